// What a wall shows at a place: glass, what shines behind it, neon on its edges, a screen.
import { clamp01, hash, mix, pulses, quickExp, step01 } from './maths';
import * as set from './settings';
import { glyphs, room, tube } from './signs';

/** Share of glass; light that the wall gives off; how its own colour is scaled; what moves there. */
export let glass: f32 = 0;
export let shineR: f32 = 0;
export let shineG: f32 = 0;
export let shineB: f32 = 0;
export let tone: f32 = 1;
export let pulse: i32 = 0;
/** How far a pane leans out of its wall: reflections break from pane to pane. */
export let leanU: f32 = 0;
export let leanV: f32 = 0;

let pitch: f32 = 3;
let floorHigh: f32 = 3.6;
let dutyU: f32 = 0.6;
let dutyV: f32 = 0.6;

/** @param u metres from the middle of the wall, `half` its half width; @param v metres above its foot, `high` its height
 *  @param wideU how much of the wall one pixel covers along u, `wideV` along v */
export function facade(part: usize, u: f32, v: f32, half: f32, high: f32, wideU: f32, wideV: f32, face: i32): void {
  const style = <i32>load<f32>(part, 36);
  const number = <i32>load<f32>(part, 40) + face * 131;
  shineR = 0;
  shineG = 0;
  shineB = 0;
  tone = 1;
  pulse = 0;
  glass = 0;
  leanU = 0;
  leanV = 0;
  if (style >= 8) return plain(style, part, u, v, wideU, wideV);
  layout(style, half);
  if (load<f32>(part, 20) == 0 && v < 5.2 && high > 9) shop(number, u, v, half, wideU, wideV);
  else windows(part, style, number, u, v, half, high, wideU, wideV);
  const sign: f32 = load<f32>(part, 60);
  if (sign > 0 && <i32>sign - 1 == (face & 3)) screen(number, u, v, half, high, wideU, wideV);
  if (set.neon > 0 && load<f32>(part, 56) > 0) tubes(part, u, v, half, high, wideU, wideV);
}

function layout(style: i32, half: f32): void {
  let wish: f32 = 3.2;
  floorHigh = 3.7;
  dutyU = 0.55;
  dutyV = 0.52;
  if (style == 1) {
    wish = 1.6;
    dutyU = 0.93;
    dutyV = 0.9;
    floorHigh = 3.9;
  } else if (style == 2) {
    wish = 9;
    dutyU = 0.97;
    dutyV = 0.46;
  } else if (style == 3) {
    wish = 2.2;
    dutyU = 0.5;
    dutyV = 0.94;
  } else if (style == 4) {
    wish = 4.4;
    dutyU = 0.8;
    dutyV = 0.66;
  } else if (style == 5) {
    wish = 2.6;
    dutyU = 0.42;
    dutyV = 0.5;
    floorHigh = 3.4;
  }
  const count = max<f32>(1, nearest<f32>((2 * half) / wish));
  pitch = max<f32>(0.6, (2 * half) / count);
}

