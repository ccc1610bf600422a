import { fbm2 } from '../noise';

/** Fills `rows` from..to of a square map with noise. */
export function rough(target: usize, side: i32, from: i32, to: i32, seed: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < side; x++) {
      store<f32>(target + (<usize>(y * side + x) << 2), fbm2(<f32>x / 64, <f32>y / 64, 6, seed));
    }
  }
}
