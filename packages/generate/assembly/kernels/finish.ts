// From light to a picture, and from that picture to frames: glow around what is bright, film, and a camera that moves.
import { bytes4, film4, srgb4 } from '../colour';
import { hash2, unit } from '../noise';
export { shoot } from '../shoot';
import { clamp4, mix4, splat } from '../vector';

/** A pixel of light: red, green, blue, nearness. */
const LIGHT: usize = 16;

/** Rows of a picture a quarter as wide and high, of what is bright enough to glow. */
export function shrink(light: usize, width: i32, height: i32, target: usize, from: i32, to: i32, least: f32): void {
  const small = width >> 2;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < small; x++) {
      let sum = splat(0);
      for (let row = 0; row < 4; row++) {
        const at = light + <usize>(min<i32>(y * 4 + row, height - 1) * width + x * 4) * LIGHT;
        sum = f32x4.add(sum, bright(v128.load(at), least));
        sum = f32x4.add(sum, bright(v128.load(at, 16), least));
        sum = f32x4.add(sum, bright(v128.load(at, 32), least));
        sum = f32x4.add(sum, bright(v128.load(at, 48), least));
      }
      v128.store(target + <usize>(y * small + x) * LIGHT, f32x4.mul(sum, splat(1.0 / 16.0)));
    }
  }
}

// @ts-expect-error: decorator
@inline
function bright(light: v128, least: f32): v128 {
  const held = clamp4(light, 0, 12);
  const most = max<f32>(f32x4.extract_lane(held, 0), max<f32>(f32x4.extract_lane(held, 1), f32x4.extract_lane(held, 2)));
  const share: f32 = max<f32>(0, most - least) / (most + <f32>0.0001);
  return f32x4.mul(held, splat(share));
}

/** Rows of a picture, blurred along and written as columns: twice over it is a blur both ways. */
export function smear(source: usize, target: usize, width: i32, height: i32, reach: i32, from: i32, to: i32): void {
  const scale = splat(1 / <f32>(reach + reach + 1));
  for (let y = from; y < to; y++) {
    const row = source + <usize>(y * width) * LIGHT;
    let sum = splat(0);
    for (let x = -reach; x <= reach; x++) sum = f32x4.add(sum, v128.load(row + <usize>inside(x, width) * LIGHT));
    for (let x = 0; x < width; x++) {
      v128.store(target + <usize>(x * height + y) * LIGHT, f32x4.mul(sum, scale));
      sum = f32x4.sub(sum, v128.load(row + <usize>inside(x - reach, width) * LIGHT));
      sum = f32x4.add(sum, v128.load(row + <usize>inside(x + reach + 1, width) * LIGHT));
    }
  }
}

// @ts-expect-error: decorator
@inline
function inside(x: i32, width: i32): i32 {
  return min<i32>(max<i32>(x, 0), width - 1);
}

// @ts-expect-error: decorator
@inline
function sampled(small: usize, width: i32, height: i32, x: f32, y: f32): v128 {
  const px = max<f32>(x, 0);
  const py = max<f32>(y, 0);
  const ix = min<i32>(<i32>px, width - 2);
  const iy = min<i32>(<i32>py, height - 2);
  const u = splat(min<f32>(px - <f32>ix, 1));
  const v = splat(min<f32>(py - <f32>iy, 1));
  const at = small + <usize>(iy * width + ix) * LIGHT;
  const below = at + <usize>width * LIGHT;
  return mix4(mix4(v128.load(at), v128.load(at, 16), u), mix4(v128.load(below), v128.load(below, 16), u), v);
}

/** Rows of light become bytes: red, green, blue, and what moves there; beside them nearness, 65535 at `1 / nearest`.
 *  @param numbers exposure, narrow glow, wide glow, contrast, colourfulness, then what red, green and blue are scaled by,
 *  then how much is taken from the corners, then black and white (0 or 1), nearest */
