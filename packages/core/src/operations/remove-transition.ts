import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { nameOf, ofSegment, previousAtCut, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Makes a plain cut again where the segment starts.
 *
 *  ```
 *  |   A  [/////]  B   |   ->   |    A    |    B    |
 *  ```
 */
export function removeTransition(draft: Draft, { segmentId }: OperationOf<'removeTransition'>): Outcome {
  return editSegment(draft, segmentId, 'any', ({ track, segment }) => {
    if (segment.transitionIn === undefined) return refusal('no_transition', { name: nameOf(segment) });
    const previous = previousAtCut(track, segment);
    return {
      segment: without(segment, 'transitionIn'),
      change: change('transition_removed', {
        ...ofSegment(track, segment),
        previous: previous === undefined ? null : nameOf(previous),
        type: segment.transitionIn.type,
        durationMs: segment.transitionIn.durationMs,
      }),
    };
  });
}
