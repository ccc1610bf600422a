import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOfflinePlanner } from '@reelsmith/agent';
import { createReferenceProvider, type ReferenceOptions, readTask } from '@reelsmith/generate/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOf, openStudio, say } from '../testing/open-studio.ts';

type Open = Awaited<ReturnType<typeof openStudio>>;
type Bad = Pick<ReferenceOptions, 'misbehaviour' | 'workMs'>;

let folder: string;
let open: Open;
/** What the providers of a turn do is chosen by the first word of its prompt. */
const BAD: Readonly<Record<string, Bad>> = {
  fails: { misbehaviour: 'fails' },
  short: { misbehaviour: 'too_short' },
  long: { misbehaviour: 'too_long' },
  page: { misbehaviour: 'not_media' },
  slow: { workMs: 300_000 },
  fallback: { misbehaviour: 'unavailable' },
};

const by = ({ prompt }: { prompt: string }): Bad => {
  if (prompt.startsWith('fails-second') && prompt.endsWith('two')) return { misbehaviour: 'fails' };
  return BAD[prompt.split(' ')[0] ?? ''] ?? {};
};
const unlessNobody = ({ prompt }: { prompt: string }) =>
  prompt.includes('nobody') ? ({ code: 'subject', subject: 'nobody' } as const) : undefined;
const onlyFallback = ({ prompt }: { prompt: string }) =>
  prompt.startsWith('fallback') ? undefined : ({ code: 'subject', subject: 'nobody' } as const);

function openWith(env: Record<string, string>): Promise<Open> {
  return openStudio({
    env,
    providers: (ffmpeg) => [
      createReferenceProvider({ folder, ffmpeg, name: 'first', by, unable: unlessNobody }),
      createReferenceProvider({ folder, ffmpeg, name: 'second', unable: onlyFallback }),
    ],
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-making-'));
  open = await openWith({ PRICES: 'metered', SESSION_CEILING: '95' });
});
afterAll(async () => {
  await open?.close();
  await rm(folder, { recursive: true, force: true });
});

async function newcomer() {
  const { token } = await open.studio.auth.anonymous({ clientId: crypto.randomUUID(), address: '127.0.0.1' });
  const caller = await open.studio.auth.authenticate(token);
  const { id } = await open.studio.sessions.create(caller, { name: 'Made' });
  const me = { studio: open.studio, caller };
  return {
    me,
    id,
    say: (text: string) => say(me, id, text),
    state: () => open.studio.sessions.state(caller, id),
    balance: () => open.studio.credits.balance(caller),
  };
}

describe('a turn that has something made', () => {
  test('delivers it as a file of the session, places it, tells who made it, and pays for it once', async () => {
    const own = await newcomer();
    const { events, finished } = await own.say('picture a cat');
    expect(finished).toMatchObject({ outcome: 'done', revision: 1 });
    expect(finished.reply).toMatch(/“A cat\.png” \(160x90\) was made by the reference provider, reference-1: http/);
    const state = await own.state();
    const [held] = state.assets;
    expect(held?.made).toMatchObject({ provider: 'first', prompt: 'a cat', seed: 4711, builtIn: false });
    expect(held?.asset.facts).toMatchObject({ kind: 'image', width: 160, height: 90, format: 'png' });
    const [segment] = state.draft?.tracks[0]?.segments ?? [];
    expect(segment).toMatchObject({ durationMs: 5000, motion: { type: 'zoom_in' }, name: 'A cat.png' });
    expect(segment?.source).toMatchObject({ kind: 'media', assetId: held?.asset.id });
    // 50 for the first edit of the session, 20 for the picture.
    expect(await own.balance()).toEqual({ available: 30, frozen: 0, total: 30 });
    const kinds = events
      .filter(({ type }) => type.startsWith('job.') && type !== 'job.progress')
      .map(({ type }) => type);
    expect(kinds).toEqual(['job.queued', 'job.succeeded']);
  });

  test('is one undo, and the file stays', async () => {
    const own = await newcomer();
    await own.say('picture a cat');
    await own.say('undo');
    const state = await own.state();
    expect(state.draft?.tracks.flatMap((track) => track.segments)).toEqual([]);
    expect(state.assets).toHaveLength(1);
  });

  test.each([
    ['fails', 'failed'],
    ['page', 'not what was asked for'],
  ])('costs nothing and changes nothing when its provider %s', async (word, reason) => {
    const own = await newcomer();
    const { finished } = await own.say(`picture ${word} always`);
    expect(finished).toMatchObject({ outcome: 'failed', revision: 0, errorCode: 'provider_failed' });
    expect(finished.reply).toContain(reason);
    expect(await own.balance()).toEqual({ available: 100, frozen: 0, total: 100 });
    expect((await own.state()).draft).toBeNull();
  });

  test('keeps and pays what was made when another part fails, and applies nothing', async () => {
    const own = await newcomer();
    const { finished } = await own.say('pair fails-second of cats');
    expect(finished).toMatchObject({ outcome: 'failed', revision: 0 });
    expect(finished.reply).toContain('is kept with your files');
    expect((await own.state()).assets).toHaveLength(1);
    expect(await own.balance()).toEqual({ available: 80, frozen: 0, total: 80 });
  });

  test('is refused when the session has spent what it may without asking', async () => {
    const own = await newcomer();
    await own.say('picture a cat');
    await own.say('picture a dog');
    await expect(own.say('picture a cow')).rejects.toThrow('has spent 90 of the 95');
    expect(await own.balance()).toEqual({ available: 10, frozen: 0, total: 10 });
  });

  test('goes to the next provider when the first does not answer', async () => {
    const own = await newcomer();
    const { finished } = await own.say('picture fallback cat');
    expect(finished.outcome).toBe('done');
    expect((await own.state()).assets[0]?.made).toMatchObject({ provider: 'second' });
  });

  test('is refused by its subject when nobody can draw it', async () => {
    const own = await newcomer();
    const { finished } = await own.say('picture of nobody');
    expect(finished).toMatchObject({ outcome: 'refused', errorCode: 'capability_missing' });
    expect(finished.reply).toContain("can't draw “nobody”");
    expect(finished.reply).toContain('Upload a picture of your own');
    expect(await own.balance()).toEqual({ available: 100, frozen: 0, total: 100 });
  });

  test('takes no other message meanwhile, and a cancel ends it unpaid', async () => {
    const own = await newcomer();
    const started = await own.me.studio.turns.start(own.me.caller, own.id, {
      ...{ text: 'picture slow cat', approval: 'auto', by: 'test' },
    });
    await expect.poll(async () => (await own.balance()).frozen, { timeout: 10_000 }).toBe(70);
    await expect(own.say('title two')).rejects.toMatchObject({ code: 'session_busy' });
    await own.me.studio.turns.cancel(own.me.caller, own.id, started.turnId);
    const events = await eventsOf(own.me, own.id, started);
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'cancelled' });
    expect(await own.balance()).toEqual({ available: 100, frozen: 0, total: 100 });
    await own.say('title two');
  });
});

