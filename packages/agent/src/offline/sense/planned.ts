import type { Language, Plan, PlannerContext } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Guess } from './model.ts';

/** A plan by the rules, and what they made nothing of. */
export interface Planned {
  readonly plan: Plan;
  readonly understood: boolean;
  /** Nothing was read, or what was read changes nothing. */
  readonly idle: boolean;
  /** What it is about was not said, or not in words that the rules know: they ask. */
  readonly isOpen?: boolean;
  readonly language: Language;
  /** The wishes of the message. */
  readonly clauses: readonly Clause[];
  /** What was said before leaves no doubt about it. */
  readonly sure?: boolean | undefined;
  readonly lost: readonly Clause[];
}

/** Plans a message by the rules alone. */
export type ByRules = (text: string, context: PlannerContext) => Planned;

/** A wish of a message, and what was learned says of it, likeliest first. */
export interface Wished {
  readonly clause: Clause;
  readonly guesses: readonly Guess[];
}
