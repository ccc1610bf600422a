import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { longestTransitionMs, nameOf, ofSegment, previousAtCut } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Draws a transition across the cut where the segment starts, half on each side. The cut and the length stay: it shows
 *  material beyond the trims, or holds a frame where there is none.
 *
 *  ```
 *  |   A  [/////]  B   |      drawn from cut - floor(d/2) to cut + ceil(d/2)
 *            ^cut
 *  ```
 */
export function setTransition(draft: Draft, { segmentId, type, durationMs }: OperationOf<'setTransition'>): Outcome {
  return editSegment(draft, segmentId, 'any', ({ track, segment }) => {
    const name = nameOf(segment);
    const previous = previousAtCut(track, segment);
    if (previous === undefined) return refusal('not_adjacent', { name, startMs: segment.startMs });
    const longestMs = longestTransitionMs(previous, segment);
    if (durationMs > longestMs) {
      return refusal('transition_too_long', { name, previous: nameOf(previous), askedMs: durationMs, longestMs });
    }
    return {
      segment: { ...segment, transitionIn: { type, durationMs } },
      change: change('transition_set', {
        ...ofSegment(track, segment),
        previous: nameOf(previous),
        type,
        durationMs,
        before: segment.transitionIn?.type ?? null,
      }),
    };
  });
}
