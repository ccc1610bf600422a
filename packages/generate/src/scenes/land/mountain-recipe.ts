import type { SceneSpec } from '../scene-spec.ts';
import type { LandSettings } from './kernel.ts';
import { AIRS, airSettings, baseRecipe, between, HOURS, MOON_PATH, sideOf, wintry } from './look.ts';
import type { LandRecipe } from './recipe.ts';

/** Mountains round a lake, as a spec asks for them. */
export function mountainRecipe(spec: SceneSpec): LandRecipe {
  const tall = spec.aspect < 1;
  const { wind } = AIRS[spec.weather];
  return {
    ...baseRecipe(spec, sideOf(spec)),
    ...lightOf(spec),
    settings: { ...airSettings(spec), ...shapeSettings(spec), ...coverSettings(spec) },
    horizon: tall ? 0.62 : 0.6,
    lens: tall ? 0.88 : 1,
    eye: between(spec, 'eye', 9, 20),
    ...{ ground: true, farthest: 15_500 },
    water: { wave: 3.2 * wind, square: 26, wind: between(spec, 'wind', 0.6, 2.4) },
  };
}

/** In the golden hour the sun stands behind the camera's shoulder and lights the slopes that it sees. */
function lightOf(spec: SceneSpec): Pick<LandRecipe, 'light'> | undefined {
  if (spec.timeOfDay !== 'golden_hour' || spec.elements.includes('rainbow')) return undefined;
  return { light: { elevation: 13, azimuth: -sideOf(spec) * between(spec, 'shoulder', 106, 132), moon: false } };
}

function shapeSettings(spec: SceneSpec): LandSettings {
  const side = sideOf(spec);
  const dry = spec.elements.includes('river') && !spec.elements.includes('lake');
  return {
    ...{ landKind: 0, spacing: 16, shoreSide: -side, highest: 4600 },
    ...{ peak: between(spec, 'peak', 2300, 3100), hills: between(spec, 'hills', 160, 340) },
    ...{ summitX: side * between(spec, 'summit', 900, spec.aspect < 1 ? 1300 : 2400) },
    ...{ valley: between(spec, 'valley', 1800, 2600), lake: between(spec, 'lake', 1500, 2300) * (dry ? 0.55 : 1) },
  };
}

function coverSettings(spec: SceneSpec): LandSettings {
  const weather = AIRS[spec.weather];
  const white = spec.elements.includes('snow_caps') || spec.season === 'spring';
  return {
    ...{ treeLine: between(spec, 'trees', 750, 1050), frost: wintry(spec) ? 0.75 : 0 },
    forest: spec.elements.includes('trees') ? 1 : between(spec, 'forest', 0.55, 0.9),
    ...(spec.season === 'autumn' ? { leafy: 0.72, turned: 1 } : { leafy: 0.15 }),
    snowLine: wintry(spec) ? 40 : white ? 1150 : 1500,
    ...{
      choppy: 0.028 * weather.wind,
      glitter: weather.overcast > 0.5 ? 0 : HOURS[spec.timeOfDay].moon ? MOON_PATH : 0.6,
    },
  };
}
