import type { Frames } from '../plan.ts';
import { joinedRanges } from './ranges.ts';
import type { SpanLook } from './span-look.ts';

/** A span of the film and what its frames look like. */
export interface SeenSpan {
  readonly span: Frames;
  readonly look: SpanLook;
}

/** TV black is 16; dark scenes have brighter points than this. */
const BLACK_LUMA = 38;
/** Codecs let nothing change at all in what stands still, except for a little at each key frame. */
const STILL_CHANGE = 0.02;
const PULSE_CHANGE = 0.6;

/** Stretches in which nothing is brighter than black. */
export function blackStretches(seen: readonly SeenSpan[]): Frames[] {
  return stretchesWhere(seen, ({ brightest }, index) => (brightest[index] ?? 255) <= BLACK_LUMA);
}

/** Stretches whose frames are all the same as the first. */
export function stillStretches(seen: readonly SeenSpan[]): Frames[] {
  const whole = filmChange(seen);
  const first = seen[0]?.span.from ?? 0;
  const isStill = (at: number): boolean => (whole[at] ?? Number.POSITIVE_INFINITY) <= STILL_CHANGE;
  const stands = (at: number): boolean =>
    isStill(at) || ((whole[at] ?? 255) <= PULSE_CHANGE && isStill(at - 1) && isStill(at + 1));
  const frames = whole.flatMap((_, at) => (stands(at) ? [{ from: first + at, to: first + at + 1 }] : []));
  // The frame before the first unchanged one shows the same.
  return joinedRanges(frames).map(({ from, to }) => ({ from: Math.max(first, from - 1), to }));
}

function stretchesWhere(seen: readonly SeenSpan[], holds: (look: SpanLook, index: number) => boolean): Frames[] {
  const frames = seen.flatMap(({ span, look }) =>
    look.mean.flatMap((_, index) =>
      holds(look, index) ? [{ from: span.from + index, to: span.from + index + 1 }] : [],
    ),
  );
  return joinedRanges(frames);
}

/** Change from frame to frame over the joints of spans, where only brightness can be compared. */
function filmChange(seen: readonly SeenSpan[]): number[] {
  return seen.flatMap(({ look }, index) => {
    const before = seen[index - 1]?.look;
    const joint = before === undefined ? 255 : jump(before, look);
    return look.change.map((change, at) => (at === 0 ? joint : change));
  });
}

function jump(before: SpanLook, after: SpanLook): number {
  const mean = Math.abs((before.mean.at(-1) ?? 0) - (after.mean[0] ?? 255));
  return before.brightest.at(-1) === after.brightest[0] ? mean : Math.max(1, mean);
}
