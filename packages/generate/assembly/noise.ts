// Noise without tables: the same whole numbers give the same values on every machine.
import { mix4, splat } from './vector';

/** A whole number that looks random, from two coordinates and a seed. */
// @ts-expect-error: decorator
@inline
export function hash2(x: i32, y: i32, seed: i32): i32 {
  let h = (x * 0x27d4eb2d) ^ (y * 0x165667b1) ^ seed;
  h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
  h = (h ^ (h >>> 12)) * 0x297a2d39;
  return h ^ (h >>> 15);
}

// @ts-expect-error: decorator
@inline
export function hash3(x: i32, y: i32, z: i32, seed: i32): i32 {
  return hash2(x, y ^ (z * 0x9e3779b1), seed);
}

/** 0..1 from a hash. */
// @ts-expect-error: decorator
@inline
export function unit(h: i32): f32 {
  return <f32>(h & 0xffffff) * <f32>(1.0 / 16777216.0);
}

// @ts-expect-error: decorator
@inline
function fade(t: f32): f32 {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Gradient noise, about -0.7..0.7. Its four corners are worked out side by side. */
export function noise2(x: f32, y: f32, seed: i32): f32 {
  const fx: f32 = floor<f32>(x);
  const fy: f32 = floor<f32>(y);
  const tx: f32 = x - fx;
  const ty: f32 = y - fy;
  const h = hash2x4(
    i32x4.add(i32x4.splat(<i32>fx), i32x4(0, 1, 0, 1)),
    i32x4.add(i32x4.splat(<i32>fy), i32x4(0, 0, 1, 1)),
    seed,
  );
  const across = f32x4.sub(f32x4.splat(tx), f32x4(0, 1, 0, 1));
  const down = f32x4.sub(f32x4.splat(ty), f32x4(0, 0, 1, 1));
  const small = f32x4.splat(1.0 / 32768.0);
  const one = f32x4.splat(1);
  const gx = f32x4.sub(f32x4.mul(f32x4.convert_i32x4_s(v128.and(h, i32x4.splat(0xffff))), small), one);
  const gy = f32x4.sub(f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(h, 16)), small), one);
  const u: f32 = fade(tx);
  const v: f32 = fade(ty);
  const du: f32 = 1 - u;
  const dv: f32 = 1 - v;
  const weights = f32x4.mul(
    v128.bitselect(f32x4.splat(u), f32x4.splat(du), i32x4(0, -1, 0, -1)),
    v128.bitselect(f32x4.splat(v), f32x4.splat(dv), i32x4(0, 0, -1, -1)),
  );
  const all = f32x4.mul(f32x4.add(f32x4.mul(gx, across), f32x4.mul(gy, down)), weights);
  const half = f32x4.add(all, v128.shuffle<i32>(all, all, 2, 3, 0, 1));
  return f32x4.extract_lane(half, 0) + f32x4.extract_lane(half, 1);
}

/** Octaves of gradient noise, each half as strong and twice as fine; about -1..1. */
export function fbm2(x: f32, y: f32, octaves: i32, seed: i32): f32 {
  let sum: f32 = 0;
  let strength: f32 = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += strength * noise2(x, y, seed + octave * 0x51ed27);
    // Turned, so that the grids of the octaves do not show.
    const turned: f32 = x * 1.6 - y * 1.2 + 7.3;
    y = x * 1.2 + y * 1.6 - 3.7;
    x = turned;
    strength *= 0.5;
  }
  return sum;
}

/** Sharp crests: 0..about 1, high on lines. */
export function ridged2(x: f32, y: f32, octaves: i32, seed: i32): f32 {
  let sum: f32 = 0;
  let strength: f32 = 0.5;
  let carried: f32 = 1;
  for (let octave = 0; octave < octaves; octave++) {
    const ridge: f32 = 1 - min<f32>(1, abs<f32>(noise2(x, y, seed + octave * 0x51ed27)) * 1.7);
    carried = ridge * ridge * carried;
    sum += strength * carried;
    carried = min<f32>(1, carried * 1.9);
    const turned: f32 = x * 1.6 - y * 1.2 + 7.3;
    y = x * 1.2 + y * 1.6 - 3.7;
    x = turned;
    strength *= 0.5;
  }
  return sum;
}

