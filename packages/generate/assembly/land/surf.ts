// The shore at the camera's feet: sand that water runs over, breakers, foam. Four places of a row at a time.
import { noise2, noise2at4 } from '../noise';
import { clamp, clamp4, exp4, mix4, smooth, smooth4, splat } from '../vector';
import { eye, focal, horizon, layerHeight, layerWidth, middle } from './camera';
import { mirror, mirrorHeight } from './mirror';
import { FLAT_ROW, SAND_ROW, scratch, strip, SUMS, SURF_ROW } from './strip';

/** Distance of the shore at the camera's feet, metres; 0 = none. */
export let shore: f32 = 0;
/** Dry sand, and the patterns of foam at half the width: curls, nets, ragged wet edges, tufts of breakers. */
export let shoreLayer: usize = 0;
export let surfLayer: usize = 0;
/** What depends on the way to the side alone: eight floats every quarter of a metre. */
export let surfTable: usize = 0;
/** Metres to which the wash has run up the beach, at this moment. */
export let wash: f32 = 0;
/** 0..1, once round in every breaker; how many have come, and after how many they are the same again (0 = never). */
export let surge: f32 = 0;
export let breakers: i32 = 0;
export let breakersRound: i32 = 0;

const STEPS: i32 = 1024;
const HALF_WAY: f32 = 128;
const STEPS_A_METRE: f32 = 4;
/** Beyond these distances there are no breakers, and nothing of the shore. */
const BREAKERS: f32 = 110;
const SHORE: f32 = 85;

/** Whether breakers, and whether the shore itself, can be in the row. */
export let hasBreakers: bool = false;
export let hasShore: bool = false;
/** At the four places: how breakers tilt the water, how white it is, how wet the sand is, how deep the water is. */
export let roll: v128 = f32x4.splat(0);
export let white: v128 = f32x4.splat(0);
export let wet: v128 = f32x4.splat(0);
export let depth: v128 = f32x4.splat(0);

let away: f32 = 0;

// @ts-expect-error: decorator
@inline
function byte(value: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.mul(clamp4(value, 0, 1), splat(255)));
}

/** Rows of `surfLayer`: patterns that lie still on the ground. */
export function paintSurf(target: usize, from: i32, to: i32): void {
  const width = layerWidth >> 1;
  for (let y = from; y < to; y++) {
    const t: f32 = eye / (max<f32>(0.25, <f32>y - horizon) / focal);
    if (<f32>y < horizon || t > BREAKERS * 1.1) continue;
    const z = splat(t);
    for (let i = 0; i < width; i += 4) {
      const x = f32x4.mul(f32x4.sub(f32x4.add(splat(<f32>(i * 2)), f32x4(0, 2, 4, 6)), splat(middle)), splat(t / focal));
      const curl = f32x4.add(patternAt(x, z, 1.3, 714), f32x4.mul(patternAt(x, z, 3.1, 715), splat(0.5)));
      const net = f32x4.add(patternAt(x, z, 0.55, 716), f32x4.mul(patternAt(x, z, 1.3, 717), splat(0.4)));
      const lines = f32x4.sub(splat(1), smooth4(0.02, 0.2, f32x4.abs(net)));
      const edge = patternAt(x, z, 1 / <f32>1.7, 708);
      const tuft = patternAt(x, z, 1 / <f32>6, 712);
      const half = splat(0.5);
      const low = v128.or(byte(f32x4.add(f32x4.mul(curl, splat(0.4)), half)), i32x4.shl(byte(lines), 8));
      const high = v128.or(
        i32x4.shl(byte(f32x4.add(f32x4.mul(edge, half), half)), 16),
        i32x4.shl(byte(f32x4.add(f32x4.mul(tuft, half), half)), 24),
      );
      v128.store(target + (<usize>(y * width + i) << 2), v128.or(low, high));
    }
  }
}

