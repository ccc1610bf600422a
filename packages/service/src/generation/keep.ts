import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Asset } from '@reelsmith/core';
import type { Media } from '@reelsmith/media';
import { and, eq } from 'drizzle-orm';
import { receive } from '../assets/receive.ts';
import type { MediaLinks } from '../assets/signed-url.ts';
import type { Tx } from '../database/open.ts';
import { assets } from '../database/schema.ts';
import { failpoint } from '../failpoints.ts';
import { newId } from '../identifiers.ts';
import type { Clock, Transaction } from '../parts.ts';
import type { Storage } from '../storage/storage.ts';
import type { MadeFiles, TakenFile } from './made-files.ts';

interface Deps {
  storage: Storage;
  media: Media;
  links: MediaLinks;
  clock: Clock;
  limitBytes: number;
}

export function createMadeFiles(deps: Deps): MadeFiles {
  return {
    take: (path, name) => take(deps, path, name),
    record: (tx, wanted) => record(deps, tx, wanted),
    urlOf: ({ id, name }) => deps.links.url({ kind: 'asset', id }, name),
  };
}

async function take({ storage, media, limitBytes }: Deps, path: string, name: string): Promise<TakenFile> {
  const received = await receive(storage, { name, stream: createReadStream(path), limitBytes });
  try {
    const seen = await media.inspect(received.path, { name });
    if (!seen.ok || seen.kind !== 'media') throw new Error(`${name} was made and can't be read.`);
    await storage.put(received.path, received.hash);
    failpoint('generate_after_file');
    return { name, hash: received.hash, bytes: received.bytes, facts: seen.facts };
  } finally {
    await rm(received.path, { force: true });
  }
}

/** "A cat.png", then "A cat 2.png": what is said of one is not said of the other. */
async function freeName(tx: Tx, sessionId: string, { name, hash }: TakenFile, nth: number): Promise<string> {
  const rows = await tx
    .select({ name: assets.name, hash: assets.hash })
    .from(assets)
    .where(eq(assets.sessionId, sessionId));
  const taken = new Set(rows.filter((row) => row.hash !== hash).map((row) => row.name.toLowerCase()));
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  let free = nth === 1 ? name : `${stem} ${nth}${ending}`;
  for (let count = Math.max(2, nth); taken.has(free.toLowerCase()); count += 1) free = `${stem} ${count}${ending}`;
  return free;
}

/** The same bytes twice in a session are one asset. */
async function record(
  { clock }: Deps,
  tx: Transaction,
  { accountId, sessionId, file, provenance, nth }: Parameters<MadeFiles['record']>[1],
): Promise<Asset> {
  const { hash, bytes, facts } = file;
  const name = await freeName(tx, sessionId, file, nth);
  const row = { accountId, sessionId, name, hash, bytes, facts, provenance };
  await tx
    .insert(assets)
    .values({ ...row, id: newId('asset'), storageKey: hash, createdAt: clock.now() })
    .onConflictDoNothing();
  const [kept] = await tx
    .select()
    .from(assets)
    .where(and(eq(assets.sessionId, sessionId), eq(assets.hash, hash)));
  if (kept === undefined) throw new Error('A made asset was not returned by the database.');
  return { id: kept.id, name: kept.name, hash: kept.hash, facts: kept.facts };
}
