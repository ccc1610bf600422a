import type { NewTurnEvent } from '@reelsmith/protocol';
import { eq, sql } from 'drizzle-orm';
import type { Tx as Transaction } from '../database/open.ts';
import { events, sessions } from '../database/schema.ts';

export const EVENT_CHANNEL = 'reelsmith_events';

/** Writes an event into its session's log, in the transaction of what it tells about. The session's row stays locked until
 *  the end of the transaction, so numbers appear in order and without gaps. */
export async function appendEvent(tx: Transaction, sessionId: string, event: NewTurnEvent): Promise<number> {
  const [row] = await tx
    .update(sessions)
    .set({ seq: sql`${sessions.seq} + 1` })
    .where(eq(sessions.id, sessionId))
    .returning({ seq: sessions.seq });
  if (row === undefined) throw new Error(`The session ${sessionId} of an event does not exist.`);
  await tx.insert(events).values({
    sessionId,
    seq: row.seq,
    type: event.type,
    at: sql`clock_timestamp()`,
    turnId: event.turnId ?? null,
    jobId: event.jobId ?? null,
    data: event.data,
  });
  await tx.execute(sql`select pg_notify(${EVENT_CHANNEL}, ${sessionId})`);
  return row.seq;
}
