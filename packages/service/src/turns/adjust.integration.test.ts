import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOfflinePlanner } from '@reelsmith/agent';
import { createReferenceProvider } from '@reelsmith/generate/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { eventsOf, openStudio, say, upload } from '../testing/open-studio.ts';
import { newTalker } from '../testing/talker.ts';

let open: Awaited<ReturnType<typeof openStudio>>;
let folder: string;
let clip: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-adjust-'));
  clip = await makeClip(join(folder, 'beach.mp4'), { seconds: 6 });
  open = await openStudio({
    env: { PRICES: 'metered' },
    planner: createOfflinePlanner(),
    providers: (ffmpeg) => [createReferenceProvider({ folder, ffmpeg, name: 'first' })],
  });
});
afterAll(async () => {
  await open?.close();
  await rm(folder, { recursive: true, force: true });
});

type Talker = Awaited<ReturnType<typeof newTalker>>;
async function withClip(): Promise<Talker> {
  const talker = await newTalker(open.studio);
  await upload(talker.me, talker.id, { path: clip, name: 'beach.mp4' });
  return talker;
}
const endOf = async ({ me, id }: Talker, started: { turnId: string; seq: number }) => {
  const events = await eventsOf(me, id, started);
  return { types: events.map(({ type }) => type), last: events.at(-1)?.data };
};
const FREE = { available: 100, frozen: 0, total: 100 };
const PAID = { available: 50, frozen: 0, total: 50 };
const START = { en: 'put beach.mp4 on the timeline', zh: '把beach.mp4放到时间线上' };

describe.each([
  ['English', START.en, "add the title 'Hello'", 'yes, go ahead'],
  ['Chinese', START.zh, '添加标题“你好”', '好的，开始吧'],
])('in %s, a message while a plan waits', (_language, start, more, yes) => {
  test('is added to it: one plan, one price, one undo, one charge', async () => {
    const talker = await withClip();
    const first = await talker.propose(start);
    const second = await talker.propose(more);
    expect(second).toMatchObject({ price: 50 });
    const codes = second.changes.map(({ change }) => change.code);
    expect(codes.filter((code) => code === 'segment_inserted')).toHaveLength(2);
    const old = await endOf(talker, first.started);
    expect(old.last).toMatchObject({ outcome: 'proposed', revision: 0 });
    expect(await talker.balance()).toEqual(FREE);
    await open.studio.turns.approve(talker.me.caller, talker.id, second.turnId);
    expect((await endOf(talker, second.started)).last).toMatchObject({ outcome: 'done', revision: 1 });
    expect(await talker.texts()).toHaveLength(1);
    expect(await talker.film()).toHaveLength(1);
    expect(await talker.balance()).toEqual(PAID);
    const { finished } = await talker.say('undo');
    expect(finished.outcome).toBe('done');
    expect(await talker.film()).toEqual([]);
    expect(await talker.texts()).toEqual([]);
  });

  test('may be the yes', async () => {
    const talker = await withClip();
    const first = await talker.propose(start);
    const { finished, events } = await talker.say(yes);
    expect(finished).toMatchObject({ outcome: 'done', revision: 1 });
    expect(events.filter(({ type }) => type === 'plan.approved')).toHaveLength(1);
    expect((await endOf(talker, first.started)).last).toMatchObject({ outcome: 'proposed' });
    expect(await talker.balance()).toEqual(PAID);
    expect((await talker.state()).waiting).toBeUndefined();
  });
});

test.each([
  [`${START.en} and add the title 'Hello'`, 'without the title'],
  [`${START.zh}，添加标题“你好”`, '不要标题'],
  [`${START.en} and add the title 'Hello'`, 'undo only the title'],
])('what a message takes out of the plan is not in it any more: %s / %s', async (start, out) => {
  const talker = await withClip();
  await talker.propose(start);
  const card = await talker.propose(out);
  expect(card.changes.map(({ change }) => change.code)).not.toContain('segment_removed');
  expect(card.changes.filter(({ change }) => change.params.what === 'text')).toEqual([]);
  await open.studio.turns.approve(talker.me.caller, talker.id, card.turnId);
  expect((await endOf(talker, card.started)).last).toMatchObject({ outcome: 'done', revision: 1 });
  expect(await talker.texts()).toEqual([]);
  expect(await talker.film()).toHaveLength(1);
});

test.each([
  ['make a 4-second video from beach.mp4', 'make it 3 seconds instead'],
  ['用beach.mp4做一个4秒的视频', '改成3秒'],
])('the later value counts: %s / %s', async (start, instead) => {
  const talker = await withClip();
  await talker.propose(start);
  const card = await talker.propose(instead);
  expect(card.promises.join(' ')).not.toMatch(/\b4\b/);
  await talker.say('yes');
  expect((await talker.film()).map(({ durationMs }) => durationMs)).toEqual([3000]);
  expect((await talker.state()).session.revision).toBe(1);
});

