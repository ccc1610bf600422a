import type { Asset } from '../asset.ts';
import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** Puts clips and pictures on the main track in the given order: at its end, or at the cut nearest to `atMs`, where
 *  later segments make room. Videos at full length. Sets the canvas too when the film was empty (`chooseCanvas`,
 *  unless `keepCanvas`). Refused as `wrong_kind` for sound. */
export function placeMedia(
  draft: Draft,
  options: { assets: readonly Asset[]; mintId: MintId; atMs?: number; imageMs?: number; keepCanvas?: boolean },
): CompoundResult {
  return refusal('invalid', { id: draft.id, assets: options.assets.length });
}
