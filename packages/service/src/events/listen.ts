import pg from 'pg';
import type { Logger } from 'pino';
import { EVENT_CHANNEL } from './append.ts';

/** Wakes the readers of a session when its log grew. */
export interface Wakers {
  /** Calls back at each news of the session until the answer is called. */
  subscribe(sessionId: string, wake: () => void): () => void;
  close(): Promise<void>;
}

/** One LISTEN connection for all readers. It comes back by itself, and then wakes everybody: news may have been missed. */
export async function createWakers(connection: pg.ClientConfig, log: Logger): Promise<Wakers> {
  const readers = new Map<string, Set<() => void>>();
  let client: pg.Client | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ ...connection, keepAlive: true });
    fresh.on('notification', ({ payload }) => {
      for (const wake of readers.get(payload ?? '') ?? []) wake();
    });
    fresh.on('error', (error) => log.debug({ err: error }, 'the listening connection broke'));
    fresh.on('end', () => {
      if (closed || client !== fresh) return;
      timer = setTimeout(again, 500);
    });
    await fresh.connect();
    client = fresh;
    await fresh.query(`listen ${EVENT_CHANNEL}`);
    for (const set of readers.values()) for (const wake of set) wake();
  };
  const again = (): void => {
    if (closed) return;
    connect().catch((error: unknown) => {
      log.warn({ err: error }, 'cannot listen for events; trying again');
      timer = setTimeout(again, 1000);
    });
  };

  await connect();
  return {
    subscribe(sessionId, wake) {
      const set = readers.get(sessionId) ?? new Set();
      set.add(wake);
      readers.set(sessionId, set);
      return () => {
        set.delete(wake);
        if (set.size === 0 && readers.get(sessionId) === set) readers.delete(sessionId);
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
