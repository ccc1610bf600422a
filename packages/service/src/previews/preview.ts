import { createHash } from 'node:crypto';
import { canonicalHashInput, type ExportOutput, isEmpty } from '@reelsmith/core';
import { ReelsmithError } from '@reelsmith/protocol';
import { previewPlan, previewSource, type RenderOptions, type RenderPlan, type VideoProxy } from '@reelsmith/render';
import { and, eq, inArray } from 'drizzle-orm';
import { proxies } from '../database/schema.ts';
import type { AssetsById, Parts } from '../parts.ts';
import { resolveAsset } from '../renders/material.ts';
import { queueRender } from '../renders/queue.ts';
import { findRender, toRender } from '../renders/rows.ts';
import type { Caller, Render } from '../studio.ts';
import { draftOf } from '../turns/rows.ts';

const SHORT_SIDE = 360;

/** Starts a small, quick film of the draft as it stands, or finds the one that was made of the same draft before. It is
 *  followed, watched and fetched like any render. @throws nothing_to_export */
export async function startPreview(parts: Parts, caller: Caller, sessionId: string): Promise<Render> {
  const session = await parts.sessions.row(parts.db, caller, sessionId);
  const draft = draftOf(session);
  if (isEmpty(draft)) throw new ReelsmithError('nothing_to_export', 'The draft is empty: there is nothing to see yet.');
  const shortSide = Math.min(SHORT_SIDE, draft.canvas.width, draft.canvas.height);
  const output: ExportOutput = { format: 'mp4', quality: 'standard', shortSide: Math.max(144, shortSide), copy: 'off' };
  const bodyHash = createHash('sha256').update(canonicalHashInput(draft)).digest('hex');
  // One that failed or was taken away is made anew, under the next number.
  for (let number = 1; ; number += 1) {
    const clientId = `preview_${session.id}_${bodyHash.slice(0, 24)}_${number}`;
    const known = await findRender(parts.db, caller.accountId, clientId);
    const gone = known !== undefined && (ENDED_BADLY.includes(known.state) || isSwept(known));
    if (gone) continue;
    if (known !== undefined) return toRender(known);
    const wanted = {
      clientId,
      accountId: caller.accountId,
      sessionId: undefined,
      bodyHash,
      draft,
      output,
      promises: [],
    };
    const row = await parts.db.transaction((tx) => queueRender(parts, tx, { ...wanted, purpose: 'preview' }));
    if (row !== undefined) return toRender(row);
    // Asked for twice at once: the other one was first.
    number -= 1;
  }
}

const ENDED_BADLY: readonly string[] = ['failed', 'cancelled'];

const isSwept = (row: { state: string; storageKey: string | null }): boolean =>
  row.state === 'succeeded' && row.storageKey === null;

/** The plan of a preview, which reads small copies where they are ready, and the way to its files. */
export async function previewOf(
  parts: Parts,
  plan: RenderPlan,
  held: AssetsById,
): Promise<{ plan: RenderPlan; resolve: RenderOptions['resolve'] }> {
  const small = await readyProxies(parts, held);
  const resolve = (id: string) => {
    const source = previewSource(id);
    const proxy = source.small ? small.get(source.assetId) : undefined;
    return proxy === undefined ? resolveAsset(parts, held, source.assetId) : { path: proxy.path, facts: proxy.facts };
  };
  return { plan: previewPlan(plan, small), resolve };
}

async function readyProxies(parts: Parts, held: AssetsById): Promise<Map<string, VideoProxy & { path: string }>> {
  const hashes = [...held.values()].map(({ hash }) => hash);
  if (hashes.length === 0) return new Map();
  const ready = and(inArray(proxies.hash, hashes), eq(proxies.state, 'ready'));
  const rows = await parts.db.select().from(proxies).where(ready);
  const found = new Map<string, VideoProxy & { path: string }>();
  for (const { id, hash } of held.values()) {
    const row = rows.find((one) => one.hash === hash);
    const path = row?.storageKey == null ? undefined : await parts.files.localPath(row.storageKey);
    // The copy is known by its original: the same one is made of it each time.
    if (row?.facts != null && path !== undefined) found.set(id, { hash: `360:${hash}`, facts: row.facts, path });
  }
  return found;
}
