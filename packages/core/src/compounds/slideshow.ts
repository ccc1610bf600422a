import type { Asset } from '../asset.ts';
import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { Transition } from '../segment.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** Shows pictures (and clips) one after the other: `secondsEach`, or all of them in `totalMs`; with a slow zoom or pan
 *  in turns unless `motion` is false. */
export function slideshow(
  draft: Draft,
  options: {
    assets: readonly Asset[];
    mintId: MintId;
    secondsEach?: number;
    totalMs?: number;
    transition?: Transition;
    motion?: boolean;
    keepCanvas?: boolean;
  },
): CompoundResult {
  return refusal('invalid', { id: draft.id, assets: options.assets.length });
}
