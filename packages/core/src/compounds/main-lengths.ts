import { SHORTEST_FITTED_MS } from '../defaults.ts';
import { handlesOf } from '../material.ts';
import type { Segment, Transition } from '../segment.ts';
import type { Stretchable } from './share-length.ts';

/** What the cuts of the film need of one of its segments. */
export interface Fitting extends Stretchable {
  segment: Segment;
  /** Taken off the head, so that the transition there has material beyond the cut. */
  headMs: number;
  /** Its length when nothing asks for another: as it is, less what its transitions need. */
  keptMs: number;
  /** Milliseconds of a held frame that its transitions need, because it is too short to be trimmed. */
  heldMs: number;
}

/** What one segment can give: `before` and `after` are the transitions that will be drawn at its two cuts. */
export function fittingOf(
  segment: Segment,
  { before, after }: { before: Transition | undefined; after: Transition | undefined },
): Fitting {
  const handles = handlesOf(segment);
  const needs = { head: Math.ceil((before?.durationMs ?? 0) / 2), tail: Math.floor((after?.durationMs ?? 0) / 2) };
  const headMs = Math.max(0, needs.head - handles.headMs);
  const spareMs = segment.durationMs - headMs;
  const maxMs = spareMs + handles.tailMs - needs.tail;
  const drawnMs = Math.max(before?.durationMs ?? 0, after?.durationMs ?? 0);
  // Below this a clip would be little more than its transitions: a frame is held instead.
  if (maxMs < Math.min(segment.durationMs, Math.max(drawnMs, SHORTEST_FITTED_MS))) {
    const heldMs = Math.max(0, needs.head - handles.headMs) + Math.max(0, needs.tail - handles.tailMs);
    return { segment, headMs: 0, ...fixed(segment.durationMs), keptMs: segment.durationMs, heldMs };
  }
  const keptMs = Math.min(spareMs, maxMs);
  const minMs = Math.min(keptMs, Math.max(SHORTEST_FITTED_MS, drawnMs));
  return { segment, headMs, weight: segment.durationMs, minMs, maxMs, keptMs, heldMs: 0 };
}

function fixed(durationMs: number): Stretchable {
  return { weight: durationMs, minMs: durationMs, maxMs: durationMs };
}

/** Pictures share the time equally: each weighs as much as all of them on average. */
export function withEqualStills(fittings: readonly Fitting[]): Fitting[] {
  const stills = fittings.filter(isStill);
  const mean = stills.reduce((sum, { segment }) => sum + segment.durationMs, 0) / Math.max(1, stills.length);
  return fittings.map((fitting) => {
    if (!isStill(fitting)) return fitting;
    return { ...fitting, weight: mean };
  });
}

function isStill({ segment }: Fitting): boolean {
  return segment.source.kind !== 'media' || segment.source.media === 'image' || segment.freezeMs !== undefined;
}