describe('a film of another length', () => {
  let free: Open;
  beforeAll(async () => {
    free = await openWith({});
  });
  afterAll(() => free?.close());

  test.each([
    ['short', [800, 800, 400], 'it is repeated to fill the time'],
    ['long', [2000], 'the rest lies behind its end'],
  ] as const)('that is too %s is repeated or cut on the timeline, and the answer says so', async (word, lengths, told) => {
    const { id } = await free.studio.sessions.create(free.caller, { name: 'Length' });
    const { finished } = await say(free, id, `clip ${word} cat`);
    expect(finished).toMatchObject({ outcome: 'done' });
    expect(finished.reply).toContain(told);
    const state = await free.studio.sessions.state(free.caller, id);
    const segments = state.draft?.tracks.flatMap((track) => track.segments) ?? [];
    expect(segments.map(({ durationMs }) => durationMs)).toEqual(lengths);
  });
});

test('things of the same words are numbered as they were asked for, whoever is ready first', async () => {
  const asked: string[] = [];
  const slowFirst = ({ id }: { id: string }): Bad => {
    if (!asked.includes(id)) asked.push(id);
    return id === asked[0] ? { workMs: 2000 } : {};
  };
  const three = await openStudio({
    planner: createOfflinePlanner(),
    providers: (ffmpeg) => [createReferenceProvider({ folder, ffmpeg, name: 'uneven', by: slowFirst })],
  });
  try {
    const { id } = await three.studio.sessions.create(three.caller, { name: 'Three' });
    await say(three, id, 'generate 3 images of cats and make a slideshow');
    const { draft, assets } = await three.studio.sessions.state(three.caller, id);
    const shown = draft?.tracks.flatMap(({ segments }) => segments.map(({ name }) => name));
    expect(shown).toEqual(['Cats.png', 'Cats 2.png', 'Cats 3.png']);
    expect(assets.map(({ asset }) => asset.name)).not.toEqual(shown);
  } finally {
    await three.close();
  }
});

test('what was asked of a provider is asked once', async () => {
  const own = await newcomer();
  const { turnId, events } = await own.say('picture once');
  const proposed = events.find((event) => event.type === 'plan.proposed');
  const step = proposed?.type === 'plan.proposed' ? proposed.data.plan.steps[0] : undefined;
  expect(await readTask(folder, `${turnId}.${step?.id}`)).toMatchObject({ starts: 1, fetches: 1 });
});
