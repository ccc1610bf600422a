import { apply } from './apply.ts';
import type { Draft } from './draft.ts';
import type { EditOperation, Restore } from './operation.ts';
import { type Change, type Refusal, refusal } from './refusal.ts';
import { changesNothing, diffDraft } from './restore.ts';

/** What a list of operations would do. `touched`: ids of the segments that are new or different, in the order of the
 *  timeline; `index`: which operation was refused. */
export type Preview =
  | { ok: true; draft: Draft; inverse: Restore; changes: Change[]; touched: string[] }
  | { ok: false; refusal: Refusal; index: number };

/** Applies all operations or none. One that changes nothing is passed over, unless none changes anything. */
export function applyAll(draft: Draft, operations: readonly EditOperation[]): Preview {
  let current = draft;
  const changes: Change[] = [];
  for (const [index, operation] of operations.entries()) {
    const applied = apply(current, operation);
    if (applied.ok) {
      current = applied.draft;
      changes.push(applied.change);
    } else if (applied.refusal.code !== 'nothing_to_change') {
      return { ok: false, refusal: applied.refusal, index };
    }
  }
  const inverse = diffDraft(draft, current);
  if (changesNothing(inverse)) return { ...refusal('nothing_to_change'), index: 0 };
  return { ok: true, draft: current, inverse, changes, touched: touchedBy(inverse) };
}

/** Ids of the segments that an inverse would take back, those that still exist. */
export function touchedBy(inverse: Restore): string[] {
  return inverse.tracks.flatMap(({ before, after }) => {
    const known = new Map((before?.segments ?? []).map((segment) => [segment.id, JSON.stringify(segment)]));
    const fresh = (after?.segments ?? []).filter((segment) => known.get(segment.id) !== JSON.stringify(segment));
    return fresh.map((segment) => segment.id);
  });
}
