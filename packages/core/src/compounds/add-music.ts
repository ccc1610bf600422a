import type { Asset } from '../asset.ts';
import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** Lays background music under the film from `startMs` (0) to its end, where it fades out. Music that is there already
 *  is replaced where they would meet. */
export function addMusic(
  draft: Draft,
  options: { asset: Asset; mintId: MintId; volume?: number; startMs?: number },
): CompoundResult {
  return refusal('invalid', { id: draft.id, asset: options.asset.id });
}
