// One moment of the scene, from its layers.
import { clamp } from '../vector';
import { focal, horizon, layerHeight, layerWidth } from './camera';
import { BEHIND, lay, marked, NEXT, OVER, PIXELS, scratch, solid, strip, TILE } from './strip';
import { prepareWater, waterTile } from './water';

/** Layers of four bytes a pixel: clear sky, clouds, ground far, middle and near. 0 = there is none. */
export let heavenLayer: usize = 0;
export let cloudLayer: usize = 0;
export let farLayer: usize = 0;
export let midLayer: usize = 0;
export let nearLayer: usize = 0;
/** Which of their tiles hold anything. */
export let cloudMarks: usize = 0;
export let farMarks: usize = 0;
export let midMarks: usize = 0;
export let nearMarks: usize = 0;
/** Whether water lies below the horizon. */
export let watery: i32 = 1;
/** How far the camera has moved: pixels to the side and up that things at the near layer move, and how close it is. */
export let shiftX: f32 = 0;
export let shiftY: f32 = 0;
export let zoom: f32 = 1;
/** Pixels the clouds have drifted at the top of the picture; and the second phase of a loop, with its share. */
export let drift: f32 = 0;
export let driftNext: f32 = 0;
export let driftShare: f32 = 0;
/** Light of a flash of lightning, 0..1, and where it is. */
export let flash: f32 = 0;
export let flashX: f32 = 0;

const NEAR: f32 = 1;
const MID: f32 = 0.3;
const FAR: f32 = 0.06;
const SKY: f32 = 0.02;
const SKY_SIZE: f32 = 0.3;

// @ts-expect-error: decorator
@inline
function stepOf(size: f32): f32 {
  return 1 / (1 + (zoom - 1) * size);
}

// @ts-expect-error: decorator
@inline
function sizeOf(share: f32): f32 {
  return 0.25 + 0.75 * share;
}

/** Column of a layer that stands at column `x` of the picture. */
// @ts-expect-error: decorator
@inline
function columnOf(x: i32, width: i32, step: f32, share: f32): f32 {
  return (<f32>x - <f32>width * 0.5) * step + <f32>layerWidth * 0.5 + shiftX * share;
}

// @ts-expect-error: decorator
@inline
function rowOf(y: i32, step: f32, share: f32): f32 {
  return (<f32>y - horizon) * step + horizon + shiftY * share;
}

/** Pixels of the tile that is drawn, in fours. */
let count: i32 = 0;

/** Draws rows of a picture `width` wide. */
export function drawFrame(target: usize, width: i32, from: i32, to: i32): void {
  const step = stepOf(sizeOf(FAR));
  for (let y = from; y < to; y++) {
    const row = rowOf(y, step, FAR);
    const wet: bool = watery != 0 && row > horizon - 0.5;
    // Ripples are far wider than high: every other pixel of water lies between its neighbours.
    const every = <f32>y > horizon + 8 ? 2 : 1;
    if (wet) prepareWater(row, shiftX);
    for (let x = 0; x < width; x += TILE) {
      const place = target + (<usize>(y * width + x) << 2);
      const whole = min<i32>(TILE, width - x);
      // The last tile of a row is drawn beside it, not over the next row.
      const pixels = whole == TILE ? place : scratch + PIXELS;
      count = (whole + 3) & ~3;
      const left = grounds(pixels, x, y, width);
      if (left != NOTHING) {
        const back = left == ALL ? pixels : scratch + BEHIND;
        if (wet) waterTile(back, columnOf(x, width, step, FAR), step, every, count);
        else skyTile(back, x, y, width);
        if (left == SOME) lay(pixels, pixels, back, count);
      }
      if (whole < TILE) memory.copy(place, pixels, <usize>whole << 2);
    }
    for (let x = 0; x < width; x++) store<u8>(target + (<usize>(y * width + x) << 2), 255, 3);
  }
}

/** How much of a tile the ground leaves free. */
const NOTHING: i32 = 0;
const SOME: i32 = 1;
const ALL: i32 = 2;

