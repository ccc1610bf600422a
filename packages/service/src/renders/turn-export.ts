import { type CheckItem, type ExportOutput, findingsOf, isEmpty, type PlanPromise } from '@reelsmith/core';
import { type DeliveredFile, LIMITS } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import type { Parts, Transaction } from '../parts.ts';
import { type Ending, finishTurn } from '../turns/finish.ts';
import { assetsOfSession, draftOf, languageOf, lockSession, type SessionRow, type TurnRow } from '../turns/rows.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import { STRETCH_ITEMS } from './promises.ts';
import { queueRender } from './queue.ts';
import type { RenderRow } from './rows.ts';

export interface TurnExport {
  turn: TurnRow;
  session: SessionRow;
  output: ExportOutput;
  promises: PlanPromise[];
  /** What the turn says besides the export. */
  reply: string;
}

/** The export at the end of a turn: the turn waits for it, the session does not. */
export async function queueTurnExport(parts: Parts, tx: Transaction, wanted: TurnExport): Promise<void> {
  const { turn, session, output, promises, reply } = wanted;
  const draft = draftOf(session);
  if (isEmpty(draft)) {
    const [first] = (await assetsOfSession(tx, session.id)).values();
    const words = TURN_WORDS[languageOf(session, turn.plan?.language)];
    const ending: Ending = { outcome: 'refused', reply: words.nothingYet(first?.name), errorCode: 'nothing_to_export' };
    return finishTurn(parts, tx, turn, ending);
  }
  const row = await queueRender(parts, tx, {
    clientId: parts.mintId('render'),
    accountId: turn.accountId,
    sessionId: session.id,
    turnId: turn.id,
    bodyHash: `turn:${turn.id}`,
    draft,
    output,
    promises,
  });
  if (row === undefined) throw new Error('A fresh render id was taken.');
  await tx.update(turns).set({ state: 'exporting', renderId: row.pk, reply }).where(eq(turns.id, turn.id));
  await parts.jobs.send(tx, 'turn', { id: turn.id, deadline: true }, { startAfterSeconds: LIMITS.turnMs / 1000 });
}

/** Ends the turn that waited for this render, in the transaction that ends the render. */
export async function finishTurnOf(
  parts: Parts,
  tx: Transaction,
  row: RenderRow,
  end: { file: DeliveredFile } | { error: string } | { cancelled: true },
): Promise<void> {
  if (row.turnId === null || row.sessionId === null) return;
  const [turn] = await tx.select().from(turns).where(eq(turns.id, row.turnId));
  if (turn === undefined || turn.state !== 'exporting') return;
  const session = await lockSession(tx, row.sessionId);
  const words = TURN_WORDS[languageOf(session, turn.plan?.language)];
  const opening = turn.reply ?? '';
  const say = (...lines: string[]): string => [opening, ...lines].filter((line) => line !== '').join('\n');
  if ('file' in end) {
    const { file } = end;
    const broken = file.promises
      .filter((one) => one.state === 'broken')
      .map((one) => words.broken(one.sentence ?? one.found ?? one.promise.kind))
      .filter((line) => !opening.includes(line));
    const reply = say(
      words.exported(words.time(file.durationMs), file.url),
      ...broken,
      ...new Set([...file.warnings, ...findingsOf(file.check.filter(({ item }) => !isPromised(file, item)))]),
    );
    return finishTurn(parts, tx, turn, { outcome: 'done', reply, promises: file.promises, file });
  }
  if ('cancelled' in end)
    return finishTurn(parts, tx, turn, { outcome: 'cancelled', reply: say(words.exportCancelled) });
  const reply = say(words.exportFailed(end.error));
  return finishTurn(parts, tx, turn, { outcome: 'failed', reply, errorCode: 'internal_error' });
}

/** What a broken promise says already, in the language of the session, is not said twice. */
function isPromised({ promises }: DeliveredFile, item: CheckItem): boolean {
  return promises.some(({ promise, state }) => {
    return state === 'broken' && promise.kind === 'without' && STRETCH_ITEMS[promise.what] === item;
  });
}

/** After 15 minutes a turn does not wait any longer for its export; the export goes on. */
export async function finishTurnAtDeadline(parts: Parts, turnId: string): Promise<void> {
  await parts.db.transaction(async (tx) => {
    const [seen] = await tx.select().from(turns).where(eq(turns.id, turnId));
    if (seen === undefined || seen.state !== 'exporting') return;
    const session = await lockSession(tx, seen.sessionId);
    const words = TURN_WORDS[languageOf(session, seen.plan?.language)];
    const reply = [seen.reply ?? '', words.stillRendering(seen.renderId ?? '')].filter(Boolean).join('\n');
    await finishTurn(parts, tx, seen, { outcome: 'done', reply });
  });
}