// @ts-expect-error: decorator
@inline
function patternAt(x: v128, z: v128, scale: f32, seed: i32): v128 {
  return noise2at4(f32x4.mul(x, splat(scale)), f32x4.mul(z, splat(scale)), seed);
}

/** Fills `surfTable` for this moment: the line of the water, the lead of the breakers, the wash, unused; then the strength
 *  of the four breakers that may be seen. */
export function moveSurf(): void {
  for (let i = 0; i <= STEPS; i++) {
    const x: f32 = <f32>i / STEPS_A_METRE - HALF_WAY;
    const line: f32 = 2.6 * noise2(x / 17, 3.3, 701) + 0.8 * noise2(x / <f32>4.1, 9.1, 702);
    const lead: f32 = 0.35 * noise2(x / 45, 1.7, 711);
    const lap: f32 = wash * (1.1 + 0.5 * noise2(x / <f32>7.3, 2.2, 706)) + 0.5 * noise2(x / <f32>2.3, wash * 0.4, 707);
    const at = surfTable + (<usize>i << 5);
    v128.store(at, f32x4(line, lead, lap, 0));
    for (let n = 0; n < 4; n++) {
      let number = breakers + n;
      if (breakersRound > 0) number %= breakersRound;
      store<f32>(at + (<usize>n << 2), clamp(0.5 + 1.3 * noise2(x / 11, <f32>number * 7.3, 713), 0, 1), 16);
    }
  }
}

/** A row `t` metres away. */
export function prepareShore(t: f32): void {
  away = t;
  hasBreakers = shore > 0 && t < BREAKERS;
  hasShore = shore > 0 && t < SHORE;
}

/** The stretch of a row that a tile shows: `count` places from `column`, `every` steps apart. */
export function prepareShoreTile(column: f32, row: f32, step: f32, every: i32, count: i32): void {
  strip(scratch + SURF_ROW, surfLayer, layerWidth >> 1, layerHeight, column * 0.5, row, step * <f32>every * 0.5, count);
  if (!hasShore) return;
  strip(scratch + SAND_ROW, shoreLayer, layerWidth, layerHeight, column, row, step, count * every);
  strip(scratch + FLAT_ROW, mirror, layerWidth, mirrorHeight, column, row - horizon, step, count * every);
}

/** Looks at four places, the `index`th of the tile on, `x` metres to the side. False when all of them are dry land. */
export function placeShore(x: v128, index: i32): bool {
  const at = scratch + SUMS;
  const place = clamp4(f32x4.mul(f32x4.add(x, splat(HALF_WAY)), splat(STEPS_A_METRE)), 0, <f32>STEPS - 0.01);
  const whole = i32x4.trunc_sat_f32x4_s(place);
  v128.store(at, i32x4.shl(whole, 5));
  v128.store(at, f32x4.sub(place, f32x4.convert_i32x4_s(whole)), 16);
  const a = tableAt(at);
  const b = tableAt(at + 4);
  const c = tableAt(at + 8);
  const d = tableAt(at + 12);
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const line = i64x2.shuffle(ab, cd, 0, 2);
  const lead = i64x2.shuffle(ab, cd, 1, 3);
  const lap = i64x2.shuffle(i32x4.shuffle(a, b, 2, 6, 3, 7), i32x4.shuffle(c, d, 2, 6, 3, 7), 0, 2);
  const base = f32x4.add(f32x4.add(splat(shore), f32x4.mul(x, splat(0.16))), line);
  const still = f32x4.sub(splat(away), base);
  depth = f32x4.add(still, lap);
  const patterns = v128.load(scratch + SURF_ROW + (<usize>index << 2));
  if (hasShore) {
    const edge = f32x4.add(splat(away - 0.5), channel(i32x4.shr_u(patterns, 16)));
    const foot = f32x4.sub(base, splat(4.6));
    const rise = clamp4(f32x4.mul(f32x4.sub(edge, foot), splat(1 / <f32>2.4)), 0, 1);
    wet = f32x4.mul(f32x4.mul(rise, rise), f32x4.sub(splat(3), f32x4.add(rise, rise)));
    if (!v128.any_true(f32x4.ge(depth, splat(0)))) return false;
  }
  roll = breaker(still, f32x4.add(lead, splat(surge)), patterns);
  white = hasShore ? surf(at, f32x4.add(lead, splat(surge)), patterns) : splat(0);
  return true;
}

