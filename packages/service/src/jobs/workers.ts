import { runGeneration } from '../generation/run.ts';
import type { Parts } from '../parts.ts';
import { queueProxies, runProxy, sweepProxies } from '../previews/proxies.ts';
import { runRender } from '../renders/run.ts';
import { sweepStreams } from '../renders/stream.ts';
import { sweepOldRenders } from '../renders/sweep.ts';
import { finishTurnAtDeadline } from '../renders/turn-export.ts';
import { runTurn } from '../turns/run.ts';

const SWEEP_MS = 6 * 3_600_000;
const STREAM_SWEEP_MS = 2 * 60_000;

/** Work that is going on in this process. */
export interface Workers {
  /** Waits for running work to let go, at most this long. */
  settle(timeoutMs: number): Promise<void>;
}

/** Brings jobs to what runs them, and old renders to their end. */
export async function startWorkers(parts: Parts): Promise<Workers> {
  const busy = new Set<Promise<void>>();
  const tracked = async (work: Promise<void>): Promise<void> => {
    busy.add(work);
    try {
      await work;
    } finally {
      busy.delete(work);
    }
  };
  await parts.jobs.work('turn', ({ id, deadline }, signal) =>
    tracked(deadline === true ? finishTurnAtDeadline(parts, id) : runTurn(parts, id, signal)),
  );
  for (const queue of ['render', 'preview'] as const) {
    await parts.jobs.work(queue, ({ id }, signal) => tracked(runRender(parts, id, signal)));
  }
  await parts.jobs.work('generate', ({ id }, signal) => tracked(runGeneration(parts, id, signal)));
  await parts.jobs.work('proxy', ({ id }, signal) => tracked(runProxy(parts, id, signal)));
  const sweep = (): void => {
    const failed = (error: unknown): void => parts.log.warn({ err: error }, 'old renders were not swept');
    sweepOldRenders(parts)
      .then(() => sweepProxies(parts))
      .then(() => queueProxies(parts))
      .catch(failed);
  };
  const sweepMore = (): void => {
    sweepStreams(parts).catch((error: unknown) => parts.log.warn({ err: error }, 'old streams were not swept'));
  };
  const timers = [setInterval(sweep, SWEEP_MS), setInterval(sweepMore, STREAM_SWEEP_MS)];
  for (const timer of timers) timer.unref();
  parts.stopping.addEventListener('abort', () => timers.forEach(clearInterval));
  sweep();
  sweepMore();
  return {
    async settle(timeoutMs) {
      const all = Promise.allSettled([...busy]).then(() => undefined);
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, timeoutMs).unref())]);
    },
  };
}
