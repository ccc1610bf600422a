import { landScene } from './land/land-scene.ts';
import { mountainRecipe } from './land/mountain-recipe.ts';
import type { SceneFamily } from './scene-spec.ts';

/** Mountains round a lake. */
export const mountainLake: SceneFamily = {
  name: 'mountain_lake',
  bake: (spec, width, height, team) => landScene(mountainRecipe(spec), width, height, team),
};
