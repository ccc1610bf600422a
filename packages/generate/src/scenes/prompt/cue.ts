import type {
  CameraMove,
  Mood,
  SceneElement,
  SceneFamilyName,
  SceneStyle,
  Season,
  TimeOfDay,
  Weather,
} from '../scene-spec.ts';

/** What a word says about a scene. */
export interface Says {
  /** What the picture is of. */
  readonly family?: SceneFamilyName;
  /** What it may be of, when nothing says it outright. */
  readonly hint?: SceneFamilyName;
  readonly elements?: readonly SceneElement[];
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
  readonly mood?: Mood;
  readonly style?: SceneStyle;
  readonly move?: CameraMove;
  readonly colour?: string;
  readonly loops?: boolean;
}

/** What words say, English and Chinese, divided by bars. English ones are whole words and may have a plural. */
export type Cue = readonly [Says, en: string, zh: string];
