import type { Asset, Segment } from '@reelsmith/core';
import type { Content, Rate } from '../plan.ts';
import { rampIntegral, sourceTimeOf, timingOf } from './ramp.ts';

/** Timeline milliseconds of material that lie before and after what a segment shows: its handles. */
export interface Handles {
  readonly beforeMs: number;
  readonly afterMs: number;
}

const ENDLESS: Handles = { beforeMs: Number.POSITIVE_INFINITY, afterMs: Number.POSITIVE_INFINITY };

/** Pictures, colours, texts, frozen frames and animated pictures that loop have endless handles. */
export function handlesOf(segment: Segment, asset: Asset | undefined): Handles {
  if (asset === undefined || asset.facts.durationMs === 0 || loops(asset)) return ENDLESS;
  if (segment.freezeMs !== undefined) return ENDLESS;
  const { lengthMs: shown, first, last } = paceOf(segment);
  const head = Math.max(0, segment.sourceStartMs);
  const tail = Math.max(0, asset.facts.durationMs - segment.sourceStartMs - shown);
  const [before, after] = segment.reversed === true ? [tail, head] : [head, tail];
  return { beforeMs: before / first, afterMs: after / last };
}

/** Milliseconds are the frames of this rate. */
const MILLISECONDS: Rate = { num: 1000, den: 1 };

/** Length of the material, and how fast it goes by at both ends of a segment and beyond them. */
function paceOf(segment: Segment): { lengthMs: number; first: number; last: number } {
  const { lengthMs, speed, ramp } = timingOf(segment, MILLISECONDS);
  if (ramp === undefined) return { lengthMs, first: speed.num / speed.den, last: speed.num / speed.den };
  const passed = (from: number, to: number): number => rampIntegral(ramp, to) - rampIntegral(ramp, from);
  const end = segment.durationMs;
  return { lengthMs, first: passed(-1, 0), last: passed(end, end + 1) };
}

/** Frames of a clip of `frames` that lie behind the end of its material: its last picture stands instead. */
export function missingFrames(content: Content, asset: Asset | undefined, frames: number, rate: Rate): number {
  if (content.kind !== 'video' || content.loops || asset === undefined || asset.facts.durationMs === 0) return 0;
  if (content.startMs + content.lengthMs <= asset.facts.durationMs) return 0;
  const first = content.reversed ? 1 : 0;
  const times = Array.from({ length: frames }, (_, frame) => 1000 * sourceTimeOf(content, frame + first, rate));
  return times.filter((time) => time >= asset.facts.durationMs).length;
}

/** An animated GIF shorter than its segment begins again, as every viewer of GIFs expects, instead of standing still. */
export function loops(asset: Asset): boolean {
  return asset.facts.demuxer === 'gif';
}
