import type { SceneSpec, TimeOfDay, Weather } from '../scene-spec.ts';
import type { LandSettings } from './kernel.ts';
import type { LandColours, LandRecipe, Rgb } from './recipe.ts';

/** What the hour does to a landscape. */
export interface Hour {
  readonly elevation: number;
  readonly moon: boolean;
  readonly strength: number;
  readonly key: number;
  readonly saturation: number;
  readonly tint: Rgb;
  readonly haze: number;
  readonly stars: number;
}

const hour = (elevation: number, key: number, more: Partial<Hour> = {}): Hour => ({
  ...{ elevation, key, moon: false, strength: 20, saturation: 1.12, tint: [1, 1, 1], haze: 1, stars: 0 },
  ...more,
});

/** By time of day. */
export const HOURS: Readonly<Record<TimeOfDay, Hour>> = {
  dawn: hour(3.2, 0.25, { tint: [1.03, 0.98, 1.03], haze: 1.6, saturation: 1.1 }),
  morning: hour(19, 0.36, { tint: [1.03, 1, 0.96] }),
  day: hour(44, 0.36),
  golden_hour: hour(9, 0.31, { tint: [1.07, 1, 0.92], haze: 1.1 }),
  sunset: hour(2.2, 0.23, { tint: [1.07, 0.93, 0.97], haze: 1.2, saturation: 1.08 }),
  dusk: hour(-3.6, 0.16, { tint: [0.93, 0.96, 1.14], haze: 1.6, stars: 0.12, saturation: 1.2 }),
  night: hour(13, 0.066, { moon: true, strength: 0.06, stars: 0.4, saturation: 0.9, tint: [0.8, 0.95, 1.26] }),
};

/** Strength of glitter under the moon, whose light is weaker than the sun's by far more than it seems to be. */
export const MOON_PATH = 150;

/** What the weather does to a landscape. */
export interface Air {
  readonly cover: number;
  readonly base: number;
  readonly thick: number;
  readonly size: number;
  readonly dense: number;
  readonly cirrus: number;
  readonly overcast: number;
  readonly sunThrough: number;
  readonly mist: number;
  readonly mistHeight: number;
  readonly key: number;
  readonly saturation: number;
  readonly wind: number;
}

const air = (cover: number, more: Partial<Air> = {}): Air => ({
  ...{ cover, base: 1500, thick: 1500, size: 4600, dense: 1, cirrus: 0.25, overcast: 0, sunThrough: 1 },
  ...{ mist: 0.000012, mistHeight: 300, key: 1, saturation: 1, wind: 1 },
  ...more,
});

/** By weather. */
export const AIRS: Readonly<Record<Weather, Air>> = {
  clear: air(-0.42, { cirrus: 0.45 }),
  partly_cloudy: air(-0.1),
  overcast: air(0.62, {
    thick: 1100,
    size: 6000,
    cirrus: 0,
    overcast: 0.9,
    sunThrough: 0.12,
    saturation: 0.8,
    mist: 0.00003,
  }),
  fog: air(0.5, {
    overcast: 0.8,
    cirrus: 0,
    sunThrough: 0.2,
    mist: 0.00038,
    mistHeight: 190,
    saturation: 0.7,
    key: 0.85,
  }),
  rain: air(0.7, {
    base: 900,
    overcast: 1,
    cirrus: 0,
    sunThrough: 0.06,
    mist: 0.00011,
    saturation: 0.7,
    key: 0.75,
    wind: 1.5,
  }),
  storm: air(0.36, {
    ...{ base: 800, thick: 2600, size: 4200, dense: 1.3, cirrus: 0, overcast: 1, sunThrough: 0.08 },
    ...{ mist: 0.00005, saturation: 0.8, key: 0.3, wind: 2.2 },
  }),
  snow: air(0.66, {
    overcast: 1,
    cirrus: 0,
    sunThrough: 0.15,
    mist: 0.00022,
    mistHeight: 700,
    saturation: 0.6,
    key: 1.05,
  }),
};

