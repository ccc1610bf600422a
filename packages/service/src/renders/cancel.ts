import { and, eq } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import { LostClaim } from '../turns/rows.ts';
import { endRender } from './run.ts';

/** Cancels a render that waits at once, one that runs as soon as its worker hears of it. One that has ended stays. */
export async function requestCancel(parts: Parts, pk: string): Promise<void> {
  await parts.db.update(renders).set({ cancelRequested: true }).where(eq(renders.pk, pk));
  // Taken like a worker would take it, so that no worker starts it meanwhile.
  const [queued] = await parts.db
    .update(renders)
    .set({ state: 'running' })
    .where(and(eq(renders.pk, pk), eq(renders.state, 'queued')))
    .returning();
  if (queued !== undefined) {
    await endRender(parts, queued, { cancelled: true }).catch((error: unknown) => {
      if (!(error instanceof LostClaim)) throw error;
    });
  }
  parts.running.get(pk)?.abort();
}
