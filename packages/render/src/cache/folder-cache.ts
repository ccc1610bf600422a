import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SpanCache } from './span-cache.ts';

export interface FolderCacheOptions {
  /** Made when it is not there; everything in it belongs to the cache. */
  readonly folder: string;
  /** Past this the entries that were not used for longest go, until a tenth is free. */
  readonly maxBytes: number;
}

/** Nobody takes longer to put an entry: what is older and not whole will never be. */
const ON_ITS_WAY_MS = 3_600_000;

/** A cache in a folder. Several processes may use one folder at once: entries appear whole by rename, and whoever finds
 *  one gone takes it as never there. */
export function createFolderCache({ folder, maxBytes }: FolderCacheOptions): SpanCache {
  let bytesAtMost: number | undefined;
  const dataPath = (key: string): string => join(folder, `${named(key)}.piece`);
  const sumPath = (key: string): string => join(folder, `${named(key)}.sha256`);

  async function get(key: string, path: string): Promise<boolean> {
    const [data, sum] = [dataPath(key), sumPath(key)];
    try {
      const wanted = await readFile(sum, 'utf8').catch(() => undefined);
      if (wanted === undefined) return false;
      if (!(await take(data, path))) return false;
      if ((await sumOf(path)) !== wanted) {
        await removeAll([data, sum, path]);
        return false;
      }
    } catch {
      // A disk that cannot be read, or `path` went meanwhile: nothing that could be relied on is there.
      return false;
    }
    await touch(data);
    return true;
  }

  async function put(key: string, path: string): Promise<void> {
    const fresh = join(folder, `${named(key)}.${randomUUID()}.part`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (!(await take(path, fresh))) return;
      // A link is as old as its file, and the clearing goes by age.
      await touch(fresh);
      await writeFile(`${fresh}.sum`, await sumOf(fresh));
      await rename(`${fresh}.sum`, sumPath(key));
      await rename(fresh, dataPath(key));
      await makeRoom((await stat(dataPath(key))).size);
    } catch {
      // Nothing is kept.
    } finally {
      // Also after success: to rename one link of a file over another does nothing and leaves both.
      await removeAll([fresh, `${fresh}.sum`]).catch(() => undefined);
    }
  }

  /** Counts the folder only when this process alone may have filled it. */
  async function makeRoom(added: number): Promise<void> {
    bytesAtMost = bytesAtMost === undefined ? maxBytes + 1 : bytesAtMost + added;
    if (bytesAtMost <= maxBytes) return;
    const files = await filesIn(folder);
    await removeAll(leftOvers(files));
    const entries = files.filter(({ path }) => path.endsWith('.piece'));
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const goal = bytes > maxBytes ? maxBytes * 0.9 : maxBytes;
    for (const entry of entries.toSorted((a, b) => a.usedMs - b.usedMs)) {
      if (bytes <= goal) break;
      await removeAll([entry.path, entry.path.replace(/\.piece$/, '.sha256')]);
      bytes -= entry.bytes;
    }
    // Other processes write too: after a tenth more of ours it is counted again.
    bytesAtMost = Math.max(bytes, maxBytes * 0.9);
  }

  return { get, put };
}

/** Keys become names of files: nothing but letters and digits may. */
function named(key: string): string {
  if (!/^[0-9a-z]{16,128}$/.test(key)) throw new RangeError('A key of the cache is a hash in hexadecimal.');
  return key;
}

/** A link costs nothing, and an entry that is removed meanwhile stays readable; other disks need a copy. */
async function take(from: string, to: string): Promise<boolean> {
  await rm(to, { force: true });
  try {
    await link(from, to);
    return true;
  } catch {
    return copyFile(from, to).then(
      () => true,
      () => false,
    );
  }
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1_048_576 }), hash);
  return hash.digest('hex');
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

interface CacheFile {
  readonly path: string;
  readonly bytes: number;
  readonly usedMs: number;
}

async function filesIn(folder: string): Promise<CacheFile[]> {
  const found = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => undefined);
      return facts === undefined ? [] : [{ path, bytes: facts.size, usedMs: facts.mtimeMs }];
    }),
  );
  return found.flat();
}

/** What somebody who was killed did not finish: files on their way, and sums without their piece. */
function leftOvers(files: readonly CacheFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const isDone = (path: string): boolean =>
    path.endsWith('.piece') || (path.endsWith('.sha256') && paths.has(path.replace(/\.sha256$/, '.piece')));
  const old = files.filter(({ usedMs }) => usedMs < Date.now() - ON_ITS_WAY_MS);
  return old.map(({ path }) => path).filter((path) => !isDone(path) && /\.(part|sum|sha256)$/.test(path));
}
