// Small maths of the city: hashes, smooth steps, a quick exponential.

// @ts-expect-error: decorator
@inline
export function mixBits(value: u32): u32 {
  let x = value;
  x ^= x >> 16;
  x *= 0x7feb352d;
  x ^= x >> 15;
  x *= 0x846ca68b;
  x ^= x >> 16;
  return x;
}

/** A number of [0, 1) for two whole numbers and a seed. */
// @ts-expect-error: decorator
@inline
export function hash(a: i32, b: i32, seed: i32): f32 {
  return <f32>(mixBits(<u32>a * 0x9e3779b1 ^ mixBits(<u32>b * 0x85ebca77 ^ <u32>seed)) >> 8) * (1.0 / 16777216.0);
}

// @ts-expect-error: decorator
@inline
export function clamp01(x: f32): f32 {
  return min<f32>(max<f32>(x, 0), 1);
}

// @ts-expect-error: decorator
@inline
export function mix(a: f32, b: f32, share: f32): f32 {
  return a + (b - a) * share;
}

// @ts-expect-error: decorator
@inline
export function step01(from: f32, to: f32, x: f32): f32 {
  const t: f32 = clamp01((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** e^x for x <= 0 or little above, right to about one part in 10^3. */
export function quickExp(x: f32): f32 {
  if (x < -30) return 0;
  const y: f32 = x * 1.44269504;
  const whole: f32 = floor<f32>(y);
  const part = y - whole;
  const value: f32 = 1 + part * (0.695556856 + part * (0.226173572 + part * 0.0781455737));
  return value * reinterpret<f32>((<i32>whole + 127) << 23);
}

/** Smooth noise of [0, 1] over the plane. */
export function noise(x: f32, y: f32, seed: i32): f32 {
  const fx: f32 = floor<f32>(x);
  const fy: f32 = floor<f32>(y);
  const ix = <i32>fx;
  const iy = <i32>fy;
  let u: f32 = x - fx;
  let v: f32 = y - fy;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  const low: f32 = mix(hash(ix, iy, seed), hash(ix + 1, iy, seed), u);
  const high: f32 = mix(hash(ix, iy + 1, seed), hash(ix + 1, iy + 1, seed), u);
  return mix(low, high, v);
}

/** Octaves of noise, about [0, 1]. */
export function layers(x: f32, y: f32, octaves: i32, seed: i32): f32 {
  let sum: f32 = 0;
  let weight: f32 = 0.5;
  let px: f32 = x;
  let py: f32 = y;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * noise(px, py, seed + octave);
    const turned: f32 = px * 1.6 - py * 1.2;
    py = px * 1.2 + py * 1.6 + 7.3;
    px = turned + 3.1;
    weight *= 0.5;
  }
  return sum;
}

/** Which share of [x - w/2, x + w/2] lies in the pulses [k, k + duty). */
// @ts-expect-error: decorator
@inline
export function pulses(x: f32, w: f32, duty: f32): f32 {
  const wide: f32 = max<f32>(w, 0.0001);
  return (pulsesTo(x + wide * 0.5, duty) - pulsesTo(x - wide * 0.5, duty)) / wide;
}

// @ts-expect-error: decorator
@inline
function pulsesTo(x: f32, duty: f32): f32 {
  const whole: f32 = floor<f32>(x);
  return whole * duty + min<f32>(x - whole, duty);
}
