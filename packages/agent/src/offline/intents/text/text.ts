import type { OfferedOperation, TextRole } from '@reelsmith/core';
import { addText } from '@reelsmith/core';
import { changeEach, takeAll } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { deed, type Intent } from '../../deed.ts';
import { isToldByTime } from '../../described.ts';
import { kindOf } from '../../resolve.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isText, namedIn, recentKind } from '../../subject.ts';
import { isMany, isTooSoon } from '../../which.ts';
import { filmEnd } from '../ask-cut.ts';
import { fadesIn, fadesOut } from '../sound/fades.ts';
import { saysSpan, setSpan } from '../span.ts';
import { stopsThere } from '../span-points.ts';
import { topicOf } from '../topic.ts';
import { withTimes } from '../while-clips.ts';
import { askWhichText, cased, changeText, meant, recase } from './change.ts';
import { editedWords } from './edit-words.ts';
import { nameProject, namesProject } from './name.ts';
import { partOff } from './parts-off.ts';
import { removeTexts } from './remove.ts';
import { replacingOf } from './replace.ts';
import { animationOf, styleOf } from './style.ts';
import { timeOf } from './times.ts';
import { NOUNS } from './told-by-place.ts';
import { asksOwnNames, isBesideText, isPicture, saysNew, short, unquoted, withoutWords } from './words.ts';

type Run = (scene: Scene) => void;

/** Titles, captions and other texts: put on, changed, styled, timed, animated, taken off. */
export const textIntent: Intent = (clause, _wish, scene) => {
  const run = isPicture(clause, scene) ? undefined : runOf(withTimes(scene, clause), scene);
  return run === undefined ? [] : [deed('text', run)];
};

const STYLES = ['st.', 'an.', 'al.', 'color.', 'size.', 'pos.', 'dir.'] as const;

function runOf(clause: Clause, scene: Scene): Run | undefined {
  const quotes = clause.all('quote').map(({ text }) => text);
  const quoted = quotes.length > 0;
  if (namesProject(clause, quoted)) return (stage) => nameProject(stage, clause);
  if (clause.has('so.duck', 'so.denoise', 'o.volume') && !quoted) return undefined;
  const replacing = alteredOf(clause, scene);
  if (replacing !== undefined) return replacing;
  const noun = speaksOfText(clause, scene, quoted);
  const about = noun || quoted || topicOf(scene, clause) === 'text' || staysOn(clause, scene);
  if (!about || isMedia(clause) || fadesFilm(clause, noun || quoted)) return undefined;
  if (takesOff(clause) && !styled(clause, 'st.', 'an.'))
    return noun || quoted || isNamed(clause) ? (stage) => removeTexts(stage, clause) : undefined;
  const fresh = quotes.filter((text) => !isThere(scene, text));
  const [first] = fresh;
  if (first === undefined) return knownText(clause, scene, noun);
  const changes = isChange(clause, scene, noun);
  return changes ? (stage) => changeText(stage, clause, fresh.at(-1) ?? first) : putOf(clause, fresh, noun);
}

/** A part of what is there: its words, its motion, what stands behind it. */
const alteredOf = (clause: Clause, scene: Scene): Run | undefined =>
  (hasTexts(scene) ? (editedWords(scene, clause) ?? partOff(clause, scene)) : undefined) ?? replacingOf(scene, clause);

const isNamed = (clause: Clause): boolean => clause.has('o.it') || clause.named() > 0;

/** "Read "Welcome" out loud": words to be heard, and not to be seen. */
function isSpoken(clause: Clause): boolean {
  const written = /字幕|标题|文字|写|打上|\b(?:title|text|caption|subtitle|headline)s?\b/i.test(clause.text());
  if (!clause.has('m.voice') || written || clause.has('m.captions')) return false;
  return /\b(voice|loud|aloud|narrat|speak|tts)|声|念|读|朗|配音/i.test(clause.text());
}

/** "Let it stay until the city clip ends": the clip only says until when. */
function staysOn(clause: Clause, scene: Scene): boolean {
  return (
    clause.has('o.it') && clause.has('tm.until') && clause.has('tm.stay', 'tm.end') && recentKind(scene) === 'text'
  );
}
const fadesFilm = (clause: Clause, ofText: boolean): boolean =>
  !ofText && clause.has('n.film') && clause.has('v.fadein', 'v.fadeout');

const namesPicture = (clause: Clause): boolean =>
  clause.all('file').length > 0 || clause.all('ref').some(({ kind }) => /^(?:clip|video|image|overlay)$/.test(kind));

/** By a noun; captions only where there are some, or words for them. */
function speaksOfText(clause: Clause, scene: Scene, quoted: boolean): boolean {
  if (clause.has('o.overlay') && !quoted) return false;
  if (clause.has(...NOUNS) || (asksOwnNames(clause) && clause.has('v.say', 'v.add'))) return true;
  if (clause.has('v.say') && styled(clause, 'pos.', 'color.') && unquoted(clause) !== undefined) return true;
  if (
    hasTexts(scene) &&
    styled(clause, 'st.', 'al.') &&
    !clause.has('o.overlay', 'o.image', 'o.clip') &&
    !namesPicture(clause)
  )
    return true;
  return clause.has('m.captions') && (quoted || unquoted(clause) !== undefined || hasTexts(scene));
}