function windows(part: usize, style: i32, number: i32, u: f32, v: f32, half: f32, high: f32, wideU: f32, wideV: f32): void {
  const pu: f32 = (u + half) / pitch;
  const pv: f32 = v / floorHigh;
  const across: f32 = pulses(pu - (1 - dutyU) * 0.5, wideU / pitch, dutyU);
  let up: f32 = pulses(pv - (1 - dutyV) * 0.4, wideV / floorHigh, dutyV);
  // The last metre under the roof is wall.
  if (v > high - 1.1) up = 0;
  glass = clamp01(across * up);
  // A frame around each pane, a bar in it, joints between the slabs of the wall.
  const frameU: f32 = pulses(pu - (0.94 - dutyU) * 0.5, wideU / pitch, dutyU + 0.06);
  const frameV: f32 = pulses(pv - (0.96 - dutyV) * 0.4, wideV / floorHigh, dutyV + 0.04);
  const bar: f32 = pulses(pu * 2 - 0.48, wideU / pitch * 2, 0.04);
  const joint: f32 = max<f32>(pulses(pu, wideU / pitch, 0.02), pulses(pv, wideV / floorHigh, 0.016));
  glass *= 1 - 0.8 * bar;
  const rib: f32 = pulses(pu * 0.25 - 0.02, wideU / pitch * 0.25, 0.05);
  tone = (0.94 + 0.1 * hash(<i32>floor<f32>(pu), <i32>floor<f32>(pv), number)) * (1 - 0.22 * rib) * (1 - 0.25 * up * (1 - across)) * (1 - 0.3 * joint);
  tone *= 1 - 0.4 * clamp01(frameU * frameV - across * up);
  if (set.lights <= 0.001 && glass < 0.02) return;
  const iu = <i32>floor<f32>(pu);
  const iv = <i32>floor<f32>(pv);
  const leaf: f32 = max<f32>(wideU / pitch, wideV / floorHigh);
  leanU = (hash(iu, iv, number + 3) - 0.5) * 0.02 + (hash(iu >> 2, iv, number + 4) - 0.5) * 0.01;
  leanV = (hash(iu, iv, number + 5) - 0.5) * 0.012;
  if (set.lights <= 0.001) return;
  lamps(part, style, number, iu, iv, pu - <f32>iu, pv - <f32>iv, leaf);
}

// The ground floor: wide panes, a board over them, light inside till late.
function shop(number: i32, u: f32, v: f32, half: f32, wideU: f32, wideV: f32): void {
  const count = max<f32>(1, nearest<f32>((2 * half) / 6.5));
  pitch = (2 * half) / count;
  const pu: f32 = (u + half) / pitch;
  const iu = <i32>floor<f32>(pu);
  const own = hash(iu, 3, number + 91);
  const across: f32 = pulses(pu - 0.06, wideU / pitch, 0.88);
  const bar: f32 = pulses(pu * 3 - 0.03, wideU / pitch * 3, 0.04);
  if (v > 3.9) {
    // The board.
    const board: f32 = across * step01(3.9, 4, v) * step01(5, 4.9, v);
    tone = mix(0.8, 0.35 + 0.5 * own, board);
    if (own > 0.35 && set.lights > 0.02 && board > 0.1) {
      const writing: f32 = glyphs((pu - <f32>iu) * 2 - 1, (v - 4.05) * 0.55, number + iu);
      const r: f32 = own > 0.78 ? set.accentR : own > 0.6 ? set.accent2R : 1;
      const g: f32 = own > 0.78 ? set.accentG : own > 0.6 ? set.accent2G : 0.85;
      const b: f32 = own > 0.78 ? set.accentB : own > 0.6 ? set.accent2B : 0.62;
      const power: f32 = (0.12 + 1.5 * writing) * board * set.lights;
      shineR = r * power;
      shineG = g * power;
      shineB = b * power;
    }
    return;
  }
  glass = across * (v > 0.5 ? 1 : 0) * (1 - bar);
  tone = 0.6 + 0.3 * own;
  if (set.lights <= 0.02 || own < 0.12) return;
  const goods: f32 = hash(<i32>floor<f32>(u * 2.2), <i32>floor<f32>(v * 1.5), number + 97);
  const power: f32 = glass * set.lights * (0.22 + 0.3 * own) * (0.55 + 0.3 * v / 3.9) * (v < 1.9 ? 0.45 + 0.75 * goods : 1);
  const cool = own > 0.6 ? <f32>0.3 : <f32>0;
  shineR = power * (1 - cool * 0.5);
  shineG = power * (0.74 + cool * 0.5);
  shineB = power * (0.46 + cool * 1.6);
}

