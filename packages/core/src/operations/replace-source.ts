import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import type { Segment } from '../segment.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { beyondSource } from './insert.ts';
import { editSegment, kindRefusal, type Outcome } from './outcome.ts';

/** Shows other material in the same place and time, with everything else of the segment kept. A held frame and words
 *  belong to the old material and go with it.
 *
 *  ```
 *  |  A  |  B  |   ->   |  N  |  B  |
 *  ```
 */
export function replaceSource(draft: Draft, operation: OperationOf<'replaceSource'>): Outcome {
  return editSegment(draft, operation.segmentId, 'any', ({ track, segment }) => {
    const replaced: Segment = {
      ...without(without(segment, 'freezeMs'), 'words'),
      source: operation.source,
      sourceStartMs: operation.sourceStartMs,
      ...(operation.name === undefined ? {} : { name: operation.name }),
    };
    const wrong = kindRefusal(track, replaced) ?? beyondSource(replaced);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    return {
      segment: replaced,
      change: change('source_replaced', {
        ...ofSegment(track, replaced),
        before: nameOf(segment),
        after: nameOf(replaced),
      }),
    };
  });
}
