import type { OfferedOperation } from '@reelsmith/core';
import { ReelsmithError, type SpokenChange } from '@reelsmith/protocol';
import type { Parts } from '../parts.ts';
import type { History } from '../studio.ts';
import { speakRefusal } from '../words/speak.ts';
import { editMove, historyMove, type Moves, storeMoves, takeBackMove } from './moves.ts';
import { draftOf, entriesOf, languageOf, lockSession, refuseWhileRunning, type SessionRow, toHistory } from './rows.ts';

export interface Edited {
  revision: number;
  changes: SpokenChange[];
}

/** A hand edit: all operations or none, on the revision its maker saw. @throws stale_revision, refused, session_busy */
export async function editByHand(
  parts: Parts,
  sessionId: string,
  input: { operations: OfferedOperation[]; revision?: number | undefined; by: string },
): Promise<Edited> {
  return change(parts, { sessionId, by: input.by }, async (session) => {
    if (input.revision !== undefined && input.revision !== session.revision) {
      const message = `The draft is at revision ${session.revision}, not ${input.revision}.`;
      throw new ReelsmithError('stale_revision', message, { params: { revision: session.revision } });
    }
    return editMove(draftOf(session), input.operations, languageOf(session));
  });
}

/** Undo or redo by hand. @throws refused, session_busy */
export async function stepByHand(
  parts: Parts,
  sessionId: string,
  { action, by }: { action: 'undo' | 'redo'; by: string },
): Promise<Edited> {
  return change(parts, { sessionId, by }, async (session) => {
    const entries = toHistory(await entriesOf(parts.db, session.id));
    return historyMove(draftOf(session), entries, { action, language: languageOf(session) });
  });
}

/** Single changes of an older edit are taken back; what came later stays. @throws not_found, refused, session_busy */
export async function takeBackByHand(
  parts: Parts,
  sessionId: string,
  { entryId, changes, by }: { entryId: string; changes?: readonly number[] | undefined; by: string },
): Promise<Edited> {
  return change(parts, { sessionId, by }, async (session) => {
    const entries = toHistory(await entriesOf(parts.db, session.id));
    const entry = entries.find(({ id }) => id === entryId);
    if (entry === undefined) throw new ReelsmithError('not_found', 'There is no such entry in the history.');
    if (entry.kind !== 'edit') {
      const message = `The entry is an ${entry.kind}, which has no changes of its own. Use undo and redo.`;
      throw new ReelsmithError('bad_request', message);
    }
    const places = changes ?? entry.row.changes.map((_change, place) => place);
    return takeBackMove(draftOf(session), entries, { entryId, changes: places, language: languageOf(session) });
  });
}

async function change(
  parts: Parts,
  { sessionId, by }: { sessionId: string; by: string },
  movesFor: (session: SessionRow) => Promise<Moves>,
): Promise<Edited> {
  return parts.db.transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    await refuseWhileRunning(tx, sessionId);
    const seen = await movesFor(session);
    if (!seen.ok) {
      const params = { refusal: seen.refusal };
      throw new ReelsmithError('refused', speakRefusal(seen.refusal, languageOf(session)), { params });
    }
    const revision = await storeMoves(parts, tx, { session, moves: seen.moves, by });
    return { revision, changes: seen.moves.flatMap((move) => move.changes) };
  });
}

/** The entries of a session with what can be taken back and put back now. */
export async function historyOf(parts: Parts, session: { id: string; revision: number }): Promise<History> {
  const rows = await entriesOf(parts.db, session.id);
  const undone = rows.filter((row) => row.kind === 'undo').length;
  const redone = rows.filter((row) => row.kind === 'redo').length;
  const edits = rows.filter((row) => row.kind === 'edit').length;
  return {
    revision: session.revision,
    entries: rows.map(({ id, revision, by, kind, changes, at, turnId }) => {
      return { id, revision, by, kind, changes, at, turnId: turnId ?? undefined };
    }),
    canUndo: edits - undone + redone > 0,
    canRedo: rows.at(-1)?.kind !== 'edit' && undone > redone,
  };
}
