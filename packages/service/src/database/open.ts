import { chmod, mkdir } from 'node:fs/promises';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Client, Pool, type PoolConfig } from 'pg';
import { startEmbedded } from './embedded/supervisor.ts';
import { migrate } from './migrate.ts';
import * as schema from './schema.ts';

const OLDEST = 150_000;

/** Runs queries: the database itself or a transaction of it. */
export type Db = NodePgDatabase<typeof schema>;
/** Inside `db.transaction`. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** The open store of a service. */
export interface Database {
  readonly db: Db;
  readonly pool: Pool;
  readonly kind: 'embedded' | 'external';
  /** For clients of their own connections: pg-boss, LISTEN. */
  readonly connection: PoolConfig;
  /** The embedded server's process. */
  serverPid(): number | undefined;
  close(): Promise<void>;
}

/** Opens and migrates: the server at `url`, else our own on `dataDir`, whose lock the caller holds. */
export async function openDatabase(options: {
  dataDir: string;
  url?: string | undefined;
  poolSize?: number | undefined;
  onRestart?: ((reason: string) => void) | undefined;
}): Promise<Database> {
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  await chmod(options.dataDir, 0o700);
  const server = options.url === undefined ? await startEmbedded(options) : undefined;
  const connection: PoolConfig = server?.connection ?? { connectionString: options.url };
  try {
    await prepare(connection);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  const pool = new Pool({ ...connection, max: options.poolSize ?? 10 });
  // An idle connection that the server dropped is replaced at the next query.
  pool.on('error', () => undefined);
  return {
    db: drizzle(pool, { schema }),
    pool,
    kind: server === undefined ? 'external' : 'embedded',
    connection,
    serverPid: () => server?.pid(),
    close: async () => {
      await pool.end();
      await server?.stop();
    },
  };
}

async function prepare(connection: PoolConfig): Promise<void> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const answer = await client.query<{ version: string }>('select current_setting($1) as version', [
      'server_version_num',
    ]);
    const version = Number(answer.rows[0]?.version);
    if (version < OLDEST) throw new Error(`PostgreSQL ${Math.floor(version / 10_000)} is too old; use 15 or newer.`);
    await migrate(client);
  } finally {
    await client.end();
  }
}
