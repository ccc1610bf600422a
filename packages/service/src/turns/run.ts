import { LIMITS } from '@reelsmith/protocol';
import { eq, sql } from 'drizzle-orm';
import { sessions, turns } from '../database/schema.ts';
import { failpoint } from '../failpoints.ts';
import { makeMedia } from '../generation/queue.ts';
import { MOST_PUT_BACKS } from '../jobs/jobs.ts';
import type { Parts } from '../parts.ts';
import { speakRefusal } from '../words/speak.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { applyAndGoOn } from './apply.ts';
import { type Ending, finishTurn } from './finish.ts';
import { hold } from './hold.ts';
import { missingCapability, needsApproval, type Planned, planTurn } from './plan-turn.ts';
import { claimedTurn, LostClaim, languageOf, lockSession, type SessionRow, type TurnRow } from './rows.ts';
import { stillWaiting } from './waiting.ts';

/** Runs a turn to its end, to its wait for a yes, or to its export. Safe to run again after a crash: what is done is found
 *  in the rows. Throws only when the end itself can't be written. */
export async function runTurn(parts: Parts, turnId: string, jobSignal: AbortSignal): Promise<void> {
  const turn = await claimTurn(parts, turnId);
  if (turn === undefined) return;
  const cancel = new AbortController();
  parts.running.set(turnId, cancel);
  const tooLong = AbortSignal.timeout(LIMITS.turnMs);
  try {
    await advance(parts, turn, AbortSignal.any([jobSignal, parts.stopping, cancel.signal, tooLong]));
  } catch (error) {
    if (error instanceof LostClaim) return;
    await endAfter(parts, turn, {
      error,
      cancelled: cancel.signal.aborted,
      tooLong: tooLong.aborted,
      stopped: jobSignal.aborted || parts.stopping.aborted,
    });
  } finally {
    parts.running.delete(turnId);
  }
}

async function claimTurn(parts: Parts, turnId: string): Promise<TurnRow | undefined> {
  return parts.db.transaction(async (tx) => {
    const [seen] = await tx.select().from(turns).where(eq(turns.id, turnId));
    if (seen === undefined) return undefined;
    const session = await lockSession(tx, seen.sessionId);
    const [turn] = await tx.select().from(turns).where(eq(turns.id, turnId)).for('update');
    if (turn === undefined || (turn.state !== 'queued' && turn.state !== 'running')) return undefined;
    const putBacks = turn.putBacks + (turn.state === 'running' ? 1 : 0);
    const words = TURN_WORDS[languageOf(session, turn.plan?.language)];
    if (putBacks > MOST_PUT_BACKS) {
      await finishTurn(parts, tx, turn, { outcome: 'failed', reply: words.tooOften, errorCode: 'internal_error' });
      return undefined;
    }
    if (turn.cancelRequested) {
      await finishTurn(parts, tx, turn, { outcome: 'cancelled', reply: words.cancelled });
      return undefined;
    }
    const [claimed] = await tx
      .update(turns)
      .set({ state: 'running', putBacks, attempt: turn.attempt + 1, startedAt: turn.startedAt ?? parts.clock.now() })
      .where(eq(turns.id, turnId))
      .returning();
    return claimed;
  });
}

async function advance(parts: Parts, turn: TurnRow, signal: AbortSignal): Promise<void> {
  const [session] = await parts.db.select().from(sessions).where(eq(sessions.id, turn.sessionId));
  if (session === undefined) throw new LostClaim();
  const planned = await planTurn(parts, turn, session, signal);
  signal.throwIfAborted();
  const refused = refusalOf(parts, turn, planned, session);
  if (refused !== undefined) return end(parts, turn, refused);
  if (!planned.approved && needsApproval(turn, planned.price)) return waitForYes(parts, turn, planned);
  if (!(await hold(parts, turn, planned, session))) return;
  signal.throwIfAborted();
  const making = await makeMedia(parts, turn, planned.plan);
  failpoint('generate_after_queue');
  if (making.state === 'ready') await applyAndGoOn(parts, turn, planned, making.rows);
}

/** What is refused before anything is held or applied. */
function refusalOf(parts: Parts, turn: TurnRow, { plan, refusal }: Planned, session: SessionRow): Ending | undefined {
  if (plan.refusal !== undefined || plan.intent === 'refuse') {
    // The planner's reply gives the reason and the way out already.
    const reply = [plan.reply, ...plan.warnings].join('\n');
    return { outcome: 'refused', reply, ...(plan.refusal === undefined ? {} : { errorCode: plan.refusal.code }) };
  }
  const missing = refusal ?? missingCapability(parts, turn, plan);
  if (missing === undefined) return undefined;
  const reply = [speakRefusal(missing, languageOf(session, plan.language)), ...plan.warnings].join('\n');
  return { outcome: 'refused', reply, errorCode: missing.code };
}

async function waitForYes(parts: Parts, turn: TurnRow, { plan }: Planned): Promise<void> {
  const ask = plan.steps.find((step) => step.kind === 'ask');
  const openQuestion = ask === undefined ? null : { question: ask.question, choices: ask.choices };
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    await tx.update(turns).set({ state: 'waiting_approval' }).where(eq(turns.id, turn.id));
    await tx.update(sessions).set({ openQuestion }).where(eq(sessions.id, turn.sessionId));
  });
}

async function end(parts: Parts, turn: TurnRow, ending: Ending): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    // A question stays open only for the very next message.
    await tx.update(sessions).set({ openQuestion: null }).where(eq(sessions.id, turn.sessionId));
    const still = await stillWaiting(tx, turn);
    await finishTurn(parts, tx, turn, { ...ending, reply: [ending.reply, ...still].join('\n') });
  });
}

interface Trouble {
  error: unknown;
  cancelled: boolean;
  tooLong: boolean;
  stopped: boolean;
}

/** Every turn ends with text, also when something broke. A stop of the process is no end: the turn is put back. */
async function endAfter(parts: Parts, turn: TurnRow, { error, cancelled, tooLong, stopped }: Trouble): Promise<void> {
  if (stopped && !cancelled && !tooLong) throw error;
  if (!cancelled && !tooLong) parts.log.error({ err: error, turnId: turn.id }, 'a turn broke');
  await parts.db.transaction(async (tx) => {
    const session = await lockSession(tx, turn.sessionId);
    const [now] = await tx.select().from(turns).where(eq(turns.id, turn.id)).for('update');
    if (now === undefined || now.attempt !== turn.attempt || now.state !== 'running') return;
    const words = TURN_WORDS[languageOf(session, now.plan?.language)];
    await tx
      .update(turns)
      .set({ failures: sql`${turns.failures} + 1` })
      .where(eq(turns.id, turn.id));
    if (cancelled) return finishTurn(parts, tx, now, { outcome: 'cancelled', reply: words.cancelled });
    const reply = tooLong ? words.tooLong : words.internal;
    await finishTurn(parts, tx, now, { outcome: 'failed', reply, errorCode: 'internal_error' });
  });
}
