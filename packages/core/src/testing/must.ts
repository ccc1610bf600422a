import { apply } from '../apply.ts';
import type { CompoundNote, CompoundResult } from '../compounds/compound.ts';
import { Draft } from '../draft.ts';
import type { EditOperation, OfferedOperation, Restore } from '../operation.ts';
import { applyAll } from '../preview.ts';
import type { Change } from '../refusal.ts';

/** Applies an operation that must not be refused. */
export function mustApply(draft: Draft, operation: EditOperation): { draft: Draft; inverse: Restore; change: Change } {
  const applied = apply(draft, operation);
  if (!applied.ok) throw new Error(`${operation.op} refused: ${JSON.stringify(applied.refusal)}`);
  return applied;
}

/** Applies what a compound answered, which must not be refused; the draft must stay valid. */
export function mustMake(
  draft: Draft,
  made: CompoundResult,
): { draft: Draft; notes: CompoundNote[]; operations: OfferedOperation[] } {
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.refusal)}`);
  const seen = applyAll(draft, made.operations);
  if (!seen.ok) throw new Error(`operation ${seen.index} refused: ${JSON.stringify(seen.refusal)}`);
  return { draft: Draft.parse(seen.draft), notes: made.notes, operations: made.operations };
}
