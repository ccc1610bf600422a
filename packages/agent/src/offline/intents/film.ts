import { TRANSITION_TYPES } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Intent, Wish } from '../deed.ts';
import { type Item, type ItemOf, isAudioName, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';
import { canvasOf, isOnlyFor, sharperOf } from './canvas.ts';
import { isCap, isOfCuts, isOfEach } from './each.ts';
import { mentionsOf } from './mentions.ts';
import { isOfEvery } from './of-every.ts';
import { portionsOf } from './portions.ts';
import { namesPlace } from './position.ts';
import { uploadsMeant } from './uploads.ts';

/** Clips together, a slideshow, size, length and transitions of the whole film: noted as wishes, done together. */
export const filmIntent: Intent = (clause, wish, scene) => {
  const canvas = canvasOf(clause) ?? sharperOf(clause, scene);
  if (canvas !== undefined && !isOnlyFor(clause, wish, canvas)) wish.canvas = { ...wish.canvas, ...canvas };
  if (canvas !== undefined && clause.has('o.canvas', 'o.project') && !isJoining(clause, scene)) wish.bare = true;
  if (isJoining(clause, scene)) wish.join = clause;
  if (clause.has('o.slideshow') && scene.clips().length === 0) wish.slideshow = true;
  if (clause.has('n.motionless')) wish.motionless = true;
  noteLength(clause, wish, scene);
  noteTransition(clause, wish, scene);
  return [];
};

/** Clips are put together, or what is not on the timeline yet is put in. */
function isJoining(clause: Clause, scene: Scene): boolean {
  if (scene.clips().length > 0) return isMore(clause, scene);
  const made = clause.has('v.make', 'v.generate') && clause.has('o.product', 'o.slideshow');
  const placed = clause.has('v.add', 'v.insert', 'v.move') && clause.all('file').some(({ name }) => !isAudioName(name));
  const pulled =
    clause.has('v.make', 'v.generate', 'v.insert', 'v.move') &&
    (clause.has('o.clip', 'o.image') || (clause.has('o.it') && TIMELINE.test(clause.text()))) &&
    !clause.has('o.sound', 'v.fast', 'v.slow', 'o.canvas', 'p.after', 'p.before', 'p.other');
  if (clause.has('v.join', 'o.slideshow') || made || placed || isPut(clause)) return true;
  return (pulled && clause.all('ref').length === 0) || isAssembled(clause);
}

const TIMELINE = /\btimeline\b|时间[线轴]|轨道/i;

/** "Squeeze all six pictures in half a minute", "everything on the timeline", "每张两秒半": many things, and what makes a film of them. */
function isAssembled(clause: Clause): boolean {
  const text = clause.text();
  const many = clause.has('o.all', 'o.each', 'p.except') || MANY.test(text);
  const made = clause.one('dur') !== undefined || ASSEMBLED.test(text);
  const other = clause.has('o.sound', 'o.text', 'o.title', 'o.music', 'v.remove', 'x.not', 'v.export', 'v.undo');
  return (
    many &&
    made &&
    !other &&
    clause.named() === 0 &&
    clause.family('q.') === undefined &&
    clause.family('m.') === undefined
  );
}

const MANY =
  /\b(?:clips|videos|photos|photographs|pictures|pics|images|shots|stills|files|uploads|footage|everything|these|them)\b|照片|图片|素材|片段|这些|这几|都|全/i;
const ASSEMBLED =
  /\b(?:timeline|sequence|in a row|back to back|edit|film|video|movie|squeeze|line|load|put|throw|lay|stack|arrange)\b|时间线|排|接|拼|串|连|剪|放/i;

/** "Add the remaining photos", "the new clip at the end": with clips there already, only what is put in counts. */
function isMore(clause: Clause, scene: Scene): boolean {
  if (clause.named() > 0 || clause.has('o.text', 'o.title', 'o.sound', 'o.transition', 'o.music', 'v.remove'))
    return false;
  // Where it goes is said.
  if (namesPlace(clause) && !clause.has('rel.end') && uploadsMeant(scene, clause).length > 0) return false;
  const puts = clause.has('v.add', 'v.insert', 'v.move', 'v.join') && !isShown(clause);
  const fresh =
    clause.has('p.others', 'o.new', 'p.other') ||
    /没用|没放|剩|另外|unused|not used|missing|left over/i.test(clause.message);
  const other = clause.family('tr.') ?? clause.family('mo.') ?? clause.family('look.') ?? clause.family('fit.');
  return (
    puts &&
    other === undefined &&
    clause.has('o.clip', 'o.image', 'p.others', 'p.other', 'o.all') &&
    (fresh || clause.has('v.add', 'v.insert'))
  );
}

/** "Show each of the remaining pictures for six seconds", "剩下的每张放6秒": how long what is there stays. */
function isShown(clause: Clause): boolean {
  const timed = clause.has('o.each') && clause.one('dur') !== undefined;
  return timed && /\b(?:show|display|hold|leave|keep|give|run|play)\b|[放停留播]/i.test(clause.text());
}

/** "add the picture": material is put in. "Add a wipe between the clips" names clips too, and puts nothing in. */
function isPut(clause: Clause): boolean {
  const other = clause.has('o.text', 'o.title', 'o.sound', 'o.transition') || clause.family('tr.') !== undefined;
  return clause.has('v.add') && clause.has('o.clip', 'o.image') && !other;
}

/** The length is that of joints, of portions, or by how much something changes. */
function isOfOthers(clause: Clause, scene: Scene): boolean {
  return isNoLength(clause) || (scene.clips().length > 0 && isOfJoints(clause)) || portionsOf(clause).length > 0;
}

function noteLength(clause: Clause, wish: Wish, scene: Scene): void {
  const own = lengthOfTransition(clause);
  const ms = clause.all('dur').find((length) => length !== own)?.ms;
  if (ms === undefined || ms <= 0 || isOfOthers(clause, scene)) return;
  if (isEven(clause, scene)) {
    wish.lengthMs = wantedLength(clause);
    wish.evenly = true;
    return;
  }
  if (clause.has('o.each') || isOfPicture(clause) || isOfPictures(clause) || isOfEvery(clause, scene)) {
    if (isOfCuts(clause, { wish, scene, ms })) return;
    if (!clause.has('rel.longer', 'rel.shorter', 'tm.longer', 'tm.shorter')) wish.secondsEach = ms / 1000;
    return;
  }
  const isAll = isOfFilm(clause) || filmLengthOf(clause) !== undefined || isSqueezed(clause, scene);
  if (isAll && !isOfClips(clause, scene)) wish.lengthMs = ms;
}

/** "Add the picture for 3 seconds". */
const isOfPicture = (clause: Clause): boolean =>
  isPut(clause) && clause.has('o.image') && !clause.has('o.slideshow', 'rel.long', 'o.product', 'o.all', 'n.film');

/** "The transitions are hectic, two seconds each": one length beside transitions, and nothing else that could be so long. */
function isOfJoints(clause: Clause): boolean {
  const joints = clause.has('o.transition', 'o.cut') || clause.family('tr.') !== undefined;
  const other = clause.has(
    'o.image',
    'o.clip',
    'o.slideshow',
    'o.product',
    'n.film',
    'v.join',
    'v.generate',
    'rel.long',
  );
  return joints && !other && clause.all('dur').length === 1;
}

/** By how much, and not how long; "four seconds is too long" is how long it is not to be. */
function isNoLength(clause: Clause): boolean {
  if (clause.has('deg.too') && clause.has('rel.long')) return true;
  return clause.has('rel.longer', 'rel.shorter') && !clause.has('rel.to') && !isCap(clause);
}

/** "Make the pictures 3 seconds long": each of them, and not the film. */
function isOfPictures(clause: Clause): boolean {
  const at = clause.items.findIndex((item) => isConcept(item, 'o.image'));
  const noun = clause.items[at];
  const [length] = clause.all('dur');
  if (noun === undefined || length === undefined || length.ms > 10_000 || clause.named() > 0) return false;
  const many = /s$/i.test(clause.message.slice(noun.start, noun.end)) || clause.has('o.all');
  const long =
    isConcept(clause.items[clause.items.indexOf(length) + 1], 'rel.long') ||
    (/时长|长度/.test(clause.text()) && !TOTAL.test(clause.text()));
  // "Make all photos 3 seconds".
  const direct = clause.has('v.make') && clause.items[at + 1] === length;
  return (
    many &&
    (long || direct) &&
    filmLengthOf(clause) === undefined &&
    !clause.has('o.slideshow', 'o.product', 'n.film', 'v.join')
  );
}

const EVEN =
  /\b(?:equal(?:ly)?|evenly|same (?:length|time|amount|duration)|fair shares?)\b|平均(?!分成)|均分|平分|均匀|一样[长久]|同样[长久]|等长|匀[着一]?[点下]?分/i;

/** "18 seconds in all, each the same", "压到15秒，平均分给每张": one length for the film, shared out. */
function isEven(clause: Clause, scene: Scene): boolean {
  if (!EVEN.test(clause.text()) || clause.has('v.split', 'o.title', 'o.text', 'o.music') || clause.named() === 1)
    return false;
  const whole =
    clause.has('n.film', 'o.product', 'o.slideshow', 'rel.long', 'v.run', 'rel.to') ||
    /[到成为]\s?$/.test(beforeLength(clause));
  return whole && (scene.clips().length !== 1 || clause.one('dur') !== undefined);
}

/** The length that something comes to: "20 seconds is too quick, stretch it to 30". */
function wantedLength(clause: Clause): number | undefined {
  const lengths = clause.all('dur');
  return (lengths.find((one) => /(?:\bto|[到成为])\s?$/.test(clause.message.slice(0, one.start))) ?? lengths[0])?.ms;
}

function beforeLength(clause: Clause): string {
  return clause.message.slice(0, clause.all('dur').at(-1)?.start ?? 0).slice(-3);
}

/** "In half a minute" of a film that is to be made. */
function isSqueezed(clause: Clause, scene: Scene): boolean {
  return (
    scene.clips().length === 0 &&
    /\b(?:in|into|within)(?: (?:exactly|just|only|about|around|roughly|under))?\s?$/i.test(
      clause.message.slice(0, clause.one('dur')?.start ?? 0),
    )
  );
}

/** "总共半分钟，图跟图之间叠化", "a 20 second slideshow": the length right beside what says that it is all of it. Milliseconds. */
export function filmLengthOf({ items, message }: Clause): number | undefined {
  const at = items.findIndex((item) => isConcept(item, 'rel.long', 'n.film'));
  const next = items[at + 1];
  if (at >= 0 && next?.is === 'dur') return next.ms;
  const [long, length] = [items[at], items[at - 1]];
  if (long !== undefined && length?.is === 'dur' && TOTAL.test(message.slice(long.start, long.end))) return length.ms;
  const show = items.findIndex((item) => isConcept(item, 'o.slideshow', 'o.product'));
  const [before, of] = [items[show - 1], items[show - 2]];
  if (before?.is === 'dur') return before.ms;
  return isConcept(before, 'rel.from') && of?.is === 'dur' ? of.ms : undefined;
}

const TOTAL = /total|in all|overall|all told|总|一共/i;

/** "Crossfades of a second and a half", "one-second dissolves", "叠化一秒半": the length beside a transition is its own. */
function lengthOfTransition({ items }: Clause): ItemOf<'dur'> | undefined {
  const at = items.findIndex((item) => item.is === 'concept' && /^(?:tr\.|o\.transition$)/.test(item.id));
  if (at < 0) return undefined;
  const behind = items.slice(at + 1).find((item) => !isBesideLength(item));
  if (behind?.is === 'dur') return isConcept(items[items.indexOf(behind) + 1], 'rel.long') ? undefined : behind;
  const [before, of] = [items[at - 1], items[at - 2]];
  if (isConcept(items[at + 1], 'o.slideshow', 'o.product', 'o.clip')) return undefined;
  if (before?.is === 'dur') return before;
  return isConcept(before, 'rel.from') && of?.is === 'dur' ? of : undefined;
}

const isBesideLength = (item: Item): boolean =>
  item.is === 'word' || isConcept(item, 'rel.from', 'o.each', 'o.cut', 'o.transition', 'rel.between', 'v.run');

/** "Cut the city and the beach to 5 seconds", "all clips 3 s long": what is there already has a length of its own. */
function isOfClips(clause: Clause, scene: Scene): boolean {
  if (scene.clips().length === 0 || clause.has('v.join', 'o.product', 'o.slideshow', 'n.film')) return false;
  if (isForWords(clause)) return true;
  return mentionsOf(scene, clause).some(({ segments }) => segments.length > 0) || isOfEach(clause);
}

/** "... at the top for 2 secs", "时长五秒" behind the words that are shown: how long those stay. */
function isForWords(clause: Clause): boolean {
  const [length] = clause.all('dur');
  const before = clause.message.slice(Math.max(0, (length?.start ?? 0) - 5), length?.start);
  if (/\bfor\s?$/i.test(before) && !clause.has('v.run', 'o.clip')) return true;
  const words = [clause, clause.previous].some(
    (one) => one?.one('quote') !== undefined || one?.has('o.text', 'o.title', 'o.music', 'm.captions') === true,
  );
  return words && !clause.has('v.make', 'o.clip', 'v.cut');
}

/** "改成16秒" alone; a shorter time is that of something smaller. */
function becomesThat(clause: Clause): boolean {
  const bare = clause.named() === 0 && (clause.one('dur')?.ms ?? 0) >= 4000;
  return bare && BECOMES.test(clause.text());
}

const BECOMES =
  /^[\s,，]*(?:那就|就|再|还是|整体|总共)?(?:改成|改为|变成|调到|换成|缩到|弄成)\s?[\d一二两三四五六七八九十半]/;

/** "Keep 5 s" is of a piece; "keep only 5 s of the whole film" says how long that is to be. */
function takesAway(clause: Clause): boolean {
  return clause.has('v.remove') || (clause.has('v.keep') && !clause.has('n.film', 'rel.long'));
}

/** True when the length in a clause is that of the film, and not of a text, a fade or one clip. */
export function isOfFilm(clause: Clause): boolean {
  if (isOfPart(clause) || takesAway(clause)) return false;
  if (clause.has('v.make', 'v.generate', 'v.join', 'o.product', 'rel.long', 'o.slideshow', 'n.film', 'v.set', 'v.run'))
    return true;
  if (becomesThat(clause)) return true;
  return clause.has('rel.to') && clause.has('v.cut', 'v.fast', 'v.slow', 'rel.shorter', 'rel.longer');
}

/** The length of a text, a transition, a clip, or of one end. */
function isOfPart(clause: Clause): boolean {
  if (clause.has('o.title', 'o.text', 'o.music', 'v.fadein', 'v.fadeout', 'o.transition')) return true;
  if (clause.family('tr.') !== undefined && !clause.has('v.join', 'o.product')) return true;
  if (clause.all('ref').length > 0 && !clause.has('v.join')) return true;
  return clause.has('rel.start', 'rel.end') && !clause.has('rel.long', 'o.product');
}

function noteTransition(clause: Clause, wish: Wish, scene: Scene): void {
  const named = clause.family('tr.');
  const type = TRANSITION_TYPES.find((other) => other === named);
  const asked = type ?? (clause.has('o.transition') ? 'crossfade' : undefined);
  if (asked === undefined || clause.has('v.remove')) return;
  // "Let the transitions take their time": new ones are not what is wished of those that are there.
  const isThere = scene.clips().some(({ transitionIn }) => transitionIn !== undefined);
  if (type === undefined && isThere && !clause.has('v.add', 'v.join')) return;
  const ofFilm = isOfFilm(clause) || filmLengthOf(clause) !== undefined;
  const ms = lengthOfTransition(clause)?.ms ?? (ofFilm ? undefined : clause.one('dur')?.ms);
  wish.transition = {
    type: asked,
    clause,
    ...(ms === undefined ? {} : { durationMs: Math.min(10_000, Math.max(1, ms)) }),
  };
}
