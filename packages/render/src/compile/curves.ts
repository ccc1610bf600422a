import type { Segment } from '@reelsmith/core';
import type { Curve } from '../plan.ts';
import { frameOf } from '../rate.ts';
import type { Film } from './film.ts';

type Property = keyof NonNullable<Segment['keyframes']>;

/** A segment's keyframes of one property on output frames; undefined when there are none. */
export function curveOf(segment: Segment, property: Property, film: Film, scale = 1): Curve | undefined {
  const points = segment.keyframes?.[property];
  if (points === undefined || points.length === 0) return undefined;
  return points
    .toSorted((a, b) => a.atMs - b.atMs)
    .map((point) => ({
      frame: frameOf(segment.startMs + point.atMs, film.rate),
      value: point.value * scale,
      ease: point.ease ?? 'linear',
    }));
}
