import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Makes one colour of a picture transparent (chroma key); null shows it again. */
export function setKey(draft: Draft, { segmentId, key }: OperationOf<'setKey'>): Outcome {
  return editSegment(draft, segmentId, 'picture', ({ track, segment }) => ({
    segment: key === null ? without(segment, 'key') : { ...segment, key },
    change: change('key_set', {
      ...ofSegment(track, segment),
      before: segment.key?.color ?? null,
      after: key?.color ?? null,
    }),
  }));
}
