import { apply, type Draft, type PlannerContext } from '@reelsmith/core';
import { and, desc, eq, ne } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import type { Database } from '../parts.ts';
import type { EntryRow, TurnRow } from './rows.ts';
import type { Scratch } from './scratch.ts';

/** How many turns back a planner may look. */
const TURNS = 6;

/** The last messages before a turn, newest first, each with the draft as it was when it came: from now back, entry by
 *  entry. Ends where an entry can't be taken back any more. Messages of a plan that waits met the draft as their part of it
 *  left it, those since then the draft as the whole of it would. */
export async function earlierTurns(
  db: Database,
  turn: TurnRow,
  {
    draft,
    entries,
    scratch,
  }: { draft: Draft; entries: readonly EntryRow[]; scratch?: Pick<Scratch, 'after' | 'drafts'> | undefined },
): Promise<NonNullable<PlannerContext['earlier']>> {
  const before = await db
    .select({ id: turns.id, message: turns.message, createdAt: turns.createdAt })
    .from(turns)
    .where(and(eq(turns.sessionId, turn.sessionId), ne(turns.id, turn.id)))
    .orderBy(desc(turns.createdAt), desc(turns.id))
    .limit(TURNS);
  const found: { message: string; draft: Draft }[] = [];
  const left = [...entries];
  let planned = scratch?.after;
  let current = draft;
  for (const { id, message, createdAt } of before) {
    if (scratch !== undefined && planned !== undefined) {
      planned = scratch.drafts.get(id) ?? planned;
      found.push({ message, draft: planned });
      if ([...scratch.drafts.keys()][0] === id) planned = undefined;
      continue;
    }
    for (let last = left.at(-1); last !== undefined && isSince(last, id, createdAt); last = left.at(-1)) {
      const back = apply(current, last.inverse);
      if (!back.ok) return found;
      current = back.draft;
      left.pop();
    }
    found.push({ message, draft: current });
  }
  return found;
}

function isSince(entry: EntryRow, turnId: string, createdAt: Date): boolean {
  return entry.turnId === turnId || entry.at >= createdAt;
}
