import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../database/testing.ts';
import { makeCaller } from '../testing/people.ts';
import { createLedger } from './ledger.ts';

const SCALE = Number(process.env.SCALE ?? '1');
const ledger = createLedger();
let store: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

const book = async (granted: number) => {
  const { accountId } = await makeCaller(store.database.db);
  const act = (kind: 'grant' | 'hold' | 'post', operation: string, amount: number) =>
    store.database.db.transaction((tx) =>
      ledger[kind](tx, { accountId, operationId: `${accountId}:${operation}`, amount }),
    );
  await act('grant', 'start', granted);
  return {
    grant: (operation: string, amount: number) => act('grant', operation, amount),
    hold: (operation: string, amount: number) => act('hold', operation, amount),
    post: (operation: string, amount: number) => act('post', operation, amount),
    free: (operation: string) =>
      store.database.db.transaction((tx) =>
        ledger.voidHold(tx, { accountId, operationId: `${accountId}:${operation}` }),
      ),
    balance: () => ledger.balance(store.database.db, accountId),
    openHold: (operation: string) => ledger.openHold(store.database.db, `${accountId}:${operation}`),
  };
};

interface Step {
  kind: 'hold' | 'post' | 'free';
  operation: string;
  amount: number;
}

/** What the ledger must come to: the first hold of an operation opens it, the first post or void closes it. */
const makeModel = () => {
  const open = new Map<string, number>();
  const closed = new Map<string, number>();
  const sum = (amounts: Map<string, number>) => [...amounts.values()].reduce((total, one) => total + one, 0);
  return {
    take: ({ kind, operation, amount }: Step) => {
      if (closed.has(operation)) return;
      if (kind === 'hold' && !open.has(operation)) open.set(operation, amount);
      else if (kind !== 'hold' && open.delete(operation)) closed.set(operation, kind === 'post' ? amount : 0);
    },
    sums: () => ({ frozen: sum(open), spent: sum(closed) }),
  };
};

describe('the ledger', () => {
  it('sets credits aside, charges what was used and frees the rest', async () => {
    const mine = await book(100);
    await mine.hold('clip', 60);
    expect(await mine.balance()).toEqual({ available: 40, frozen: 60, total: 100 });
    await mine.post('clip', 50);
    expect(await mine.balance()).toEqual({ available: 50, frozen: 0, total: 50 });
  });
  it('gives a hold back when the work failed', async () => {
    const mine = await book(100);
    await mine.hold('clip', 60);
    await mine.free('clip');
    expect(await mine.balance()).toEqual({ available: 100, frozen: 0, total: 100 });
  });
  it('refuses a hold above what is available, and holds nothing', async () => {
    const mine = await book(100);
    await mine.hold('a', 60);
    await expect(mine.hold('b', 41)).rejects.toMatchObject({ code: 'credits_insufficient', params: { available: 40 } });
    expect(await mine.openHold('b')).toBeUndefined();
    await mine.hold('c', 40);
    expect((await mine.balance()).available).toBe(0);
  });
  it('does everything once, however often it is asked', async () => {
    const mine = await book(100);
    await mine.grant('start', 100);
    for (let round = 0; round < 3; round++) await mine.hold('clip', 60);
    for (let round = 0; round < 3; round++) await mine.post('clip', 60);
    await mine.free('clip');
    expect(await mine.balance()).toEqual({ available: 40, frozen: 0, total: 40 });
  });
  it('never charges more than was held, nor a hold that is gone or was not there', async () => {
    const mine = await book(100);
    await mine.hold('clip', 10);
    await expect(mine.post('clip', 11)).rejects.toThrow('more than the 10 held');
    await mine.free('clip');
    await expect(mine.post('clip', 10)).rejects.toThrow('already freed');
    await expect(mine.post('never', 1)).rejects.toThrow('Nothing is held');
    expect(await mine.balance()).toEqual({ available: 100, frozen: 0, total: 100 });
  });
  it.each([-1, 0.5, Number.NaN])('takes no amount of %d', async (amount) => {
    const mine = await book(10);
    await expect(mine.hold('odd', amount)).rejects.toThrow('not an amount');
  });
  it('lets two hundred holds at once take no more than there is', async () => {
    const mine = await book(50);
    const tries = Array.from({ length: 200 }, (_, index) => mine.hold(`clip-${index}`, 1));
    const done = await Promise.allSettled(tries);
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(50);
    expect(await mine.balance()).toEqual({ available: 0, frozen: 50, total: 50 });
  });

  it('adds up after any order of work by many at once', async () => {
    const AnyStep = fc.record({
      kind: fc.constantFrom('hold', 'post', 'free'),
      operation: fc.integer({ min: 0, max: 5 }).map(String),
      amount: fc.integer({ min: 0, max: 60 }),
    });
    const property = fc.asyncProperty(fc.array(AnyStep, { minLength: 10, maxLength: 60 }), async (steps) => {
      const mine = await book(100);
      const model = makeModel();
      const take = async (step: Step) => {
        const done = await mine[step.kind](step.operation, step.amount).then(
          () => true,
          () => false,
        );
        if (done) model.take(step);
      };
      // Each operation's steps run in order, the operations side by side: the model needs no knowledge of who is first.
      const lanes = [...Map.groupBy(steps, (step) => step.operation).values()];
      await Promise.all(
        lanes.map(async (lane) => {
          for (const step of lane) await take(step);
        }),
      );
      const { frozen, spent } = model.sums();
      expect(await mine.balance()).toEqual({ available: 100 - frozen - spent, frozen, total: 100 - spent });
      expect(100 - frozen - spent).toBeGreaterThanOrEqual(0);
    });
    await fc.assert(property, { numRuns: 20 * SCALE });
  });
});
