// Small lights on walls: a lit room, a tube, marks like writing.
import { hash, mix, quickExp, step01 } from './maths';

/** A lit room seen through its window: a lamp under the ceiling, a blind, darker below. */
export function room(iu: i32, iv: i32, number: i32, fu: f32, fv: f32, sharp: f32): f32 {
  const blind: f32 = hash(iu, iv, number + 51);
  const height: f32 = (fv - 0.12) / 0.75;
  let light: f32 = 0.55 + 0.55 * step01(0.1, 0.95, height);
  light += 0.8 * quickExp(-abs<f32>(height - 0.88) * 22) * (abs<f32>(fu - 0.5) < 0.3 ? 1 : 0.4);
  if (blind > 0.7 && height > 1.15 - blind * 0.7) light *= 0.62;
  const stuff: f32 = hash(<i32>(fu * 6) + iu * 7, iv, number + 57);
  if (height < 0.12 + 0.3 * stuff) light *= 0.55;
  return mix(1, light, sharp);
}

// @ts-expect-error: decorator
@inline
export function tube(off: f32, wide: f32, size: f32): f32 {
  const reach: f32 = max<f32>(size, wide * 0.6);
  const x = off / reach;
  const core: f32 = quickExp(-x * x * 1.4) * (size / reach);
  const around: f32 = 0.055 * quickExp(-abs<f32>(off) * 0.55);
  return core + around;
}

/** Rows of marks that look like writing from afar and are none. */
export function glyphs(x: f32, y: f32, number: i32): f32 {
  const px: f32 = (x + 1) * 7;
  const py: f32 = y * 8;
  const ix = <i32>floor<f32>(px);
  const iy = <i32>floor<f32>(py);
  if (x < -0.85 || x > 0.85 || hash(ix, iy, number) < 0.2) return 0;
  const fx: f32 = (px - <f32>ix) * 4;
  const fy: f32 = (py - <f32>iy) * 5;
  if (fx > 3.2 || fy > 3.8) return 0;
  return hash(<i32>fx + ix * 5, <i32>fy + iy * 6, number + 1) > 0.45 ? 1 : 0;
}
