// What makes media from words: providers behind one seam, and the built-in scenes.
export { FAMILIES } from './scenes/families.ts';
export type { BakedScene, Rows, SceneFamily, SceneFamilyName, SceneSpec } from './scenes/scene-spec.ts';
