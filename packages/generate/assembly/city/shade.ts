// What is seen along a ray: sky, ground and walls, with their mirrors, behind haze.
import * as wall from './facade';
import * as floor_ from './ground';
import { light, lightB, lightG, lightR } from './light';
import { clamp01, layers, mix, noise, pulses, quickExp, step01 } from './maths';
import * as set from './settings';
import { air, sky, skyB, skyG, skyPulse, skyR } from './sky';
import { GROUND, hitAt, hitFace, hitKind, hitPart, NOTHING, trace } from './trace';

/** How far the eye reaches, metres. */
export const FAR: f32 = 6000;

export let seenRed: f32 = 0;
export let seenGreen: f32 = 0;
export let seenBlue: f32 = 0;
/** What moves there. */
export let seenPulse: i32 = 0;
/** Which face of which part it is. */
export let seenKey: i32 = 0;
/** How far the last thing was seen, 0 for the sky. */
export let seenFar: f32 = 0;

/** Looks along a ray: what it shows, and in the mirrors that it meets. */
export function see(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32, spread: f32, bounce: i32, gone: f32): void {
  trace(ox, oy, oz, dx, dy, dz, from, bounce > 0 ? 900 : FAR);
  const kind = hitKind;
  const at: f32 = hitAt;
  seenPulse = 0;
  seenKey = 0;
  if (kind == NOTHING) {
    sky(dx, dy, dz, bounce == 0);
    seenRed = skyR;
    seenGreen = skyG;
    seenBlue = skyB;
    seenPulse = bounce == 0 ? skyPulse : 0;
    seenFar = 0;
    return;
  }
  const x: f32 = ox + dx * at;
  const y: f32 = oy + dy * at;
  const z: f32 = oz + dz * at;
  if (kind == GROUND) onGround(x, z, dx, dy, dz, at, spread, bounce);
  else onSolid(x, y, z, dx, dy, dz, at, (at + gone) * spread, bounce);
  fade(dx, dy, dz, y, at);
  seenFar = at;
}

// Haze between the eye and a thing.
function fade(dx: f32, dy: f32, dz: f32, y: f32, at: f32): void {
  const mean: f32 = (set.eyeY + y) * 0.5;
  const thin: f32 = quickExp(-max<f32>(mean, 0) * 0.0035);
  const clear: f32 = quickExp(-at * set.haze * (0.25 + 0.75 * thin));
  air(dx, max<f32>(dy, 0) * 0.5 + 0.015, dz);
  const low: f32 = quickExp(-max<f32>(y, 0) * 0.02) * 0.6;
  seenRed = seenRed * clear + (skyR + set.glowR * low) * (1 - clear);
  seenGreen = seenGreen * clear + (skyG + set.glowG * low) * (1 - clear);
  seenBlue = seenBlue * clear + (skyB + set.glowB * low) * (1 - clear);
  if (clear < 0.6 && seenPulse < 104) seenPulse = 0;
}

function onGround(x: f32, z: f32, dx: f32, dy: f32, dz: f32, at: f32, spread: f32, bounce: i32): void {
  const wide: f32 = at * spread;
  const deep: f32 = wide / max<f32>(-dy, 0.004);
  floor_.ground(x, z, wide, deep);
  const isWater = floor_.water;
  let baseR: f32 = floor_.groundR;
  let baseG: f32 = floor_.groundG;
  let baseB: f32 = floor_.groundB;
  const laidR: f32 = floor_.laidR;
  const laidG: f32 = floor_.laidG;
  const laidB: f32 = floor_.laidB;
  const mirror: f32 = floor_.mirror;
  const moves = floor_.moves;
  floor_.ripples(x, z, at);
  const tiltX: f32 = floor_.tiltX;
  const tiltZ: f32 = floor_.tiltZ;
  if (!isWater) {
    light(x, 0.02, z, 0, 1, 0, bounce);
    baseR *= lightR;
    baseG *= lightG;
    baseB *= lightB;
  }
  let outR: f32 = baseR + laidR;
  let outG: f32 = baseG + laidG;
  let outB: f32 = baseB + laidB;
  let outPulse = moves;
  const outKey = isWater ? 1 : moves > 0 ? 3 : 2;
  if (mirror > 0.02 && bounce == 0) {
    const graze: f32 = 1 - clamp01(-dy);
    const five: f32 = graze * graze * graze * graze * graze;
    const share: f32 = (isWater ? 0.04 + 0.9 * five : 0.1 + 0.75 * five) * mirror;
    let rx: f32 = dx + tiltX * 1.4;
    const ry: f32 = max<f32>(-dy + tiltZ * 0.45, 0.004);
    let rz: f32 = dz;
    const long: f32 = 1 / sqrt<f32>(rx * rx + ry * ry + rz * rz);
    rx *= long;
    rz *= long;
    see(x, 0.02, z, rx, ry * long, rz, 0.02, spread * 1.6, 1, at);
    if (outPulse == 0 && seenPulse > 63 && share * (seenRed + seenGreen + seenBlue) > (outR + outG + outB) * 0.5) outPulse = seenPulse;
    outR = outR * (1 - share * 0.6) + seenRed * share;
    outG = outG * (1 - share * 0.6) + seenGreen * share;
    outB = outB * (1 - share * 0.6) + seenBlue * share;
  }
  seenRed = outR;
  seenGreen = outG;
  seenBlue = outB;
  seenPulse = outPulse;
  seenKey = outKey;
}

