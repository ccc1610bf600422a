import { ReelsmithError } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { holdSteps, makingPrice, spentInSession } from '../generation/money.ts';
import type { Parts, Transaction } from '../parts.ts';
import { MAKING_WORDS } from '../words/making-words.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { finishTurn } from './finish.ts';
import type { Planned } from './plan-turn.ts';
import { claimedTurn, languageOf, lockSession, type SessionRow, type TurnRow } from './rows.ts';

/** Reserves the price: one part for the edit, one for each thing to be made. False when credits or the session's ceiling
 *  do not suffice: then the turn has ended with that sentence. */
export async function hold(parts: Parts, turn: TurnRow, planned: Planned, session: SessionRow): Promise<boolean> {
  const enough = await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    const now = await claimedTurn(tx, turn);
    if (now.approvedBy === null && !(await underCeiling(parts, tx, { turn: now, planned, session }))) return false;
    if (now.approvedBy === null) {
      await tx.update(turns).set({ approvedBy: 'auto' }).where(eq(turns.id, turn.id));
      await appendEvent(tx, turn.sessionId, { type: 'plan.approved', turnId: turn.id, data: { by: 'auto' } });
    }
    return planned.price === 0 || reserve(parts, tx, { turn: now, planned, session });
  });
  failpoint('after_hold');
  return enough;
}

interface Wanted {
  turn: TurnRow;
  planned: Planned;
  session: SessionRow;
}

/** Without a yes a session spends no more than its ceiling. */
async function underCeiling(parts: Parts, tx: Transaction, { turn, planned, session }: Wanted): Promise<boolean> {
  const { sessionCeiling } = parts.settings;
  if (sessionCeiling === undefined || planned.price === 0) return true;
  const spent = await spentInSession(tx, turn.sessionId);
  if (spent + planned.price <= sessionCeiling) return true;
  const words = MAKING_WORDS[languageOf(session, planned.plan.language)];
  const reply = words.ceiling(planned.price, spent, sessionCeiling);
  await finishTurn(parts, tx, turn, { outcome: 'refused', reply, errorCode: '2001' });
  return false;
}

async function reserve(parts: Parts, tx: Transaction, { turn, planned, session }: Wanted): Promise<boolean> {
  const { plan, price } = planned;
  const { accountId, id: turnId } = turn;
  const rest = price - makingPrice(plan);
  try {
    if (rest > 0) await parts.ledger.hold(tx, { accountId, operationId: `turn:${turnId}`, amount: rest });
    await holdSteps(parts, tx, { accountId, turnId, plan });
    return true;
  } catch (error) {
    if (!(error instanceof ReelsmithError) || error.code !== 'credits_insufficient') throw error;
    const held = (await parts.ledger.openHold(tx, `turn:${turnId}`))?.amount ?? 0;
    const { available } = await parts.ledger.balance(tx, accountId);
    const words = TURN_WORDS[languageOf(session, plan.language)];
    const reply = words.credits(price, available + held, parts.settings.publicUrl());
    await finishTurn(parts, tx, turn, { outcome: 'refused', reply, errorCode: '2001' });
    return false;
  }
}
