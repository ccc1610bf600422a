// Mathematics on four numbers at once, and the same on one.

// @ts-expect-error: decorator
@inline
export function splat(x: f32): v128 {
  return f32x4.splat(x);
}

// @ts-expect-error: decorator
@inline
export function mix4(a: v128, b: v128, t: v128): v128 {
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), t));
}

// @ts-expect-error: decorator
@inline
export function clamp4(x: v128, low: f32, high: f32): v128 {
  return f32x4.min(f32x4.max(x, splat(low)), splat(high));
}

/** The sum of three, each times its weight. */
// @ts-expect-error: decorator
@inline
export function weighed(x: v128, a: f32, y: v128, b: f32, z: v128, c: f32): v128 {
  return f32x4.add(f32x4.add(f32x4.mul(x, splat(a)), f32x4.mul(y, splat(b))), f32x4.mul(z, splat(c)));
}

/** 0 below `low`, 1 above `high`, and between them smooth. */
// @ts-expect-error: decorator
@inline
export function smooth4(low: f32, high: f32, x: v128): v128 {
  const t = clamp4(f32x4.mul(f32x4.sub(x, splat(low)), splat(1 / (high - low))), 0, 1);
  return f32x4.mul(f32x4.mul(t, t), f32x4.sub(splat(3), f32x4.add(t, t)));
}

/** 2 to the power of x, to about 1e-5 of itself. */
// @ts-expect-error: decorator
@inline
export function exp2x4(x: v128): v128 {
  const c = clamp4(x, -126, 126);
  const whole = f32x4.floor(c);
  const t = f32x4.sub(c, whole);
  let p = f32x4.add(splat(0.009618129), f32x4.mul(t, splat(0.0013333558)));
  p = f32x4.add(splat(0.05550411), f32x4.mul(t, p));
  p = f32x4.add(splat(0.2402265), f32x4.mul(t, p));
  p = f32x4.add(splat(0.6931472), f32x4.mul(t, p));
  p = f32x4.add(splat(1), f32x4.mul(t, p));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

/** e to the power of x. */
// @ts-expect-error: decorator
@inline
export function exp4(x: v128): v128 {
  return exp2x4(f32x4.mul(x, splat(1.442695)));
}

/** Logarithm to base 2 of x > 0, to about 1e-4. */
// @ts-expect-error: decorator
@inline
export function log2x4(x: v128): v128 {
  const whole = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(127)));
  const m = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f800000));
  let p = f32x4.add(splat(0.31821337), f32x4.mul(m, splat(-0.034436006)));
  p = f32x4.add(splat(-1.2315303), f32x4.mul(m, p));
  p = f32x4.add(splat(2.5988452), f32x4.mul(m, p));
  p = f32x4.add(splat(-3.324199), f32x4.mul(m, p));
  p = f32x4.add(splat(3.11579), f32x4.mul(m, p));
  return f32x4.add(whole, f32x4.mul(p, f32x4.sub(m, splat(1))));
}

/** x to the power of y; 0 for x <= 0. */
// @ts-expect-error: decorator
@inline
export function pow4(x: v128, y: v128): v128 {
  const some = f32x4.gt(x, splat(0));
  return v128.and(some, exp2x4(f32x4.mul(log2x4(f32x4.max(x, splat(1e-20))), y)));
}

/** Sine of x turns (1 = once round), to about 1e-3. */
// @ts-expect-error: decorator
@inline
export function sineTurns4(x: v128): v128 {
  const t = f32x4.sub(x, f32x4.nearest(x));
  const y = f32x4.sub(f32x4.mul(splat(8), t), f32x4.mul(splat(16), f32x4.mul(t, f32x4.abs(t))));
  return f32x4.add(y, f32x4.mul(splat(0.225), f32x4.sub(f32x4.mul(y, f32x4.abs(y)), y)));
}

// @ts-expect-error: decorator
@inline
export function mix(a: f32, b: f32, t: f32): f32 {
  return a + (b - a) * t;
}

// @ts-expect-error: decorator
@inline
export function clamp(x: f32, low: f32, high: f32): f32 {
  return min<f32>(max<f32>(x, low), high);
}

// @ts-expect-error: decorator
@inline
export function smooth(low: f32, high: f32, x: f32): f32 {
  const t = clamp((x - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
}

/** 2 to the power of x. */
// @ts-expect-error: decorator
@inline
export function exp2f(x: f32): f32 {
  const c = clamp(x, -126, 126);
  const whole = floor<f32>(c);
  const t = c - whole;
  const p: f32 =
    1 + t * (0.6931472 + t * (0.2402265 + t * (0.05550411 + t * (0.009618129 + t * <f32>0.0013333558))));
  return p * reinterpret<f32>((<i32>whole + 127) << 23);
}

/** e to the power of x. */
// @ts-expect-error: decorator
@inline
export function expf(x: f32): f32 {
  return exp2f(x * 1.442695);
}

/** Logarithm to base 2 of x > 0. */
// @ts-expect-error: decorator
@inline
export function log2f(x: f32): f32 {
  const bits = reinterpret<i32>(x);
  const m = reinterpret<f32>((bits & 0x007fffff) | 0x3f800000);
  const p: f32 =
    3.11579 + m * (-3.324199 + m * (2.5988452 + m * (-1.2315303 + m * (0.31821337 + m * <f32>-0.034436006))));
  return <f32>((bits >>> 23) - 127) + p * (m - 1);
}

/** x to the power of y; 0 for x <= 0. */
// @ts-expect-error: decorator
@inline
export function powf(x: f32, y: f32): f32 {
  return x > 0 ? exp2f(log2f(x) * y) : 0;
}

/** Sine of x turns (1 = once round). */
// @ts-expect-error: decorator
@inline
export function sineTurns(x: f32): f32 {
  const t = x - nearest<f32>(x);
  const y: f32 = 8 * t - 16 * t * abs<f32>(t);
  return y + <f32>0.225 * (y * abs<f32>(y) - y);
}

/** Writes the first of each of four, then the second of each, and so on. */
// @ts-expect-error: decorator
@inline
export function fourRows(target: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const ab2 = i32x4.shuffle(a, b, 2, 6, 3, 7);
  const cd2 = i32x4.shuffle(c, d, 2, 6, 3, 7);
  v128.store(target, i64x2.shuffle(ab, cd, 0, 2));
  v128.store(target, i64x2.shuffle(ab, cd, 1, 3), 16);
  v128.store(target, i64x2.shuffle(ab2, cd2, 0, 2), 32);
  v128.store(target, i64x2.shuffle(ab2, cd2, 1, 3), 48);
}
