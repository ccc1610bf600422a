import { checkPromises, type Plan } from '@reelsmith/core';
import { eq } from 'drizzle-orm';
import { sessions, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { makingPrice } from '../generation/money.ts';
import { type GenerationRow, generationsOf } from '../generation/rows.ts';
import { settleMade } from '../generation/tell.ts';
import type { Parts, Transaction } from '../parts.ts';
import { queueTurnExport } from '../renders/turn-export.ts';
import { MAKING_WORDS } from '../words/making-words.ts';
import { withSentences } from '../words/promises.ts';
import { speakRefusal } from '../words/speak.ts';
import { finishTurn } from './finish.ts';
import { movesOf, storeMoves } from './moves.ts';
import { nextSteps } from './next-steps.ts';
import type { Planned } from './plan-turn.ts';
import { questionText, replyOf } from './reply.ts';
import {
  assetsOfSession,
  claimedTurn,
  draftOf,
  entriesOf,
  languageOf,
  lockSession,
  type TurnRow,
  toHistory,
} from './rows.ts';
import { mergedPromises, namesOf, standingPromises } from './standing.ts';
import { stillWaiting } from './waiting.ts';

/** Applies what the plan changes, pays, and ends the turn or queues its export: all in one transaction. `rows`: what it
 *  has made. */
export async function applyAndGoOn(
  parts: Parts,
  turn: TurnRow,
  planned: Planned,
  rows: readonly GenerationRow[],
): Promise<void> {
  const applied = await parts.db.transaction((tx) => applyPlan(parts, tx, { turn, plan: planned.plan, rows }));
  failpoint('after_step');
  if (applied === 'ended') return;
  await parts.db.transaction((tx) => conclude(parts, tx, turn, planned));
  failpoint(planned.plan.steps.some((step) => step.kind === 'export') ? 'after_job_row' : 'after_post');
}

async function applyPlan(
  parts: Parts,
  tx: Transaction,
  { turn, plan, rows }: { turn: TurnRow; plan: Plan; rows: readonly GenerationRow[] },
): Promise<'ended' | 'on'> {
  const session = await lockSession(tx, turn.sessionId);
  await claimedTurn(tx, turn);
  const entries = await entriesOf(tx, session.id);
  if (entries.some((entry) => entry.turnId === turn.id)) return 'on';
  const language = languageOf(session, plan.language);
  const made = await settleMade(parts, tx, { plan, rows, language });
  if (made.failure !== undefined) {
    const words = MAKING_WORDS[language];
    const reason = `${plan.reply}\n${words.nothingMade(words.failed[made.failure.reason])}`;
    const closing = made.lines.length === 0 ? words.nothingCharged : words.someKept;
    const reply = [reason, ...made.lines, closing].join('\n');
    await finishTurn(parts, tx, turn, { outcome: 'failed', reply, errorCode: 'provider_failed' });
    return 'ended';
  }
  const seen = movesOf(made.plan, { draft: draftOf(session), entries, language }, toHistory);
  if (!seen.ok) {
    const code = seen.refusal.code === 'nothing_to_change' ? 'nothing_to_change' : 'stale_plan';
    const reply = [speakRefusal({ code, params: {} }, language), ...made.lines].join('\n');
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
  // What was made was paid when it came.
  const rest = price - makingPrice(plan);
  if (rest > 0) {
    await parts.ledger.post(tx, { accountId: turn.accountId, operationId: `turn:${turn.id}`, amount: rest });
  }
  const language = languageOf(session, plan.language);
  const changes = now.changes ?? [];
  const draft = draftOf(session);
  const assets = await assetsOfSession(tx, session.id);
  const checked = now.promises ?? checkPromises(draft, plan.promises);
  const promises = withSentences(checked, { language, nameOf: namesOf(assets) });
  const standing = await standingPromises(tx, session.id, draft);
  const ask = plan.steps.find((step) => step.kind === 'ask');
  const openQuestion = ask === undefined ? null : { question: ask.question, choices: ask.choices };
  await tx.update(sessions).set({ openQuestion }).where(eq(sessions.id, session.id));
  const rows = await generationsOf(tx, turn.id);
  const made = (await settleMade(parts, tx, { plan, rows, language })).lines;
  const exporting = plan.steps.find((step) => step.kind === 'export');
  const goesOn = ask !== undefined || exporting !== undefined || changes.length === 0 || turn.by === 'cli';
  const next = goesOn ? [] : nextSteps({ draft, changes, assets, givenUp: standing.givenUp, language });
  const closing = (await stillWaiting(tx, now)).join('\n');
  const reply = replyOf({ language, plan, draft, changes, promises, made, next, closing });
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
