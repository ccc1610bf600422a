// Open water at one moment: what it mirrors, what shines out of it, foam.
import { noise2 } from '../noise';
import { clamp, expf, mix4, smooth, splat } from '../vector';
import { colour, DEEP, eye, focal, horizon, layerHeight, layerWidth, SHALLOW, SUN } from './camera';
import { sampled } from './sample';
import { sunX, sunY, sunZ } from './sky';
import { wavesAt } from './waves';

/** What the water would show if it were a mirror, row by row below the horizon, and its height in rows. */
export let mirror: usize = 0;
export let mirrorHeight: i32 = 0;
/** Steepness of the waves, and metres of the square they repeat on. */
export let choppy: f32 = 0.06;
export let square: f32 = 60;
/** Display colours, 0..1: water by itself, and the sun's glitter. */
export let glitter: f32 = 1;
/** White caps, 0..1. */
export let foam: f32 = 0;
/** Distance of the shore at the camera's feet, metres; 0 = none. What it looks like lies in `shoreLayer`. */
export let shore: f32 = 0;
export let shoreLayer: usize = 0;
/** 0..1: how dark the foam is at night. */
export let foamLight: f32 = 1;

/** Metres to which the wash has run up the beach, at this moment. */
export let wash: f32 = 0;
/** 0..1, once round in every breaker. */
export let surge: f32 = 0;

/** Slopes of the water, footprint by footprint, so that none is smaller than a pixel. */
// @ts-expect-error: decorator
@inline
function slopesAt(x: f32, z: f32, footprint: f32): v128 {
  const places: f32 = 128;
  let size: f32 = square;
  let strength: f32 = choppy;
  // The nearest size whose waves are some pixels long.
  while (size < footprint * 34) {
    size *= 2;
    strength *= 0.86;
  }
  const blend: f32 = size > square ? clamp(2 - (size / (footprint * 34)), 0, 1) : clamp(1 - (size / (footprint * 34) - 1), 0, 1);
  const a = wavesAt((x / size) * places, (z / size) * places);
  const b = wavesAt((x / (size * 2)) * places + 37, (z / (size * 2)) * places + 11);
  const c = wavesAt((x * 0.8 + z * 0.6) * (places / (size * 3.7)), (z * 0.8 - x * 0.6) * (places / (size * 3.7)));
  const fine = f32x4.mul(a, splat(strength * (1 - blend)));
  return f32x4.add(f32x4.add(fine, f32x4.mul(b, splat(strength * (0.35 + 0.5 * blend)))), f32x4.mul(c, splat(strength * 0.55)));
}

/** Where the water begins: metres from the camera at `x`. */
// @ts-expect-error: decorator
@inline
export function shoreAt(x: f32): f32 {
  return shore + 0.16 * x + 2.6 * noise2(x / 17, 3.3, 701) + 0.8 * noise2(x / 4.1, 9.1, 702);
}

// @ts-expect-error: decorator
@inline
function fresnelAt(cosine: f32): f32 {
  const g: f32 = 1 - min<f32>(1, cosine);
  return 0.02 + 0.98 * g * g * g * g * g;
}

/** Turns of the breakers' phase at a depth; they come in as `surge` goes round. */
// @ts-expect-error: decorator
@inline
function phaseAt(x: f32, depth: f32): f32 {
  return depth / 17 + surge + 0.35 * noise2(x / 45, 1.7, 711);
}

/** How breakers tilt the water. */
// @ts-expect-error: decorator
@inline
function breaker(x: f32, z: f32, depth: f32): f32 {
  if (depth > 90 || depth < 1) return 0;
  const high: f32 = smooth(2, 12, depth) * smooth(90, 35, depth);
  const p: f32 = phaseAt(x, depth);
  const turn: f32 = p - floor<f32>(p);
  // A steep front towards the land, a long back.
  return high * (turn < 0.16 ? <f32>0.34 * (turn / 0.16) * (1.1 + noise2(x / 6, z / 6, 712)) : -0.06 * (1 - turn)) ;
}

/** Foam near the shore: of breakers, in nets behind them, and along the edge of the wash. */
function surf(x: f32, z: f32, depth: f32): f32 {
  if (depth > 46) return 0;
  const p: f32 = phaseAt(x, depth);
  const turn: f32 = p - floor<f32>(p);
  const patch: f32 = clamp(0.5 + 1.3 * noise2(x / 11, floor<f32>(p) * 7.3, 713), 0, 1);
  const curl: f32 = noise2(x * 1.3, z * 1.3, 714) + 0.5 * noise2(x * 3.1, z * 3.1, 715);
  const crest: f32 = smooth(0.02, 0.1, turn) * smooth(0.3, 0.13, turn) * smooth(3, 9, depth) * smooth(46, 22, depth) * patch;
  if (depth > 20) return crest * clamp(0.75 + curl, 0, 1);
  const lines: f32 = 1 - smooth(0.02, 0.2, abs<f32>(noise2(x * 0.55, z * 0.55, 716) + 0.4 * noise2(x * 1.3, z * 1.3, 717)));
  const net: f32 = lines * smooth(20, 3, depth) * smooth(1, 0.3, turn) * <f32>0.6;
  const rim: f32 = smooth(0, 0.25, depth) * smooth(0.9, 0.2, depth + curl * 0.3) * <f32>0.85 + smooth(2.6, 0.4, depth) * lines * <f32>0.5;
  return clamp(crest * clamp(0.75 + curl, 0, 1) + net + rim, 0, 1);
}

