import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { MediaFacts } from '@reelsmith/core';
import type { Media } from '@reelsmith/media';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../database/testing.ts';
import { createSessions, type Sessions } from '../sessions/sessions.ts';
import { createLocalFolder } from '../storage/local-folder.ts';
import type { Storage } from '../storage/storage.ts';
import type { Caller, Uploaded } from '../studio.ts';
import { makeCaller } from '../testing/people.ts';
import { type Assets, createAssets } from './assets.ts';
import { createFiles } from './files.ts';
import { createMediaLinks } from './signed-url.ts';

const MB = 1_048_576;
const LIMIT = 4 * MB;
const FACTS: MediaFacts = {
  ...{ kind: 'audio', format: 'wav', demuxer: 'wav', durationMs: 1000, width: 0, height: 0, fps: 0, rotation: 0 },
  ...{ variableFrameRate: false, anamorphic: false, hdr: false, interlaced: false, alpha: false },
  ...{ hasAudio: true, audioChannels: 2, sampleRate: 48_000, bytes: 5 },
};
/** Stands for @reelsmith/media: what a file is, told by its name. */
const media: Media = {
  inspect: async (path, { name }) => {
    if (name.endsWith('.exe')) return { ok: false, code: 'unsupported_type', message: `${name} is not a film.` };
    if (name.endsWith('.srt')) return { ok: true, kind: 'document', format: 'srt', text: await readFile(path, 'utf8') };
    return { ok: true, kind: 'media', facts: FACTS };
  },
};

let store: Awaited<ReturnType<typeof openTestDatabase>>;
let storage: Storage;
let sessions: Sessions;
let assets: Assets;
let caller: Caller;
let sessionId = '';
const links = createMediaLinks({ secret: randomBytes(32), publicUrl: () => 'http://host' });
const clock = () => new Date();
beforeAll(async () => {
  store = await openTestDatabase();
  const { db } = store.database;
  storage = await createLocalFolder({ dataDir: store.dataDir });
  sessions = createSessions({ db, clock });
  const download = async () => ({ name: 'from afar.wav', url: 'http://far/a.wav', stream: Readable.from(['far']) });
  assets = createAssets({ db, clock, sessions, storage, media, download, links, maxUploadBytes: LIMIT });
});
afterAll(() => store.close());
beforeEach(async () => {
  caller = await makeCaller(store.database.db);
  sessionId = (await sessions.create(caller, { name: 'Film' })).id;
});

const upload = (name: string, content: string | Readable) =>
  assets.upload(caller, sessionId, { name, stream: typeof content === 'string' ? Readable.from([content]) : content });
const asset = (uploaded: Uploaded) => {
  if (uploaded.kind !== 'media') throw new Error('Not media.');
  return uploaded.held;
};
const noStream = async () => {
  throw new Error('No render streams here.');
};
const leftInTemp = () => readdir(join(store.dataDir, 'temp'));

