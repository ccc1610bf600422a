import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from './open.ts';

/** A fresh PostgreSQL in a data folder of its own, for a test file; `close` takes everything away. */
export async function openTestDatabase(): Promise<{ database: Database; dataDir: string; close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-test-'));
  const database = await openDatabase({ dataDir });
  return {
    database,
    dataDir,
    close: async () => {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