/** Draws what stands before water and sky. */
function grounds(pixels: usize, x: i32, y: i32, width: i32): i32 {
  let left = ground(ALL, pixels, nearLayer, nearMarks, NEAR, x, y, width);
  if (left != NOTHING) left = ground(left, pixels, midLayer, midMarks, MID, x, y, width);
  if (left != NOTHING) left = ground(left, pixels, farLayer, farMarks, FAR, x, y, width);
  return left;
}

function ground(left: i32, pixels: usize, layer: usize, marks: usize, share: f32, x: i32, y: i32, width: i32): i32 {
  if (layer == 0) return left;
  const step = stepOf(sizeOf(share));
  const column = columnOf(x, width, step, share);
  const row = rowOf(y, step, share);
  if (!marked(marks, layerWidth, layerHeight, column, row, step)) return left;
  if (left == ALL) strip(pixels, layer, layerWidth, layerHeight, column, row, step, count);
  else {
    strip(scratch + BEHIND, layer, layerWidth, layerHeight, column, row, step, count);
    lay(pixels, pixels, scratch + BEHIND, count);
  }
  return solid(pixels, count) ? NOTHING : SOME;
}

function skyTile(target: usize, x: i32, y: i32, width: i32): void {
  const step = stepOf(SKY_SIZE);
  const column = columnOf(x, width, step, SKY);
  const row = rowOf(y, step, SKY);
  strip(target, heavenLayer, layerWidth, layerHeight, column, row, step, count);
  // Clouds overhead pass faster than those far off.
  const speed: f32 = clamp((horizon - row) / horizon, 0, 1) * 0.85 + <f32>0.15;
  const here = column + drift * speed;
  const next = column + driftNext * speed;
  const some = marked(cloudMarks, layerWidth, layerHeight, here, row, step);
  const more = driftShare > 0 && marked(cloudMarks, layerWidth, layerHeight, next, row, step);
  if (!some && !more) return;
  const body = scratch + OVER;
  strip(body, cloudLayer, layerWidth, layerHeight, here, row, step, count);
  if (driftShare > 0) {
    strip(scratch + NEXT, cloudLayer, layerWidth, layerHeight, next, row, step, count);
    fade(body, scratch + NEXT);
  }
  if (flash > 0) light(body, column, step);
  lay(target, body, target, count);
}

/** From one phase of the clouds to the next. */
function fade(body: usize, next: usize): void {
  const share = i16x8.splat(<i16>(driftShare * 128));
  for (let at: usize = 0; at < <usize>count << 2; at += 16) {
    const a = v128.load(body + at);
    const b = v128.load(next + at);
    const low = faded(i16x8.extend_low_i8x16_u(a), i16x8.extend_low_i8x16_u(b), share);
    const high = faded(i16x8.extend_high_i8x16_u(a), i16x8.extend_high_i8x16_u(b), share);
    v128.store(body + at, i8x16.narrow_i16x8_u(low, high));
  }
}

// @ts-expect-error: decorator
@inline
function faded(a: v128, b: v128, share: v128): v128 {
  return i16x8.add(a, i16x8.shr_s(i16x8.add(i16x8.mul(i16x8.sub(b, a), share), i16x8.splat(64)), 7));
}

/** Clouds by the light of a flash. */
function light(body: usize, column: f32, step: f32): void {
  for (let x = 0; x < count; x += 4) {
    const off: f32 = (column + <f32>x * step - flashX) / focal;
    const strength = i16x8.splat(<i16>((flash * 52) / (1 + off * off * 14)));
    const at = body + (<usize>x << 2);
    const c = v128.load(at);
    const low = i16x8.shr_u(i16x8.mul(i16x8.extend_low_i8x16_u(c), strength), 6);
    const high = i16x8.shr_u(i16x8.mul(i16x8.extend_high_i8x16_u(c), strength), 6);
    const lit = v128.and(i8x16.narrow_i16x8_u(low, high), i32x4.splat(0xffffff));
    v128.store(at, i8x16.add_sat_u(c, lit));
  }
}