test('the third message goes on from the first two, and corrects only its own part', async () => {
  const talker = await withClip();
  await talker.propose(START.en);
  await talker.propose("add the title 'Hello' in red");
  const card = await talker.propose('no, in blue');
  expect(card.changes.filter(({ change }) => change.code === 'segment_inserted')).toHaveLength(2);
  await talker.say('yes');
  expect(await talker.film()).toHaveLength(1);
  const style = (await talker.state()).draft?.tracks.find(({ kind }) => kind === 'text')?.segments[0]?.style;
  expect(style?.color).toMatch(/^#00..FF$/);
  expect((await talker.state()).session.revision).toBe(1);
});

test.each([
  [START.en, 'how long will it be then?', '6 s', 'still waits'],
  [START.zh, '那样会有多长？', '6 s', '仍在等待'],
  [START.en, 'what does it cost?', '50 credits', 'still waits'],
  [START.en, 'delete clip 7', 'clip', 'still waits'],
])('a question about the plan is answered and leaves it waiting: %s / %s', async (start, question, answer, waits) => {
  const talker = await withClip();
  const card = await talker.propose(start);
  const { finished } = await talker.say(question);
  expect(finished.reply).toContain(answer);
  expect(finished.reply).toContain(waits);
  expect((await talker.state()).waiting?.turnId).toBe(card.turnId);
  await open.studio.turns.approve(talker.me.caller, talker.id, card.turnId);
  expect((await endOf(talker, card.started)).last).toMatchObject({ outcome: 'done', revision: 1 });
});

test.each(['never mind', '算了', 'no, thanks', 'undo', '取消'])('a no cancels: %s', async (no) => {
  const talker = await withClip();
  const card = await talker.propose(START.en);
  const { finished } = await talker.say(no);
  expect(finished).toMatchObject({ outcome: 'done', revision: 0 });
  const { types, last } = await endOf(talker, card.started);
  expect(types).toContain('plan.rejected');
  expect(last).toMatchObject({ outcome: 'cancelled' });
  expect((await talker.state()).waiting).toBeUndefined();
  expect(await talker.balance()).toEqual(FREE);
});

test.each([
  'yes',
  "add the title 'Hello'",
])('a plan that became stale is not adjusted but said to be: %s', async (text) => {
  const talker = await withClip();
  const card = await talker.propose(START.en);
  const inserted = card.changes.find(({ change }) => change.code === 'track_added')?.change.params.trackId;
  const track = { id: String(inserted), kind: 'text' as const, role: 'title' as const, segments: [] };
  const operations = [{ op: 'addTrack' as const, track }];
  await open.studio.sessions.edit(talker.me.caller, talker.id, { operations, by: 'test' });
  await open.studio.turns.start(talker.me.caller, talker.id, { text, approval: 'ask', by: 'test' });
  expect((await endOf(talker, card.started)).last).toMatchObject({ outcome: 'refused', errorCode: 'stale_plan' });
  expect((await talker.film()).length).toBe(0);
  expect(await talker.balance()).toEqual(FREE);
});

test('what is not wanted any more is not made and not paid', async () => {
  const talker = await withClip();
  expect((await talker.propose(START.en)).price).toBe(50);
  expect((await talker.propose('generate an image of a lake')).price).toBe(70);
  const less = await talker.propose('undo');
  expect(less.price).toBe(50);
  const { finished } = await talker.say('yes');
  expect(finished).toMatchObject({ outcome: 'done', revision: 1 });
  expect((await talker.film()).map(({ name, startMs }) => [name, startMs])).toEqual([['beach.mp4', 0]]);
  expect((await talker.state()).assets).toHaveLength(1);
  expect(await talker.balance()).toEqual(PAID);
});

test('what is made of both messages is held and paid once', async () => {
  const talker = await withClip();
  await talker.propose('generate an image of a lake');
  const card = await talker.propose("add the title 'Hello'");
  await open.studio.turns.approve(talker.me.caller, talker.id, card.turnId);
  expect((await endOf(talker, card.started)).last).toMatchObject({ outcome: 'done', revision: 1 });
  expect(await talker.film()).toHaveLength(1);
  expect(await talker.texts()).toEqual(['Hello']);
  expect(await talker.balance()).toEqual({ available: 30, frozen: 0, total: 30 });
});

describe('a plan that ends while the next one is made on top of it', () => {
  test('is not carried over: the message is planned once more, on the film as it is', async () => {
    const offline = createOfflinePlanner();
    const plannedOn: number[] = [];
    let meanwhile: (() => Promise<void>) | undefined;
    const other = await openStudio({
      env: { PRICES: 'metered' },
      planner: {
        plan: async (message, context) => {
          plannedOn.push(context.draft.tracks.length);
          await meanwhile?.();
          meanwhile = undefined;
          return offline.plan(message, context);
        },
      },
    });
    try {
      const talker = await newTalker(other.studio);
      await upload(talker.me, talker.id, { path: clip, name: 'beach.mp4' });
      const first = await talker.propose(START.en);
      meanwhile = () => other.studio.turns.reject(talker.me.caller, talker.id, first.turnId);
      const second = await talker.propose("put beach.mp4 on the timeline and add the title 'Hello'");
      expect(plannedOn).toEqual([0, 1, 0]);
      expect(second.changes.filter(({ change }) => change.code === 'segment_inserted')).toHaveLength(2);
      const events = await eventsOf(talker.me, talker.id, first.started);
      expect(events.filter(({ type }) => type === 'turn.finished')).toHaveLength(1);
      expect(await talker.balance()).toEqual(FREE);
    } finally {
      await other.close();
    }
  });

  test('is left behind by a message of a door where nothing waits', async () => {
    const talker = await withClip();
    const first = await talker.propose(START.en);
    const { finished } = await say(talker.me, talker.id, "add the title 'Hello'");
    expect(finished.reply).not.toContain('still waits');
    expect((await endOf(talker, first.started)).last).toMatchObject({ outcome: 'proposed', revision: 0 });
    expect((await talker.state()).waiting).toBeUndefined();
  });
});
