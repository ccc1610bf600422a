// The ground: a square map of heights in metres, worn by rain, and what the sun and the sky give each place.
import { fbm2, hash2, noise2, ridged2, unit } from '../noise';
import { clamp, mix, mix4, smooth, splat } from '../vector';
import { sunX, sunY, sunZ } from './sky';

export const SIDE: i32 = 1024;
/** Heights, one float a place. */
export let heights: usize = 0;
/** Slope along x and z, how much of the sun and how much of the sky is seen: four floats a place. */
export let lights: usize = 0;
/** Metres between two places. */
export let spacing: f32 = 20;
export let landSeed: i32 = 1;
/** 0 mountains round a lake, 1 islands and headlands, 2 rolling country. */
export let landKind: i32 = 0;
export let peak: f32 = 2300;
export let hills: f32 = 260;
/** Where the highest summit stands, from the middle, in metres. */
export let summitX: f32 = 1500;
/** Half the width of the valley. */
export let valley: f32 = 2200;
/** Half of the lake's length away from the camera; 0 = no lake. */
export let lake: f32 = 1900;
/** On which side the near shore rises: -1..1. */
export let shoreSide: f32 = -1;

function mountains(x: f32, z: f32): f32 {
  const seed = landSeed;
  const wx: f32 = x + 700 * noise2(x / 2600, z / 2600, seed + 11);
  const wz: f32 = z + 700 * noise2(x / 2600, z / 2600, seed + 12);
  const bend: f32 = 1300 * noise2(z / 6000, 0.5, seed + 13);
  const side: f32 = smooth(valley * 0.6, valley * 2.6, abs<f32>(x - bend * smooth(0, 6000, z)));
  const far: f32 = smooth(4200, 9500, z + 900 * noise2(x / 3000, 7, seed + 14));
  const envelope: f32 = max<f32>(far, side * smooth(600, 4200, z)) * (0.75 + 0.25 * side);
  const crest: f32 = ridged2(wx / 5600, wz / 5600, 7, seed + 20);
  const dx: f32 = (x - summitX) / 2300;
  const dz: f32 = (z - 10500) / 2600;
  const summit: f32 = max<f32>(0, 1 - sqrt<f32>(dx * dx + dz * dz));
  const rock: f32 = envelope * peak * (0.12 + crest * 1.05) + summit * summit * peak * 0.55 * (0.6 + crest);
  const rolling: f32 = hills * (0.42 + 0.75 * fbm2(wx / 1500, wz / 1500, 5, seed + 40)) * (0.3 + 0.7 * side);
  const land: f32 = rock + max<f32>(4, rolling) * (1 - envelope * 0.6);
  return withLake(x, z, land);
}

/** The lake reaches from near the camera to the foot of the mountains; the camera stands on its shore. */
function withLake(x: f32, z: f32, land: f32): f32 {
  if (lake <= 0) return land * smooth(-200, 700, z) + 3;
  const seed = landSeed;
  const dx: f32 = x / (valley * 1.15);
  const dz: f32 = (z - lake - 60) / lake;
  const out: f32 = sqrt<f32>(dx * dx + dz * dz) + 0.22 * fbm2(x / 1300, z / 1300, 4, seed + 50);
  const basin: f32 = smooth(0.86, 1.35, out);
  const shore: f32 = clamp((out - 0.93) * 40, -30, 2.2 + 5 * smooth(1800, 3200, z));
  // Before the camera lies open water.
  const clear: f32 = smooth(120, 420, sqrt<f32>(x * x + z * z));
  return mix(-14, mix(shore, land, basin), clear) + nearShore(x, z);
}

/** A bank of the near shore on one side, falling to the water. */
function nearShore(x: f32, z: f32): f32 {
  const seed = landSeed;
  const along: f32 = x * shoreSide + 60 * noise2(x / 90, z / 90, seed + 60);
  const bank: f32 = smooth(20, 420, along) * smooth(900, 250, z);
  return bank * (34 + 22 * fbm2(x / 160, z / 160, 4, seed + 61));
}

function islands(x: f32, z: f32): f32 {
  const seed = landSeed;
  const wx: f32 = x + 300 * noise2(x / 900, z / 900, seed + 11);
  const wz: f32 = z + 300 * noise2(x / 900, z / 900, seed + 12);
  const crest: f32 = ridged2(wx / 2200, wz / 2200, 7, seed + 20);
  // A headland from one side, and islands further out on the other.
  const headland: f32 = smooth(-200, 1900, x * shoreSide - 350 - 0.35 * z + 500 * noise2(z / 700, 3, seed + 13)) * smooth(300, 1200, z);
  const dx: f32 = (x - summitX) / 1500;
  const dz: f32 = (z - 5600) / 1300;
  const island: f32 = max<f32>(0, 1 - sqrt<f32>(dx * dx + dz * dz) + 0.3 * noise2(x / 800, z / 800, seed + 14));
  const shape: f32 = headland * 0.75 + smooth(0, 0.9, island) * 0.8;
  return -18 + shape * (26 + peak * (0.1 + 0.9 * crest)) ;
}

