import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Moves slowly over a picture for the whole segment (zoom or pan); null holds it still. */
export function setMotion(draft: Draft, { segmentId, motion }: OperationOf<'setMotion'>): Outcome {
  return editSegment(draft, segmentId, 'picture', ({ track, segment }) => ({
    segment: motion === null ? without(segment, 'motion') : { ...segment, motion },
    change: change('motion_set', {
      ...ofSegment(track, segment),
      before: segment.motion?.type ?? null,
      after: motion?.type ?? null,
    }),
  }));
}
