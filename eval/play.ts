// Plays conversations: every message goes to the planner with the draft and history that the messages before it left.
import {
  applyAll,
  type Change,
  type Draft,
  draftDurationMs,
  endMs,
  type HistoryEntry,
  type Language,
  liveEdits,
  type Plan,
  type Planner,
  type PlannerContext,
  type PlanStep,
  type RecentEdit,
  redo,
  summarize,
  takeBackChanges,
  touchedBy,
  undo,
} from '@reelsmith/core';
import { speak, speakRefusal } from '@reelsmith/service';
import type { Conversation, Property, Seen } from './conversation.ts';
import { everything } from './facts.ts';
import { MAKING, madeBy } from './making.ts';
import { STANDS } from './stands.ts';

export const VERDICTS = ['exact', 'asked', 'wrong', 'destructive'] as const;
/** `exact`: every claim holds. `asked`: it asked, and one of the choices it offers leads to what was wanted.
 *  `destructive`: wrong, and something was lost that nobody asked to lose. */
export type Verdict = (typeof VERDICTS)[number];

export interface Result {
  readonly conversation: Conversation;
  readonly turn: number;
  readonly verdict: Verdict;
  readonly faults: readonly string[];
  readonly reply: string;
  readonly planMs: number;
}

interface Entry extends HistoryEntry {
  changes: string[];
  /** What it did, for an edit. */
  did: Change[];
}

/** What a service keeps of a session between messages. */
interface Session {
  draft: Draft;
  entries: Entry[];
  openQuestion: PlannerContext['openQuestion'];
  recentSegmentIds: string[];
  lastChanges: string[];
  earlier: { message: string; draft: Draft }[];
  assets: PlannerContext['assets'];
  /** What was made of words, newest first. */
  made: NonNullable<PlannerContext['made']>;
}

type MintId = (prefix: string) => string;

/** Plays a conversation to its end and judges each of its messages. */
export async function play(planner: Planner, conversation: Conversation): Promise<Result[]> {
  const stand = STANDS[conversation.language][conversation.stand];
  let count = 0;
  const mintId: MintId = (prefix) => {
    count += 1;
    return `${prefix}-new-${count}`;
  };
  let session: Session = {
    draft: stand.draft,
    entries: [],
    openQuestion: undefined,
    recentSegmentIds: [],
    lastChanges: [],
    earlier: [],
    assets: [...stand.assets],
    made: [],
  };
  const drafts = [session.draft];
  const results: Result[] = [];
  for (const [index, { say, gold }] of conversation.turns.entries()) {
    const player = { planner, mintId, makes: isMade(conversation) };
    const told = await tell(player, session, say);
    const seen: Seen = { before: session.draft, after: told.session.draft, plan: told.plan, reply: told.reply, drafts };
    const faults = faultsOf(gold, seen);
    const verdict = faults.length === 0 ? 'exact' : await verdictOf({ player, told, seen, gold });
    const { reply, planMs } = told;
    results.push({ conversation, turn: index + 1, verdict, faults, reply, planMs });
    session = told.session;
    drafts.push(session.draft);
  }
  return results;
}

function faultsOf(gold: readonly Property[], seen: Seen): string[] {
  const faults = gold.flatMap((property) => property.check(seen) ?? []);
  return seen.reply.trim() === '' ? [...faults, 'the answer is empty'] : faults;
}

interface Player {
  readonly planner: Planner;
  readonly mintId: MintId;
  /** Somebody is there who makes pictures and clips. */
  readonly makes: boolean;
}

interface Told {
  readonly plan: Plan;
  readonly session: Session;
  readonly reply: string;
  readonly planMs: number;
}