function onSolid(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, at: f32, size: f32, bounce: i32): void {
  const part = hitPart;
  const face = hitFace;
  const cx: f32 = x - load<f32>(part, 4);
  const cz: f32 = z - load<f32>(part, 8);
  const foot: f32 = load<f32>(part, 20);
  const style = <i32>load<f32>(part, 36);
  let nx: f32 = 0;
  let ny: f32 = 0;
  let nz: f32 = 0;
  let u: f32 = 0;
  let half: f32 = load<f32>(part, 12);
  const lean: f32 = load<f32>(part, 28);
  const cut: f32 = load<f32>(part, 32);
  if (face == 8) ny = 1;
  else if (face == 9) ny = -1;
  else if (face == 10) {
    nx = cx / half;
    nz = cz / half;
    u = <f32>NativeMathf.atan2(cx, cz) * half;
    half = half * 3.14159265;
  } else if (face == 11) {
    nx = cx / half;
    ny = (y - foot) / half;
    nz = cz / half;
  } else {
    const h: f32 = 0.70710678;
    nx = face == 0 ? 1 : face == 1 ? -1 : face == 4 || face == 5 ? h : face > 5 ? -h : 0;
    nz = face == 2 ? 1 : face == 3 ? -1 : face == 4 || face == 6 ? h : face > 3 ? -h : 0;
    ny = lean;
    const long: f32 = 1 / sqrt<f32>(1 + lean * lean);
    nx *= long;
    ny *= long;
    nz *= long;
    if (face < 2) {
      u = cz;
      half = load<f32>(part, 16);
      if (cut > 0) half = min<f32>(half, cut * 1.41421356 - load<f32>(part, 12));
    } else if (face < 4) {
      u = cx;
      if (cut > 0) half = min<f32>(half, cut * 1.41421356 - load<f32>(part, 16));
    } else {
      u = (face == 4 || face == 7 ? cx - cz : cx + cz) * h;
      half = (load<f32>(part, 12) + load<f32>(part, 16) - cut * 1.41421356) * h;
    }
  }
  const own = <i32>((part - set.parts) >> 6) * 16 + face + 16;
  let r: f32 = load<f32>(part, 44);
  let g: f32 = load<f32>(part, 48);
  let b: f32 = load<f32>(part, 52);
  if (face == 8) return top(part, style, x, y, z, cx, cz, r, g, b, size, bounce, own);
  if (face == 11) return leaves(x, y, z, nx, ny, nz, r, g, b, size, bounce, own);
  if (face == 9) {
    seenRed = r * 0.1 * set.horizonR;
    seenGreen = g * 0.1 * set.horizonG;
    seenBlue = b * 0.1 * set.horizonB;
    seenKey = own;
    return;
  }
  const cosine: f32 = abs<f32>(dx * nx + dy * ny + dz * nz);
  const level: f32 = max<f32>(sqrt<f32>(dx * dx + dz * dz), 0.05);
  const wideU: f32 = size / max<f32>(cosine / level, 0.04);
  const wideV: f32 = size / max<f32>(sqrt<f32>(1 - dy * dy), 0.1) * (1 + abs<f32>(dy) * 0.5);
  wall.facade(part, u, y - foot, half, load<f32>(part, 24) - foot, wideU, wideV, face);
  const glass: f32 = wall.glass;
  const shineR: f32 = wall.shineR;
  const shineG: f32 = wall.shineG;
  const shineB: f32 = wall.shineB;
  const outPulse = wall.pulse;
  const leanU: f32 = wall.leanU;
  const leanV: f32 = wall.leanV;
  const dirt: f32 = 0.86 + 0.28 * noise(u * 0.15 + <f32>own, y * 0.06, 37);
  const tone: f32 = wall.tone * dirt;
  light(x, y, z, nx, ny, nz, bounce);
  const blue_: f32 = style == 1 ? <f32>0.05 : <f32>0.03;
  let outR: f32 = (r * tone * (1 - glass) + 0.022 * glass) * lightR + shineR;
  let outG: f32 = (g * tone * (1 - glass) + 0.028 * glass) * lightG + shineG;
  let outB: f32 = (b * tone * (1 - glass) + blue_ * glass) * lightB + shineB;
  if (glass > 0.05) {
    mirrored(x, y, z, dx, dy, dz, nx, ny, nz, leanU, leanV, size, bounce);
    const graze: f32 = 1 - cosine;
    const five: f32 = graze * graze * graze * graze * graze;
    const base: f32 = style == 1 ? 0.34 : 0.16;
    const share: f32 = (base + (0.92 - base) * five) * glass;
    outR += seenRed * share * (0.75 + r * 0.3);
    outG += seenGreen * share * (0.75 + g * 0.3);
    outB += seenBlue * share * (0.75 + b * 0.3);
  }
  seenRed = outR;
  seenGreen = outG;
  seenBlue = outB;
  // Only what shines by itself may move: a wall in daylight does not blink.
  seenPulse = shineR + shineG + shineB > (outR + outG + outB) * 0.6 ? outPulse : 0;
  seenKey = own;
}

