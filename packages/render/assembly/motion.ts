// Moves a window over a still picture, between pixels. Compiled by `npm run generate` into src/motion/generated/kernel.ts.
//
// A plane is resampled with a four-tap cubic (Catmull-Rom, which keeps the sharpness of a pixel that is hit exactly), first
// along its rows and then down its columns. The host lays out the memory and hands in addresses.

/** Output columns that one entry of a column table serves. */
const LANES: i32 = 8;
/** An entry: the first source column (16 bytes), where its taps are (4 vectors), how much each counts (4 vectors). */
const ENTRY: usize = 144;
/** The most source columns that one load holds. */
const LOAD: i32 = 16;
/** Weights count in 1/16384. */
const ONE: f64 = 16384;

/** Bytes of the column table for `width` output columns. */
export function tableBytes(width: i32): usize {
  return <usize>entries(width) * ENTRY;
}

/** Bytes of the four resampled rows that `resample` works in. */
export function rowsBytes(width: i32): usize {
  return 4 * rowBytes(width);
}

// Two entries at a time, since output is stored 16 pixels at a time.
function entries(width: i32): i32 {
  return 2 * ((width + 15) >> 4);
}

function rowBytes(width: i32): usize {
  return <usize>(entries(width) * LANES * 2);
}

/** Where each output column reads a source of `sourceWidth` columns: column i looks at `from + (i + 1/2) * step` on an
 *  axis on which source column k covers [k, k + 1). At most 12/7 source columns a step. */
export function columns(table: usize, width: i32, sourceWidth: i32, from: f64, step: f64): void {
  const count = entries(width);
  const last = max<i32>(0, sourceWidth - LOAD);
  for (let entry = 0; entry < count; entry++) {
    const at = table + <usize>entry * ENTRY;
    const first = <i32>floor<f64>(placeOf(from, step, entry * LANES)) - 1;
    const base = min<i32>(max<i32>(first, 0), last);
    store<i32>(at, base);
    for (let lane = 0; lane < LANES; lane++) {
      column(at, lane, placeOf(from, step, entry * LANES + lane), base, sourceWidth);
    }
  }
}

// @ts-expect-error: decorator
@inline
function placeOf(from: f64, step: f64, index: i32): f64 {
  return from + (<f64>index + 0.5) * step - 0.5;
}

function column(at: usize, lane: i32, place: f64, base: i32, sourceWidth: i32): void {
  const whole = floor<f64>(place);
  const share = place - whole;
  for (let tap = 0; tap < 4; tap++) {
    const from = min<i32>(max<i32>(<i32>whole - 1 + tap, 0), sourceWidth - 1) - base;
    // Vectors: lanes 0..3 taps 0 and 1, lanes 0..3 taps 2 and 3, then lanes 4..7.
    const vector = ((lane >> 2) << 1) | (tap >> 1);
    const slot = at + 16 + <usize>(vector * 16 + (lane & 3) * 4 + (tap & 1) * 2);
    store<u8>(slot, <u8>from);
    store<u8>(slot + 1, 255);
    store<i16>(slot + 64, <i16>weight(tap, share));
  }
}

/** How much tap `tap` of 0..3 counts when the place lies `share` beyond tap 1. */
function weight(tap: i32, share: f64): i32 {
  const t = share;
  const w0 = nearest<f64>(ONE * t * (-0.5 + t * (1 - 0.5 * t)));
  const w2 = nearest<f64>(ONE * t * (0.5 + t * (2 - 1.5 * t)));
  const w3 = nearest<f64>(ONE * t * t * (0.5 * t - 0.5));
  if (tap == 0) return <i32>w0;
  if (tap == 2) return <i32>w2;
  if (tap == 3) return <i32>w3;
  // The sum is exactly one, so that a plain colour stays what it is.
  return <i32>(ONE - w0 - w2 - w3);
}

/** Draws one plane: `width` x `height` pixels at `target`, whose row i looks at `from + (i + 1/2) * step` of the source's
 *  rows. Up to 15 bytes behind each row are written too. */
