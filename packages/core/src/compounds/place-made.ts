import { DEFAULT_MADE_IMAGE_MS, DEFAULT_MOTION_AMOUNT } from '../defaults.ts';
import type { Draft } from '../draft.ts';
import { expectedAsset } from '../made.ts';
import type { GenerateStep } from '../plan.ts';
import type { CompoundResult, MintId } from './compound.ts';
import { placeMedia } from './place-media.ts';

/** Places what a step will make as a film of its own would be: a picture stands for 5 s and slowly comes nearer, so that
 *  an export of it is a film; a clip at its length. Refused as `wrong_kind` for sound. */
export function placeMade(
  draft: Draft,
  {
    step,
    name,
    mintId,
    atMs,
    imageMs = DEFAULT_MADE_IMAGE_MS,
  }: { step: GenerateStep; name: string; mintId: MintId; atMs?: number | undefined; imageMs?: number | undefined },
): CompoundResult {
  const asset = expectedAsset(step, name);
  const placed = placeMedia(draft, { assets: [asset], mintId, atMs, imageMs });
  if (!placed.ok || step.expects.kind !== 'image') return placed;
  const motion = { type: 'zoom_in', amount: DEFAULT_MOTION_AMOUNT } as const;
  const operations = placed.operations.map((operation) =>
    operation.op === 'insert' ? { ...operation, segment: { ...operation.segment, motion } } : operation,
  );
  return { ...placed, operations };
}
