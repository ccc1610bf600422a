import type { Asset, Draft } from '@reelsmith/core';
import { fromWireDraft, ReelsmithError, readWireDraft, wireSources } from '@reelsmith/protocol';
import type { Parts } from '../parts.ts';
import type { Caller } from '../studio.ts';
import { assetsOfAccount, type SessionRow } from '../turns/rows.ts';

type Source = ReturnType<typeof wireSources>[number];

/** A posted wire draft with every source found: by asset id, by an address of ours, or fetched by the guarded
 *  downloader. @throws bad_request, unresolved_source */
export async function readPosted(
  parts: Parts,
  caller: Caller,
  { session, wireDraft }: { session: SessionRow | undefined; wireDraft: unknown },
): Promise<Draft> {
  const read = readWireDraft(wireDraft);
  if (!read.ok) throw new ReelsmithError('bad_request', read.message);
  const resolved = new Map<string, Asset>();
  const fetched = new Map<string, Asset>();
  for (const source of wireSources(read.wire)) {
    resolved.set(source.path, await resolve(parts, caller, { source, session, fetched }));
  }
  const made = fromWireDraft(read.wire, { resolved, mintId: parts.mintId });
  if (!made.ok) throw new ReelsmithError('bad_request', made.message);
  return made.draft;
}

async function resolve(
  parts: Parts,
  caller: Caller,
  { source, session, fetched }: { source: Source; session: SessionRow | undefined; fetched: Map<string, Asset> },
): Promise<Asset> {
  for (const candidate of source.candidates) {
    const id =
      'assetId' in candidate ? candidate.assetId : await parts.material.assetAt(caller.accountId, candidate.url);
    const held = id === undefined ? undefined : (await assetsOfAccount(parts.db, caller.accountId, [id])).get(id);
    if (held !== undefined) return held;
  }
  for (const candidate of source.candidates) {
    if (!('url' in candidate) || !/^https?:\/\//i.test(candidate.url) || session === undefined) continue;
    const known = fetched.get(candidate.url);
    if (known !== undefined) return known;
    const asset = await importFor(parts, caller, { source, sessionId: session.id, url: candidate.url });
    fetched.set(candidate.url, asset);
    return asset;
  }
  throw unresolved(source, 'is not a file of this account.');
}

async function importFor(
  parts: Parts,
  caller: Caller,
  { source, sessionId, url }: { source: Source; sessionId: string; url: string },
): Promise<Asset> {
  try {
    return await parts.material.importUrl(caller, sessionId, url);
  } catch (error) {
    if (error instanceof ReelsmithError) throw unresolved(source, `could not be fetched: ${error.message}`);
    throw error;
  }
}

function unresolved({ path, name }: Source, why: string): ReelsmithError {
  const called = name === '' ? path : `${path} ("${name}")`;
  return new ReelsmithError('unresolved_source', `The source of ${called} ${why}`, { params: { segment: path } });
}
