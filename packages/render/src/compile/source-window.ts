import type { Asset, Segment } from '@reelsmith/core';
import { NORMAL_SPEED, sourceLengthMs } from '@reelsmith/core';

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
  const speed = segment.speed ?? NORMAL_SPEED;
  const shown = sourceLengthMs(segment.durationMs, speed);
  const head = Math.max(0, segment.sourceStartMs);
  const tail = Math.max(0, asset.facts.durationMs - segment.sourceStartMs - shown);
  const [before, after] = segment.reversed === true ? [tail, head] : [head, tail];
  const toTimeline = speed.den / speed.num;
  return { beforeMs: before * toTimeline, afterMs: after * toTimeline };
}

/** An animated GIF shorter than its segment begins again, as every viewer of GIFs expects, instead of standing still. */
export function loops(asset: Asset): boolean {
  return asset.facts.demuxer === 'gif';
}
