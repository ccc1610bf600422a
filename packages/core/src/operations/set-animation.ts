import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import type { Animation, Segment } from '../segment.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Sets how a segment comes on screen and leaves it; null clears, what is not given stays. Both share its length. */
export function setAnimation(draft: Draft, operation: OperationOf<'setAnimation'>): Outcome {
  return editSegment(draft, operation.segmentId, 'visual', ({ track, segment }) => {
    const opening = kept(operation.in, segment.animationIn);
    const ending = kept(operation.out, segment.animationOut);
    const askedMs = (opening?.durationMs ?? 0) + (ending?.durationMs ?? 0);
    if (askedMs > segment.durationMs) {
      const params = { name: nameOf(segment), field: 'animation', askedMs, limitMs: segment.durationMs };
      return refusal('out_of_range', params);
    }
    const bare: Segment = without(without(segment, 'animationIn'), 'animationOut');
    return {
      segment: {
        ...bare,
        ...(opening === undefined ? {} : { animationIn: opening }),
        ...(ending === undefined ? {} : { animationOut: ending }),
      },
      change: change('animation_set', {
        ...ofSegment(track, segment),
        in: opening?.type ?? null,
        out: ending?.type ?? null,
      }),
    };
  });
}

function kept(given: Animation | null | undefined, before: Animation | undefined): Animation | undefined {
  return given === undefined ? before : (given ?? undefined);
}
