import type { Segment, Track } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import { type Item, isAudioFile, isConcept, isFileOrRef } from './item.ts';
import { listOf } from './lists.ts';
import { changedLately } from './memory.ts';
import { kindOf, type Target, targetOf } from './resolve.ts';
import type { Scene } from './scene.ts';
import { isMany, isTooSoon } from './which.ts';

/** A segment and the track it lies on. */
export interface Found {
  readonly track: Track;
  readonly segment: Segment;
}

/** What kind of thing a request can be about. */
export type Fits = (found: Found) => boolean;

/** What a clause about looks or sound speaks of. `missing`: a name that is not on the timeline. */
export interface Subject {
  readonly found: readonly Found[];
  /** True when the clause, or one before it in the message, names it; false for "it" and for nothing at all. */
  readonly named: boolean;
  readonly missing?: string | undefined;
}

export const isText: Fits = ({ track }) => track.kind === 'text';
export const isMusic: Fits = ({ track }) => track.role === 'bgm';
export const isVoice: Fits = ({ track }) => track.role === 'voice';
export const isOverlay: Fits = ({ track }) => track.role === 'overlay';
export const isClip: Fits = ({ track }) => track.role === 'main';
export const isPicture: Fits = ({ track }) => track.kind === 'video';
export const isSounding: Fits = ({ segment: { source } }) =>
  source.kind === 'media' && source.media !== 'image' && source.hasAudio !== false;

/** Everything on the timeline, each with its track. */
export function everything(scene: Scene): Found[] {
  return scene.draft.tracks.flatMap((track) => track.segments.map((segment) => ({ track, segment })));
}

/** The segments of a kind that a clause speaks of: what it names, else what the clause before it named, else what was
 *  touched last. Empty when it names nothing and nothing of the kind was touched. */
export function subjectOf(scene: Scene, clause: Clause, fits: Fits): Subject {
  const named = namedIn(scene, clause, fits);
  if (named !== undefined && !isWeak(scene, clause)) return named;
  for (
    let before = clause.previous, steps = 0;
    before !== undefined && steps < 6;
    before = before.previous, steps += 1
  ) {
    const earlier = namedIn(scene, before, fits);
    if (earlier !== undefined && earlier.found.length > 0) return earlier;
  }
  return named ?? { found: recent(scene, fits), named: false };
}

/** "The sound" behind "the second clip is too loud": a noun that adds nothing to what was named before. */
function isWeak(scene: Scene, clause: Clause): boolean {
  if (clause.named() > 0 || clause.has('o.all', 'o.each', 'n.film', 'p.others', 'p.except', 'p.both')) return false;
  if (clause.has('o.sound') && OWN.test(clause.text())) return false;
  const strong = Object.keys(KINDS).some((id) => id !== 'o.sound' && clause.has(id));
  if (isItsLettering(clause)) return true;
  return !strong && clause.previous !== undefined && ownThings(scene, clause).found.length === 0;
}

/** "Change A to B, the text in red", "…，字用红色": the letters of the one text that was spoken of. */
function isItsLettering(clause: Clause): boolean {
  const { previous } = clause;
  if (previous === undefined || !clause.has('o.text') || clause.has('o.title', 'm.captions') || isMany(clause))
    return false;
  if (!['color.', 'size.', 'st.'].some((family) => clause.families(family).length > 0)) return false;
  const texts = previous.items.filter((item) => item.is === 'quote' || (item.is === 'ref' && item.kind !== 'clip'));
  return texts.length > 0 && !previous.has('v.remove', 'o.all', 'o.each');
}

/** "The clip sound": that of the pictures, whatever was spoken of before. */
const OWN =
  /\b(?:clip|clips|video|videos|original|own|camera|live|ambient|native)\b|原|自带|现场|视频|片段|镜头|素材|画面/i;

