import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { type Readable, Writable } from 'node:stream';
import { type Feed, feed } from './feed.ts';
import type { Launch } from './sandbox.ts';
import { WALLS } from './walls.ts';

/** Why we ended a process ourselves; `starved` when a producer of its input failed. */
export type Ended = 'cancelled' | 'timeout' | 'limit' | 'starved';

export interface ChildOptions {
  readonly wallMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly feeds?: readonly Feed[] | undefined;
  readonly onStdout: (text: string) => void;
  /** More than this on standard output ends the process. */
  readonly stdoutBytes: number;
  readonly onSpawn?: ((child: ChildProcess, argv: readonly string[]) => void) | undefined;
}

export interface ChildEnd {
  /** Exit code; 128 + n after signal n; undefined when the program could not be started. */
  readonly code: number | undefined;
  readonly ended: Ended | undefined;
  /** What a failed producer said. */
  readonly starvedBy?: string | undefined;
  /** The last part of standard error; holds text of the input, so it never leaves the package unread. */
  readonly stderr: string;
}

/** Starts one process in a group of its own with an empty environment, waits for its end and for its pipes, and ends the
 *  whole group when the caller cancels, the clock runs out or it talks too much. Never rejects. */
export function runChild(launch: Launch, options: ChildOptions): Promise<ChildEnd> {
  const feeds = options.feeds ?? [];
  if (options.signal?.aborted === true) {
    for (const { stream } of feeds) stream.destroy();
    return Promise.resolve({ code: undefined, ended: 'cancelled', stderr: '' });
  }
  const settings: SpawnOptions = { cwd: launch.cwd, env: {}, detached: true, stdio: descriptors(launch, feeds) };
  const child = spawn(launch.file, launch.args, settings);
  hand(child.stdio[3], launch.atFd3);
  options.onSpawn?.(child, [launch.file, ...launch.args]);
  return watch(child, options);
}

/** Every descriptor up to the highest that is fed; 3 belongs to the sandbox. */
function descriptors(launch: Launch, feeds: readonly Feed[]): ('pipe' | 'ignore')[] {
  const open = new Set([1, 2, ...(launch.atFd3 === undefined ? [] : [3]), ...feeds.map((one) => one.descriptor)]);
  return Array.from({ length: Math.max(3, ...open) + 1 }, (_, index) => (open.has(index) ? 'pipe' : 'ignore'));
}

function hand(pipe: ChildProcess['stdio'][3], bytes: Uint8Array | undefined): void {
  if (!(pipe instanceof Writable) || bytes === undefined) return;
  // A program that ends before it has read them has its own way of saying so.
  pipe.on('error', () => undefined);
  pipe.end(bytes);
}

function watch(child: ChildProcess, options: ChildOptions): Promise<ChildEnd> {
  const feeds = options.feeds ?? [];
  const stopFeeds = (): void => {
    for (const { stream } of feeds) stream.destroy();
  };
  // A program that waits for a pipe hears no SIGTERM; it does hear that the pipe is closed.
  const killer = createKiller(child, stopFeeds);
  const stderr = tailOf(child.stderr);
  const clock = setTimeout(() => killer.end('timeout'), options.wallMs);
  const cancel = (): void => killer.end('cancelled');
  options.signal?.addEventListener('abort', cancel, { once: true });
  readStdout(child, options, () => killer.end('limit'));
  const starvedBy = feedAll(child, feeds, () => killer.end('starved'));
  return new Promise((resolve) => {
    const done = (code: number | undefined): void => {
      clearTimeout(clock);
      killer.stop();
      options.signal?.removeEventListener('abort', cancel);
      stopFeeds();
      resolve({ code, ended: killer.ended(), stderr: stderr(), starvedBy: starvedBy() });
    };
    child.once('error', () => done(undefined));
    child.once('close', (code, signal) => done(code ?? 128 + signalNumber(signal)));
  });
}

function createKiller(child: ChildProcess, stopFeeds: () => void) {
  let reason: Ended | undefined;
  let hard: NodeJS.Timeout | undefined;
  return {
    end(why: Ended): void {
      if (reason !== undefined) return;
      reason = why;
      killGroup(child, 'SIGTERM');
      stopFeeds();
      hard = setTimeout(() => killGroup(child, 'SIGKILL'), WALLS.graceMs);
    },
    stop: (): void => clearTimeout(hard),
    ended: (): Ended | undefined => reason,
  };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function readStdout(child: ChildProcess, options: ChildOptions, tooMuch: () => void): void {
  let bytes = 0;
  child.stdout?.setEncoding('utf8');
  child.stdout?.on('data', (text: string) => {
    bytes += text.length;
    if (bytes > options.stdoutBytes) tooMuch();
    else options.onStdout(text);
  });
}

function tailOf(stream: Readable | null): () => string {
  let tail = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (text: string) => {
    tail = (tail + text).slice(-WALLS.stderrBytes);
  });
  return () => tail;
}

/** Starts all feeds; the process is ended as soon as one fails, before the end of its bytes could look like the end of
 *  the input. */
function feedAll(child: ChildProcess, feeds: readonly Feed[], starved: () => void): () => string | undefined {
  let said: string | undefined;
  const one = async ({ descriptor, stream }: Feed): Promise<void> => {
    const pipe = child.stdio[descriptor];
    if (!(pipe instanceof Writable)) return;
    const failed = await feed(stream, pipe);
    if (failed !== undefined) {
      said ??= failed;
      starved();
    }
    if (failed !== undefined || !pipe.writableEnded) pipe.destroy();
  };
  for (const each of feeds) void one(each);
  return () => said;
}

const SIGNALS: Partial<Record<NodeJS.Signals, number>> = {
  SIGTERM: 15,
  SIGKILL: 9,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGSEGV: 11,
};

function signalNumber(signal: NodeJS.Signals | null): number {
  return (signal === null ? undefined : SIGNALS[signal]) ?? 1;
}
