import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const Ack = z.discriminatedUnion('ack', [
  z.object({ ack: z.literal('ready') }),
  z.object({ ack: z.literal('session'), token: z.string(), sessionId: z.string() }),
  z.object({ ack: z.literal('asset'), token: z.string(), assetId: z.string() }),
  z.object({ ack: z.literal('turn'), token: z.string(), sessionId: z.string(), turnId: z.string() }),
  z.object({ ack: z.literal('edit'), token: z.string(), sessionId: z.string(), revision: z.number() }),
  z.object({ ack: z.literal('render'), token: z.string(), renderId: z.string() }),
]);
export type Ack = z.infer<typeof Ack>;

export interface Killed {
  acks: Ack[];
  /** False when the process ended by itself or outlived its time: then nothing was shown. */
  byKill: boolean;
  errors: string;
}

/** Runs the workload until its failpoint strikes, or until `afterMs` from when it is ready. */
export async function workUntilKilled(options: {
  dataDir: string;
  clip: string;
  failpoint?: string | undefined;
  afterMs?: number | undefined;
  /** The same from when a turn was taken. */
  afterAckMs?: number | undefined;
  /** Folder of a reference provider: then a picture is asked of it and nothing else. */
  provider?: string | undefined;
  workMs?: number | undefined;
  mostMs: number;
  /** Runs only what was left from before. */
  idle?: boolean | undefined;
}): Promise<Killed> {
  const script = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
  const failing = options.failpoint === undefined ? {} : { REELSMITH_FAILPOINT: `${options.failpoint}:kill` };
  const idle = options.idle === true ? { IDLE: '1' } : {};
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'test', ...failing, ...idle };
  const work = { PROVIDER: options.provider, WORK_MS: String(options.workMs ?? 0) };
  const making = options.provider === undefined ? {} : work;
  const child = spawn(process.execPath, [script], {
    env: { ...env, ...making, DATA_DIR: options.dataDir, CLIP: options.clip },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString();
  });
  const acks: Ack[] = [];
  let overdue = false;
  const late = setTimeout(() => {
    overdue = true;
    child.kill('SIGKILL');
  }, options.mostMs);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const ack = Ack.parse(JSON.parse(line));
    acks.push(ack);
    if (ack.ack === 'ready' && options.afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), options.afterMs);
    if (ack.ack === 'turn' && options.afterAckMs !== undefined) {
      setTimeout(() => child.kill('SIGKILL'), options.afterAckMs);
    }
  });
  const signal = await endOf(child);
  clearTimeout(late);
  return { acks, byKill: signal === 'SIGKILL' && !overdue, errors };
}

function endOf(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

/** Encoders that still work on the folder though their service is dead. */
export async function orphansOn(dataDir: string): Promise<string[]> {
  const lines: string[] = [];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const line = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
    if (line.includes(dataDir) && /(^|\/)(ffmpeg|ffprobe|bwrap|prlimit)\b/.test(line)) lines.push(line);
  }
  return lines;
}

/** Files that only a running job may have. */
export async function leftovers(dataDir: string): Promise<string[]> {
  const folders = [join(dataDir, 'tmp', 'renders'), join(dataDir, 'temp')];
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  return names.flat();
}
