// What lies and grows on the ground: stones, trees.
import { hash2, noise2, noise2each4, unit } from '../noise';
import { clamp, smooth } from '../vector';
import { groundAt, lightsAt } from './terrain';

/** Above this no tree grows. */
export let treeLine: f32 = 700;
/** 0 = bare country, 1 = forest. */
export let forest: f32 = 0.8;
/** Share of trees with leaves instead of needles. */
export let leafy: f32 = 0.2;
/** Metres of stones and hummocks. */
export let roughness: f32 = 1;
/** Whether a tree stands: a byte a cell, `CELLS_ACROSS` in a row that begins far to the left of the camera. */
export let cells: usize = 0;

const CELL: f32 = 9;
const CELLS_ACROSS: i32 = 1024;
/** Beyond this no single tree is seen. */
export const CELLS_AHEAD: i32 = 584;

/** Fills rows of `cells`. */
export function plant(from: i32, to: i32): void {
  for (let row = from; row < to; row++) {
    for (let column = 0; column < CELLS_ACROSS; column++) {
      store<u8>(cells + <usize>(row * CELLS_ACROSS + column), grows(column - CELLS_ACROSS / 2, row) ? 1 : 0);
    }
  }
}

function grows(column: i32, row: i32): bool {
  const h = hash2(column, row, 77);
  const cx: f32 = (<f32>column + 0.34 + 0.32 * unit(h)) * CELL;
  const cz: f32 = (<f32>row + 0.34 + 0.32 * unit(h * 747796405 + 1)) * CELL;
  const ground: f32 = groundAt(cx, cz);
  // Water, as `forestAt` knows too, which takes longer to say so.
  if (ground < 2.5) return false;
  const l = lightsAt(cx, cz);
  const sx = f32x4.extract_lane(l, 0);
  const sz = f32x4.extract_lane(l, 1);
  return unit(h * 134775813 + 7) <= forestAt(cx, cz, ground, sqrt<f32>(sx * sx + sz * sz));
}

/** Stones and gullies too small for the map. */
export function detailAt(x: f32, z: f32, ground: f32, t: f32): f32 {
  const wet: f32 = clamp((ground + 1) * 0.2, 0, 1);
  if (wet <= 0) return 0;
  const high: f32 = smooth(150, 900, ground);
  // Four sizes side by side; of those that are too small to be seen nothing is taken.
  const sizes = f32x4(43, 19, 6.1, 1.7);
  const n = noise2each4(f32x4.div(f32x4.splat(x), sizes), f32x4.div(f32x4.splat(z), sizes), i32x4(301, 302, 303, 304));
  let sum: f32 = f32x4.extract_lane(n, 0) * (3 + 16 * high) - abs<f32>(f32x4.extract_lane(n, 1)) * (1.6 + 9 * high);
  if (t < 2500) sum += f32x4.extract_lane(n, 2) * <f32>0.7;
  if (t < 300) sum += f32x4.extract_lane(n, 3) * <f32>0.3 + noise2(x / 0.5, z / 0.5, 305) * <f32>0.1;
  return sum * wet * roughness;
}

/** 0..1: how thick the forest is at a place. */
// @ts-expect-error: decorator
@inline
export function forestAt(x: f32, z: f32, ground: f32, steep: f32): f32 {
  const patch: f32 = noise2(x / 420, z / 420, 311) + 0.5 * noise2(x / 130, z / 130, 312);
  const line: f32 = treeLine + 160 * patch;
  const room: f32 = smooth(2.5, 7, ground) * smooth(line, line - 130, ground) * smooth(1.05, 0.7, steep);
  return room * clamp((patch + forest * 1.9 - 0.75) * 2.2, 0, 1);
}

/** Height of the tree above a place, 0 where there is none. */
export function treeAt(x: f32, z: f32, t: f32): f32 {
  const fx: f32 = floor<f32>(x / CELL);
  const fz: f32 = floor<f32>(z / CELL);
  const column = <i32>fx + CELLS_ACROSS / 2;
  const row = <i32>fz;
  if (column < 0 || row < 0 || column >= CELLS_ACROSS || row >= CELLS_AHEAD) return 0;
  if (load<u8>(cells + <usize>(row * CELLS_ACROSS + column)) == 0) return 0;
  const h = hash2(<i32>fx, row, 77);
  const cx: f32 = (fx + 0.34 + 0.32 * unit(h)) * CELL;
  const cz: f32 = (fz + 0.34 + 0.32 * unit(h * 747796405 + 1)) * CELL;
  const dx: f32 = x - cx;
  const dz: f32 = z - cz;
  const far: f32 = dx * dx + dz * dz;
  const size: f32 = 0.65 + 0.7 * unit(h * 22695477 + 5);
  const radius: f32 = min<f32>(3.0, 2.7 * size + 0.3);
  if (far > radius * radius) return 0;
  const r: f32 = sqrt<f32>(far) / radius;
  if (unit(h * 69069 + 3) < leafy) return (5 + 9 * size) * sqrt<f32>(max<f32>(0, 1 - r * r));
  // Branches stand out in whorls.
  const whorl: f32 = t < 900 ? 0.1 * noise2(x * 1.3, z * 1.3, 313) : <f32>0;
  return max<f32>(0, 19 * size * (1 - r + whorl));
}

/** Number of the tree at a place, for its colour. */
// @ts-expect-error: decorator
@inline
export function treeHash(x: f32, z: f32): i32 {
  return hash2(<i32>floor<f32>(x / CELL), <i32>floor<f32>(z / CELL), 77);
}
