import { appendEvent } from '../events/append.ts';
import type { Parts } from '../parts.ts';
import { claimedTurn, LostClaim, lockSession, type TurnRow } from './rows.ts';

/** Words are joined for this long before they become an event. */
const JOINED_MS = 250;

/** Writes the words of a planner into the event log while it plans: joined, in order, and never behind the end of the
 *  turn. `settle` waits for what is on its way; words that can't be written are lost, the reply has them all. */
export function spokenWords(
  parts: Parts,
  turn: TurnRow,
): { push: (text: string) => void; settle: () => Promise<void> } {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text === '') return;
    writing = writing
      .then(() => append(parts, turn, text))
      .catch((error: unknown) => {
        if (!(error instanceof LostClaim)) parts.log.warn({ err: error, turnId: turn.id }, 'words were not written');
      });
  };
  return {
    push: (text) => {
      waiting += text;
      timer ??= setTimeout(write, JOINED_MS);
    },
    settle: async () => {
      write();
      await writing;
    },
  };
}

async function append(parts: Parts, turn: TurnRow, text: string): Promise<void> {
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, turn.sessionId);
    await claimedTurn(tx, turn);
    // PostgreSQL can't store U+0000.
    await appendEvent(tx, turn.sessionId, {
      type: 'message.delta',
      turnId: turn.id,
      data: { text: text.replaceAll('\u0000', '') },
    });
  });
}
