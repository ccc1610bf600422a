import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { endMs } from '../segment.ts';
import { findTrack, ofSegment, without } from '../timeline.ts';
import { insert } from './insert.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Puts a copy of a segment on the timeline: behind it, or at `startMs`. The copy has no transition of its own.
 *
 *  ```
 *  |  A  |  B  |   ->   |  A  |  A' |  B  |
 *  ^segmentId                 ^newId
 *  ```
 */
export function duplicate(draft: Draft, operation: OperationOf<'duplicate'>): Outcome {
  return onSegment(draft, operation.segmentId, 'any', ({ track, segment }) => {
    const trackId = operation.trackId ?? track.id;
    const startMs = operation.startMs ?? endMs(segment);
    const copy = { ...without(segment, 'transitionIn'), id: operation.newId, startMs };
    const inserted = insert(draft, { op: 'insert', trackId, segment: copy, ripple: operation.ripple });
    if (!inserted.ok) return inserted;
    return {
      ok: true,
      draft: inserted.draft,
      change: change('segment_duplicated', {
        ...ofSegment(findTrack(draft, trackId) ?? track, copy),
        fromMs: segment.startMs,
        durationMs: segment.durationMs,
        ripple: operation.ripple,
      }),
    };
  });
}
