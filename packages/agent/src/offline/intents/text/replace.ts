import { endMs, type Segment } from '@reelsmith/core';
import { takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { type Item, isConcept } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, isText } from '../../subject.ts';
import { styleOf } from './style.ts';
import { short } from './words.ts';

interface Replacement {
  readonly segment: Segment;
  readonly text: string;
}

/** What a clause that replaces words does; undefined for every other clause. */
export function replacingOf(scene: Scene, clause: Clause): ((scene: Scene) => void) | undefined {
  const replaced = replacementOf(scene, clause);
  if (replaced !== undefined) return (stage) => replaceWords(stage, clause, replaced);
  const old = replacedWords(clause);
  if (old === undefined) return undefined;
  return (stage) => {
    // What no text says when the message is read may be said by one that it puts on.
    const now = replacementOf(stage, clause);
    if (now === undefined) sayNoSuchText(stage, old);
    else replaceWords(stage, clause, now);
  };
}

/** Words for other words: "write "50%" instead of "Up to 50% off"", "五折改成三折". Where the old ones are a part of a text, the
 *  rest of it stays. Undefined when no single text says them. */
function replacementOf(scene: Scene, clause: Clause): Replacement | undefined {
  const pair = quotedPair(clause) ?? barePair(clause);
  if (pair === undefined) return undefined;
  const [old, fresh] = pair;
  const texts = scene
    .texts()
    .flatMap((segment) => (segment.source.kind === 'text' ? [{ segment, said: segment.source.text }] : []));
  const same = texts.filter(({ said }) => lower(said) === lower(old));
  const [whole] = same;
  if (whole !== undefined) return same.length === 1 ? { segment: whole.segment, text: fresh } : undefined;
  const some = texts.filter(({ said }) => lower(said).includes(lower(old)));
  const [part] = some;
  if (part === undefined || some.length > 1) return undefined;
  const at = lower(part.said).indexOf(lower(old));
  const rest = part.said.slice(0, at) + part.said.slice(at + old.length);
  // "Never give up" for "give up" says the rest again.
  const again = rest.split(/\s+/).some((word) => word.length > 1 && lower(fresh).includes(lower(word)));
  return {
    segment: part.segment,
    text: again ? fresh : part.said.slice(0, at) + fresh + part.said.slice(at + old.length),
  };
}

/** The words that a clause says to replace by others; undefined when it names only new ones. */
function replacedWords(clause: Clause): string | undefined {
  const [first, second] = clause.all('quote');
  const pair = quotedPair(clause);
  if (pair === undefined || first === undefined || second === undefined) return undefined;
  const [from, to] = [clause.items.indexOf(first), clause.items.indexOf(second)];
  const linked = (items: readonly Item[], ...ids: string[]): boolean => items.some((item) => isConcept(item, ...ids));
  const ahead = linked(clause.items.slice(0, from), 'rel.to', 'rel.join', 'rel.with');
  const between = linked(clause.items.slice(from, to), 'rel.to', 'rel.join', 'rel.with', 'v.say', 'rel.instead');
  return between && !ahead ? pair[0] : undefined;
}

/** "Change "Welcome" to "Hello"" where no text says "Welcome". */
function sayNoSuchText(scene: Scene, words: string): void {
  scene.refusal ??= { code: 'segment_not_found', params: { name: words } };
  const there = scene.texts().flatMap(({ source }) => (source.kind === 'text' ? [source.text] : []));
  const [en, zh] =
    there.length === 0
      ? ['There is no text yet.', '现在还没有文字。']
      : [
          `There is: ${there.map((text) => `“${short(text)}”`).join(', ')}.`,
          `现有文字：${there.map((text) => `“${short(text)}”`).join('、')}。`,
        ];
  scene.warnings.push(scene.words(`No text says “${short(words)}”. ${en}`, `没有哪行文字是“${short(words)}”。${zh}`));
}

/** Puts the new words on, and what else the clause says of how they look. */
function replaceWords(scene: Scene, clause: Clause, { segment, text }: Replacement): void {
  const track = everything(scene).find((one) => isText(one) && one.segment.id === segment.id)?.track;
  const style = styleOf(clause, segment.style, track?.role === 'subtitle');
  const look = Object.keys(style).length > 0 ? [{ op: 'setStyle', segmentId: segment.id, style } as const] : [];
  const said = [`the text says "${short(text)}"`, `文字改为“${short(text)}”`] as const;
  if (!takeAll(scene, [{ op: 'setText', segmentId: segment.id, text }, ...look], [...said])) return;
  scene.promises.push({ kind: 'text', text, fromMs: segment.startMs, toMs: endMs(segment) });
}

/** The old words and the new ones, both in quotes; "instead of" turns them round. */
function quotedPair(clause: Clause): [string, string] | undefined {
  const quotes = clause.all('quote');
  const [first, second] = quotes;
  if (first === undefined || second === undefined || quotes.length > 2 || clause.has('x.not', 'v.swap'))
    return undefined;
  if (clause.has('rel.instead') && clause.indexOf('rel.instead') > clause.items.indexOf(first)) {
    const between = clause.indexOf('rel.instead') < clause.items.indexOf(second);
    return between ? [second.text, first.text] : undefined;
  }
  // "Instead of A write B".
  if (clause.has('rel.instead') && clause.indexOf('rel.instead') < clause.items.indexOf(first))
    return first.onTimeline === true && second.onTimeline !== true ? [first.text, second.text] : undefined;
  // "A and B in blue" are two texts.
  if (second.onTimeline === true && !BECOMES.test(clause.message.slice(first.end, second.start))) return undefined;
  return clause.has('v.change', 'rel.join', 'v.replace', 'v.correct') ? [first.text, second.text] : undefined;
}

const BECOMES = /\b(?:to|into|with|by|say|read)\b|改|换|替|变|→|->|=>/i;

const WAYS: readonly RegExp[] = [
  /^(?:请|帮我|麻烦)?(?:把|将)?([^,，。]{2,20}?)(?:改成|换成|改为|变成|替换成|替换为|改作)([^,，。]{1,20})$/,
  /^(?:please )?(?:change|replace|correct|fix) (?:the )?(.{2,30}?) (?:to|with|by|into) (?:the )?(.{1,30})$/i,
];

/** The same without quotes: what is no word of the language, and said by a text. */
function barePair(clause: Clause): [string, string] | undefined {
  if (clause.one('quote') !== undefined || !clause.items.every(isWordLike)) return undefined;
  const text = clause.text().replace(/[.!。！]$/, '');
  const found = WAYS.map((way) => way.exec(text)).find((way) => way !== null);
  const [, old, fresh] = found ?? [];
  return old === undefined || fresh === undefined ? undefined : [old.trim(), fresh.trim()];
}

const isWordLike = (item: Item): boolean =>
  /^(?:word|num|percent|punct)$/.test(item.is) ||
  (item.is === 'concept' &&
    /^(?:rel\.(?:join|to|with|from)|v\.(?:change|replace|correct)|o\.(?:text|it)|x\.filler)$/.test(item.id));

const lower = (text: string): string => text.trim().toLowerCase();
