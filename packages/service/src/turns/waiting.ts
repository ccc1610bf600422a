import { type PlanCard, TurnEvent } from '@reelsmith/protocol';
import { and, eq } from 'drizzle-orm';
import { events, sessions, turns } from '../database/schema.ts';
import type { Database, Transaction } from '../parts.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import type { TurnRow } from './rows.ts';
import { waitingTurn } from './scratch.ts';

/** The plan of a session that waits for a yes, as it was proposed. */
export async function waitingPlan(db: Database | Transaction, sessionId: string): Promise<PlanCard | undefined> {
  const [row] = await db
    .select({ turn: turns, event: events })
    .from(turns)
    .innerJoin(events, and(eq(events.sessionId, turns.sessionId), eq(events.turnId, turns.id)))
    .where(and(eq(turns.sessionId, sessionId), eq(turns.state, 'waiting_approval'), eq(events.type, 'plan.proposed')));
  if (row === undefined) return undefined;
  const { turn, event } = row;
  const read = TurnEvent.safeParse({ ...event, at: event.at.toISOString(), turnId: turn.id, jobId: undefined });
  if (!read.success || read.data.type !== 'plan.proposed') return undefined;
  const { plan, changes, promises = [], expectedMs = 0 } = read.data.data;
  const { id: turnId, message, price } = turn;
  return { turnId, message, reply: plan.reply, changes, promises, price, expectedMs };
}

/** The sentence at the end of an answer while another turn's plan still waits for its yes; none otherwise. */
export async function stillWaiting(tx: Transaction, turn: TurnRow): Promise<string[]> {
  const waiting = await waitingTurn(tx, turn.sessionId);
  if (waiting === undefined || waiting.id === turn.id) return [];
  const [session] = await tx.select().from(sessions).where(eq(sessions.id, turn.sessionId));
  const language = session?.language ?? turn.plan?.language ?? waiting.plan.language;
  return [TURN_WORDS[language].stillWaits(waiting.price)];
}