/** Random numbers 0..1 of a seed, one for each name. */
export function chance(seed: number, name: string): number {
  let state = seed | 0;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x9e3779b1) ^ (state >>> 13);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

/** A number of the spec's seed between two. */
export function between(spec: SceneSpec, name: string, low: number, high: number): number {
  return low + (high - low) * chance(spec.seed, name);
}

/** Which side of the picture is the high one: -1 left, 1 right. */
export function sideOf(spec: SceneSpec): -1 | 1 {
  return chance(spec.seed, 'side') < 0.5 ? -1 : 1;
}

/** Whether snow lies. */
export function wintry(spec: SceneSpec): boolean {
  return spec.season === 'winter' || spec.weather === 'snow';
}

/** Settings of light and air that every landscape has. */
export function airSettings(spec: SceneSpec): LandSettings {
  const time = HOURS[spec.timeOfDay];
  const weather = AIRS[spec.weather];
  const has = (element: SceneSpec['elements'][number]): boolean => spec.elements.includes(element);
  const starry = has('stars') || has('milky_way') ? 1.5 : 1;
  return {
    ...{ haze: time.haze * (1 + weather.overcast), cloudCover: weather.cover, cloudBase: weather.base },
    ...{ cloudThick: weather.thick, cloudSize: weather.size, cloudDense: weather.dense, cirrus: weather.cirrus },
    ...{ overcast: weather.overcast, mist: weather.mist, mistHeight: weather.mistHeight },
    ...{ stars: time.stars * starry, milkyWay: has('milky_way') ? 1.6 : time.moon ? 0.4 : 0 },
    ...{ aurora: has('aurora') ? 1 : 0, rainbow: has('rainbow') ? 0.05 : 0 },
    ...gradeSettings(spec),
  };
}

function gradeSettings(spec: SceneSpec): LandSettings {
  const time = HOURS[spec.timeOfDay];
  const weather = AIRS[spec.weather];
  const moods = {
    calm: 0.97,
    warm: 1.05,
    cold: 0.85,
    dramatic: 1.08,
    dreamy: 0.95,
    dark: 0.85,
    bright: 1.08,
    energetic: 1.2,
  };
  const styles = { natural: 1, cinematic: 0.95, soft: 0.88, monochrome: 0, futuristic: 1.1 };
  const contrasts = { natural: 1.12, cinematic: 1.4, soft: 0.9, monochrome: 1.35, futuristic: 1.25 };
  const dramatic = spec.mood === 'dramatic' || spec.mood === 'dark' ? 0.2 : spec.mood === 'dreamy' ? -0.15 : 0;
  return {
    saturation: time.saturation * weather.saturation * moods[spec.mood] * styles[spec.style],
    contrast: contrasts[spec.style] + dramatic,
  };
}

/** How bright the picture is to be. */
function keyOf(spec: SceneSpec): number {
  const moods = { calm: 1, warm: 1, cold: 1, dramatic: 0.8, dreamy: 1.12, dark: 0.6, bright: 1.25, energetic: 1.05 };
  return HOURS[spec.timeOfDay].key * AIRS[spec.weather].key * moods[spec.mood];
}

/** White balance: the hour's, the mood's, and a share of the first colour that was asked for. */
function tintOf(spec: SceneSpec): Rgb {
  const moods: Partial<Record<SceneSpec['mood'], Rgb>> = {
    warm: [1.12, 1, 0.86],
    cold: [0.88, 0.99, 1.14],
    dreamy: [1.05, 0.98, 1.05],
    dark: [0.95, 0.98, 1.05],
  };
  const [r, g, b] = HOURS[spec.timeOfDay].tint;
  const mood = moods[spec.mood] ?? [1, 1, 1];
  const asked = toneOf(spec.palette[0]);
  return [r * mood[0] * asked[0], g * mood[1] * asked[1], b * mood[2] * asked[2]];
}

