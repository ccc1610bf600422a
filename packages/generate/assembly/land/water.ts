// Open water at one moment: what it mirrors, what shines out of it, foam. Four places of a row at a time.
import { noise2at4 } from '../noise';
import { clamp, clamp4, exp4, mix4, smooth, smooth4, splat } from '../vector';
import { colour, DEEP, eye, focal, horizon, layerWidth, middle, SHALLOW, SUN } from './camera';
import { mirror, mirrorHeight } from './mirror';
import { FLAT_ROW, LANES, SAMPLES, SAND_ROW, scratch } from './strip';
import { depth, hasBreakers, hasShore, placeShore, prepareShore, prepareShoreTile, roll, shore, wet, white } from './surf';
import { sunX, sunY, sunZ } from './sky';
import { gatherWaves, prepareWaves, slopesX, slopesZ, swell } from './wave-rows';

/** Steepness of the waves, and metres of the square they repeat on. */
export let choppy: f32 = 0.06;
export let square: f32 = 60;
/** How strong the sun's glitter is. */
export let glitter: f32 = 1;
/** White caps, 0..1. */
export let foam: f32 = 0;
/** 0..1: how dark the foam is at night. */
export let foamLight: f32 = 1;

/** What a row has in common: how steeply it is seen, its distance, metres the camera has gone to the side, metres a row,
 *  how much of still water is a mirror. */
let level: f32 = 0;
let k: f32 = 0;
let t: f32 = 0;
let aside: f32 = 0;
let footprint: f32 = 0;
let still: f32 = 0;
let dark: v128 = f32x4.splat(0);
let clear: v128 = f32x4.splat(0);
let sun: v128 = f32x4.splat(0);

/** What each of four places has of its own, one number after the other. */
const PLACE: usize = 0;
const RIGHT: usize = 16;
const DOWN: usize = 32;
const BODY: usize = 48;
const MIRRORED: usize = 64;
const SPARK: usize = 80;
const CAP: usize = 96;
const WET: usize = 112;
const FILM: usize = 128;
const THICK: usize = 144;
const OPEN: usize = 160;
const WHITE: usize = 176;
const DRY: usize = 192;

/** @param shiftX how far the camera has moved to the side, as `shiftX` of the frame */
export function prepareWater(row: f32, shiftX: f32): void {
  level = row;
  k = max<f32>(0.25, row - horizon) / focal;
  t = eye / k;
  // On a shore everything lies still under the camera.
  aside = shore > 0 ? 0 : (shiftX * 60) / focal;
  footprint = (t * t) / (eye * focal);
  const g: f32 = 1 - min<f32>(1, k);
  still = clamp((0.02 + 0.98 * g * g * g * g * g) * 1.2 + <f32>0.05, 0, 0.6);
  dark = f32x4.mul(colour(DEEP), splat(255));
  clear = f32x4.mul(colour(SHALLOW), splat(255));
  // Times what the mirror says comes from there, which is a byte.
  sun = colour(SUN);
  prepareWaves(t, footprint, square, choppy);
  prepareShore(t);
}

/** Draws `count` pixels from a column of the layer on, `step` apart. With `every` 2 the odd ones lie between the others. */
export function waterTile(target: usize, column: f32, step: f32, every: i32, count: i32): void {
  const apart = step * <f32>every;
  const places = every == 1 ? count : ((count >> 1) + 4) & ~3;
  const to = every == 1 ? target : scratch + SAMPLES;
  if (hasBreakers) prepareShoreTile(column, level, step, every, places);
  for (let i = 0; i < places; i += 4) {
    v128.store(to + (<usize>i << 2), fourAt(column + <f32>i * apart, apart, i, every));
  }
  if (every == 2) widen(target, to, count);
}

function widen(target: usize, from: usize, count: i32): void {
  for (let at: usize = 0; at < <usize>count << 1; at += 16) {
    const a = v128.load(from + at);
    const between = i8x16.avgr_u(a, v128.load(from + at, 4));
    v128.store(target + at + at, i32x4.shuffle(a, between, 0, 4, 1, 5));
    v128.store(target + at + at, i32x4.shuffle(a, between, 2, 6, 3, 7), 16);
  }
}

