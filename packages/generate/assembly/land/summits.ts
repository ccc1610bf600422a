// How high each square of the map reaches, so that rays need not look at every place.
import { clamp } from '../vector';
import { at, SIDE, spacing } from './terrain';

/** The highest place of each square of `BLOCK` places and its rim, one float a square. */
export let summits: usize = 0;

const BLOCK: i32 = 8;
const BLOCKS: i32 = SIDE / BLOCK;

/** Fills rows of `summits` from the finished heights. */
export function findSummits(from: i32, to: i32): void {
  for (let row = from; row < to; row++) {
    for (let column = 0; column < BLOCKS; column++) {
      let most: f32 = -1e9;
      for (let y = row * BLOCK; y <= min<i32>((row + 1) * BLOCK, SIDE - 1); y++) {
        for (let x = column * BLOCK; x <= min<i32>((column + 1) * BLOCK, SIDE - 1); x++) most = max<f32>(most, at(x, y));
      }
      store<f32>(summits + (<usize>(row * BLOCKS + column) << 2), most);
    }
  }
}

/** The highest ground of a place's square. */
// @ts-expect-error: decorator
@inline
export function summitAt(x: f32, z: f32): f32 {
  const column = <i32>clamp(x / spacing + <f32>SIDE / 2, 0, <f32>SIDE - 1) / BLOCK;
  const row = <i32>clamp(z / spacing + 16, 0, <f32>SIDE - 1) / BLOCK;
  return load<f32>(summits + (<usize>(row * BLOCKS + column) << 2));
}

/** How many times as far away a ray `slope` to the side leaves the square in which it is at `t`. */
// @ts-expect-error: decorator
@inline
export function leaves(slope: f32, t: f32): f32 {
  const size: f32 = spacing * <f32>BLOCK;
  const z: f32 = t + spacing * 16;
  const ahead: f32 = (floor<f32>(z / size) + 1) * size - spacing * 16;
  const x: f32 = slope * t;
  const side: f32 = x / size;
  const edge: f32 = (slope > 0 ? floor<f32>(side) + 1 : ceil<f32>(side) - 1) * size;
  const aside: f32 = abs<f32>(slope) > 1e-5 ? edge / slope : <f32>1e9;
  return min<f32>(ahead, aside) / t;
}
