// Noise in three dimensions, so that a ball has no seam.
import { mixBits } from '../city/maths';

// @ts-expect-error: decorator
@inline
function corner(x: i32, y: i32, z: i32, seed: i32): f32 {
  const h = mixBits((<u32>x * 0x9e3779b1) ^ (<u32>y * 0x85ebca77) ^ (<u32>z * 0xc2b2ae3d) ^ <u32>seed);
  return <f32>(h >> 8) * (1.0 / 16777216.0);
}

/** Smooth noise of [0, 1] in space. */
export function noise3(x: f32, y: f32, z: f32, seed: i32): f32 {
  const fx = floor<f32>(x);
  const fy = floor<f32>(y);
  const fz = floor<f32>(z);
  const ix = <i32>fx;
  const iy = <i32>fy;
  const iz = <i32>fz;
  let u: f32 = x - fx;
  let v: f32 = y - fy;
  let w: f32 = z - fz;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const a = corner(ix, iy, iz, seed);
  const b = corner(ix, iy + 1, iz, seed);
  const c = corner(ix, iy, iz + 1, seed);
  const d = corner(ix, iy + 1, iz + 1, seed);
  const ab: f32 = a + (corner(ix + 1, iy, iz, seed) - a) * u;
  const bb: f32 = b + (corner(ix + 1, iy + 1, iz, seed) - b) * u;
  const cb: f32 = c + (corner(ix + 1, iy, iz + 1, seed) - c) * u;
  const db: f32 = d + (corner(ix + 1, iy + 1, iz + 1, seed) - d) * u;
  const near: f32 = ab + (bb - ab) * v;
  const far: f32 = cb + (db - cb) * v;
  return near + (far - near) * w;
}

/** Octaves of it, about [0, 1]. */
export function layers3(x: f32, y: f32, z: f32, octaves: i32, seed: i32): f32 {
  let sum: f32 = 0;
  let weight: f32 = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * noise3(x, y, z, seed + octave);
    const turned: f32 = x * 1.6 - y * 1.2 + 3.1;
    y = x * 1.2 + y * 1.6 - 5.7;
    x = turned;
    z = z * 2.03 + 1.7;
    weight *= 0.5;
  }
  return sum;
}
