// Planets and moons: balls lit by one sun, with air, clouds, lights at night and rings.
import { clamp01, mix, noise, quickExp, step01 } from '../city/maths';
import { relief } from './craters';
import * as set from './settings';
import { layers3, noise3 } from './solid-noise';

export let bodyR: f32 = 0;
export let bodyG: f32 = 0;
export let bodyB: f32 = 0;
/** How much of what is behind is hidden. */
export let bodyHides: f32 = 0;
/** Nearness, so that the ball turns a little when the camera moves aside. */
export let bodyNear: f32 = 0;

let red: f32 = 0;
let green: f32 = 0;
let blue: f32 = 0;
let bump: f32 = 0;
let shine: f32 = 0;
let nightR: f32 = 0;
let nightG: f32 = 0;
let nightB: f32 = 0;

/** @param at the body's numbers; @param pixel how large a pixel is */
export function body(at: usize, x: f32, y: f32, pixel: f32): void {
  bodyR = 0;
  bodyG = 0;
  bodyB = 0;
  bodyHides = 0;
  bodyNear = 0;
  const radius = load<f32>(at, 8);
  const px: f32 = (x - load<f32>(at)) / radius;
  const py: f32 = (y - load<f32>(at, 4)) / radius;
  const far: f32 = sqrt<f32>(px * px + py * py);
  if (far > 3.4) return;
  const edge: f32 = clamp01((1 - far) * radius / pixel + 0.5);
  if (edge > 0) ball(at, px, py, min<f32>(far, 0.9999), edge, pixel / radius);
  halo(at, px, py, far, 1 - edge);
  if (load<f32>(at, 60) > 0) ring(at, px, py, far, pixel / radius);
}

function ball(at: usize, px: f32, py: f32, far: f32, edge: f32, pixel: f32): void {
  const z: f32 = sqrt<f32>(1 - far * far);
  const kind = load<f32>(at, 12);
  const number = <i32>load<f32>(at, 16);
  // Turned about its own axis, which leans.
  const lean = load<f32>(at, 20);
  const ax: f32 = px * NativeMathf.cos(lean) + py * NativeMathf.sin(lean);
  const ay: f32 = py * NativeMathf.cos(lean) - px * NativeMathf.sin(lean);
  nightR = 0;
  nightG = 0;
  nightB = 0;
  bump = 0;
  shine = 0;
  // A ball that fills the sky is seen from nearer: its land is finer.
  const finer: f32 = max<f32>(1, load<f32>(at, 8) * 0.75);
  if (kind == 0) earth(at, ax * finer, ay * finer, z * finer, ay, number, pixel);
  else if (kind == 1) giant(at, ax, ay, z, number);
  else rock(at, ax, ay, z, number, pixel);
  const sun: f32 = px * set.lightX + py * set.lightY + z * set.lightZ;
  const air = load<f32>(at, 24);
  const soft: f32 = 0.02 + 0.16 * air;
  let day: f32 = step01(-soft, soft * 2.6 + 0.05, sun) * clamp01(sun * 0.85 + 0.16 + soft) + bump * step01(-0.05, 0.2, sun);
  day = max<f32>(day, 0);
  if (load<f32>(at, 60) > 0) day *= ringShade(at, px, py, z);
  // Low sun is red.
  const dusk: f32 = quickExp(-abs<f32>(sun - 0.04) * 15) * air;
  const airR = load<f32>(at, 28);
  const airG = load<f32>(at, 32);
  const airB = load<f32>(at, 36);
  const rim: f32 = 1 - z;
  const veil: f32 = air * (0.09 + 0.95 * rim * rim * rim) * step01(-0.18, 0.45, sun);
  const dark: f32 = 1 - step01(-0.14, 0.1, sun);
  const glint: f32 = shine * specular(px, py, z);
  const r: f32 = red * day * set.lightR * (1 + dusk * 0.7) + glint * set.lightR + nightR * dark;
  const g: f32 = green * day * set.lightG * (1 - dusk * 0.1) + glint * set.lightG + nightG * dark;
  const b: f32 = blue * day * set.lightB * (1 - dusk * 0.45) + glint * set.lightB + nightB * dark;
  const low: f32 = dusk * rim * rim * 0.7;
  bodyR = (mix(r, airR * 1.25, min<f32>(veil, 0.9)) + low * 0.9) * edge;
  bodyG = (mix(g, airG * 1.25, min<f32>(veil, 0.9)) + low * 0.32) * edge;
  bodyB = (mix(b, airB * 1.25, min<f32>(veil, 0.9)) + low * 0.1) * edge;
  bodyHides = edge;
  bodyNear = z * load<f32>(at, 8) * load<f32>(at, 56) * edge;
}

