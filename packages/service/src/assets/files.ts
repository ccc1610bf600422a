import { EXPORT_FACTS } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import { and, eq, or } from 'drizzle-orm';
import type { Db } from '../database/open.ts';
import { assets, renders } from '../database/schema.ts';
import type { Storage } from '../storage/storage.ts';
import type { FileToServe } from '../studio.ts';
import type { MediaLinks } from './signed-url.ts';

const CONTENT_TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  avi: 'video/x-msvideo',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
};

interface Stored {
  name: string;
  contentType: string;
  storageKey: string;
}

/** Files behind signed links. */
export interface Files {
  /** @throws not_found, also for a wrong signature */
  resolve(key: string, name?: string): Promise<FileToServe>;
  /** A stored file, ready to be served. @throws not_found */
  serve(stored: Stored): Promise<FileToServe>;
}

export function createFiles(deps: {
  db: Db;
  storage: Storage;
  links: MediaLinks;
  /** A part of a render's stream, by the render's primary key and the part's name. @throws not_found, unavailable */
  stream: (pk: string, name: string) => Promise<FileToServe>;
}): Files {
  const serve = async (stored: Stored): Promise<FileToServe> => {
    const facts = await deps.storage.stat(stored.storageKey);
    if (facts === undefined) throw missing();
    return {
      name: stored.name,
      contentType: stored.contentType,
      bytes: facts.bytes,
      etag: `"${stored.storageKey}"`,
      open: (range) => deps.storage.open(stored.storageKey, range),
    };
  };
  return {
    serve,
    resolve: async (key, name = '') => {
      const target = deps.links.read(key);
      if (target?.kind === 'stream') return deps.stream(target.id, name);
      const stored =
        target && (target.kind === 'asset' ? await ofAsset(deps.db, target.id) : await ofRender(deps.db, target.id));
      if (stored === undefined) throw missing();
      return serve(stored);
    },
  };
}

async function ofAsset(db: Db, id: string): Promise<Stored | undefined> {
  const [row] = await db.select().from(assets).where(eq(assets.id, id));
  if (row === undefined) return undefined;
  const contentType = CONTENT_TYPES[row.facts.format] ?? 'application/octet-stream';
  return { name: row.name, contentType, storageKey: row.storageKey };
}

async function ofRender(db: Db, id: string): Promise<Stored | undefined> {
  const named = or(eq(renders.pk, id), eq(renders.storageKey, id));
  const done = and(named, eq(renders.state, 'succeeded'));
  const [row] = await db.select().from(renders).where(done);
  if (row?.storageKey == null) return undefined;
  const { format } = row.output;
  return { name: `${row.clientId}.${format}`, contentType: EXPORT_FACTS[format].mime, storageKey: row.storageKey };
}

function missing(): ReelsmithError {
  return new ReelsmithError('not_found', 'There is no such file.');
}
