import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '@reelsmith/protocol';
import { and, eq, isNotNull, lt } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import { rendersFolder } from './run.ts';

/** At start nothing renders yet: whatever lies in the folder is left from a death. */
export async function sweepRenderFolders(parts: Pick<Parts, 'settings'>): Promise<void> {
  const folder = rendersFolder(parts);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}

/** Files that were moved to their place by a process that died before it could say so. */
export async function sweepUnfinished(parts: Parts): Promise<void> {
  const rows = await parts.db
    .select()
    .from(renders)
    .where(and(isNotNull(renders.storageKey)));
  for (const row of rows) {
    if (row.state === 'succeeded' || row.storageKey === null) continue;
    await parts.files.remove(row.storageKey);
    await parts.db.update(renders).set({ storageKey: null }).where(eq(renders.pk, row.pk));
  }
}

/** Takes finished files away after their days; the rows stay and tell what was. */
export async function sweepOldRenders(parts: Parts): Promise<number> {
  const before = new Date(parts.clock.now().getTime() - LIMITS.keepRendersDays * 86_400_000);
  const old = await parts.db
    .select()
    .from(renders)
    .where(and(eq(renders.state, 'succeeded'), isNotNull(renders.storageKey), lt(renders.completedAt, before)));
  for (const row of old) {
    if (row.storageKey !== null) await parts.files.remove(row.storageKey);
    await parts.db.update(renders).set({ storageKey: null }).where(eq(renders.pk, row.pk));
  }
  return old.length;
}
