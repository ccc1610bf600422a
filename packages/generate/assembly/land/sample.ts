// Reading between the pixels of a layer.

/** Pixel of four bytes as 16-bit numbers in the low half. */
// @ts-expect-error: decorator
@inline
export function wide(bytes: i32): v128 {
  return i16x8.extend_low_i8x16_u(i32x4.splat(bytes));
}

/** Colour between four pixels of a layer, in 16-bit numbers 0..255; coordinates are those of pixel centres. */
// @ts-expect-error: decorator
@inline
export function sampled(layer: usize, width: i32, height: i32, x: f32, y: f32): v128 {
  const cx: f32 = min<f32>(max<f32>(x, 0), <f32>(width - 1) - <f32>0.01);
  const cy: f32 = min<f32>(max<f32>(y, 0), <f32>(height - 1) - <f32>0.01);
  const ix = <i32>cx;
  const iy = <i32>cy;
  const place = layer + (<usize>(iy * width + ix) << 2);
  const upper = i16x8.extend_low_i8x16_u(v128.load64_zero(place));
  const lower = i16x8.extend_low_i8x16_u(v128.load64_zero(place + (<usize>width << 2)));
  const fy = i16x8.splat(<i16>((cy - <f32>iy) * 128));
  const pair = i16x8.add(upper, i16x8.shr_s(i16x8.mul(i16x8.sub(lower, upper), fy), 7));
  const next = i64x2.shuffle(pair, pair, 1, 0);
  const fx = i16x8.splat(<i16>((cx - <f32>ix) * 128));
  return i16x8.add(pair, i16x8.shr_s(i16x8.mul(i16x8.sub(next, pair), fx), 7));
}

/** `top` over `below`, both already multiplied with what they cover. */
// @ts-expect-error: decorator
@inline
export function over(top: v128, below: v128): v128 {
  const left = 255 - <i32>i16x8.extract_lane_u(top, 3);
  const weight = i16x8.splat(<i16>((left * 257) >> 8));
  return i16x8.add(top, i16x8.shr_u(i16x8.add(i16x8.mul(below, weight), i16x8.splat(128)), 8));
}

/** Bytes of a 16-bit colour, opaque. */
// @ts-expect-error: decorator
@inline
export function opaque(c: v128): i32 {
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(c, c), 0) | 0xff000000;
}
