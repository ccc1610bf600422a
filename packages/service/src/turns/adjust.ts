import {
  apply,
  checkPromises,
  type Draft,
  neededOperations,
  type OfferedOperation,
  type Plan,
  type PlanPart,
  type PlanStep,
  stepOfAssetId,
} from '@reelsmith/core';
import { mergedPromises } from './standing.ts';

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

/** A plan that waits, for its adjustment. */
export interface Adjustable {
  plan: Plan;
  parts: PlanPart[];
  /** The draft that it was made for, and the draft as it would leave it. */
  before: Draft;
  after: Draft;
  /** Entries that its edits would be, by the names a planner was given, with the steps that make each. */
  entries: ReadonlyMap<string, readonly string[]>;
}

/** The waiting plan's steps first, then those of the new message, as one plan: what the new one takes back is left out. */
export function adjusted(old: Adjustable, fresh: Plan, said: { turnId: string; message: string }): Plan {
  const work = new Joining(old);
  const steps = fresh.steps.flatMap((step) => work.take(step));
  const parts = [...work.parts, { ...said, stepIds: steps.map(({ id }) => id) }];
  const all = leftNeeded(ordered([...work.steps, ...steps]), {
    old,
    isOlder: (id) => !steps.some((one) => one.id === id),
  });
  const whole = work.changed || all.changed ? fresh.reply : `${old.plan.reply}\n${fresh.reply}`;
  const left = new Set(all.steps.map(({ id }) => id));
  return {
    ...fresh,
    intent: intentOf(all.steps),
    reply: whole,
    steps: all.steps,
    parts: parts.map((part) => ({ ...part, stepIds: part.stepIds.filter((id) => left.has(id)) })),
    warnings: [...new Set([...(work.changed ? [] : old.plan.warnings), ...fresh.warnings])],
    seed: old.plan.seed,
  };
}

/** Promises of both: of the older ones not those that the waiting plan kept and the whole gives up. */
export function promisesOfBoth(old: Adjustable, fresh: Plan, after: Draft): Plan['promises'] {
  const was = checkPromises(old.after, old.plan.promises);
  const now = checkPromises(after, old.plan.promises);
  const kept = old.plan.promises.filter((_one, place) => {
    return now[place]?.state !== 'broken' || was[place]?.state === 'broken';
  });
  return mergedPromises(kept, fresh.promises);
}

const CHANGING: ReadonlySet<PlanStep['kind']> = new Set(['edit', 'takeBack', 'history']);

/** The steps of the waiting plan while those of a new one take something of it back. */
class Joining {
  steps: PlanStep[];
  readonly parts: readonly PlanPart[];
  /** Something of the waiting plan was left out. */
  changed = false;
  private readonly old: Adjustable;

  constructor(old: Adjustable) {
    this.old = old;
    this.steps = [...old.plan.steps];
    this.parts = old.parts;
  }

  /** What of a new step is left to be done. */
  take(step: PlanStep): PlanStep[] {
    if (step.kind === 'history' && step.action === 'undo') return this.undo(step);
    if (step.kind === 'takeBack') return this.takeBack(step);
    return [step];
  }

  /** An undo takes back the edit of the last message first: it was never done. */
  private undo(step: StepOf<'history'>): PlanStep[] {
    let { count } = step;
    while (count > 0 && this.dropLastEdit()) count -= 1;
    return count === 0 ? [] : [{ ...step, count }];
  }

  private dropLastEdit(): boolean {
    if (this.dropLastMaking()) return true;
    const changing = this.steps.filter(({ kind }) => CHANGING.has(kind));
    const last = changing.at(-1);
    if (last === undefined || last.kind === 'history') return false;
    const entry = [...this.old.entries.values()].find((ids) => ids.includes(last.id)) ?? [last.id];
    this.steps = this.steps.filter(({ id }) => !entry.includes(id));
    this.changed = true;
    return true;
  }

  /** A last message that changes nothing and only has something made or exported is taken back whole. */
  private dropLastMaking(): boolean {
    const last = this.parts.findLast(({ stepIds }) => this.steps.some(({ id }) => stepIds.includes(id)));
    const own = this.steps.filter(({ id }) => last?.stepIds.includes(id));
    if (own.some(({ kind }) => CHANGING.has(kind)) || own.length === 0) return false;
    this.steps = this.steps.filter((step) => !own.includes(step));
    this.changed = true;
    return true;
  }

