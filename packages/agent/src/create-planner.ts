import type { Language, Plan, Planner, PlannerContext } from '@reelsmith/core';
import type { ModelPlanner } from './model/model-planner.ts';
import { isReadCompletely } from './offline/reading.ts';

/** What `createPlanner` is built from. */
export interface PlannerParts {
  offline: Planner;
  /** Without one, the rules plan everything. */
  model?: ModelPlanner | undefined;
  /** Told why a model failed; people are told only that it did. */
  onTrouble?: ((error: unknown) => void) | undefined;
}

/** One planner of both: the rules when they read the whole message and are sure of it, the model otherwise, the rules
 *  again (with a line that says so) when the model fails. The plan's `engine` says who planned. */
export function createPlanner({ offline, model, onTrouble }: PlannerParts): Planner {
  if (model === undefined) return offline;
  return {
    plan: async (message, context, options = {}) => {
      const byRules = await offline.plan(message, context, options);
      if (isCertain(byRules, message, context)) return byRules;
      try {
        return await model.plan(message, context, options);
      } catch (error) {
        options.signal?.throwIfAborted();
        onTrouble?.(error);
        return withFallback(byRules, model.name);
      }
    },
  };
}

/** Sure: nothing of the message was passed over, nothing asked, nothing left undone. What takes back a part of an edit is
 *  read by its whole shape. */
function isCertain(plan: Plan, message: string, context: PlannerContext): boolean {
  if (plan.answersWaiting !== undefined || plan.steps.some(({ kind }) => kind === 'takeBack')) return true;
  const asks = plan.intent === 'ask' || plan.steps.some((step) => step.kind === 'ask');
  return !asks && plan.warnings.length === 0 && isReadCompletely(message, context);
}

function withFallback(plan: Plan, name: string): Plan {
  return { ...plan, warnings: [...plan.warnings, FELL_BACK[plan.language](name)] };
}

const FELL_BACK: Record<Language, (name: string) => string> = {
  en: (name) => `(The language model ${name} could not be used for this; the built-in rules did the planning.)`,
  zh: (name) => `（这次语言模型 ${name} 不可用，由内置规则完成规划。）`,
};