function country(x: f32, z: f32): f32 {
  const seed = landSeed;
  const rolling: f32 = 0.5 + 0.6 * fbm2(x / 2600, z / 2600, 6, seed + 30);
  const far: f32 = smooth(4500, 12000, z);
  return 4 + hills * max<f32>(0, rolling) * smooth(-500, 2500, z) + far * peak * ridged2(x / 5200, z / 5200, 6, seed + 31);
}

/** Fills rows of `heights`. Row 0 lies at the camera, the middle column straight ahead. */
export function raise(from: i32, to: i32): void {
  for (let row = from; row < to; row++) {
    const z: f32 = (<f32>row - 16) * spacing;
    for (let column = 0; column < SIDE; column++) {
      const x: f32 = (<f32>column - <f32>SIDE / 2) * spacing;
      const height: f32 = landKind == 0 ? mountains(x, z) : landKind == 1 ? islands(x, z) : country(x, z);
      store<f32>(heights + (<usize>(row * SIDE + column) << 2), height);
    }
  }
}

// @ts-expect-error: decorator
@inline
export function at(x: i32, y: i32): f32 {
  return load<f32>(heights + (<usize>(y * SIDE + x) << 2));
}

// @ts-expect-error: decorator
@inline
function add(x: i32, y: i32, amount: f32): void {
  const place = heights + (<usize>(y * SIDE + x) << 2);
  store<f32>(place, load<f32>(place) + amount);
}

/** Drops run downhill, carry ground away where they are fast and lay it down where they are slow. */
export function erode(drops: i32, seed: i32): void {
  for (let drop = 0; drop < drops; drop++) {
    const h = hash2(drop, seed, landSeed);
    runDrop(unit(h) * <f32>(SIDE - 8) + 4, unit(hash2(h, 5, seed)) * <f32>(SIDE - 8) + 4);
  }
}

function runDrop(x: f32, y: f32): void {
  let vx: f32 = 0;
  let vy: f32 = 0;
  let speed: f32 = 1;
  let water: f32 = 1;
  let load: f32 = 0;
  for (let step = 0; step < 48; step++) {
    const ix = <i32>x;
    const iy = <i32>y;
    const tx: f32 = x - <f32>ix;
    const ty: f32 = y - <f32>iy;
    const a: f32 = at(ix, iy);
    const b: f32 = at(ix + 1, iy);
    const c: f32 = at(ix, iy + 1);
    const d: f32 = at(ix + 1, iy + 1);
    const height: f32 = mix(mix(a, b, tx), mix(c, d, tx), ty);
    if (height < 0.5) return;
    vx = vx * 0.25 - mix(b - a, d - c, ty) * 0.75;
    vy = vy * 0.25 - mix(c - a, d - b, tx) * 0.75;
    const length: f32 = sqrt<f32>(vx * vx + vy * vy);
    if (length < 1e-4) return;
    vx /= length;
    vy /= length;
    const nx: f32 = x + vx;
    const ny: f32 = y + vy;
    if (nx < 3 || ny < 3 || nx > <f32>(SIDE - 4) || ny > <f32>(SIDE - 4)) return;
    const jx = <i32>nx;
    const jy = <i32>ny;
    const ux: f32 = nx - <f32>jx;
    const uy: f32 = ny - <f32>jy;
    const next: f32 = mix(mix(at(jx, jy), at(jx + 1, jy), ux), mix(at(jx, jy + 1), at(jx + 1, jy + 1), ux), uy);
    const fall: f32 = height - next;
    const room: f32 = max<f32>(fall, 0.4) * speed * water * 1.1;
    if (load > room || fall < 0) {
      const laid: f32 = fall < 0 ? min<f32>(-fall, load) : (load - room) * 0.25;
      load -= laid;
      spread(ix, iy, tx, ty, laid);
    } else {
      const taken: f32 = min<f32>((room - load) * 0.22, fall);
      load += taken;
      spread(ix, iy, tx, ty, -taken);
    }
    speed = min<f32>(6, sqrt<f32>(max<f32>(0.05, speed * speed + fall * 0.12)));
    water *= 0.975;
    x = nx;
    y = ny;
  }
}