/** Display colour (0..255, 16 bit) of the water in a pixel of the layer below the horizon. */
export function waterAt(column: f32, row: f32, middleColumn: f32, shift: f32): v128 {
  const k: f32 = max<f32>(0.25, row - horizon) / focal;
  const s: f32 = (column - middleColumn) / focal;
  const t: f32 = eye / k;
  const x: f32 = s * t + shift;
  const footprint: f32 = (t * t) / (eye * focal);
  const w = slopesAt(x, t, footprint);
  const sx: f32 = f32x4.extract_lane(w, 0);
  const sz: f32 = f32x4.extract_lane(w, 1);
  const height: f32 = f32x4.extract_lane(w, 2);
  let depth: f32 = shore > 0 && t < 110 ? t - shoreAt(x) : <f32>1000;
  const roll: f32 = shore > 0 ? breaker(x, t, depth) : <f32>0;
  const facing: f32 = max<f32>(0.012, k + s * sx + sz + roll);
  const ry: f32 = abs<f32>(facing * 2 - k);
  const rx: f32 = s - 2 * facing * sx;
  // Rays that go down again meet the next wave; they show what is a little higher.
  const seen = sampled(mirror, layerWidth, mirrorHeight, rx * focal + middleColumn, max<f32>(ry, 0.004) * focal);
  const length: f32 = sqrt<f32>(1 + s * s + k * k);
  const cosine: f32 = clamp(facing / length, 0.01, 1);
  const grazing: f32 = 1 - cosine;
  const g2: f32 = grazing * grazing;
  const fresnel: f32 = 0.02 + 0.93 * g2 * g2 * grazing * (1 - 0.25 * smooth(0, 0.25, choppy));
  let body = mix4(colour(DEEP), colour(SHALLOW), splat(clamp(0.3 + height * 0.5 + sz * 0.9, 0, 1)));
  let thick: f32 = 1;
  let white: f32 = 0;
  if (shore > 0 && t < 85) {
    const lap: f32 = wash * (1.1 + 0.5 * noise2(x / 7.3, 2.2, 706)) + 0.5 * noise2(x / 2.3, wash * 0.4, 707);
    const base: f32 = t - depth;
    depth += lap;
    const sand = display(sampled(shoreLayer, layerWidth, layerHeight, column, row));
    const wet: f32 = smooth(base - 4.6, base - 2.2, t + noise2(x / 1.7, t / 1.7, 708) * <f32>0.5);
    const floor4 = f32x4.mul(sand, splat(1 - 0.42 * wet));
    const film = mix4(floor4, display(sampled(mirror, layerWidth, mirrorHeight, column, k * focal)), splat(wet * clamp(fresnelAt(k) * 1.2 + 0.05, 0, 0.6)));
    if (depth < 0) return narrow(film);
    thick = 1 - expf(-depth * <f32>0.16);
    body = mix4(floor4, mix4(colour(SHALLOW), body, splat(smooth(4, 55, depth))), splat(thick));
    white = surf(x, t, depth);
  }
  const mirrored = display(seen);
  let shown = mix4(body, mirrored, splat(fresnel * (0.4 + 0.6 * thick)));
  if (glitter > 0) {
    const scale: f32 = 1 / sqrt<f32>(rx * rx + ry * ry + 1);
    const dx: f32 = rx * scale - sunX;
    const dy: f32 = ry * scale - sunY;
    const dz: f32 = scale - sunZ;
    const off: f32 = dx * dx + dy * dy + dz * dz;
    const width: f32 = 0.0006 + 0.004 * clamp(footprint * 0.05, 0, 1);
    const spark: f32 = expf(-off / width) * glitter * clamp(fresnel * 6, 0.25, 1);
    shown = f32x4.add(shown, f32x4.mul(colour(SUN), splat(spark)));
  }
  if (foam > 0) {
    const cap: f32 = smooth(0.55, 1.1, (height * 2.2 + abs<f32>(sz)) / choppy / 2.4) * foam;
    if (cap > 0.01) {
      const lace: f32 = clamp(0.55 + 1.2 * noise2(x * 0.9, t * 0.9, 705), 0, 1);
      shown = mix4(shown, splat(foamLight * 0.9), splat(cap * lace * smooth(900, 60, t)));
    }
  }
  shown = mix4(shown, splat(foamLight * 0.93), splat(white));
  return narrow(shown);
}

// @ts-expect-error: decorator
@inline
function display(c: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(c)), splat(1.0 / 255.0));
}

// @ts-expect-error: decorator
@inline
function narrow(shown: v128): v128 {
  const c = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.min(f32x4.max(shown, splat(0)), splat(1)), splat(255)));
  return i16x8.replace_lane(i16x8.narrow_i32x4_s(c, c), 3, 255);
}
