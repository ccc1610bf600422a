import type { ModelBudget } from './budget.ts';
import type { ModelPlanner } from './model-planner.ts';
import type { ModelSettings } from './settings.ts';

/** The planner of a configured model. What talks to models is loaded here, so that who has none does not pay for it. */
export async function connectModel(
  settings: ModelSettings,
  { budget }: { budget: ModelBudget },
): Promise<ModelPlanner> {
  // The SDK's only way to keep what a provider does not support off the terminal.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const [{ createModelPlanner }, { openModel }] = await Promise.all([
    import('./model-planner.ts'),
    import('./open-model.ts'),
  ]);
  return createModelPlanner({
    model: await openModel(settings),
    name: settings.name,
    budget,
    vision: settings.vision === true,
  });
}
