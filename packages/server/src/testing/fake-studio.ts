import { randomInt } from 'node:crypto';
import { Readable } from 'node:stream';
import { ReelsmithError } from '@reelsmith/protocol';
import type { Caller, FileToServe, HeldAsset, Render, Studio, TokenInfo, Uploaded } from '@reelsmith/service';
import { fakePicture } from './fake-picture.ts';
import { FakeStore, id, sha256 } from './fake-store.ts';
import { fakeTurns, setDraft, spoken } from './fake-turns.ts';

type Asset = HeldAsset['asset'];

/** An in-memory service with the manners of the real one: two accounts, ownership, a log, idempotent renders. */
export interface FakeStudio extends Studio {
  readonly store: FakeStore;
  /** Secrets of the two accounts. `anna` may do everything; `ben` has no render scope. */
  readonly secrets: { anna: string; ben: string };
}

export function createFakeStudio(options: { uploadBytes?: number } = {}): FakeStudio {
  const store = new FakeStore();
  const anna = store.token('acc_anna', 'user_00000000000000aa', 'local', 'anna', ['*']);
  const ben = store.token('acc_ben', 'anon_00000000000000bb', 'anonymous', 'ben', ['read', 'write', 'upload']);
  return {
    store,
    secrets: { anna: anna.secret, ben: ben.secret },
    auth: fakeAuth(store),
    credits: { balance: async () => ({ available: 95, frozen: 5, total: 100 }) },
    sessions: fakeSessions(store),
    assets: fakeAssets(store, options.uploadBytes ?? 1_000_000),
    turns: fakeTurns(store),
    renders: fakeRenders(store),
    files: { resolve: async (key) => fileOf(store, key) },
    health: async () => ({ ready: true, sandbox: 3, ffmpeg: '5.1.9', database: 'embedded', version: '0.1.0' }),
    figures: async () => ({ turnsRunning: 0, rendersQueued: 1, rendersRunning: 2, assets: 3, bytesStored: 4 }),
    close: async () => {},
  };
}

function fakeAuth(store: FakeStore): Studio['auth'] {
  return {
    async anonymous({ clientId }) {
      const hex = sha256(clientId).slice(0, 16);
      const made = store.token(`acc_${hex}`, `anon_${hex}`, 'anonymous', 'anonymous', ['read', 'write', 'upload']);
      return {
        token: made.secret,
        userId: made.userId,
        credits: 100,
        expiresAt: new Date(Date.now() + 7 * 86_400_000),
      };
    },
    authenticate: async (secret) => store.caller(secret),
    async createToken(caller, { name, scopes }) {
      const made = store.token(caller.accountId, caller.userId, caller.kind, name, scopes);
      return { ...made.info, token: made.secret };
    },
    listTokens: async (caller) =>
      store.tokens.filter((one) => one.accountId === caller.accountId).map((one) => one.info),
    async revokeToken(caller, tokenId): Promise<TokenInfo> {
      const found = store.tokens.find((one) => one.accountId === caller.accountId && one.info.id === tokenId);
      if (!found) throw new ReelsmithError('not_found', 'There is no such token on this account.');
      found.info = { ...found.info, revokedAt: new Date() };
      return found.info;
    },
    async claimToken(caller, { taskId, sessionId }) {
      if (store.session(caller, sessionId) !== store.session(caller, taskId)) {
        throw new ReelsmithError('session_not_found', 'There is no such session on this account.');
      }
      return { claimToken: id('clm'), expiresInSeconds: 604_800 };
    },
  };
}

