import type { SceneSpec } from '../scene-spec.ts';
import type { LandSettings } from './kernel.ts';
import {
  AIRS,
  airSettings,
  baseRecipe,
  between,
  chance,
  groundColours,
  HOURS,
  MOON_PATH,
  openKey,
  sideOf,
  wintry,
} from './look.ts';
import type { LandColours, LandRecipe } from './recipe.ts';

/** Sea and beach, as a spec asks for them: the open sea when waves are asked for and sand is not. */
export function seaRecipe(spec: SceneSpec): LandRecipe {
  const tall = spec.aspect < 1;
  const open = opened(spec);
  const asked = spec.elements.includes('islands') || spec.elements.includes('rocks');
  return {
    ...baseRecipe(spec, sideOf(spec)),
    key: openKey(spec),
    colours: waterColours(spec),
    settings: { ...airSettings(spec), ...shapeSettings(spec), ...waterSettings(spec) },
    horizon: tall ? 0.55 : open ? 0.56 : 0.5,
    lens: tall ? 0.72 : 0.86,
    eye: open ? 7 : 3.6,
    ground: asked || (!open && chance(spec.seed, 'land') < 0.75),
    farthest: 9500,
    water: open ? { wave: 26, square: 90, wind: windOf(spec) } : { wave: 11, square: 44, wind: windOf(spec) },
  };
}

function opened({ elements }: SceneSpec): boolean {
  return elements.includes('waves') && !elements.includes('sand') && !elements.includes('palms');
}

/** Towards the camera, a little from one side. */
function windOf(spec: SceneSpec): number {
  return -Math.PI / 2 + sideOf(spec) * between(spec, 'wind', 0.2, 0.7);
}

function warm(spec: SceneSpec): boolean {
  return spec.season === 'summer' || spec.elements.includes('palms');
}

function waterColours(spec: SceneSpec): LandColours {
  const water: Pick<LandColours, 'deep' | 'shallow'> = warm(spec)
    ? { deep: [0.006, 0.06, 0.1], shallow: [0.05, 0.3, 0.29] }
    : { deep: [0.008, 0.04, 0.055], shallow: [0.04, 0.14, 0.13] };
  return { ...groundColours(spec), ...water };
}

function shapeSettings(spec: SceneSpec): LandSettings {
  const side = sideOf(spec);
  return {
    ...{ landKind: 1, spacing: 11, shoreSide: -side, peak: between(spec, 'peak', 240, 620), highest: 900 },
    ...{ summitX: side * between(spec, 'summit', 700, spec.aspect < 1 ? 1000 : 2400), treeLine: 380 },
    ...{
      forest: warm(spec) ? 0.75 : 0.4,
      leafy: 0.8,
      turned: spec.season === 'autumn' ? 1 : 0,
      frost: wintry(spec) ? 0.6 : 0,
    },
    ...{ snowLine: spec.weather === 'snow' ? 10 : 5000, sandTop: 7 },
    shore: opened(spec) ? 0 : spec.aspect < 1 ? 12 : 19,
  };
}

const FOAM_LIGHT: Partial<Record<SceneSpec['timeOfDay'], number>> = { night: 0.36, dusk: 0.55, sunset: 0.8, dawn: 0.8 };

function waterSettings(spec: SceneSpec): LandSettings {
  const { wind, overcast } = AIRS[spec.weather];
  const open = opened(spec);
  return {
    choppy: (open ? 0.16 : 0.1) * (0.75 + 0.35 * wind),
    foam: open ? Math.min(1, 0.25 * wind) : 0.12,
    glitter: overcast > 0.5 ? 0 : HOURS[spec.timeOfDay].moon ? MOON_PATH : 0.5,
    foamLight: (FOAM_LIGHT[spec.timeOfDay] ?? 0.95) * (overcast > 0.5 && !HOURS[spec.timeOfDay].moon ? 0.85 : 1),
  };
}
