import type { JobStage } from '@reelsmith/protocol';
import { sql } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts } from '../parts.ts';
import { lockSession } from '../turns/rows.ts';
import { claimOf, type RenderRow } from './rows.ts';

const EVERY_MS = 1000;

/** Keeps the progress of a render: never falling, written at most once a second and stage. A progress that can't be
 *  written is no reason to stop. */
export function createProgress(parts: Parts, row: RenderRow) {
  let lastStage: JobStage | undefined;
  let lastAt = 0;
  let started = 0;
  let chain: Promise<void> = Promise.resolve();
  return {
    tell({ stage, fraction }: { stage: JobStage; fraction: number }): void {
      const now = performance.now();
      if (started === 0) started = now;
      if (stage === lastStage && now - lastAt < EVERY_MS) return;
      lastStage = stage;
      lastAt = now;
      const etaMs = fraction > 0.1 ? Math.round(((now - started) / fraction) * (1 - fraction)) : undefined;
      chain = chain
        .then(() => write(parts, row, { stage, fraction: Math.min(1, Math.max(0, fraction)), etaMs }))
        .catch((error: unknown) => parts.log.debug({ err: error }, 'progress was not written'));
    },
    settled: () => chain,
  };
}

async function write(
  parts: Parts,
  row: RenderRow,
  { stage, fraction, etaMs }: { stage: JobStage; fraction: number; etaMs: number | undefined },
): Promise<void> {
  await parts.db.transaction(async (tx) => {
    if (row.sessionId !== null) await lockSession(tx, row.sessionId);
    const progress = sql<number>`greatest(${renders.progress}, ${fraction})`;
    const [written] = await tx.update(renders).set({ stage, progress }).where(claimOf(row)).returning();
    if (written === undefined || row.sessionId === null) return;
    await appendEvent(tx, row.sessionId, {
      type: 'job.progress',
      jobId: row.clientId,
      ...(row.turnId === null ? {} : { turnId: row.turnId }),
      data: { kind: 'render', stage, fraction: written.progress, ...(etaMs === undefined ? {} : { etaMs }) },
    });
  });
}