function fakeSessions(store: FakeStore): Studio['sessions'] {
  const step =
    (from: 'past' | 'future', to: 'past' | 'future') => async (caller: Caller, sessionId: string, by: string) => {
      const held = store.session(caller, sessionId);
      const draft = held[from].pop();
      if (draft === undefined) throw new ReelsmithError('refused', 'There is nothing to take back.');
      held[to].push(held.draft);
      held.draft = draft;
      held.session = { ...held.session, revision: held.session.revision + 1 };
      const changes = [spoken('Took it back.')];
      const kind = from === 'past' ? ('undo' as const) : ('redo' as const);
      held.entries.push({ id: id('hist'), revision: held.session.revision, by, kind, changes, at: new Date() });
      return { revision: held.session.revision, changes };
    };
  return {
    async create(caller, { name, language }) {
      const now = new Date();
      const session = {
        id: `1${Array.from({ length: 18 }, () => randomInt(10)).join('')}`,
        taskId: id('task'),
        projectId: id('project'),
        name,
        language: language === 'zh' ? ('zh' as const) : undefined,
        revision: 0,
        createdAt: now,
        updatedAt: now,
      };
      const empty = { past: [], future: [], entries: [], changes: [], assets: [], documents: [], events: [] };
      const idle = { wake: new Set<() => void>(), runningTurnId: undefined, cancelTurn: undefined };
      store.sessions.push({ accountId: caller.accountId, session, draft: null, ...empty, ...idle });
      return session;
    },
    get: async (caller, wanted) => store.session(caller, wanted).session,
    list: async (caller) =>
      store.sessions.filter((one) => one.accountId === caller.accountId).map((one) => one.session),
    state: async (caller, wanted) => store.state(store.session(caller, wanted)),
    async history(caller, wanted) {
      const { session, entries, past, future } = store.session(caller, wanted);
      return { revision: session.revision, entries, canUndo: past.length > 0, canRedo: future.length > 0 };
    },
    async edit(caller, wanted, { revision, by }) {
      const held = store.session(caller, wanted);
      if (revision !== undefined && revision !== held.session.revision) {
        throw new ReelsmithError(
          'stale_revision',
          `The draft is at revision ${held.session.revision}, not ${revision}.`,
        );
      }
      const changes = [spoken('Changed the title.')];
      setDraft(held, held.draft, changes, by);
      return { revision: held.session.revision, changes };
    },
    async takeBack(caller, wanted, { entryId, by }) {
      const held = store.session(caller, wanted);
      if (!held.entries.some(({ id: known }) => known === entryId))
        throw new ReelsmithError('not_found', 'There is no such entry in the history.');
      const changes = [spoken('Took it back.')];
      setDraft(held, held.draft, changes, by);
      return { revision: held.session.revision, changes };
    },
    preview: async (caller, wanted) => {
      store.session(caller, wanted);
      return fakeRenders(store).submit(caller, { id: `preview_${wanted}`, sessionId: wanted });
    },
    frame: async (caller, wanted) => {
      store.session(caller, wanted);
      return fakePicture();
    },
    contactSheet: async (caller, wanted) => {
      store.session(caller, wanted);
      return fakePicture();
    },
    undo: step('past', 'future'),
    redo: step('future', 'past'),
  };
}

function fakeAssets(store: FakeStore, limit: number): Studio['assets'] {
  const keep = async (caller: Caller, sessionId: string, name: string, stream: Readable): Promise<Uploaded> => {
    const held = store.session(caller, sessionId);
    const bytes = await readUpTo(stream, limit, name);
    if (name.endsWith('.exe'))
      throw new ReelsmithError('unsupported_type', `${name} is not a format that can be used.`);
    if (name.endsWith('.srt')) {
      const document = { id: id('doc'), name, format: 'srt', bytes: bytes.length, createdAt: new Date() };
      held.documents.push(document);
      return { kind: 'document', document };
    }
    const key = id('key');
    store.files.set(key, { name, contentType: 'video/mp4', bytes });
    const asset: Asset = { id: id('ast'), name, hash: sha256(bytes), facts: factsOf(bytes.length) };
    const one = { asset, url: `/media/${key}/${encodeURIComponent(name)}`, createdAt: new Date() };
    held.assets.push(one);
    return { kind: 'media', held: one };
  };
  return {
    upload: (caller, sessionId, { name, stream }) => keep(caller, sessionId, name, stream),
    importUrl: (caller, sessionId, url) =>
      keep(caller, sessionId, new URL(url).pathname.slice(1) || 'file', Readable.from([Buffer.from(url)])),
    async get(caller, assetId) {
      const all = store.sessions.filter((one) => one.accountId === caller.accountId).flatMap((one) => one.assets);
      const found = all.find((one) => one.asset.id === assetId);
      if (!found) throw new ReelsmithError('not_found', 'There is no such asset on this account.');
      return found;
    },
  };
}

