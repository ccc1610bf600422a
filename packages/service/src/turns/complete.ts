import { type Draft, impliedPromises, type Plan, type PlanStep, repairPromises } from '@reelsmith/core';
import type { Moves } from './moves.ts';

const CHANGING: ReadonlySet<PlanStep['kind']> = new Set(['edit', 'history', 'takeBack']);

/** A plan with the promises that go without saying, and with a last edit that makes its broken ones true where that is
 *  possible. A plan that can't be applied, or that only answers, stays as it is. */
export function completed(
  plan: Plan,
  seen: Moves,
  { before, mintId }: { before: Draft; mintId: (prefix: string) => string },
): Plan {
  const edits = plan.steps.some(({ kind }) => kind === 'edit');
  const exports = plan.steps.some(({ kind }) => kind === 'export');
  if (!seen.ok || plan.refusal !== undefined || plan.intent === 'refuse' || !(edits || exports)) return plan;
  const promises = [...plan.promises, ...impliedPromises(before, seen.draft, plan.promises)];
  const operations = edits ? repairPromises(seen.draft, promises) : [];
  if (operations.length === 0) return { ...plan, promises };
  const repair: PlanStep = { id: mintId('step'), kind: 'edit', operations };
  const last = plan.steps.findLastIndex(({ kind }) => CHANGING.has(kind));
  return { ...plan, promises, steps: plan.steps.toSpliced(last + 1, 0, repair) };
}
