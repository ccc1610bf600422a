import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Takes steady noise out of the sound of a segment, or leaves it as recorded. */
export function setDenoise(draft: Draft, { segmentId, denoise }: OperationOf<'setDenoise'>): Outcome {
  return editSegment(draft, segmentId, 'sound', ({ track, segment }) => ({
    segment: { ...segment, denoise },
    change: change('denoise_set', { ...ofSegment(track, segment), denoise }),
  }));
}