describe('uploads', () => {
  it('are there at once, with their hash and a link that needs no token', async () => {
    const held = asset(await upload('beach.wav', 'hello'));
    const hash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    expect(held.asset).toEqual({ id: held.asset.id, name: 'beach.wav', hash, facts: FACTS });
    expect((await assets.ofSession(store.database.db, sessionId)).assets).toEqual([held]);
    const files = createFiles({ db: store.database.db, storage, links, stream: noStream });
    const file = await files.resolve(new URL(held.url).pathname.split('/')[2] ?? '');
    expect(file).toMatchObject({ name: 'beach.wav', bytes: 5, contentType: 'audio/wav', etag: `"${hash}"` });
    expect(String(await buffer(await file.open({ start: 1, end: 2 })))).toBe('el');
    expect(await leftInTemp()).toEqual([]);
  });
  it('of the same bytes are one asset of the session, also ten at once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, index) => upload(`copy ${index}.wav`, 'same')));
    expect(new Set(all.map((one) => asset(one).asset.id)).size).toBe(1);
    expect((await assets.ofSession(store.database.db, sessionId)).assets).toHaveLength(1);
    expect(await leftInTemp()).toEqual([]);
  });
  it('are refused over the limit, having read no more than the limit and 1 MB', async () => {
    let given = 0;
    const endless = new Readable({
      read() {
        given += 65_536;
        this.push(Buffer.alloc(65_536, given % 251));
      },
    });
    await expect(upload('clip.mov', endless)).rejects.toMatchObject({
      code: 'too_large',
      message: 'clip.mov is larger than the limit of 4 MB. Trim or compress it, or raise MAX_UPLOAD_MB.',
    });
    expect(given).toBeLessThanOrEqual(LIMIT + MB);
    expect(endless.destroyed).toBe(true);
    expect(await leftInTemp()).toEqual([]);
  });
  it('are taken at exactly the limit', async () => {
    const held = asset(await upload('full.wav', Readable.from([Buffer.alloc(LIMIT)])));
    expect((await storage.stat(held.asset.hash))?.bytes).toBe(LIMIT);
  });
  it('leave nothing behind when they break, are empty or are no film', async () => {
    const broken = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('socket closed');
      })(),
    );
    await expect(upload('a.wav', broken)).rejects.toMatchObject({ code: 'bad_request' });
    await expect(upload('b.wav', Readable.from([]))).rejects.toMatchObject({ code: 'bad_request' });
    await expect(upload('virus.exe', 'MZ')).rejects.toMatchObject({ code: 'unsupported_type' });
    expect(await leftInTemp()).toEqual([]);
    expect(await assets.ofSession(store.database.db, sessionId)).toEqual({ assets: [], documents: [] });
  });
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\films\\beach.wav', 'beach.wav'],
    ['a\u202egpj.wav\u0000', 'agpj.wav'],
    ['..', 'file'],
    ['  ', 'file'],
    ['x'.repeat(500), 'x'.repeat(200)],
    ['海滩 🏖️.wav', '海滩 🏖️.wav'],
  ])('called %j are shown as %j', async (name, shown) => {
    expect(asset(await upload(name, name)).asset.name).toBe(shown);
  });
  it('of documents are kept apart, as text', async () => {
    const { kind } = await upload('lines.srt', '1\n00:00:01,000 --> 00:00:02,000\nHello');
    expect(kind).toBe('document');
    const held = await assets.ofSession(store.database.db, sessionId);
    expect(held).toMatchObject({ assets: [], documents: [{ name: 'lines.srt', format: 'srt' }] });
  });
  it('come from a URL too', async () => {
    expect(asset(await assets.importUrl(caller, sessionId, 'http://far/a.wav')).asset.name).toBe('from afar.wav');
  });
});

describe('what belongs to others', () => {
  it('cannot be told from what is missing', async () => {
    const held = asset(await upload('mine.wav', 'mine'));
    const other = await makeCaller(store.database.db);
    const said = (id: string) => assets.get(other, id).catch((error) => ({ code: error.code, text: error.message }));
    expect(await said(held.asset.id)).toEqual(await said('asset_missing'));
    const into = { name: 'x.wav', stream: Readable.from(['x']) };
    await expect(assets.upload(other, sessionId, into)).rejects.toMatchObject({ code: 'session_not_found' });
    await expect(assets.importUrl(other, sessionId, 'http://x')).rejects.toMatchObject({ code: 'session_not_found' });
  });
  it('is not opened by a link that was changed or made up', async () => {
    const held = asset(await upload('mine.wav', 'mine too'));
    const files = createFiles({ db: store.database.db, storage, links, stream: noStream });
    const key = new URL(held.url).pathname.split('/')[2] ?? '';
    const forged = createMediaLinks({ secret: randomBytes(32), publicUrl: () => '' });
    const made = forged.url({ kind: 'asset', id: held.asset.id }, 'x').split('/')[2] ?? '';
    const keys = ['', 'a', made, `r${key.slice(1)}`, key.slice(0, -1), `${key}A`, key.replace('.', '..')];
    for (const wrong of keys) await expect(files.resolve(wrong)).rejects.toMatchObject({ code: 'not_found' });
  });
});
