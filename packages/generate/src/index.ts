// What makes media from words: providers behind one seam, and the built-in scenes.
export { type Candidate, type Candidates, createProviders, type Providers } from './choose.ts';
export { type MakeWithOptions, makeWith, type Notebook } from './make.ts';
export { type MadeForm, type MadeNote, type Normalised, normalise, type Wanted } from './normalise.ts';
export {
  failureOf,
  MADE_KINDS,
  type MadeBy,
  type MadeKind,
  type MakeFailure,
  type MakeOptions,
  type MakeRequest,
  madeBy,
  type Offer,
  type OperationStatus,
  type Provider,
  ProviderFailed,
  type ProviderOperation,
  type Unable,
} from './provider.ts';
export { type BuiltInOptions, createBuiltIn } from './providers/builtin.ts';
export { FAMILIES } from './scenes/families.ts';
export { type PromptDefaults, type PromptReading, readPrompt } from './scenes/read-prompt.ts';
export { createScenePool, type PooledScene, type ScenePool } from './scenes/scene-pool.ts';
export type { BakedScene, SceneFamily, SceneFamilyName, SceneSpec } from './scenes/scene-spec.ts';
export type { Team } from './scenes/team.ts';
