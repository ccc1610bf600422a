import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TurnEvent } from '@reelsmith/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAILPOINTS } from './failpoints.ts';
import { makeClip } from './testing/clip.ts';
import { type Ack, leftovers, orphansOn, workUntilKilled } from './testing/kill-history.ts';
import { openStudio } from './testing/open-studio.ts';

const SCALE = Number(process.env.SCALE ?? '1');
const KILLS = Math.min(20, 5 * SCALE);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let folder: string;
let dataDir: string;
let clip: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-kill-'));
  dataDir = join(folder, 'data');
  clip = await makeClip(join(folder, 'clip.mp4'), { seconds: 2 });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each(FAILPOINTS)('a kill at %s loses nothing', async (failpoint) => {
  const killed = await workUntilKilled({ dataDir, clip, failpoint, mostMs: 40_000 });
  expect(killed.byKill, `${failpoint} was never hit: ${killed.errors}`).toBe(true);
  await checkAfterRestart(killed.acks);
});

test(`${KILLS} kills at random times lose nothing (seed ${SEED})`, async () => {
  const random = randomFrom(SEED);
  console.log(`random kills: SEED=${SEED}`);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const afterMs = Math.round(50 + random() * 2500);
    const killed = await workUntilKilled({ dataDir, clip, afterMs, mostMs: 40_000 });
    expect(killed.byKill, killed.errors).toBe(true);
    await checkAfterRestart(killed.acks);
  }
});

test('an export that takes the process with it is given up after five times, and costs nothing', async () => {
  const fresh = join(folder, 'given-up');
  const failpoint = 'after_spawn';
  const first = await workUntilKilled({ dataDir: fresh, clip, failpoint, mostMs: 40_000 });
  for (let putBack = 1; putBack <= 5; putBack += 1) {
    const again = await workUntilKilled({ dataDir: fresh, clip, failpoint, mostMs: 20_000, idle: true });
    expect(again.byKill, `put back ${putBack} times: ${again.errors}`).toBe(true);
  }
  const open = await openStudio({ dataDir: fresh, env: { PRICES: 'metered' } });
  try {
    const turn = first.acks.findLast((ack) => ack.ack === 'turn');
    if (turn === undefined) throw new Error('No turn was taken before the first kill.');
    const caller = await open.studio.auth.authenticate(turn.token);
    const events = await eventsUntil({ studio: open.studio, caller }, turn.sessionId, turn.turnId);
    expect(events.at(-1)).toMatchObject({ type: 'turn.finished', data: { outcome: 'failed' } });
    const [render] = (await open.studio.sessions.state(caller, turn.sessionId)).exports;
    expect(render).toMatchObject({ state: 'failed', error: expect.stringContaining('stopped') });
    expect(await open.studio.credits.balance(caller)).toEqual({ available: 50, frozen: 0, total: 50 });
  } finally {
    await open.close();
  }
});

async function checkAfterRestart(acks: readonly Ack[]): Promise<void> {
  await expect.poll(() => orphansOn(dataDir), { timeout: 3000, message: 'encoders without a service' }).toEqual([]);
  const open = await openStudio({ dataDir, env: { PRICES: 'metered' } });
  try {
    for (const token of new Set(acks.flatMap((ack) => ('token' in ack ? [ack.token] : [])))) {
      const mine = acks.filter((ack) => 'token' in ack && ack.token === token);
      await checkAccount(open, token, mine);
    }
    await expect.poll(async () => (await open.studio.figures()).rendersRunning, { timeout: 20_000 }).toBe(0);
    await expect.poll(() => leftovers(dataDir), { timeout: 5000 }).toEqual([]);
  } finally {
    await open.close();
  }
}

type Open = Awaited<ReturnType<typeof openStudio>>;

async function checkAccount({ studio }: Open, token: string, acks: readonly Ack[]): Promise<void> {
  const caller = await studio.auth.authenticate(token);
  let paid = 0;
  for (const ack of acks) {
    if (ack.ack === 'asset') {
      const { asset, url } = await studio.assets.get(caller, ack.assetId);
      const file = await studio.files.resolve(/\/media\/([^/]+)\//.exec(url)?.[1] ?? '');
      expect(file.bytes).toBe(asset.facts.bytes);
    } else if (ack.ack === 'turn') {
      await finishedOnce(await eventsUntil({ studio, caller }, ack.sessionId, ack.turnId), ack.turnId);
    } else if (ack.ack === 'edit') {
      expect((await studio.sessions.get(caller, ack.sessionId)).revision).toBeGreaterThanOrEqual(ack.revision);
    } else if (ack.ack === 'render') {
      const state = async () => (await studio.renders.get(caller, ack.renderId)).state;
      await expect.poll(state, { timeout: 30_000 }).toBe('succeeded');
      const file = await studio.renders.file(caller, ack.renderId);
      expect(file.bytes).toBe((await studio.renders.get(caller, ack.renderId)).file?.bytes);
    }
  }
  const sessions = await studio.sessions.list(caller);
  for (const session of sessions) paid += await settledAndPaid({ studio, caller }, session.id);
  expect(await studio.credits.balance(caller)).toEqual({ available: 100 - paid, frozen: 0, total: 100 - paid });
}

/** Waits until nothing runs in a session; 50 when it has a turn that changed its draft, which is what it costs. */
async function settledAndPaid({ studio, caller }: Pick<Open, 'studio' | 'caller'>, sessionId: string): Promise<number> {
  const running = async () => (await studio.sessions.state(caller, sessionId)).runningTurnId;
  await expect.poll(running, { timeout: 30_000 }).toBeUndefined();
  const { entries } = await studio.sessions.history(caller, sessionId);
  const log: number[] = [];
  const done = AbortSignal.timeout(100);
  for await (const event of studio.turns.events(caller, sessionId, { afterSeq: 0, signal: done })) log.push(event.seq);
  expect(log).toEqual(log.map((_, index) => index + 1));
  expect(entries.map((entry) => entry.revision)).toEqual(entries.map((_, index) => index + 1));
  return entries.some((entry) => entry.kind === 'edit') ? 50 : 0;
}

async function eventsUntil(
  { studio, caller }: Pick<Open, 'studio' | 'caller'>,
  sessionId: string,
  untilTurn: string,
): Promise<TurnEvent[]> {
  const events: TurnEvent[] = [];
  const options = { afterSeq: 0, untilTurn, signal: AbortSignal.timeout(40_000) };
  for await (const event of studio.turns.events(caller, sessionId, options)) events.push(event);
  return events.filter((event) => event.turnId === untilTurn);
}

async function finishedOnce(events: readonly TurnEvent[], turnId: string): Promise<void> {
  const number = (type: TurnEvent['type']): number => events.filter((event) => event.type === type).length;
  const counts = Object.fromEntries(
    (['turn.started', 'plan.proposed', 'draft.changed', 'turn.finished'] as const).map((type) => [type, number(type)]),
  );
  const once = { 'turn.started': 1, 'plan.proposed': 1, 'draft.changed': 1, 'turn.finished': 1 };
  expect(counts, `turn ${turnId}: ${JSON.stringify(events.at(-1)?.data)}`).toEqual(once);
  expect(events.at(-1)?.data).toMatchObject({ outcome: 'done' });
}

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
