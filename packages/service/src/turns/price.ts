import type { Plan } from '@reelsmith/core';
import { and, eq, sql } from 'drizzle-orm';
import { ledgerEntries, turns } from '../database/schema.ts';
import { makingPrice } from '../generation/money.ts';
import type { Parts } from '../parts.ts';
import type { Moves } from './moves.ts';
import type { SessionRow } from './rows.ts';

/** The first turn of a session that changes its draft, with PRICES=metered. */
export const FIRST_EDIT_PRICE = 50;

/** What a plan costs whose steps have their prices. Built-in work, questions, undo and export are free; with PRICES=free
 *  everything is. */
export async function priceOf(
  parts: Parts,
  { plan, session, moves }: { plan: Plan; session: SessionRow; moves: Moves },
): Promise<number> {
  if (parts.settings.prices === 'free') return 0;
  const making = makingPrice(plan);
  const edits = plan.steps.some((step) => step.kind === 'edit') && moves.ok && moves.moves.length > 0;
  if (!edits || (await paidBefore(parts, session.id))) return making;
  return making + FIRST_EDIT_PRICE;
}

async function paidBefore(parts: Parts, sessionId: string): Promise<boolean> {
  const [row] = await parts.db
    .select({ id: ledgerEntries.id })
    .from(ledgerEntries)
    .innerJoin(turns, eq(ledgerEntries.operationId, sql`'turn:' || ${turns.id}`))
    .where(and(eq(turns.sessionId, sessionId), eq(ledgerEntries.kind, 'post')))
    .limit(1);
  return row !== undefined;
}
