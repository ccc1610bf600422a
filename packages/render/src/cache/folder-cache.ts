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

/** A cache in a folder. Several processes may use one folder at once: entries appear whole by rename, and whoever finds
 *  one gone takes it as never there. */
export function createFolderCache({ folder, maxBytes }: FolderCacheOptions): SpanCache {
  let bytesAtMost: number | undefined;
  const dataPath = (key: string): string => join(folder, `${named(key)}.piece`);
  const sumPath = (key: string): string => join(folder, `${named(key)}.sha256`);

  async function get(key: string, path: string): Promise<boolean> {
    const wanted = await readFile(sumPath(key), 'utf8').catch(() => undefined);
    if (wanted === undefined) return false;
    if (!(await take(dataPath(key), path))) return false;
    if ((await sumOf(path)) !== wanted) {
      await Promise.all([dataPath(key), sumPath(key), path].map((one) => rm(one, { force: true })));
      return false;
    }
    const now = new Date();
    await utimes(dataPath(key), now, now).catch(() => undefined);
    return true;
  }

  async function put(key: string, path: string): Promise<void> {
    const fresh = join(folder, `${named(key)}.${randomUUID()}.part`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (!(await take(path, fresh))) return;
      await writeFile(`${fresh}.sum`, await sumOf(fresh));
      await rename(`${fresh}.sum`, sumPath(key));
      await rename(fresh, dataPath(key));
      await makeRoom((await stat(dataPath(key))).size);
    } catch {
      await Promise.all([fresh, `${fresh}.sum`].map((one) => rm(one, { force: true }))).catch(() => undefined);
    }
  }

  /** Counts the folder only when this process alone may have filled it. */
  async function makeRoom(added: number): Promise<void> {
    bytesAtMost = bytesAtMost === undefined ? maxBytes + 1 : bytesAtMost + added;
    if (bytesAtMost <= maxBytes) return;
    const entries = await entriesOf(folder);
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const goal = bytes > maxBytes ? maxBytes * 0.9 : maxBytes;
    for (const entry of entries.toSorted((a, b) => a.usedMs - b.usedMs)) {
      if (bytes <= goal) break;
      await Promise.all([entry.path, entry.path.replace(/\.piece$/, '.sha256')].map((one) => rm(one, { force: true })));
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

async function entriesOf(folder: string): Promise<{ path: string; bytes: number; usedMs: number }[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.piece'));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => undefined);
      return facts === undefined ? [] : [{ path, bytes: facts.size, usedMs: facts.mtimeMs }];
    }),
  );
  return found.flat();
}
