import type { SceneSpec } from '../scene-spec.ts';
import { AIRS, airSettings, baseRecipe, between, HOURS, openKey, sideOf, wintry } from './look.ts';
import type { LandRecipe } from './recipe.ts';

/** The sky over low country, as a spec asks for it. */
export function skyRecipe(spec: SceneSpec): LandRecipe {
  const weather = AIRS[spec.weather];
  const pick = (name: string, low: number, high: number): number => between(spec, name, low, high);
  const winter = wintry(spec);
  const clouds = spec.elements.includes('clouds') && spec.weather === 'clear' && !HOURS[spec.timeOfDay].moon;
  return {
    ...baseRecipe(spec, sideOf(spec)),
    key: openKey(spec),
    settings: {
      ...airSettings(spec),
      ...(clouds ? { cloudCover: AIRS.partly_cloudy.cover } : {}),
      ...{ cloudSize: weather.size * pick('size', 0.8, 1.25) },
      ...{ landKind: 2, spacing: 15, peak: pick('peak', 250, 800), hills: pick('hills', 45, 130), lake: 0 },
      ...{
        treeLine: 600,
        forest: pick('forest', 0.15, 0.5),
        leafy: 0.6,
        turned: spec.season === 'autumn' ? 1 : 0,
        frost: winter ? 0.7 : 0,
      },
      ...{ snowLine: winter ? -400 : 1400, highest: 1200, mist: weather.mist * (spec.weather === 'fog' ? 2 : 1) },
    },
    horizon: spec.aspect < 1 ? 0.86 : 0.84,
    lens: spec.aspect < 1 ? 0.62 : 0.68,
    eye: 46,
    ...{ ground: true, farthest: 15_000, water: undefined },
  };
}