async function readUpTo(stream: Readable, limit: number, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit) throw new ReelsmithError('too_large', `${name} is over the limit of ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function factsOf(bytes: number): Asset['facts'] {
  return {
    ...{
      kind: 'video',
      format: 'mp4',
      demuxer: 'mov',
      durationMs: 2500,
      width: 320,
      height: 180,
      fps: 30,
      rotation: 0,
    },
    ...{ variableFrameRate: false, anamorphic: false, hdr: false, interlaced: false, alpha: false, hasAudio: true },
    ...{ videoCodec: 'h264', audioCodec: 'aac', audioChannels: 2, sampleRate: 48_000, bytes },
  } as const;
}

function fakeRenders(store: FakeStore): Studio['renders'] {
  return {
    async submit(caller, { id: chosen, sessionId, wireDraft, output }): Promise<Render> {
      if (sessionId !== undefined) store.session(caller, sessionId);
      const renderId = chosen ?? id('render');
      const bodyHash = sha256(JSON.stringify([sessionId, wireDraft, output]));
      const same = store.renders.find((one) => one.accountId === caller.accountId && one.render.id === renderId);
      if (same && same.bodyHash !== bodyHash) {
        throw new ReelsmithError('id_conflict', `${renderId} is already the id of another export.`);
      }
      if (same) return same.render;
      const times = { createdAt: new Date(), completedAt: undefined };
      const state = { state: 'queued', stage: 'queued', progress: 0, file: undefined, error: undefined } as const;
      const render: Render = { id: renderId, sessionId, ...state, ...times };
      store.renders.push({ accountId: caller.accountId, render, bodyHash, output });
      return render;
    },
    get: async (caller, wanted) => advance(store, store.render(caller, wanted)),
    async cancel(caller, wanted) {
      const held = store.render(caller, wanted);
      held.render = { ...held.render, state: 'cancelled', completedAt: new Date() };
      return held.render;
    },
    poster: async (caller, wanted) => {
      store.render(caller, wanted);
      return fakePicture();
    },
    stream: async (caller, wanted) => ({
      url: `/media/stream_${store.render(caller, wanted).render.id}/master.m3u8`,
    }),
    async file(caller, wanted) {
      const { render } = store.render(caller, wanted);
      if (!render.file) throw new ReelsmithError('not_found', 'This export has no file.');
      return fileOf(store, `key_${render.id}`);
    },
  };
}

/** Each look takes a render one step on: queued, running, succeeded. */
function advance(store: FakeStore, held: FakeStore['renders'][number]): Render {
  const { render } = held;
  if (render.state === 'running') {
    const key = `key_${render.id}`;
    store.files.set(key, { name: '影片 final.mp4', contentType: 'video/mp4', bytes: Buffer.from('0123456789abcdef') });
    const file = {
      renderId: render.id,
      url: `/media/${key}/final.mp4`,
      ...{ format: 'mp4' as const, mime: 'video/mp4', durationMs: 2500, bytes: 16, width: 320, height: 180 },
      ...{ warnings: [], promises: [], check: [] },
    };
    held.render = { ...render, state: 'succeeded', stage: 'checking', progress: 1, file, completedAt: new Date() };
  } else if (render.state === 'queued') {
    held.render = { ...render, state: 'running', stage: 'rendering', progress: 0.425 };
  }
  return held.render;
}

function fileOf(store: FakeStore, key: string): FileToServe {
  const file = store.files.get(key);
  if (!file) throw new ReelsmithError('not_found', 'There is no such file.');
  return {
    name: file.name,
    contentType: file.contentType,
    bytes: file.bytes.length,
    etag: sha256(file.bytes).slice(0, 16),
    open: async (range) => Readable.from([range ? file.bytes.subarray(range.start, range.end + 1) : file.bytes]),
  };
}
