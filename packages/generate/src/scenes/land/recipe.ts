import type { LandSettings } from './kernel.ts';

/** Linear light or reflectance: red, green, blue. */
export type Rgb = readonly [number, number, number];

/** Colours of what is on the ground. */
export interface LandColours {
  readonly grass: Rgb;
  readonly meadow: Rgb;
  readonly rock: Rgb;
  readonly earth: Rgb;
  readonly forest: Rgb;
  readonly leaves: Rgb;
  readonly sand: Rgb;
  readonly deep: Rgb;
  readonly shallow: Rgb;
  readonly tint: Rgb;
  /** Colour of the air's own light, beside that of the sky. */
  readonly fog: Rgb;
}

/** Everything a landscape is drawn from: what a family of scenes makes of a spec. Metres, degrees, seconds. */
export interface LandRecipe {
  readonly seed: number;
  /** Of the sun, or of the moon at night: height above the horizon and angle to the right of straight ahead. */
  readonly light: { readonly elevation: number; readonly azimuth: number; readonly moon: boolean };
  /** Light of the sun's or moon's disc outside the air. */
  readonly strength: number;
  /** How bright the picture's mean is to be, 0..1. */
  readonly key: number;
  readonly colours: LandColours;
  /** Settings of the kernel by their names there. */
  readonly settings: LandSettings;
  /** Share of the picture above the horizon. */
  readonly horizon: number;
  /** Pixels to the picture, in widths of it or, when it is upright, heights. */
  readonly lens: number;
  readonly eye: number;
  /** Whether ground stands in the picture, and whether water lies below the horizon. */
  readonly ground: boolean;
  readonly water: { readonly wave: number; readonly square: number; readonly wind: number } | undefined;
  readonly farthest: number;
  readonly fall: 'none' | 'rain' | 'snow';
  readonly lightning: boolean;
  readonly camera: { readonly move: string; readonly speed: number };
  readonly loopSeconds: number | undefined;
  /** Share of sunlight that comes through the clouds to the ground. */
  readonly sunThrough: number;
}