/** One message, the way the service handles it: plan, apply whole or not at all, answer from the changes. */
async function tell({ planner, mintId, makes }: Player, session: Session, message: string): Promise<Told> {
  const { entries } = session;
  const done =
    entries.filter(({ kind }) => kind !== 'undo').length - entries.filter(({ kind }) => kind === 'undo').length;
  const undone =
    entries.filter(({ kind }) => kind === 'undo').length - entries.filter(({ kind }) => kind === 'redo').length;
  const started = performance.now();
  const plan = await planner.plan(message, {
    draft: session.draft,
    assets: session.assets,
    openQuestion: session.openQuestion,
    recentSegmentIds: session.recentSegmentIds,
    lastChanges: session.lastChanges,
    earlier: session.earlier,
    edits: editsOf(entries),
    canUndo: done > 0,
    undoable: done,
    canRedo: entries.at(-1)?.kind !== 'edit' && undone > 0,
    ...(makes ? { ...MAKING, made: session.made } : { capabilities: [] }),
    seed: 7,
    mintId,
  });
  const planMs = performance.now() - started;
  const ask = plan.steps.find((step) => step.kind === 'ask');
  const openQuestion = ask === undefined ? undefined : { question: ask.question, choices: ask.choices };
  const earlier = [{ message, draft: session.draft }, ...session.earlier].slice(0, 6);
  const asked = { ...session, openQuestion, earlier };
  if (isRefused(plan, makes)) return { plan, planMs, session: asked, reply: [plan.reply, ...plan.warnings].join('\n') };
  const { steps, ...kept } = madeBy(plan, session, mintId);
  const moved = applyPlan({ ...plan, steps }, { ...asked, ...kept });
  if (typeof moved === 'string') return { plan, planMs, session: asked, reply: `${plan.reply}\n${moved}` };
  const question = ask === undefined ? [] : [ask.question, ...ask.choices.map(({ label }) => label)];
  const changes = moved.draft === asked.draft ? [] : [...moved.lastChanges, summarize(moved.draft, plan.language)];
  return { plan, planMs, session: moved, reply: [plan.reply, ...plan.warnings, ...question, ...changes].join('\n') };
}

function isMade({ kind }: Conversation): boolean {
  return kind === 'generate' || kind === 'variation';
}

/** What the service refuses before it applies anything. */
function isRefused(plan: Plan, makes: boolean): boolean {
  const wants = plan.steps.some(
    ({ kind }) => (kind === 'generate' && !makes) || kind === 'analyse' || kind === 'derive',
  );
  return plan.refusal !== undefined || plan.intent === 'refuse' || wants;
}

/** The session after a plan, or the sentence of why it does not fit. */
function applyPlan(plan: Plan, session: Session): Session | string {
  let current: Session | string = session;
  for (const step of plan.steps) {
    if (typeof current === 'string') return current;
    if (step.kind === 'history') current = goThrough(step, current, plan.language);
    else if (step.kind === 'takeBack') current = takeBack(step, current, plan.language);
    else if (step.kind === 'edit') current = edit(step.operations, current, plan.language);
  }
  return current;
}

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

function goThrough({ action, count }: StepOf<'history'>, session: Session, language: Language): Session | string {
  let current = session;
  for (let done = 0; done < count; done += 1) {
    const { draft, entries } = current;
    const move = action === 'undo' ? undo(draft, entries) : redo(draft, entries);
    if (!move.ok) return speakRefusal(move.refusal, language);
    const { kind, operation, inverse, entry } = move;
    const changes = entry.changes.map((sentence) => `(${kind}) ${sentence}`);
    const next = { kind, operations: [operation], inverse, of: entry.id, changes, did: [] };
    current = after(current, next, move.draft, touchedBy(inverse));
  }
  return current;
}

function edit(operations: StepOf<'edit'>['operations'], session: Session, language: Language): Session | string {
  if (operations.length === 0) return session;
  const seen = applyAll(session.draft, operations);
  if (!seen.ok) return speakRefusal(seen.refusal, language);
  const changes = seen.changes.map((change) => speak(change, language).sentence);
  const entry = { kind: 'edit' as const, operations, inverse: seen.inverse, changes, did: seen.changes };
  return after(session, entry, seen.draft, seen.touched);
}

