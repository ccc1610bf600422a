import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { pieceOf } from '../piece.ts';
import { change, refusal } from '../refusal.ts';
import type { Segment } from '../segment.ts';
import { findSegment, nameOf, ofSegment, without, withSegments, withTrack } from '../timeline.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Cuts a segment in two at a time of the timeline. What belongs to its start (transition, fade in, animation in) stays
 *  with the first part, what belongs to its end with the second; words go by their time.
 *
 *  ```
 *  |    A    |   ->   | A | A' |
 *      ^atMs
 *  ```
 */
export function split(draft: Draft, { segmentId, atMs, newId }: OperationOf<'split'>): Outcome {
  return onSegment(draft, segmentId, 'any', ({ track, segment }) => {
    const firstMs = atMs - segment.startMs;
    const secondMs = segment.durationMs - firstMs;
    if (firstMs <= 0 || secondMs <= 0) {
      const params = { name: nameOf(segment), atMs, startMs: segment.startMs, endMs: atMs + secondMs };
      return refusal('out_of_range', params);
    }
    if (findSegment(draft, newId) !== undefined) return refusal('id_taken', { id: newId });
    const first = withoutEnd(pieceOf(segment, 0, firstMs));
    const second = { ...withoutStart(pieceOf(segment, firstMs, segment.durationMs)), id: newId };
    const segments = track.segments.flatMap((other) => (other.id === segmentId ? [first, second] : [other]));
    return {
      ok: true,
      draft: withTrack(draft, withSegments(track, segments)),
      change: change('segment_split', { ...ofSegment(track, segment), atMs, firstMs, secondMs }),
    };
  });
}

function withoutEnd(segment: Segment): Segment {
  return without(without(segment, 'fadeOutMs'), 'animationOut');
}

function withoutStart(segment: Segment): Segment {
  return without(without(without(segment, 'fadeInMs'), 'animationIn'), 'transitionIn');
}
