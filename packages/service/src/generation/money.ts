import type { Plan } from '@reelsmith/core';
import type { Candidate, MadeKind } from '@reelsmith/generate';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { ledgerEntries, turns } from '../database/schema.ts';
import type { Parts, Transaction } from '../parts.ts';
import { generateSteps } from './request.ts';

/** Credits for one thing that a provider makes; what is built in costs none. */
const PRICES: Record<MadeKind, number> = {
  image: 20,
  video: 100,
  card: 20,
  voice: 20,
  music: 20,
  sound_effect: 20,
  transcript: 0,
};

/** What a thing costs from this provider. */
export function priceFrom(parts: Pick<Parts, 'settings'>, { provider, offer }: Candidate): number {
  if (parts.settings.prices === 'free' || provider.builtIn) return 0;
  return offer.credits ?? PRICES[offer.kind];
}

/** How the ledger names what a step costs. */
export function stepOperation(turnId: string, stepId: string): string {
  return `turn:${turnId}:${stepId}`;
}

/** What the steps of a plan cost that make something; each is held for itself. */
export function makingPrice(plan: Plan): number {
  return generateSteps(plan).reduce((sum, step) => sum + (step.price ?? 0), 0);
}

/** Sets aside what each step costs. @throws credits_insufficient */
export async function holdSteps(
  parts: Parts,
  tx: Transaction,
  { turnId, accountId, plan }: { turnId: string; accountId: string; plan: Plan },
): Promise<void> {
  for (const { id, price = 0 } of generateSteps(plan)) {
    if (price > 0) await parts.ledger.hold(tx, { accountId, operationId: stepOperation(turnId, id), amount: price });
  }
}

/** Frees what is still held for steps: of those that succeeded nothing is. */
export async function freeSteps(
  parts: Parts,
  tx: Transaction,
  { turnId, accountId, plan }: { turnId: string; accountId: string; plan: Plan | null },
): Promise<void> {
  for (const { id } of plan === null ? [] : generateSteps(plan)) {
    await parts.ledger.voidHold(tx, { accountId, operationId: stepOperation(turnId, id) });
  }
}

/** What a session has spent so far: of each of its turns, and of their steps. */
export async function spentInSession(tx: Transaction, sessionId: string): Promise<number> {
  const turnOf = sql`split_part(${ledgerEntries.operationId}, ':', 2)`;
  const mine = tx.select({ id: turns.id }).from(turns).where(eq(turns.sessionId, sessionId));
  const [row] = await tx
    .select({ sum: sql<string>`coalesce(sum(${ledgerEntries.amount}), 0)` })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.kind, 'post'), inArray(turnOf, mine)));
  return Number(row?.sum ?? 0);
}
