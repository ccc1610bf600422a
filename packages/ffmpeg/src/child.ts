import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Launch } from './sandbox.ts';
import { WALLS } from './walls.ts';

/** Why we ended a process ourselves. */
export type Ended = 'cancelled' | 'timeout' | 'limit';

export interface ChildOptions {
  readonly wallMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly stdin?: Readable | undefined;
  readonly onStdout: (text: string) => void;
  /** More than this on standard output ends the process. */
  readonly stdoutBytes: number;
  readonly onSpawn?: ((child: ChildProcess, argv: readonly string[]) => void) | undefined;
}

export interface ChildEnd {
  /** Exit code; 128 + n after signal n; undefined when the program could not be started. */
  readonly code: number | undefined;
  readonly ended: Ended | undefined;
  /** The last part of standard error; holds text of the input, so it never leaves the package unread. */
  readonly stderr: string;
}

/** Starts one process in a group of its own with an empty environment, waits for its end and for its pipes, and ends the
 *  whole group when the caller cancels, the clock runs out or it talks too much. Never rejects. */
export function runChild(launch: Launch, options: ChildOptions): Promise<ChildEnd> {
  if (options.signal?.aborted === true) {
    options.stdin?.destroy();
    return Promise.resolve({ code: undefined, ended: 'cancelled', stderr: '' });
  }
  const settings: SpawnOptions = {
    cwd: launch.cwd,
    env: {},
    detached: true,
    stdio: [
      options.stdin === undefined ? 'ignore' : 'pipe',
      'pipe',
      'pipe',
      launch.atFd3 === undefined ? 'ignore' : 'pipe',
    ],
  };
  const child = spawn(launch.file, launch.args, settings);
  hand(child.stdio[3], launch.atFd3);
  options.onSpawn?.(child, [launch.file, ...launch.args]);
  return watch(child, options);
}

function hand(pipe: ChildProcess['stdio'][3], bytes: Uint8Array | undefined): void {
  if (!(pipe instanceof Writable) || bytes === undefined) return;
  // A program that ends before it has read them has its own way of saying so.
  pipe.on('error', () => undefined);
  pipe.end(bytes);
}

function watch(child: ChildProcess, options: ChildOptions): Promise<ChildEnd> {
  const killer = createKiller(child);
  const stderr = tailOf(child.stderr);
  const clock = setTimeout(() => killer.end('timeout'), options.wallMs);
  const cancel = (): void => killer.end('cancelled');
  options.signal?.addEventListener('abort', cancel, { once: true });
  readStdout(child, options, () => killer.end('limit'));
  feed(child, options.stdin);
  return new Promise((resolve) => {
    const done = (code: number | undefined): void => {
      clearTimeout(clock);
      killer.stop();
      options.signal?.removeEventListener('abort', cancel);
      options.stdin?.destroy();
      resolve({ code, ended: killer.ended(), stderr: stderr() });
    };
    child.once('error', () => done(undefined));
    child.once('close', (code, signal) => done(code ?? 128 + signalNumber(signal)));
  });
}

function createKiller(child: ChildProcess) {
  let reason: Ended | undefined;
  let hard: NodeJS.Timeout | undefined;
  return {
    end(why: Ended): void {
      if (reason !== undefined) return;
      reason = why;
      killGroup(child, 'SIGTERM');
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

function feed(child: ChildProcess, source: Readable | undefined): void {
  if (source === undefined || child.stdin === null) return;
  // ffmpeg closes the pipe early when it has enough; a producer that fails ends the input, and the check of the output's
  // frames tells.
  pipeline(source, child.stdin).catch(() => child.stdin?.destroy());
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