/** Four places of the row as bytes. */
function fourAt(column: f32, apart: f32, index: i32, every: i32): v128 {
  const columns = f32x4.add(splat(column), f32x4.mul(f32x4(0, 1, 2, 3), splat(apart)));
  const s = f32x4.mul(f32x4.sub(columns, splat(middle)), splat(1 / focal));
  const x = f32x4.add(f32x4.mul(s, splat(t)), splat(aside));
  const lanes = scratch + LANES;
  if (hasBreakers && !placeShore(x, index)) return sand(index, every);
  gatherWaves(x);
  let facing = f32x4.add(f32x4.add(splat(k), f32x4.mul(s, slopesX)), slopesZ);
  if (hasBreakers) facing = f32x4.add(facing, roll);
  facing = f32x4.max(facing, splat(0.012));
  const twice = f32x4.add(facing, facing);
  // Rays that go down again meet the next wave; they show what is a little higher, without a line where they turn.
  const climb = f32x4.sub(twice, splat(k));
  const ry = f32x4.sqrt(f32x4.add(f32x4.mul(climb, climb), splat(0.000016 + k * k * 0.08)));
  const rx = f32x4.sub(s, f32x4.mul(twice, slopesX));
  const length = f32x4.sqrt(f32x4.add(f32x4.mul(s, s), splat(1 + k * k)));
  const grazing = f32x4.sub(splat(1), clamp4(f32x4.div(facing, length), max<f32>(0.01, k * 0.3), 1));
  const g2 = f32x4.mul(grazing, grazing);
  const most = splat(0.93 * (1 - 0.25 * smooth(0, 0.25, choppy)));
  const fresnel = f32x4.add(splat(0.02), f32x4.mul(f32x4.mul(f32x4.mul(g2, g2), grazing), most));
  const body = f32x4.add(splat(0.3), f32x4.add(f32x4.mul(swell, splat(0.5)), f32x4.mul(slopesZ, splat(0.9))));
  v128.store(lanes, clamp4(body, 0, 1), BODY);
  v128.store(lanes, fresnel, MIRRORED);
  reflect(lanes, rx, ry);
  v128.store(lanes, glitter > 0 ? sparks(rx, ry, fresnel) : splat(0), SPARK);
  v128.store(lanes, foam > 0 ? caps(x) : splat(0), CAP);
  if (hasShore) deepen(lanes, fresnel);
  return packed(
    colourOf(lanes, index, every),
    colourOf(lanes + 4, index + 1, every),
    colourOf(lanes + 8, index + 2, every),
    colourOf(lanes + 12, index + 3, every),
  );
}

/** Where the mirror is looked into. */
// @ts-expect-error: decorator
@inline
function reflect(lanes: usize, rx: v128, ry: v128): void {
  const mx = clamp4(f32x4.add(f32x4.mul(rx, splat(focal)), splat(middle)), 0, <f32>(layerWidth - 1) - 0.01);
  const my = clamp4(f32x4.mul(ry, splat(focal)), 0, <f32>(mirrorHeight - 1) - 0.01);
  const ix = i32x4.trunc_sat_f32x4_s(mx);
  const iy = i32x4.trunc_sat_f32x4_s(my);
  v128.store(lanes, i32x4.shl(i32x4.add(i32x4.mul(iy, i32x4.splat(layerWidth)), ix), 2), PLACE);
  v128.store(lanes, hundredths(f32x4.sub(mx, f32x4.convert_i32x4_s(ix))), RIGHT);
  v128.store(lanes, hundredths(f32x4.sub(my, f32x4.convert_i32x4_s(iy))), DOWN);
}

/** Shares of 1/128, twice in each number. */
// @ts-expect-error: decorator
@inline
function hundredths(share: v128): v128 {
  const whole = i32x4.trunc_sat_f32x4_s(f32x4.mul(share, splat(128)));
  return v128.or(whole, i32x4.shl(whole, 16));
}

function sparks(rx: v128, ry: v128, fresnel: v128): v128 {
  const scale = f32x4.div(splat(1), f32x4.sqrt(f32x4.add(f32x4.add(f32x4.mul(rx, rx), f32x4.mul(ry, ry)), splat(1))));
  const dx = f32x4.sub(f32x4.mul(rx, scale), splat(sunX));
  // Far off, waves too small to be drawn draw the light out towards the camera.
  const long: f32 = 1 - 0.68 * clamp(footprint * 0.08, 0, 1);
  const dy = f32x4.mul(f32x4.sub(f32x4.mul(ry, scale), splat(sunY)), splat(long));
  const dz = f32x4.sub(scale, splat(sunZ));
  const off = f32x4.add(f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy)), f32x4.mul(dz, dz));
  const width: f32 = 0.0006 + 0.004 * clamp(footprint * 0.05, 0, 1);
  if (!v128.any_true(f32x4.lt(off, splat(width * 12)))) return splat(0);
  const light = f32x4.mul(exp4(f32x4.mul(off, splat(-1 / width))), splat(glitter));
  return f32x4.mul(light, clamp4(f32x4.mul(fresnel, splat(6)), 0.25, 1));
}

function caps(x: v128): v128 {
  const steep = f32x4.add(f32x4.mul(swell, splat(2.2)), f32x4.abs(slopesZ));
  const cap = f32x4.mul(smooth4(0.55, 1.1, f32x4.mul(steep, splat(1 / (choppy * 2.4)))), splat(foam * smooth(900, 60, t)));
  if (!v128.any_true(f32x4.gt(cap, splat(0.01)))) return splat(0);
  const lace = f32x4.add(splat(0.55), f32x4.mul(noise2at4(f32x4.mul(x, splat(0.9)), splat(t * 0.9), 705), splat(1.2)));
  return f32x4.mul(cap, clamp4(lace, 0, 1));
}