export function develop(
  light: usize,
  pulses: usize,
  narrow: usize,
  wide: usize,
  picture: usize,
  near: usize,
  width: i32,
  height: i32,
  from: i32,
  to: i32,
  numbers: usize,
): void {
  const small = width >> 2;
  const low = (height + 3) >> 2;
  const exposure = load<f32>(numbers);
  const narrowShare = splat(load<f32>(numbers, 4));
  const wideShare = splat(load<f32>(numbers, 8));
  const contrast = splat(load<f32>(numbers, 12));
  const colour = splat(load<f32>(numbers, 16));
  const tint = f32x4.mul(
    f32x4.replace_lane(f32x4.replace_lane(f32x4.splat(load<f32>(numbers, 20)), 1, load<f32>(numbers, 24)), 2, load<f32>(numbers, 28)),
    splat(exposure),
  );
  const corners = load<f32>(numbers, 32);
  const nearest = load<f32>(numbers, 40) * 65535;
  for (let y = from; y < to; y++) {
    const fy: f32 = (<f32>y + 0.5) / <f32>height - 0.5;
    for (let x = 0; x < width; x++) {
      const place = <usize>(y * width + x);
      const own = v128.load(light + place * LIGHT);
      const sx: f32 = (<f32>x + 0.5) * 0.25 - 0.5;
      const sy: f32 = (<f32>y + 0.5) * 0.25 - 0.5;
      let all = f32x4.add(own, f32x4.mul(sampled(narrow, small, low, sx, sy), narrowShare));
      all = f32x4.add(all, f32x4.mul(sampled(wide, small, low, sx, sy), wideShare));
      const fx: f32 = (<f32>x + 0.5) / <f32>width - 0.5;
      const dark: f32 = 1 - corners * (fx * fx + fy * fy) * 2;
      all = f32x4.mul(all, f32x4.mul(tint, splat(dark)));
      let shown = srgb4(film4(all));
      const grey = splat(
        f32x4.extract_lane(shown, 0) * 0.26 + f32x4.extract_lane(shown, 1) * 0.62 + f32x4.extract_lane(shown, 2) * 0.12,
      );
      shown = mix4(grey, shown, colour);
      // An S around middle grey.
      const bent = f32x4.mul(f32x4.mul(shown, shown), f32x4.sub(splat(3), f32x4.add(shown, shown)));
      shown = mix4(shown, clamp4(bent, 0, 1), contrast);
      const grain: f32 = unit(hash2(x, y, 5)) - 0.5;
      const rgb = bytes4(shown, grain) & 0xffffff;
      store<i32>(picture + place * 4, rgb | (<i32>load<u8>(pulses + place) << 24));
      store<u16>(near + place * 2, <u16>min<f32>(f32x4.extract_lane(own, 3) * nearest, 65535));
    }
  }
}

/** Draws rain or snow into rows of a frame: `count` drops that fall `high` pixels and over again.
 *  @param turn 0..1, after which everything is as it was; `fall` times each drop falls in it */
export function fall(
  out: usize,
  width: i32,
  height: i32,
  from: i32,
  to: i32,
  count: i32,
  turn: f32,
  falls: f32,
  long: f32,
  wide: f32,
  slant: f32,
  strength: f32,
): void {
  for (let index = 0; index < count; index++) {
    const depth: f32 = 0.35 + 0.65 * unit(hash2(index, 3, 9001));
    const pace = nearest<f32>(falls * depth);
    const started = unit(hash2(index, 1, 9001));
    let along = started + turn * max<f32>(pace, 1);
    along -= floor<f32>(along);
    const size = long * depth;
    const y = along * (<f32>height + 2 * size) - size;
    if (y + size < <f32>from || y - size > <f32>to) continue;
    const swing: f32 = slant < 0 ? triangle(started * 7 + turn * max<f32>(1, nearest<f32>(pace * 0.5))) * -slant * depth : along * slant * <f32>height * 0.2;
    let x = unit(hash2(index, 2, 9001)) * <f32>width + swing;
    x -= floor<f32>(x / <f32>width) * <f32>width;
    drop(out, width, from, to, x, y, size, max<f32>(wide * depth, 0.6), slant < 0 ? 0 : slant * 0.2, strength * depth);
  }
}

function triangle(x: f32): f32 {
  const part = x - floor<f32>(x);
  const bent = abs<f32>(part * 4 - 2) - 1;
  return bent * (1.5 - 0.5 * bent * bent);
}

function drop(out: usize, width: i32, from: i32, to: i32, x: f32, y: f32, long: f32, wide: f32, slant: f32, strength: f32): void {
  const first = max<i32>(from, <i32>(y - long));
  const last = min<i32>(to, <i32>(y + long) + 1);
  for (let row = first; row < last; row++) {
    const off: f32 = (<f32>row + 0.5 - y) / long;
    const share: f32 = (1 - off * off) * strength;
    if (share <= 0) continue;
    const middle = x + off * long * slant;
    const reach = wide * 1.5;
    const to_ = min<i32>(width, <i32>(middle + reach) + 1);
    for (let column = max<i32>(0, <i32>(middle - reach)); column < to_; column++) {
      const aside: f32 = (<f32>column + 0.5 - middle) / wide;
      const light = share / (1 + aside * aside * 2.5);
      whiten(out + <usize>(row * width + column) * 4, <i32>(light * 256));
    }
  }
}

// @ts-expect-error: decorator
@inline
function whiten(at: usize, share: i32): void {
  if (share <= 0) return;
  for (let channel: usize = 0; channel < 3; channel++) {
    const value = <i32>load<u8>(at + channel);
    store<u8>(at + channel, <u8>min<i32>(255, value + (((225 - value) * share) >> 8)));
  }
}
