import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClip } from '../testing/clip.ts';
import { openStudio, say, upload } from '../testing/open-studio.ts';

let media: string;
let open: Awaited<ReturnType<typeof openStudio>>;
let sessionId: string;
beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'reelsmith-media-'));
  const clip = await makeClip(join(media, 'beach.mp4'), { seconds: 2 });
  open = await openStudio();
  sessionId = (await open.studio.sessions.create(open.caller, { name: 'Preview' })).id;
  await upload(open, sessionId, { path: clip, name: 'beach.mp4' });
  await say(open, sessionId, 'add');
});
afterAll(async () => {
  await open?.close();
  await rm(media, { recursive: true, force: true });
});

describe('a preview', () => {
  test('is a small film of the draft, in no list of exports, and the same one until the draft changes', async () => {
    const { studio, caller } = open;
    const first = await studio.sessions.preview(caller, sessionId);
    const state = async () => (await studio.renders.get(caller, first.id)).state;
    await expect.poll(state, { timeout: 20_000 }).toBe('succeeded');
    const { file } = await studio.renders.get(caller, first.id);
    expect(file).toMatchObject({ durationMs: 2000, height: 144 });
    expect((await studio.sessions.preview(caller, sessionId)).id).toBe(first.id);
    expect((await studio.sessions.state(caller, sessionId)).exports).toEqual([]);
    const { url } = await studio.renders.stream(caller, first.id);
    const [, key, name] = /\/media\/([^/]+)\/(.+)$/.exec(url) ?? [];
    expect((await studio.files.resolve(key ?? '', name)).contentType).toContain('mpegurl');
    await studio.sessions.edit(caller, sessionId, { operations: [{ op: 'setMeta', title: 'Other' }], by: 'test' });
    expect((await studio.sessions.preview(caller, sessionId)).id).not.toBe(first.id);
  });
});

describe('a frame of the draft', () => {
  test('is a picture of the film at that moment, as large as asked', async () => {
    const { sessions } = open.studio;
    const whole = await sessions.frame(open.caller, sessionId, { atMs: 1000, format: 'png' });
    const bytes = await buffer(await whole.open());
    expect([whole.contentType, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['image/png', 160, 90]);
    const other = await sessions.frame(open.caller, sessionId, { atMs: 0, format: 'png' });
    expect(other.etag).not.toBe(whole.etag);
    const jpeg = await sessions.frame(open.caller, sessionId, {});
    expect((await buffer(await jpeg.open())).readUInt16BE(0)).toBe(0xffd8);
  });

  test('is refused while there is nothing to see', async () => {
    const { id } = await open.studio.sessions.create(open.caller, { name: 'Empty' });
    await expect(open.studio.sessions.frame(open.caller, id, {})).rejects.toMatchObject({ code: 'nothing_to_export' });
  });
});

describe('a contact sheet of the draft', () => {
  test('is one picture of as many frames as asked, or of the moments that were asked for', async () => {
    const { sessions } = open.studio;
    const sizeOf = async (request: Parameters<typeof sessions.contactSheet>[2]) => {
      const file = await sessions.contactSheet(open.caller, sessionId, request);
      const bytes = await buffer(await file.open());
      return [file.contentType, bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    };
    const shape = { columns: 2, width: 160, format: 'png' } as const;
    // Cells of 160x90 with 18 lines for the time, and 4 pixels between them.
    expect(await sizeOf({ ...shape, count: 3 })).toEqual(['image/png', 2 * 164 + 4, 2 * 112 + 4]);
    expect(await sizeOf({ ...shape, count: 3, atMs: [1500, 500] })).toEqual(['image/png', 2 * 164 + 4, 112 + 4]);
  });

  test('is refused while there is nothing to see', async () => {
    const { id } = await open.studio.sessions.create(open.caller, { name: 'Empty too' });
    const asked = open.studio.sessions.contactSheet(open.caller, id, { count: 4, columns: 2, width: 160 });
    await expect(asked).rejects.toMatchObject({ code: 'nothing_to_export' });
  });
});

describe('a draft with a colour table', () => {
  test('has it in its frame, its contact sheet and its preview', async () => {
    const { studio, caller } = open;
    const path = join(media, 'green.cube');
    await writeFile(path, `LUT_3D_SIZE 2\n${'0 1 0\n'.repeat(8)}`);
    const before = await studio.sessions.frame(caller, sessionId, { atMs: 1000, format: 'png' });
    const table = await upload(open, sessionId, { path, name: 'green.cube' });
    const { draft } = await studio.sessions.state(caller, sessionId);
    const segmentId = draft?.tracks[0]?.segments[0]?.id ?? '';
    const look = { lut: table.kind === 'document' ? table.document.id : '' };
    await studio.sessions.edit(caller, sessionId, { operations: [{ op: 'setLook', segmentId, look }], by: 'test' });
    const frame = await studio.sessions.frame(caller, sessionId, { atMs: 1000, format: 'png' });
    expect(frame.etag).not.toBe(before.etag);
    const sheet = await studio.sessions.contactSheet(caller, sessionId, { count: 1, columns: 1, width: 160 });
    expect(sheet.bytes).toBeGreaterThan(500);
    const preview = await studio.sessions.preview(caller, sessionId);
    const state = async () => (await studio.renders.get(caller, preview.id)).state;
    await expect.poll(state, { timeout: 20_000 }).toBe('succeeded');
  });
});