function specular(px: f32, py: f32, z: f32): f32 {
  // Half way between the eye (along z) and the sun.
  const hz: f32 = set.lightZ + 1;
  const long: f32 = 1 / sqrt<f32>(set.lightX * set.lightX + set.lightY * set.lightY + hz * hz + 0.00001);
  const near: f32 = max<f32>(0, (px * set.lightX + py * set.lightY + z * hz) * long);
  const n2: f32 = near * near;
  const n8: f32 = n2 * n2 * n2 * n2;
  return n8 * n8 * 0.06 + n8 * n8 * n8 * n8 * 0.22;
}

// Seas, land by climate, ice, clouds that swirl, towns at night.
function earth(at: usize, x: f32, y: f32, z: f32, north: f32, number: i32, pixel: f32): void {
  const detail: i32 = pixel < 0.0012 ? 9 : 7;
  const wx: f32 = layers3(x * 1.7 + 9, y * 1.7, z * 1.7, 3, number + 3) - 0.5;
  const height: f32 = layers3(x * 1.55 + wx + 30, y * 1.55 + 30 + wx * 0.6, z * 1.55 + 30, detail, number);
  const sea: f32 = 0.5;
  const land: f32 = step01(sea - 0.004, sea + 0.006, height);
  const cold: f32 = step01(0.72, 0.9, abs<f32>(north) + (height - 0.5) * 0.9 + 0.04);
  const dry: f32 = step01(0.44, 0.58, layers3(x * 2.3 + 70, y * 2.3, z * 2.3 + 20, 5, number + 7) + 0.12 - abs<f32>(abs<f32>(north) - 0.36) * 0.35);
  const rough: f32 = layers3(x * 13, y * 13, z * 13, 4, number + 9);
  const shelf: f32 = step01(sea - 0.07, sea, height);
  red = mix(0.006, 0.02, shelf);
  green = mix(0.026, 0.1, shelf);
  blue = mix(0.09, 0.16, shelf);
  const tone: f32 = 0.7 + 0.6 * rough;
  red = mix(red, mix(0.05, 0.36, dry) * tone, land);
  green = mix(green, mix(0.1, 0.25, dry) * tone, land);
  blue = mix(blue, mix(0.03, 0.13, dry) * tone, land);
  const peak: f32 = step01(sea + 0.13, sea + 0.2, height + (rough - 0.5) * 0.06);
  const ice: f32 = max<f32>(cold, peak * 0.7 * land);
  red = mix(red, 0.75, ice);
  green = mix(green, 0.8, ice);
  blue = mix(blue, 0.86, ice);
  shine = (1 - land) * (1 - ice) * 0.9;
  const own = load<f32>(at, 40) + load<f32>(at, 44) + load<f32>(at, 48);
  if (own > 0) {
    // Another world: its land and seas have the colours that were asked for.
    red = mix(red, load<f32>(at, 40) * (0.2 + 1.3 * height) * (0.45 + 0.55 * land), 0.75);
    green = mix(green, load<f32>(at, 44) * (0.2 + 1.3 * height) * (0.45 + 0.55 * land), 0.75);
    blue = mix(blue, load<f32>(at, 48) * (0.2 + 1.3 * height) * (0.45 + 0.55 * land), 0.75);
  }
  towns(x, y, z, number, land * (1 - ice) * (1 - dry * 0.6), height);
  veils(load<f32>(at, 52), x, y, z, number);
}

function towns(x: f32, y: f32, z: f32, number: i32, land: f32, height: f32): void {
  if (land < 0.3) return;
  const crowd: f32 = step01(0.45, 0.66, layers3(x * 4.2, y * 4.2, z * 4.2, 4, number + 61) + 0.13 - (height - 0.5) * 0.8);
  const spots: f32 = noise3(x * 70, y * 70, z * 70, number + 62) * noise3(x * 31, y * 31, z * 31, number + 63);
  const fine: f32 = noise3(x * 190, y * 190, z * 190, number + 64);
  const light: f32 = crowd * step01(0.3, 0.62, spots) * (0.3 + 1.6 * fine * fine) * land;
  nightR = light * 1.25;
  nightG = light * 0.8;
  nightB = light * 0.4;
}

