import { endMs, type OfferedOperation } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import { Clause } from '../../clause.ts';
import { sayMissing } from '../../not-there.ts';
import { targetOf } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isPointing, isText, recent, subjectOf } from '../../subject.ts';
import { askWhichOf, isMany } from '../../which.ts';
import { styleOf } from './style.ts';
import { edgeOf, NOUNS, toldByPlace } from './told-by-place.ts';
import { short } from './words.ts';

/** The texts a clause speaks of; a sentence when there are none. */
export function meant(scene: Scene, clause: Clause, { byPlace = true } = {}): readonly Found[] {
  const subject = subjectOf(scene, clause, isText);
  const texts = everything(scene).filter(isText);
  const known = subject.found.length > 0 || subject.named;
  // "Change the font to serif": that of all of them.
  const spoken = texts.length === 1 || clause.has(...NOUNS, 'm.captions', 'st.font');
  const found = known ? subject.found : spoken ? texts : [];
  const told = byPlace ? toldByPlace(scene, clause, found) : undefined;
  if (told !== undefined && told.length > 0) return told;
  const open = told !== undefined || isPointedAt(clause, found);
  if (found.length > 0 && !open) return found;
  const lately = told === undefined && found.length > 0 ? recent(scene, isText) : [];
  if (lately.length === 0) sayWhich(scene, clause, texts);
  return lately;
}

/** Asks which text is meant, or says that there is none. */
function sayWhich(scene: Scene, clause: Clause, texts: readonly Found[]): void {
  const lost = clause.all('ref').find(({ kind }) => kind === 'text' || kind === 'title' || kind === 'caption');
  if (texts.length > 0) {
    if (lost !== undefined) sayMissing(scene, `${lost.kind} ${lost.n}`);
    else askWhichText(scene, texts);
    return;
  }
  scene.refusal ??= { code: 'segment_not_found', params: { name: 'text' } };
  const [en, zh] = [
    `There is no such text on the timeline. Say: add text "…".`,
    '时间线上没有这个文字。可以说：添加文字“……”。',
  ];
  scene.warnings.push(scene.words(en, zh));
}

/** "That text" of several. */
const isPointedAt = (clause: Clause, found: readonly Found[]): boolean =>
  found.length > 1 && isPointing(clause) && !isMany(clause) && clause.named() === 0;

export const askWhichText = (scene: Scene, texts: readonly Found[]): void =>
  askWhichOf(
    scene,
    texts.map(({ segment }) => segment),
  );

/** "The fourth caption" of three; true when that was said. */
function sayFewTexts(scene: Scene, clause: Clause): boolean {
  const ref = clause.all('ref').find(({ kind }) => /^(?:text|title|caption)$/.test(kind));
  if (ref === undefined || targetOf(scene, clause).segments.length > 0) return false;
  const count = scene.texts().length;
  scene.refusal ??= { code: 'segment_not_found', params: { name: String(ref.n) } };
  scene.warnings.push(
    scene.words(
      `There is no text ${ref.n}: the timeline has ${count}.`,
      `没有第 ${ref.n} 条文字：时间线上共有 ${count} 条。`,
    ),
  );
  return true;
}

/** Other words for a text that is there. */
export function changeText(scene: Scene, clause: Clause, fresh: string): void {
  if (sayFewTexts(scene, clause)) return;
  const known = new Set(
    clause
      .all('quote')
      .map(({ text }) => text)
      .filter((text) => text !== fresh),
  );
  const named = known.size > 0 || clause.one('ref') !== undefined || clause.has(...NOUNS, 'm.captions');
  const about = named ? [] : subjectOf(scene, clause, isText).found;
  const found = about.length > 0 ? about : meant(scene, clause);
  const [one] = found;
  if (one === undefined) return;
  if (
    known.size === 0 &&
    found.length > 1 &&
    clause.named() === 0 &&
    !isMany(clause) &&
    edgeOf(clause, found) === undefined
  ) {
    askWhichOf(
      scene,
      found.map(({ segment }) => segment),
    );
    return;
  }
  const { segment, track } = edgeOf(clause, found) ?? one;
  const style = styleOf(beside(clause, fresh), segment.style, track.role === 'subtitle');
  const operations: OfferedOperation[] = [{ op: 'setText', segmentId: segment.id, text: fresh }];
  if (Object.keys(style).length > 0) operations.push({ op: 'setStyle', segmentId: segment.id, style });
  if (!takeAll(scene, operations, [`the text says "${short(fresh)}"`, `文字改为“${short(fresh)}”`])) return;
  scene.promises.push({ kind: 'text', text: fresh, fromMs: segment.startMs, toMs: endMs(segment) });
}

/** The clause without the words that are to be shown: "冬日大促" makes nothing larger. */
function beside(clause: Clause, words: string): Clause {
  const start = clause.message.indexOf(words);
  if (start < 0) return clause;
  const end = start + words.length;
  return new Clause(
    clause.items.filter((item) => item.is === 'quote' || item.end <= start || item.start >= end),
    clause.message,
  );
}

/** Capitals, or small letters. */
export function recase(scene: Scene, clause: Clause): void {
  const make = ({ segment: { id, source } }: Found): OfferedOperation[] =>
    source.kind === 'text' ? [{ op: 'setText', segmentId: id, text: cased(clause, source.text) }] : [];
  const found = meant(scene, clause);
  if (found.length > 0) changeEach(scene, found, make, ['changed the letters', '已改变大小写']);
}

/** Words in the letters a clause asks for. */
export function cased(clause: Clause, text: string): string {
  if (clause.has('st.caps')) return text.toUpperCase();
  return clause.has('st.lowercase') ? text.toLowerCase() : text;
}
