import type { MadeBy, MadeNote, MakeFailure } from '@reelsmith/generate';
import type { NewTurnEvent } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { generations } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts, Transaction } from '../parts.ts';
import { LostClaim, lockSession } from '../turns/rows.ts';
import type { TakenFile } from './made-files.ts';
import { stepOperation } from './money.ts';
import { wakeTurn } from './queue.ts';
import { claimOfGeneration, type GenerationRow, generationsOf } from './rows.ts';

export interface Delivery {
  readonly file: TakenFile;
  readonly made: MadeBy;
  readonly notes: readonly MadeNote[];
  /** Credits; at most what is held. */
  readonly price: number;
}

export type MakingEnd = { delivered: Delivery } | { failure: MakeFailure } | { cancelled: true };

/** The one way a making ends: its row, the asset, the credits, the event and the turn that waits, together. */
export async function endGeneration(parts: Parts, row: GenerationRow, end: MakingEnd): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, row.sessionId);
    const [now] = await tx.select().from(generations).where(claimOfGeneration(row)).for('update');
    if (now === undefined) throw new LostClaim();
    // What was cancelled while its last bytes came in is not delivered and not paid.
    const real = now.cancelRequested ? ({ cancelled: true } as const) : end;
    const event = await write(parts, tx, now, real);
    await appendEvent(tx, row.sessionId, { ...event, turnId: row.turnId, jobId: row.id });
    await wakeTurn(parts, tx, row.turnId);
  });
}

async function write(parts: Parts, tx: Transaction, row: GenerationRow, end: MakingEnd): Promise<NewTurnEvent> {
  const completedAt = parts.clock.now();
  const { accountId, sessionId, id } = row;
  const hold = { accountId, operationId: stepOperation(row.turnId, row.stepId) };
  const own = eq(generations.id, id);
  if (!('delivered' in end)) {
    await parts.ledger.voidHold(tx, hold);
    const state = 'failure' in end ? 'failed' : 'cancelled';
    const failure = 'failure' in end ? end.failure : null;
    await tx.update(generations).set({ state, failure, completedAt }).where(own);
    if (failure === null) return { type: 'job.cancelled', data: { kind: 'generate' } };
    return { type: 'job.failed', data: { kind: 'generate', message: failure.message } };
  }
  const { file, made, notes, price } = end.delivered;
  if (row.price > 0) await parts.ledger.post(tx, { ...hold, amount: Math.min(price, row.price) });
  const nth = await placeAmongAlike(tx, row);
  const provenance = { origin: 'generated', made } as const;
  const asset = await parts.made.record(tx, { accountId, sessionId, file, provenance, nth });
  const { provider, prompt, model } = made;
  await tx
    .update(generations)
    .set({ state: 'succeeded', provider, assetId: asset.id, notes: [...notes], progress: 1, completedAt })
    .where(own);
  const { kind, durationMs, width, height } = asset.facts;
  const shown = { assetId: asset.id, name: asset.name, url: parts.made.urlOf(asset), kind, durationMs, width, height };
  return { type: 'job.succeeded', data: { kind: 'generate', made: { ...shown, prompt, provider, model } } };
}

/** 1 for what was asked for first in these words. */
async function placeAmongAlike(tx: Transaction, { id, turnId, request }: GenerationRow): Promise<number> {
  const rows = await generationsOf(tx, turnId);
  const before = rows.slice(
    0,
    rows.findIndex((one) => one.id === id),
  );
  return before.filter((one) => one.request.prompt === request.prompt).length + 1;
}
