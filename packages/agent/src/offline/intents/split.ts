import { chain, endMs, type Segment, splitAt } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Scene } from '../scene.ts';
import { seconds } from '../words/sentences.ts';
import { filmEnd } from './ask-cut.ts';
import { named } from './named.ts';

type Run = (scene: Scene) => void;

/** Cuts that take nothing away: at times, in the middle, into equal parts. */
export function splitRun(clause: Clause): Run | undefined {
  const timed = clause.one('at') !== undefined || clause.all('at').length > 0;
  const other =
    clause.has('v.remove', 'v.keep', 'v.stop', 'v.freeze', 'v.slip', 'rel.to') || clause.one('range') !== undefined;
  const every = everyMs(clause) !== undefined && (clause.has('v.cut', 'v.split') || /[切剪分拆]/.test(clause.text()));
  const cutAt =
    clause.has('v.cut') && timed && !other && clause.one('head') === undefined && clause.one('tail') === undefined;
  if (!clause.has('v.split') && !cutAt && !every && !isParted(clause, other)) return undefined;
  return clause.has('v.remove') ? undefined : (scene) => split(scene, clause);
}

/** "Chop the city in the middle", "cut the beach in three equal parts", "cut it at 4, 8 and 15". */
function isParted(clause: Clause, other: boolean): boolean {
  if (!clause.has('v.cut') || other || clause.items.some(({ is }) => LENGTHS.has(is))) return false;
  if (bareTimes(clause).length > 0) return true;
  const text = clause.text();
  if (clause.named() > 0 && IN_THE_MIDDLE.test(text)) return true;
  return clause.has('n.parts') && INTO_PARTS.test(text);
}

const LENGTHS: ReadonlySet<Item['is']> = new Set(['dur', 'head', 'tail', 'part', 'after', 'before']);
const IN_THE_MIDDLE =
  /\b(?:in|through|down|at|across) (?:the|its) (?:very |exact )?(?:middle|centre|center)\b(?! of)|\bhalf-?way(?: through)?\b/i;
const INTO_PARTS = /\bin(?:to)? [a-z0-9]+ (?:equal |even |equally long )?(?:parts?|pieces|sections|thirds|quarters)\b/i;

/** "At 4, 8 and 15": numbers behind "at" are seconds. Milliseconds. */
function bareTimes(clause: Clause): number[] {
  const numbers = clause.all('num');
  const [first] = numbers;
  if (first === undefined || clause.one('at') !== undefined || clause.one('dur') !== undefined) return [];
  const before = clause.message.slice(Math.max(0, first.start - 8), first.start);
  return /(?:\bat|\bseconds|@|[在于])\s?$/i.test(before) ? numbers.map(({ value }) => value * 1000) : [];
}

function split(scene: Scene, clause: Clause): void {
  const segments = named(scene, clause);
  if (segments === 'missing') return;
  const each =
    segments === undefined &&
    clause.has('o.all', 'o.each') &&
    clause.one('at') === undefined &&
    clause.one('dur') === undefined;
  const single = clause.named() > 0 || (clause.one('at') === undefined && clause.one('dur') === undefined);
  const frames = (single ? segments : undefined) ?? (each ? scene.clips() : []);
  const wanted = pointsOf(scene, clause, frames);
  const cuts = new Set(scene.clips().flatMap((clip) => [clip.startMs, endMs(clip)]));
  const points = wanted.filter(({ atMs }) => !cuts.has(atMs));
  if (points.length < wanted.length && points.length === 0) {
    scene.warnings.push(scene.words('There is a cut there already.', '那里已经是分割点了。'));
    return;
  }
  if (points.length === 0) {
    askWhere(scene);
    return;
  }
  const label = points.map(({ atMs }) => seconds(atMs)).join(', ');
  const parts = points.map((point) => (draft: Scene['draft']) => splitAt(draft, { ...point, mintId: scene.mintId }));
  // From the end, so that a piece keeps its id until its own cut comes.
  scene.take(chain(scene.draft, ...parts.toReversed()), `split it at ${label} s`, `在 ${label} 秒处分割`);
}

interface Point {
  atMs: number;
  segmentId?: string | undefined;
}