/** The hash of four points. */
// @ts-expect-error: decorator
@inline
export function hash2x4(x: v128, y: v128, seed: i32): v128 {
  return hash2each4(x, y, i32x4.splat(seed));
}

// @ts-expect-error: decorator
@inline
function hash2each4(x: v128, y: v128, seed: v128): v128 {
  let h = v128.xor(v128.xor(i32x4.mul(x, i32x4.splat(0x27d4eb2d)), i32x4.mul(y, i32x4.splat(0x165667b1))), seed);
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(0x2c1b3c6d));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 12)), i32x4.splat(0x297a2d39));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** 0..1 from four hashes. */
// @ts-expect-error: decorator
@inline
export function unit4(h: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(v128.and(h, i32x4.splat(0xffffff))), splat(1.0 / 16777216.0));
}

// @ts-expect-error: decorator
@inline
function fade4(t: v128): v128 {
  const t3 = f32x4.mul(f32x4.mul(t, t), t);
  return f32x4.mul(
    t3,
    f32x4.add(f32x4.mul(t, f32x4.sub(f32x4.mul(t, splat(6)), splat(15))), splat(10)),
  );
}

// @ts-expect-error: decorator
@inline
function corner4(x: v128, y: v128, seed: i32, dx: v128, dy: v128): v128 {
  const h = hash2x4(x, y, seed);
  const gx = f32x4.convert_i32x4_s(i32x4.shr_s(i32x4.shl(h, 16), 16));
  const gy = f32x4.convert_i32x4_s(i32x4.shr_s(h, 16));
  return f32x4.mul(f32x4.add(f32x4.mul(gx, dx), f32x4.mul(gy, dy)), splat(1.0 / 32768.0));
}

/** Gradient noise at four points; another pattern than `noise2`. */
export function noise2x4(x: v128, y: v128, seed: i32): v128 {
  const fx = f32x4.floor(x);
  const fy = f32x4.floor(y);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iy = i32x4.trunc_sat_f32x4_s(fy);
  const jx = i32x4.add(ix, i32x4.splat(1));
  const jy = i32x4.add(iy, i32x4.splat(1));
  const tx = f32x4.sub(x, fx);
  const ty = f32x4.sub(y, fy);
  const sx = f32x4.sub(tx, splat(1));
  const sy = f32x4.sub(ty, splat(1));
  const u = fade4(tx);
  return mix4(
    mix4(corner4(ix, iy, seed, tx, ty), corner4(jx, iy, seed, sx, ty), u),
    mix4(corner4(ix, jy, seed, tx, sy), corner4(jx, jy, seed, sx, sy), u),
    fade4(ty),
  );
}

// @ts-expect-error: decorator
@inline
function same4(x: v128, y: v128, seed: v128, dx: v128, dy: v128): v128 {
  const h = hash2each4(x, y, seed);
  const gx = f32x4.convert_i32x4_s(v128.and(h, i32x4.splat(0xffff)));
  const gy = f32x4.convert_i32x4_s(i32x4.shr_u(h, 16));
  const steep = f32x4.add(f32x4.mul(gx, dx), f32x4.mul(gy, dy));
  return f32x4.sub(f32x4.mul(steep, splat(1.0 / 32768.0)), f32x4.add(dx, dy));
}

/** `noise2` at four points. */
// @ts-expect-error: decorator
@inline
export function noise2at4(x: v128, y: v128, seed: i32): v128 {
  return noise2each4(x, y, i32x4.splat(seed));
}

