import { and, eq, inArray } from 'drizzle-orm';
import { generations } from '../database/schema.ts';
import type { Parts, Transaction } from '../parts.ts';

/** Marks everything that a turn still has made; `stop` lets the workers of this process hear of it at once. */
export async function requestCancelOfMaking(tx: Transaction, turnId: string): Promise<string[]> {
  const rows = await tx
    .update(generations)
    .set({ cancelRequested: true })
    .where(and(eq(generations.turnId, turnId), inArray(generations.state, ['queued', 'running'])))
    .returning({ id: generations.id });
  return rows.map(({ id }) => id);
}

/** A worker elsewhere hears of it when it ends or is taken up again. */
export function stopMaking(parts: Parts, ids: readonly string[]): void {
  for (const id of ids) parts.running.get(id)?.abort();
}
