import type { CheckedPromise, Choice } from '@reelsmith/core';
import type { DeliveredFile, SpokenChange } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { sessions, turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { freeSteps } from '../generation/money.ts';
import type { Parts, Transaction } from '../parts.ts';
import { TURN_WORDS, type TurnWords } from '../words/turn-words.ts';
import { languageOf, type TurnRow } from './rows.ts';

export interface Ending {
  outcome: 'done' | 'asked' | 'refused' | 'failed' | 'cancelled' | 'proposed';
  reply: string;
  changes?: SpokenChange[];
  promises?: CheckedPromise[];
  errorCode?: string;
  file?: DeliveredFile;
  next?: Choice[];
}

/** The one way a turn ends: row, credits that are still held, and `turn.finished`, in the caller's transaction, which holds
 *  the session's lock. A turn that has ended already stays as it is. */
export async function finishTurn(parts: Parts, tx: Transaction, turn: TurnRow, ending: Ending): Promise<void> {
  const [row] = await tx.select().from(turns).where(eq(turns.id, turn.id)).for('update');
  if (row === undefined || row.state === 'finished') return;
  await parts.ledger.voidHold(tx, { accountId: turn.accountId, operationId: `turn:${turn.id}` });
  await freeSteps(parts, tx, { turnId: row.id, accountId: row.accountId, plan: row.plan });
  const changes = ending.changes ?? row.changes ?? [];
  const promises = ending.promises ?? row.promises ?? [];
  const [session] = await tx.select().from(sessions).where(eq(sessions.id, turn.sessionId));
  const words = TURN_WORDS[session === undefined ? 'en' : languageOf(session, row.plan?.language)];
  const edited = ending.outcome === 'done' && changes.length > 0;
  const { reply, silent } = toldBy(parts, words, { ...ending, edited });
  await tx
    .update(turns)
    .set({
      state: 'finished',
      outcome: ending.outcome,
      reply,
      changes,
      promises,
      errorCode: ending.errorCode ?? null,
      finishedAt: parts.clock.now(),
    })
    .where(eq(turns.id, turn.id));
  await appendEvent(tx, turn.sessionId, {
    type: 'turn.finished',
    turnId: turn.id,
    data: {
      outcome: ending.outcome,
      reply,
      revision: session?.revision ?? 0,
      changes,
      promises,
      ...(ending.errorCode === undefined ? {} : { errorCode: ending.errorCode }),
      ...(ending.file === undefined ? {} : { file: ending.file }),
      ...(ending.next === undefined || ending.next.length === 0 ? {} : { next: ending.next }),
      ...(silent ? { silent } : {}),
    },
  });
}

/** The answer, never empty, and the switches for testing clients. */
function toldBy(
  { settings }: Parts,
  words: TurnWords,
  { edited, reply, file }: Pick<Ending, 'reply' | 'file'> & { edited: boolean },
): { reply: string; silent: boolean } {
  const said = reply.trim() || words.done;
  const onScreen = settings.screenWords && (edited || file !== undefined);
  const silent = settings.silentEdits && edited && file === undefined;
  return { reply: onScreen ? `${said}\n${words.screen}` : said, silent };
}
