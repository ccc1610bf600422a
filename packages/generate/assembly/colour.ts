// From light to the bytes of a picture.
import { clamp4, pow4, splat } from './vector';

/** Light of any strength to 0..1: dark parts nearly as they are, bright ones bent as on film (a fitted filmic curve). */
// @ts-expect-error: decorator
@inline
export function film4(x: v128): v128 {
  const top = f32x4.mul(x, f32x4.add(f32x4.mul(x, splat(2.51)), splat(0.03)));
  const bottom = f32x4.add(f32x4.mul(x, f32x4.add(f32x4.mul(x, splat(2.43)), splat(0.59))), splat(0.14));
  return clamp4(f32x4.div(top, bottom), 0, 1);
}

/** Linear 0..1 to sRGB 0..1. */
// @ts-expect-error: decorator
@inline
export function srgb4(x: v128): v128 {
  const low = f32x4.mul(x, splat(12.92));
  const high = f32x4.sub(f32x4.mul(pow4(x, splat(1.0 / 2.4)), splat(1.055)), splat(0.055));
  return v128.bitselect(low, high, f32x4.lt(x, splat(0.0031308)));
}

/** One pixel's red, green, blue and alpha, 0..1 each, as four bytes; `noise` of -0.5..0.5 hides the steps. */
// @ts-expect-error: decorator
@inline
export function bytes4(rgba: v128, noise: f32): i32 {
  const scaled = f32x4.add(f32x4.mul(clamp4(rgba, 0, 1), splat(255)), splat(0.5 + noise));
  const whole = i32x4.trunc_sat_f32x4_s(clamp4(scaled, 0, 255));
  const words = i16x8.narrow_i32x4_s(whole, whole);
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(words, words), 0);
}
