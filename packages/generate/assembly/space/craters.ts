// Holes that stones have beaten into stone.
import { hash, quickExp, step01 } from '../city/maths';

/** How high a place of a ball of stone lies; @param pixel how large a pixel is there */
export function relief(x: f32, y: f32, z: f32, number: i32, pixel: f32): f32 {
  let sum: f32 = craters(x * 2.1, y * 2.1, z * 2.1, number) * 1.0;
  sum += craters(x * 4.7, y * 4.7, z * 4.7, number + 1) * 0.55;
  sum += craters(x * 10.3, y * 10.3, z * 10.3, number + 2) * 0.28;
  if (pixel < 0.006) sum += craters(x * 23, y * 23, z * 23, number + 3) * 0.14;
  return sum * 0.16;
}

function craters(x: f32, y: f32, z: f32, seed: i32): f32 {
  const bx = <i32>floor<f32>(x - 0.5);
  const by = <i32>floor<f32>(y - 0.5);
  const bz = <i32>floor<f32>(z - 0.5);
  let sum: f32 = 0;
  for (let corner = 0; corner < 8; corner++) {
    const ix = bx + (corner & 1);
    const iy = by + ((corner >> 1) & 1);
    const iz = bz + (corner >> 2);
    const own = hash(ix, iy, seed + iz * 131);
    if (own < 0.35) continue;
    const ox: f32 = x - <f32>ix - 0.3 - 0.4 * hash(ix, iz, seed + iy * 17 + 5);
    const oy: f32 = y - <f32>iy - 0.3 - 0.4 * hash(iy, iz, seed + ix * 13 + 7);
    const oz: f32 = z - <f32>iz - 0.3 - 0.4 * hash(iz, ix, seed + iy * 11 + 9);
    const wide: f32 = 0.16 + 0.24 * own * own;
    const d: f32 = sqrt<f32>(ox * ox + oy * oy + oz * oz) / wide;
    if (d > 1.7) continue;
    const rim: f32 = quickExp(-(d - 1) * (d - 1) * 22);
    const pit: f32 = 1 - step01(0.55, 1, d);
    sum += (rim * 0.6 - pit * 0.85) * wide * 2.6;
  }
  return sum;
}
