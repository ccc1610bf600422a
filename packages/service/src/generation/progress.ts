import { sql } from 'drizzle-orm';
import { generations } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts } from '../parts.ts';
import { lockSession } from '../turns/rows.ts';
import { claimOfGeneration, type GenerationRow } from './rows.ts';

const EVERY_MS = 1000;

/** Tells how far something is, at most once a second. Progress that can't be written is no reason to stop. */
export function tellProgress(parts: Parts, row: GenerationRow): (fraction: number) => void {
  let lastAt = -EVERY_MS;
  let chain: Promise<void> = Promise.resolve();
  return (fraction) => {
    const now = performance.now();
    if (now - lastAt < EVERY_MS) return;
    lastAt = now;
    chain = chain
      .then(() => write(parts, row, Math.min(1, Math.max(0, fraction))))
      .catch((error: unknown) => parts.log.debug({ err: error }, 'progress was not written'));
  };
}

async function write(parts: Parts, row: GenerationRow, fraction: number): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, row.sessionId);
    const progress = sql<number>`greatest(${generations.progress}, ${fraction})`;
    const [written] = await tx.update(generations).set({ progress }).where(claimOfGeneration(row)).returning();
    if (written === undefined) return;
    await appendEvent(tx, row.sessionId, {
      type: 'job.progress',
      jobId: row.id,
      turnId: row.turnId,
      data: { kind: 'generate', stage: 'rendering', fraction: written.progress },
    });
  });
}
