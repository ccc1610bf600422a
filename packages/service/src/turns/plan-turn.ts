import {
  type Capability,
  holesMs,
  type Language,
  Plan,
  type PlannerContext,
  type Refusal,
  type Senses,
} from '@reelsmith/core';
import type { Candidates } from '@reelsmith/generate';
import { LIMITS } from '@reelsmith/protocol';
import { eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import { appendEvent } from '../events/append.ts';
import { failpoint } from '../failpoints.ts';
import { priceFrom } from '../generation/money.ts';
import { candidatesFor } from '../generation/request.ts';
import type { Parts, Transaction } from '../parts.ts';
import { lookAt } from '../previews/frames.ts';
import { type NameOf, speakPromise } from '../words/promises.ts';
import { speakRefusal } from '../words/speak.ts';
import { promisesOfBoth } from './adjust.ts';
import { completed } from './complete.ts';
import { type Ground, groundOf } from './context.ts';
import { expectedMsOf } from './expected.ts';
import { approveBySaying, type Fate, meantFor, settleWaiting } from './meant-for.ts';
import { type Moves, movesOf } from './moves.ts';
import { priceOf } from './price.ts';
import { claimedTurn, languageOf, lockSession, type SessionRow, type TurnRow, toHistory } from './rows.ts';
import type { Scratch } from './scratch.ts';
import { spokenWords } from './spoken-words.ts';

/** A turn with its plan; `refusal` when the plan does not fit the draft that it was made for. */
export interface Planned {
  plan: Plan;
  price: number;
  refusal: Refusal | undefined;
  /** The message itself was the yes to a plan that waited. */
  approved: boolean;
}

/** Message -> plan, once: the plan is stored as its event, and a turn that is run again finds it. What it does to a plan that
 *  waits is done in the same step. */
export async function planTurn(
  parts: Parts,
  turn: TurnRow,
  session: SessionRow,
  signal: AbortSignal,
): Promise<Planned> {
  if (turn.plan !== null) return { plan: turn.plan, price: turn.price, refusal: undefined, approved: false };
  const ground = await groundOf(parts, turn, session);
  const text = turn.message.slice(0, LIMITS.messageBytes);
  const asked = await askPlanner(parts, turn, { text, context: ground.context, signal });
  const proposal = await proposalOf(parts, { turn, session, ground, asked });
  const isStored = await parts.db.transaction((tx) => propose(parts, tx, { turn, ground, proposal }));
  // The plan that waited was ended while this one was made on top of it.
  if (!isStored) return planTurn(parts, turn, session, signal);
  failpoint('after_plan');
  const { plan, price, fate, refusal } = proposal;
  return { plan, price, refusal, approved: fate === 'approved' };
}

interface Proposal extends Omit<Planned, 'approved'> {
  language: Language;
  fate: Fate;
  seen: Moves;
  promises: string[];
  expectedMs: number;
}

/** The plan as it will be shown: priced, with its promises, joined with the one that waits. */
async function proposalOf(
  parts: Parts,
  { turn, session, ground, asked }: { turn: TurnRow; session: SessionRow; ground: Ground; asked: Plan },
): Promise<Proposal> {
  const { draft, entries, context, scratch } = ground;
  const language = languageOf(session, asked.language);
  const tried = (one: Plan): Moves => movesOf(one, { draft, entries, language }, toHistory);
  const meant = meantFor({ ...ground, turn }, asked, language);
  let { fate } = meant;
  let plan = priced(parts, turn, meant.plan);
  const first = tried(plan);
  if (fate === 'adjusted') {
    const no = missingCapability(parts, turn, plan) ?? unfit(first, scratch);
    if (no !== undefined) fate = 'stays';
    plan =
      no === undefined && first.ok && scratch !== undefined
        ? { ...plan, promises: promisesOfBoth(scratch, asked, first.draft) }
        : refused(asked, no, language);
  }
  if (fate !== 'approved') plan = completed(plan, tried(plan), { before: draft, mintId: parts.mintId });
  const seen = tried(plan);
  const missing = missingCapability(parts, turn, plan);
  const price = await priceOf(parts, { plan, session, moves: seen });
  const expectedMs = await expectedMsOf(parts.db, plan, seen.ok ? seen.draft : draft);
  const promises = plan.promises.map((one) => speakPromise(one, language, nameIn(context)));
  return {
    plan,
    price,
    language,
    fate,
    seen,
    promises,
    expectedMs,
    refusal: missing ?? (seen.ok ? undefined : seen.refusal),
  };
}

/** Why both together can't be done: they do not fit, or what is taken out would leave a hole in the film. */
function unfit(seen: Moves, scratch: Scratch | undefined): Refusal | undefined {
  if (!seen.ok) return seen.refusal;
  const opens = scratch !== undefined && holesMs(seen.draft) > holesMs(scratch.after);
  return opens ? { code: 'changed_since', params: { what: 'track' } } : undefined;
}

/** What can't be added to a plan that waits is refused alone. */
function refused(asked: Plan, refusal: Refusal | undefined, language: Language): Plan {
  const no: Refusal = refusal ?? { code: 'invalid', params: {} };
  return { ...asked, intent: 'refuse', reply: speakRefusal(no, language), refusal: no, steps: [], promises: [] };
}

/** Stores the plan and its event; false when the plan that waited is not there any more. */
async function propose(
  parts: Parts,
  tx: Transaction,
  { turn, ground: { waiting }, proposal }: { turn: TurnRow; ground: Ground; proposal: Proposal },
): Promise<boolean> {
  const { plan, price, fate, language, seen, promises, expectedMs } = proposal;
  await lockSession(tx, turn.sessionId);
  await claimedTurn(tx, turn);
  if (waiting !== undefined && !(await settleWaiting(parts, tx, { turn, waiting, fate, language }))) return false;
  await tx.update(turns).set({ plan, price }).where(eq(turns.id, turn.id));
  const approved = fate === 'approved';
  await appendEvent(tx, turn.sessionId, {
    type: 'plan.proposed',
    turnId: turn.id,
    data: {
      plan: { ...plan, price },
      changes: changesOf(seen),
      needsApproval: !approved && needsApproval(turn, price),
      promises,
      expectedMs,
    },
  });
  if (approved) await approveBySaying(tx, turn);
  return true;
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