// Which windows are lit, how brightly, and what stands behind the near ones.
function lamps(part: usize, style: i32, number: i32, iu: i32, iv: i32, fu: f32, fv: f32, leaf: f32): void {
  const house = hash(number >> 3, 7, set.seed);
  // Some houses sleep, some work late.
  const share: f32 = set.litShare * (0.15 + 1.7 * house * house);
  const offices: f32 = hash(iv, number, 61) < 0.14 ? 0.62 : 0.0;
  const wing = hash(iu >> 2, iv >> 1, number + 9);
  const chance: f32 = share * (0.55 + 0.9 * wing) + <f32>offices * share * 1.4;
  const own: f32 = hash(iu, iv, number + 13) < chance ? 1 : 0;
  // Far windows melt into what a wall of them gives, but never quite: a far town glitters.
  const melt: f32 = step01(0.9, 3.2, leaf) * 0.75;
  const on: f32 = mix(own, min<f32>(chance, 1) * 0.85, melt);
  if (on <= 0.004) return;
  const kind: f32 = mix(hash(number >> 3, 3, set.seed + 2), hash(iu, iv, number + 21), 0.38);
  let r: f32 = 1;
  let g: f32 = 0.68;
  let b: f32 = 0.36;
  if (kind > 0.62) {
    r = 0.82;
    g = 0.9;
    b = 1;
  } else if (kind > 0.42) {
    r = 1;
    g = 0.86;
    b = 0.66;
  }
  const chosen: f32 = hash(iu, iv, number + 31);
  let power: f32 = (0.1 + 0.72 * chosen * chosen * chosen) * on * set.lights;
  if (leaf < 0.3) power *= room(iu, iv, number, fu, fv, mix(1, 0.2, leaf / 0.3));
  if (set.neon > 0.5 && chosen > 0.93) {
    const second = hash(iu, iv, number + 33) > 0.5;
    r = second ? set.accentR : set.accent2R;
    g = second ? set.accentG : set.accent2G;
    b = second ? set.accentB : set.accent2B;
  }
  shineR += r * power * glass;
  shineG += g * power * glass;
  shineB += b * power * glass;
  if (own > 0 && melt < 0.5 && glass > 0.4 && hash(iu, iv, number + 41) < 0.12) pulse = 1 + <i32>(hash(iu, iv, number + 43) * 62.9);
}

// Tubes of light along the edges of a tower.
function tubes(part: usize, u: f32, v: f32, half: f32, high: f32, wideU: f32, wideV: f32): void {
  const kind: f32 = load<f32>(part, 56);
  const second = kind > 1.5 && kind < 2.5;
  const r: f32 = second ? set.accent2R : set.accentR;
  const g: f32 = second ? set.accent2G : set.accentG;
  const b = second ? set.accent2B : set.accentB;
  const side: f32 = half - abs<f32>(u) - 0.25;
  const top: f32 = high - v - 0.35;
  let light: f32 = tube(side, wideU, 0.16) * (kind < 2.5 ? 1 : 0.4) + tube(top, wideV, 0.2) * 1.2;
  if (kind > 2.5) {
    // Bands around every few floors.
    const band: f32 = v - floor<f32>(v / 33.3 + 0.5) * 33.3;
    if (v > 20) light += tube(abs<f32>(band) , wideV, 0.22);
  }
  light *= set.neon * 3.4;
  shineR += r * light;
  shineG += g * light;
  shineB += b * light;
}

