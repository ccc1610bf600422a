import {
  applyAll,
  type Change,
  type Draft,
  dependentChange,
  type EditOperation,
  type Language,
  type Plan,
  type PlanStep,
  type Refusal,
  type Restore,
  redo,
  takeBackChanges,
  touchedBy,
  undo,
} from '@reelsmith/core';
import type { SpokenChange } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { historyEntries, sessions } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import type { Parts, Transaction } from '../parts.ts';
import { speak } from '../words/speak.ts';
import { TURN_WORDS } from '../words/turn-words.ts';
import type { EntryRow, SessionRow, StoredEntry } from './rows.ts';

/** One entry of history about to be written. */
export interface Move {
  kind: 'edit' | 'undo' | 'redo';
  stepId: string | undefined;
  operations: EditOperation[];
  inverse: Restore;
  changes: SpokenChange[];
  touched: string[];
  draft: Draft;
  targetId: string | undefined;
}

export type Moves = { ok: true; moves: Move[]; draft: Draft } | { ok: false; refusal: Refusal };

/** An edit as one entry of history: all operations or none. */
export function editMove(draft: Draft, operations: EditOperation[], language: Language, stepId?: string): Moves {
  const seen = applyAll(draft, operations);
  if (!seen.ok) return { ok: false, refusal: seen.refusal };
  const changes = seen.changes.map((one) => speak(one, language));
  const { inverse, touched } = seen;
  const move: Move = {
    kind: 'edit',
    stepId,
    operations,
    inverse,
    changes,
    touched,
    draft: seen.draft,
    targetId: undefined,
  };
  return { ok: true, moves: [move], draft: seen.draft };
}

/** Undo or redo of the last entry of anyone; its sentences name what it takes back. */
export function historyMove(
  draft: Draft,
  entries: readonly StoredEntry[],
  { action, language, stepId }: { action: 'undo' | 'redo'; language: Language; stepId?: string | undefined },
): Moves {
  const moved = action === 'undo' ? undo(draft, entries) : redo(draft, entries);
  if (!moved.ok) return moved;
  const words = TURN_WORDS[language];
  const name = action === 'undo' ? words.undone : words.redone;
  const named = moved.entry.row.changes.map(({ change }) => ({
    change,
    sentence: name(speak(change, language).sentence),
  }));
  const own: Change = moved.change;
  const changes = named.length > 0 ? named : [{ change: own, sentence: name(speak(own, language).sentence) }];
  const move: Move = {
    kind: action,
    stepId,
    operations: [moved.operation],
    inverse: moved.inverse,
    changes,
    touched: touchedBy(moved.inverse),
    draft: moved.draft,
    targetId: moved.entry.id,
  };
  return { ok: true, moves: [move], draft: moved.draft };
}

/** Single changes of an older edit taken back, as one entry of history; its sentences name them. A refusal names the later
 *  change that depends on one of them. */
export function takeBackMove(
  draft: Draft,
  entries: readonly StoredEntry[],
  { language, stepId, ...wanted }: TakingBack,
): Moves {
  const back = takeBackChanges(draft, entries, wanted);
  if (!back.ok)
    return { ok: false, refusal: withLater(back.refusal, dependentChange(draft, entries, wanted), language) };
  const { operations, inverse, touched } = back;
  const words = TURN_WORDS[language];
  const changes = back.taken.map((one) => ({ change: one, sentence: words.undone(speak(one, language).sentence) }));
  const move: Move = {
    kind: 'edit',
    stepId,
    operations,
    inverse,
    changes,
    touched,
    draft: back.draft,
    targetId: wanted.entryId,
  };
  return { ok: true, moves: [move], draft: back.draft };
}

interface TakingBack {
  entryId: string;
  changes: readonly number[];
  language: Language;
  stepId?: string | undefined;
}

function withLater(refused: Refusal, later: Change | undefined, language: Language): Refusal {
  if (refused.code !== 'changed_since' || later === undefined) return refused;
  return { ...refused, params: { ...refused.params, later: speak(later, language).sentence } };
}

/** What a plan's edit and history steps would do to a draft, in their order: all of it or none. Edits that follow each
 *  other are one entry, so that one turn is one undo. */
