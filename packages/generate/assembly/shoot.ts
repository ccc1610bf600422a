// A frame out of a picture: what a camera sees that stands a little elsewhere.
import { splat } from './vector';

/** The picture, how near its places are, its size, and how bright each of the 256 ways to move is, in 1/256. */
let picture: usize = 0;
let near: usize = 0;
let width: i32 = 0;
let height: i32 = 0;
let gains: usize = 0;
/** Corner of the frame in the picture, where straight ahead is, how far the camera stands away, pixels a pixel. */
let left: f32 = 0;
let top: f32 = 0;
let middleX: f32 = 0;
let middleY: f32 = 0;
let back: f32 = 0;
let aside: f32 = 0;
let above: f32 = 0;
let scale: f32 = 1;

/** Draws rows of a frame.
 *  @param numbers left and top of the frame in the picture; where straight ahead is; how far back the camera stands,
 *  to the right and above, all times what nearness 65535 means (pixels for the last two); pixels of the picture a pixel
 *  @param ways for each of 256 ways to move, how bright it is now, in 1/256 */
export function shoot(
  light: usize,
  nearness: usize,
  across: i32,
  high: i32,
  out: usize,
  outWidth: i32,
  from: i32,
  to: i32,
  numbers: usize,
  ways: usize,
): void {
  picture = light;
  near = nearness;
  width = across;
  height = high;
  gains = ways;
  left = load<f32>(numbers);
  top = load<f32>(numbers, 4);
  middleX = load<f32>(numbers, 8);
  middleY = load<f32>(numbers, 12);
  back = load<f32>(numbers, 16) / 65535;
  aside = load<f32>(numbers, 20) / 65535;
  above = load<f32>(numbers, 24) / 65535;
  scale = load<f32>(numbers, 28);
  const split = min<i32>(max<i32>(<i32>((middleX - left) / scale), 0), outWidth);
  // Four rows side by side; beyond the last one that one is drawn again.
  for (let y = from; y < to; y += 4) {
    const rows = i32x4.min_s(i32x4.add(i32x4.splat(y), i32x4(0, 1, 2, 3)), i32x4.splat(to - 1));
    // From the edge to the middle: what is near lies outside, and hides what is behind it.
    fourRows(out, outWidth, rows, 0, split, 1);
    fourRows(out, outWidth, rows, outWidth - 1, split - 1, -1);
  }
}

function fourRows(out: usize, outWidth: i32, rows: v128, first: i32, end: i32, step: i32): void {
  const lastX = splat(<f32>(width - 2));
  const lastY = splat(<f32>(height - 2));
  const zero = splat(0);
  const across = i32x4.splat(width);
  const flat = back == 0 && aside == 0 && above == 0;
  const py = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(rows), splat(scale)), splat(top));
  const ey = f32x4.sub(f32x4.mul(f32x4.sub(py, splat(middleY)), splat(back)), splat(above));
  const row0 = out + <usize>(i32x4.extract_lane(rows, 0) * outWidth) * 4;
  const row1 = out + <usize>(i32x4.extract_lane(rows, 1) * outWidth) * 4;
  const row2 = out + <usize>(i32x4.extract_lane(rows, 2) * outWidth) * 4;
  const row3 = out + <usize>(i32x4.extract_lane(rows, 3) * outWidth) * 4;
  let w = edges(<f32>first * scale + left, py);
  for (let x = first; x != end; x += step) {
    const px: f32 = <f32>x * scale + left;
    const ex = splat((px - middleX) * back - aside);
    let qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
    let qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
    if (!flat) {
      w = nearAt(across, qx, qy);
      qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
      qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
      w = nearAt(across, qx, qy);
      qx = f32x4.min(f32x4.max(f32x4.add(splat(px), f32x4.mul(w, ex)), zero), lastX);
      qy = f32x4.min(f32x4.max(f32x4.add(py, f32x4.mul(w, ey)), zero), lastY);
    }
    const ix = i32x4.trunc_sat_f32x4_s(qx);
    const iy = i32x4.trunc_sat_f32x4_s(qy);
    const u = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(qx, f32x4.convert_i32x4_s(ix)), splat(128)));
    const v = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(qy, f32x4.convert_i32x4_s(iy)), splat(128)));
    const at = i32x4.shl(i32x4.add(i32x4.mul(iy, across), ix), 2);
    const offset = <usize>x << 2;
    store<i32>(row0 + offset, between(picture + <usize>i32x4.extract_lane(at, 0), i32x4.extract_lane(u, 0), i32x4.extract_lane(v, 0)));
    store<i32>(row1 + offset, between(picture + <usize>i32x4.extract_lane(at, 1), i32x4.extract_lane(u, 1), i32x4.extract_lane(v, 1)));
    store<i32>(row2 + offset, between(picture + <usize>i32x4.extract_lane(at, 2), i32x4.extract_lane(u, 2), i32x4.extract_lane(v, 2)));
    store<i32>(row3 + offset, between(picture + <usize>i32x4.extract_lane(at, 3), i32x4.extract_lane(u, 3), i32x4.extract_lane(v, 3)));
  }
}

/** How near four places are. */
// @ts-expect-error: decorator
@inline
function nearAt(across: v128, x: v128, y: v128): v128 {
  const half = splat(0.5);
  const row = i32x4.mul(i32x4.trunc_sat_f32x4_s(f32x4.add(y, half)), across);
  const at = i32x4.shl(i32x4.add(row, i32x4.trunc_sat_f32x4_s(f32x4.add(x, half))), 1);
  let found = i32x4.splat(0);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 0), found, 0);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 1), found, 2);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 2), found, 4);
  found = v128.load16_lane(near + <usize>i32x4.extract_lane(at, 3), found, 6);
  return f32x4.convert_i32x4_s(found);
}

/** How near the four places are where the rows begin. */
function edges(px: f32, py: v128): v128 {
  return f32x4(
    edge(px, f32x4.extract_lane(py, 0)),
    edge(px, f32x4.extract_lane(py, 1)),
    edge(px, f32x4.extract_lane(py, 2)),
    edge(px, f32x4.extract_lane(py, 3)),
  );
}

function edge(px: f32, py: f32): f32 {
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
function between(at: usize, u: i32, v: i32): i32 {
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
