import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ripple } from '../ripple.ts';
import { endMs } from '../segment.ts';
import { ofSegment, withSegments, withTrack } from '../timeline.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Takes a segment away. With ripple, later segments close up; with 'all', what lies within its time on other tracks
 *  goes as well, and what spans it becomes shorter.
 *
 *  ```
 *  |  A  |  B  |  C  |   ->   |  A  |  C  |
 *        ^segmentId
 *  ```
 */
export function remove(draft: Draft, operation: OperationOf<'remove'>): Outcome {
  return onSegment(draft, operation.segmentId, 'any', ({ track, segment }) => {
    const left = track.segments.filter((other) => other.id !== segment.id);
    const range = { kind: 'close', startMs: segment.startMs, endMs: endMs(segment) } as const;
    return {
      ok: true,
      draft: ripple(withTrack(draft, withSegments(track, left)), range, {
        ripple: operation.ripple,
        trackId: track.id,
      }),
      change: change('segment_removed', {
        ...ofSegment(track, segment),
        durationMs: segment.durationMs,
        ripple: operation.ripple,
      }),
    };
  });
}
