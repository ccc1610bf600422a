import { and, asc, eq } from 'drizzle-orm';
import { generations } from '../database/schema.ts';
import type { Database, Transaction } from '../parts.ts';

export type GenerationRow = typeof generations.$inferSelect;

/** Still ours: a worker that was thought dead may not write over its successor. */
export function claimOfGeneration(row: GenerationRow) {
  return and(eq(generations.id, row.id), eq(generations.attempt, row.attempt), eq(generations.state, 'running'));
}

/** What a turn has made, in the order of its steps. */
export async function generationsOf(db: Database | Transaction, turnId: string): Promise<GenerationRow[]> {
  return db
    .select()
    .from(generations)
    .where(eq(generations.turnId, turnId))
    .orderBy(asc(generations.createdAt), asc(generations.id));
}

/** Nothing comes after it any more. */
export function hasEnded({ state }: GenerationRow): boolean {
  return state !== 'queued' && state !== 'running';
}
