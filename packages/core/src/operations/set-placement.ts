import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change } from '../refusal.ts';
import { ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Puts a picture or colour into a box of the canvas, turned and see-through as asked; null fills the canvas again.
 *  A text has its place in its style. */
export function setPlacement(draft: Draft, { segmentId, placement }: OperationOf<'setPlacement'>): Outcome {
  return editSegment(draft, segmentId, 'shown', ({ track, segment }) => {
    const { x, y, width, height } = placement ?? { x: null, y: null, width: null, height: null };
    return {
      segment: placement === null ? without(segment, 'placement') : { ...segment, placement },
      change: change('placement_set', {
        ...ofSegment(track, segment),
        x,
        y,
        width,
        height,
        rotation: placement?.rotation ?? 0,
        opacity: placement?.opacity ?? 1,
      }),
    };
  });
}
