import type { Draft } from '../draft.ts';
import { longestMs } from '../material.ts';
import type { OperationOf } from '../operation.ts';
import { change, type Refusal, refusal } from '../refusal.ts';
import { ripple } from '../ripple.ts';
import type { Segment } from '../segment.ts';
import { findSegment, findTrack, nameOf, ofSegment, withSegments, withTrack } from '../timeline.ts';
import { kindRefusal, type Outcome } from './outcome.ts';

/** Puts a segment on a track. With ripple, what starts at or after its place makes room; a segment that spans the place
 *  is in the way (`overlap`): split it first.
 *
 *  ```
 *  |  A  |  C  |   ->   |  A  |  B  |  C  |
 *        ^startMs
 *  ```
 */
export function insert(draft: Draft, operation: OperationOf<'insert'>): Outcome {
  const { segment } = operation;
  const track = findTrack(draft, operation.trackId);
  if (track === undefined) return refusal('track_not_found', { trackId: operation.trackId });
  if (findSegment(draft, segment.id) !== undefined) return refusal('id_taken', { id: segment.id });
  const wrong = kindRefusal(track, segment) ?? beyondSource(segment);
  if (wrong !== undefined) return { ok: false, refusal: wrong };
  const opened = ripple(
    draft,
    { kind: 'open', atMs: segment.startMs, byMs: segment.durationMs },
    { ripple: operation.ripple, trackId: track.id },
  );
  const target = findTrack(opened, track.id) ?? track;
  return {
    ok: true,
    draft: withTrack(opened, withSegments(target, [...target.segments, segment])),
    change: change('segment_inserted', {
      ...ofSegment(track, segment),
      durationMs: segment.durationMs,
      ripple: operation.ripple,
    }),
  };
}

/** Refuses a segment that shows more than there is, or a held frame that is not there. */
export function beyondSource(segment: Segment): Refusal | undefined {
  const haveMs = longestMs(segment);
  if (segment.durationMs <= haveMs) return undefined;
  return {
    code: 'beyond_source',
    params: { name: nameOf(segment), edge: 'end', askedMs: segment.durationMs, haveMs },
  };
}
