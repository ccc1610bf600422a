import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import type { Segment } from '../segment.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { beyondSource } from './insert.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Holds one frame of the material for the whole segment; null lets it play again.
 *
 *  ```
 *  | 1 2 3 4 |   ->   | 2 2 2 2 |
 *      ^sourceMs
 *  ```
 */
export function freeze(draft: Draft, { segmentId, sourceMs }: OperationOf<'freeze'>): Outcome {
  return editSegment(draft, segmentId, 'picture', ({ track, segment }) => {
    const { source } = segment;
    const haveMs = source.kind === 'media' ? source.durationMs : undefined;
    if (sourceMs !== null && haveMs !== undefined && sourceMs > haveMs) {
      return refusal('beyond_source', { name: nameOf(segment), edge: 'end', askedMs: sourceMs, haveMs });
    }
    const edited: Segment = sourceMs === null ? without(segment, 'freezeMs') : { ...segment, freezeMs: sourceMs };
    const wrong = beyondSource(edited);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    return { segment: edited, change: change('freeze_set', { ...ofSegment(track, segment), sourceMs }) };
  });
}
