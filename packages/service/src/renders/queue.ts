import type { Draft, ExportOutput, PlanPromise } from '@reelsmith/core';
import { and, count, eq, inArray } from 'drizzle-orm';
import { renders } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts, Transaction } from '../parts.ts';
import type { RenderRow } from './rows.ts';

export interface NewRender {
  clientId: string;
  accountId: string;
  sessionId: string | undefined;
  turnId?: string | undefined;
  bodyHash: string;
  draft: Draft;
  output: ExportOutput;
  promises: PlanPromise[];
  /** An export unless said. */
  purpose?: RenderRow['purpose'];
}

/** Whose worker takes it. */
export const RENDER_QUEUES = { export: 'render', preview: 'preview' } as const;

/** Writes a render, its job and its event together. Undefined when the id is taken. The caller holds the session's lock. */
export async function queueRender(parts: Parts, tx: Transaction, wanted: NewRender): Promise<RenderRow | undefined> {
  const pk = parts.mintId('rnd');
  const [row] = await tx
    .insert(renders)
    .values({
      pk,
      accountId: wanted.accountId,
      clientId: wanted.clientId,
      sessionId: wanted.sessionId ?? null,
      turnId: wanted.turnId ?? null,
      bodyHash: wanted.bodyHash,
      draft: wanted.draft,
      output: wanted.output,
      promises: wanted.promises,
      purpose: wanted.purpose ?? 'export',
      state: 'queued',
      stage: 'queued',
      createdAt: parts.clock.now(),
    })
    .onConflictDoNothing({ target: [renders.accountId, renders.clientId] })
    .returning();
  if (row === undefined) return undefined;
  const jobId = await parts.jobs.send(tx, RENDER_QUEUES[row.purpose], { id: pk });
  await tx.update(renders).set({ jobId }).where(eq(renders.pk, pk));
  if (wanted.sessionId !== undefined) {
    const [ahead] = await tx
      .select({ number: count() })
      .from(renders)
      .where(and(inArray(renders.state, ['queued', 'running'])));
    const position = Math.max(0, Number(ahead?.number ?? 1) - 1);
    await appendEvent(tx, wanted.sessionId, {
      type: 'job.queued',
      jobId: wanted.clientId,
      ...(wanted.turnId === undefined ? {} : { turnId: wanted.turnId }),
      data: { kind: 'render', position },
    });
  }
  return { ...row, jobId };
}