/** A colour as a gentle filter of the same brightness. */
function toneOf(colour: string | undefined): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (match === null) return [1, 1, 1];
  const [r, g, b] = match.slice(1).map((part) => 0.25 + Number.parseInt(part, 16) / 255);
  const mean = 0.2126 * (r ?? 1) + 0.7152 * (g ?? 1) + 0.0722 * (b ?? 1);
  const bend = (value: number | undefined): number => ((value ?? mean) / mean) ** 0.6;
  return [bend(r), bend(g), bend(b)];
}

/** The air between the camera and the mountains against a low sun: less green than the sky behind it. */
const FOGS: Partial<Record<TimeOfDay, Rgb>> = {
  dawn: [1.06, 0.92, 1.02],
  sunset: [1.06, 0.92, 1.02],
  dusk: [0.72, 0.86, 1.25],
};

/** Colours of the ground by season. */
export function groundColours(spec: SceneSpec): LandColours {
  const green: Readonly<Record<SceneSpec['season'], readonly [Rgb, Rgb, Rgb]>> = {
    spring: [
      [0.075, 0.125, 0.025],
      [0.12, 0.15, 0.03],
      [0.07, 0.13, 0.03],
    ],
    summer: [
      [0.055, 0.09, 0.022],
      [0.11, 0.11, 0.035],
      [0.045, 0.085, 0.022],
    ],
    autumn: [
      [0.09, 0.075, 0.025],
      [0.14, 0.09, 0.03],
      [0.36, 0.13, 0.02],
    ],
    winter: [
      [0.13, 0.115, 0.07],
      [0.18, 0.16, 0.11],
      [0.09, 0.075, 0.05],
    ],
  };
  const [grass, meadow, leaves] = green[spec.season];
  return {
    ...{ grass, meadow, leaves, rock: [0.2, 0.195, 0.19], earth: [0.15, 0.125, 0.105] },
    ...{ forest: [0.017, 0.034, 0.017], sand: [0.52, 0.42, 0.29], deep: [0.012, 0.035, 0.05] },
    ...{ shallow: [0.03, 0.11, 0.115], tint: tintOf(spec), fog: FOGS[spec.timeOfDay] ?? [1, 1, 1] },
  };
}

/** How bright an open view is to be: nothing stands before a low sun. */
export function openKey(spec: SceneSpec): number {
  const { elevation, moon } = HOURS[spec.timeOfDay];
  return keyOf(spec) * (moon ? 0.65 : elevation > 0 && elevation < 5 ? 0.57 : 1);
}

/** What all landscapes take from a spec in the same way. `side` is where the ground is high; the sun is on the other. */
export function baseRecipe(
  spec: SceneSpec,
  side: number,
): Omit<LandRecipe, 'settings' | 'horizon' | 'lens' | 'eye' | 'ground' | 'farthest' | 'water'> {
  const time = HOURS[spec.timeOfDay];
  return {
    seed: spec.seed,
    light: { elevation: time.elevation, azimuth: azimuthOf(spec, side), moon: time.moon },
    ...{ strength: time.strength, key: keyOf(spec), sunThrough: AIRS[spec.weather].sunThrough },
    colours: groundColours(spec),
    fall: spec.weather === 'snow' ? 'snow' : spec.weather === 'rain' || spec.weather === 'storm' ? 'rain' : 'none',
    lightning: spec.weather === 'storm' || spec.elements.includes('lightning'),
    camera: spec.camera,
    loopSeconds: spec.loopSeconds,
  };
}

/** A low sun is in the picture, a high one beside it, where it models the slopes; so is a moon that was asked for. */
function azimuthOf(spec: SceneSpec, side: number): number {
  const time = HOURS[spec.timeOfDay];
  const inside = spec.aspect < 1 ? 7 : 17;
  if (spec.elements.includes('rainbow')) return 180 - side * 8;
  const seen = time.elevation < 6 || time.moon;
  return seen ? -side * (4 + inside * chance(spec.seed, 'azimuth')) : -side * (50 + 45 * chance(spec.seed, 'azimuth'));
}
