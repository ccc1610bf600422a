import type { Language, OfferedOperation, Plan, PlannerContext } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { clausesOf } from '../clauses.ts';
import type { Item } from '../item.ts';
import { ACTS } from './acts.ts';
import { effectsOf } from './effects.ts';
import { type Focus, featuresOf } from './features.ts';
import { type Guess, guess, type LinearModel } from './model.ts';
import { plainly } from './plainly/plainly.ts';
import { slotsOf } from './slots.ts';

/** True when a plan does what an act asks for. */
export function carriesOut(plan: Plan, act: string, context: PlannerContext): boolean {
  const step = (kind: string): boolean => plan.steps.some((one) => one.kind === kind);
  if (/^ask_/.test(act)) return plan.intent === 'answer';
  if (act === 'export' || act === 'still') return step('export');
  if (act === 'undo' || act === 'redo' || act === 'restore_start') return step('history');
  const wanted = ACTS[act];
  if (wanted === undefined) return false;
  const effects = effectsOf(operationsOf(plan), context.draft);
  return wanted.some((effect) => effects.has(effect));
}

function operationsOf(plan: Plan): OfferedOperation[] {
  return plan.steps.flatMap((step) => (step.kind === 'edit' ? step.operations : []));
}

interface Wished {
  readonly clause: Clause;
  readonly guesses: readonly Guess[];
}

/** The acts of each wish of a message, likeliest first. */
export function wishesOf(model: LinearModel, items: readonly Item[], text: string, focus: Focus | undefined): Wished[] {
  return clausesOf(items, text)
    .slice(0, 12)
    .map((clause) => ({ clause, guesses: guess(model, featuresOf(clause.items, text, focus)) }));
}

export interface Second {
  readonly plan: Plan;
  /** The message with the wishes in question said plainly. */
  readonly text: string;
  /** How likely it is that all of these wishes were read right. */
  readonly chance: number;
  readonly acts: readonly string[];
}

export interface Around {
  readonly text: string;
  readonly language: Language;
  readonly context: PlannerContext;
  readonly first: Plan;
  /** Plans a message by the rules. */
  readonly again: (text: string) => Plan;
}

/** A guess that has less of a chance than this share of the best one is left. */
const RIVAL = 0.25;

/** The plan of a message with those of its wishes said plainly that the first plan does not carry out. */
export function secondPlan(wishes: readonly Wished[], around: Around): Second | undefined {
  const { context, first } = around;
  let second: Second = { plan: first, text: around.text, chance: 1, acts: [] };
  for (const { clause, guesses } of wishes.toReversed()) {
    const likely = rivals(guesses);
    if (likely.some(({ act }) => carriesOut(first, act, context))) continue;
    second = withPlain(second, { clause, likely }, around) ?? second;
  }
  return second.acts.length === 0 ? undefined : second;
}

function rivals(guesses: readonly Guess[]): Guess[] {
  const [best] = guesses;
  return best === undefined ? [] : guesses.slice(0, 3).filter(({ chance }) => chance >= best.chance * RIVAL);
}

/** The first act in question whose plain form can be carried out; what was carried out before stays so. */
function withPlain(
  before: Second,
  { clause, likely }: { clause: Clause; likely: readonly Guess[] },
  { text, language, context, again }: Around,
): Second | undefined {
  const [start, end] = spanOf(clause);
  if (end <= start) return undefined;
  for (const { act, chance } of likely) {
    const plain = plainly(act, slotsOf(clause.items, text, language));
    if (plain === undefined) continue;
    const said = `${before.text.slice(0, start)}${plain}${before.text.slice(end)}`;
    const plan = again(said);
    const carried = [act, ...before.acts].every((one) => carriesOut(plan, one, context));
    if (carried) return { plan, text: said, chance: before.chance * chance, acts: [act, ...before.acts] };
  }
  return undefined;
}

function spanOf(clause: Clause): [number, number] {
  const written = clause.items.filter(({ start, end, is }) => end > start && is !== 'punct');
  return [Math.min(...written.map(({ start }) => start)), Math.max(...written.map(({ end }) => end))];
}
