import { ReelsmithError } from '@reelsmith/protocol';
import { and, eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { requestCancelOfMaking, stopMaking } from '../generation/cancel.ts';
import type { Parts, Transaction } from '../parts.ts';
import { requestCancel } from '../renders/cancel.ts';
import type { Caller } from '../studio.ts';
import { TURN_WORDS, type TurnWords } from '../words/turn-words.ts';
import { finishTurn } from './finish.ts';
import { languageOf, lockSession, refuseWhileRunning, type TurnRow } from './rows.ts';

/** The yes to a plan that waits: it runs on the draft of now, or ends as stale. */
export async function approveTurn(parts: Parts, caller: Caller, sessionId: string, turnId: string): Promise<void> {
  await decide(parts, { sessionId, turnId }, async (tx, turn) => {
    mustWait(turn);
    await refuseWhileRunning(tx, sessionId);
    const jobId = await parts.jobs.send(tx, 'turn', { id: turnId });
    await tx.update(turns).set({ state: 'queued', approvedBy: caller.userId, jobId }).where(eq(turns.id, turnId));
    await appendEvent(tx, sessionId, { type: 'plan.approved', turnId, data: { by: caller.userId } });
  });
}

/** The no: nothing is applied, nothing charged. */
export async function rejectTurn(parts: Parts, caller: Caller, sessionId: string, turnId: string): Promise<void> {
  await decide(parts, { sessionId, turnId }, async (tx, turn, words) => {
    mustWait(turn);
    await appendEvent(tx, sessionId, { type: 'plan.rejected', turnId, data: { by: caller.userId } });
    await finishTurn(parts, tx, turn, { outcome: 'cancelled', reply: words.rejected });
  });
}

/** Cancels at the next border of steps; an export that runs for the turn is cancelled too. A turn that has ended stays
 *  as it is. */
export async function cancelTurn(parts: Parts, sessionId: string, turnId: string): Promise<void> {
  let making: string[] = [];
  const renderPk = await decide(parts, { sessionId, turnId }, async (tx, turn, words) => {
    if (turn.state === 'finished') return undefined;
    if (turn.state === 'exporting') return turn.renderId ?? undefined;
    await tx.update(turns).set({ cancelRequested: true }).where(eq(turns.id, turnId));
    making = await requestCancelOfMaking(tx, turnId);
    if (turn.state !== 'running') await finishTurn(parts, tx, turn, { outcome: 'cancelled', reply: words.cancelled });
    return undefined;
  });
  parts.running.get(turnId)?.abort();
  stopMaking(parts, making);
  if (renderPk !== undefined) await requestCancel(parts, renderPk);
}

function mustWait(turn: TurnRow): void {
  if (turn.state === 'waiting_approval') return;
  throw new ReelsmithError('bad_request', `The turn ${turn.id} does not wait for a yes.`);
}

async function decide<Result>(
  parts: Parts,
  { sessionId, turnId }: { sessionId: string; turnId: string },
  act: (tx: Transaction, turn: TurnRow, words: TurnWords) => Promise<Result>,
): Promise<Result> {
  return parts.db.transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    const [turn] = await tx
      .select()
      .from(turns)
      .where(and(eq(turns.id, turnId), eq(turns.sessionId, sessionId)))
      .for('update');
    if (turn === undefined) throw new ReelsmithError('not_found', `There is no turn ${turnId} in this session.`);
    return act(tx, turn, TURN_WORDS[languageOf(session, turn.plan?.language)]);
  });
}
