import type { Parts } from '../parts.ts';
import { runRender } from '../renders/run.ts';
import { sweepOldRenders } from '../renders/sweep.ts';
import { finishTurnAtDeadline } from '../renders/turn-export.ts';
import { runTurn } from '../turns/run.ts';

const SWEEP_MS = 6 * 3_600_000;

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
  await parts.jobs.work('render', ({ id }, signal) => tracked(runRender(parts, id, signal)));
  const sweep = (): void => {
    sweepOldRenders(parts).catch((error: unknown) => parts.log.warn({ err: error }, 'old renders were not swept'));
  };
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();
  parts.stopping.addEventListener('abort', () => clearInterval(timer));
  sweep();
  return {
    async settle(timeoutMs) {
      const all = Promise.allSettled([...busy]).then(() => undefined);
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, timeoutMs).unref())]);
    },
  };
}
