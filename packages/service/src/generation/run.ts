import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_CANVAS, DEFAULT_MADE_LUFS } from '@reelsmith/core';
import {
  type Candidate,
  failureOf,
  type MakeFailure,
  madeBy,
  makeWith,
  normalise,
  ProviderFailed,
} from '@reelsmith/generate';
import { LIMITS } from '@reelsmith/protocol';
import { and, eq } from 'drizzle-orm';
import { generations } from '../database/schema.ts';
import { failpoint } from '../failpoints.ts';
import { MOST_FAILURES, MOST_PUT_BACKS } from '../jobs/jobs.ts';
import type { Parts } from '../parts.ts';
import { LostClaim } from '../turns/rows.ts';
import { type Delivery, endGeneration } from './end.ts';
import { priceFrom } from './money.ts';
import { createNotebook } from './notebook.ts';
import { tellProgress } from './progress.ts';
import { madeName } from './request.ts';
import { claimOfGeneration, type GenerationRow } from './rows.ts';

const INTERNAL: MakeFailure = { reason: 'broken', message: 'Something went wrong on this server.', again: true };
const FORM = { fps: DEFAULT_CANVAS.fps, lufs: DEFAULT_MADE_LUFS, mostMs: LIMITS.madeMediaMs };

/** Everything in it belongs to something that is being made; swept at start. */
export function makingFolder(parts: Pick<Parts, 'settings'>): string {
  return join(parts.settings.dataDir, 'tmp', 'making');
}

/** Has something made, to its end. Safe to run again after a crash: an operation that a provider began is looked after
 *  further. Throws when the job engine should bring it once more. */
export async function runGeneration(parts: Parts, id: string, jobSignal: AbortSignal): Promise<void> {
  const row = await claim(parts, id);
  if (row === undefined) return;
  const cancel = new AbortController();
  parts.running.set(id, cancel);
  const folder = join(makingFolder(parts), `${id}-${row.attempt}`);
  const leftMs = Math.max(1, row.createdAt.getTime() + LIMITS.makingMs - parts.clock.now().getTime());
  const late = AbortSignal.timeout(leftMs);
  const signal = AbortSignal.any([jobSignal, parts.stopping, cancel.signal, late]);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await produce(parts, row, { folder, signal });
  } catch (error) {
    if (error instanceof LostClaim) return;
    if (cancel.signal.aborted || late.aborted) return await giveUp(parts, row, cancel.signal.aborted);
    await afterFailure(parts, row, { error, stopped: parts.stopping.aborted || jobSignal.aborted });
  } finally {
    parts.running.delete(id);
    await rm(folder, { recursive: true, force: true });
  }
}

async function claim(parts: Parts, id: string): Promise<GenerationRow | undefined> {
  const [seen] = await parts.db.select().from(generations).where(eq(generations.id, id));
  if (seen === undefined || (seen.state !== 'queued' && seen.state !== 'running')) return undefined;
  const putBacks = seen.putBacks + (seen.state === 'running' ? 1 : 0);
  const same = and(eq(generations.id, id), eq(generations.attempt, seen.attempt), eq(generations.state, seen.state));
  const [row] = await parts.db
    .update(generations)
    .set({ state: 'running', attempt: seen.attempt + 1, putBacks })
    .where(same)
    .returning();
  if (row === undefined) return undefined;
  if (row.cancelRequested) {
    await giveUp(parts, row, true);
    return undefined;
  }
  if (putBacks <= MOST_PUT_BACKS) return row;
  const message = `The server stopped ${putBacks} times while this was made. Ask for it again.`;
  await endGeneration(parts, row, { failure: { reason: 'broken', message, again: true } });
  return undefined;
}

/** Asks one provider after the other until one delivers. */
async function produce(parts: Parts, row: GenerationRow, work: { folder: string; signal: AbortSignal }): Promise<void> {
  let current = row;
  for (;;) {
    const candidate = nextOf(parts, current);
    if (candidate === undefined) return endGeneration(parts, row, { failure: current.tried.at(-1)?.failure ?? GONE });
    const delivered = await attempt(parts, current, candidate, work);
    if ('file' in delivered) return endGeneration(parts, row, { delivered });
    parts.log.warn(
      { generationId: row.id, provider: candidate.provider.name, ...delivered },
      'a provider did not deliver',
    );
    const tried = [...current.tried, { provider: candidate.provider.name, failure: delivered }];
    current = await note(parts, row, { tried, provider: null, operation: null, starting: false, progress: 0 });
  }
}

