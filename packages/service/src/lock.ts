import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { startOf } from './process-identity.ts';

const Held = z.object({ pid: z.number().int(), startTime: z.string(), url: z.string().nullable() });
type Held = z.infer<typeof Held>;

const MOST_ATTEMPTS = 100;
const RETRY_MS = 20;

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
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    if (await publish(file, mine)) return hold(file, mine);
    const text = await textOf(file);
    const held = parsed(text);
    if (held !== undefined && (await lives(held))) throw new Error(inUse(dataDir, held));
    if (text !== undefined) await takeAway(file, { dead: text, mine });
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

/** Removes a dead lock. One start at a time may do that, and looks again before: else one that is late would remove the
 *  living lock of one that was quicker. */
async function takeAway(file: string, { dead, mine }: { dead: string; mine: Held }): Promise<void> {
  const taking = `${file}.taking`;
  if (!(await publish(taking, mine))) {
    const text = await textOf(taking);
    const other = parsed(text);
    // Whoever was killed between the two removals left it behind.
    if (text !== undefined && (other === undefined || !(await lives(other)))) await rm(taking, { force: true });
    else await setTimeout(RETRY_MS);
    return;
  }
  try {
    if ((await textOf(file)) === dead) await rm(file, { force: true });
  } finally {
    await rm(taking, { force: true });
  }
}

async function read(file: string): Promise<Held | undefined> {
  return parsed(await textOf(file));
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

function parsed(text: string | undefined): Held | undefined {
  try {
    return Held.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

async function lives(held: Held): Promise<boolean> {
  return held.startTime !== '' && (await startOf(held.pid)) === held.startTime;
}

function inUse(dataDir: string, held: Held): string {
  const where = held.url === null ? `process ${held.pid}` : `${held.url}, process ${held.pid}`;
  return `A service already runs on ${dataDir} (${where}). Use it, stop it, or set DATA_DIR to another folder.`;
}