// @ts-expect-error: decorator
@inline
function tableAt(at: usize): v128 {
  const place = surfTable + <usize>load<i32>(at);
  return mix4(v128.load(place), v128.load(place, 32), v128.load32_splat(at, 16));
}

/** 0..1 of the lowest byte. */
// @ts-expect-error: decorator
@inline
function channel(bytes: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(v128.and(bytes, i32x4.splat(255))), splat(1.0 / 255.0));
}

/** How breakers tilt the water: a steep front towards the land, a long back. They come in as `surge` goes round. */
function breaker(still: v128, lead: v128, patterns: v128): v128 {
  const high = f32x4.mul(smooth4(2, 12, still), smooth4(90, 35, still));
  const p = f32x4.add(f32x4.mul(still, splat(1 / <f32>17)), lead);
  const turn = f32x4.sub(p, f32x4.floor(p));
  const tuft = f32x4.add(f32x4.mul(channel(i32x4.shr_u(patterns, 24)), splat(2)), splat(0.1));
  const front = f32x4.mul(f32x4.mul(turn, splat(0.34 / <f32>0.16)), tuft);
  const back = f32x4.mul(f32x4.sub(splat(1), turn), splat(-0.06));
  const tilt = v128.bitselect(front, back, f32x4.lt(turn, splat(0.16)));
  const there = v128.and(f32x4.ge(still, splat(1)), f32x4.le(still, splat(90)));
  return v128.and(f32x4.mul(high, tilt), there);
}

/** Foam: of breakers, in nets behind them, and along the edge of the wash. */
function surf(at: usize, lead: v128, patterns: v128): v128 {
  const p = f32x4.add(f32x4.mul(depth, splat(1 / <f32>17)), lead);
  const number = f32x4.floor(p);
  const turn = f32x4.sub(p, number);
  v128.store(at, i32x4.shl(i32x4.trunc_sat_f32x4_s(clamp4(number, 0, 3)), 2), 32);
  const strong = f32x4(strengthAt(at), strengthAt(at + 4), strengthAt(at + 8), strengthAt(at + 12));
  const curl = f32x4.mul(f32x4.sub(channel(patterns), splat(0.5)), splat(2.5));
  const lines = channel(i32x4.shr_u(patterns, 8));
  const crest = f32x4.mul(
    f32x4.mul(f32x4.mul(smooth4(0.02, 0.1, turn), smooth4(0.3, 0.13, turn)), strong),
    f32x4.mul(f32x4.mul(smooth4(3, 9, depth), smooth4(46, 22, depth)), clamp4(f32x4.add(curl, splat(0.75)), 0, 1)),
  );
  const net = f32x4.mul(f32x4.mul(lines, smooth4(20, 3, depth)), f32x4.mul(smooth4(1, 0.3, turn), splat(0.6)));
  const ragged = f32x4.add(depth, f32x4.mul(curl, splat(0.3)));
  const rim = f32x4.add(
    f32x4.mul(f32x4.mul(smooth4(0, 0.25, depth), smooth4(0.9, 0.2, ragged)), splat(0.85)),
    f32x4.mul(f32x4.mul(smooth4(2.6, 0.4, depth), lines), splat(0.5)),
  );
  return clamp4(f32x4.add(f32x4.add(crest, net), rim), 0, 1);
}

// @ts-expect-error: decorator
@inline
function strengthAt(at: usize): f32 {
  const place = surfTable + <usize>load<i32>(at) + <usize>load<i32>(at, 32);
  const share = load<f32>(at, 16);
  const here = load<f32>(place, 16);
  return here + (load<f32>(place, 48) - here) * share;
}
