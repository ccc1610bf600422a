import type { Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { isCap, isOfEach, stepOf } from './each.ts';
import { filmLengthOf, isOfFilm } from './film.ts';
import { lengthened } from './lengthened.ts';
import { editAll, named, namesClips } from './named.ts';
import { namesPlace } from './position.ts';
import { timesOver } from './repeats.ts';

type Run = (scene: Scene) => void;
/** Milliseconds a segment is to have. */
type Wanted = (segment: Segment, clips: readonly Segment[]) => number;

/** How long clips and pictures are shown: "hold the dog photo for 7 seconds", "trim each shot down to 3 s", "twice as
 *  long", "2 seconds longer". Undefined when the clause is about something else. */
export function lengthRun(clause: Clause, isEmpty: boolean): Run | undefined {
  if (isOfOther(clause, isEmpty) || (isEmpty && filmLengthOf(clause) !== undefined)) return undefined;
  if (clause.has('x.loop') && timesOver(clause) !== undefined && !clause.has('rel.longer')) return undefined;
  const each = !isEmpty && isOfEach(clause);
  const wanted = wantedOf(clause, each);
  if (wanted === undefined) return undefined;
  if (namesClips(clause)) return isOrdered(clause) ? undefined : (scene) => setLengths(scene, clause, wanted);
  if (each) return (scene) => setLengths(scene, clause, wanted);
  const isStep = stepOf(clause) !== 0 || factorOf(clause) !== undefined;
  return isStep && !isEmpty && isBarelyPointed(clause) ? (scene) => setOneLength(scene, clause, wanted) : undefined;
}

/** "Make it two seconds shorter", with nothing before that could be "it". */
function isBarelyPointed(clause: Clause): boolean {
  const other = clause.items.some(
    (item) => item.is === 'concept' && /^(?:o\.(?!it$|clip$)|p\.|m\.|n\.(?:film|speed)$)/.test(item.id),
  );
  return !other && clause.has('o.it', 'o.clip');
}

/** Of one clip it is the length; of several, it is asked which. */
function setOneLength(scene: Scene, clause: Clause, wanted: Wanted): void {
  const clips = scene.clips();
  const told = named(scene, clause);
  const [only, ...more] = told === undefined || told === 'missing' ? clips : told;
  if (only === undefined) return;
  const lengthOf = (clip: Segment): number => Math.max(1, wanted(clip, clips));
  if (more.length === 0) {
    const s = seconds(lengthOf(only));
    editAll(scene, lengthened(only, lengthOf(only)), `made ${only.name} ${s} s long`, `${only.name}调为 ${s} 秒`);
    return;
  }
  scene.ask(
    scene.words('Which clip do you mean?', '是哪一段？'),
    clips.slice(0, 6).flatMap((clip, at) => {
      const ms = lengthOf(clip);
      const s = seconds(ms);
      const message = scene.words(`make clip ${at + 1} ${s} seconds long`, `把第${at + 1}段剪成${s}秒`);
      return ms > 1 ? [{ label: clip.name, message }] : [];
    }),
  );
}

const OTHERS = [
  'p.others',
  'rel.start',
  'rel.end',
  'x.both_ends',
  'v.join',
  'o.slideshow',
  'v.split',
  'v.freeze',
] as const;

/** One length that is plainly that of what is named. */
function isOwn(clause: Clause): boolean {
  return isDownTo(clause) || (namesClips(clause) && isCompared(clause));
}

function isOfOther(clause: Clause, isEmpty: boolean): boolean {
  // "Each for 5 s" is a wish of the film that is to be made; a place is where something goes.
  const ofFilm = isEmpty && clause.has('o.each');
  // "At last the forest for 3 s" says when its turn is in a new film.
  const inTurn = isEmpty && namesClips(clause) && !clause.has('v.cut', 'v.remove', 'v.make', 'o.product');
  const ofPlace = clause.has('v.move', 'v.insert', 'v.add') && namesPlace(clause);
  if (isOwn(clause)) return false;
  if (isOfPieces(clause)) return true;
  if (ofFilm || (ofPlace && !isEmpty) || (!inTurn && clause.has(...OTHERS) && !isHeld(clause))) return true;
  if (clause.one('range') ?? clause.one('head') ?? clause.one('tail')) return true;
  const timed = clause.one('at') !== undefined && toTime(clause) === undefined;
  return timed || /fade|淡|渐/i.test(textOf(clause));
}

/** "城市剪成3秒和7秒两段": lengths of pieces, none of which goes. */
function isOfPieces(clause: Clause): boolean {
  return clause.all('dur').length > 1 && /[两二三四2-4]\s?[段截块]/.test(clause.text());
}

/** "Bring the city down to 5 s by dropping its end", "从尾部裁到剩5秒": a length, and the end that gives. */
function isDownTo(clause: Clause): boolean {
  const at = clause.items.findIndex(({ is }) => is === 'dur');
  const to = clause.items[at - 1];
  if (to?.is !== 'concept' || clause.all('dur').length > 1 || clause.named() !== 1) return false;
  const aims = to.id === 'rel.to' || /[到剩]$/.test(clause.message.slice(to.start, to.end)) || to.id === 'v.keep';
  const other = clause.has('rel.between', 'v.split', 'v.freeze', 'v.join', 'p.others', 'v.insert', 'v.add');
  return aims && !other && clause.has('v.cut', 'v.remove', 'v.make') && clause.has('rel.start', 'rel.end');
}

/** "Hold the dog photo for 7 seconds" is a length; "hold the last frame of it" is a held frame. */
function isHeld(clause: Clause): boolean {
  return (
    clause.has('v.freeze') &&
    !clause.has('n.frame') &&
    namesClips(clause) &&
    !/freez|froze|定格|冻|静帧/i.test(textOf(clause))
  );
}

/** A clause that puts things in an order, or does something else with them. */
function isOrdered(clause: Clause): boolean {
  return clause.named() > 1 && !clause.has('v.keep', 'v.cut', 'o.each', 'n.same_length');
}

function wantedOf(clause: Clause, each: boolean): Wanted | undefined {
  const ms = clause.one('dur')?.ms ?? toTime(clause);
  const factor = factorOf(clause);
  if (factor !== undefined)
    return (segment, clips) => Math.round((isCompared(clause) ? usualOf(segment, clips) : segment.durationMs) * factor);
  if (ms === undefined || ms <= 0) return undefined;
  if (isCap(clause)) return ({ durationMs }) => Math.min(durationMs, ms);
  const step = stepOf(clause);
  if (step !== 0) return ({ durationMs }) => durationMs + step * ms;
  // "Cut 2 seconds" takes away; "cut to 2 seconds" and "only 2 seconds" leave.
  const leaves =
    clause.has('rel.to', 'rel.long', 'v.make', 'v.keep', 'v.set', 'x.only') || /[成到]/.test(textOf(clause));
  if (clause.has('v.cut', 'v.remove') && !leaves) return undefined;
  return isOfFilm(clause) && !namesClips(clause) && !each ? undefined : () => ms;
}

/** "Trim the beach to 0:04". */
function toTime(clause: Clause): number | undefined {
  return clause.has('v.cut') && clause.has('rel.to') && !clause.has('v.split') ? clause.one('at')?.ms : undefined;
}

/** "twice as long", "half as long", "three times longer". */
function factorOf(clause: Clause): number | undefined {
  if (!clause.has('rel.long', 'rel.longer', 'rel.shorter', 'tm.longer', 'tm.shorter', 'n.same_length', 'tm.stay'))
    return undefined;
  if (clause.has('n.double')) return 2;
  if (clause.has('n.half')) return 0.5;
  return clause.one('times')?.value ?? clause.one('percent')?.value;
}

/** "Twice as long as the others", "是别的两倍": the others are what it is measured by. */
function isCompared(clause: Clause): boolean {
  return COMPARED.test(textOf(clause)) && factorOf(clause) !== undefined;
}

const COMPARED =
  /\b(?:as|than) (?:all )?(?:the )?(?:others?|rest|other \w+|remaining)\b|[是比跟]?(?:别的|其他|其它|其余)(?:照片|图片|图|张|片段|视频)?的?[\d一两二三四五半]/i;

/** How long the others are: the one in the middle of them. */
function usualOf(segment: Segment, clips: readonly Segment[]): number {
  const lengths = clips.filter((other) => other !== segment).map(({ durationMs }) => durationMs);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? segment.durationMs;
}

function textOf(clause: Clause): string {
  return clause.rawBetween(0, clause.items.length - 1);
}

function setLengths(scene: Scene, clause: Clause, wanted: Wanted): void {
  const found = named(scene, clause);
  if (found === 'missing') return;
  const [only, ...more] = found ?? [];
  if (only !== undefined && more.length === 0 && isShifted(clause)) {
    askShift(scene, clause, only);
    return;
  }
  const all = found ?? scene.clips();
  const seen = clause.has('v.cut', 'v.keep') ? all : all.filter(isSeen);
  const segments = seen.length > 0 ? seen : all;
  const operations = segments.flatMap((segment) =>
    lengthened(segment, Math.max(1, wanted(segment, scene.clips())), isDownTo(clause) && clause.has('rel.start')),
  );
  const [first] = segments;
  if (first === undefined) return;
  if (operations.length === 0) {
    if (clause.has('v.cut', 'v.make', 'v.keep', 'rel.to')) scene.sayAlready();
    return;
  }
  const s = seconds(wanted(first, scene.clips()));
  const one = segments.length === 1 ? first.name : `${segments.length}`;
  editAll(
    scene,
    operations,
    `made ${segments.length === 1 ? one : `${one} clips`} ${s} s long`,
    `${segments.length === 1 ? one : `${one} 段`}调为 ${s} 秒`,
  );
}

/** "Move the beach two seconds later": by a time, and no length. */
const isShifted = (clause: Clause): boolean =>
  clause.has('tm.later', 'tm.earlier') &&
  stepOf(clause) === 0 &&
  !clause.has('v.cut', 'v.keep', 'v.make', 'rel.long', 'rel.longer', 'rel.shorter');

/** Clips play one after the other: one begins later when the one before it lasts longer, or in another place. */
function askShift(scene: Scene, clause: Clause, clip: Segment): void {
  const later = clause.has('tm.later');
  const s = seconds(clause.one('dur')?.ms ?? 0);
  const at = scene.clips().indexOf(clip);
  const before = scene.clips()[at - 1];
  const place = at + (later ? 2 : 0);
  const longer =
    before === undefined
      ? []
      : [
          later
            ? scene.words(`make clip ${at} ${s} seconds longer`, `第${at}段延长${s}秒`)
            : scene.words(`cut the last ${s} seconds of clip ${at}`, `剪掉第${at}段的最后${s}秒`),
        ];
  const moved =
    place >= 1 && place <= scene.clips().length
      ? [scene.words(`move clip ${at + 1} to position ${place}`, `把第${at + 1}段移到第${place}位`)]
      : [];
  const choices = [...longer, ...moved];
  if (choices.length === 0) {
    scene.sayAlready();
    return;
  }
  scene.ask(
    scene.words('Clips play one after the other. What should happen?', '片段是一个接一个播放的。要怎么做？'),
    choices.map((message) => ({ label: message, message })),
  );
}

/** Beside what is seen, sounds keep their length unless they are cut. */
function isSeen({ source }: Segment): boolean {
  return source.kind !== 'media' || source.media !== 'audio';
}
