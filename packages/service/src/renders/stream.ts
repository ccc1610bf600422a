import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { ReelsmithError } from '@reelsmith/protocol';
import { openLiveStream, type RenderOptions, type StreamPart, streamPart } from '@reelsmith/render';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../database/open.ts';
import { renders } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import type { Storage } from '../storage/storage.ts';
import type { FileToServe } from '../studio.ts';

// Pieces of films that are being made, for those who watch meanwhile. They lie in the data folder: workers and API nodes
// must see the same one. After a while the finished film itself serves the stream.

const LOOK_MS = 100;
/** How long an answer is held back for a part that is being made. */
const PATIENCE_MS = 12_000;
/** How long the pieces of a finished film are kept for those who are in the middle of it. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 16;

type Plan = Parameters<typeof openLiveStream>[1];

const streamsFolder = (dataDir: string): string => join(dataDir, 'cache', 'streams');

/** Runs `work` with the hooks that put a film's pieces into its stream, and makes its sound beside it while somebody
 *  watches. */
export async function streaming<Result>(
  parts: Parts,
  { pk, plan, options }: { pk: string; plan: Plan; options: Pick<RenderOptions, 'resolve' | 'workFolder'> },
  work: (hooks: Pick<RenderOptions, 'onPiece' | 'inOrder'>) => Promise<Result>,
): Promise<Result> {
  if (plan.format !== 'mp4') return work({});
  const folder = join(streamsFolder(parts.settings.dataDir), pk);
  const live = await openLiveStream(folder, plan);
  const done = new AbortController();
  const { ffmpeg } = parts;
  const sound = parts.renderer.streamSound(plan, { ...options, ffmpeg, folder, signal: done.signal }).then(
    (made) => made || parts.log.warn({ renderId: pk }, 'the sound of a stream could not be made'),
    (error: unknown) => parts.log.error({ err: error, renderId: pk }, 'the sound of a stream failed'),
  );
  try {
    return await work({ onPiece: live.onPiece, inOrder: live.inOrder });
  } finally {
    done.abort();
    await Promise.all([sound, live.settled()]);
  }
}

/** Looks up parts of streams: from the pieces while the film is made and shortly after, then from the film. */
export function createStreams({ db, storage, dataDir }: { db: Db; storage: Storage; dataDir: string }) {
  const lookUp = async (pk: string, name: string): Promise<StreamPart | 'later' | undefined> => {
    const [row] = await db.select().from(renders).where(eq(renders.pk, pk));
    if (row?.output.format !== 'mp4') return undefined;
    const running = row.state === 'queued' || row.state === 'running';
    const finished = row.state === 'succeeded' && row.storageKey !== null ? row.storageKey : undefined;
    const film = finished === undefined ? undefined : await storage.localPath(finished).catch(() => undefined);
    return streamPart({ folder: join(streamsFolder(dataDir), pk), running, film }, name);
  };
  return async (pk: string, name: string): Promise<FileToServe> => {
    const until = performance.now() + PATIENCE_MS;
    let found = await lookUp(pk, name);
    while (found === 'later' && performance.now() < until) {
      await wait(LOOK_MS);
      found = await lookUp(pk, name);
    }
    if (found === 'later') throw new ReelsmithError('unavailable', 'The film has not begun yet. Ask again.');
    if (found === undefined) throw new ReelsmithError('not_found', 'There is no such file.');
    return served(found, name);
  };
}

function served({ bytes, contentType, changes }: StreamPart, name: string): FileToServe {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const open: FileToServe['open'] = async (range) =>
    Readable.from([range === undefined ? bytes : bytes.subarray(range.start, range.end + 1)]);
  return { name, contentType, bytes: bytes.length, etag, changes, open };
}

/** Removes streams of films that are no longer made, some minutes after anybody last asked. */
export async function sweepStreams(parts: Parts): Promise<void> {
  const folder = streamsFolder(parts.settings.dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  if (names.length === 0) return;
  const active = await parts.db
    .select({ pk: renders.pk })
    .from(renders)
    .where(and(inArray(renders.pk, names), inArray(renders.state, ['queued', 'running'])));
  const busy = new Set(active.map(({ pk }) => pk));
  const rest = names.filter((name) => !busy.has(name)).map((name) => join(folder, name));
  const aged = await Promise.all(rest.map(async (path) => ({ path, ageMs: await ageOf(path) })));
  const old = aged.toSorted((a, b) => a.ageMs - b.ageMs).filter(({ ageMs }, at) => ageMs > KEPT_MS || at >= MOST_KEPT);
  for (const { path } of old) await rm(path, { recursive: true, force: true });
}

/** Since a piece or a reader last came. */
async function ageOf(folder: string): Promise<number> {
  const times = await Promise.all(
    [folder, join(folder, 'reader')].map(async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0),
  );
  return Date.now() - Math.max(...times);
}
