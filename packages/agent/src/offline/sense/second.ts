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
  /** The message with the wishes in question said plainly. */
  readonly text: string;
  readonly acts: readonly Guess[];
}

/** A message said again, where the first plan does not do what it most likely asks for. */
export function saidPlainly(
  wishes: readonly Wished[],
  {
    text,
    language,
    first,
    context,
    least,
  }: { text: string; language: Language; first: Plan; context: PlannerContext; least: number },
): Second | undefined {
  const acts: Guess[] = [];
  let said = text;
  for (const { clause, guesses } of wishes.toReversed()) {
    const [best] = guesses;
    if (best === undefined || best.chance < least) continue;
    const done = guesses
      .slice(0, 3)
      .some(({ act, chance }) => chance > best.chance / 3 && carriesOut(first, act, context));
    if (done) continue;
    const plain = plainly(best.act, slotsOf(clause.items, text, language));
    const [start, end] = spanOf(clause);
    if (plain === undefined || end <= start) continue;
    said = `${said.slice(0, start)}${plain}${said.slice(end)}`;
    acts.push(best);
  }
  return acts.length === 0 ? undefined : { text: said, acts };
}

function spanOf(clause: Clause): [number, number] {
  const written = clause.items.filter(({ start, end, is }) => end > start && is !== 'punct');
  return [Math.min(...written.map(({ start }) => start)), Math.max(...written.map(({ end }) => end))];
}
