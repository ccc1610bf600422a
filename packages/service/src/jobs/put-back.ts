import { eq, inArray } from 'drizzle-orm';
import { renders, turns } from '../database/schema.ts';
import type { Parts } from '../parts.ts';

/** At the start of the only process on a machine nobody else can be working: each turn and render without an end gets a
 *  fresh job at once. Whoever takes one that was running counts it as put back. */
export async function putBackAll(parts: Parts): Promise<number> {
  return parts.db.transaction(async (tx) => {
    const waitingTurns = await tx
      .select({ id: turns.id, jobId: turns.jobId })
      .from(turns)
      .where(inArray(turns.state, ['queued', 'running']));
    const waitingRenders = await tx
      .select({ id: renders.pk, jobId: renders.jobId })
      .from(renders)
      .where(inArray(renders.state, ['queued', 'running']));
    for (const { id, jobId } of waitingTurns) {
      if (jobId !== null) await parts.jobs.remove(tx, 'turn', jobId);
      const fresh = await parts.jobs.send(tx, 'turn', { id });
      await tx.update(turns).set({ jobId: fresh }).where(eq(turns.id, id));
    }
    for (const { id, jobId } of waitingRenders) {
      if (jobId !== null) await parts.jobs.remove(tx, 'render', jobId);
      const fresh = await parts.jobs.send(tx, 'render', { id });
      await tx.update(renders).set({ jobId: fresh }).where(eq(renders.pk, id));
    }
    return waitingTurns.length + waitingRenders.length;
  });
}
