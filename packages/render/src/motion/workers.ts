import { Worker } from 'node:worker_threads';
import { InputFailed } from '@reelsmith/ffmpeg';
import type { Answer, Order } from './messages.ts';

/** One stream's way to its worker. */
export interface Line {
  send(order: Order): void;
  /** No more answers are wanted. */
  hangUp(): void;
}

/** What a stream hears. */
export interface Listener {
  hear(answer: Answer): void;
  fail(error: InputFailed): void;
}

/** Threads that move windows over stills. They start when they are needed, so an idle one costs nothing. */
export interface MotionWorkers {
  /** A line to the worker with the least to do; its number stands in every order and answer. */
  connect(listener: Listener): { readonly id: number; readonly line: Line };
  close(): Promise<void>;
}

/** Where the worker's code lies beside this file: as source, or built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './motion-worker.ts' : './motion-worker.js', import.meta.url);

const DIED = 'The part that moves still pictures ended unexpectedly.';

interface Thread {
  readonly worker: Worker;
  readonly listeners: Map<number, Listener>;
}

/** @param most threads at once: as many as spans are drawn at once */
export function createMotionWorkers(most: number, file: URL = WORKER): MotionWorkers {
  const threads = new Set<Thread>();
  let ids = 0;
  const start = (): Thread => {
    const thread = startThread(file, () => threads.delete(thread));
    threads.add(thread);
    return thread;
  };
  const choose = (): Thread => {
    const [idlest] = [...threads].toSorted((a, b) => a.listeners.size - b.listeners.size);
    return idlest === undefined || (idlest.listeners.size > 0 && threads.size < most) ? start() : idlest;
  };
  return {
    connect: (listener) => {
      ids += 1;
      return { id: ids, line: lineTo(choose(), ids, listener) };
    },
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(file: URL, ended: () => void): Thread {
  // It needs nothing of the environment, which holds secrets.
  const worker = new Worker(file, { env: {}, name: 'motion' });
  const listeners = new Map<number, Listener>();
  const die = (): void => {
    ended();
    const waiting = [...listeners.values()];
    listeners.clear();
    for (const listener of waiting) listener.fail(new InputFailed(DIED));
  };
  worker.on('message', (answer: Answer) => listeners.get(answer.id)?.hear(answer));
  worker.on('error', die);
  worker.on('exit', die);
  // A render that waits for frames keeps the process alive by itself.
  worker.unref();
  return { worker, listeners };
}

function lineTo({ worker, listeners }: Thread, id: number, listener: Listener): Line {
  listeners.set(id, listener);
  if (listeners.size === 1) worker.ref();
  return {
    send: (order) => worker.postMessage(order),
    hangUp: () => {
      if (!listeners.delete(id)) return;
      worker.postMessage({ type: 'close', id } satisfies Order);
      if (listeners.size === 0) worker.unref();
    },
  };
}
