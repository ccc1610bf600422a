import type { Draft } from '../draft.ts';
import { handlesOf } from '../material.ts';
import type { OperationOf } from '../operation.ts';
import { pieceOf } from '../piece.ts';
import { change, refusal } from '../refusal.ts';
import { ripple, type TimeEdit } from '../ripple.ts';
import { endMs, type Segment } from '../segment.ts';
import { findTrack, nameOf, ofSegment, shortestSegmentMs, withSegment } from '../timeline.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Takes time off the start and the end of a segment, or brings material back (negative). Without ripple the start
 *  moves and the rest stays; with ripple the segment keeps its start and later ones follow.
 *
 *  ```
 *  |    A    |  B  |   ->     |  A  | |  B  |      ripple 'none'
 *    ^head   ^tail     ->   |  A  |  B  |          ripple 'track'
 *  ```
 */
export function trim(draft: Draft, operation: OperationOf<'trim'>): Outcome {
  const { headMs, tailMs } = operation;
  return onSegment(draft, operation.segmentId, 'any', ({ track, segment }) => {
    const name = nameOf(segment);
    const handles = handlesOf(segment);
    if (-headMs > handles.headMs) {
      return refusal('beyond_source', { name, edge: 'start', askedMs: -headMs, haveMs: handles.headMs });
    }
    if (-tailMs > handles.tailMs) {
      return refusal('beyond_source', { name, edge: 'end', askedMs: -tailMs, haveMs: handles.tailMs });
    }
    const durationMs = segment.durationMs - headMs - tailMs;
    const shortestMs = shortestSegmentMs(draft.canvas);
    if (durationMs < shortestMs) return refusal('too_short', { name, durationMs, shortestMs });
    const left = pieceOf(segment, headMs, segment.durationMs - tailMs);
    const stays = operation.ripple === 'none' ? left : { ...left, startMs: segment.startMs };
    const options = { ripple: operation.ripple, trackId: track.id, keepId: segment.id };
    const edits = timeEdits(segment, operation);
    const rippled = edits.reduce((edited, edit) => ripple(edited, edit, options), draft);
    const target = findTrack(rippled, track.id) ?? track;
    return {
      ok: true,
      draft: withSegment(rippled, target, stays),
      change: change('segment_trimmed', {
        ...ofSegment(track, stays),
        headMs,
        tailMs,
        beforeMs: segment.durationMs,
        afterMs: durationMs,
        ripple: operation.ripple,
      }),
    };
  });
}

/** The end comes first: it does not move the times of the start. */
function timeEdits(segment: Segment, { headMs, tailMs }: { headMs: number; tailMs: number }): TimeEdit[] {
  const end = endMs(segment);
  const edits: TimeEdit[] = [];
  if (tailMs > 0) edits.push({ kind: 'close', startMs: end - tailMs, endMs: end });
  if (tailMs < 0) edits.push({ kind: 'open', atMs: end, byMs: -tailMs });
  if (headMs > 0) edits.push({ kind: 'close', startMs: segment.startMs, endMs: segment.startMs + headMs });
  if (headMs < 0) edits.push({ kind: 'open', atMs: segment.startMs, byMs: -headMs });
  return edits;
}
