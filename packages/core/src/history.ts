import { type Applied, apply } from './apply.ts';
import type { Draft } from './draft.ts';
import type { EditOperation, Restore } from './operation.ts';
import { type Refusal, refusal } from './refusal.ts';

export const HISTORY_KINDS = ['edit', 'undo', 'redo'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** What undo and redo need to know of one entry of a session's history; a store may hold more. Oldest first. */
export interface HistoryEntry {
  id: string;
  by: string;
  revision: number;
  kind: HistoryKind;
  operations: EditOperation[];
  inverse: Restore;
  /** For an undo or redo: the id of the edit it took back or put back. */
  of?: string | undefined;
}

/** The edit that undo or redo is about, and the operation that does it. */
export type HistoryTarget<Entry extends HistoryEntry> =
  | { ok: true; entry: Entry; operation: Restore }
  | { ok: false; refusal: Refusal };

/** What an undo or redo does, ready to be stored as an entry: `operations` is `[operation]`. */
export type HistoryMove<Entry extends HistoryEntry> =
  | (Extract<Applied, { ok: true }> & { entry: Entry; kind: 'undo' | 'redo'; operation: Restore })
  | { ok: false; refusal: Refusal };

/** The last edit that is not undone. Refused as `nothing_to_undo`. */
export function undoTarget<Entry extends HistoryEntry>(entries: readonly Entry[]): HistoryTarget<Entry> {
  const top = stacks(entries).done.at(-1);
  return top === undefined ? refusal('nothing_to_undo') : { ok: true, ...top };
}

/** The edit that was undone last, unless an edit came after. Refused as `nothing_to_redo`. */
export function redoTarget<Entry extends HistoryEntry>(entries: readonly Entry[]): HistoryTarget<Entry> {
  const top = stacks(entries).undone.at(-1);
  return top === undefined ? refusal('nothing_to_redo') : { ok: true, ...top };
}

/** Takes back the last edit of anyone. Store the answer as an entry of kind undo with `of: entry.id`. */
export function undo<Entry extends HistoryEntry>(draft: Draft, entries: readonly Entry[]): HistoryMove<Entry> {
  return moveTo(draft, undoTarget(entries), 'undo');
}

/** Puts back what undo took. Store the answer as an entry of kind redo with `of: entry.id`. */
export function redo<Entry extends HistoryEntry>(draft: Draft, entries: readonly Entry[]): HistoryMove<Entry> {
  return moveTo(draft, redoTarget(entries), 'redo');
}

/** Takes back one older edit and keeps what came later; refused as `changed_since` where that is not possible. Store
 *  the answer as an entry of kind edit. */
export function takeBack(draft: Draft, entry: HistoryEntry): Applied {
  return apply(draft, entry.inverse);
}

/** The edits that are not undone, oldest first. */
export function liveEdits<Entry extends HistoryEntry>(entries: readonly Entry[]): Entry[] {
  return stacks(entries).done.map(({ entry }) => entry);
}

interface Step<Entry> {
  entry: Entry;
  operation: Restore;
}

/** Replays the entries: what can be undone and redone now, latest last. */
function stacks<Entry extends HistoryEntry>(entries: readonly Entry[]): { done: Step<Entry>[]; undone: Step<Entry>[] } {
  const done: Step<Entry>[] = [];
  const undone: Step<Entry>[] = [];
  for (const entry of entries) {
    if (entry.kind === 'edit') {
      done.push({ entry, operation: entry.inverse });
      undone.length = 0;
    } else {
      const [from, to] = entry.kind === 'undo' ? [done, undone] : [undone, done];
      const step = from.pop();
      if (step !== undefined) to.push({ entry: step.entry, operation: entry.inverse });
    }
  }
  return { done, undone };
}

function moveTo<Entry extends HistoryEntry>(
  draft: Draft,
  target: HistoryTarget<Entry>,
  kind: 'undo' | 'redo',
): HistoryMove<Entry> {
  if (!target.ok) return target;
  const applied = apply(draft, target.operation);
  return applied.ok ? { ...applied, entry: target.entry, kind, operation: target.operation } : applied;
}
