import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRenderer, type RenderOptions, type RenderResult } from '@reelsmith/render';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { openStudio, say, upload } from '../testing/open-studio.ts';

type Open = Awaited<ReturnType<typeof openStudio>>;
type Fake = (options: RenderOptions) => Promise<RenderResult>;
let media: string;
let clip: string;
let open: Open;
let tries = 0;
let fake: Fake = async () => ({ ok: false, reason: 'failed', message: 'nothing set' });

beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'reelsmith-media-'));
  clip = await makeClip(join(media, 'beach.mp4'));
  const render = (_plan: unknown, options: RenderOptions): Promise<RenderResult> => {
    tries += 1;
    return fake(options);
  };
  open = await openStudio({ renderer: { ...createRenderer(), render } });
});
afterAll(async () => {
  await open?.close();
  await rm(media, { recursive: true, force: true });
});

/** Stops when it is told to, as the engine does. */
const endless: Fake = ({ signal, onProgress }) =>
  new Promise((resolve) => {
    onProgress?.({ stage: 'rendering', fraction: 0.5 });
    const stop = (): void => resolve({ ok: false, reason: 'cancelled', message: 'cancelled' });
    signal?.addEventListener('abort', stop);
  });

async function submitted(one: Open = open) {
  const { id } = await one.studio.sessions.create(one.caller, { name: 'Render' });
  await upload(one, id, { path: clip, name: 'beach.mp4' });
  await say(one, id, 'add');
  const render = await one.studio.renders.submit(one.caller, { sessionId: id });
  return { sessionId: id, renderId: render.id };
}
const stateOf = async (id: string, one: Open = open) => (await one.studio.renders.get(one.caller, id)).state;

describe('a render', () => {
  test('that fails is tried once more, then fails with a sentence', async () => {
    tries = 0;
    fake = async () => ({ ok: false, reason: 'failed', message: 'The encoder gave up.' });
    const { renderId } = await submitted();
    await expect.poll(() => stateOf(renderId), { timeout: 15_000 }).toBe('failed');
    expect(tries).toBe(2);
    expect((await open.studio.renders.get(open.caller, renderId)).error).toBe('The encoder gave up.');
  });

  test('of material that cannot be read is not tried again', async () => {
    tries = 0;
    fake = async () => ({ ok: false, reason: 'bad_input', message: 'The file is broken.' });
    const { renderId } = await submitted();
    await expect.poll(() => stateOf(renderId), { timeout: 15_000 }).toBe('failed');
    expect(tries).toBe(1);
  });

  test('is cancelled while it runs, and while it waits', async () => {
    fake = endless;
    const running = await submitted();
    const queued = await submitted();
    await expect.poll(() => stateOf(running.renderId), { timeout: 15_000 }).toBe('running');
    expect((await open.studio.renders.cancel(open.caller, queued.renderId)).state).toBe('cancelled');
    await open.studio.renders.cancel(open.caller, running.renderId);
    await expect.poll(() => stateOf(running.renderId), { timeout: 15_000 }).toBe('cancelled');
  });

  test('that a turn waits for ends the turn when it is cancelled, while the session takes new messages', async () => {
    fake = endless;
    const { id } = await open.studio.sessions.create(open.caller, { name: 'Render' });
    await upload(open, id, { path: clip, name: 'beach.mp4' });
    const { turnId, seq } = await open.studio.turns.start(open.caller, id, {
      text: 'add export',
      approval: 'auto',
      by: 'test',
    });
    const exports = async () => (await open.studio.sessions.state(open.caller, id)).exports;
    await expect.poll(async () => (await exports())[0]?.state, { timeout: 15_000 }).toBe('running');
    expect((await say(open, id, 'title meanwhile')).finished.outcome).toBe('done');
    await open.studio.turns.cancel(open.caller, id, turnId);
    const signal = AbortSignal.timeout(15_000);
    const ends: string[] = [];
    for await (const event of open.studio.turns.events(open.caller, id, { afterSeq: seq, untilTurn: turnId, signal })) {
      if (event.type === 'turn.finished') ends.push(event.data.outcome);
    }
    expect(ends).toEqual(['done', 'cancelled']);
  });

  test('is put back by a tidy stop and finished by the next start, uncounted', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-studio-'));
    const first = await openStudio({
      dataDir,
      renderer: { ...createRenderer(), render: (_plan, options) => endless(options) },
    });
    const { renderId } = await submitted(first);
    await expect.poll(() => stateOf(renderId, first), { timeout: 15_000 }).toBe('running');
    await first.close();
    const second = await openStudio({ dataDir });
    await expect.poll(() => stateOf(renderId, second), { timeout: 15_000 }).toBe('succeeded');
    await second.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  test('id belongs to its account: a stranger uses the same id for a render of his own', async () => {
    const { token } = await open.studio.auth.anonymous({ clientId: crypto.randomUUID(), address: '127.0.0.1' });
    const stranger = await open.studio.auth.authenticate(token);
    const { renderId } = await submitted();
    await expect(open.studio.renders.get(stranger, renderId)).rejects.toMatchObject({ code: 'not_found' });
    await open.studio.renders.cancel(open.caller, renderId);
  });
});

describe('an export in another format', () => {
  test('has its name, its type, and a check of its own', async () => {
    const real = await openStudio();
    try {
      const { id } = await real.studio.sessions.create(real.caller, { name: 'Formats' });
      await upload(real, id, { path: clip, name: 'beach.mp4' });
      await say(real, id, 'add');
      const { id: renderId } = await real.studio.renders.submit(real.caller, {
        sessionId: id,
        output: { format: 'wav' },
      });
      await expect.poll(() => stateOf(renderId, real), { timeout: 20_000 }).toBe('succeeded');
      const { file } = await real.studio.renders.get(real.caller, renderId);
      expect(file).toMatchObject({ format: 'wav', mime: 'audio/wav', width: 0 });
      expect(file?.url).toMatch(/\.wav$/);
      expect(file?.check).toContainEqual(expect.objectContaining({ item: 'duration', state: 'passed' }));
      const served = await real.studio.renders.file(real.caller, renderId);
      expect(served).toMatchObject({ contentType: 'audio/wav', name: expect.stringMatching(/\.wav$/) });
      await expect(
        real.studio.renders.submit(real.caller, { sessionId: id, output: { format: 'flv' } }),
      ).rejects.toMatchObject({ code: 'bad_request' });
    } finally {
      await real.close();
    }
  });
});
