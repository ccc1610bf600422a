import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '..', 'main.ts');

/** A service of the real product in a process of its own. */
export interface Launched {
  url: string;
  dataDir: string;
  pid: number;
  child: ChildProcess;
  /** The all-scope token of the local account. */
  token: string;
  /** Milliseconds from process start to the first good `/readyz`. */
  readyMs: number;
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

export interface LaunchOptions {
  dataDir: string;
  env?: Record<string, string>;
  /** Words before the Node command: `['unshare', '--net', ...]`. */
  prefix?: string[];
  /** Another way to start the service than by Node alone: `['npm', 'start']`. */
  command?: string[];
}

/** Starts `reelsmith serve` and waits until it is ready. The caller stops it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const port = await freePort();
  const started = performance.now();
  const words = [...(options.prefix ?? []), ...(options.command ?? [process.execPath, MAIN, 'serve'])];
  const child = spawn(words[0] ?? process.execPath, words.slice(1), {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      DATA_DIR: options.dataDir,
      PORT: String(port),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await waitReady(url, child, () => output);
  const token = readFileSync(join(options.dataDir, 'local-token'), 'utf8').trim();
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    url,
    dataDir: options.dataDir,
    pid: child.pid ?? 0,
    child,
    token,
    readyMs: performance.now() - started,
    output: () => output,
    stop,
  };
}

async function waitReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the service ended at start:\n${output()}`);
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the service was not ready after a minute:\n${output()}`);
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A folder that is removed at the end of the test file. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'reelsmith-e2e-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Runs a program to its end and gives what it printed. */
export async function runProgram(
  file: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, stdout, stderr };
}

/** True where the process with this id runs. */
export function alive(pid: number): boolean {
  return existsSync(`/proc/${pid}/status`) && !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