export function resample(
  source: usize,
  sourceWidth: i32,
  sourceHeight: i32,
  table: usize,
  rows: usize,
  target: usize,
  width: i32,
  height: i32,
  from: f64,
  step: f64,
): void {
  const bytes = rowBytes(width);
  const count = entries(width);
  let done0 = -1;
  let done1 = -1;
  let done2 = -1;
  let done3 = -1;
  for (let y = 0; y < height; y++) {
    const place = placeOf(from, step, y);
    const whole = floor<f64>(place);
    const share = place - whole;
    // The row of a source row is its number modulo four: those of one output row never share one.
    for (let tap = 0; tap < 4; tap++) {
      const row = clampedRow(<i32>whole - 1 + tap, sourceHeight);
      const place = row & 3;
      const done = place == 0 ? done0 : place == 1 ? done1 : place == 2 ? done2 : done3;
      if (done == row) continue;
      along(source + <usize>row * <usize>sourceWidth, table, count, rows + <usize>place * bytes);
      if (place == 0) done0 = row;
      else if (place == 1) done1 = row;
      else if (place == 2) done2 = row;
      else done3 = row;
    }
    down(
      rows + <usize>(clampedRow(<i32>whole - 1, sourceHeight) & 3) * bytes,
      rows + <usize>(clampedRow(<i32>whole, sourceHeight) & 3) * bytes,
      rows + <usize>(clampedRow(<i32>whole + 1, sourceHeight) & 3) * bytes,
      rows + <usize>(clampedRow(<i32>whole + 2, sourceHeight) & 3) * bytes,
      share,
      target + <usize>y * <usize>width,
      count >> 1,
    );
  }
}

// @ts-expect-error: decorator
@inline
function clampedRow(row: i32, height: i32): i32 {
  return min<i32>(max<i32>(row, 0), height - 1);
}

/** One source row through the column table, as sixty-fourths of a grey level. */
function along(source: usize, table: usize, count: i32, row: usize): void {
  for (let entry = 0; entry < count; entry++) {
    const pixels = v128.load(source + <usize>load<i32>(table));
    const low = i32x4.add(taps(pixels, table, 0), taps(pixels, table, 16));
    const high = i32x4.add(taps(pixels, table, 32), taps(pixels, table, 48));
    v128.store(row, i16x8.narrow_i32x4_s(i32x4.shr_s(low, 8), i32x4.shr_s(high, 8)));
    table += ENTRY;
    row += 16;
  }
}

// @ts-expect-error: decorator
@inline
function taps(pixels: v128, table: usize, vector: usize): v128 {
  return i32x4.dot_i16x8_s(i8x16.swizzle(pixels, v128.load(table + 16 + vector)), v128.load(table + 80 + vector));
}

/** Four resampled rows become one row of pixels, 16 at a time. */
function down(row0: usize, row1: usize, row2: usize, row3: usize, share: f64, target: usize, count: i32): void {
  const upper = i32x4.splat((weight(0, share) & 0xffff) | (weight(1, share) << 16));
  const lower = i32x4.splat((weight(2, share) & 0xffff) | (weight(3, share) << 16));
  for (let index = 0; index < count; index++) {
    const left = blended(v128.load(row0), v128.load(row1), v128.load(row2), v128.load(row3), upper, lower);
    const right = blended(
      v128.load(row0, 16),
      v128.load(row1, 16),
      v128.load(row2, 16),
      v128.load(row3, 16),
      upper,
      lower,
    );
    v128.store(target, i8x16.narrow_i16x8_u(left, right));
    row0 += 32;
    row1 += 32;
    row2 += 32;
    row3 += 32;
    target += 16;
  }
}

// @ts-expect-error: decorator
@inline
function blended(a: v128, b: v128, c: v128, d: v128, upper: v128, lower: v128): v128 {
  // 1/64 levels by 1/16384: half a level is 2^19. Cutting off along the rows took half a sixty-fourth; it is given back.
  const half = i32x4.splat(532480);
  const low = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11), upper),
    i32x4.dot_i16x8_s(i16x8.shuffle(c, d, 0, 8, 1, 9, 2, 10, 3, 11), lower),
  );
  const high = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15), upper),
    i32x4.dot_i16x8_s(i16x8.shuffle(c, d, 4, 12, 5, 13, 6, 14, 7, 15), lower),
  );
  return i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(low, half), 20), i32x4.shr_s(i32x4.add(high, half), 20));
}
