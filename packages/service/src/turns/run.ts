import { checkPromises } from '@reelsmith/core';
import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { eq, sql } from 'drizzle-orm';
import { sessions, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { MOST_PUT_BACKS } from '../jobs/jobs.ts';
import type { Parts, Transaction } from '../parts.ts';
import { queueTurnExport } from '../renders/turn-export.ts';
import { withSentences } from '../words/promises.ts';
import { speakRefusal } from '../words/speak.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { type Ending, finishTurn } from './finish.ts';
import { movesOf, storeMoves } from './moves.ts';
import { nextSteps } from './next-steps.ts';
import { missingCapability, needsApproval, type Planned, planTurn } from './plan-turn.ts';
import { questionText, replyOf } from './reply.ts';
import {
  assetsOfSession,
  claimedTurn,
  draftOf,
  entriesOf,
  LostClaim,
  languageOf,
  lockSession,
  type SessionRow,
  type TurnRow,
  toHistory,
} from './rows.ts';
import { mergedPromises, namesOf, standingPromises } from './standing.ts';

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
  const refused = refusalOf(planned, session);
  if (refused !== undefined) return end(parts, turn, refused);
  if (needsApproval(turn, planned.price)) return waitForYes(parts, turn);
  if (!(await hold(parts, turn, planned, session))) return;
  signal.throwIfAborted();
  await applyAndGoOn(parts, turn, planned);
}

/** What is refused before anything is held or applied. */
function refusalOf({ plan, refusal }: Planned, session: SessionRow): Ending | undefined {
  if (plan.refusal !== undefined || plan.intent === 'refuse') {
    // The planner's reply gives the reason and the way out already.
    const reply = [plan.reply, ...plan.warnings].join('\n');
    return { outcome: 'refused', reply, ...(plan.refusal === undefined ? {} : { errorCode: plan.refusal.code }) };
  }
  const missing = refusal ?? missingCapability(plan);
  if (missing === undefined) return undefined;
  const reply = [speakRefusal(missing, languageOf(session, plan.language)), ...plan.warnings].join('\n');
  return { outcome: 'refused', reply, errorCode: missing.code };
}

async function waitForYes(parts: Parts, turn: TurnRow): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    await tx.update(turns).set({ state: 'waiting_approval' }).where(eq(turns.id, turn.id));
  });
}

/** Reserves the price. False when credits do not suffice: then the turn has ended with that sentence. */
async function hold(parts: Parts, turn: TurnRow, { plan, price }: Planned, session: SessionRow): Promise<boolean> {
  const enough = await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    const now = await claimedTurn(tx, turn);
    if (now.approvedBy === null) {
      await tx.update(turns).set({ approvedBy: 'auto' }).where(eq(turns.id, turn.id));
      await appendEvent(tx, turn.sessionId, { type: 'plan.approved', turnId: turn.id, data: { by: 'auto' } });
    }
    if (price === 0) return true;
    try {
      await parts.ledger.hold(tx, { accountId: turn.accountId, operationId: `turn:${turn.id}`, amount: price });
      return true;
    } catch (error) {
      if (!(error instanceof ReelsmithError) || error.code !== 'credits_insufficient') throw error;
      const { available } = await parts.ledger.balance(tx, turn.accountId);
      const words = TURN_WORDS[languageOf(session, plan.language)];
      const reply = words.credits(price, available, parts.settings.publicUrl());
      await finishTurn(parts, tx, turn, { outcome: 'refused', reply, errorCode: '2001' });
      return false;
    }
  });
  failpoint('after_hold');
  return enough;
}

/** Applies what the plan changes, pays, and ends the turn or queues its export: all in one transaction. */
async function applyAndGoOn(parts: Parts, turn: TurnRow, planned: Planned): Promise<void> {
  const applied = await parts.db.transaction((tx) => applyPlan(parts, tx, turn, planned));
  failpoint('after_step');
  if (applied === 'ended') return;
  await parts.db.transaction((tx) => conclude(parts, tx, turn, planned));
  failpoint(planned.plan.steps.some((step) => step.kind === 'export') ? 'after_job_row' : 'after_post');
}

async function applyPlan(parts: Parts, tx: Transaction, turn: TurnRow, { plan }: Planned): Promise<'ended' | 'on'> {
  const session = await lockSession(tx, turn.sessionId);
  await claimedTurn(tx, turn);
  const entries = await entriesOf(tx, session.id);
  if (entries.some((entry) => entry.turnId === turn.id)) return 'on';
  const language = languageOf(session, plan.language);
  const seen = movesOf(plan, { draft: draftOf(session), entries, language }, toHistory);
  if (!seen.ok) {
    const code = seen.refusal.code === 'nothing_to_change' ? 'nothing_to_change' : 'stale_plan';
    const reply = speakRefusal({ code, params: {} }, language);
    await finishTurn(parts, tx, turn, { outcome: 'refused', reply, errorCode: code });
    return 'ended';
  }
  await storeMoves(parts, tx, { session, moves: seen.moves, by: turn.by, turnId: turn.id });
  const changes = seen.moves.flatMap((move) => move.changes);
  const names = namesOf(await assetsOfSession(tx, session.id));
  const promises = withSentences(checkPromises(seen.draft, plan.promises), { language, nameOf: names });
  await tx.update(turns).set({ changes, promises }).where(eq(turns.id, turn.id));
  return 'on';
}

/** Pays and ends, or pays and leaves the rest to the export. */
async function conclude(parts: Parts, tx: Transaction, turn: TurnRow, { plan, price }: Planned): Promise<void> {
  const session = await lockSession(tx, turn.sessionId);
  const now = await claimedTurn(tx, turn);
  if (price > 0) {
    await parts.ledger.post(tx, { accountId: turn.accountId, operationId: `turn:${turn.id}`, amount: price });
  }
  const changes = now.changes ?? [];
  const draft = draftOf(session);
  const assets = await assetsOfSession(tx, session.id);
  const language = languageOf(session, plan.language);
  const checked = now.promises ?? checkPromises(draft, plan.promises);
  const promises = withSentences(checked, { language, nameOf: namesOf(assets) });
  const standing = await standingPromises(tx, session.id, draft);
  const ask = plan.steps.find((step) => step.kind === 'ask');
  const openQuestion = ask === undefined ? null : { question: ask.question, choices: ask.choices };
  await tx.update(sessions).set({ openQuestion }).where(eq(sessions.id, session.id));
  const exporting = plan.steps.find((step) => step.kind === 'export');
  const goesOn = ask !== undefined || exporting !== undefined || changes.length === 0 || turn.by === 'cli';
  const next = goesOn ? [] : nextSteps({ draft, changes, assets, givenUp: standing.givenUp, language });
  const reply = replyOf({ language, plan, draft, changes, promises, next });
  if (ask !== undefined) {
    const { question, choices } = ask;
    await appendEvent(tx, session.id, { type: 'ask', turnId: turn.id, data: { question, choices } });
    return finishTurn(parts, tx, now, {
      outcome: 'asked',
      reply: questionText(reply, question, choices),
      changes,
      promises,
    });
  }
  if (exporting === undefined) return finishTurn(parts, tx, now, { outcome: 'done', reply, changes, promises, next });
  const wanted = mergedPromises(standing.promises, plan.promises);
  await queueTurnExport(parts, tx, { turn: now, session, output: exporting.output, promises: wanted, reply });
}

async function end(parts: Parts, turn: TurnRow, ending: Ending): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    // A question stays open only for the very next message.
    await tx.update(sessions).set({ openQuestion: null }).where(eq(sessions.id, turn.sessionId));
    await finishTurn(parts, tx, turn, ending);
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
