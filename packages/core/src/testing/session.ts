import type { Draft } from '../draft.ts';
import { type HistoryEntry, redo, undo } from '../history.ts';
import type { EditOperation } from '../operation.ts';
import { applyAll } from '../preview.ts';
import { type TakenBack, takeBackChanges } from '../take-back.ts';

/** A session as a store keeps it: one entry a turn. */
export class Session {
  entries: HistoryEntry[] = [];
  draft: Draft;
  /** The draft after each entry, first of all the one it began with. */
  readonly seen: Draft[];

  constructor(draft: Draft) {
    this.draft = draft;
    this.seen = [draft];
  }

  turn(...operations: EditOperation[]): string | undefined {
    const seen = applyAll(this.draft, operations);
    return seen.ok ? this.add(seen.draft, { kind: 'edit', operations, inverse: seen.inverse }) : undefined;
  }

  take(entryId: string, ...changes: number[]): TakenBack {
    const back = takeBackChanges(this.draft, this.entries, { entryId, changes });
    if (back.ok) this.add(back.draft, { kind: 'edit', operations: back.operations, inverse: back.inverse });
    return back;
  }

  step(action: 'undo' | 'redo'): boolean {
    const moved = action === 'undo' ? undo(this.draft, this.entries) : redo(this.draft, this.entries);
    if (!moved.ok) return false;
    const { kind, operation, inverse, entry } = moved;
    this.add(moved.draft, { kind, operations: [operation], inverse, of: entry.id });
    return true;
  }

  private add(draft: Draft, entry: Omit<HistoryEntry, 'id' | 'by' | 'revision'>): string {
    const revision = this.entries.length + 1;
    this.entries.push({ id: `e${revision}`, by: 'chat', revision, ...entry });
    this.draft = draft;
    this.seen.push(draft);
    return `e${revision}`;
  }
}
