// What lies behind everything: stars, clouds of gas, a galaxy, the sun.
import { clamp01, hash, layers, mix, quickExp, step01 } from '../city/maths';
import * as set from './settings';

export let backR: f32 = 0;
export let backG: f32 = 0;
export let backB: f32 = 0;
export let backPulse: i32 = 0;

/** @param x,y place in halves of the shorter side, y up */
export function backdrop(x: f32, y: f32): void {
  backR = 0.0012;
  backG = 0.0016;
  backB = 0.0034;
  backPulse = 0;
  let dust: f32 = 0;
  if (set.nebula > 0.01) dust = gas(x, y);
  if (set.band > 0.01) dust = max<f32>(dust, milkyWay(x, y));
  if (set.galaxy > 0.01) spiral(x, y);
  const clear: f32 = 1 - 0.75 * dust;
  field(x, y, 26, 0.3, 0.09, clear, 1);
  field(x, y, 60, 0.34, 0.06, clear, 2);
  field(x, y, 120, 0.34, 0.04, clear, 3);
  bigStars(x, y);
}

// One layer of stars: at most one in each square.
function field(x: f32, y: f32, scale: f32, share: f32, size: f32, clear: f32, layer: i32): void {
  const px: f32 = x * scale + 300;
  const py: f32 = y * scale + 300;
  const ix = <i32>floor<f32>(px);
  const iy = <i32>floor<f32>(py);
  const seed = set.seed + layer * 97;
  const crowd: f32 = 0.6 + 0.9 * set.band * quickExp(-abs<f32>(across(x, y)) * 3.2);
  if (hash(ix, iy, seed) > share * set.stars * crowd) return;
  const ox: f32 = px - <f32>ix - 0.2 - 0.6 * hash(ix, iy, seed + 1);
  const oy: f32 = py - <f32>iy - 0.2 - 0.6 * hash(ix, iy, seed + 2);
  const chance = hash(ix, iy, seed + 3);
  const power: f32 = (0.05 + chance * chance * chance * chance * 1.6) * clear;
  const reach: f32 = size * (0.7 + chance * 0.6);
  const light: f32 = power * quickExp(-(ox * ox + oy * oy) / (reach * reach));
  const hue = hash(ix, iy, seed + 4);
  const warm: f32 = hue > 0.75 ? 1 : 0;
  // Only a star that outshines what is behind it may twinkle.
  if (light > 0.1 && light > backG * 0.6) backPulse = 104 + (<i32>(hue * 977) % 24);
  backR += light * (0.8 + 0.5 * warm);
  backG += light * 0.9;
  backB += light * (1.25 - 0.6 * warm);
}

// A few near stars with rays.
function bigStars(x: f32, y: f32): void {
  for (let index = 0; index < 7; index++) {
    const sx: f32 = (hash(index, 1, set.seed + 611) - 0.5) * 4;
    const sy: f32 = (hash(index, 2, set.seed + 611) - 0.5) * 3;
    const ox: f32 = x - sx;
    const oy: f32 = y - sy;
    const off: f32 = ox * ox + oy * oy;
    if (off > 0.03) continue;
    const power: f32 = (0.35 + hash(index, 3, set.seed)) * set.stars;
    const rays: f32 = quickExp(-abs<f32>(ox) * 60 - abs<f32>(oy) * 900) + quickExp(-abs<f32>(oy) * 60 - abs<f32>(ox) * 900);
    const light: f32 = power * (quickExp(-off * 90000) * 3 + quickExp(-off * 3500) * 0.12 + rays * 0.5);
    const hue = hash(index, 4, set.seed);
    backR += light * (0.7 + 0.5 * hue);
    backG += light * 0.85;
    backB += light * (1.3 - 0.5 * hue);
  }
}

// @ts-expect-error: decorator
@inline
function across(x: f32, y: f32): f32 {
  return y * set.turnX - x * set.turnY - 0.1;
}

// Glowing gas with dark lanes. Gives how much dust hides the stars.
function gas(x: f32, y: f32): f32 {
  const s = set.seed;
  const wx: f32 = layers(x * 0.9 + 11, y * 0.9 + 3, 4, s + 21) - 0.5;
  const wy: f32 = layers(x * 0.9 - 7, y * 0.9 + 9, 4, s + 22) - 0.5;
  const px: f32 = x * 1.05 + wx * 2.2;
  const py: f32 = y * 1.05 + wy * 2.2;
  const body: f32 = layers(px + 20, py + 20, 7, s + 23);
  const fine: f32 = layers(px * 2.6 + wx * 3, py * 2.6 + wy * 3, 6, s + 24);
  const lane: f32 = 1 - abs<f32>(layers(px * 1.4 + 40, py * 1.4 + 8, 6, s + 25) * 2 - 1);
  const dark: f32 = step01(0.72, 0.97, lane);
  const place: f32 = step01(0.3, 0.75, layers(x * 0.5 + 60, y * 0.5 + 60, 3, s + 26) + 0.12);
  const thick: f32 = step01(0.34, 0.78, body) * place;
  const edge: f32 = step01(0.42, 0.56, body) * step01(0.74, 0.58, body) * place;
  const light: f32 = set.nebula * (0.25 + 1.25 * fine) * (1 - 0.82 * dark);
  const hue: f32 = clamp01(layers(x * 0.7 + wy * 2 + 90, y * 0.7 + 30, 3, s + 27) * 2.2 - 0.6);
  const core: f32 = thick * thick * thick;
  backR += light * (mix(set.firstR, set.secondR, hue) * thick * 0.5 + core * 0.34 + set.secondR * edge * 0.22);
  backG += light * (mix(set.firstG, set.secondG, hue) * thick * 0.5 + core * 0.26 + set.secondG * edge * 0.22);
  backB += light * (mix(set.firstB, set.secondB, hue) * thick * 0.5 + core * 0.3 + set.secondB * edge * 0.22);
  return dark * place * set.nebula;
}

