import type { Language, Plan, PlannerContext, PlanningOptions } from '@reelsmith/core';
import type { LanguageModel } from 'ai';
import { chosenMessage } from '../offline/choices.ts';
import { cutToBytes } from '../offline/tokens.ts';
import { type ModelBudget, ModelFailure } from './budget.ts';
import { converse } from './converse.ts';
import { dataBlock } from './data.ts';
import { goesOn, permissionsOf } from './permissions.ts';
import { planOfWork } from './plan-of-work.ts';
import { instructions } from './prompt.ts';
import { toldText, wordByWord } from './told.ts';
import { toolsFor } from './tools/catalogue.ts';
import { Workbench } from './workbench.ts';

/** What a model planner is built from. */
export interface ModelPlannerParts {
  model: LanguageModel;
  /** What plans name as their engine. */
  name: string;
  budget: ModelBudget;
  /** It understands pictures, so it may look at the film. */
  vision: boolean;
}

/** A planner that may fail, for `createPlanner`. */
export interface ModelPlanner {
  readonly name: string;
  /** @throws ModelFailure when the model did not come to a usable end; the reason of the signal when stopped */
  plan(message: string, context: PlannerContext, options?: PlanningOptions): Promise<Plan>;
}

/** Message -> plan by a language model: its tools work on a scratch draft, and what the message does not allow they do
 *  not do. */
export function createModelPlanner({ model, name, budget, vision }: ModelPlannerParts): ModelPlanner {
  const plan: ModelPlanner['plan'] = async (text, context, { signal, onText, senses = {} } = {}) => {
    const message = chosenMessage(cutToBytes(text), context);
    const language = languageFor(message, context);
    const permissions = permissionsOf(`${messageBefore(message, context)}\n${message}`, context.assets);
    const bench = new Workbench(context, message, permissions);
    const { capabilities } = context;
    const words = onText && wordByWord((delta) => onText(toldText(delta, message, language)));
    const tooLong = AbortSignal.timeout(budget.planMs);
    try {
      const said = await converse({
        model,
        instructions: instructions({ language, capabilities }),
        message: `${dataBlock(context)}\n\n${message}`,
        tools: toolsFor(permissions, { capabilities, senses: vision ? senses : { ...senses, look: undefined } }),
        bench,
        budget,
        signal: signal === undefined ? tooLong : AbortSignal.any([signal, tooLong]),
        onText: words?.push,
      });
      words?.end();
      const made = planOfWork(bench, said, { language, engine: name });
      if (made === undefined) throw new ModelFailure('no_answer', 'The model did nothing and said nothing.');
      return made;
    } catch (error) {
      signal?.throwIfAborted();
      if (tooLong.aborted)
        throw new ModelFailure('too_long', `The model took longer than ${budget.planMs} ms.`, { cause: error });
      throw error;
    }
  };
  return { name, plan };
}

/** The person's message before this one, where this one goes on from it: an answer to a question, "no, the other one".
 *  "The second one" alone allows nothing. */
function messageBefore(message: string, { openQuestion, earlier }: PlannerContext): string {
  return openQuestion !== undefined || goesOn(message) ? cutToBytes(earlier?.[0]?.message ?? '') : '';
}

function languageFor(message: string, { language }: PlannerContext): Language {
  return language ?? (/\p{Script=Han}/u.test(message) ? 'zh' : 'en');
}
