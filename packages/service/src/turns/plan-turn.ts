import { type Capability, type Draft, Plan, type PlannerContext, type Refusal, type Senses } from '@reelsmith/core';
import type { Candidates } from '@reelsmith/generate';
import { LIMITS } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { priceFrom } from '../generation/money.ts';
import { madeInSession, undrawableFor } from '../generation/planning.ts';
import { candidatesFor, capabilitiesOf } from '../generation/request.ts';
import type { Parts } from '../parts.ts';
import { lookAt } from '../previews/frames.ts';
import { type NameOf, speakPromise } from '../words/promises.ts';
import { completed } from './complete.ts';
import { earlierTurns } from './earlier.ts';
import { expectedMsOf } from './expected.ts';
import { type Moves, movesOf } from './moves.ts';
import { priceOf } from './price.ts';
import {
  assetsOfSession,
  claimedTurn,
  draftOf,
  entriesOf,
  languageOf,
  lockSession,
  type SessionRow,
  type TurnRow,
  toHistory,
} from './rows.ts';
import { spokenWords } from './spoken-words.ts';
import { recentEdits } from './told-changes.ts';

/** A turn with its plan; `refusal` when the plan does not fit the draft that it was made for. */
export interface Planned {
  plan: Plan;
  price: number;
  refusal: Refusal | undefined;
}

/** Message -> plan, once: the plan is stored as its event, and a turn that is run again finds it. */
export async function planTurn(
  parts: Parts,
  turn: TurnRow,
  session: SessionRow,
  signal: AbortSignal,
): Promise<Planned> {
  if (turn.plan !== null) return { plan: turn.plan, price: turn.price, refusal: undefined };
  const entries = await entriesOf(parts.db, session.id);
  const context = await contextOf(parts, session, entries);
  context.earlier = await earlierTurns(parts.db, turn, { draft: context.draft, entries });
  const text = turn.message.slice(0, LIMITS.messageBytes);
  const asked = priced(parts, turn, await askPlanner(parts, turn, { text, context, signal }));
  const language = languageOf(session, asked.language);
  const tried = (one: Plan): Moves => movesOf(one, { draft: context.draft, entries, language }, toHistory);
  const plan = completed(asked, tried(asked), { before: context.draft, mintId: parts.mintId });
  const seen = tried(plan);
  const missing = missingCapability(parts, turn, plan);
  const price = await priceOf(parts, { plan, session, moves: seen });
  const expectedMs = await expectedMsOf(parts.db, plan, seen.ok ? seen.draft : context.draft);
  const promises = plan.promises.map((one) => speakPromise(one, language, nameIn(context)));
  await parts.db.transaction(async (tx) => {
    await lockSession(tx, session.id);
    await claimedTurn(tx, turn);
    await tx.update(turns).set({ plan, price }).where(eq(turns.id, turn.id));
    await appendEvent(tx, session.id, {
      type: 'plan.proposed',
      turnId: turn.id,
      data: {
        plan: { ...plan, price },
        changes: changesOf(seen),
        needsApproval: needsApproval(turn, price),
        promises,
        expectedMs,
      },
    });
  });
  failpoint('after_plan');
  return { plan, price, refusal: missing ?? (seen.ok ? undefined : seen.refusal) };
}

/** The planner's answer, with its words in the event log while it thinks: all of them before its plan, or none later. */
async function askPlanner(
  parts: Parts,
  turn: TurnRow,
  { text, context, signal }: { text: string; context: PlannerContext; signal: AbortSignal },
): Promise<Plan> {
  const words = spokenWords(parts, turn);
  try {
    const { accountId } = turn;
    const senses: Senses = { look: ({ draft, ...moment }) => lookAt(parts, { accountId, draft }, moment) };
    return Plan.parse(await parts.planner.plan(text, context, { signal, onText: words.push, senses }));
  } finally {
    await words.settle();
  }
}

/** `auto` never waits for a yes; `ask` waits for what is not free, since everything a plan does can be undone. */
export function needsApproval(turn: TurnRow, price: number): boolean {
  return turn.approval === 'ask' && turn.approvedBy === null && price > 0;
}

/** Each thing to be made with what it costs where it is asked for first. */
function priced(parts: Parts, turn: TurnRow, plan: Plan): Plan {
  const steps = plan.steps.map((step) => {
    if (step.kind !== 'generate') return step;
    const found = candidatesFor(parts.providers, turn.id, plan, step);
    return found.ok ? { ...step, price: priceFrom(parts, found.providers[0]) } : step;
  });
  return { ...plan, steps };
}

/** The first thing a plan wants that nothing here can do. */
export function missingCapability(parts: Parts, turn: TurnRow, plan: Plan): Refusal | undefined {
  for (const step of plan.steps) {
    if (step.kind === 'generate') {
      const found = candidatesFor(parts.providers, turn.id, plan, step);
      if (!found.ok) return { code: 'capability_missing', params: lackOf(step.capability, found) };
    }
    if (step.kind === 'analyse') return { code: 'capability_missing', params: { capability: step.capability } };
    if (step.kind === 'derive') return { code: 'capability_missing', params: { capability: step.compound } };
  }
  return undefined;
}

function nameIn({ assets }: PlannerContext): NameOf {
  return (assetId) => assets.find(({ id }) => id === assetId)?.name ?? assetId;
}

/** Who can't make it, and why: the subject, or the length. */
function lackOf(capability: Capability, { unable, by }: Extract<Candidates, { ok: false }>): Refusal['params'] {
  return {
    capability,
    ...(by === undefined ? {} : { by: by.title }),
    ...(unable.subject === undefined ? {} : { subject: unable.subject }),
    ...(unable.limit === undefined ? {} : { limit: unable.limit }),
  };
}

function changesOf(seen: Moves) {
  return seen.ok ? seen.moves.flatMap((move) => move.changes) : [];
}

async function contextOf(
  parts: Parts,
  session: SessionRow,
  entries: Awaited<ReturnType<typeof entriesOf>>,
): Promise<PlannerContext & { draft: Draft }> {
  const held = await assetsOfSession(parts.db, session.id);
  const stacks = toHistory(entries);
  const undone = stacks.filter((entry) => entry.kind === 'undo').length;
  const redone = stacks.filter((entry) => entry.kind === 'redo').length;
  const edits = stacks.filter((entry) => entry.kind === 'edit').length;
  return {
    draft: draftOf(session),
    assets: [...held.values()].map(({ storageKey: _key, ...asset }) => asset),
    language: session.language ?? undefined,
    openQuestion: session.openQuestion ?? undefined,
    recentSegmentIds: session.recentSegmentIds,
    canUndo: edits - undone + redone > 0,
    undoable: Math.min(100, Math.max(0, edits - undone + redone)),
    canRedo: entries.at(-1)?.kind !== 'edit' && undone > redone,
    edits: recentEdits(stacks),
    lastChanges: (entries.at(-1)?.changes ?? []).map((one) => one.sentence),
    capabilities: capabilitiesOf(parts.providers),
    undrawable: undrawableFor(parts.providers),
    made: await madeInSession(parts.db, session.id),
    seed: Math.floor(Math.random() * 2 ** 31),
    mintId: parts.mintId,
  };
}
