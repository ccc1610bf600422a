import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { nameOf, ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Fades the sound of a segment in and out. What is not given stays.
 *
 *  ```
 *  |/ˉˉˉˉˉˉ\|
 *   ^in    ^out
 *  ```
 */
export function setFade(draft: Draft, operation: OperationOf<'setFade'>): Outcome {
  return editSegment(draft, operation.segmentId, 'sound', ({ track, segment }) => {
    const before = { inMs: segment.fadeInMs ?? 0, outMs: segment.fadeOutMs ?? 0 };
    const after = { inMs: operation.inMs ?? before.inMs, outMs: operation.outMs ?? before.outMs };
    if (after.inMs + after.outMs > segment.durationMs) {
      return refusal('out_of_range', {
        name: nameOf(segment),
        field: 'fade',
        askedMs: after.inMs + after.outMs,
        limitMs: segment.durationMs,
      });
    }
    return {
      segment: {
        ...segment,
        ...(operation.inMs === undefined ? {} : { fadeInMs: operation.inMs }),
        ...(operation.outMs === undefined ? {} : { fadeOutMs: operation.outMs }),
      },
      change: change('fade_set', {
        ...ofSegment(track, segment),
        beforeInMs: before.inMs,
        beforeOutMs: before.outMs,
        ...after,
      }),
    };
  });
}
