import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { type HistoryEntry, type HistoryMove, redo, redoTarget, takeBack, undo, undoTarget } from './history.ts';
import type { EditOperation } from './operation.ts';
import { mustApply } from './testing/must.ts';
import { clip, draftOf, track } from './testing/samples.ts';

const film = draftOf(track('main', clip('a', 0, 4000), clip('b', 4000, 4000)));

/** A session as a store keeps it: every edit, undo and redo is an entry that raises the revision. */
class Session {
  draft: Draft = film;
  entries: HistoryEntry[] = [];

  edit(operation: EditOperation): string {
    const { draft, inverse } = mustApply(this.draft, operation);
    return this.add(draft, { kind: 'edit', operations: [operation], inverse });
  }

  undo(): string {
    return this.move(undo(this.draft, this.entries));
  }

  redo(): string {
    return this.move(redo(this.draft, this.entries));
  }

  private move(moved: HistoryMove<HistoryEntry>): string {
    if (!moved.ok) return moved.refusal.code;
    const { draft, kind, operation, inverse, entry } = moved;
    this.add(draft, { kind, operations: [operation], inverse, of: entry.id });
    return `${kind} ${entry.id}`;
  }

  private add(draft: Draft, entry: Omit<HistoryEntry, 'id' | 'by' | 'revision'>): string {
    const revision = this.entries.length + 1;
    this.entries.push({ id: `e${revision}`, by: 'chat', revision, ...entry });
    this.draft = draft;
    return `e${revision}`;
  }
}

const volume = (segmentId: string, value: number): EditOperation => ({ op: 'setVolume', segmentId, volume: value });

describe('history', () => {
  test('undo walks back edit by edit, redo forth again', () => {
    const session = new Session();
    session.edit(volume('a', 0.5));
    const half = session.draft;
    session.edit(volume('a', 0.2));
    const low = session.draft;
    expect([session.undo(), session.draft]).toEqual(['undo e2', half]);
    expect([session.undo(), session.draft]).toEqual(['undo e1', film]);
    expect(session.undo()).toBe('nothing_to_undo');
    expect([session.redo(), session.draft]).toEqual(['redo e1', half]);
    expect([session.redo(), session.draft]).toEqual(['redo e2', low]);
    expect(session.redo()).toBe('nothing_to_redo');
    expect([session.undo(), session.draft]).toEqual(['undo e2', half]);
    expect(session.entries.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a new edit empties redo', () => {
    const session = new Session();
    session.edit(volume('a', 0.5));
    session.undo();
    session.edit(volume('b', 0.5));
    expect(session.redo()).toBe('nothing_to_redo');
    expect(session.undo()).toBe('undo e3');
    expect(session.undo()).toBe('nothing_to_undo');
  });

  test('the targets name the edit for a button before it is pressed', () => {
    const session = new Session();
    expect(undoTarget(session.entries)).toEqual({ ok: false, refusal: { code: 'nothing_to_undo', params: {} } });
    session.edit(volume('a', 0.5));
    expect(undoTarget(session.entries)).toMatchObject({ ok: true, entry: { id: 'e1' } });
    session.undo();
    expect(redoTarget(session.entries)).toMatchObject({ ok: true, entry: { id: 'e1' } });
  });

  test('one older edit is taken back on its own, and that can be undone', () => {
    const session = new Session();
    session.edit(volume('a', 0.5));
    session.edit(volume('b', 0.2));
    const [first] = session.entries;
    if (first === undefined) throw new Error('no entry');
    const back = takeBack(session.draft, first);
    expect(back.ok && back.draft.tracks[0]?.segments.map((segment) => segment.volume)).toEqual([undefined, 0.2]);
    const before = session.draft;
    session.edit(first.inverse);
    expect([session.undo(), session.draft]).toEqual(['undo e3', before]);
  });

  test('an older edit that was edited again cannot be taken back alone', () => {
    const session = new Session();
    session.edit(volume('a', 0.5));
    session.edit(volume('a', 0.2));
    const [first] = session.entries;
    const back = first && takeBack(session.draft, first);
    expect(back?.ok === false && back.refusal.code).toBe('changed_since');
  });
});
