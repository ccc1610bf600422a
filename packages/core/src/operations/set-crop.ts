import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { nameOf, ofSegment, without } from '../timeline.ts';
import { editSegment, type Outcome } from './outcome.ts';

/** Rounding of thirds and the like must not be refused. */
const TOLERANCE = 1e-6;

/** Shows only a part of the picture; null shows all of it. The part must lie within the picture. */
export function setCrop(draft: Draft, { segmentId, crop }: OperationOf<'setCrop'>): Outcome {
  return editSegment(draft, segmentId, 'picture', ({ track, segment }) => {
    if (crop !== null && Math.max(crop.x + crop.width, crop.y + crop.height) > 1 + TOLERANCE) {
      return refusal('out_of_range', { name: nameOf(segment), field: 'crop', limit: 1 });
    }
    const { x, y, width, height } = crop ?? { x: null, y: null, width: null, height: null };
    return {
      segment: crop === null ? without(segment, 'crop') : { ...segment, crop },
      change: change('crop_set', { ...ofSegment(track, segment), x, y, width, height }),
    };
  });
}