// A wall of light diodes that shows a moving picture of shapes.
function screen(number: i32, u: f32, v: f32, half: f32, high: f32, wideU: f32, wideV: f32): void {
  const wide: f32 = half * (0.55 + 0.35 * hash(number, 1, 71));
  const tallness: f32 = min<f32>(high * 0.62, wide * (1.2 + 2.4 * hash(number, 2, 73)));
  const foot: f32 = max<f32>(4, min<f32>(high - tallness - 3, 7 + 40 * hash(number, 3, 75)));
  const x = u / wide;
  const y = (v - foot) / tallness;
  if (abs<f32>(x) > 1.02 || y < -0.012 || y > 1.012) {
    const ox: f32 = max<f32>(abs<f32>(u) - wide, 0);
    const oy: f32 = max<f32>(max<f32>(foot - v, v - foot - tallness), 0);
    const near: f32 = quickExp(-(ox + oy) * 0.4) * 0.12 * set.neon;
    shineR += set.accentR * near;
    shineG += set.accentG * near;
    shineB += set.accentB * near;
    return;
  }
  glass = 0;
  tone = 0.2;
  const flip = hash(number, 5, 79) > 0.5;
  const r1 = flip ? set.accentR : set.accent2R;
  const g1 = flip ? set.accentG : set.accent2G;
  const b1 = flip ? set.accentB : set.accent2B;
  const r2 = flip ? set.accent2R : set.accentR;
  const g2 = flip ? set.accent2G : set.accentG;
  const b2 = flip ? set.accent2B : set.accentB;
  let first: f32 = 0.16 + 0.5 * y;
  let second: f32 = 0.12 + 0.3 * (1 - y);
  const kind: f32 = hash(number, 6, 83);
  const ratio: f32 = tallness / wide * 0.5;
  if (kind < 0.34) {
    const cy: f32 = (y - 0.6) * 2 * ratio;
    const off: f32 = sqrt<f32>(x * x + cy * cy);
    second += 1.1 * step01(0.56, 0.53, off);
    first += 1.2 * step01(0.06, 0.02, abs<f32>(off - 0.7));
    if (y < 0.3) first += 0.8 * glyphs(x, y * ratio * 2, number);
  } else if (kind < 0.67) {
    const slant: f32 = (x + y * ratio * 2) * 2.1;
    second += 0.9 * step01(0.46, 0.54, abs<f32>(slant - floor<f32>(slant) - 0.5) * 2);
    if (abs<f32>(y - 0.5) < 0.22) {
      second *= 0.1;
      first = 0.08 + 1.5 * glyphs(x, (y - 0.28) * ratio * 2, number + 5);
    }
  } else {
    const bar = <i32>floor<f32>((x + 1) * 7);
    const tall: f32 = 0.2 + 0.65 * hash(bar, number, 87);
    const inside: f32 = (x + 1) * 7 - <f32>bar;
    if (y < tall && inside > 0.14 && inside < 0.86) second += 1.2 * (0.4 + y);
    if (y > 0.84) first += 1.2 * glyphs(x, (y - 0.84) * ratio * 2, number + 9);
  }
  const edge: f32 = max<f32>(abs<f32>(x), abs<f32>(y * 2 - 1)) > 0.97 ? 1.3 : 0;
  const rows: f32 = 1 - 0.25 * pulses(v * 2, wideV * 2, 0.35);
  const power: f32 = (set.lights * 0.5 + 0.3) * rows;
  shineR = (r1 * first + r2 * second + edge * r1 + 0.05) * power;
  shineG = (g1 * first + g2 * second + edge * g1 + 0.05) * power;
  shineB = (b1 * first + b2 * second + edge * b1 + 0.05) * power;
  pulse = 64 + <i32>(hash(number, 8, 89) * 31.9);
}

// Things that are no houses: 8 metal and machines, 9 bark, 10 paint of a car, 11 lamp, 12 beacon, 13 glass of a car.
function plain(style: i32, part: usize, u: f32, v: f32, wideU: f32, wideV: f32): void {
  if (style == 8) {
    if (load<f32>(part, 12) > 0.7) tone = 1 - 0.35 * pulses(v * 2.2, wideV * 2.2, 0.4);
  } else if (style == 11) {
    const power: f32 = 7 * set.lights;
    shineR = power;
    shineG = power * 0.72;
    shineB = power * 0.42;
  } else if (style == 12) {
    shineR = 5 * set.lights + 0.2;
    if (set.lights > 0.5) pulse = 96 + (<i32>load<f32>(part, 40) & 7);
  } else if (style == 13) {
    glass = 0.9;
  }
}
