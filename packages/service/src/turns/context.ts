import type { Draft, PlannerContext } from '@reelsmith/core';
import { madeInSession, undrawableFor } from '../generation/planning.ts';
import { capabilitiesOf } from '../generation/request.ts';
import type { Parts } from '../parts.ts';
import { earlierTurns } from './earlier.ts';
import {
  assetsOfSession,
  draftOf,
  type EntryRow,
  entriesOf,
  type SessionRow,
  type TurnRow,
  toHistory,
} from './rows.ts';
import { type Scratch, scratchOf, type WaitingTurn, waitingTurn } from './scratch.ts';
import { recentEdits } from './told-changes.ts';

/** What a message is planned on. */
export interface Ground {
  /** The draft as it is. */
  draft: Draft;
  entries: EntryRow[];
  /** The turn whose plan waits for a yes, and the session as that plan would leave it while it fits. */
  waiting: WaitingTurn | undefined;
  scratch: Scratch | undefined;
  context: PlannerContext;
}

/** Where a turn is planned: on the session as it is, or as the plan that waits would leave it. Under `auto` nothing waits,
 *  so a plan that did was ended when the message came. */
export async function groundOf(parts: Parts, turn: TurnRow, session: SessionRow): Promise<Ground> {
  const entries = await entriesOf(parts.db, session.id);
  const draft = draftOf(session);
  const waiting = await waitingTurn(parts.db, session.id);
  const scratch = waiting === undefined ? undefined : scratchOf(waiting, session, entries);
  const context = await contextOf(parts, session, { entries, scratch });
  context.earlier = await earlierTurns(parts.db, turn, { draft, entries, scratch });
  if (waiting !== undefined) {
    const { message, plan, price } = waiting;
    const changes = (scratch?.moves ?? []).flatMap((move) => move.changes.map(({ sentence }) => sentence));
    context.waiting = { message, plan: { ...plan, price }, changes };
  }
  return { draft, entries, waiting, scratch, context };
}

async function contextOf(
  parts: Parts,
  session: SessionRow,
  { entries, scratch }: { entries: EntryRow[]; scratch: Scratch | undefined },
): Promise<PlannerContext> {
  const held = await assetsOfSession(parts.db, session.id);
  const rows = scratch?.rows ?? entries;
  const stacks = toHistory(rows);
  const undone = stacks.filter((entry) => entry.kind === 'undo').length;
  const redone = stacks.filter((entry) => entry.kind === 'redo').length;
  const edits = stacks.filter((entry) => entry.kind === 'edit').length;
  const touched = (scratch?.moves ?? []).toReversed().flatMap((move) => move.touched);
  const assets = [...held.values()].map(({ storageKey: _key, ...asset }) => asset);
  return {
    draft: scratch?.after ?? draftOf(session),
    assets: [...assets, ...(scratch?.assets ?? [])],
    language: session.language ?? undefined,
    openQuestion: session.openQuestion ?? undefined,
    recentSegmentIds: [...new Set([...touched, ...session.recentSegmentIds])].slice(0, 50),
    canUndo: edits - undone + redone > 0,
    undoable: Math.min(100, Math.max(0, edits - undone + redone)),
    canRedo: rows.at(-1)?.kind !== 'edit' && undone > redone,
    edits: recentEdits(stacks),
    lastChanges: (rows.at(-1)?.changes ?? []).map((one) => one.sentence),
    capabilities: capabilitiesOf(parts.providers),
    undrawable: undrawableFor(parts.providers),
    made: await madeInSession(parts.db, session.id),
    seed: Math.floor(Math.random() * 2 ** 31),
    mintId: parts.mintId,
  };
}