function takeBack(step: StepOf<'takeBack'>, session: Session, language: Language): Session | string {
  const back = takeBackChanges(session.draft, session.entries, step);
  if (!back.ok) return speakRefusal(back.refusal, language);
  const changes = back.taken.map((change) => `(undo) ${speak(change, language).sentence}`);
  const entry = { kind: 'edit' as const, operations: back.operations, inverse: back.inverse, of: step.entryId };
  return after(session, { ...entry, changes, did: [] }, back.draft, back.touched);
}

/** The edits that single changes can be taken back of, newest first. */
function editsOf(entries: readonly Entry[]): RecentEdit[] {
  const edits = liveEdits(entries).filter(({ of }) => of === undefined);
  return edits.toReversed().map(({ id, did, changes }) => ({
    entryId: id,
    changes: did.map((change, place) => ({ change, sentence: changes[place] ?? '', places: [place] })),
  }));
}

function after(
  session: Session,
  entry: Omit<Entry, 'id' | 'by' | 'revision'>,
  draft: Draft,
  touched: readonly string[],
): Session {
  const revision = session.entries.length + 1;
  return {
    ...session,
    draft,
    entries: [...session.entries, { ...entry, id: `entry-${revision}`, by: 'user', revision }],
    recentSegmentIds: [...new Set([...touched, ...session.recentSegmentIds])].slice(0, 50),
    lastChanges: entry.changes,
  };
}

interface Missed {
  readonly player: Player;
  readonly told: Told;
  readonly seen: Seen;
  readonly gold: readonly Property[];
}

async function verdictOf(missed: Missed): Promise<Verdict> {
  const { told, seen } = missed;
  const asking = told.plan.steps.some(({ kind }) => kind === 'ask') && told.session.draft === seen.before;
  if (asking && (await leadsThere(missed))) return 'asked';
  const wanted = missed.gold.filter(({ loses }) => loses);
  const asWanted = wanted.length > 0 && wanted.every((property) => property.check(seen) === undefined);
  return !asWanted && loses(seen.before, seen.after) ? 'destructive' : 'wrong';
}

/** True when one of the choices offered, said as it says, does what was wanted. */
async function leadsThere({ player, told, seen, gold }: Missed): Promise<boolean> {
  for (const { message } of told.session.openQuestion?.choices ?? []) {
    const next = await tell(player, told.session, message);
    const { plan, reply, session } = next;
    if (faultsOf(gold, { ...seen, after: session.draft, plan, reply }).length === 0) return true;
  }
  return false;
}

/** True when material or words that were in the film are no longer in it: a piece is gone or shorter, the film lost time, a
 *  text lost its words, or something fell silent. */
function loses(before: Draft, after: Draft): boolean {
  if (draftDurationMs(after) < draftDurationMs(before) - 40) return true;
  const left = new Map<string, number>();
  for (const { segment } of everything(after))
    left.set(label(segment), (left.get(label(segment)) ?? 0) + shown(segment));
  const had = new Map<string, number>();
  for (const { segment } of everything(before))
    had.set(label(segment), (had.get(label(segment)) ?? 0) + shown(segment));
  return [...had].some(([name, ms]) => (left.get(name) ?? 0) < ms - 40);
}

type Piece = ReturnType<typeof everything>[number]['segment'];

function label({ source }: Piece): string {
  return source.kind === 'media' ? source.assetId : source.kind === 'text' ? `"${source.text}"` : source.color;
}

/** Milliseconds of material that a segment shows; of pictures and texts only that they are there. */
function shown(segment: Piece): number {
  const timed = segment.source.kind === 'media' && segment.source.media !== 'image';
  if (!timed) return 1000;
  const speed = segment.speed === undefined ? 1 : segment.speed.num / segment.speed.den;
  return (endMs(segment) - segment.startMs) * speed;
}