/** Shallow water shows the ground. */
function deepen(lanes: usize, fresnel: v128): void {
  const thick = f32x4.sub(splat(1), exp4(f32x4.mul(f32x4.max(depth, splat(0)), splat(-0.16))));
  v128.store(lanes, f32x4.mul(fresnel, f32x4.add(f32x4.mul(thick, splat(0.6)), splat(0.4))), MIRRORED);
  v128.store(lanes, f32x4.sub(splat(1), f32x4.mul(wet, splat(0.42))), WET);
  v128.store(lanes, f32x4.mul(wet, splat(still)), FILM);
  v128.store(lanes, thick, THICK);
  v128.store(lanes, smooth4(4, 55, depth), OPEN);
  v128.store(lanes, white, WHITE);
  v128.store(lanes, f32x4.lt(depth, splat(0)), DRY);
}

// @ts-expect-error: decorator
@inline
function pixel(at: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at))));
}

/** Display colour of one of the four, 0..255. */
// @ts-expect-error: decorator
@inline
function colourOf(lane: usize, index: i32, every: i32): v128 {
  const place = mirror + <usize>load<i32>(lane, PLACE);
  const upper = i16x8.extend_low_i8x16_u(v128.load64_zero(place));
  const lower = i16x8.extend_low_i8x16_u(v128.load64_zero(place + (<usize>layerWidth << 2)));
  const pair = i16x8.add(upper, i16x8.shr_s(i16x8.mul(i16x8.sub(lower, upper), v128.load32_splat(lane, DOWN)), 7));
  const next = i64x2.shuffle(pair, pair, 1, 0);
  const seen = i16x8.add(pair, i16x8.shr_s(i16x8.mul(i16x8.sub(next, pair), v128.load32_splat(lane, RIGHT)), 7));
  const mirrored = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(seen));
  let body = mix4(dark, clear, v128.load32_splat(lane, BODY));
  if (hasShore) {
    const floor = f32x4.mul(pixel(scratch + SAND_ROW + (<usize>(index * every) << 2)), v128.load32_splat(lane, WET));
    if (load<i32>(lane, DRY) != 0) return film(floor, index * every, lane);
    body = mix4(floor, mix4(clear, body, v128.load32_splat(lane, OPEN)), v128.load32_splat(lane, THICK));
  }
  let shown = mix4(body, mirrored, v128.load32_splat(lane, MIRRORED));
  const free = i32x4.shuffle(mirrored, mirrored, 3, 3, 3, 3);
  shown = f32x4.add(shown, f32x4.mul(f32x4.mul(sun, free), v128.load32_splat(lane, SPARK)));
  if (foam > 0) shown = mix4(shown, splat(foamLight * 0.9 * 255), v128.load32_splat(lane, CAP));
  if (hasShore) shown = mix4(f32x4.min(shown, splat(255)), splat(foamLight * 0.93 * 255), v128.load32_splat(lane, WHITE));
  return shown;
}

/** Sand, and what its film of water mirrors. */
// @ts-expect-error: decorator
@inline
function film(floor: v128, column: i32, lane: usize): v128 {
  return mix4(floor, pixel(scratch + FLAT_ROW + (<usize>column << 2)), v128.load32_splat(lane, FILM));
}

function sand(index: i32, every: i32): v128 {
  const lanes = scratch + LANES;
  v128.store(lanes, f32x4.sub(splat(1), f32x4.mul(wet, splat(0.42))), WET);
  v128.store(lanes, f32x4.mul(wet, splat(still)), FILM);
  return packed(
    dry(lanes, index * every),
    dry(lanes + 4, (index + 1) * every),
    dry(lanes + 8, (index + 2) * every),
    dry(lanes + 12, (index + 3) * every),
  );
}

// @ts-expect-error: decorator
@inline
function dry(lane: usize, column: i32): v128 {
  const floor = f32x4.mul(pixel(scratch + SAND_ROW + (<usize>column << 2)), v128.load32_splat(lane, WET));
  return film(floor, column, lane);
}

// @ts-expect-error: decorator
@inline
function packed(a: v128, b: v128, c: v128, d: v128): v128 {
  const low = i16x8.narrow_i32x4_s(whole(a), whole(b));
  const high = i16x8.narrow_i32x4_s(whole(c), whole(d));
  return v128.or(i8x16.narrow_i16x8_u(low, high), i32x4.splat(0xff000000));
}

// @ts-expect-error: decorator
@inline
function whole(c: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.add(c, splat(0.5)));
}
