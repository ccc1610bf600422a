// Finds what a ray meets: steps through the town's cells and tries the parts of each.
import { noise } from './maths';
import * as set from './settings';

/** Bytes of a part and of a cell in the host's tables. */
export const PART: usize = 64;
const CELL: usize = 12;

export const NOTHING: i32 = 0;
export const GROUND: i32 = 1;
export const SOLID: i32 = 2;

export let hitKind: i32 = 0;
export let hitAt: f32 = 0;
export let hitPart: usize = 0;
/** 0..3 sides, 4..7 cut corners, 8 top, 9 bottom, 10 round. */
export let hitFace: i32 = 0;

let nearest: f32 = 0;
let nearestPart: usize = 0;
let nearestFace: i32 = 0;

/** The first thing from `from` to `to` along a ray. */
export function trace(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32, to: f32): void {
  let end: f32 = to;
  hitKind = NOTHING;
  if (dy < -0.00001) {
    const ground: f32 = -oy / dy;
    if (ground < end && ground > from) {
      end = ground;
      hitKind = GROUND;
      hitAt = ground;
    }
  }
  if (dy > 0 && oy > set.tallest) return;
  walk(ox, oy, oz, dx, dy, dz, from, end);
}

// The cells along the ray, in order.
function walk(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32, end: f32): void {
  const size: f32 = set.cellSize;
  const px: f32 = (ox + dx * from - set.gridX) / size;
  const pz: f32 = (oz + dz * from - set.gridZ) / size;
  let ix = <i32>floor<f32>(px);
  let iz = <i32>floor<f32>(pz);
  const stepX: i32 = dx > 0 ? 1 : -1;
  const stepZ: i32 = dz > 0 ? 1 : -1;
  const perX: f32 = abs<f32>(dx) > 0.000001 ? size / abs<f32>(dx) : 1e9;
  const perZ: f32 = abs<f32>(dz) > 0.000001 ? size / abs<f32>(dz) : 1e9;
  let nextX: f32 = from + (dx > 0 ? <f32>ix + 1 - px : px - <f32>ix) * perX;
  let nextZ: f32 = from + (dz > 0 ? <f32>iz + 1 - pz : pz - <f32>iz) * perZ;
  let at: f32 = from;
  while (at < end) {
    const leave: f32 = min<f32>(min<f32>(nextX, nextZ), end);
    if (dy > 0 && oy + dy * at > set.tallest) return;
    if (ix >= 0 && ix < set.cellsWide && iz >= 0 && iz < set.cellsDeep) {
      const cell = set.cells + <usize>(iz * set.cellsWide + ix) * CELL;
      const low: f32 = oy + dy * (dy > 0 ? at : leave);
      if (low < load<f32>(cell, 8) && meet(cell, ox, oy, oz, dx, dy, dz, from, leave + 0.01)) return;
    } else if ((ix < 0 && stepX < 0) || (ix >= set.cellsWide && stepX > 0) || (iz >= set.cellsDeep && stepZ > 0) || (iz < 0 && stepZ < 0)) {
      return;
    }
    if (nextX < nextZ) {
      at = nextX;
      nextX += perX;
      ix += stepX;
    } else {
      at = nextZ;
      nextZ += perZ;
      iz += stepZ;
    }
  }
}

function meet(cell: usize, ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32, end: f32): bool {
  let part = set.parts + <usize>load<i32>(cell) * PART;
  const last = part + <usize>load<i32>(cell, 4) * PART;
  nearest = end;
  nearestPart = 0;
  for (; part < last; part += PART) {
    const kind: f32 = load<f32>(part);
    if (kind == 0) solid(part, ox, oy, oz, dx, dy, dz, from);
    else if (kind == 1) round(part, ox, oy, oz, dx, dy, dz, from);
    else crown(part, ox, oy, oz, dx, dy, dz, from);
  }
  if (nearestPart == 0) return false;
  hitKind = SOLID;
  hitAt = nearest;
  hitPart = nearestPart;
  hitFace = nearestFace;
  return true;
}

let enter: f32 = 0;
let exit: f32 = 0;
let face: i32 = 0;

