// Light to picture: exposure, colour, contrast.
import { bytes4, film4, srgb4 } from '../colour';
import { clamp4, mix4, splat } from '../vector';
import { colour, TINT } from './camera';

export let exposure: f32 = 1;
/** 1 = as it is, 0 = grey. */
export let saturation: f32 = 1;
/** 1 = as it is; more = darker darks and brighter brights. */
export let contrast: f32 = 1;

/** How bright light of a colour seems. */
// @ts-expect-error: decorator
@inline
export function brightness(c: v128): f32 {
  return f32x4.extract_lane(c, 0) * 0.2126 + f32x4.extract_lane(c, 1) * 0.7152 + f32x4.extract_lane(c, 2) * <f32>0.0722;
}

/** Display values 0..1 of light. */
export function graded(light: v128): v128 {
  // As in film, strong light of one colour bleeds into the others and turns pale.
  const bled = mix4(light, splat(brightness(light)), splat(0.14));
  const shown = srgb4(film4(f32x4.mul(f32x4.mul(bled, colour(TINT)), splat(exposure))));
  const grey = splat(brightness(shown));
  const coloured = mix4(grey, shown, splat(saturation));
  const bent = mix4(coloured, f32x4.mul(f32x4.mul(coloured, coloured), f32x4.sub(splat(3), f32x4.add(coloured, coloured))), splat(contrast - 1));
  return clamp4(bent, 0, 1);
}

/** Bytes of display values under `alpha`, colour already multiplied with it. */
// @ts-expect-error: decorator
@inline
export function packed(shown: v128, alpha: f32, noise: f32): i32 {
  return bytes4(f32x4.replace_lane(shown, 3, alpha), noise);
}
