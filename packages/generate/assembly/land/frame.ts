// One moment of the scene, from its layers.
import { clamp } from '../vector';
import { eye, focal, horizon, layerHeight, layerWidth } from './camera';
import { above } from './clouds';
import { opaque, over, sampled } from './sample';
import { waterAt } from './water';

/** Layers of four bytes a pixel: clear sky, clouds, ground far, middle and near. 0 = there is none. */
export let heavenLayer: usize = 0;
export let cloudLayer: usize = 0;
export let farLayer: usize = 0;
export let midLayer: usize = 0;
export let nearLayer: usize = 0;
/** First row of each ground layer in which something stands. */
export let farTop: i32 = 0;
export let midTop: i32 = 0;
export let nearTop: i32 = 0;
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

// @ts-expect-error: decorator
@inline
function ground(layer: usize, share: f32, x: f32, y: f32, width: i32): v128 {
  const closer: f32 = 1 / (1 + (zoom - 1) * (0.25 + 0.75 * share));
  const px: f32 = (x - <f32>width * 0.5) * closer + <f32>layerWidth * 0.5 + shiftX * share;
  const py: f32 = (y - horizon) * closer + horizon + shiftY * share;
  return sampled(layer, layerWidth, layerHeight, px, py);
}

/** Draws rows of a picture `width` wide. */
export function drawFrame(target: usize, width: i32, from: i32, to: i32): void {
  for (let y = from; y < to; y++) {
    const fy: f32 = <f32>y;
    // Ripples are far wider than high: every other pixel of water lies between its neighbours.
    const wet: bool = watery != 0 && fy > horizon + 8;
    let known = -1;
    let left = i16x8.splat(0);
    let right = i16x8.splat(0);
    for (let x = 0; x < width; x++) {
      const fx: f32 = <f32>x;
      let c = grounds(fx, fy, width);
      if (i16x8.extract_lane_u(c, 3) < 254) {
        if (!wet) c = over(c, behind(fx, fy, width));
        else {
          if (known != (x >> 1)) {
            left = known >= 0 && known == (x >> 1) - 1 ? right : behind(<f32>(x & ~1), fy, width);
            right = behind(<f32>((x & ~1) + 2), fy, width);
            known = x >> 1;
          }
          c = over(c, (x & 1) == 0 ? left : i16x8.shr_u(i16x8.add(left, right), 1));
        }
      }
      store<i32>(target + (<usize>(y * width + x) << 2), opaque(c));
    }
  }
}

/** What stands before water and sky. */
// @ts-expect-error: decorator
@inline
function grounds(x: f32, y: f32, width: i32): v128 {
  let c = i16x8.splat(0);
  const row = <i32>y;
  if (nearLayer != 0 && row + 40 > nearTop) c = ground(nearLayer, NEAR, x, y, width);
  if (i16x8.extract_lane_u(c, 3) < 254 && midLayer != 0 && row + 24 > midTop) c = over(c, ground(midLayer, MID, x, y, width));
  if (i16x8.extract_lane_u(c, 3) < 254 && farLayer != 0 && row + 12 > farTop) c = over(c, ground(farLayer, FAR, x, y, width));
  return c;
}

// @ts-expect-error: decorator
@inline
function behind(x: f32, y: f32, width: i32): v128 {
  const closer: f32 = 1 / (1 + (zoom - 1) * (0.25 + 0.75 * FAR));
  const py: f32 = (y - horizon) * closer + horizon + shiftY * FAR;
  if (watery != 0 && py > horizon - 0.5) {
    const px: f32 = (x - <f32>width * 0.5) * closer + <f32>layerWidth * 0.5 + shiftX * FAR;
    return waterAt(px, py, <f32>layerWidth * 0.5, (shiftX * 60) / focal);
  }
  return skyPixel(x, y, width);
}

function skyPixel(x: f32, y: f32, width: i32): v128 {
  const closer: f32 = 1 / (1 + (zoom - 1) * 0.3);
  const px: f32 = (x - <f32>width * 0.5) * closer + <f32>layerWidth * 0.5 + shiftX * SKY;
  const py: f32 = (y - horizon) * closer + horizon + shiftY * SKY;
  const back = sampled(heavenLayer, layerWidth, layerHeight, px, py);
  if (cloudLayer == 0) return back;
  // Clouds overhead pass faster than those far off.
  const speed: f32 = clamp((horizon - py) / horizon, 0, 1) * 0.85 + <f32>0.15;
  let body = sampled(cloudLayer, layerWidth, layerHeight, px + drift * speed, py);
  if (driftShare > 0) {
    const next = sampled(cloudLayer, layerWidth, layerHeight, px + driftNext * speed, py);
    const share = i16x8.splat(<i16>(driftShare * 128));
    body = i16x8.add(body, i16x8.shr_s(i16x8.mul(i16x8.sub(next, body), share), 7));
  }
  if (flash > 0) {
    const off: f32 = (px - flashX) / focal;
    const strength = <i16>(flash * 52 / (1 + off * off * 14));
    const lit = i16x8.shr_u(i16x8.mul(body, i16x8.splat(strength)), 6);
    body = i16x8.min_u(i16x8.replace_lane(i16x8.add(body, lit), 3, <i16>i16x8.extract_lane_u(body, 3)), i16x8.splat(255));
  }
  return i16x8.min_u(over(body, back), i16x8.splat(255));
}
