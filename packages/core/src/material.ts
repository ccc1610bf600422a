import { eased, easedArea } from './ease.ts';
import type { Keyframe, Segment } from './segment.ts';
import { sourceLengthMs, speedFactor } from './time.ts';

/** Milliseconds of material beyond the trims, counted on the timeline. Endless for pictures, colours, text, held frames
 *  and media of unknown length. */
export interface Handles {
  headMs: number;
  tailMs: number;
}

/** How far the segment can be extended at its start and end. */
export function handlesOf(segment: Segment): Handles {
  const total = materialMs(segment);
  if (total === undefined) return { headMs: Number.POSITIVE_INFINITY, tailMs: Number.POSITIVE_INFINITY };
  const rate = meanSpeed(segment);
  const before = Math.floor(segment.sourceStartMs / rate);
  // Rounded up: a length that was itself rounded from the source always fits.
  const after = Math.max(0, Math.ceil((total - segment.sourceStartMs) / rate) - segment.durationMs);
  return segment.reversed === true ? { headMs: after, tailMs: before } : { headMs: before, tailMs: after };
}

/** How long the segment can be from where it starts in its material; at its end for reversed ones. */
export function longestMs(segment: Segment): number {
  const total = materialMs(segment);
  if (total === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.ceil((total - segment.sourceStartMs) / meanSpeed(segment)));
}

/** Length of the material that limits a segment; undefined when nothing does. */
export function materialMs(segment: Segment): number | undefined {
  const { source } = segment;
  if (source.kind !== 'media' || source.media === 'image' || segment.freezeMs !== undefined) return undefined;
  return source.durationMs;
}

/** True when the segment plays through its material, so that time in it means time in the source. */
export function isTimed(segment: Segment): boolean {
  return segment.source.kind === 'media' && segment.source.media !== 'image';
}

/** Milliseconds of source shown between two offsets from the segment's start. Follows speed keyframes. */
export function sourceSpanMs(segment: Segment, fromMs: number, toMs: number): number {
  const curve = segment.keyframes?.speed;
  if (curve === undefined || curve.length === 0) {
    return sourceLengthMs(toMs, segment.speed) - sourceLengthMs(fromMs, segment.speed);
  }
  return Math.round(area(curve, toMs)) - Math.round(area(curve, fromMs));
}

function meanSpeed(segment: Segment): number {
  const curve = segment.keyframes?.speed;
  if (curve !== undefined && curve.length > 0) return area(curve, segment.durationMs) / segment.durationMs;
  return speedFactor(segment.speed);
}

/** Area under a curve of keyframes from 0 to `toMs`; level outside them. */
function area(curve: readonly Keyframe[], toMs: number): number {
  const first = curve[0];
  if (first === undefined) return 0;
  let sum = first.value * Math.min(toMs, first.atMs);
  let previous = first;
  for (const next of curve.slice(1)) {
    const end = Math.min(toMs, next.atMs);
    if (end > previous.atMs) sum += areaBetween(previous, next, end);
    previous = next;
  }
  return toMs > previous.atMs ? sum + (toMs - previous.atMs) * previous.value : sum;
}

function areaBetween(a: Keyframe, b: Keyframe, toMs: number): number {
  const lengthMs = b.atMs - a.atMs;
  const share = (toMs - a.atMs) / lengthMs;
  return lengthMs * (a.value * share + (b.value - a.value) * easedArea(a.ease ?? 'linear', share));
}

/** Value between two keyframes, as the ease of the first says. */
export function valueBetween(a: Keyframe, b: Keyframe, atMs: number): number {
  if (b.atMs === a.atMs) return a.value;
  return a.value + (b.value - a.value) * eased(a.ease ?? 'linear', (atMs - a.atMs) / (b.atMs - a.atMs));
}
