import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Asset } from '@reelsmith/core';
import type { Media } from '@reelsmith/media';
import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '../database/open.ts';
import { assets, documents, type Provenance } from '../database/schema.ts';
import type { Download } from '../download/download.ts';
import { failpoint } from '../failpoints.ts';
import { newId } from '../identifiers.ts';
import { cleanName } from '../names.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Storage } from '../storage/storage.ts';
import type { Caller, HeldAsset, HeldDocument, Uploaded } from '../studio.ts';
import { type Received, receive, tooLarge } from './receive.ts';
import type { MediaLinks } from './signed-url.ts';

export type AssetRow = typeof assets.$inferSelect;
type DocumentRow = typeof documents.$inferSelect;
type Owner = Pick<Caller, 'accountId'>;

/** Files that came in. All look-ups are limited to the caller's account. */
export interface Assets {
  upload(caller: Caller, sessionId: string, input: { name: string; stream: Readable }): Promise<Uploaded>;
  importUrl(caller: Caller, sessionId: string, url: string): Promise<Uploaded>;
  /** @throws not_found */
  get(caller: Owner, assetId: string): Promise<HeldAsset>;
  /** The row with its storage key. @throws not_found */
  row(db: Db | Tx, caller: Owner, assetId: string): Promise<AssetRow>;
  /** Everything of a session, oldest first; the caller has found the session to be its own. */
  ofSession(db: Db | Tx, sessionId: string): Promise<{ assets: HeldAsset[]; documents: HeldDocument[] }>;
}

interface Deps {
  db: Db;
  clock: () => Date;
  sessions: Pick<Sessions, 'row'>;
  storage: Storage;
  media: Media;
  download: Download;
  links: MediaLinks;
  maxUploadBytes: number;
  /** Hears of each new video. */
  onVideo?: (() => void) | undefined;
}
interface Incoming {
  accountId: string;
  sessionId: string;
  name: string;
  received: Received;
  provenance: Provenance;
}

export function createAssets(deps: Deps): Assets {
  const held = (row: AssetRow): HeldAsset => ({
    asset: toAsset(row),
    ...(row.provenance.made === undefined ? {} : { made: row.provenance.made }),
    url: deps.links.url({ kind: 'asset', id: row.id }, row.name),
    createdAt: row.createdAt,
  });
  const take = async (caller: Caller, id: string, from: Incoming['provenance'], input: NamedStream) => {
    const session = await deps.sessions.row(deps.db, caller, id);
    const name = cleanName(input.name, 'file');
    const received = await receive(deps.storage, { ...input, name, limitBytes: deps.maxUploadBytes });
    const incoming = { accountId: caller.accountId, sessionId: session.id, name, received, provenance: from };
    return keep(deps, held, incoming).finally(() => rm(received.path, { force: true }));
  };
  return {
    upload: (caller, sessionId, input) => take(caller, sessionId, { origin: 'upload' }, input),
    importUrl: async (caller, sessionId, url) => {
      await deps.sessions.row(deps.db, caller, sessionId);
      const answer = await deps.download(url, { limitBytes: deps.maxUploadBytes });
      return take(caller, sessionId, { origin: 'import', url: answer.url }, answer);
    },
    get: async (caller, assetId) => held(await ownRow(deps.db, caller, assetId)),
    row: ownRow,
    ofSession: async (db, sessionId) => {
      const media = await db
        .select()
        .from(assets)
        .where(eq(assets.sessionId, sessionId))
        .orderBy(asc(assets.createdAt), asc(assets.id));
      const texts = await db
        .select()
        .from(documents)
        .where(eq(documents.sessionId, sessionId))
        .orderBy(asc(documents.createdAt), asc(documents.id));
      return { assets: media.map(held), documents: texts.map(toDocument) };
    },
  };
}

type NamedStream = { name: string; stream: Readable };

/** The asset of a row. */
export function toAsset(row: AssetRow): Asset {
  return { id: row.id, name: row.name, hash: row.hash, facts: row.facts };
}

/** Recognises a file and gives it its place: the bytes first, then the row. */
async function keep(deps: Deps, held: (row: AssetRow) => HeldAsset, incoming: Incoming): Promise<Uploaded> {
  const known = await sameContent(deps.db, incoming);
  if (known !== undefined) return { kind: 'media', held: held(known) };
  const seen = await deps.media.inspect(incoming.received.path, { name: incoming.name });
  if (!seen.ok) throw new ReelsmithError(seen.code, seen.message);
  if (seen.kind === 'document') {
    if (incoming.received.bytes > LIMITS.documentBytes) throw tooLarge(incoming.name, LIMITS.documentBytes);
    return { kind: 'document', document: await keepDocument(deps, incoming, seen) };
  }
  failpoint('upload_before_rename');
  await deps.storage.put(incoming.received.path, incoming.received.hash);
  failpoint('upload_after_rename');
  const row = await insertAsset(deps, incoming, seen.facts);
  if (seen.facts.kind === 'video') deps.onVideo?.();
  return { kind: 'media', held: held(row) };
}

async function insertAsset(deps: Deps, incoming: Incoming, facts: Asset['facts']): Promise<AssetRow> {
  const { accountId, sessionId, name, received, provenance } = incoming;
  const { hash, bytes } = received;
  const id = newId('asset');
  const [row] = await deps.db
    .insert(assets)
    .values({
      id,
      accountId,
      sessionId,
      name,
      hash,
      facts,
      storageKey: hash,
      bytes,
      provenance,
      createdAt: deps.clock(),
    })
    .onConflictDoNothing()
    .returning();
  // The same file twice at once: the other one was first.
  const kept = row ?? (await sameContent(deps.db, incoming));
  if (kept === undefined) throw new Error('A new asset was not returned by the database.');
  return kept;
}

async function keepDocument(
  deps: Deps,
  incoming: Incoming,
  seen: { format: string; text: string },
): Promise<HeldDocument> {
  const { accountId, sessionId, name, received } = incoming;
  const values = { accountId, sessionId, name, format: seen.format, hash: received.hash, bytes: received.bytes };
  const [row] = await deps.db
    .insert(documents)
    // PostgreSQL has no zero character in texts.
    .values({ id: newId('doc'), ...values, content: seen.text.replaceAll('\0', ''), createdAt: deps.clock() })
    .onConflictDoUpdate({ target: [documents.sessionId, documents.hash, documents.name], set: { name } })
    .returning();
  if (row === undefined) throw new Error('A new document was not returned by the database.');
  return toDocument(row);
}

async function sameContent(db: Db, incoming: Incoming): Promise<AssetRow | undefined> {
  const same = and(eq(assets.sessionId, incoming.sessionId), eq(assets.hash, incoming.received.hash));
  const [row] = await db.select().from(assets).where(same);
  return row;
}

async function ownRow(db: Db | Tx, caller: Owner, assetId: string): Promise<AssetRow> {
  const mine = and(eq(assets.id, assetId), eq(assets.accountId, caller.accountId));
  const [row] = await db.select().from(assets).where(mine);
  if (row === undefined) throw new ReelsmithError('not_found', 'There is no such file.');
  return row;
}

function toDocument(row: DocumentRow): HeldDocument {
  return { id: row.id, name: row.name, format: row.format, bytes: row.bytes, createdAt: row.createdAt };
}