function milkyWay(x: f32, y: f32): f32 {
  const off: f32 = across(x, y) + (layers(x * 1.2 + 5, y * 1.2, 4, set.seed + 31) - 0.5) * 0.25;
  const inside: f32 = quickExp(-off * off * 9);
  const clouds: f32 = layers(x * 2.1 + 33, y * 2.1 + 14, 7, set.seed + 32);
  const dust: f32 = step01(0.46, 0.62, layers(x * 1.7 + 70, y * 1.7 + 14, 7, set.seed + 33)) * quickExp(-off * off * 28);
  const light: f32 = set.band * inside * (0.2 + clouds) * (1 - 0.85 * dust) * 0.16;
  backR += light * (0.95 + 0.3 * inside);
  backG += light * 0.86;
  backB += light * 0.95;
  return dust * 0.8;
}

// A galaxy of two arms, seen aslant.
function spiral(x: f32, y: f32): void {
  const cx: f32 = (hash(1, 1, set.seed) - 0.5) * 0.3;
  const cy: f32 = (hash(1, 2, set.seed) - 0.5) * 0.2;
  const tilt: f32 = 2.1;
  const rx: f32 = (x - cx) * set.turnX + (y - cy) * set.turnY;
  const ry: f32 = ((y - cy) * set.turnX - (x - cx) * set.turnY) * tilt;
  const r: f32 = sqrt<f32>(rx * rx + ry * ry) + 0.0001;
  if (r > 2.6) return;
  const angle: f32 = NativeMathf.atan2(ry, rx);
  const turn: f32 = angle * 2 - NativeMathf.log(r * 3 + 0.25) * 5.4;
  const bend: f32 = layers(rx * 2.3 + 17, ry * 2.3 + 31, 5, set.seed + 45) - 0.5;
  const ragged: f32 = layers(rx * 4.1 + bend + 50, ry * 4.1 - bend + 50, 8, set.seed + 41);
  const arm: f32 = 0.5 + 0.5 * NativeMathf.cos(turn + bend * 2.4);
  const fall: f32 = quickExp(-r * 1.45);
  const dust: f32 = step01(0.44, 0.66, layers(rx * 5.5 + bend * 2 + 9, ry * 5.5 + 80, 7, set.seed + 42)) * step01(0.15, 0.5, arm);
  const disc: f32 = fall * (0.1 + 1.5 * arm * arm) * (0.05 + 2.4 * ragged * ragged) * (1 - 0.78 * dust);
  const core: f32 = quickExp(-r * r * 30) * 1.3 + quickExp(-r * 6.5) * 0.7;
  const knot: f32 = step01(0.56, 0.78, layers(rx * 9 + 3, ry * 9 + 7, 5, set.seed + 43)) * arm * fall * 0.8;
  const outer: f32 = step01(0.15, 0.9, r);
  backR += set.galaxy * (disc * mix(1, 0.28 + set.firstR * 0.7, outer) + core + knot * (0.25 + set.secondR));
  backG += set.galaxy * (disc * mix(0.82, 0.36 + set.firstG * 0.7, outer) + core * 0.82 + knot * (0.1 + set.secondG * 0.8));
  backB += set.galaxy * (disc * mix(0.66, 0.7 + set.firstB * 0.5, outer) + core * 0.58 + knot * (0.25 + set.secondB));
  // Its own stars.
  const grain: f32 = hash(<i32>(rx * 260), <i32>(ry * 260), set.seed + 44);
  const spark: f32 = grain > 0.985 ? (grain - 0.985) * 55 * (disc + core * 0.4) : 0;
  backR += spark;
  backG += spark;
  backB += spark;
}

/** The sun itself and the light around it; `hidden` is how much of it something covers. */
export function sunshine(x: f32, y: f32, hidden: f32): void {
  if (set.sun <= 0) return;
  const ox: f32 = x - set.sunX;
  const oy: f32 = y - set.sunY;
  const off: f32 = sqrt<f32>(ox * ox + oy * oy);
  const disc: f32 = (1 - step01(0.028, 0.036, off)) * 30 * (1 - hidden);
  const rays: f32 = quickExp(-abs<f32>(ox) * 2.2 - abs<f32>(oy) * 120) * 0.35;
  const light: f32 = disc + (quickExp(-off * 26) * 3 + quickExp(-off * 7) * 0.45 + quickExp(-off * 2.2) * 0.09 + rays) * (1 - hidden * 0.55);
  backR = light * set.lightR * set.sun;
  backG = light * set.lightG * set.sun;
  backB = light * set.lightB * set.sun;
}
