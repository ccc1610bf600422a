import { eq, inArray } from 'drizzle-orm';
import { generations, renders, turns } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import { RENDER_QUEUES } from '../renders/queue.ts';

/** At the start of the only process on a machine nobody else can be working: each turn, render and making without an end gets a
 *  fresh job at once. Whoever takes one that was running counts it as put back. */
export async function putBackAll(parts: Parts): Promise<number> {
  return parts.db.transaction(async (tx) => {
    const waitingTurns = await tx
      .select({ id: turns.id, jobId: turns.jobId })
      .from(turns)
      .where(inArray(turns.state, ['queued', 'running']));
    const waitingRenders = await tx
      .select({ id: renders.pk, jobId: renders.jobId, purpose: renders.purpose })
      .from(renders)
      .where(inArray(renders.state, ['queued', 'running']));
    const waitingMakings = await tx
      .select({ id: generations.id, jobId: generations.jobId })
      .from(generations)
      .where(inArray(generations.state, ['queued', 'running']));
    for (const { id, jobId } of waitingMakings) {
      if (jobId !== null) await parts.jobs.remove(tx, 'generate', jobId);
      const fresh = await parts.jobs.send(tx, 'generate', { id });
      await tx.update(generations).set({ jobId: fresh }).where(eq(generations.id, id));
    }
    for (const { id, jobId } of waitingTurns) {
      if (jobId !== null) await parts.jobs.remove(tx, 'turn', jobId);
      const fresh = await parts.jobs.send(tx, 'turn', { id });
      await tx.update(turns).set({ jobId: fresh }).where(eq(turns.id, id));
    }
    for (const { id, jobId, purpose } of waitingRenders) {
      const queue = RENDER_QUEUES[purpose];
      if (jobId !== null) await parts.jobs.remove(tx, queue, jobId);
      const fresh = await parts.jobs.send(tx, queue, { id });
      await tx.update(renders).set({ jobId: fresh }).where(eq(renders.pk, id));
    }
    return waitingTurns.length + waitingRenders.length + waitingMakings.length;
  });
}
