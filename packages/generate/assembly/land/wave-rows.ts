// The waves along one row of the picture: three sizes of the same square, four places at a time.
import { clamp, mix4, splat } from '../vector';
import { scratch, SUMS, WAVE_ROWS } from './strip';
import { SIDE, waves } from './waves';

/** Slopes to the side and away from the camera, and heights, at the four places. */
export let slopesX: v128 = f32x4.splat(0);
export let slopesZ: v128 = f32x4.splat(0);
export let swell: v128 = f32x4.splat(0);

/** Bytes of a row of the square, its first place once more at the end. */
const ROW: usize = 2080;
const PLACES: f32 = 128;

/** Places a metre of the two sizes that lie straight, and of the third, which is turned, with its strength. */
let fine: f32 = 0;
let broad: f32 = 0;
let turned: f32 = 0;
let crossing: v128 = f32x4.splat(0);
let ahead: f32 = 0;

/** The row at `t` metres, whose pixels are `footprint` metres long: no wave is shorter than some of them. */
export function prepareWaves(t: f32, footprint: f32, square: f32, choppy: f32): void {
  let size: f32 = square;
  let strength: f32 = choppy;
  // The nearest size whose waves are some pixels long.
  while (size < footprint * 34) {
    size *= 2;
    strength *= 0.74;
  }
  const share: f32 = size / (footprint * 34);
  const blend: f32 = clamp(size > square ? 2 - share : 1 - (share - 1), 0, 1);
  ahead = t;
  fine = PLACES / size;
  broad = PLACES / (size * 2);
  turned = PLACES / (size * 3.7);
  crossing = splat(strength * 0.55);
  along(scratch + WAVE_ROWS, t * fine, strength * (1 - blend));
  along(scratch + WAVE_ROWS + ROW, t * broad + 11, strength * (0.35 + 0.5 * blend));
}

/** One row of the square, between two of its own, times a strength. */
function along(target: usize, v: f32, strength: f32): void {
  const fv: f32 = floor<f32>(v);
  const upper = waves + (<usize>((<i32>fv & (SIDE - 1)) * SIDE) << 4);
  const lower = waves + (<usize>(((<i32>fv + 1) & (SIDE - 1)) * SIDE) << 4);
  const below = splat((v - fv) * strength);
  const above = splat((1 - v + fv) * strength);
  for (let at: usize = 0; at < <usize>SIDE << 4; at += 16) {
    v128.store(target + at, f32x4.add(f32x4.mul(v128.load(upper + at), above), f32x4.mul(v128.load(lower + at), below)));
  }
  v128.store(target + (<usize>SIDE << 4), v128.load(target));
}

/** Fills slopes and heights at four places to the side. */
export function gatherWaves(x: v128): void {
  const a = f32x4.mul(x, splat(fine));
  const b = f32x4.add(f32x4.mul(x, splat(broad)), splat(37));
  const wholeA = f32x4.floor(a);
  const wholeB = f32x4.floor(b);
  const u = f32x4.mul(f32x4.add(f32x4.mul(x, splat(0.8)), splat(0.6 * ahead)), splat(turned));
  const v = f32x4.mul(f32x4.sub(splat(0.8 * ahead), f32x4.mul(x, splat(0.6))), splat(turned));
  const wholeU = f32x4.floor(u);
  const wholeV = f32x4.floor(v);
  const at = scratch + SUMS;
  const last = i32x4.splat(SIDE - 1);
  const placeA = i32x4.shl(v128.and(i32x4.trunc_sat_f32x4_s(wholeA), last), 4);
  const placeB = i32x4.shl(v128.and(i32x4.trunc_sat_f32x4_s(wholeB), last), 4);
  const left = v128.and(i32x4.trunc_sat_f32x4_s(wholeU), last);
  const top = v128.and(i32x4.trunc_sat_f32x4_s(wholeV), last);
  const right = v128.and(i32x4.add(left, i32x4.splat(1)), last);
  const below = i32x4.shl(v128.and(i32x4.add(top, i32x4.splat(1)), last), 7);
  const upper = i32x4.shl(top, 7);
  v128.store(at, placeA);
  v128.store(at, f32x4.sub(a, wholeA), 16);
  v128.store(at, placeB, 32);
  v128.store(at, f32x4.sub(b, wholeB), 48);
  v128.store(at, i32x4.shl(i32x4.add(upper, left), 4), 64);
  v128.store(at, i32x4.shl(i32x4.add(upper, right), 4), 80);
  v128.store(at, i32x4.shl(i32x4.add(below, left), 4), 96);
  v128.store(at, i32x4.shl(i32x4.add(below, right), 4), 112);
  v128.store(at, f32x4.sub(u, wholeU), 128);
  v128.store(at, f32x4.sub(v, wholeV), 144);
  weave(one(at), one(at + 4), one(at + 8), one(at + 12));
}

/** Slope, slope and height of one of the four. */
// @ts-expect-error: decorator
@inline
function one(at: usize): v128 {
  const rowA = scratch + WAVE_ROWS + <usize>load<i32>(at);
  const rowB = scratch + WAVE_ROWS + ROW + <usize>load<i32>(at, 32);
  const a = mix4(v128.load(rowA), v128.load(rowA, 16), v128.load32_splat(at, 16));
  const b = mix4(v128.load(rowB), v128.load(rowB, 16), v128.load32_splat(at, 48));
  const share = v128.load32_splat(at, 128);
  const near = mix4(v128.load(waves + <usize>load<i32>(at, 64)), v128.load(waves + <usize>load<i32>(at, 80)), share);
  const far = mix4(v128.load(waves + <usize>load<i32>(at, 96)), v128.load(waves + <usize>load<i32>(at, 112)), share);
  const c = mix4(near, far, v128.load32_splat(at, 144));
  return f32x4.add(f32x4.add(a, b), f32x4.mul(c, crossing));
}

// @ts-expect-error: decorator
@inline
function weave(a: v128, b: v128, c: v128, d: v128): void {
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  slopesX = i64x2.shuffle(ab, cd, 0, 2);
  slopesZ = i64x2.shuffle(ab, cd, 1, 3);
  swell = i64x2.shuffle(i32x4.shuffle(a, b, 2, 6, 3, 7), i32x4.shuffle(c, d, 2, 6, 3, 7), 0, 2);
}
