import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { nameOf, ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Gives a text the time of each of its words, counted from the segment's start. An empty list clears them. */
export function setWords(draft: Draft, operation: OperationOf<'setWords'>): Outcome {
  return editSegment(draft, operation.segmentId, 'text', ({ track, segment }) => {
    const words = operation.words.toSorted((a, b) => a.startMs - b.startMs);
    const late = words.find((word) => word.startMs + word.durationMs > segment.durationMs);
    if (late !== undefined) {
      const askedMs = late.startMs + late.durationMs;
      const params = { name: nameOf(segment), field: 'words', askedMs, limitMs: segment.durationMs };
      return refusal('out_of_range', params);
    }
    return {
      segment: { ...segment, words },
      change: change('words_set', {
        ...ofSegment(track, segment),
        before: segment.words?.length ?? 0,
        after: words.length,
      }),
    };
  });
}
