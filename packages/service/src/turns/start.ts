import { LIMITS, ReelsmithError } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts } from '../parts.ts';
import type { Caller, TurnRequest } from '../studio.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { finishTurn } from './finish.ts';
import { languageOf, lockSession, refuseWhileRunning } from './rows.ts';
import { waitingTurn } from './scratch.ts';

/** How long an answer may be held back to tell at once that credits do not suffice. */
const PRICE_WAIT_MS = 2000;

/** Takes a message: turn, event and job are written together, then it runs on its own. */
export async function startTurn(
  parts: Parts,
  caller: Caller,
  sessionId: string,
  request: TurnRequest,
): Promise<{ turnId: string; seq: number }> {
  const message = cleanMessage(request.text);
  const turnId = parts.mintId('turn');
  const seq = await parts.db.transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    await refuseWhileRunning(tx, sessionId);
    const waiting = await waitingTurn(tx, sessionId);
    // Under `ask` the plan that waits is handed to the planning of this message.
    if (waiting !== undefined && request.approval === 'auto') {
      const words = TURN_WORDS[languageOf(session, waiting.plan.language)];
      await finishTurn(parts, tx, waiting, { outcome: 'proposed', reply: words.overtaken });
    }
    const jobId = await parts.jobs.send(tx, 'turn', { id: turnId });
    await tx.insert(turns).values({
      id: turnId,
      sessionId,
      accountId: caller.accountId,
      state: 'queued',
      message,
      by: request.by,
      approval: request.approval,
      jobId,
      createdAt: parts.clock.now(),
    });
    return appendEvent(tx, sessionId, { type: 'turn.started', turnId, data: { message, by: request.by } });
  });
  if (parts.settings.prices === 'metered') await refuseWhenTooDear(parts, turnId);
  return { turnId, seq };
}

function cleanMessage(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.messageBytes) {
    const most = Math.round(LIMITS.messageBytes / 1024);
    throw new ReelsmithError('message_too_long', `The message is ${bytes} bytes; the limit is ${most} KB. Shorten it.`);
  }
  // PostgreSQL can't store U+0000.
  const clean = text.replaceAll('\u0000', '').trim();
  if (clean === '') throw new ReelsmithError('bad_request', 'The message is empty. Say what to do with the video.');
  return clean;
}

/** A refusal for want of credits that is known within two seconds is the answer itself, not an event. */
async function refuseWhenTooDear(parts: Parts, turnId: string): Promise<void> {
  const until = Date.now() + PRICE_WAIT_MS;
  while (Date.now() < until) {
    const [row] = await parts.db.select().from(turns).where(eq(turns.id, turnId));
    if (row?.outcome === 'refused' && row.errorCode === '2001') {
      throw new ReelsmithError('credits_insufficient', row.reply ?? 'Not enough credits.', {
        params: { price: row.price, registrationUrl: parts.settings.publicUrl() },
      });
    }
    // Approved means that the price is held; before that a plan alone says nothing about the credits.
    const decided = row?.approvedBy != null || row?.state === 'waiting_approval' || row?.state === 'finished';
    if (row === undefined || decided || (row.plan !== null && row.price === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
