import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { same } from '../same.ts';
import type { Segment } from '../segment.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Changes the words on screen. Timed words belong to the old text and go with it. */
export function setText(draft: Draft, { segmentId, text }: OperationOf<'setText'>): Outcome {
  return editSegment(draft, segmentId, 'text', ({ track, segment }) => {
    const edited: Segment = { ...without(segment, 'words'), source: { kind: 'text', text } };
    return {
      segment: same(segment.source, edited.source) ? segment : edited,
      change: change('text_set', { ...ofSegment(track, edited), before: nameOf(segment), after: nameOf(edited) }),
    };
  });
}