const GONE: MakeFailure = { reason: 'unavailable', message: 'No provider that makes this is set up.', again: false };

/** Who is asked now: the one that is at it already, else the first who costs no more than what is held. */
function nextOf(parts: Parts, row: GenerationRow): Candidate | undefined {
  const found = parts.providers.candidates(row.request);
  if (!found.ok) return undefined;
  const left = found.providers.filter(({ provider }) => !row.tried.some((one) => one.provider === provider.name));
  const begun = left.find(({ provider }) => provider.name === row.provider);
  return begun ?? left.find((one) => priceFrom(parts, one) <= row.price);
}

/** One provider's answer, brought into its form; a failure is a value. */
async function attempt(
  parts: Parts,
  row: GenerationRow,
  candidate: Candidate,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<Delivery | MakeFailure> {
  const { provider } = candidate;
  const [from, to] = [join(folder, `${provider.name}.raw`), join(folder, `${provider.name}.made`)];
  const claimed = await note(parts, row, { provider: provider.name });
  const notebook = createNotebook(parts, claimed);
  try {
    const onProgress = tellProgress(parts, row);
    await makeWith(provider, row.request, from, { signal, onProgress, notebook });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LostClaim) throw error;
    if (!(error instanceof ProviderFailed))
      parts.log.error({ err: error, provider: provider.name }, 'a provider broke');
    return failureOf(error);
  }
  failpoint('generate_after_fetch');
  const { request } = row;
  if (request.kind === 'transcript') return GONE;
  const wanted = { ...request, kind: request.kind };
  const seen = await normalise({ ffmpeg: parts.ffmpeg, from, to, wanted, form: FORM, signal });
  if (!seen.ok) return seen.failure;
  const file = await parts.made.take(to, madeName(request.prompt, seen.extension));
  return { file, made: madeBy(provider, request), notes: seen.notes, price: priceFrom(parts, candidate) };
}

/** Writes something down, as long as the work is ours. */
async function note(parts: Parts, row: GenerationRow, values: Partial<GenerationRow>): Promise<GenerationRow> {
  const [written] = await parts.db.update(generations).set(values).where(claimOfGeneration(row)).returning();
  if (written === undefined) throw new LostClaim();
  return written;
}

/** Cancelled, or too late: the provider is told to stop, and is not waited for. */
async function giveUp(parts: Parts, row: GenerationRow, cancelled: boolean): Promise<void> {
  const [now] = await parts.db.select().from(generations).where(eq(generations.id, row.id));
  const provider = now?.provider == null ? undefined : parts.providers.named(now.provider);
  if (provider?.way === 'operation' && now?.operation != null) {
    await provider.cancel(now.operation, { signal: AbortSignal.timeout(5000) }).catch((error: unknown) => {
      parts.log.warn({ err: error, provider: provider.name }, 'a provider was not told to stop');
    });
  }
  const minutes = Math.round(LIMITS.makingMs / 60_000);
  const message = `It took longer than ${minutes} minutes.`;
  const end = cancelled ? ({ cancelled } as const) : { failure: { reason: 'timeout', message, again: true } as const };
  await endGeneration(parts, row, end).catch((error: unknown) => {
    if (!(error instanceof LostClaim)) throw error;
  });
}

async function afterFailure(
  parts: Parts,
  row: GenerationRow,
  { error, stopped }: { error: unknown; stopped: boolean },
): Promise<void> {
  const again = { state: 'queued' as const };
  if (stopped) {
    // A tidy stop is no death: it is not counted.
    await parts.db.update(generations).set(again).where(claimOfGeneration(row));
    throw error;
  }
  parts.log.error({ err: error, generationId: row.id }, 'something could not be made');
  const failures = row.failures + 1;
  if (failures >= MOST_FAILURES) return endGeneration(parts, row, { failure: INTERNAL });
  await parts.db
    .update(generations)
    .set({ ...again, failures })
    .where(claimOfGeneration(row));
  throw error;
}
