import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Sets how loud a segment is: 1 as recorded, 0 silent, up to 4. */
export function setVolume(draft: Draft, { segmentId, volume }: OperationOf<'setVolume'>): Outcome {
  return editSegment(draft, segmentId, 'sound', ({ track, segment }) => ({
    segment: { ...segment, volume },
    change: change('volume_set', { ...ofSegment(track, segment), before: segment.volume ?? 1, after: volume }),
  }));
}