/** The same for what a clause itself names; undefined when it names nothing of the kind. */
export function namedIn(scene: Scene, clause: Clause, fits: Fits): Subject | undefined {
  const all = everything(scene);
  const things = ownThings(scene, clause);
  const fitting = things.found.filter(fits);
  if (fitting.length > 0) {
    const beside = isListedMusic(clause)
      ? all.filter((one) => isMusic(one) && fits(one) && !fitting.includes(one))
      : ofClipsToo(clause, all).filter((one) => fits(one) && !fitting.includes(one));
    return { found: [...fitting, ...beside], named: true };
  }
  const isLost = things.missing !== undefined && things.missing !== '' && things.found.length === 0;
  if (isLost && !things.uploads && clause.one('quote') === undefined)
    return { found: [], named: true, missing: things.missing };
  const kinds = ofKinds(clause, all).filter(fits);
  if (kinds.length > 0) return { found: pointedAt(scene, clause, kinds), named: true };
  // "The webcam, all of it" is not all of another kind.
  if (things.found.length === 0 && !things.uploads && clause.has('o.all', 'o.each', 'n.film'))
    return { found: all.filter(fits), named: true };
  return undefined;
}

/** "原声跟节拍都调到七成", "the original sound and the beat": the sound of the clips in a row with another one's name. */
function ofClipsToo({ items }: Clause, all: readonly Found[]): Found[] {
  const row = items.filter((item) => !(item.is === 'word' && /^(?:the|my|a|那|这|个|首|背景)$/.test(item.text)));
  const isListed = row.some((item, at) => {
    if (!isConcept(item, 'o.sound')) return false;
    const [before, after] = [row[at - 1], row[at + 1]];
    const joined = (one: Item | undefined): boolean => isConcept(one, 'rel.and', 'rel.join');
    return (joined(after) && isAudioFile(row[at + 2])) || (joined(before) && isAudioFile(row[at - 2]));
  });
  return isListed ? all.filter(isClip) : [];
}

/** "The beach clip and the music", "音乐和海边": a noun in a row with names. */
export function isListedMusic({ items }: Clause): boolean {
  const row = items.filter((item) => !(item.is === 'word' && /^(?:the|my|a|段|那|这|个|条|背景)$/.test(item.text)));
  return row.some((item, at) => {
    if (!isConcept(item, 'o.music')) return false;
    const [before, after] = [row[at - 1], row[at + 1]];
    return (
      isConcept(before, 'rel.and', 'rel.join') || (isConcept(after, 'rel.and', 'rel.join') && isFileOrRef(row[at + 2]))
    );
  });
}

const THIS = /(?:\b(?:this|that)\s+(?:\S+\s+)?|[这那该]一?[行条句段首张个]?)$/i;
const POINTED = /^(?:[这那该]|(?:this|that)\b)/i;

/** "This text", "这行字". */
export function isPointing({ items, message }: Clause): boolean {
  return items.some((item) => {
    if (item.is !== 'concept' || !(item.id in KINDS) || item.id === 'o.clip' || item.id === 'o.image') return false;
    const before = message.slice(Math.max(0, item.start - 16), item.start);
    return POINTED.test(message.slice(item.start, item.end)) || THIS.test(before);
  });
}

/** "The title" of a film with several: the one it opens with. */
const isOneTitle = (clause: Clause): boolean =>
  clause.has('o.title') &&
  !clause.has('o.text', 'm.captions') &&
  (isTooSoon(clause) || !clause.has('v.remove', 'v.hide', 'x.off')) &&
  !isMany(clause);

function firstOf(found: readonly Found[]): Found[] {
  const titles = found.filter(isTitle);
  const opening = titles.find(({ segment }) => segment.startMs === 0);
  return opening === undefined ? [...found] : [opening];
}

/** "This text", "这行字": of several, what was touched last. */
function pointedAt(scene: Scene, clause: Clause, kinds: Found[]): Found[] {
  if (kinds.length < 2) return kinds;
  if (!isPointing(clause)) return isOneTitle(clause) ? firstOf(kinds) : kinds;
  const lately = changedLately(scene);
  const touched = kinds.filter(({ segment }) => lately.some(({ id }) => id === segment.id));
  return touched.length > 0 ? touched : kinds;
}

/** What is named one by one, however it is named. */
function ownThings(scene: Scene, clause: Clause): { found: Found[]; missing?: string | undefined; uploads: boolean } {
  const { segments, missing, uploads } = namedOne(scene, clause);
  const ids = new Set(segments.map(({ id }) => id));
  const all = everything(scene);
  const spares = clause.has('p.except');
  const quoted = (spares ? [] : clause.all('quote')).flatMap(({ text }) => saying(all, text));
  const found = all.filter((one) => ids.has(one.segment.id) || quoted.includes(one));
  return { found, missing, uploads: (uploads ?? []).length > 0 };
}

