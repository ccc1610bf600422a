import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Plays the shown part of the material backwards, or forwards again; place and length stay.
 *
 *  ```
 *  | 1 2 3 4 |   ->   | 4 3 2 1 |
 *  ```
 */
export function reverse(draft: Draft, { segmentId, reversed }: OperationOf<'reverse'>): Outcome {
  return editSegment(draft, segmentId, 'timed', ({ track, segment }) => ({
    segment: { ...segment, reversed },
    change: change('reversed_set', { ...ofSegment(track, segment), reversed }),
  }));
}
