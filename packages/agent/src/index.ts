export { createPlanner, type PlannerParts } from './create-planner.ts';
export { type ModelBudget, ModelFailure } from './model/budget.ts';
export { connectModel } from './model/connect-model.ts';
export type { ModelPlanner } from './model/model-planner.ts';
export { MODEL_PROVIDERS, type ModelProvider, type ModelSettings } from './model/settings.ts';
export { createOfflinePlanner } from './offline/planner.ts';
