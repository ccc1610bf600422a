import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOfflinePlanner } from '@reelsmith/agent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { openStudio, say, upload } from '../testing/open-studio.ts';

let open: Awaited<ReturnType<typeof openStudio>>;
let media: string;
let clip: string;
beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'reelsmith-media-'));
  clip = await makeClip(join(media, 'beach.mp4'), { seconds: 6 });
  open = await openStudio({ planner: createOfflinePlanner() });
});
afterAll(async () => {
  await open?.close();
  await rm(media, { recursive: true, force: true });
});

const draftOf = async (id: string) => (await open.studio.sessions.state(open.caller, id)).draft;
const mainOf = async (id: string) => (await draftOf(id))?.tracks.find(({ role }) => role === 'main')?.segments ?? [];
const textsOf = async (id: string) =>
  ((await draftOf(id))?.tracks ?? []).flatMap(({ kind, segments }) => (kind === 'text' ? segments : []));

/** A film of one clip, then one turn that speeds it up and writes a title. */
async function film(edit: string): Promise<string> {
  const { id } = await open.studio.sessions.create(open.caller, { name: 'Test' });
  await upload(open, id, { path: clip, name: 'beach.mp4' });
  await say(open, id, 'put beach.mp4 on the timeline');
  const { finished } = await say(open, id, edit);
  expect(finished.outcome).toBe('done');
  return id;
}

describe.each([
  [
    'English',
    "make clip 1 twice as fast and add the title 'Hello'",
    'undo the speed change but keep the rest',
    'Took back: ',
  ],
  ['Chinese', '第一段加速2倍，添加标题“你好”', '撤销变速，其他保留', '已撤销：'],
])('a part of a turn, in %s,', (_language, edit, message, tookBack) => {
  test('is taken back by chat, says what it took back, and can be put back by undo', async () => {
    const id = await film(edit);
    expect((await mainOf(id))[0]?.durationMs).toBe(3000);
    const before = await draftOf(id);
    const { finished } = await say(open, id, message);
    expect(finished.outcome).toBe('done');
    expect(finished.reply).toContain(tookBack);
    expect(finished.changes.map(({ change }) => change.code)).toEqual(['speed_set']);
    expect((await mainOf(id))[0]?.durationMs).toBe(6000);
    expect(await textsOf(id)).toHaveLength(1);
    await say(open, id, 'undo');
    expect(await draftOf(id)).toEqual(before);
  });
});

test.each([
  ["make clip 1 twice as fast and add the title 'Hello'", 'take back the second change'],
  ['第一段加速2倍，添加标题“你好”', '撤销第二处修改'],
])('changes are counted as they were told: %s / %s', async (edit, message) => {
  const id = await film(edit);
  const { entries } = await open.studio.sessions.history(open.caller, id);
  // A track for the title was added too, which is not told.
  expect(entries.at(-1)?.changes.map(({ change }) => change.code)).toContain('track_added');
  await say(open, id, message);
  expect(await textsOf(id)).toEqual([]);
  expect((await mainOf(id))[0]?.durationMs).toBe(3000);
});

test.each([
  [
    "make clip 1 twice as fast and add the title 'Hello'",
    'trim clip 1 to 2 seconds',
    'undo the speed change',
    'Trimmed “beach.mp4”',
  ],
  ['第一段加速2倍，添加标题“你好”', '把第一段剪到2秒', '撤销变速', '“beach.mp4”从 3 秒剪到 2 秒'],
])('what a later change depends on stays, and that change is named: %s / %s', async (edit, later, message, named) => {
  const id = await film(edit);
  await say(open, id, later);
  const before = await draftOf(id);
  const { finished } = await say(open, id, message);
  expect(finished).toMatchObject({ outcome: 'refused', errorCode: 'changed_since' });
  expect(finished.reply).toContain(named);
  expect(await draftOf(id)).toEqual(before);
});

test('a change of an older turn is taken back, and what came later stays', async () => {
  const id = await film("make clip 1 twice as fast and add the title 'Hello'");
  await say(open, id, 'make clip 1 brighter');
  const { finished } = await say(open, id, 'undo only the title');
  expect(finished.outcome).toBe('done');
  expect(await textsOf(id)).toEqual([]);
  expect((await mainOf(id))[0]).toMatchObject({ durationMs: 3000, look: expect.anything() });
});