function veils(cover: f32, x: f32, y: f32, z: f32, number: i32): void {
  const s = number + 71;
  const wx: f32 = layers3(x * 1.9 + 5, y * 2.6, z * 1.9, 4, s) - 0.5;
  const wy: f32 = layers3(x * 1.9, y * 2.6 + 9, z * 1.9, 4, s + 9) - 0.5;
  const here: f32 = layers3(x * 2.2 + wx * 2.4 + 40, y * 3.4 + wy * 1.8 + 40, z * 2.2 - wx * 2 + 40, 7, s + 20);
  const edge: f32 = 0.72 - 0.36 * cover;
  const thick: f32 = step01(edge, edge + 0.2, here);
  if (thick <= 0) return;
  const lit: f32 = 0.72 + 0.32 * thick;
  red = mix(red, lit, thick * 0.94);
  green = mix(green, lit, thick * 0.94);
  blue = mix(blue, lit * 1.02, thick * 0.94);
  shine *= 1 - thick;
  nightR *= 1 - thick * 0.85;
  nightG *= 1 - thick * 0.85;
  nightB *= 1 - thick * 0.85;
}

// Belts of gas with storms in them.
function giant(at: usize, x: f32, y: f32, z: f32, number: i32): void {
  const swirl: f32 = layers3(x * 2.6 + 3, y * 9, z * 2.6, 5, number) - 0.5;
  const eddy: f32 = layers3(x * 6 + swirl * 2, y * 18, z * 6 + 9, 5, number + 5) - 0.5;
  let belt: f32 = y + swirl * 0.075 + eddy * 0.03;
  const sx: f32 = x - 0.25;
  const sy: f32 = (y + 0.3) * 2.2;
  const spot: f32 = quickExp(-(sx * sx + sy * sy) * 34) * (z > 0 ? 1 : 0);
  belt += spot * 0.16 * (sy > 0 ? 1 : -1);
  const coarse: f32 = noise(belt * 6 + 50, 3.5, number + 11);
  const fine: f32 = noise(belt * 21 + 50, 7.5, number + 12);
  const thin: f32 = noise(belt * 60 + swirl * 3, 9.5, number + 13);
  const share: f32 = step01(0.25, 0.75, coarse * 0.62 + fine * 0.3 + thin * 0.12);
  const light: f32 = 0.72 + 0.36 * fine + 0.22 * eddy;
  const r2: f32 = load<f32>(at, 64);
  const g2: f32 = load<f32>(at, 68);
  const b2: f32 = load<f32>(at, 72);
  red = mix(load<f32>(at, 40), r2, share) * light;
  green = mix(load<f32>(at, 44), g2, share) * light;
  blue = mix(load<f32>(at, 48), b2, share) * light;
  red = mix(red, red * 1.25 + 0.1, spot);
  green = mix(green, green * 0.72, spot);
  blue = mix(blue, blue * 0.6, spot);
  const pole: f32 = step01(0.66, 1, abs<f32>(y));
  red *= 1 - 0.4 * pole;
  green *= 1 - 0.36 * pole;
  blue *= 1 - 0.25 * pole;
}

// Stone with craters and dark plains.
function rock(at: usize, x: f32, y: f32, z: f32, number: i32, pixel: f32): void {
  const plain: f32 = step01(0.46, 0.6, layers3(x * 1.4 + 20, y * 1.4, z * 1.4, 5, number + 3));
  const grain: f32 = layers3(x * 9, y * 9, z * 9, 5, number + 5);
  let tone: f32 = (0.62 + 0.5 * grain) * (1 - 0.42 * plain);
  const step: f32 = 0.012;
  const lx: f32 = set.lightX * step;
  const ly: f32 = set.lightY * step;
  const lz: f32 = set.lightZ * step;
  const here = relief(x, y, z, number, pixel);
  const there = relief(x + lx, y + ly, z + lz, number, pixel);
  bump = (here - there) * 3.6 + (grain - layers3((x + lx) * 9, (y + ly) * 9, (z + lz) * 9, 5, number + 5)) * 1.1;
  bump = min<f32>(max<f32>(bump, -0.5), 0.5) * tone;
  tone += max<f32>(0, here) * 0.35;
  red = load<f32>(at, 40) * tone;
  green = load<f32>(at, 44) * tone;
  blue = load<f32>(at, 48) * tone;
}