/** `noise2` at four points, each with a seed of its own. */
export function noise2each4(x: v128, y: v128, seed: v128): v128 {
  const fx = f32x4.floor(x);
  const fy = f32x4.floor(y);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iy = i32x4.trunc_sat_f32x4_s(fy);
  const jx = i32x4.add(ix, i32x4.splat(1));
  const jy = i32x4.add(iy, i32x4.splat(1));
  const tx = f32x4.sub(x, fx);
  const ty = f32x4.sub(y, fy);
  const sx = f32x4.sub(tx, splat(1));
  const sy = f32x4.sub(ty, splat(1));
  const u = fade4(tx);
  return mix4(
    mix4(same4(ix, iy, seed, tx, ty), same4(jx, iy, seed, sx, ty), u),
    mix4(same4(ix, jy, seed, tx, sy), same4(jx, jy, seed, sx, sy), u),
    fade4(ty),
  );
}

/** `fbm2` at four points. */
export function fbm2at4(x: v128, y: v128, octaves: i32, seed: i32): v128 {
  let sum = splat(0);
  let strength: f32 = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum = f32x4.add(sum, f32x4.mul(splat(strength), noise2at4(x, y, seed + octave * 0x51ed27)));
    const turned = f32x4.add(f32x4.sub(f32x4.mul(x, splat(1.6)), f32x4.mul(y, splat(1.2))), splat(7.3));
    y = f32x4.sub(f32x4.add(f32x4.mul(x, splat(1.2)), f32x4.mul(y, splat(1.6))), splat(3.7));
    x = turned;
    strength *= 0.5;
  }
  return sum;
}

/** Octaves of `noise2x4`, about -1..1. */
export function fbm2x4(x: v128, y: v128, octaves: i32, seed: i32): v128 {
  let sum = splat(0);
  let strength: f32 = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum = f32x4.add(sum, f32x4.mul(splat(strength), noise2x4(x, y, seed + octave * 0x51ed27)));
    const a = f32x4.mul(x, splat(1.6));
    const b = f32x4.mul(x, splat(1.2));
    x = f32x4.add(f32x4.sub(a, f32x4.mul(y, splat(1.2))), splat(7.3));
    y = f32x4.sub(f32x4.add(b, f32x4.mul(y, splat(1.6))), splat(3.7));
    strength *= 0.5;
  }
  return sum;
}

// @ts-expect-error: decorator
@inline
function value4(x: v128, y: v128, seed: i32): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(hash2x4(x, y, seed)), splat(1.0 / 2147483648.0));
}

/** Noise in space at four points, -1..1; softer than gradient noise, and cheaper. */
export function noise3x4(x: v128, y: v128, z: v128, seed: i32): v128 {
  const fx = f32x4.floor(x);
  const fy = f32x4.floor(y);
  const fz = f32x4.floor(z);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const jx = i32x4.add(ix, i32x4.splat(1));
  const iz = i32x4.mul(i32x4.trunc_sat_f32x4_s(fz), i32x4.splat(0x9e3779b1));
  const jz = i32x4.add(iz, i32x4.splat(0x9e3779b1));
  const iy = i32x4.trunc_sat_f32x4_s(fy);
  const jy = i32x4.add(iy, i32x4.splat(1));
  const u = fade4(f32x4.sub(x, fx));
  const v = fade4(f32x4.sub(y, fy));
  const w = fade4(f32x4.sub(z, fz));
  const a = v128.xor(iy, iz);
  const b = v128.xor(jy, iz);
  const c = v128.xor(iy, jz);
  const d = v128.xor(jy, jz);
  const near = mix4(
    mix4(value4(ix, a, seed), value4(jx, a, seed), u),
    mix4(value4(ix, b, seed), value4(jx, b, seed), u),
    v,
  );
  const far = mix4(
    mix4(value4(ix, c, seed), value4(jx, c, seed), u),
    mix4(value4(ix, d, seed), value4(jx, d, seed), u),
    v,
  );
  return mix4(near, far, w);
}
