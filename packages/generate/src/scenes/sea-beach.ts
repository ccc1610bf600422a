import { landScene } from './land/land-scene.ts';
import { seaRecipe } from './land/sea-recipe.ts';
import type { SceneFamily } from './scene-spec.ts';

/** Sea and beach. */
export const seaBeach: SceneFamily = {
  name: 'sea_beach',
  bake: (spec, width, height, team) => landScene(seaRecipe(spec), width, height, team),
};