function pointsOf(scene: Scene, clause: Clause, frames: readonly Segment[]): Point[] {
  const bare = bareTimes(clause);
  if (bare.length > 0)
    return bare.toSorted((a, b) => a - b).map((ms) => ({ atMs: timeIn(frames[0], ms), segmentId: frames[0]?.id }));
  const times = [...clause.all('at'), ...clause.all('dur'), ...clause.all('after'), ...clause.all('before')]
    .toSorted((a, b) => a.start - b.start)
    .map(({ ms }) => ms);
  const [frame] = frames;
  const everyPieceMs = everyMs(clause);
  if (everyPieceMs !== undefined) return inPieces(scene, frames, everyPieceMs);
  if (times.length > 0)
    return times.toSorted((a, b) => a - b).map((ms) => ({ atMs: timeIn(frame, ms), segmentId: frame?.id }));
  const parts = partsOf(clause);
  if (parts === undefined) return [];
  if (frames.length === 0) return evenly({ startMs: 0, lengthMs: filmEnd(scene) }, parts);
  return frames
    .flatMap((one) => evenly({ startMs: one.startMs, lengthMs: one.durationMs }, parts, one.id))
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** "Every 2 seconds", "into pieces of 2 seconds", "每2秒切一段". Milliseconds. */
function everyMs(clause: Clause): number | undefined {
  const [length, ...more] = clause.all('dur');
  if (length === undefined || more.length > 0 || length.ms < 200) return undefined;
  const before = clause.message.slice(Math.max(0, length.start - 14), length.start);
  const behind = clause.message.slice(length.end, length.end + 10);
  const isPiece = /(?:\bevery|\beach|\b(?:pieces|chunks|parts|segments|bits|clips) of|[每隔])\s?$/i.test(before);
  return isPiece || /^[- ]?(?:pieces|chunks|segments|bits|parts)|^(?:一段|一刀|一切|一个|一份)/i.test(behind)
    ? length.ms
    : undefined;
}

function inPieces(scene: Scene, frames: readonly Segment[], ms: number): Point[] {
  const of = frames.length > 0 ? frames : scene.clips();
  return of.flatMap(({ id, startMs, durationMs }) => {
    const count = Math.min(200, Math.ceil(durationMs / ms) - 1);
    return Array.from({ length: Math.max(0, count) }, (_, index) => ({
      atMs: startMs + ms * (index + 1),
      segmentId: id,
    }));
  });
}

/** Times of a clip count from its start; a time that is only of the film is of the film. */
function timeIn(frame: Segment | undefined, ms: number): number {
  if (frame === undefined) return ms;
  const ofFilm = ms >= frame.durationMs && ms > frame.startMs && ms < endMs(frame);
  return ofFilm ? ms : frame.startMs + ms;
}

function evenly(
  { startMs, lengthMs }: { startMs: number; lengthMs: number },
  parts: number,
  segmentId?: string,
): Point[] {
  return Array.from({ length: parts - 1 }, (_, index) => ({
    atMs: startMs + Math.round((lengthMs * (index + 1)) / parts),
    segmentId,
  }));
}

/** Into how many equal parts: "in the middle" is two. */
function partsOf(clause: Clause): number | undefined {
  const text = clause.rawBetween(0, clause.items.length - 1);
  const num = clause.all('num').find(({ value }) => Number.isInteger(value) && value >= 2 && value <= 50)?.value;
  if (num !== undefined) return num;
  if (
    clause.has('pos.center', 'n.half', 'n.middle', 'rel.between') ||
    /half|halves|in two|[两二2]\s*[半段截份块]|中间|正中|对半|一分为二|平分|平均/i.test(text)
  )
    return 2;
  const counted = /三段|三份|三等|\bin(?:to)? three\b/i.test(text)
    ? 3
    : /四段|四份|四等|\bin(?:to)? four\b/i.test(text)
      ? 4
      : undefined;
  return counted ?? (/\bthirds\b/i.test(text) ? 3 : /\bquarters\b/i.test(text) ? 4 : undefined);
}

function askWhere(scene: Scene): void {
  scene.ask(scene.words('At which time should I split?', '要在第几秒分割？'), [
    {
      label: scene.words('In the middle', '中间'),
      message: scene.words('split the first clip in the middle', '把第一段从中间分割'),
    },
  ]);
}
