import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** Cuts one segment, or whatever the main track shows, at a time of the film. */
export function splitAt(draft: Draft, options: { atMs: number; segmentId?: string; mintId: MintId }): CompoundResult {
  return refusal('invalid', { id: draft.id, atMs: options.atMs });
}

/** Moves a segment to the `toIndex`th place of its track (0 is the first); the others close up. */
export function reorder(draft: Draft, options: { segmentId: string; toIndex: number }): CompoundResult {
  return refusal('invalid', { id: draft.id, segmentId: options.segmentId });
}

/** Two segments of one track change places. */
export function swap(draft: Draft, options: { a: string; b: string }): CompoundResult {
  return refusal('invalid', { id: draft.id, a: options.a, b: options.b });
}
