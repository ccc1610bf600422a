// From the bytes of a picture to what an encoder wants: brightness of every pixel, and of every four pixels how blue and
// how red they are (BT.709, 16 to 235).

/** Two dot products of four numbers, red with green and blue with nothing, become one. */
// @ts-expect-error: decorator
@inline
function sums(low: v128, high: v128, weights: v128): v128 {
  const a = i32x4.dot_i16x8_s(low, weights);
  const b = i32x4.dot_i16x8_s(high, weights);
  return i32x4.add(i32x4.shuffle(a, b, 0, 2, 4, 6), i32x4.shuffle(a, b, 1, 3, 5, 7));
}

/** Brightness of four pixels, as 32-bit numbers. */
// @ts-expect-error: decorator
@inline
function brightness(pixels: v128): v128 {
  const weights = i16x8(5983, 20127, 2032, 0, 5983, 20127, 2032, 0);
  const all = sums(i16x8.extend_low_i8x16_u(pixels), i16x8.extend_high_i8x16_u(pixels), weights);
  return i32x4.shr_s(i32x4.add(all, i32x4.splat((16 << 15) + (1 << 14))), 15);
}

/** Eight pixels of a row: eight bytes. */
// @ts-expect-error: decorator
@inline
function bright8(target: usize, at: usize): void {
  const words = i16x8.narrow_i32x4_s(brightness(v128.load(at)), brightness(v128.load(at, 16)));
  v128.store64_lane(target, i8x16.narrow_i16x8_u(words, words), 0);
}

/** Four times the mean of each four of eight pixels in two rows: four pixels, 16 bits a colour, in two vectors. */
let firstTwo: v128 = i32x4.splat(0);
let lastTwo: v128 = i32x4.splat(0);

// @ts-expect-error: decorator
@inline
function gather8(at: usize, row: usize): void {
  firstTwo = squares(v128.load(at), v128.load(at + row));
  lastTwo = squares(v128.load(at, 16), v128.load(at + row, 16));
}

// @ts-expect-error: decorator
@inline
function squares(upper: v128, lower: v128): v128 {
  const low = i16x8.add(i16x8.extend_low_i8x16_u(upper), i16x8.extend_low_i8x16_u(lower));
  const high = i16x8.add(i16x8.extend_high_i8x16_u(upper), i16x8.extend_high_i8x16_u(lower));
  return i16x8.add(i64x2.shuffle(low, high, 0, 2), i64x2.shuffle(low, high, 1, 3));
}

// @ts-expect-error: decorator
@inline
function colour4(target: usize, weights: v128): void {
  const all = i32x4.shr_s(i32x4.add(sums(firstTwo, lastTwo, weights), i32x4.splat((128 << 17) + (1 << 16))), 17);
  const words = i16x8.narrow_i32x4_s(all, all);
  v128.store32_lane(target, i8x16.narrow_i16x8_u(words, words), 0);
}

/** Rows from..to (both even) of a picture of even edges, as three planes one after the other. What does not fill eight
 *  pixels at the end of a row is worked out once more together with those before it. */
export function planes(picture: usize, target: usize, width: i32, height: i32, from: i32, to: i32): void {
  const blueWeights = i16x8(-3298, -11094, 14392, 0, -3298, -11094, 14392, 0);
  const redWeights = i16x8(14392, -13072, -1320, 0, 14392, -13072, -1320, 0);
  const row = <usize>width << 2;
  const half = width >> 1;
  const blue = target + <usize>(width * height);
  const red = blue + <usize>(half * (height >> 1));
  for (let y = from; y < to; y += 2) {
    for (let i = 0; i < width; i += 8) {
      const x = max<i32>(0, min<i32>(i, width - 8));
      const at = picture + <usize>y * row + (<usize>x << 2);
      const place = <usize>(y * width + x);
      bright8(target + place, at);
      bright8(target + place + <usize>width, at + row);
      gather8(at, row);
      const small = <usize>((y >> 1) * half + (x >> 1));
      colour4(blue + small, blueWeights);
      colour4(red + small, redWeights);
    }
  }
}
