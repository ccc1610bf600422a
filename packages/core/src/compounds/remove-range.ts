import type { Draft } from '../draft.ts';
import { refusal } from '../refusal.ts';
import type { CompoundResult, MintId } from './compound.ts';

/** A stretch of the timeline, end exclusive. */
export interface Range {
  startMs: number;
  endMs: number;
}

/** Takes a stretch out of the film: later segments of every track but background music close up. */
export function removeRange(draft: Draft, options: Range & { mintId: MintId }): CompoundResult {
  return refusal('invalid', { id: draft.id, startMs: options.startMs });
}

/** Keeps only these stretches of the film. */
export function keepRanges(draft: Draft, options: { ranges: readonly Range[]; mintId: MintId }): CompoundResult {
  return refusal('invalid', { id: draft.id, ranges: options.ranges.length });
}
