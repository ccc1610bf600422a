import type { Language, Plan, PlanStep } from '@reelsmith/core';
import { eq } from 'drizzle-orm';
import { accounts, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts, Transaction } from '../parts.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { adjusted } from './adjust.ts';
import { finishTurn } from './finish.ts';
import type { TurnRow } from './rows.ts';
import type { Scratch, WaitingTurn } from './scratch.ts';

/** What a message does to the plan that waits while it comes. */
export type Fate = 'stays' | 'adjusted' | 'approved' | 'cancelled' | 'outdated';

/** What a new message means for the plan that waits: its own plan, and the end of the other. `scratch` is undefined when
 *  that plan does not fit the draft any more. */
export function meantFor(
  { turn, waiting, scratch }: { turn: TurnRow; waiting: WaitingTurn | undefined; scratch: Scratch | undefined },
  asked: Plan,
  language: Language,
): { plan: Plan; fate: Fate } {
  const words = TURN_WORDS[language];
  const { answersWaiting, ...said } = asked;
  if (waiting === undefined) return { plan: said, fate: 'stays' };
  if (answersWaiting === 'no') return { plan: { ...said, reply: words.rejected }, fate: 'cancelled' };
  if (scratch === undefined)
    return { plan: outdated(said, answersWaiting === 'yes', words.outdated), fate: 'outdated' };
  if (answersWaiting === 'yes') return { plan: waiting.plan, fate: 'approved' };
  if (!changes(said)) return { plan: said, fate: 'stays' };
  const plan = adjusted(scratch, said, { turnId: turn.id, message: turn.message });
  if (changes(plan)) return { plan, fate: 'adjusted' };
  return { plan: { ...said, intent: 'answer', reply: words.rejected, steps: [], promises: [] }, fate: 'cancelled' };
}

const ASKING: ReadonlySet<PlanStep['kind']> = new Set(['ask']);

/** False for answers, questions and refusals: a plan that waits goes on waiting. */
function changes({ refusal, intent, steps }: Plan): boolean {
  return refusal === undefined && intent !== 'refuse' && steps.some(({ kind }) => !ASKING.has(kind));
}

function outdated(asked: Plan, isYes: boolean, sentence: string): Plan {
  if (!isYes) return { ...asked, warnings: [sentence, ...asked.warnings] };
  return { ...asked, intent: 'refuse', reply: sentence, refusal: { code: 'stale_plan', params: {} } };
}

/** Ends the plan that waited as its fate is, in the transaction that stores the new one: never both, never none. False when
 *  it does not wait any more. */
export async function settleWaiting(
  parts: Parts,
  tx: Transaction,
  { turn, waiting, fate, language }: { turn: TurnRow; waiting: WaitingTurn; fate: Fate; language: Language },
): Promise<boolean> {
  const [now] = await tx.select().from(turns).where(eq(turns.id, waiting.id)).for('update');
  if (now?.state !== 'waiting_approval') return false;
  const words = TURN_WORDS[language];
  if (fate === 'adjusted' || fate === 'approved') {
    await finishTurn(parts, tx, now, { outcome: 'proposed', reply: words.adjusted });
  } else if (fate === 'outdated') {
    await finishTurn(parts, tx, now, { outcome: 'refused', reply: words.outdated, errorCode: 'stale_plan' });
  } else if (fate === 'cancelled') {
    const by = await userOf(tx, turn.accountId);
    await appendEvent(tx, turn.sessionId, { type: 'plan.rejected', turnId: now.id, data: { by } });
    await finishTurn(parts, tx, now, { outcome: 'cancelled', reply: words.rejected });
  }
  return true;
}

/** The yes that was said by a message: it holds for the turn of that message. */
export async function approveBySaying(tx: Transaction, turn: TurnRow): Promise<void> {
  const by = await userOf(tx, turn.accountId);
  await tx.update(turns).set({ approvedBy: by }).where(eq(turns.id, turn.id));
  await appendEvent(tx, turn.sessionId, { type: 'plan.approved', turnId: turn.id, data: { by } });
}

async function userOf(tx: Transaction, accountId: string): Promise<string> {
  const [row] = await tx.select({ userId: accounts.userId }).from(accounts).where(eq(accounts.id, accountId));
  return row?.userId ?? accountId;
}
