import type { Team } from './team.ts';

/** Kinds of scene that can be drawn. Each is one `SceneFamily`. */
export const SCENE_FAMILIES = ['mountain_lake', 'sea_beach', 'city', 'sky', 'space', 'abstract'] as const;
export type SceneFamilyName = (typeof SCENE_FAMILIES)[number];
export const TIMES_OF_DAY = ['dawn', 'morning', 'day', 'golden_hour', 'sunset', 'dusk', 'night'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export const WEATHERS = ['clear', 'partly_cloudy', 'overcast', 'fog', 'rain', 'storm', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
export const MOODS = ['calm', 'warm', 'cold', 'dramatic', 'dreamy', 'dark', 'bright', 'energetic'] as const;
export type Mood = (typeof MOODS)[number];
/** How it is finished: as it is, with the contrast of a film, flat and bright, black and white, or of the near future. */
export const SCENE_STYLES = ['natural', 'cinematic', 'soft', 'monochrome', 'futuristic'] as const;
export type SceneStyle = (typeof SCENE_STYLES)[number];
export const CAMERA_MOVES = ['still', 'push_in', 'pull_out', 'pan_left', 'pan_right', 'rise', 'sink'] as const;
export type CameraMove = (typeof CAMERA_MOVES)[number];

/** What may stand in a scene beside what its family always has. A family draws those that it knows and leaves out others. */
export const SCENE_ELEMENTS = [
  'lake',
  'river',
  'trees',
  'snow_caps',
  'reflection',
  'sun',
  'moon',
  'stars',
  'milky_way',
  'aurora',
  'clouds',
  'lightning',
  'rainbow',
  'waves',
  'sand',
  'rocks',
  'palms',
  'islands',
  'towers',
  'neon',
  'traffic',
  'holograms',
  'wet_street',
  'bridge',
  'river_front',
  'rooftops',
  'planet',
  'rings',
  'galaxy',
  'nebula',
  'asteroids',
  'flow',
  'liquid',
  'gradient',
  'particles',
  'lines',
  'grid',
  'bokeh',
] as const;
export type SceneElement = (typeof SCENE_ELEMENTS)[number];

/** What is to be drawn, whole: the same spec at the same size gives the same pixels for ever. */
export interface SceneSpec {
  readonly family: SceneFamilyName;
  readonly timeOfDay: TimeOfDay;
  readonly weather: Weather;
  readonly season: Season;
  readonly elements: readonly SceneElement[];
  /** Colours that were asked for, "#RRGGBB", main one first; empty when the family chooses. */
  readonly palette: readonly string[];
  readonly mood: Mood;
  readonly style: SceneStyle;
  /** `speed`: 1 = as fast as reads calmly. It also paces clouds, water and traffic. */
  readonly camera: { readonly move: CameraMove; readonly speed: number };
  /** Whole number from 0 to 2^31 - 1. */
  readonly seed: number;
  /** Width over height. */
  readonly aspect: number;
  /** Set when the last frame has to lead back into the first: frame(t) = frame(t + loopSeconds). */
  readonly loopSeconds?: number | undefined;
}

/** A scene that is ready to be shown. */
export interface BakedScene {
  /** Draws the moment `tSeconds` (0 = the still) into the RGBA bytes of the whole picture, alpha 255, cheaply: tens of
   *  milliseconds at 1920x1080. Every thread of the team calls it; `out` is memory that they all see, and each row has to
   *  be written by one of them. */
  frame(tSeconds: number, out: Uint8ClampedArray): void;
}

/** Draws scenes of one kind. Pure and deterministic: no clock, no Math.random, the same pixels in every thread. */
export interface SceneFamily {
  readonly name: SceneFamilyName;
  /** The dear part, seconds at most: terrain, light, layers. Every thread of `team` calls it with the same arguments and
   *  divides the work by `team.rows`; a family that can't may do all of it in each thread. */
  bake(spec: SceneSpec, width: number, height: number, team: Team): BakedScene;
}
