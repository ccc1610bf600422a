import type { Segment } from '@reelsmith/core';
import { easedArea, endMs, NORMAL_SPEED, sourceLengthMs } from '@reelsmith/core';
import type { Content, Curve, Rate } from '../plan.ts';
import { frameOf, secondsOf } from '../rate.ts';

type Point = Curve[number];

/** Speeds that a ramp may have; a film that stands still is a freeze. */
const SLOWEST = 0.01;
const FASTEST = 100;

/** The speed keyframes of a segment over frames counted from its own start; undefined without any. */
export function rampOf(segment: Segment, rate: Rate): Curve | undefined {
  const points = segment.keyframes?.speed;
  if (points === undefined || points.length === 0) return undefined;
  return points
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ atMs, value, ease }) => ({
      frame: frameOf(segment.startMs + atMs, rate) - frameOf(segment.startMs, rate),
      value: Math.max(SLOWEST, Math.min(FASTEST, value)),
      ease: ease ?? 'linear',
    }));
}

/** Frames of material that have gone by when `frame` frames of a ramp have: the integral of the speed from 0 on. Before
 *  its first and after its last point a ramp keeps their speed. */
export function rampIntegral(ramp: Curve, frame: number): number {
  return fromFirst(ramp, frame) - fromFirst(ramp, 0);
}

/** The integral counted from the first point. */
function fromFirst(ramp: Curve, frame: number): number {
  const [first, ...rest] = ramp;
  if (first === undefined) return frame;
  if (frame <= first.frame) return (frame - first.frame) * first.value;
  let sum = 0;
  let from = first;
  for (const to of rest) {
    const length = to.frame - from.frame;
    if (frame < to.frame) return sum + piece(from, to, frame - from.frame);
    sum += length > 0 ? piece(from, to, length) : 0;
    from = to;
  }
  return sum + (frame - from.frame) * from.value;
}

/** The integral over the first `done` frames between two points. */
function piece(from: Point, to: Point, done: number): number {
  const length = to.frame - from.frame;
  if (length <= 0) return 0;
  return length * (from.value * (done / length) + (to.value - from.value) * easedArea(from.ease, done / length));
}

/** How a segment plays through its material, for its picture and its sound. */
export function timingOf(segment: Segment, rate: Rate) {
  const speed = segment.speed ?? NORMAL_SPEED;
  const reversed = segment.reversed ?? false;
  const ramp = rampOf(segment, rate);
  if (ramp === undefined) return { lengthMs: sourceLengthMs(segment.durationMs, speed), speed, reversed };
  const frames = frameOf(endMs(segment), rate) - frameOf(segment.startMs, rate);
  return { lengthMs: 1000 * secondsOf(1, rate) * rampIntegral(ramp, frames), speed, reversed, ramp };
}

type Timed = Pick<Extract<Content, { kind: 'video' }>, 'startMs' | 'lengthMs' | 'speed' | 'reversed' | 'ramp'>;

/** The time of the material, in seconds, at an edge between frames of a clip (0 is its own start): the one place that
 *  says how speed, ramps and playing backwards lead from the film to its source. Pictures and sound both ask here. */
export function sourceTimeOf(content: Timed, frame: number, rate: Rate): number {
  const second = rate.den / rate.num;
  const { num, den } = content.speed;
  const gone = content.ramp === undefined ? (frame * num) / den : rampIntegral(content.ramp, frame);
  if (!content.reversed) return content.startMs / 1000 + gone * second;
  return (content.startMs + content.lengthMs) / 1000 - gone * second;
}
