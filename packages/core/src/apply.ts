import type { Draft } from './draft.ts';
import type { EditOperation, Restore } from './operation.ts';
import { type Change, type Refusal, refusal } from './refusal.ts';

/** What a verb answers: the new draft and what changed, or why not. */
export type Outcome = { ok: true; draft: Draft; change: Change } | { ok: false; refusal: Refusal };

/** What `apply` answers: an outcome with the operation that takes it back. */
export type Applied = { ok: true; draft: Draft; inverse: Restore; change: Change } | { ok: false; refusal: Refusal };

/** Applies one operation to a draft. Pure: the draft given is never touched. An operation that would change nothing is
 *  refused as `nothing_to_change`. */
export function apply(draft: Draft, operation: EditOperation): Applied {
  return refusal('invalid', { op: operation.op, id: draft.id });
}