// What a pane shows: the sky, or the house across the street.
function mirrored(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, nx: f32, ny: f32, nz: f32, leanU: f32, leanV: f32, size: f32, bounce: i32): void {
  const along: f32 = 2 * (dx * nx + dy * ny + dz * nz);
  let rx: f32 = dx - along * nx + leanU * nz;
  let ry: f32 = dy - along * ny + leanV;
  let rz: f32 = dz - along * nz - leanU * nx;
  const long: f32 = 1 / sqrt<f32>(rx * rx + ry * ry + rz * rz);
  rx *= long;
  ry *= long;
  rz *= long;
  if (bounce == 0 && size < 0.7) {
    see(x + nx * 0.05, y, z + nz * 0.05, rx, ry, rz, 0.05, 0.004, 1, size * 250);
    return;
  }
  // Far or in a mirror: other houses stand below a skyline.
  sky(rx, abs<f32>(ry) + 0.02, rz, false);
  const houses: f32 = (0.25 + 0.75 * step01(-0.05, 0.35, ry + 0.1 * noise(rx * 12, rz * 12, 91)));
  seenRed = skyR * houses;
  seenGreen = skyG * houses;
  seenBlue = skyB * houses;
}

// A roof: gravel, a light edge, hatches, snow.
function top(part: usize, style: i32, x: f32, y: f32, z: f32, cx: f32, cz: f32, r: f32, g: f32, b: f32, size: f32, bounce: i32, own: i32): void {
  light(x, y, z, 0, 1, 0, bounce);
  const rim: f32 = min<f32>(load<f32>(part, 12) - abs<f32>(cx), load<f32>(part, 16) - abs<f32>(cz));
  let tone: f32 = 0.55 + 0.5 * layers(x * 0.4, z * 0.4, 3, 53);
  tone *= 1 - 0.3 * pulses(cx / 4, size / 4, 0.05) - 0.3 * pulses(cz / 4, size / 4, 0.05);
  const bare = style < 8;
  const grey: f32 = (r + g + b) * 0.3 * (bare ? tone : 1);
  let outR: f32 = (bare ? mix(grey, r, 0.3) : r) * 0.8;
  let outG: f32 = (bare ? mix(grey, g, 0.3) : g) * 0.8;
  let outB: f32 = (bare ? mix(grey, b, 0.3) : b) * 0.8;
  if (bare && rim < 0.6) {
    outR = r * 1.15;
    outG = g * 1.15;
    outB = b * 1.15;
  }
  const white: f32 = set.snow * (0.75 + 0.25 * tone);
  outR = mix(outR, 0.86, white);
  outG = mix(outG, 0.88, white);
  outB = mix(outB, 0.92, white);
  seenRed = outR * lightR;
  seenGreen = outG * lightG;
  seenBlue = outB * lightB;
  seenPulse = 0;
  seenKey = own;
  if (style == 12 || style == 11) {
    wall.facade(part, 0, 0, 1, 1, 0.1, 0.1, 0);
    seenRed += wall.shineR;
    seenGreen += wall.shineG;
    seenBlue += wall.shineB;
    seenPulse = wall.pulse;
  }
}

function leaves(x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32, r: f32, g: f32, b: f32, size: f32, bounce: i32, own: i32): void {
  const clump: f32 = layers(x * 2.9 + y * 1.9, z * 2.9 - y * 2.3, 4, 67);
  const fine: f32 = noise(x * 13 + y * 7, z * 13 - y * 11, 71);
  const bump: f32 = (clump - 0.5) * 1.6;
  light(x + nx * 0.3, y + 0.3, z + nz * 0.3, nx + bump, max<f32>(ny, 0.1) + bump * 0.5, nz - bump, bounce);
  const dark: f32 = clamp01(0.35 + 0.4 * (ny + 1)) * (0.35 + 0.9 * clump) * (0.7 + 0.6 * fine);
  const white: f32 = set.snow * step01(0.1, 0.6, ny + bump * 0.4);
  seenRed = mix(r, 0.85, white) * lightR * dark;
  seenGreen = mix(g, 0.87, white) * lightG * dark;
  seenBlue = mix(b, 0.9, white) * lightB * dark;
  seenPulse = 0;
  seenKey = own;
}

