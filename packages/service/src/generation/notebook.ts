import type { Notebook } from '@reelsmith/generate';
import { generations } from '../database/schema.ts';
import { failpoint } from '../failpoints.ts';
import type { Parts } from '../parts.ts';
import { LostClaim } from '../turns/rows.ts';
import { claimOfGeneration, type GenerationRow } from './rows.ts';

/** What a provider answers is in the database before anybody waits for it. */
export function createNotebook(parts: Parts, row: GenerationRow): Notebook {
  const write = async (values: Partial<GenerationRow>): Promise<void> => {
    const written = await parts.db.update(generations).set(values).where(claimOfGeneration(row)).returning();
    if (written.length === 0) throw new LostClaim();
  };
  return {
    operation: row.operation ?? undefined,
    mayHaveStarted: row.starting,
    starting: () => write({ starting: true }),
    started: async (operation) => {
      failpoint('generate_after_start');
      await write({ operation, starting: false });
      failpoint('generate_after_operation');
    },
  };
}