/** Texts that say just these words; else those that say them among others. */
function saying(all: readonly Found[], words: string): Found[] {
  const wanted = words.trim().toLowerCase();
  const said = ({ segment: { source } }: Found): string =>
    source.kind === 'text' ? source.text.trim().toLowerCase() : '';
  const same = all.filter((one) => said(one) === wanted && wanted !== '');
  return same.length > 0 ? same : all.filter((one) => wanted !== '' && said(one).includes(wanted));
}

const NOTHING: Target = { segments: [], named: false };

/** The target of a clause without its nouns, "all" and "it": those are read here, where it is known what fits. */
function namedOne(scene: Scene, clause: Clause): Target {
  const target = targetOf(scene, clause);
  if (!target.named || target.all === true) return NOTHING;
  const single =
    clause.named() > 0 ||
    clause.has('p.except', 'p.other', 'p.others', 'p.both', 'p.after', 'p.before', 'p.longest', 'p.shortest');
  if (single || target.described === true || clause.one('quote') !== undefined) return target;
  return isWhole(scene, clause, target) ? NOTHING : target;
}

/** True for what a noun alone stands for, or "it". */
function isWhole(scene: Scene, clause: Clause, { segments }: Target): boolean {
  const kind = kindOf(clause);
  if (clause.has('o.it') && segments.length > 0) return true;
  return kind !== undefined && segments.length === listOf(scene, kind).length;
}

const isCaption: Fits = ({ track }) => track.role === 'subtitle';
const isTitle: Fits = ({ track }) => track.role === 'title';

const KINDS: Readonly<Record<string, readonly Fits[]>> = {
  'o.music': [isMusic, ({ track }) => track.kind === 'audio' && track.role !== 'voice'],
  'o.voice': [isVoice],
  'm.voice': [isVoice],
  'o.overlay': [isOverlay],
  'm.captions': [isCaption, isText],
  'o.title': [isTitle, isText],
  'o.text': [isText],
  'o.watermark': [isText],
  'o.sound': [(found) => isClip(found) && isSounding(found)],
  'o.clip': [isClip],
  'o.image': [isClip],
};

const VIDEOS = /\b(?:videos|clips|recordings|cameras)\b|视频(?:的声音|的原声)?[都全]|(?:两|几|所有|全部)[个段条]?视频/i;

/** "The music", "all captions": everything of the kinds a clause names. The first test that finds something is the kind. */
function ofKinds(clause: Clause, all: readonly Found[]): Found[] {
  const found = Object.entries(KINDS).flatMap(([id, tests]) => {
    if (!clause.has(id)) return [];
    // "The sound of the music" is the music's.
    if ((id === 'o.sound' || id === 'o.clip') && clause.has('o.music', 'o.voice', 'm.voice', 'o.overlay')) return [];
    // "The videos", of one clip and a small one over it.
    const clips = id === 'o.clip' && VIDEOS.test(clause.text()) && all.filter(isClip).length === 1;
    for (const test of clips ? [isPicture] : tests) {
      const some = all.filter(test);
      if (some.length > 0) return some;
    }
    return [];
  });
  // "The watermark text" is one.
  return [...new Set(found)];
}

/** What the last turn was about, as far as it fits; else the last thing of the kind that was touched at all. */
export function recent(scene: Scene, fits: Fits): Found[] {
  const all = everything(scene);
  const lately = new Set(changedLately(scene).map(({ id }) => id));
  const found = all.filter((one) => lately.has(one.segment.id) && fits(one));
  if (found.length > 0) return found;
  const before = scene.recent().flatMap(({ id }) => all.filter((one) => one.segment.id === id && fits(one)));
  return before.slice(0, 1);
}

/** The kind of the one thing that was touched last, for what says neither what nor where: "bigger", "a bit more". */
export function recentKind(scene: Scene): 'text' | 'sound' | 'overlay' | 'picture' | undefined {
  const [last] = recent(scene, () => true);
  return last === undefined ? undefined : kindOfFound(last);
}

export function kindOfFound(found: Found): 'text' | 'sound' | 'overlay' | 'picture' {
  if (isText(found)) return 'text';
  if (found.track.kind === 'audio') return 'sound';
  return isOverlay(found) ? 'overlay' : 'picture';
}
