import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from '../../process-identity.ts';

const POLITE_MS = 8000;

/** What `postmaster.pid` says; undefined while there is none. */
export async function readPidFile(folder: string): Promise<{ pid: number; ready: boolean } | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Stops a server that a killed parent left running on this folder. The caller holds the lock of the data folder, so it
 *  has no other owner. A pid file whose number now belongs to a stranger is taken away. */
export async function stopLeftover(folder: string): Promise<'none' | 'stopped' | 'stranger'> {
  const left = await readPidFile(folder);
  if (left === undefined || !isAlive(left.pid)) return 'none';
  if (!(await isOurs(left.pid, folder))) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return 'stranger';
  }
  await stopServer(left.pid);
  return 'stopped';
}

/** Fast shutdown, then, when it does not end, at once. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal)) return;
    if (await ended(pid, POLITE_MS)) return;
  }
}

async function isOurs(pid: number, folder: string): Promise<boolean> {
  const command = await commandOf(pid);
  const real = await realpath(folder);
  return command.includes('postgres') && (command.includes(folder) || command.includes(real));
}

async function ended(pid: number, timeoutMs: number): Promise<boolean> {
  const until = performance.now() + timeoutMs;
  while (performance.now() < until) {
    // A zombie has no command line any more and holds nothing.
    if (!isAlive(pid) || (await commandOf(pid)) === '') return true;
    await sleep(10);
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
