import type { Draft, HistoryEntry, Language } from '@reelsmith/core';
import { emptyDraft } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { assets, BUSY_TURN_STATES, documents, historyEntries, sessions, turns } from '../database/schema.ts';
import type { AssetsById, Database, Transaction } from '../parts.ts';

export type SessionRow = typeof sessions.$inferSelect;
export type TurnRow = typeof turns.$inferSelect;
export type EntryRow = typeof historyEntries.$inferSelect;

/** Another worker took this turn or render over, or it ended meanwhile: leave without a word. */
export class LostClaim extends Error {}

/** First of all in every transaction about a session: whoever comes second waits here. */
export async function lockSession(tx: Transaction, sessionId: string): Promise<SessionRow> {
  const [row] = await tx.select().from(sessions).where(eq(sessions.id, sessionId)).for('update');
  if (row === undefined) throw new ReelsmithError('session_not_found', `There is no session ${sessionId}.`);
  return row;
}

/** The turn that this worker took, still its own. */
export async function claimedTurn(tx: Transaction, turn: TurnRow): Promise<TurnRow> {
  const [row] = await tx.select().from(turns).where(eq(turns.id, turn.id)).for('update');
  if (row === undefined || row.attempt !== turn.attempt || row.state !== 'running') throw new LostClaim();
  return row;
}

export async function runningTurnOf(tx: Transaction | Database, sessionId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: turns.id })
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), inArray(turns.state, [...BUSY_TURN_STATES])));
  return row?.id;
}

export async function refuseWhileRunning(tx: Transaction, sessionId: string): Promise<void> {
  if ((await runningTurnOf(tx, sessionId)) === undefined) return;
  throw new ReelsmithError('session_busy', 'This session already has a turn running; nothing was accepted or charged.');
}

export async function entriesOf(tx: Transaction | Database, sessionId: string): Promise<EntryRow[]> {
  return tx
    .select()
    .from(historyEntries)
    .where(eq(historyEntries.sessionId, sessionId))
    .orderBy(asc(historyEntries.revision));
}

/** An entry as the history rules read it, with the row it came from. */
export type StoredEntry = HistoryEntry & { row: EntryRow };

export function toHistory(rows: readonly EntryRow[]): StoredEntry[] {
  return rows.map((row) => ({
    id: row.id,
    by: row.by,
    revision: row.revision,
    kind: row.kind,
    operations: row.operations,
    inverse: row.inverse,
    of: row.targetId ?? undefined,
    row,
  }));
}

export async function assetsOfSession(tx: Transaction | Database, sessionId: string): Promise<AssetsById> {
  const rows = await tx.select().from(assets).where(eq(assets.sessionId, sessionId)).orderBy(asc(assets.createdAt));
  return byId(rows);
}

/** Everything an account holds, for drafts that use material of another session. */
export async function assetsOfAccount(
  tx: Transaction | Database,
  accountId: string,
  ids: readonly string[],
): Promise<AssetsById> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(assets)
    .where(and(eq(assets.accountId, accountId), inArray(assets.id, [...ids])));
  return byId(rows);
}

/** The colour tables of an account that looks name, with their text. */
export async function lutsOfAccount(
  tx: Transaction | Database,
  accountId: string,
  ids: readonly string[],
): Promise<Map<string, { hash: string; text: string }>> {
  if (ids.length === 0) return new Map();
  const mine = and(eq(documents.accountId, accountId), eq(documents.format, 'cube'), inArray(documents.id, [...ids]));
  const rows = await tx.select().from(documents).where(mine);
  return new Map(rows.map(({ id, hash, content }) => [id, { hash, text: content }]));
}

function byId(rows: readonly (typeof assets.$inferSelect)[]): AssetsById {
  return new Map(
    rows.map(({ id, name, hash, facts, storageKey }) => [id, { id, name, hash, facts, storageKey }] as const),
  );
}

export function draftOf(session: SessionRow): Draft {
  return session.draft ?? emptyDraft(`draft_${session.id}`, session.name);
}

export function languageOf(session: SessionRow, planned?: Language): Language {
  return session.language ?? planned ?? 'en';
}