// Air that shines beyond the edge of the ball.
function halo(at: usize, px: f32, py: f32, far: f32, outside: f32): void {
  const air = load<f32>(at, 24);
  if (air <= 0 || outside <= 0 || far > 1.6) return;
  const high: f32 = max<f32>(far - 1, 0);
  const sun: f32 = (px * set.lightX + py * set.lightY) / max<f32>(far, 0.01) + set.lightZ * 0.35;
  const lit: f32 = step01(-0.25, 0.75, sun);
  const light: f32 = air * lit * (quickExp(-high * 55) * 0.8 + quickExp(-high * 13) * 0.13) * outside;
  bodyR += load<f32>(at, 28) * light;
  bodyG += load<f32>(at, 32) * light;
  bodyB += load<f32>(at, 36) * light;
}

let ringDense: f32 = 0;

function density(at: usize, r: f32, number: i32, pixel: f32): f32 {
  const inner = load<f32>(at, 60);
  const outer: f32 = inner + load<f32>(at, 76);
  if (r < inner || r > outer) return 0;
  const place: f32 = (r - inner) / (outer - inner);
  const bands: f32 = 0.45 * noise(place * 9, 1.5, number + 81) + 0.35 * noise(place * 34, 2.5, number + 82) + 0.2 * mix(noise(place * 110, 3.5, number + 83), 0.5, clamp01(pixel * 110));
  const gap: f32 = step01(0.012, 0.024, abs<f32>(place - 0.66)) * step01(0.003, 0.008, abs<f32>(place - 0.86));
  const ends: f32 = step01(0, 0.06, place) * step01(1, 0.95, place);
  return clamp01(step01(0.2, 0.72, bands) * 1.1) * gap * ends * (0.55 + 0.45 * step01(0.1, 0.4, place));
}

// The plane of a ring has the normal (nx, ny, nz) of its body.
function ring(at: usize, px: f32, py: f32, far: f32, pixel: f32): void {
  const nx = load<f32>(at, 80);
  const ny = load<f32>(at, 84);
  const nz = load<f32>(at, 88);
  const z: f32 = -(nx * px + ny * py) / nz;
  const r: f32 = sqrt<f32>(px * px + py * py + z * z);
  const dense: f32 = density(at, r, <i32>load<f32>(at, 16), pixel);
  if (dense <= 0.002) return;
  const behind = far < 1 && z < 0;
  if (behind) return;
  // The ball throws its shadow on it.
  const along: f32 = px * set.lightX + py * set.lightY + z * set.lightZ;
  const off: f32 = sqrt<f32>(max<f32>(0, r * r - along * along));
  const shade: f32 = along < 0 ? step01(0.96, 1.04, off) : 1;
  const light: f32 = (0.35 + 0.65 * abs<f32>(set.lightX * nx + set.lightY * ny + set.lightZ * nz)) * (0.06 + 0.94 * shade);
  const tone: f32 = 0.7 + 0.5 * noise(r * 40, 4.5, 12);
  const r1: f32 = mix(load<f32>(at, 64), 0.85, 0.45) * light * tone * set.lightR * 0.75;
  const g1: f32 = mix(load<f32>(at, 68), 0.8, 0.45) * light * tone * set.lightG * 0.75;
  const b1: f32 = mix(load<f32>(at, 72), 0.74, 0.45) * light * tone * set.lightB * 0.75;
  bodyR = mix(bodyR, r1, dense);
  bodyG = mix(bodyG, g1, dense);
  bodyB = mix(bodyB, b1, dense);
  bodyHides = max<f32>(bodyHides, dense);
}

// How much light a ring lets through to a place of the ball.
function ringShade(at: usize, px: f32, py: f32, z: f32): f32 {
  const nx = load<f32>(at, 80);
  const ny = load<f32>(at, 84);
  const nz = load<f32>(at, 88);
  const facing: f32 = set.lightX * nx + set.lightY * ny + set.lightZ * nz;
  if (abs<f32>(facing) < 0.02) return 1;
  const t: f32 = -(px * nx + py * ny + z * nz) / facing;
  if (t < 0) return 1;
  const qx: f32 = px + set.lightX * t;
  const qy: f32 = py + set.lightY * t;
  const qz: f32 = z + set.lightZ * t;
  return 1 - 0.8 * density(at, sqrt<f32>(qx * qx + qy * qy + qz * qz), <i32>load<f32>(at, 16), 0.01);
}
