import type { Speed } from '@reelsmith/core';
import type { Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { curveExpression } from './curve.ts';
import { chain, num } from './number.ts';

const rateText = (rate: Rate): string => `${rate.num}/${rate.den}`;

/** Numbers frames from `first`, one tick of the time base each: a time stamp is a frame of the film. */
export function numbered(first: number, rate: Rate): string {
  return `settb=${rate.den}/${rate.num},setpts=N${first < 0 ? '' : '+'}${first},fps=${rateText(rate)}:start_time=${num(secondsOf(first, rate))}`;
}

/** Only renumbers: for streams that already have the film's rate. */
export function renumbered(first: number, rate: Rate): string {
  return `settb=${rate.den}/${rate.num},setpts=N${first < 0 ? '' : '+'}${first}`;
}

export interface Pick {
  /** Seconds between the seek point and the material of the first frame; negative when it lies before the material. */
  readonly offsetSeconds: number;
  readonly speed: Speed;
  /** Instead of a speed: seconds of material from the first frame on at each edge between frames, rising. */
  readonly edges?: readonly number[] | undefined;
  readonly rate: Rate;
  readonly count: number;
}

/** A twentieth of a frame later than exact: sources at twice the rate would else fall on a tie, and ties would be broken
 *  by how a seek rounded. */
const BIAS_FRAMES = 0.07;
/** So a frame is shown from this many frames of the film before its own time on. */
export const EARLY_FRAMES = 0.5 + BIAS_FRAMES;

/** Exactly `count` frames on the film's grid out of a source of any rate. The last frame stands when the source ends. */
export function picked({ offsetSeconds, speed, edges, rate, count }: Pick): string {
  const bias = num((BIAS_FRAMES * rate.den) / rate.num);
  const ratio = speed.num === speed.den ? '' : `*${speed.den}/${speed.num}`;
  const gone = `(PTS-${bracketed(offsetSeconds)}/TB)`;
  const shown = edges === undefined ? `${gone}${ratio}` : `(st(0,${gone}*TB)*0+${ramped(edges, 'ld(0)', rate)})/TB`;
  return chain(
    // Frames of before count as the first: the last of them stands, also when the material ends before it is needed.
    `setpts='max(${shown}+${bias}/TB,0)'`,
    // A frame later than the last, so that the last is not taken for one that ended before the beginning.
    'tpad=stop=2:stop_mode=clone',
    `fps=${rateText(rate)}:start_time=0`,
    'tpad=stop=-1:stop_mode=clone',
    `trim=end_frame=${count}`,
  );
}

/** How many pieces of a ramp are told to the filter; between them its speed changes evenly. */
const RAMP_PIECES = 400;

/** The second of the film at which a second of the material is shown. */
function ramped(edges: readonly number[], time: string, rate: Rate): string {
  const last = edges.length - 1;
  const step = Math.max(1, Math.ceil(last / RAMP_PIECES));
  const frames = Array.from({ length: Math.ceil(last / step) + 1 }, (_, index) => Math.min(last, index * step));
  const points = frames.map((frame) => ({ frame, value: secondsOf(frame, rate), ease: 'linear' as const }));
  const before = { frame: -1, value: -1, ease: 'linear' as const };
  const start = (edges[0] ?? 0) - 1;
  return curveExpression([before, ...points], time, (frame) => (frame < 0 ? start : (edges[frame] ?? 0)));
}

const bracketed = (value: number): string => (value < 0 ? `(${num(value)})` : num(value));

/** One picture, shown `count` times. */
export function held(count: number): string {
  return `trim=end_frame=1,loop=loop=${Math.max(0, count - 1)}:size=1:start=0`;
}
