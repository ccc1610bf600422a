import { EXPORT_FACTS } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import { and, asc, eq } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import type { Caller, FileToServe, Render } from '../studio.ts';

export type RenderRow = typeof renders.$inferSelect;

/** A render as doors see it. */
export function toRender(row: RenderRow): Render {
  return {
    id: row.clientId,
    sessionId: row.sessionId ?? undefined,
    state: row.state,
    stage: row.stage,
    progress: row.state === 'succeeded' ? 1 : row.progress,
    file: row.result ?? undefined,
    error: row.error ?? undefined,
    createdAt: row.createdAt,
    completedAt: row.completedAt ?? undefined,
  };
}

export async function findRender(
  db: Database | Transaction,
  accountId: string,
  clientId: string,
): Promise<RenderRow | undefined> {
  const [row] = await db
    .select()
    .from(renders)
    .where(and(eq(renders.accountId, accountId), eq(renders.clientId, clientId)));
  return row;
}

/** The caller's render; a foreign one is exactly like a missing one. @throws not_found */
export async function ownRender(parts: Parts, caller: Caller, id: string): Promise<RenderRow> {
  const row = await findRender(parts.db, caller.accountId, id);
  if (row === undefined) throw new ReelsmithError('not_found', 'There is no such render.');
  return row;
}

/** The exports of a session, oldest first. */
export async function rendersOfSession(db: Database | Transaction, sessionId: string): Promise<Render[]> {
  const rows = await db.select().from(renders).where(eq(renders.sessionId, sessionId)).orderBy(asc(renders.createdAt));
  return rows.map(toRender);
}

/** The finished file. @throws not_found */
export async function renderedFile(parts: Parts, caller: Caller, id: string): Promise<FileToServe> {
  const row = await ownRender(parts, caller, id);
  if (row.state !== 'succeeded' || row.storageKey === null) {
    throw new ReelsmithError('not_found', 'This render has no finished file.');
  }
  const contentType = EXPORT_FACTS[row.output.format].mime;
  return parts.material.open(row.storageKey, { name: fileNameOf(row), contentType });
}

/** "My film.mp4": the draft's title, safe in a path and in a header, and what the file is. */
export function fileNameOf(row: Pick<RenderRow, 'draft' | 'output'>): string {
  const title = row.draft.title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  return `${[...title].slice(0, 80).join('').trim() || 'film'}.${row.output.format}`;
}

/** Still ours: a worker that was thought dead may not write over its successor. */
export function claimOf(row: RenderRow) {
  return and(eq(renders.pk, row.pk), eq(renders.attempt, row.attempt), eq(renders.state, 'running'));
}
