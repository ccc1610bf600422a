import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toWireDraft } from '@reelsmith/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { eventsOf, openStudio, say, upload } from '../testing/open-studio.ts';

let open: Awaited<ReturnType<typeof openStudio>>;
let media: string;
let clip: string;
beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'reelsmith-media-'));
  clip = await makeClip(join(media, 'beach.mp4'));
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
const types = (events: { type: string }[]): string[] => events.map((event) => event.type);
const changesOf = (sessionId: string) => open.studio.sessions.state(open.caller, sessionId);

describe('a turn', () => {
  test('is started, planned, approved, applied and finished, in this order and once each', async () => {
    const id = await withClip();
    const { events, finished } = await say(open, id, 'add');
    expect(types(events)).toEqual(['turn.started', 'plan.proposed', 'plan.approved', 'draft.changed', 'turn.finished']);
    expect(finished).toMatchObject({ outcome: 'done', revision: 1 });
    expect(finished.reply).toContain('Adding all files.');
    expect(finished.reply).toContain('Added the clip “beach.mp4” at 0 s for 1 s.');
    expect(finished.reply).toContain('Timeline (1 track)');
    expect((await changesOf(id)).session.revision).toBe(1);
  });

  test('is one undo, and the undo says what it took back', async () => {
    const id = await withClip();
    await say(open, id, 'add');
    const { finished } = await say(open, id, 'undo');
    expect(finished.reply).toContain('Took back: Added the clip “beach.mp4”');
    const state = await changesOf(id);
    expect(state.draft?.tracks).toEqual([]);
    expect(state.session.revision).toBe(2);
    const again = await say(open, id, 'redo');
    expect(again.finished.reply).toContain('Put back:');
    expect((await changesOf(id)).draft?.tracks).toHaveLength(1);
    expect((await say(open, id, 'redo')).finished).toMatchObject({ outcome: 'refused', errorCode: 'nothing_to_redo' });
  });

  test('ends with text when the planner breaks', async () => {
    const { finished } = await say(open, await newSession(), 'bug');
    expect(finished).toMatchObject({ outcome: 'failed', errorCode: 'internal_error' });
    expect(finished.reply).not.toContain('the planner broke');
  });

  test('that asks leaves an open question with numbered choices', async () => {
    const { finished, events } = await say(open, await newSession(), 'ask');
    expect(finished.outcome).toBe('asked');
    expect(finished.reply).toContain('Which colour?\n1. Red\n2. Blue');
    expect(types(events)).toContain('ask');
  });

  test('names a promise that is not kept', async () => {
    const id = await withClip();
    await say(open, id, 'add');
    const { finished } = await say(open, id, 'title promise');
    expect(finished.promises[0]?.state).toBe('broken');
    expect(finished.reply).toContain('Not as asked:');
  });

  test('that needs what is not connected is refused with the way out', async () => {
    const { finished } = await say(open, await newSession(), 'generate');
    expect(finished).toMatchObject({ outcome: 'refused', errorCode: 'capability_missing' });
    expect(finished.reply).toMatch(/material of your own.*connect a provider/);
  });

  test('holds off a second message and a hand edit while it runs, and can be cancelled', async () => {
    const id = await newSession();
    const started = await open.studio.turns.start(open.caller, id, { text: 'slow', approval: 'auto', by: 'test' });
    const second = open.studio.turns.start(open.caller, id, { text: 'add', approval: 'auto', by: 'test' });
    await expect(second).rejects.toMatchObject({ code: 'session_busy' });
    const edit = open.studio.sessions.edit(open.caller, id, {
      operations: [{ op: 'setMeta', title: 'x' }],
      by: 'test',
    });
    await expect(edit).rejects.toMatchObject({ code: 'session_busy' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await open.studio.turns.cancel(open.caller, id, started.turnId);
    const events = await eventsOf(open, id, started);
    expect(events.at(-1)?.data).toMatchObject({ outcome: 'cancelled' });
  });

  test('with an export ends with the file, its length and its check', async () => {
    const id = await withClip();
    const { finished, events } = await say(open, id, 'add export');
    expect(finished.outcome).toBe('done');
    expect(finished.file).toMatchObject({ durationMs: 1000, width: 160, height: 90 });
    expect(finished.reply).toContain('/media/');
    expect(types(events)).toContain('job.queued');
    expect(types(events)).toContain('job.succeeded');
    const state = await changesOf(id);
    expect(state.exports).toHaveLength(1);
    const file = await open.studio.renders.file(open.caller, state.exports[0]?.id ?? '');
    expect(file.bytes).toBe(finished.file?.bytes);
    const key = /\/media\/([^/]+)\//.exec(finished.file?.url ?? '')?.[1] ?? '';
    expect((await open.studio.files.resolve(key)).bytes).toBe(file.bytes);
  });

  test('that exports an empty timeline says what to do first', async () => {
    const { finished } = await say(open, await withClip(), 'export');
    expect(finished).toMatchObject({ outcome: 'refused', errorCode: 'nothing_to_export' });
    expect(finished.reply).toContain('beach.mp4');
  });
});

describe('a hand edit', () => {
  test('on an old revision is refused with the present one', async () => {
    const id = await newSession();
    const edit = (revision: number, title: string) =>
      open.studio.sessions.edit(open.caller, id, { operations: [{ op: 'setMeta', title }], revision, by: 'test' });
    expect((await edit(0, 'one')).revision).toBe(1);
    await expect(edit(0, 'two')).rejects.toMatchObject({ code: 'stale_revision', params: { revision: 1 } });
    expect((await open.studio.sessions.undo(open.caller, id, 'test')).revision).toBe(2);
    await expect(open.studio.sessions.undo(open.caller, id, 'test')).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('the event log', () => {
  test('has no gap and no repeat under concurrent writers, and any reader joins at any point', async () => {
    const id = await newSession();
    const edits = Array.from({ length: 40 }, (_, index) =>
      open.studio.sessions.edit(open.caller, id, { operations: [{ op: 'setMeta', title: `t${index}` }], by: 'test' }),
    );
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = (async () => {
      for await (const event of open.studio.turns.events(open.caller, id, { afterSeq: 0, signal: stop.signal })) {
        seen.push(event.seq);
        if (event.seq === 40) stop.abort();
      }
    })();
    await Promise.all(edits);
    await reading;
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const late: number[] = [];
    const ended = AbortSignal.timeout(300);
    for await (const event of open.studio.turns.events(open.caller, id, { afterSeq: 37, signal: ended }))
      late.push(event.seq);
    expect(late).toEqual([38, 39, 40]);
  });
});

describe('a render', () => {
  test('has one answer for one id for ever, and a conflict for another body', async () => {
    const id = await withClip();
    await say(open, id, 'add');
    const state = await changesOf(id);
    if (state.draft === null) throw new Error('no draft');
    const wireDraft = toWireDraft(state.draft, () => undefined);
    const one = { id: `r-${id}`, sessionId: id, wireDraft };
    const all = await Promise.all(Array.from({ length: 20 }, () => open.studio.renders.submit(open.caller, one)));
    expect(new Set(all.map((render) => render.createdAt.getTime())).size).toBe(1);
    const other = open.studio.renders.submit(open.caller, { ...one, output: { quality: 'high' } });
    await expect(other).rejects.toMatchObject({ code: 'id_conflict' });
    await expect
      .poll(async () => (await open.studio.renders.get(open.caller, one.id)).state, { timeout: 30_000 })
      .toBe('succeeded');
    expect((await open.studio.renders.get(open.caller, one.id)).file?.durationMs).toBe(1000);
  });

  test.each([[undefined], [null], [{}], [{ t: [] }]])('of nothing (%j) says what to do first', async (wireDraft) => {
    const sessionId = await withClip();
    const submitted = open.studio.renders.submit(open.caller, { sessionId, wireDraft });
    await expect(submitted).rejects.toMatchObject({
      code: 'nothing_to_export',
      message: expect.stringContaining('beach.mp4'),
    });
  });

  test('of a source that is nobody’s names the segment', async () => {
    const sessionId = await newSession();
    const segment = { s: 0, d: 1000, m: { kind: 'video', asset_id: 'asset_missing', name: 'gone' } };
    const wireDraft = { v: 1, t: [{ tt: 0, sg: [segment] }] };
    const submitted = open.studio.renders.submit(open.caller, { sessionId, wireDraft });
    await expect(submitted).rejects.toMatchObject({
      code: 'unresolved_source',
      message: expect.stringContaining('t[0].sg[0]'),
    });
  });
});