// @ts-expect-error: decorator
@inline
function clip(along: f32, room: f32, number: i32): void {
  if (along < 0) {
    const t: f32 = room / along;
    if (t > enter) {
      enter = t;
      face = number;
    }
  } else if (along > 0) {
    const t: f32 = room / along;
    if (t < exit) exit = t;
  } else if (room < 0) {
    exit = -1;
  }
}

// A block whose sides may lean in and whose corners may be cut.
function solid(part: usize, ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32): void {
  const x: f32 = ox - load<f32>(part, 4);
  const z: f32 = oz - load<f32>(part, 8);
  const wide: f32 = load<f32>(part, 12);
  const deep: f32 = load<f32>(part, 16);
  const foot: f32 = load<f32>(part, 20);
  const lean: f32 = load<f32>(part, 28);
  const y: f32 = oy - foot;
  enter = from;
  exit = nearest;
  face = -1;
  clip(dy, load<f32>(part, 24) - foot - y, 8);
  clip(-dy, y, 9);
  if (enter >= exit) return;
  const rise: f32 = lean * dy;
  const up: f32 = lean * y;
  clip(dx + rise, wide - x - up, 0);
  clip(-dx + rise, wide + x - up, 1);
  if (enter >= exit) return;
  clip(dz + rise, deep - z - up, 2);
  clip(-dz + rise, deep + z - up, 3);
  const cut: f32 = load<f32>(part, 32);
  if (cut > 0 && enter < exit) {
    const h: f32 = 0.70710678;
    clip((dx + dz) * h + rise, cut - (x + z) * h - up, 4);
    clip((dx - dz) * h + rise, cut - (x - z) * h - up, 5);
    clip((-dx + dz) * h + rise, cut - (-x + z) * h - up, 6);
    clip((-dx - dz) * h + rise, cut - (-x - z) * h - up, 7);
  }
  if (enter >= exit || face < 0) return;
  nearest = enter;
  nearestPart = part;
  nearestFace = face;
}

// A round tower.
function round(part: usize, ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32): void {
  const x: f32 = ox - load<f32>(part, 4);
  const z: f32 = oz - load<f32>(part, 8);
  const wide: f32 = load<f32>(part, 12);
  const foot: f32 = load<f32>(part, 20);
  const a: f32 = dx * dx + dz * dz;
  const b: f32 = x * dx + z * dz;
  const c: f32 = x * x + z * z - wide * wide;
  const root: f32 = b * b - a * c;
  if (root <= 0) return;
  const s: f32 = sqrt<f32>(root);
  enter = from;
  exit = nearest;
  face = -1;
  clip(dy, load<f32>(part, 24) - oy, 8);
  clip(-dy, oy - foot, 9);
  const t: f32 = (-b - s) / a;
  if (t > enter) {
    enter = t;
    face = 10;
  }
  exit = min<f32>(exit, (-b + s) / a);
  if (enter >= exit || face < 0) return;
  nearest = enter;
  nearestPart = part;
  nearestFace = face;
}

// The crown of a tree: a ball.
function crown(part: usize, ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, from: f32): void {
  const wide: f32 = load<f32>(part, 12);
  const x: f32 = ox - load<f32>(part, 4);
  const y: f32 = oy - load<f32>(part, 20);
  const z: f32 = oz - load<f32>(part, 8);
  const b: f32 = x * dx + y * dy + z * dz;
  const root: f32 = b * b - (x * x + y * y + z * z - wide * wide);
  if (root <= 0) return;
  const t: f32 = -b - sqrt<f32>(root);
  if (t <= from || t >= nearest) return;
  // Its rim is ragged: leaves let light through.
  const inward: f32 = (b + t) * (b + t) / (wide * wide);
  if (inward < 0.62) {
    const px: f32 = ox + dx * t;
    const py: f32 = oy + dy * t;
    const pz: f32 = oz + dz * t;
    if (noise(px * 4.3 + py * 1.7, pz * 4.3 - py * 3.1, 7) > 0.25 + inward) return;
  }
  nearest = t;
  nearestPart = part;
  nearestFace = 11;
}
