import { type Asset, type Draft, expectedAsset, type Plan, type PlanPart } from '@reelsmith/core';
import { and, eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { madeName } from '../generation/request.ts';
import type { Database, Transaction } from '../parts.ts';
import type { Adjustable } from './adjust.ts';
import { asEntry, type Move, movesOf } from './moves.ts';
import { draftOf, type EntryRow, languageOf, type SessionRow, type TurnRow, toHistory } from './rows.ts';

/** A turn whose plan waits for a yes. */
export type WaitingTurn = TurnRow & { plan: Plan };

/** The session as a waiting plan would leave it: where the next message is planned. */
export interface Scratch extends Adjustable {
  turn: WaitingTurn;
  /** With those that the plan would add. */
  rows: EntryRow[];
  moves: Move[];
  /** What it would have made. */
  assets: Asset[];
  /** The draft that each of its messages met, by turn. */
  drafts: ReadonlyMap<string, Draft>;
}

/** The turn of a session that waits for a yes. */
export async function waitingTurn(db: Database | Transaction, sessionId: string): Promise<WaitingTurn | undefined> {
  const [turn] = await db
    .select()
    .from(turns)
    .where(and(eq(turns.sessionId, sessionId), eq(turns.state, 'waiting_approval')));
  return turn === undefined || turn.plan === null ? undefined : { ...turn, plan: turn.plan };
}

/** The waiting plan tried on the draft of now, message by message; undefined when it does not fit any more. */
export function scratchOf(turn: WaitingTurn, session: SessionRow, entries: readonly EntryRow[]): Scratch | undefined {
  const { plan } = turn;
  const language = languageOf(session, plan.language);
  const before = draftOf(session);
  const parts = partsOf(turn);
  const rows = [...entries];
  const moves: Move[] = [];
  const drafts = new Map<string, Draft>();
  const made = new Map<string, readonly string[]>();
  let draft = before;
  for (const part of parts) {
    drafts.set(part.turnId, draft);
    const steps = plan.steps.filter(({ id }) => part.stepIds.includes(id));
    const seen = movesOf({ ...plan, steps }, { draft, entries: rows, language }, toHistory);
    if (!seen.ok) return undefined;
    for (const move of seen.moves) {
      const row = { ...asEntry(move, rows.length, rows).row, id: `waiting_${rows.length}` };
      rows.push(row);
      moves.push(move);
      // Edits that follow each other are one entry.
      if (move.kind === 'edit') made.set(row.id, stepsOf(steps, move.stepId));
    }
    draft = seen.draft;
  }
  const assets = expectedAssets(plan, draft);
  return { turn, plan, parts, before, after: draft, entries: made, rows, moves, assets, drafts };
}

function partsOf({ id, message, plan }: WaitingTurn): PlanPart[] {
  const parts = plan.parts ?? [];
  const known = new Set(parts.flatMap(({ stepIds }) => stepIds));
  // What the service added to keep promises belongs to the last message.
  const more = plan.steps.flatMap((step) => (known.has(step.id) ? [] : [step.id]));
  const last = parts.at(-1);
  if (last === undefined) return [{ turnId: id, message, stepIds: more }];
  return [...parts.slice(0, -1), { ...last, stepIds: [...last.stepIds, ...more] }];
}

/** The steps of the entry that begins with this one. */
function stepsOf(steps: Plan['steps'], first: string | undefined): string[] {
  const changing = steps.filter(({ kind }) => kind === 'edit' || kind === 'history' || kind === 'takeBack');
  const start = changing.findIndex(({ id }) => id === first);
  const [head, ...rest] = changing.slice(start);
  if (head?.kind !== 'edit') return head === undefined ? [] : [head.id];
  const end = rest.findIndex(({ kind }) => kind !== 'edit');
  return [head, ...(end < 0 ? rest : rest.slice(0, end))].map(({ id }) => id);
}

/** Files that are not there yet, called as they are on the timeline. */
function expectedAssets(plan: Plan, draft: Draft): Asset[] {
  const segments = draft.tracks.flatMap((track) => track.segments);
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'generate') return [];
    const asset = expectedAsset(step, '');
    const shown = segments.find(({ source }) => source.kind === 'media' && source.assetId === asset.id);
    return [{ ...asset, name: shown?.name ?? madeName(step.prompt, asset.facts.format) }];
  });
}
