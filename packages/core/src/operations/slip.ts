import type { Draft } from '../draft.ts';
import { handlesOf, sourceSpanMs } from '../material.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { nameOf, ofSegment } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Shows another part of the material in the same place: later in the source for a positive `byMs` (timeline
 *  milliseconds at the segment's speed).
 *
 *  ```
 *  source  ----|  A  |-------   ->   -------|  A  |----
 *                 ^ byMs >>
 *  ```
 */
export function slip(draft: Draft, { segmentId, byMs }: OperationOf<'slip'>): Outcome {
  return editSegment(draft, segmentId, 'timed', ({ track, segment }) => {
    const handles = handlesOf(segment);
    const later = byMs > 0;
    // Played backwards, the end of the source is at the head of the segment.
    const haveMs = later === (segment.reversed === true) ? handles.headMs : handles.tailMs;
    if (Math.abs(byMs) > haveMs) {
      const edge = later ? 'end' : 'start';
      return refusal('beyond_source', { name: nameOf(segment), edge, askedMs: Math.abs(byMs), haveMs });
    }
    const sourceStartMs = Math.max(0, segment.sourceStartMs + sourceSpanMs(segment, 0, byMs));
    return {
      segment: { ...segment, sourceStartMs },
      change: change('segment_slipped', {
        ...ofSegment(track, segment),
        beforeMs: segment.sourceStartMs,
        afterMs: sourceStartMs,
      }),
    };
  });
}
