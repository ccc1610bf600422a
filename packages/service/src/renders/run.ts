import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPORT_FACTS, type FileCheck, type Language } from '@reelsmith/core';
import type { DeliveredFile } from '@reelsmith/protocol';
import type { RenderPlan } from '@reelsmith/render';
import { and, eq } from 'drizzle-orm';
import { renders, sessions, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { MOST_FAILURES, MOST_PUT_BACKS } from '../jobs/jobs.ts';
import type { AssetsById, Parts, Transaction } from '../parts.ts';
import { previewOf } from '../previews/preview.ts';
import { assetsOfAccount, LostClaim, languageOf, lockSession, lutsOfAccount } from '../turns/rows.ts';
import { namesOf } from '../turns/standing.ts';
import { withSentences } from '../words/promises.ts';
import { speakRefusal } from '../words/speak.ts';
import { assetIdsOf, lutIdsOf, resolveAsset } from './material.ts';
import { createProgress } from './progress.ts';
import { promisesOf } from './promises.ts';
import { claimOf, fileNameOf, type RenderRow } from './rows.ts';
import { streaming } from './stream.ts';
import { finishTurnOf } from './turn-export.ts';

/** A render that failed in a way that trying again may cure. */
class TryAgain extends Error {}

/** Runs a render to its end. Safe to run again after a crash. Throws when the job engine should bring it once more. */
export async function runRender(parts: Parts, pk: string, jobSignal: AbortSignal): Promise<void> {
  const row = await claimRender(parts, pk);
  if (row === undefined) return;
  const cancel = new AbortController();
  parts.running.set(pk, cancel);
  const folder = join(rendersFolder(parts), `${pk}-${row.attempt}`);
  const signal = AbortSignal.any([jobSignal, parts.stopping, cancel.signal]);
  try {
    await produce(parts, row, { folder, signal });
  } catch (error) {
    if (error instanceof LostClaim) return;
    if (cancel.signal.aborted) return await endRender(parts, row, { cancelled: true });
    await afterFailure(parts, row, { error, stopped: parts.stopping.aborted || jobSignal.aborted });
  } finally {
    parts.running.delete(pk);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything in it belongs to a running render; swept at start. */
export function rendersFolder(parts: Pick<Parts, 'settings'>): string {
  return join(parts.settings.dataDir, 'tmp', 'renders');
}

async function claimRender(parts: Parts, pk: string): Promise<RenderRow | undefined> {
  const [seen] = await parts.db.select().from(renders).where(eq(renders.pk, pk));
  if (seen === undefined || (seen.state !== 'queued' && seen.state !== 'running')) return undefined;
  const putBacks = seen.putBacks + (seen.state === 'running' ? 1 : 0);
  const [claimed] = await parts.db
    .update(renders)
    .set({ state: 'running', stage: 'preparing', attempt: seen.attempt + 1, putBacks, startedAt: parts.clock.now() })
    .where(and(eq(renders.pk, pk), eq(renders.attempt, seen.attempt), eq(renders.state, seen.state)))
    .returning();
  if (claimed === undefined) return undefined;
  if (claimed.cancelRequested) {
    await endRender(parts, claimed, { cancelled: true });
    return undefined;
  }
  if (putBacks > MOST_PUT_BACKS) {
    await endRender(parts, claimed, {
      error: `The server stopped ${putBacks} times during this export. Export again.`,
    });
    return undefined;
  }
  return claimed;
}

async function produce(
  parts: Parts,
  row: RenderRow,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<void> {
  const held = await assetsOfAccount(parts.db, row.accountId, assetIdsOf(row.draft));
  const luts = await lutsOfAccount(parts.db, row.accountId, lutIdsOf(row.draft));
  const compiled = parts.renderer.compile(row.draft, { assets: held, luts, output: row.output });
  if (!compiled.ok) return endRender(parts, row, { error: speakRefusal(compiled.refusal, 'en') });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const progress = createProgress(parts, row);
  const outputPath = join(folder, `film.${row.output.format}`);
  const { plan, resolve } = await materialOf(parts, row, { plan: compiled.plan, held });
  const readLut = (id: string) => luts.get(id)?.text;
  const options = { resolve, readLut, workFolder: folder };
  const result = await streaming(parts, { pk: row.pk, plan, options }, (hooks) =>
    parts.renderer.render(plan, {
      ...options,
      ...hooks,
      ffmpeg: parts.ffmpeg,
      outputPath,
      signal,
      onProgress: progress.tell,
    }),
  );
  await progress.settled();
  signal.throwIfAborted();
  if (!result.ok) {
    if (result.reason === 'bad_input') return endRender(parts, row, { error: result.message });
    throw new TryAgain(result.message);
  }
  // The engine has looked at the file by now.
  failpoint('after_probe');
  const { check } = result;
  await deliver(parts, row, {
    outputPath,
    ...result.file,
    warnings: [...result.warnings],
    check,
    plan: compiled.plan,
    held,
  });
}

/** What is drawn and from which files. */
async function materialOf(parts: Parts, row: RenderRow, { plan, held }: { plan: RenderPlan; held: AssetsById }) {
  if (row.purpose === 'preview') return previewOf(parts, plan, held);
  return { plan, resolve: (assetId: string) => resolveAsset(parts, held, assetId) };
}

type Made = {
  outputPath: string;
  bytes: number;
  durationMs: number;
  width: number;
  height: number;
  warnings: string[];
  check: FileCheck;
  plan: RenderPlan;
  held: AssetsById;
};

/** File to its place first, row after: a file without a row is swept, a row without a file can't be. */
async function deliver(parts: Parts, row: RenderRow, made: Made): Promise<void> {
  const { outputPath, bytes, durationMs, width, height, warnings, check, plan, held } = made;
  const { format } = row.output;
  const key = randomBytes(24).toString('hex');
  const name = fileNameOf(row);
  await parts.db.update(renders).set({ storageKey: key }).where(claimOf(row));
  await parts.files.publish(outputPath, { key, name });
  failpoint('after_rename');
  const kept = promisesOf(row, { durationMs, width, height, check, plan });
  const promises = withSentences(kept, { language: await languageFor(parts, row), nameOf: namesOf(held) });
  const file: DeliveredFile = {
    renderId: row.clientId,
    url: parts.files.urlOf(key, name),
    format,
    mime: EXPORT_FACTS[format].mime,
    durationMs,
    bytes,
    width,
    height,
    warnings,
    promises,
    check,
  };
  await endRender(parts, row, { file, key });
  failpoint('after_completed');
}

/** The language in which the session of a render is spoken to. */
async function languageFor(parts: Parts, { sessionId, turnId }: RenderRow): Promise<Language> {
  const [session] = sessionId === null ? [] : await parts.db.select().from(sessions).where(eq(sessions.id, sessionId));
  const [turn] = turnId === null ? [] : await parts.db.select().from(turns).where(eq(turns.id, turnId));
  return session === undefined ? 'en' : languageOf(session, turn?.plan?.language);
}

type End = { file: DeliveredFile; key: string } | { error: string } | { cancelled: true };

/** The one way a render ends: row, event and the turn that waits for it, together. */
export async function endRender(parts: Parts, row: RenderRow, end: End): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (row.sessionId !== null) await lockSession(tx, row.sessionId);
    const state = 'file' in end ? 'succeeded' : 'cancelled' in end ? 'cancelled' : 'failed';
    const [ended] = await tx
      .update(renders)
      .set({
        state,
        completedAt: parts.clock.now(),
        ...('file' in end ? { result: end.file, storageKey: end.key, progress: 1, stage: 'checking' as const } : {}),
        ...('error' in end ? { error: end.error } : {}),
      })
      .where(claimOf(row))
      .returning();
    if (ended === undefined) throw new LostClaim();
    await tellEnd(tx, row, end);
    await finishTurnOf(parts, tx, row, end);
  });
}

async function tellEnd(tx: Transaction, row: RenderRow, end: End): Promise<void> {
  if (row.sessionId === null) return;
  const about = { jobId: row.clientId, ...(row.turnId === null ? {} : { turnId: row.turnId }) };
  if ('file' in end) {
    await appendEvent(tx, row.sessionId, { type: 'job.succeeded', ...about, data: { kind: 'render', file: end.file } });
  } else if ('cancelled' in end) {
    await appendEvent(tx, row.sessionId, { type: 'job.cancelled', ...about, data: { kind: 'render' } });
  } else {
    await appendEvent(tx, row.sessionId, {
      type: 'job.failed',
      ...about,
      data: { kind: 'render', message: end.error },
    });
  }
}

async function afterFailure(
  parts: Parts,
  row: RenderRow,
  { error, stopped }: { error: unknown; stopped: boolean },
): Promise<void> {
  if (stopped) {
    // A tidy stop is no death: it is not counted.
    await parts.db.update(renders).set({ state: 'queued', stage: 'queued' }).where(claimOf(row));
    throw error;
  }
  parts.log.error({ err: error, renderId: row.pk }, 'a render failed');
  const failures = row.failures + 1;
  if (failures < MOST_FAILURES) {
    await parts.db.update(renders).set({ state: 'queued', stage: 'queued', failures }).where(claimOf(row));
    throw error;
  }
  const message = error instanceof TryAgain ? error.message : 'Something went wrong on the server. Export again.';
  await endRender(parts, row, { error: message });
}
