import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult } from './compound.ts';

/** Lets background music end with the film again, after its length has changed. */
export function retrimMusic(draft: Draft): CompoundResult {
  return refusal('invalid', { id: draft.id });
}
