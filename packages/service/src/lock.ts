import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { startOf } from './process-identity.ts';

const Held = z.object({ pid: z.number().int(), startTime: z.string(), url: z.string().nullable() });
type Held = z.infer<typeof Held>;

/** The hold of one service on its data folder. */
export interface FolderLock {
  /** Tells others where the service answers. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the folder for this process. A lock whose process is gone (number and start time) is taken over.
 *  @throws when another service runs on it. */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'lock.json');
  const mine: Held = { pid: process.pid, startTime: await startOf(process.pid), url: null };
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await publish(file, mine)) return hold(file, mine);
    const held = await read(file);
    if (held !== undefined && (await lives(held))) throw new Error(inUse(dataDir, held));
    await takeAway(file, held);
  }
  throw new Error(`The lock of ${dataDir} keeps changing hands; start one service at a time.`);
}

/** The service that runs on this folder and has announced its address; its token lies in `tokenFile`. */
export async function findRunning(dataDir: string): Promise<{ url: string; tokenFile: string } | undefined> {
  const held = await read(join(dataDir, 'lock.json'));
  if (held === undefined || held.url === null || !(await lives(held))) return undefined;
  return { url: held.url, tokenFile: join(dataDir, 'local-token') };
}

function hold(file: string, mine: Held): FolderLock {
  return {
    announce: async (url) => {
      const next = await draft(file, { ...mine, url });
      await rename(next, file);
    },
    release: async () => {
      const held = await read(file);
      if (held?.pid === mine.pid && held.startTime === mine.startTime) await rm(file, { force: true });
    },
  };
}

/** A hard link to a finished file: whole or not at all, and only when there is none. */
async function publish(file: string, held: Held): Promise<boolean> {
  const made = await draft(file, held);
  try {
    await link(made, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(made, { force: true });
  }
}

async function draft(file: string, held: Held): Promise<string> {
  const path = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(path, JSON.stringify(held), { mode: 0o600, flag: 'wx' });
  return path;
}

/** Moves a dead lock aside. When another start was quicker and what was moved is its living lock, that goes back. */
async function takeAway(file: string, dead: Held | undefined): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const held = await read(aside);
  if (held !== undefined && !same(held, dead) && (await lives(held))) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function read(file: string): Promise<Held | undefined> {
  try {
    return Held.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

async function lives(held: Held): Promise<boolean> {
  return held.startTime !== '' && (await startOf(held.pid)) === held.startTime;
}

function same(one: Held, other: Held | undefined): boolean {
  return one.pid === other?.pid && one.startTime === other.startTime;
}

function inUse(dataDir: string, held: Held): string {
  const where = held.url === null ? `process ${held.pid}` : `${held.url}, process ${held.pid}`;
  return `A service already runs on ${dataDir} (${where}). Use it, stop it, or set DATA_DIR to another folder.`;
}
