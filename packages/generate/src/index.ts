// What makes media from words: providers behind one seam, and the built-in scenes.
export { FAMILIES } from './scenes/families.ts';
export { createScenePool, type PooledScene, type ScenePool } from './scenes/scene-pool.ts';
export type { BakedScene, SceneFamily, SceneFamilyName, SceneSpec } from './scenes/scene-spec.ts';
export type { Team } from './scenes/team.ts';
