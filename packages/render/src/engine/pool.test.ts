import { describe, expect, it } from 'vitest';
import { createPool, together } from './pool.ts';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the pool', () => {
  it('never runs more than it has slots, and runs everything in the order of asking', async () => {
    const pool = createPool(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const tasks = Array.from({ length: 9 }, (_, index) =>
      pool.run(async () => {
        begun.push(index);
        running += 1;
        most = Math.max(most, running);
        await tick();
        running -= 1;
        if (index === 4) throw new Error('one of them fails');
        return index;
      }),
    );
    const ends = await Promise.allSettled(tasks);
    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it('lets short work that somebody waits for go before what is waiting', async () => {
    const pool = createPool(1);
    const begun: string[] = [];
    const task = (name: string) => async () => {
      begun.push(name);
      await tick();
    };
    const long = ['span 1', 'span 2', 'span 3'].map((name) => pool.run(task(name)));
    const short = ['frame 1', 'frame 2'].map((name) => pool.run(task(name), 'soon'));
    await Promise.all([...long, ...short]);
    expect(begun).toEqual(['span 1', 'frame 1', 'frame 2', 'span 2', 'span 3']);
  });
});

describe('lanes', () => {
  it('stop each other when one fails, and the first failure comes out when all have ended', async () => {
    let next = 0;
    let open = 0;
    const work = async (signal: AbortSignal): Promise<boolean> => {
      const index = next;
      next += 1;
      open += 1;
      for (let at = 0; at < 5 && !signal.aborted; at += 1) await tick();
      open -= 1;
      if (index === 1) throw new Error('the second one');
      return index < 50;
    };
    await expect(together(3, undefined, work)).rejects.toThrow('the second one');
    expect(open).toBe(0);
    expect(next).toBeLessThan(8);
  });
});
