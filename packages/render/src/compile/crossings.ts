import type { Asset, Segment, Track } from '@reelsmith/core';
import { endMs } from '@reelsmith/core';
import type { PlannedTransition, Rate } from '../plan.ts';
import { frameOf, framesPerSecond } from '../rate.ts';
import { handlesOf } from './source-window.ts';

/** A drawn transition between two neighbours of a track, by the id of the later one. */
export interface Crossing {
  readonly earlier: Segment;
  readonly later: Segment;
  readonly drawn: PlannedTransition;
}

/** The transitions of a track that are drawn: centred on cuts whose two segments abut.
 *
 *      |   A   |   B   |
 *           [ d ]          from cut - floor(d/2) to cut + ceil(d/2)
 */
export function crossingsOf(track: Track, rate: Rate, frames: number): Crossing[] {
  const segments = track.segments.toSorted((a, b) => a.startMs - b.startMs);
  return segments.flatMap((later, index) => {
    const earlier = segments[index - 1];
    const wanted = later.transitionIn;
    if (earlier === undefined || wanted === undefined || endMs(earlier) !== later.startMs) return [];
    const cut = frameOf(later.startMs, rate);
    const from = frameOf(later.startMs - Math.floor(wanted.durationMs / 2), rate);
    const to = Math.min(frames, frameOf(later.startMs + Math.ceil(wanted.durationMs / 2), rate));
    if (to - from < 2 || cut >= frames) return [];
    return [{ earlier, later, drawn: { type: wanted.type, from, to } }];
  });
}

/** Names the neighbours of a crossing that are too short for their half, so that a frame is held. */
export function heldFrames(crossing: Crossing, assets: ReadonlyMap<string, Asset>, rate: Rate): string[] {
  const half = (crossing.drawn.to - crossing.drawn.from) / 2 - 1;
  const needMs = (half * 1000) / framesPerSecond(rate);
  const { earlier, later } = crossing;
  const short = [
    ...(handlesOf(earlier, assetOf(earlier, assets)).afterMs < needMs ? [`the end of "${earlier.name}"`] : []),
    ...(handlesOf(later, assetOf(later, assets)).beforeMs < needMs ? [`the start of "${later.name}"`] : []),
  ];
  if (short.length === 0) return [];
  return [`The ${crossing.drawn.type} into "${later.name}" holds a frame: no material beyond ${short.join(' and ')}.`];
}

/** The asset a segment reads, when it reads one. */
export function assetOf(segment: Segment, assets: ReadonlyMap<string, Asset>): Asset | undefined {
  return segment.source.kind === 'media' ? assets.get(segment.source.assetId) : undefined;
}
