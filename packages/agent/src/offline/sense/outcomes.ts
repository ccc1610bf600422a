import { applyAll, isEmpty, type Plan, type PlannerContext } from '@reelsmith/core';
import { segmentsOf } from '../memory.ts';
import { operationsOf } from '../plan-of.ts';
import { carriesOut, isLosing } from './acts.ts';
import type { Guess } from './model.ts';
import type { ByRules, Planned } from './planned.ts';

/** From here on a length or a time answers a question of the rules, and takes the place of something else that they did. */
const SURE_OF_ANSWER = 0.9;
const SURE_OF_TIME = 0.95;

/** Acts of time: which seconds go, stay or come, or how many. With these said there is nothing to ask. */
export const isOfTime = (act: string): boolean =>
  /^(?:trim_|cut_range|keep_range|extend|film_length|each_length|slip|split$)/.test(act);

/** True when the plan of an act of time may take the place of what the rules made of a wish. */
export function mayReplace(
  { act, chance }: Guess,
  plan: Plan,
  { first, context, byRules }: { first: Planned; context: PlannerContext; byRules: ByRules },
): boolean {
  const asks = first.plan.intent === 'ask';
  // The rules gave something back, which is no wish to take something away.
  const isGiven = isLosing(act) && carriesOut(first.plan, 'extend', context);
  // How much goes says nothing of where; a film that is still to be made is told by the seconds it is made of.
  if (isGiven || (asks && act === 'trim_by') || isEmpty(context.draft)) return false;
  return (
    chance >= (asks ? SURE_OF_ANSWER : SURE_OF_TIME) &&
    isAnswer(act, plan, outcomesOf(first.plan, context, byRules), context)
  );
}

function outcomesOf({ steps }: Plan, context: PlannerContext, byRules: ByRules): Plan[] {
  const choices = steps.flatMap((step) => (step.kind === 'ask' ? step.choices : []));
  return choices.map(({ message }) => byRules(message, context).plan);
}

/** None of the choices does something else besides, and whether a stretch goes or stays is left to those who asked. */
function isAnswer(act: string, plan: Plan, outcomes: readonly Plan[], context: PlannerContext): boolean {
  if (outcomes.some(({ steps }) => steps.some(({ kind }) => kind !== 'edit' && kind !== 'ask'))) return false;
  if (!act.endsWith('_range')) return true;
  const film = filmAfter(plan, context);
  return outcomes.every((one) => filmAfter(one, context) !== film);
}

function filmAfter(plan: Plan, { draft }: PlannerContext): string {
  const applied = applyAll(draft, operationsOf(plan));
  const pieces = applied.ok ? segmentsOf(applied.draft) : [];
  return JSON.stringify(
    pieces.map(({ name, startMs, durationMs, sourceStartMs }) => [name, startMs, durationMs, sourceStartMs]),
  );
}
