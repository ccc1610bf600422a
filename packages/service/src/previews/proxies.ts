import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { makeProxy, wantsProxy } from '@reelsmith/render';
import { and, eq, inArray, isNull, notExists, sql } from 'drizzle-orm';
import { assets, proxies, renders } from '../database/schema.ts';
import { MOST_FAILURES } from '../jobs/jobs.ts';
import type { Parts } from '../parts.ts';

// Small copies of videos, so that drafts can be looked at many times faster than in real time. Made one by one on one
// core while no film is rendered; until there is one the original does.

const AGAIN_SECONDS = 3;
const LOOK_MS = 500;

/** Asks for the small copies of all videos that have none yet: of new ones, and of those that were there before. */
export async function queueProxies(parts: Parts): Promise<number> {
  const known = parts.db.select().from(proxies).where(eq(proxies.hash, assets.hash));
  const fresh = await parts.db
    .selectDistinctOn([assets.hash], { hash: assets.hash, facts: assets.facts })
    .from(assets)
    .where(and(sql`${assets.facts} ->> 'kind' = 'video'`, notExists(known)));
  const wanted = fresh.filter(({ facts }) => wantsProxy(facts));
  for (const { hash } of wanted) {
    await parts.db.transaction(async (tx) => {
      const values = { hash, state: 'queued', createdAt: parts.clock.now() } as const;
      const made = await tx.insert(proxies).values(values).onConflictDoNothing().returning();
      if (made.length > 0) await parts.jobs.send(tx, 'proxy', { id: hash });
    });
  }
  return wanted.length;
}

/** After a restart: copies that were asked for and are not there. */
export async function queueProxiesAgain(parts: Parts): Promise<void> {
  await parts.db.transaction(async (tx) => {
    const left = await tx.select({ hash: proxies.hash }).from(proxies).where(eq(proxies.state, 'queued'));
    for (const { hash } of left) await parts.jobs.send(tx, 'proxy', { id: hash });
  });
}

/** Makes the small copy of a video, when no film is being rendered; else, and when one begins meanwhile, later. Safe to
 *  run again after a crash. */
export async function runProxy(parts: Parts, hash: string, jobSignal: AbortSignal): Promise<void> {
  const [row] = await parts.db.select().from(proxies).where(eq(proxies.hash, hash));
  if (row?.state !== 'queued') return;
  const [asset] = await parts.db.select().from(assets).where(eq(assets.hash, hash)).limit(1);
  const path = asset === undefined ? undefined : await parts.files.localPath(asset.storageKey);
  if (asset === undefined || path === undefined) {
    await parts.db.delete(proxies).where(eq(proxies.hash, hash));
    return;
  }
  const busy = new AbortController();
  const stop = AbortSignal.any([jobSignal, parts.stopping, busy.signal]);
  if (await isRendering(parts)) return later(parts, hash);
  const done = new AbortController();
  const watching = watch(parts, busy, done.signal);
  const outputPath = await parts.files.temporaryPath();
  try {
    const { ffmpeg } = parts;
    const made = await makeProxy({ ffmpeg, path, facts: asset.facts, outputPath, signal: stop });
    if (!made.ok && stop.aborted)
      return jobSignal.aborted || parts.stopping.aborted ? undefined : await later(parts, hash);
    if (!made.ok) return await failed(parts, row, made.message);
    const key = `proxy-${hash}`;
    await parts.files.publish(outputPath, { key, name: 'proxy.mp4' });
    await parts.db
      .update(proxies)
      .set({ state: 'ready', storageKey: key, facts: made.facts })
      .where(eq(proxies.hash, hash));
  } finally {
    done.abort();
    await watching;
    await rm(outputPath, { force: true });
  }
}

async function isRendering({ db }: Parts): Promise<boolean> {
  const active = inArray(renders.state, ['queued', 'running']);
  const [row] = await db.select({ pk: renders.pk }).from(renders).where(active).limit(1);
  return row !== undefined;
}

/** Gives up when a film begins to be rendered: it needs the core. */
async function watch(parts: Parts, busy: AbortController, done: AbortSignal): Promise<void> {
  while (!done.aborted) {
    await wait(LOOK_MS, undefined, { signal: done }).catch(() => undefined);
    if (!done.aborted && (await isRendering(parts).catch(() => false))) return busy.abort();
  }
}

async function later(parts: Parts, hash: string): Promise<void> {
  await parts.db.transaction((tx) =>
    parts.jobs.send(tx, 'proxy', { id: hash }, { startAfterSeconds: AGAIN_SECONDS }).then(() => undefined),
  );
}

async function failed(parts: Parts, row: typeof proxies.$inferSelect, message: string): Promise<void> {
  const failures = row.failures + 1;
  const state = failures < MOST_FAILURES ? ('queued' as const) : ('failed' as const);
  parts.log.warn({ hash: row.hash, message }, 'a small copy of a video could not be made');
  await parts.db.update(proxies).set({ failures, state }).where(eq(proxies.hash, row.hash));
  if (state === 'queued') await later(parts, row.hash);
}

/** Removes copies whose originals are gone. */
export async function sweepProxies(parts: Parts): Promise<void> {
  const orphans = await parts.db
    .select({ hash: proxies.hash, storageKey: proxies.storageKey })
    .from(proxies)
    .leftJoin(assets, eq(assets.hash, proxies.hash))
    .where(isNull(assets.id));
  for (const { hash, storageKey } of orphans) {
    if (storageKey !== null) await parts.files.remove(storageKey);
    await parts.db.delete(proxies).where(eq(proxies.hash, hash));
  }
}
