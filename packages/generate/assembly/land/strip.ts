// Stretches of rows of a layer as a frame meets them. Nothing is ever turned, so all pixels of a row lie at the same
// height of the layer, and one after the other at the same distance.

/** Pixels that are drawn together. */
export const TILE: i32 = 64;
/** Work space of this thread alone, 8 KB. */
export let scratch: usize = 0;

/** Places in the work space: four stretches of pixels, one between two rows, and what the water needs. */
export const PIXELS: usize = 0;
export const BEHIND: usize = 256;
export const OVER: usize = 512;
export const NEXT: usize = 768;
const LINE: usize = 1024;
/** Water: its places in a tile, what four of them look up, what each has of its own, sand, still mirror, surf, and the
 *  waves along the row. */
export const SAMPLES: usize = 1536;
export const SUMS: usize = 1728;
export const LANES: usize = 1920;
export const SAND_ROW: usize = 2304;
export const FLAT_ROW: usize = 2592;
export const SURF_ROW: usize = 2880;
export const WAVE_ROWS: usize = 3072;

// @ts-expect-error: decorator
@inline
function between(a: v128, b: v128, share: v128): v128 {
  return i16x8.add(a, i16x8.shr_s(i16x8.add(i16x8.mul(i16x8.sub(b, a), share), i16x8.splat(64)), 7));
}

/** Four pixels between four and their neighbours; shares in 1/128, two of sixteen bits for each pixel. */
// @ts-expect-error: decorator
@inline
function mixed(a: v128, b: v128, shares: v128): v128 {
  const low = between(i16x8.extend_low_i8x16_u(a), i16x8.extend_low_i8x16_u(b), i32x4.shuffle(shares, shares, 0, 4, 1, 5));
  const high = between(i16x8.extend_high_i8x16_u(a), i16x8.extend_high_i8x16_u(b), i32x4.shuffle(shares, shares, 2, 6, 3, 7));
  return i8x16.narrow_i16x8_u(low, high);
}

/** Writes `count` pixels (rounded up to four) of a layer `width` x `high`, from column `x` on in steps of at most one. */
export function strip(target: usize, layer: usize, width: i32, high: i32, x: f32, y: f32, step: f32, count: i32): void {
  const cy: f32 = min<f32>(max<f32>(y, 0), <f32>(high - 1) - <f32>0.01);
  const cx: f32 = min<f32>(max<f32>(x, 0), max<f32>(0, <f32>(width - 2) - step * <f32>(count - 1)));
  const iy = <i32>cy;
  const ix = <i32>cx;
  const down = <i32>((cy - <f32>iy) * 128 + <f32>0.5);
  let from = layer + (<usize>(iy * width + ix) << 2);
  const start: f32 = cx - <f32>ix;
  if (down != 0) {
    const below = from + (<usize>width << 2);
    const share = i32x4.splat(down * 0x10001);
    const line = scratch + LINE;
    const end = (<usize>(<i32>(start + step * <f32>(count - 1)) + 6)) << 2;
    for (let at: usize = 0; at < end; at += 16) {
      v128.store(line + at, mixed(v128.load(from + at), v128.load(below + at), share));
    }
    from = line;
  }
  let first: f32 = start;
  const lanes = f32x4.mul(f32x4(0, 1, 2, 3), f32x4.splat(step));
  for (let i = 0; i < count; i += 4) {
    const base = <i32>first;
    const at = from + (<usize>base << 2);
    const off = f32x4.add(f32x4.splat(first - <f32>base), lanes);
    const whole = i32x4.trunc_sat_f32x4_s(off);
    const part = i32x4.trunc_sat_f32x4_s(
      f32x4.add(f32x4.mul(f32x4.sub(off, f32x4.convert_i32x4_s(whole)), f32x4.splat(128)), f32x4.splat(0.5)),
    );
    const pick = i32x4.add(i32x4.mul(whole, i32x4.splat(0x04040404)), i32x4.splat(0x03020100));
    const share = v128.or(part, i32x4.shl(part, 16));
    const left = i8x16.swizzle(v128.load(at), pick);
    const right = i8x16.swizzle(v128.load(at, 4), pick);
    v128.store(target + (<usize>i << 2), mixed(left, right, share));
    first += step * 4;
  }
}

/** A stretch over another, both already multiplied with what they cover; written to `target`. */
export function lay(target: usize, top: usize, below: usize, count: i32): void {
  for (let at: usize = 0; at < <usize>count << 2; at += 16) {
    const a = v128.load(top + at);
    const b = v128.load(below + at);
    const left = v128.not(i8x16.swizzle(a, i8x16(3, 3, 3, 3, 7, 7, 7, 7, 11, 11, 11, 11, 15, 15, 15, 15)));
    const low = weighed(i16x8.extend_low_i8x16_u(b), i16x8.extend_low_i8x16_u(left));
    const high = weighed(i16x8.extend_high_i8x16_u(b), i16x8.extend_high_i8x16_u(left));
    v128.store(target + at, i8x16.add_sat_u(a, i8x16.narrow_i16x8_u(low, high)));
  }
}

// @ts-expect-error: decorator
@inline
function weighed(c: v128, left: v128): v128 {
  const weight = i16x8.add(left, i16x8.shr_u(left, 7));
  return i16x8.shr_u(i16x8.add(i16x8.mul(c, weight), i16x8.splat(128)), 8);
}

/** Whether nothing shines through a stretch. */
export function solid(pixels: usize, count: i32): bool {
  let all = i32x4.splat(-1);
  for (let at: usize = 0; at < <usize>count << 2; at += 16) all = v128.and(all, v128.load(pixels + at));
  return i32x4.all_true(i32x4.eq(v128.and(all, i32x4.splat(0xff000000)), i32x4.splat(0xff000000)));
}

/** Notes for rows of a layer which tiles hold anything: a byte a tile. */
export function mark(layer: usize, marks: usize, width: i32, from: i32, to: i32): void {
  const tiles = (width + TILE - 1) / TILE;
  for (let y = from; y < to; y++) {
    for (let tile = 0; tile < tiles; tile++) {
      let any = 0;
      const end = min<i32>(width, (tile + 1) * TILE);
      for (let x = tile * TILE; x < end; x++) any |= load<i32>(layer + (<usize>(y * width + x) << 2));
      store<u8>(marks + <usize>(y * tiles + tile), any != 0 ? 1 : 0);
    }
  }
}

/** Whether a layer holds anything where `strip` would read. */
export function marked(marks: usize, width: i32, high: i32, x: f32, y: f32, step: f32): bool {
  const tiles = (width + TILE - 1) / TILE;
  const iy = min<i32>(max<i32>(<i32>y, 0), high - 2);
  const first = min<i32>(max<i32>(<i32>x, 0) / TILE, tiles - 1);
  const last = min<i32>((max<i32>(<i32>x, 0) + <i32>(step * <f32>TILE) + 1) / TILE, tiles - 1);
  for (let row = iy; row < iy + 2; row++) {
    for (let tile = first; tile <= last; tile++) {
      if (load<u8>(marks + <usize>(row * tiles + tile)) != 0) return true;
    }
  }
  return false;
}
