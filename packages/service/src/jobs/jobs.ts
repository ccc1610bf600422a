import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Tx as Transaction } from '../database/open.ts';

export const QUEUES = ['turn', 'render', 'preview', 'proxy', 'generate'] as const;
export type QueueName = (typeof QUEUES)[number];

/** What travels with a job: whose row it is about. `deadline` only looks whether the turn is still waiting. */
export interface JobData {
  id: string;
  deadline?: boolean;
}

/** How often a job may be put back because its process died. */
export const MOST_PUT_BACKS = 5;
/** How often a job may fail by its own doing before it is given up. */
export const MOST_FAILURES = 2;

const SETTINGS: Record<QueueName, { expireInSeconds: number; concurrency: number; pollSeconds: number }> = {
  // Longer than a turn may take: the turn's own clock ends it first.
  turn: { expireInSeconds: 20 * 60, concurrency: 4, pollSeconds: 4 },
  render: { expireInSeconds: 6 * 3600, concurrency: 1, pollSeconds: 2 },
  // Beside a render, with which it shares the cores: somebody waits for it.
  preview: { expireInSeconds: 3600, concurrency: 1, pollSeconds: 2 },
  // Mostly waiting for somebody else's machine; longer than one thing may take there.
  generate: { expireInSeconds: 2 * 3600, concurrency: 6, pollSeconds: 2 },
  proxy: { expireInSeconds: 6 * 3600, concurrency: 1, pollSeconds: 4 },
};

/** The job engine. Rows in `turns` and `renders` are the truth, jobs only bring them to a worker. */
export interface Jobs {
  /** Joins the caller's transaction: job and state are there together or not at all. */
  send(tx: Transaction, queue: QueueName, data: JobData, options?: { startAfterSeconds?: number }): Promise<string>;
  remove(tx: Transaction, queue: QueueName, jobId: string): Promise<void>;
  work(queue: QueueName, handler: (data: JobData, signal: AbortSignal) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export async function createJobs(connection: pg.PoolConfig, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    ...bossConnection(connection),
    max: 4,
    application_name: 'reelsmith-jobs',
    useListenNotify: true,
    schedule: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    flowIntervalSeconds: 1,
    maintenanceIntervalSeconds: 3600,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'job engine'));
  await boss.start();
  for (const queue of QUEUES) {
    await boss.createQueue(queue, {
      notify: true,
      // Our own counts decide; this only has to be higher than both together.
      retryLimit: MOST_PUT_BACKS + MOST_FAILURES + 1,
      retryDelay: 1,
      expireInSeconds: SETTINGS[queue].expireInSeconds,
      heartbeatSeconds: 10,
      deleteAfterSeconds: 3600,
    });
  }
  return {
    async send(tx, queue, data, options = {}) {
      const startAfter = options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds };
      const id = await boss.send(queue, data, { db: fromDrizzle(tx, sql), ...startAfter });
      if (id === null) throw new Error(`The job engine did not take the job of ${data.id}.`);
      return id;
    },
    async remove(tx, queue, jobId) {
      await boss.deleteJob(queue, jobId, { db: fromDrizzle(tx, sql) });
    },
    async work(queue, handler) {
      const { concurrency, pollSeconds } = SETTINGS[queue];
      const options = {
        localConcurrency: concurrency,
        batchSize: 1,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: pollSeconds,
        heartbeatRefreshSeconds: 3,
      };
      await boss.work<JobData>(queue, options, async (jobs) => {
        for (const job of jobs) await handler(job.data, job.signal);
      });
    },
    async stop() {
      await boss.stop({ graceful: false, close: true });
    },
  };
}

/** The part of a connection that the job engine's own pool takes. */
function bossConnection({ host, port, user, password, database, connectionString }: pg.PoolConfig) {
  if (connectionString !== undefined) return { connectionString };
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { user }),
    ...(database === undefined ? {} : { database }),
    ...(password === undefined ? {} : { password }),
  };
}
