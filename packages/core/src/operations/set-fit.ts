import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Sets how a picture fills the canvas: cropped to it, whole with bars, or whole on a blurred copy. */
export function setFit(draft: Draft, { segmentId, fit }: OperationOf<'setFit'>): Outcome {
  return editSegment(draft, segmentId, 'picture', ({ track, segment }) => ({
    segment: { ...segment, fit },
    change: change('fit_set', { ...ofSegment(track, segment), before: segment.fit ?? 'auto', after: fit }),
  }));
}