/** A clause whose texts are there already, or which has words without quotes. */
function knownText(clause: Clause, scene: Scene, noun: boolean): Run | undefined {
  if (asksOwnNames(clause)) return (stage) => withoutWords(stage, clause);
  const said = wordsOf(clause, scene, noun);
  if (said !== undefined) return said;
  const known = clause.one('quote') !== undefined;
  if (clause.has('st.caps', 'st.lowercase')) return (stage) => recase(stage, clause);
  if (
    styled(clause, ...STYLES) ||
    clause.has('st.font', 'v.fadein', 'v.fadeout') ||
    clause.family('tr.slide') !== undefined ||
    (clause.has('tr.crossfade') && /淡/.test(clause.text()))
  )
    return (stage) => restyle(stage, clause);
  const written = clause.previous?.all('quote').some(({ onTimeline }) => onTimeline !== true) === true;
  if (saysSpan(clause) && (hasTexts(scene) || written) && (!clause.has('v.add') || known))
    return (stage) => retime(stage, clause);
  if (noun && !known && !clause.has('m.captions', 'v.move', 'v.correct', 'v.change') && clause.one('ref') === undefined)
    return (stage) => withoutWords(stage, clause);
  return undefined;
}

/** Words without quotes: a text's new ones, or those of a new text. */
function wordsOf(clause: Clause, scene: Scene, noun: boolean): Run | undefined {
  const words = unquoted(clause);
  const corrects = clause.previous?.has('v.correct') === true;
  if (words !== undefined && corrects) return (stage) => changeText(stage, clause, words);
  if (words !== undefined && noun && (clause.has('o.watermark') || !styledChange(clause)))
    return isChange(clause, scene, noun) || (clause.one('ref') !== undefined && !namesPicture(clause))
      ? (stage) => changeText(stage, clause, words)
      : (stage) => put(stage, clause, words);
  return undefined;
}

/** "Make the title yellow" has words behind a noun that are no words for the screen. */
function styledChange(clause: Clause): boolean {
  return !/[:：]/.test(clause.text()) && clause.has('v.make', 'v.move', 'v.set') && styled(clause, ...STYLES);
}

/** A time of its own, be it that of a fade too. */
const TIMED: ReadonlySet<string> = new Set(['range', 'head', 'tail', 'at']);

function putOf(clause: Clause, texts: readonly string[], noun: boolean): Run | undefined {
  const placed =
    styled(clause, 'pos.', 'color.', 'size.', 'st.', 'an.', 'dir.') ||
    saysSpan(clause) ||
    clause.items.some(({ is }) => TIMED.has(is)) ||
    namesPicture(clause) ||
    clause.one('ref') !== undefined ||
    clause.has('rel.start', 'rel.end', 'n.film', 'v.say', 'v.move', 'v.want', 'v.make', 'tm.stay', 'an.in', 'v.fadein');
  return noun || clause.has('v.add') || placed ? (scene) => putEach(scene, clause, texts) : undefined;
}

function styled(clause: Clause, ...families: string[]): boolean {
  return families.some((family) => clause.families(family).some((name) => name !== 'out' && name !== 'in'));
}

const takesOff = (clause: Clause): boolean => clause.has('v.remove', 'x.off');

/** Fonts, files and levels in quotes are no words for the screen. */
function isMedia(clause: Clause): boolean {
  if (isSpoken(clause)) return clause.one('quote') !== undefined;
  return clause.has('o.music', 'o.volume', 'v.louder', 'v.quieter', 'v.mute') && clause.one('quote') === undefined;
}

const hasTexts = (scene: Scene): boolean => scene.texts().length > 0;

function isThere(scene: Scene, text: string): boolean {
  return scene
    .texts()
    .some(({ source }) => source.kind === 'text' && source.text.toLowerCase().includes(text.toLowerCase()));
}

function isChange(clause: Clause, scene: Scene, noun: boolean): boolean {
  if (!hasTexts(scene) || clause.has('v.add') || saysNew(clause) || isBesideText(clause)) return false;
  const old = namedIn(scene, clause, isText)?.found ?? [];
  if (clause.all('quote').length > 1 || (clause.one('ref') !== undefined && !namesPicture(clause)))
    return old.length > 0;
  const corrects = clause.previous?.has('v.correct') === true && clause.has('v.say', 'rel.to', 'v.make');
  const verb =
    corrects || clause.has('v.change', 'rel.join', 'v.correct') || (clause.has('rel.to', 'v.say', 'v.make') && noun);
  return verb && (noun || old.length > 0 || topicOf(scene, clause) === 'text');
}

