import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { TransitionType } from '../segment.ts';
import type { CompoundResult } from './compound.ts';

/** Puts a transition at each cut of the main track, or at the cuts between the named segments. Clips are trimmed first
 *  so that both sides have material for it; with `targetMs` the film gets that length in the same go. */
export function joinWithTransitions(
  draft: Draft,
  options: { type: TransitionType; durationMs?: number; segmentIds?: readonly string[]; targetMs?: number },
): CompoundResult {
  return refusal('invalid', { id: draft.id, type: options.type });
}