/** Over the places around, so that no pits and spikes arise. */
function spread(ix: i32, iy: i32, tx: f32, ty: f32, amount: f32): void {
  const core: f32 = amount * 0.6;
  add(ix, iy, core * (1 - tx) * (1 - ty));
  add(ix + 1, iy, core * tx * (1 - ty));
  add(ix, iy + 1, core * (1 - tx) * ty);
  add(ix + 1, iy + 1, core * tx * ty);
  const rim: f32 = amount * 0.05;
  add(ix - 1, iy, rim);
  add(ix - 1, iy + 1, rim);
  add(ix + 2, iy, rim);
  add(ix + 2, iy + 1, rim);
  add(ix, iy - 1, rim);
  add(ix + 1, iy - 1, rim);
  add(ix, iy + 2, rim);
  add(ix + 1, iy + 2, rim);
}

/** Height between places; beyond the map that of its edge. */
export function groundAt(x: f32, z: f32): f32 {
  const u: f32 = clamp(x / spacing + <f32>SIDE / 2, 0, <f32>SIDE - 1.01);
  const v: f32 = clamp(z / spacing + 16, 0, <f32>SIDE - 1.01);
  const iu = <i32>u;
  const iv = <i32>v;
  const place = heights + (<usize>(iv * SIDE + iu) << 2);
  const tu: f32 = u - <f32>iu;
  const near: f32 = mix(load<f32>(place), load<f32>(place, 4), tu);
  const below = place + (<usize>SIDE << 2);
  return mix(near, mix(load<f32>(below), load<f32>(below, 4), tu), v - <f32>iv);
}

/** The four lights between places. */
export function lightsAt(x: f32, z: f32): v128 {
  const u: f32 = clamp(x / spacing + <f32>SIDE / 2, 0, <f32>SIDE - 1.01);
  const v: f32 = clamp(z / spacing + 16, 0, <f32>SIDE - 1.01);
  const iu = <i32>u;
  const iv = <i32>v;
  const place = lights + (<usize>(iv * SIDE + iu) << 4);
  const tu = splat(u - <f32>iu);
  const below = place + (<usize>SIDE << 4);
  const near = mix4(v128.load(place), v128.load(place, 16), tu);
  return mix4(near, mix4(v128.load(below), v128.load(below, 16), tu), splat(v - <f32>iv));
}

/** Fills rows of `lights` from the finished heights. */
export function lightLand(from: i32, to: i32): void {
  for (let row = from; row < to; row++) {
    for (let column = 0; column < SIDE; column++) {
      const left = max<i32>(column - 1, 0);
      const right = min<i32>(column + 1, SIDE - 1);
      const up = max<i32>(row - 1, 0);
      const down = min<i32>(row + 1, SIDE - 1);
      const sx: f32 = (at(right, row) - at(left, row)) / (2 * spacing);
      const sz: f32 = (at(column, down) - at(column, up)) / (2 * spacing);
      const open: f32 = openness(column, row);
      v128.store(lights + (<usize>(row * SIDE + column) << 4), f32x4(sx, sz, sunSeen(column, row), open));
    }
  }
}

/** 1 in the open, 0 in deep shadow, between them where the sun is half hidden. */
function sunSeen(column: i32, row: i32): f32 {
  const flat: f32 = sqrt<f32>(sunX * sunX + sunZ * sunZ);
  if (flat < 0.02) return 1;
  const rise: f32 = (sunY / flat) * spacing;
  const start: f32 = at(column, row);
  let least: f32 = 1;
  let t: f32 = 1.5;
  for (let i = 0; i < 44; i++) {
    const x: f32 = <f32>column + (sunX / flat) * t;
    const y: f32 = <f32>row + (sunZ / flat) * t;
    if (x < 0 || y < 0 || x >= <f32>(SIDE - 1) || y >= <f32>(SIDE - 1)) break;
    const clearance: f32 = start + rise * t + 3 - at(<i32>x, <i32>y);
    least = min<f32>(least, 0.5 + (14 * clearance) / (t * spacing));
    if (least <= 0) return 0;
    t *= 1.09;
    t += 0.5;
  }
  return clamp(least, 0, 1);
}

/** How much of the sky is seen: hollows are darker than crests. */
function openness(column: i32, row: i32): f32 {
  const here: f32 = at(column, row);
  let hidden: f32 = 0;
  for (let ring = 1; ring <= 3; ring++) {
    const reach = 1 << (ring + ring - 1);
    const left: f32 = at(max<i32>(column - reach, 0), row);
    const right: f32 = at(min<i32>(column + reach, SIDE - 1), row);
    const up: f32 = at(column, max<i32>(row - reach, 0));
    const down: f32 = at(column, min<i32>(row + reach, SIDE - 1));
    hidden += max<f32>(0, (left + right + up + down) * 0.25 - here) / (<f32>reach * spacing);
  }
  return clamp(1 - hidden * 1.4, 0.15, 1);
}
