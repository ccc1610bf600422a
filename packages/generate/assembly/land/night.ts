// The moon's disc and the stars, as bright as they are to be shown: what the eye sees of them hardly depends on how the
// rest of the picture is exposed.
import { fbm2, hash2, unit } from '../noise';
import { clamp, expf, mix, smooth, splat } from '../vector';
import { focal } from './camera';
import { exposure } from './grade';
import { sunX, sunY, sunZ } from './sky';

/** Whether the disc in the sky is the moon. */
export let moonlit: i32 = 0;

/** Half the width of the moon, radians: larger than it is, as in pictures. */
const MOON_SIZE: f32 = 0.018;
/** Cells of the flat grid of stars for one unit of direction. */
const CELLS: f32 = 170;

/** Light of the moon along a direction `angle` away from its middle, with the light of the air around it. */
export function moonAt(dx: f32, dy: f32, dz: f32, angle: f32): v128 {
  const glow: f32 = 0.3 * expf(-angle / 0.022) + 0.13 * expf(-angle / <f32>0.075) + 0.05 * expf(-angle / <f32>0.25);
  const air = f32x4.mul(f32x4(0.78, 0.92, 1.1, 0), splat(glow));
  const r: f32 = angle / MOON_SIZE;
  if (r > 1.1) return f32x4.mul(air, splat(1 / exposure));
  // Right and up on the disc.
  const flat: f32 = sqrt<f32>(max<f32>(1e-6, sunX * sunX + sunZ * sunZ));
  const px: f32 = (dx * sunZ - dz * sunX) / (flat * MOON_SIZE);
  const py: f32 = (dy * flat - ((dx * sunX + dz * sunZ) * sunY) / flat) / MOON_SIZE;
  const ball: f32 = sqrt<f32>(max<f32>(0, 1 - r * r));
  // The pattern is stretched towards the limb, as on a ball.
  const near: f32 = 1 / (0.55 + 0.45 * ball);
  const mx: f32 = px * near;
  const my: f32 = py * near;
  const seas: f32 = smooth(-0.12, 0.3, fbm2(mx * 1.15 + 4.7, my * 1.15 + 1.3, 4, 21) + 0.22 * (0.3 + my - mx));
  const rough: f32 = fbm2(mx * 5, my * 5, 3, 22);
  const shown: f32 = mix(0.92, 0.36, seas) * (1 + 0.16 * rough) * (0.72 + 0.28 * ball);
  const edge: f32 = max<f32>(0.05, 1.2 / (focal * MOON_SIZE));
  const round: f32 = smooth(1 + edge * 0.5, 1 - edge * 0.5, r);
  const disc = f32x4.mul(f32x4(1.12, 1, 0.82, 0), splat(shown));
  return f32x4.mul(f32x4.add(f32x4.mul(disc, splat(round)), f32x4.mul(air, splat(1 - round * 0.8))), splat(1 / exposure));
}

/** Light of the stars along a direction where the sky behind them is so `bright`; `many` of them, 0..1. */
export function starsAt(dx: f32, dy: f32, dz: f32, many: f32, bright: f32): v128 {
  const dark: f32 = smooth(0.28, 0.03, bright * exposure);
  if (dark <= 0) return splat(0);
  // A sphere's directions on a flat grid: coarse near the zenith is of no matter.
  const u: f32 = (dx / (0.35 + dz)) * CELLS;
  const v: f32 = (dy / (0.35 + dz)) * CELLS;
  let sum = splat(0);
  for (let grid = 0; grid < 2; grid++) {
    const g: f32 = 1 + <f32>grid * 0.43;
    const cu: f32 = floor<f32>(u * g);
    const cv: f32 = floor<f32>(v * g);
    const h = hash2(<i32>cu, <i32>cv, 501 + grid);
    if (unit(h * 13) > clamp(many * 0.32, 0.04, 0.25)) continue;
    const px: f32 = u * g - cu - 0.16 - 0.68 * unit(h * 5 + 1);
    const py: f32 = v * g - cv - 0.16 - 0.68 * unit(h * 7 + 2);
    // Each ten times as bright is many times as rare.
    const rank: f32 = unit(h * 11 + 3);
    const rank4: f32 = rank * rank * rank * rank;
    const rank16: f32 = rank4 * rank4 * rank4 * rank4;
    const first: f32 = rank16 * rank16 * rank16 * rank16;
    const strength: f32 = 0.022 + 0.05 * rank4 + 0.22 * rank16 + <f32>1.3 * first;
    // In pixels of the picture, so that more of them show finer points.
    const wide: f32 = (0.5 + 0.35 * first + <f32>0.0002 * focal) * ((CELLS / 1.35) / focal) * g;
    const point: f32 = expf(-(px * px + py * py) / (wide * wide)) * strength;
    const hot: f32 = unit(h * 17 + 5);
    sum = f32x4.add(sum, f32x4.mul(f32x4(0.75 + 0.45 * hot, 0.92, 1.25 - 0.5 * hot, 0), splat(point)));
  }
  return f32x4.mul(sum, splat((dark * (0.6 + 1.4 * clamp(many, 0, 0.6))) / exposure));
}
