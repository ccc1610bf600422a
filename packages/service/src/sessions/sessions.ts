import { type Draft, LANGUAGES, type Language } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import { and, desc, eq, or } from 'drizzle-orm';
import type { Db, Tx } from '../database/open.ts';
import { sessions } from '../database/schema.ts';
import { newId, newSessionId } from '../identifiers.ts';
import { cleanLine } from '../names.ts';
import type { Caller, Session } from '../studio.ts';

export type SessionRow = typeof sessions.$inferSelect;

/** The rows of sessions. Look-ups are limited to the caller's account: foreign is exactly like missing. */
export interface Sessions {
  create(caller: Caller, input: { name: string; language?: string | undefined }): Promise<Session>;
  /** `id` may be the session, task or project id. @throws session_not_found */
  get(caller: Caller, id: string): Promise<Session>;
  list(caller: Caller): Promise<Session[]>;
  /** The whole row, draft included. @throws session_not_found */
  row(db: Db | Tx, caller: Pick<Caller, 'accountId'>, id: string): Promise<SessionRow>;
  /** Locks the row until the end of the transaction; for workers, by the session id itself. @throws session_not_found */
  lock(tx: Tx, sessionId: string): Promise<SessionRow>;
  /** Stores a changed draft under its new revision. The caller holds the lock of the row. */
  saveDraft(
    tx: Tx,
    sessionId: string,
    saved: { draft: Draft; revision: number; recentSegmentIds?: string[] | undefined },
  ): Promise<void>;
  /** null closes the question. */
  saveQuestion(tx: Tx, sessionId: string, question: SessionRow['openQuestion']): Promise<void>;
}

export function createSessions(deps: { db: Db; clock: () => Date }): Sessions {
  const { db, clock } = deps;
  const touch = (tx: Tx, sessionId: string, values: Partial<SessionRow>) =>
    tx
      .update(sessions)
      .set({ ...values, updatedAt: clock() })
      .where(eq(sessions.id, sessionId))
      .then(() => undefined);
  return {
    create: (caller, input) => insertSession(db, clock(), caller, input),
    get: async (caller, id) => toSession(await ownRow(db, caller, id)),
    list: async (caller) => {
      const mine = eq(sessions.accountId, caller.accountId);
      const rows = await db.select().from(sessions).where(mine).orderBy(desc(sessions.createdAt), desc(sessions.id));
      return rows.map(toSession);
    },
    row: ownRow,
    lock: async (tx, sessionId) => {
      const [row] = await tx.select().from(sessions).where(eq(sessions.id, sessionId)).for('update');
      if (row === undefined) throw sessionNotFound();
      return row;
    },
    saveDraft: (tx, sessionId, { draft, revision, recentSegmentIds }) =>
      touch(tx, sessionId, { draft, revision, ...(recentSegmentIds && { recentSegmentIds }) }),
    saveQuestion: (tx, sessionId, openQuestion) => touch(tx, sessionId, { openQuestion }),
  };
}

/** A row as doors see it. */
export function toSession(row: SessionRow): Session {
  return {
    id: row.id,
    taskId: row.taskId,
    projectId: row.projectId,
    name: row.name,
    language: row.language ?? undefined,
    revision: row.revision,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

async function insertSession(
  db: Db,
  now: Date,
  caller: Caller,
  input: { name: string; language?: string | undefined },
): Promise<Session> {
  const language = languageOf(input.language);
  const [row] = await db
    .insert(sessions)
    .values({
      id: newSessionId(now),
      taskId: newId('task'),
      projectId: `project_${newId('p').slice(2, 14)}`,
      accountId: caller.accountId,
      name: cleanLine(input.name, 'Untitled'),
      createdAt: now,
      updatedAt: now,
      ...(language && { language }),
    })
    .returning();
  if (row === undefined) throw new Error('A new session was not returned by the database.');
  return toSession(row);
}

/** "zh-CN" -> "zh"; a language we do not speak counts as none, so that each message's own is used. */
function languageOf(tag: string | undefined): Language | undefined {
  const short = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === short);
}

async function ownRow(db: Db | Tx, caller: Pick<Caller, 'accountId'>, id: string): Promise<SessionRow> {
  const named = or(eq(sessions.id, id), eq(sessions.taskId, id), eq(sessions.projectId, id));
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.accountId, caller.accountId), named))
    .limit(1);
  if (row === undefined) throw sessionNotFound();
  return row;
}

/** Missing and foreign sessions have the same words. */
export function sessionNotFound(): ReelsmithError {
  return new ReelsmithError('session_not_found', 'There is no such session. Create a new one.');
}
