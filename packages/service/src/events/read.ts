import { TurnEvent } from '@reelsmith/protocol';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Db as Database } from '../database/open.ts';
import { events } from '../database/schema.ts';
import type { Wakers } from './listen.ts';

const PAGE = 200;
/** A reader looks by itself this often, should a notice get lost. */
const LOOK_MS = 5000;

export interface ReadOptions {
  afterSeq: number;
  untilTurn?: string | undefined;
  signal: AbortSignal;
}

/** The log of a session after a number: what is there, then what comes, each once and in order. Ends when `signal` aborts
 *  or after the end of `untilTurn`. */
export async function* readEvents(
  { db, wakers }: { db: Database; wakers: Wakers },
  sessionId: string,
  { afterSeq, untilTurn, signal }: ReadOptions,
): AsyncGenerator<TurnEvent> {
  const news = createNews(signal);
  const unsubscribe = wakers.subscribe(sessionId, news.wake);
  let seq = afterSeq;
  try {
    while (!signal.aborted) {
      news.clear();
      const page = await pageAfter(db, sessionId, seq);
      for (const event of page) {
        if (signal.aborted) return;
        seq = event.seq;
        yield event;
        if (event.type === 'turn.finished' && event.turnId === untilTurn) return;
      }
      if (page.length < PAGE) await news.next();
    }
  } finally {
    unsubscribe();
    news.close();
  }
}

async function pageAfter(db: Database, sessionId: string, seq: number): Promise<TurnEvent[]> {
  const rows = await db
    .select()
    .from(events)
    .where(and(eq(events.sessionId, sessionId), gt(events.seq, seq)))
    .orderBy(asc(events.seq))
    .limit(PAGE);
  return rows.map((row) =>
    TurnEvent.parse({
      type: row.type,
      seq: row.seq,
      sessionId,
      at: row.at.toISOString(),
      ...(row.turnId === null ? {} : { turnId: row.turnId }),
      ...(row.jobId === null ? {} : { jobId: row.jobId }),
      data: row.data,
    }),
  );
}

/** A flag that can be waited for. */
function createNews(signal: AbortSignal) {
  let fresh = false;
  let release: (() => void) | undefined;
  const wake = (): void => {
    fresh = true;
    release?.();
  };
  signal.addEventListener('abort', wake);
  return {
    wake,
    clear: () => {
      fresh = signal.aborted;
    },
    next: async (): Promise<void> => {
      if (fresh) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_MS);
        release = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      release = undefined;
    },
    close: () => signal.removeEventListener('abort', wake),
  };
}
