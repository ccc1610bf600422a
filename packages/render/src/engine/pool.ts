/** Slots for work that keeps a core busy. All renders of a process share one pool, so that two exports at once don't start
 *  twice as many encoders as there are cores. */
export interface Pool {
  readonly size: number;
  /** Runs `task` as soon as a slot is free, first come first served; `soon` is for short work that somebody waits for, and
   *  goes before what else is waiting. */
  run<Result>(task: () => Promise<Result>, when?: 'soon'): Promise<Result>;
}

export function createPool(size: number): Pool {
  const urgent: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let free = Math.max(1, size);
  const release = (): void => {
    const next = urgent.shift() ?? waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const enter = async (queue: (() => void)[]): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  return {
    size: Math.max(1, size),
    async run(task, when) {
      await enter(when === 'soon' ? urgent : waiting);
      try {
        return await task();
      } finally {
        release();
      }
    },
  };
}

/** Runs `work` beside itself `width` times until it says that nothing is left (`false`). When one fails the others are
 *  told to stop, and only when all have ended does the first failure come out: nobody writes into a folder that is
 *  being removed. */
export async function together(
  width: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const stop = new AbortController();
  const both = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  const lane = async (): Promise<void> => {
    try {
      while (!both.aborted && (await work(both)));
    } catch (error) {
      if (!stop.signal.aborted) stop.abort(error);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  if (stop.signal.aborted) throw stop.signal.reason;
}
