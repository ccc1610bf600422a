import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Silences a segment, or lets it be heard again at the volume it had. */
export function setMute(draft: Draft, { segmentId, muted }: OperationOf<'setMute'>): Outcome {
  return editSegment(draft, segmentId, 'sound', ({ track, segment }) => ({
    segment: { ...segment, muted },
    change: change('mute_set', { ...ofSegment(track, segment), muted }),
  }));
}
