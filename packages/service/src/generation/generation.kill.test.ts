import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceReference, createReferenceProvider, readTask } from '@reelsmith/generate/testing';
import type { TurnEvent } from '@reelsmith/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAKING_FAILPOINTS } from '../failpoints.ts';
import { type Ack, workUntilKilled } from '../testing/kill-history.ts';
import { openStudio } from '../testing/open-studio.ts';

const FIVE_MINUTES = 300_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-making-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(MAKING_FAILPOINTS)('a kill at %s starts, pays and delivers once', async (failpoint) => {
  const place = { dataDir: join(folder, failpoint), provider: join(folder, `${failpoint}-provider`) };
  const killed = await workUntilKilled({ ...place, clip: '', failpoint, mostMs: 60_000 });
  expect(killed.byKill, `${failpoint} was never hit: ${killed.errors}`).toBe(true);
  await deliveredOnce(killed.acks, place);
});

test('a kill in the middle of five minutes of work elsewhere: it is asked for further, paid once, delivered once', async () => {
  const place = { dataDir: join(folder, 'middle'), provider: join(folder, 'middle-provider'), workMs: FIVE_MINUTES };
  const killed = await workUntilKilled({ ...place, clip: '', afterAckMs: 3000, mostMs: 60_000 });
  expect(killed.byKill, killed.errors).toBe(true);
  await deliveredOnce(killed.acks, place, async (requestId) => {
    const before = await readTask(place.provider, requestId);
    expect(before).toMatchObject({ starts: 1, fetches: 0 });
    // Looked at again by the new process while the work still goes on.
    await expect
      .poll(async () => (await readTask(place.provider, requestId))?.looks ?? 0, { timeout: 30_000 })
      .toBeGreaterThan(before?.looks ?? 0);
    await advanceReference(place.provider, FIVE_MINUTES);
  });
});

async function deliveredOnce(
  acks: readonly Ack[],
  { dataDir, provider, workMs }: { dataDir: string; provider: string; workMs?: number },
  meanwhile: (requestId: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const session = acks.find((ack) => ack.ack === 'session');
  if (session === undefined) throw new Error('No session was opened before the kill.');
  const open = await openStudio({
    dataDir,
    env: { PRICES: 'metered' },
    providers: (ffmpeg) => [createReferenceProvider({ folder: provider, ffmpeg, workMs })],
  });
  try {
    const { studio } = open;
    const caller = await studio.auth.authenticate(session.token);
    const turn = { sessionId: session.sessionId, turnId: await firstTurn(open, caller, session.sessionId) };
    const waiting = eventsUntil(open, caller, turn);
    const plan = await planOf(open, caller, turn);
    await meanwhile(`${turn.turnId}.${plan.data.plan.steps[0]?.id}`);
    const events = await waiting;
    const count = (type: TurnEvent['type']): number => events.filter((event) => event.type === type).length;
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'done', revision: 1 });
    const once = ['plan.proposed', 'job.queued', 'job.succeeded', 'draft.changed', 'turn.finished'] as const;
    expect(once.map(count)).toEqual(once.map(() => 1));
    const state = await studio.sessions.state(caller, turn.sessionId);
    expect(state.assets).toHaveLength(1);
    expect(await studio.credits.balance(caller)).toEqual({ available: 30, frozen: 0, total: 30 });
    // One piece of work, though it may have been asked for again by the same id.
    const task = await readTask(provider, `${turn.turnId}.${plan.data.plan.steps[0]?.id}`);
    expect(task?.request).toMatchObject({ prompt: 'a cat', seed: 4711 });
  } finally {
    await open.close();
  }
}

type Open = Awaited<ReturnType<typeof openStudio>>;
interface Turn {
  readonly sessionId: string;
  readonly turnId: string;
}

/** The kill may come before the child could say which turn it began. */
async function firstTurn({ studio }: Open, caller: Open['caller'], sessionId: string): Promise<string> {
  const options = { afterSeq: 0, signal: AbortSignal.timeout(30_000) };
  for await (const event of studio.turns.events(caller, sessionId, options)) {
    if (event.turnId !== undefined) return event.turnId;
  }
  throw new Error('No turn was taken before the kill.');
}

async function eventsUntil({ studio }: Open, caller: Open['caller'], turn: Turn): Promise<TurnEvent[]> {
  const events: TurnEvent[] = [];
  const options = { afterSeq: 0, untilTurn: turn.turnId, signal: AbortSignal.timeout(60_000) };
  for await (const event of studio.turns.events(caller, turn.sessionId, options)) events.push(event);
  return events.filter((event) => event.turnId === turn.turnId);
}

async function planOf({ studio }: Open, caller: Open['caller'], turn: Turn) {
  const options = { afterSeq: 0, signal: AbortSignal.timeout(30_000) };
  for await (const event of studio.turns.events(caller, turn.sessionId, options)) {
    if (event.type === 'plan.proposed') return event;
  }
  throw new Error('The turn was never planned.');
}
