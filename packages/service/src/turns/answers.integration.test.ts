import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { openStudio, say, upload } from '../testing/open-studio.ts';

let open: Awaited<ReturnType<typeof openStudio>>;
let media: string;
let clip: string;
beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'reelsmith-media-'));
  clip = await makeClip(join(media, 'beach.mp4'), { seconds: 3 });
  open = await openStudio();
});
afterAll(async () => {
  await open?.close();
  await rm(media, { recursive: true, force: true });
});

const newSession = async (): Promise<string> => (await open.studio.sessions.create(open.caller, { name: 'Test' })).id;
const withClip = async (): Promise<string> => {
  const id = await newSession();
  await upload(open, id, { path: clip, name: 'beach.mp4' });
  return id;
};
const changesOf = (sessionId: string) => open.studio.sessions.state(open.caller, sessionId);

describe('a turn', () => {
  test('is planned with the last messages and the drafts that they met', async () => {
    const id = await newSession();
    expect((await say(open, id, 'earlier')).finished.reply).toBe('none');
    await say(open, id, 'title one');
    await open.studio.sessions.edit(open.caller, id, { operations: [{ op: 'setMeta', title: 'hand' }], by: 'test' });
    await say(open, id, 'title two');
    const { finished } = await say(open, id, 'earlier');
    expect(finished.reply).toBe('title two: hand; title one: Test; earlier: Test');
  });

  test('keeps a promise that its plan did not keep, as part of the same undo', async () => {
    const id = await withClip();
    await say(open, id, 'title Named');
    const { finished, events } = await say(open, id, 'short');
    expect(finished.promises[0]).toMatchObject({ state: 'kept', sentence: 'The film is 2 s long.' });
    expect(finished.reply).not.toContain('Not as asked');
    const proposed = events.find((event) => event.type === 'plan.proposed');
    expect(proposed?.data).toMatchObject({ expectedMs: 0, promises: expect.arrayContaining(['No stretch is black.']) });
    expect((await changesOf(id)).draft?.tracks[0]?.segments[0]?.durationMs).toBe(2000);
    await say(open, id, 'undo');
    expect((await changesOf(id)).draft?.tracks).toEqual([]);
    expect((await changesOf(id)).promises).toEqual([]);
  });

  test('leaves its promises with the session until a later edit gives them up', async () => {
    const id = await withClip();
    await say(open, id, 'short');
    await say(open, id, 'hello');
    const kinds = async () => (await changesOf(id)).promises.map(({ promise, state }) => [promise.kind, state]);
    expect(await kinds()).toEqual([
      ['length', 'kept'],
      ['without', 'kept'],
      ['without', 'unchecked'],
    ]);
    const segment = (await changesOf(id)).draft?.tracks[0]?.segments[0];
    const longer = {
      op: 'trim' as const,
      segmentId: segment?.id ?? '',
      headMs: 0,
      tailMs: -300,
      ripple: 'none' as const,
    };
    // A film that only cuts one file is copied, and nobody looks at its pictures.
    const look = { op: 'setLook' as const, segmentId: segment?.id ?? '', look: { brightness: 0.1 } };
    await open.studio.sessions.edit(open.caller, id, { operations: [longer, look], by: 'test' });
    expect((await kinds()).map(([kind]) => kind)).toEqual(['without', 'without']);
    const { finished } = await say(open, id, 'export');
    expect(finished.file?.promises.map(({ promise, state }) => [promise.kind, state])).toEqual([
      ['without', 'kept'],
      ['without', 'kept'],
    ]);
    expect(await kinds()).toEqual([
      ['without', 'kept'],
      ['without', 'kept'],
    ]);
  });

  test('says at most three things that could be said next', async () => {
    const id = await withClip();
    const { finished } = await say(open, id, 'add');
    expect(finished.next?.map(({ message }) => message)).toEqual([
      "add the title 'My film' for the first 3 seconds",
      'export',
    ]);
    expect(finished.reply).toContain('Next you could say: “add the title');
  });

  test('shows the places that it changed, on the draft as it left it', async () => {
    const id = await withClip();
    const { turnId } = await say(open, id, 'add');
    const wanted = { count: 6, width: 160, format: 'png' as const };
    const strip = await open.studio.turns.strip(open.caller, id, turnId, wanted);
    expect(strip.bytes).toBeGreaterThan(1000);
    await say(open, id, 'undo');
    const again = await open.studio.turns.strip(open.caller, id, turnId, wanted);
    expect(again.etag).toBe(strip.etag);
    const none = await say(open, id, 'hello');
    await expect(open.studio.turns.strip(open.caller, id, none.turnId, wanted)).rejects.toMatchObject({
      code: 'nothing_to_export',
    });
  });
});

describe('the switches for testing clients', () => {
  test('let edits end silently on doors of text, and speak of a screen', async () => {
    const other = await openStudio({ env: { SILENT_EDITS: 'on', SCREEN_WORDS: 'on' } });
    try {
      const { id } = await other.studio.sessions.create(other.caller, { name: 'Test' });
      const edited = await say(other, id, 'title New');
      expect(edited.finished.silent).toBe(true);
      expect(edited.finished.reply).toContain('click Export');
      const answered = await say(other, id, 'hello');
      expect(answered.finished.silent).toBeUndefined();
      expect(answered.finished.reply).toBe('Nothing to do.');
    } finally {
      await other.close();
    }
  });
});

describe('one change of a turn', () => {
  test('is taken back alone, which says what, and is refused when something depends on it', async () => {
    const id = await withClip();
    await say(open, id, 'add');
    const state = await changesOf(id);
    const main = state.draft?.tracks.find((track) => track.role === 'main');
    const segmentId = main?.segments[0]?.id ?? '';
    const volume = { op: 'setVolume' as const, segmentId, volume: 0.5 };
    const operations = [volume, { op: 'setMeta' as const, title: 'Named' }];
    await open.studio.sessions.edit(open.caller, id, { operations, by: 'test' });
    const { entries } = await open.studio.sessions.history(open.caller, id);
    expect(entries.map(({ turnId }) => turnId === undefined)).toEqual([false, true]);
    const take = (place: number, changes: number[]) =>
      open.studio.sessions.takeBack(open.caller, id, { entryId: entries[place]?.id ?? '', changes, by: 'test' });
    const inserted = entries[0]?.changes.findIndex(({ change }) => change.code === 'segment_inserted') ?? -1;
    await expect(take(0, [inserted])).rejects.toMatchObject({ code: 'refused', message: /changed there since/ });
    const back = await take(1, [0]);
    expect(back.changes.map(({ sentence }) => sentence)).toEqual(['Took back: Volume of “beach.mp4”: 100% to 50%.']);
    const now = await changesOf(id);
    expect(now.draft?.title).toBe('Named');
    expect(now.draft?.tracks).toEqual(state.draft?.tracks);
    expect((await take(0, [inserted])).revision).toBe(4);
    await open.studio.sessions.undo(open.caller, id, 'test');
    expect((await changesOf(id)).draft).toEqual(now.draft);
  });
});
