import type { Plan } from '@reelsmith/core';
import { eq } from 'drizzle-orm';
import { generations, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts, Transaction } from '../parts.ts';
import { claimedTurn, lockSession, type TurnRow } from '../turns/rows.ts';
import { generateSteps, requestIn } from './request.ts';
import { type GenerationRow, generationsOf, hasEnded } from './rows.ts';

export type Making = { state: 'waits' } | { state: 'ready'; rows: GenerationRow[] };

/** What the plan of a turn has made, once all of it has ended; until then the turn waits and its worker is free. */
export async function makeMedia(parts: Parts, turn: TurnRow, plan: Plan): Promise<Making> {
  if (generateSteps(plan).length === 0) return { state: 'ready', rows: [] };
  return parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    const rows = await generationsOf(tx, turn.id);
    if (rows.length > 0 && rows.every(hasEnded)) return { state: 'ready', rows };
    if (rows.length === 0) await queueAll(parts, tx, turn, plan);
    await tx.update(turns).set({ state: 'making' }).where(eq(turns.id, turn.id));
    return { state: 'waits' };
  });
}

async function queueAll(parts: Parts, tx: Transaction, turn: TurnRow, plan: Plan): Promise<void> {
  const { id: turnId, sessionId, accountId } = turn;
  for (const [index, step] of generateSteps(plan).entries()) {
    const id = parts.mintId('gen');
    const jobId = await parts.jobs.send(tx, 'generate', { id });
    await tx.insert(generations).values({
      id,
      turnId,
      sessionId,
      accountId,
      stepId: step.id,
      request: requestIn(turnId, plan, step),
      price: step.price ?? 0,
      state: 'queued',
      jobId,
      // Their order is that of the steps.
      createdAt: new Date(parts.clock.now().getTime() + index),
    });
    const data = { kind: 'generate', position: index } as const;
    await appendEvent(tx, sessionId, { type: 'job.queued', turnId, jobId: id, data });
  }
}

/** Brings a turn back to a worker when the last thing it waits for has ended. The caller holds the session's lock. */
export async function wakeTurn(parts: Parts, tx: Transaction, turnId: string): Promise<void> {
  const [turn] = await tx.select().from(turns).where(eq(turns.id, turnId)).for('update');
  if (turn?.state !== 'making') return;
  const rows = await generationsOf(tx, turnId);
  if (!rows.every(hasEnded)) return;
  const jobId = await parts.jobs.send(tx, 'turn', { id: turnId });
  await tx.update(turns).set({ state: 'queued', jobId }).where(eq(turns.id, turnId));
}