/** "The texts "A", "B" and "C"": one after the other, each for its share of the film or of the time that is said. */
function putEach(scene: Scene, clause: Clause, texts: readonly string[]): void {
  if (texts.length === 1) {
    put(scene, clause, texts[0] ?? '');
    return;
  }
  const own = saysSpan(clause) || clause.has('rel.start', 'rel.end');
  const dur = own ? undefined : clause.one('dur')?.ms;
  const whole = own ? timeOf(scene, clause, 'text') : { startMs: 0, durationMs: filmEnd(scene) };
  const share = dur ?? Math.floor(whole.durationMs / texts.length);
  for (const [index, text] of texts.slice(0, 20).entries())
    put(scene, clause, text, { startMs: whole.startMs + index * share, durationMs: share });
}

function put(scene: Scene, clause: Clause, raw: string, at?: { startMs: number; durationMs: number }): void {
  const text = cased(clause, [...raw].slice(0, 2000).join(''));
  if (text.trim() === '') {
    withoutWords(scene, clause);
    return;
  }
  const role: TextRole = clause.has('o.title')
    ? 'title'
    : clause.has('m.captions') || clause.one('ref')?.kind === 'caption' || isNextCaption(clause)
      ? 'subtitle'
      : 'text';
  const time = at ?? timeOf(scene, clause, role);
  const corner = clause.has('o.watermark') ? { x: 0.8, y: 0.88, size: 0.04 } : {};
  const style = { ...corner, ...styleOf(clause, {}, role === 'subtitle') };
  const options = { text, ...time, role, mintId: scene.mintId, ...(Object.keys(style).length > 0 ? { style } : {}) };
  if (!scene.take(addText(scene.draft, options), `put "${short(text)}" on it`, `加上了“${short(text)}”`)) return;
  const placed = everything(scene).findLast(
    ({ segment: { source } }) => source.kind === 'text' && source.text === text,
  );
  const animation = placed === undefined ? undefined : (animationOf(clause, placed) ?? fadeOf(clause, placed));
  if (animation !== undefined) takeAll(scene, [animation], ['', '']);
  scene.promises.push({ kind: 'text', text, fromMs: time.startMs, toMs: promisedEnd(scene, clause, time) });
}

/** "加两句字幕：2秒到6秒“早上好”，8秒到12秒“出发啦”": words and their time alone go on with what the part before puts on. */
function isNextCaption({ items, previous }: Clause): boolean {
  if (previous?.one('quote') === undefined || items.some(({ is }) => !/^(?:punct|quote|range|at|dur|word)$/.test(is)))
    return false;
  return previous.has('m.captions') || isNextCaption(previous);
}

/** A time that was not asked for is not promised beyond the film. */
function promisedEnd(scene: Scene, clause: Clause, time: { startMs: number; durationMs: number }): number {
  const end = time.startMs + time.durationMs;
  const asked = clause.one('dur') ?? clause.one('range') ?? clause.one('head') ?? clause.one('tail');
  const filmMs = filmEnd(scene);
  return asked === undefined && filmMs > 0 ? Math.min(end, filmMs) : end;
}

function restyle(scene: Scene, clause: Clause): void {
  const found = meant(scene, clause);
  const make = (one: Found): OfferedOperation[] => {
    const animation = animationOf(clause, one) ?? fadeOf(clause, one);
    const style = styleOf(clause, one.segment.style, one.track.role === 'subtitle');
    const look: OfferedOperation[] =
      Object.keys(style).length > 0 ? [{ op: 'setStyle', segmentId: one.segment.id, style }] : [];
    return animation === undefined ? look : [...look, animation];
  };
  if (found.length === 0) return;
  changeEach(scene, found, make, ['changed the look of the text', '调整了文字样式']);
  // "The caption at second 6 in yellow" is told by its time.
  const told = isToldByTime(scene, clause, kindOf(clause));
  if (saysSpan(clause) && !told && !clause.has('v.fadein', 'v.fadeout') && clause.family('an.') === undefined)
    setSpan(scene, clause, meant(scene, clause));
}

function fadeOf(clause: Clause, { segment }: Found): OfferedOperation | undefined {
  const both = clause.has('tr.crossfade') || /in and out|淡[入进]淡出/i.test(clause.text());
  const [opens, closes] = [fadesIn(clause) || both, fadesOut(clause) || both];
  if (!opens && !closes) return undefined;
  const animation = clause.has('v.remove', 'x.off')
    ? null
    : { type: 'fade' as const, durationMs: Math.round(Math.min(clause.one('dur')?.ms ?? 500, segment.durationMs / 2)) };
  return {
    op: 'setAnimation',
    segmentId: segment.id,
    ...(opens ? { in: animation } : {}),
    ...(closes ? { out: animation } : {}),
  };
}

function retime(scene: Scene, clause: Clause): void {
  // "It is gone too soon, keep it longer": the cure says it all.
  if (isTooSoon(clause) && clause.next?.has('tm.longer', 'rel.longer', 'tm.stay') === true) return;
  const found = meant(scene, clause, { byPlace: false });
  if (found.length > 1 && isOneMoment(clause)) askWhichText(scene, found);
  else if (found.length > 0) setSpan(scene, clause, found);
}

/** A time that only one of several texts can have. */
function isOneMoment(clause: Clause): boolean {
  const point = clause.items.some(({ is }) => /^(?:range|at|after|before|head|tail)$/.test(is));
  return point && !(isMany(clause) && stopsThere(clause));
}
