// Where the camera stands and what a pixel sees.

/** Height of the camera above the water, metres. */
export let eye: f32 = 14;
/** Pixels from the camera to the picture, and where the horizon and the middle lie in it. */
export let focal: f32 = 900;
export let horizon: f32 = 300;
export let middle: f32 = 480;
/** Size of a layer, which is wider than the picture by what the camera may move. */
export let layerWidth: i32 = 960;
export let layerHeight: i32 = 540;
/** Colours as four floats each; the host fills it. */
export let palette: usize = 0;

export const SUN: usize = 0;
export const SKY: usize = 16;
export const GRASS: usize = 32;
export const MEADOW: usize = 48;
export const ROCK: usize = 64;
export const EARTH: usize = 80;
export const FOREST: usize = 96;
export const LEAVES: usize = 112;
export const SAND: usize = 128;
export const DEEP: usize = 144;
export const SHALLOW: usize = 160;
export const TINT: usize = 176;
export const FOG: usize = 192;
export const CLOUD: usize = 208;
export const CLOUD_SUN: usize = 224;
export const MOON: usize = 240;

// @ts-expect-error: decorator
@inline
export function colour(which: usize): v128 {
  return v128.load(palette + which);
}