  private takeBack(step: StepOf<'takeBack'>): PlanStep[] {
    const made = this.old.entries.get(step.entryId);
    if (made === undefined) return [step];
    const places = new Set(step.changes);
    let place = -1;
    let current = draftBefore(this.old, made);
    this.steps = this.steps.map((one) => {
      if (one.kind !== 'edit' || !made.includes(one.id)) return one;
      const operations = one.operations.filter((operation) => {
        const applied = apply(current, operation);
        if (!applied.ok) return true;
        current = applied.draft;
        place += 1;
        return !places.has(place);
      });
      return { ...one, operations };
    });
    this.changed = true;
    return [];
  }
}

/** The draft that the edit of these steps meets. */
function draftBefore({ before, plan }: Adjustable, stepIds: readonly string[]): Draft {
  let current = before;
  for (const step of plan.steps) {
    if (stepIds.includes(step.id)) break;
    for (const operation of step.kind === 'edit' ? step.operations : []) {
      const applied = apply(current, operation);
      if (applied.ok) current = applied.draft;
    }
  }
  return current;
}

const ORDER: readonly (readonly PlanStep['kind'][])[] = [
  ['generate'],
  ['analyse'],
  ['edit', 'takeBack', 'history', 'derive'],
  ['ask'],
  ['export'],
];

/** What is made first, then the changes, a question, and one export: the one that was asked for last. */
function ordered(steps: readonly PlanStep[]): PlanStep[] {
  const exports = steps.filter(({ kind }) => kind === 'export');
  const asks = steps.filter(({ kind }) => kind === 'ask');
  const late = new Set([...exports.slice(0, -1), ...asks.slice(0, -1)]);
  return ORDER.flatMap((kinds) => steps.filter((step) => kinds.includes(step.kind) && !late.has(step)));
}

/** The steps without operations that come to nothing together, and without making what nothing shows any more. */
function leftNeeded(
  steps: readonly PlanStep[],
  { old, isOlder }: { old: Adjustable; isOlder: (id: string) => boolean },
): { steps: PlanStep[]; changed: boolean } {
  const edits = steps.filter((step): step is StepOf<'edit'> => step.kind === 'edit');
  const mixed = steps.some(({ kind }) => kind === 'history' || kind === 'takeBack');
  const row = edits.flatMap(({ id, operations }) => operations.map((operation) => ({ id, operation })));
  const from = row.filter(({ id }) => isOlder(id)).length;
  // What is undone in between has its own drafts.
  const places = mixed
    ? row.map((_one, place) => place)
    : neededOperations(
        old.before,
        row.map(({ operation }) => operation),
        from,
      );
  const kept = places.flatMap((place) => row[place] ?? []);
  const used = new Set(kept.flatMap(({ operation }) => shownBy(operation)));
  const wasUsed = new Set(edits.concat(editsOf(old.plan)).flatMap((step) => step.operations.flatMap(shownBy)));
  const left = steps.flatMap((step): PlanStep[] => {
    if (step.kind === 'generate') return wasUsed.has(step.id) && !used.has(step.id) ? [] : [step];
    if (step.kind !== 'edit') return [step];
    const operations = kept.filter(({ id }) => id === step.id).map(({ operation }) => operation);
    return operations.length === 0 ? [] : [{ ...step, operations }];
  });
  return { steps: left, changed: places.length < row.length || left.length < steps.length };
}

function editsOf(plan: Plan): StepOf<'edit'>[] {
  return plan.steps.filter((step): step is StepOf<'edit'> => step.kind === 'edit');
}

/** The steps whose results an operation shows. */
function shownBy(operation: OfferedOperation): string[] {
  const source =
    operation.op === 'insert'
      ? operation.segment.source
      : operation.op === 'replaceSource'
        ? operation.source
        : undefined;
  return source?.kind === 'media' ? [stepOfAssetId(source.assetId) ?? ''] : [];
}

function intentOf(steps: readonly PlanStep[]): Plan['intent'] {
  const has = (...kinds: readonly PlanStep['kind'][]): boolean => steps.some(({ kind }) => kinds.includes(kind));
  if (has('edit', 'generate', 'analyse', 'derive')) return 'edit';
  if (has('history', 'takeBack')) return 'history';
  return has('export') ? 'export' : has('ask') ? 'ask' : 'answer';
}
