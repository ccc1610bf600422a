import { randomBytes } from 'node:crypto';
import { type BigIntStatsFs, constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ReelsmithError } from '@reelsmith/protocol';
import type { Storage } from './storage.ts';

const KEY = /^[a-z0-9][a-z0-9_-]{3,127}$/;
const READ = constants.O_RDONLY | constants.O_NOFOLLOW;
/** Room that is always left: a tenth of the disk, at most this much. */
const FLOOR_BYTES = 512 * 1_048_576;

export interface LocalFolderOptions {
  /** `files` and `temp` are made in it. */
  dataDir: string;
  /** For tests of a full disk. */
  freeSpace?: ((folder: string) => Promise<{ freeBytes: number; totalBytes: number }>) | undefined;
}

/** Files in a folder of this machine. */
export async function createLocalFolder(options: LocalFolderOptions): Promise<Storage> {
  const files = join(options.dataDir, 'files');
  const temp = join(options.dataDir, 'temp');
  for (const folder of [files, temp]) await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw missing();
    return join(files, key.slice(0, 2), key);
  };
  return {
    put: async (temporaryPath, key) => publish(temporaryPath, pathOf(key)),
    open: async (key, range) => read(pathOf(key), range),
    stat: async (key) => {
      const facts = await lstat(pathOf(key)).catch(() => undefined);
      return facts?.isFile() === true ? { bytes: facts.size } : undefined;
    },
    delete: async (key) => rm(pathOf(key), { force: true }),
    localPath: async (key) => {
      const path = pathOf(key);
      const facts = await lstat(path).catch(() => undefined);
      if (facts?.isFile() !== true) throw missing();
      return path;
    },
    temporaryPath: async () => join(temp, randomBytes(12).toString('hex')),
    checkRoom: (bytes) => checkRoom(bytes, () => (options.freeSpace ?? freeSpace)(files)),
    sweep: () => sweep(temp),
  };
}

async function publish(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await sync(from, READ);
  await rename(from, to);
  await sync(dirname(to), constants.O_RDONLY);
}

async function sync(path: string, flags: number): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A symbolic link planted in the folder is not followed. */
async function read(path: string, range: { start: number; end: number } | undefined): Promise<Readable> {
  const handle = await open(path, READ).catch(() => undefined);
  if (handle === undefined) throw missing();
  const facts = await handle.stat();
  if (facts.isFile()) return handle.createReadStream({ ...range, autoClose: true });
  await handle.close();
  throw missing();
}

async function checkRoom(bytes: number, measure: () => Promise<{ freeBytes: number; totalBytes: number }>) {
  const { freeBytes, totalBytes } = await measure();
  const floor = Math.min(totalBytes / 10, FLOOR_BYTES);
  if (freeBytes - bytes >= floor) return;
  throw new ReelsmithError(
    'storage_full',
    'The disk of the server is almost full; nothing was stored. Free some space.',
  );
}

async function freeSpace(folder: string): Promise<{ freeBytes: number; totalBytes: number }> {
  const facts: BigIntStatsFs = await statfs(folder, { bigint: true });
  return { freeBytes: Number(facts.bavail * facts.bsize), totalBytes: Number(facts.blocks * facts.bsize) };
}

async function sweep(temp: string): Promise<number> {
  const left = await readdir(temp);
  for (const name of left) await rm(join(temp, name), { force: true, recursive: true });
  return left.length;
}

function missing(): ReelsmithError {
  return new ReelsmithError('not_found', 'There is no such file.');
}
