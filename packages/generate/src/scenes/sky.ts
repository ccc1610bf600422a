import { landScene } from './land/land-scene.ts';
import { skyRecipe } from './land/sky-recipe.ts';
import type { SceneFamily } from './scene-spec.ts';

/** The sky and its weather. */
export const sky: SceneFamily = {
  name: 'sky',
  bake: (spec, width, height, team) => landScene(skyRecipe(spec), width, height, team),
};