export function movesOf(
  plan: Plan,
  { draft, entries, language }: { draft: Draft; entries: readonly EntryRow[]; language: Language },
  toHistory: (rows: readonly EntryRow[]) => StoredEntry[],
): Moves {
  const history = toHistory(entries);
  const all: Move[] = [];
  let current = draft;
  for (const group of groupsOf(plan.steps)) {
    const done = moved(group, { draft: current, history, language });
    if (!done.ok) return done;
    for (const move of done.moves) {
      history.push(asEntry(move, all.length, entries));
      all.push(move);
    }
    current = done.draft;
  }
  return { ok: true, moves: all, draft: current };
}

type Group =
  | { kind: 'edit'; stepId: string; operations: EditOperation[] }
  | { kind: 'takeBack'; stepId: string; entryId: string; changes: readonly number[] }
  | { kind: 'history'; stepId: string; action: 'undo' | 'redo' };

function moved(
  group: Group,
  { draft, history, language }: { draft: Draft; history: readonly StoredEntry[]; language: Language },
): Moves {
  const { stepId } = group;
  switch (group.kind) {
    case 'edit':
      return editMove(draft, group.operations, language, stepId);
    case 'takeBack':
      return takeBackMove(draft, history, { entryId: group.entryId, changes: group.changes, language, stepId });
    case 'history':
      return historyMove(draft, history, { action: group.action, language, stepId });
  }
}

function groupsOf(steps: readonly PlanStep[]): Group[] {
  const groups: Group[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.kind === 'edit' && last?.kind === 'edit') last.operations.push(...step.operations);
    else if (step.kind === 'edit') groups.push({ kind: 'edit', stepId: step.id, operations: [...step.operations] });
    else if (step.kind === 'takeBack') {
      groups.push({ kind: 'takeBack', stepId: step.id, entryId: step.entryId, changes: step.changes });
    } else if (step.kind === 'history') {
      for (let n = 1; n <= step.count; n += 1) {
        groups.push({ kind: 'history', stepId: `${step.id}.${n}`, action: step.action });
      }
    }
  }
  return groups;
}

/** A move as the history rules see it while the rest of the plan is tried on a scratch draft. */
export function asEntry(move: Move, index: number, entries: readonly EntryRow[]): StoredEntry {
  const id = `pending_${index}`;
  const last = entries.at(-1);
  const row: EntryRow = {
    id,
    sessionId: last?.sessionId ?? '',
    revision: index,
    kind: move.kind,
    by: '',
    turnId: null,
    stepId: move.stepId ?? null,
    operations: move.operations,
    inverse: move.inverse,
    changes: move.changes,
    targetId: move.targetId ?? null,
    at: new Date(0),
  };
  return { ...row, of: move.targetId, row };
}

/** Draft, history, revision and event of each move, in the caller's transaction. Returns the new revision. */
export async function storeMoves(
  parts: Parts,
  tx: Transaction,
  {
    session,
    moves,
    by,
    turnId,
  }: { session: SessionRow; moves: readonly Move[]; by: string; turnId?: string | undefined },
): Promise<number> {
  let { revision } = session;
  const ids = new Map<string, string>();
  for (const [index, move] of moves.entries()) {
    revision += 1;
    const id = parts.mintId('hist');
    ids.set(`pending_${index}`, id);
    await tx.insert(historyEntries).values({
      id,
      sessionId: session.id,
      revision,
      kind: move.kind,
      by,
      turnId: turnId ?? null,
      stepId: move.stepId ?? null,
      operations: move.operations,
      inverse: move.inverse,
      changes: move.changes,
      targetId: move.targetId === undefined ? null : (ids.get(move.targetId) ?? move.targetId),
    });
    await appendEvent(tx, session.id, {
      type: 'draft.changed',
      ...(turnId === undefined ? {} : { turnId }),
      data: { revision, changes: move.changes, by, entryId: id },
    });
  }
  const last = moves.at(-1);
  if (last !== undefined) {
    const touched = [...new Set([...moves.flatMap((move) => move.touched), ...session.recentSegmentIds])].slice(0, 50);
    await tx
      .update(sessions)
      .set({ draft: last.draft, revision, recentSegmentIds: touched, updatedAt: parts.clock.now() })
      .where(eq(sessions.id, session.id));
  }
  return revision;
}
