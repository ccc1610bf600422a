// From light to a picture, and from that picture to frames: glow around what is bright, film, and a camera that moves.
import { bytes4, film4, srgb4 } from '../colour';
import { hash2, unit } from '../noise';
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

/** Draws rows of a frame: the picture seen by a camera that stands elsewhere.
 *  @param numbers left and top of the frame in the picture; where straight ahead is; how far back the camera stands,
 *  to the right and above, all times what nearness 65535 means (pixels for the last two); pixels of the picture a pixel
 *  @param gains for each of 256 ways to move, how bright it is now, in 1/256 */
export function shoot(
  picture: usize,
  near: usize,
  width: i32,
  height: i32,
  out: usize,
  outWidth: i32,
  from: i32,
  to: i32,
  numbers: usize,
  gains: usize,
): void {
  const left = load<f32>(numbers);
  const top = load<f32>(numbers, 4);
  const middleX = load<f32>(numbers, 8);
  const middleY = load<f32>(numbers, 12);
  const back = load<f32>(numbers, 16) / 65535;
  const aside = load<f32>(numbers, 20) / 65535;
  const above = load<f32>(numbers, 24) / 65535;
  const scale = load<f32>(numbers, 28);
  const split = min<i32>(max<i32>(<i32>((middleX - left) / scale), 0), outWidth);
  const lastX = splat(<f32>(width - 2));
  const lastY = splat(<f32>(height - 2));
  const zero = splat(0);
  const half = splat(0.5);
  const across = i32x4.splat(width);
  const flat = back == 0 && aside == 0 && above == 0;
  // Four rows side by side; beyond the last one that one is drawn again.
  for (let y = from; y < to; y += 4) {
    const ys = i32x4.min_s(i32x4.add(i32x4.splat(y), i32x4(0, 1, 2, 3)), i32x4.splat(to - 1));
    const py = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(ys), splat(scale)), splat(top));
    const ey = f32x4.sub(f32x4.mul(f32x4.sub(py, splat(middleY)), splat(back)), splat(above));
    const row0 = out + <usize>(i32x4.extract_lane(ys, 0) * outWidth) * 4;
    const row1 = out + <usize>(i32x4.extract_lane(ys, 1) * outWidth) * 4;
    const row2 = out + <usize>(i32x4.extract_lane(ys, 2) * outWidth) * 4;
    const row3 = out + <usize>(i32x4.extract_lane(ys, 3) * outWidth) * 4;
    // From the edge to the middle: what is near lies outside, and hides what is behind it.
    for (let turn = 0; turn < 2; turn++) {
      const first = turn == 0 ? 0 : outWidth - 1;
      const end = turn == 0 ? split : split - 1;
      const step = turn == 0 ? 1 : -1;
      const start: f32 = <f32>first * scale + left;
      let w = f32x4(
        edge(near, width, height, start, f32x4.extract_lane(py, 0), middleX, middleY, back, aside, above),
        edge(near, width, height, start, f32x4.extract_lane(py, 1), middleX, middleY, back, aside, above),
        edge(near, width, height, start, f32x4.extract_lane(py, 2), middleX, middleY, back, aside, above),
        edge(near, width, height, start, f32x4.extract_lane(py, 3), middleX, middleY, back, aside, above),
      );
      for (let x = first; x != end; x += step) {
        const px: f32 = <f32>x * scale + left;
        const ex = splat((px - middleX) * back - aside);
        let qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
        let qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
        if (!flat) {
          w = nearAt(near, across, qx, qy, half);
          qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
          qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
          w = nearAt(near, across, qx, qy, half);
          qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
          qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
        }
        const ix = i32x4.trunc_sat_f32x4_s(qx);
        const iy = i32x4.trunc_sat_f32x4_s(qy);
        const u = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(qx, f32x4.convert_i32x4_s(ix)), splat(128)));
        const v = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(qy, f32x4.convert_i32x4_s(iy)), splat(128)));
        const at = i32x4.shl(i32x4.add(i32x4.mul(iy, across), ix), 2);
        const offset = <usize>x << 2;
        store<i32>(row0 + offset, between(picture + <usize>i32x4.extract_lane(at, 0), width, i32x4.extract_lane(u, 0), i32x4.extract_lane(v, 0), gains));
        store<i32>(row1 + offset, between(picture + <usize>i32x4.extract_lane(at, 1), width, i32x4.extract_lane(u, 1), i32x4.extract_lane(v, 1), gains));
        store<i32>(row2 + offset, between(picture + <usize>i32x4.extract_lane(at, 2), width, i32x4.extract_lane(u, 2), i32x4.extract_lane(v, 2), gains));
        store<i32>(row3 + offset, between(picture + <usize>i32x4.extract_lane(at, 3), width, i32x4.extract_lane(u, 3), i32x4.extract_lane(v, 3), gains));
      }
    }
  }
}

/** How near four places are. */
// @ts-expect-error: decorator
@inline
function nearAt(near: usize, width: v128, x: v128, y: v128, half: v128): v128 {
  const row = i32x4.mul(i32x4.trunc_sat_f32x4_s(f32x4.add(y, half)), width);
  const at = i32x4.shl(i32x4.add(row, i32x4.trunc_sat_f32x4_s(f32x4.add(x, half))), 1);
  let found = i32x4.splat(0);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 0), found, 0);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 1), found, 2);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 2), found, 4);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 3), found, 6);
  return f32x4.convert_i32x4_s(found);
}

function edge(near: usize, width: i32, height: i32, px: f32, py: f32, middleX: f32, middleY: f32, back: f32, aside: f32, above: f32): f32 {
  let w: f32 = 0;
  for (let time = 0; time < 4; time++) {
    const qx = min<f32>(max<f32>(px + w * ((px - middleX) * back - aside), 0), <f32>(width - 2));
    const qy = min<f32>(max<f32>(py + w * ((py - middleY) * back - above), 0), <f32>(height - 2));
    w = <f32>load<u16>(near + <usize>(<i32>qy * width + <i32>qx) * 2);
  }
  return w;
}

// The picture between its pixels, as bright as what moves there is now.
// @ts-expect-error: decorator
@inline
function between(at: usize, width: i32, u: i32, v: i32, gains: usize): i32 {
  const upper = v128.load8x8_u(at);
  const lower = v128.load8x8_u(at + <usize>width * 4);
  const rows = i16x8.shr_u(
    i16x8.add(i16x8.mul(upper, i16x8.splat(<i16>(128 - v))), i16x8.mul(lower, i16x8.splat(<i16>v))),
    7,
  );
  const right = i8x16.shuffle(rows, rows, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
  let mixed = i16x8.shr_u(
    i16x8.add(i16x8.mul(rows, i16x8.splat(<i16>(128 - u))), i16x8.mul(right, i16x8.splat(<i16>u))),
    7,
  );
  const nearestAt = at + (u > 63 ? 4 : 0) + (v > 63 ? <usize>width * 4 : 0);
  const gain = load<u16>(gains + <usize>load<u8>(nearestAt, 3) * 2);
  if (gain != 256) {
    const wide = i32x4.shr_u(i32x4.mul(i32x4.extend_low_i16x8_u(mixed), i32x4.splat(gain)), 8);
    mixed = i16x8.narrow_i32x4_s(wide, wide);
  }
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(mixed, mixed), 0) | 0xff000000;
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
