// Streets, pavements, water: colour of the ground at a place.
import { clamp01, hash, layers, mix, noise, pulses, quickExp, step01 } from './maths';
import * as set from './settings';

export let groundR: f32 = 0;
export let groundG: f32 = 0;
export let groundB: f32 = 0;
/** Light that lies on the ground: lamps, headlights. */
export let laidR: f32 = 0;
export let laidG: f32 = 0;
export let laidB: f32 = 0;
/** How much it mirrors, and how rough the mirror is. */
export let mirror: f32 = 0;
export let rough: f32 = 0;
export let water: bool = false;
export let moves: i32 = 0;

/** @param wide metres that a pixel covers across, `deep` along the view */
export function ground(x: f32, z: f32, wide: f32, deep: f32): void {
  laidR = 0;
  laidG = 0;
  laidB = 0;
  moves = 0;
  water = set.shore > 0 && z < set.shore;
  if (water) {
    groundR = 0.012 + set.zenithR * 0.05;
    groundG = 0.02 + set.zenithG * 0.06;
    groundB = 0.026 + set.zenithB * 0.06;
    mirror = 1;
    rough = 1;
    return;
  }
  const off: f32 = abs<f32>(x);
  const inStreet = set.avenue > 0 && off < set.avenue;
  const grain: f32 = layers(x * 0.9, z * 0.9, 3, 401);
  const patch: f32 = layers(x * 0.11, z * 0.11, 4, 409);
  let base: f32 = (0.075 + 0.04 * (patch - 0.5) + 0.03 * (grain - 0.5)) * (1 + 0.5 * (1 - set.lights));
  const kerb: f32 = set.avenue - 4.2;
  rough = 0.35 + 0.65 * step01(0.35, 0.6, patch);
  const puddle: f32 = step01(0.44, 0.6, layers(x * 0.16 + 4, z * 0.07, 4, 421));
  mirror = set.wet * (0.16 + 0.84 * puddle);
  if (inStreet && off < kerb) {
    const mark: f32 = marks(x, z, kerb, wide, deep);
    base = mix(base, 0.5, mark * 0.75);
    cars(x, z, wide, deep);
  } else {
    const slab: f32 = pulses(x * 0.8, wide * 0.8, 0.04) + pulses(z * 0.8, deep * 0.8, 0.04);
    base = base * 1.9 * (1 - 0.3 * clamp01(slab));
    mirror *= 0.6;
    if (inStreet) base *= 1 - 0.45 * clamp01(1 - (off - kerb) * 3);
  }
  const white: f32 = set.snow * step01(0.25, 0.5, patch + (inStreet && off < kerb ? -0.12 : 0.2));
  base = mix(base, 0.75, white);
  mirror *= 1 - white;
  groundR = base;
  groundG = base * 1.0;
  groundB = base * 1.03;
  if (inStreet && set.lights > 0) lamps(x, z);
}

function marks(x: f32, z: f32, kerb: f32, wide: f32, deep: f32): f32 {
  const lane: f32 = kerb / 3;
  const dash: f32 = pulses(z / 9, deep / 9, 0.38);
  let mark: f32 = line(x, wide, 0.22) + line(abs<f32>(x) - 0.45, wide, 0.12) * 0;
  mark += (line(abs<f32>(x) - lane, wide, 0.1) + line(abs<f32>(x) - lane * 2, wide, 0.1)) * dash;
  const block: f32 = z - floor<f32>(z / 120) * 120;
  if (block > 96 && block < 101) mark += pulses(x / 1.3, wide / 1.3, 0.5);
  return min<f32>(mark, 1);
}

// @ts-expect-error: decorator
@inline
function line(off: f32, wide: f32, half: f32): f32 {
  return clamp01((half + wide * 0.5 - abs<f32>(off)) / max<f32>(wide, 0.02)) * min<f32>(1, (2 * half) / max<f32>(wide, 0.02));
}

// Trails of headlights and tail lights on the lanes; where they are bright moves with time.
function cars(x: f32, z: f32, wide: f32, deep: f32): void {
  if (set.traffic <= 0 || set.lights <= 0.5) return;
  const lane: f32 = (set.avenue - 4.2) / 3;
  const number: f32 = min<f32>(2, floor<f32>(abs<f32>(x) / lane));
  const off: f32 = abs<f32>(x) - (number + 0.5) * lane;
  const pair: f32 = abs<f32>(abs<f32>(off) - 0.62);
  const spread: f32 = max<f32>(0.13, wide * 0.7);
  const core: f32 = quickExp(-(pair * pair) / (spread * spread)) * (0.13 / spread);
  const pool: f32 = quickExp(-(off * off) * 0.7) * 0.03;
  const power: f32 = set.traffic * set.lights * (core * 0.9 + pool);
  if (x < 0) {
    laidR += power * 1.25;
    laidG += power * 1.12;
    laidB += power * 0.9;
  } else {
    laidR += power * 1.5;
    laidG += power * 0.1;
    laidB += power * 0.09;
  }
  if (core > 0.025) {
    const place: f32 = z / 64 + number * 0.37 + (x < 0 ? 0.0 : 0.19);
    const phase = <i32>floor<f32>((place - floor<f32>(place)) * 64) & 63;
    moves = (x < 0 ? 128 : 192) + phase;
  }
}

// Pools of lamp light along the pavements.
function lamps(x: f32, z: f32): void {
  const along: f32 = z / 26;
  const near: f32 = (along - floor<f32>(along) - 0.5) * 26;
  const side: f32 = abs<f32>(x) - (set.avenue - 4.6);
  const far: f32 = near * near + side * side;
  const light: f32 = (0.55 / (1 + far * 0.055)) * set.lights;
  laidR += light * 1.0 * groundR * 4;
  laidG += light * 0.7 * groundG * 4;
  laidB += light * 0.42 * groundB * 4;
}

export let tiltX: f32 = 0;
export let tiltZ: f32 = 0;

/** How the mirror leans at a place: waves on water, ripples in puddles. */
export function ripples(x: f32, z: f32, far: f32): void {
  if (water) {
    const s: f32 = 1 / (1 + far * 0.0025);
    tiltX = (noise(x * 0.35, z * 0.75, 501) - 0.5) * 0.05 * s + (noise(x * 1.3, z * 2.3, 503) - 0.5) * 0.03 * s;
    tiltZ = (noise(x * 0.3, z * 0.6, 507) - 0.5) * 0.16 * s + (noise(x * 1.1, z * 2.6, 509) - 0.5) * 0.1 * s + (noise(x * 4, z * 7, 511) - 0.5) * 0.05 * s;
    return;
  }
  tiltX = (noise(x * 2.1, z * 1.1, 521) - 0.5) * 0.014 * rough;
  tiltZ = (noise(x * 1.7, z * 0.9, 523) - 0.5) * 0.05 * rough + (noise(x * 9, z * 5, 529) - 0.5) * 0.03 * rough;
}
