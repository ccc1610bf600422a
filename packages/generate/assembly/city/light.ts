// Light that arrives at a place of the town.
import { mix, noise, quickExp, step01 } from './maths';
import * as set from './settings';
import { hitKind, NOTHING, trace } from './trace';

export let lightR: f32 = 0;
export let lightG: f32 = 0;
export let lightB: f32 = 0;

/** Light that arrives at a place: sun or moon, sky, streets. */
export function light(x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32, bounce: i32): void {
  const open: f32 = 0.45 + 0.55 * step01(0, 90, y);
  const facing: f32 = (0.55 + 0.45 * ny) * open * 0.95;
  // Sky light is that of the horizon and the zenith in equal parts.
  lightR = (set.zenithR * 0.6 + set.horizonR * 1.15) * facing + set.glowR * 0.35 * open;
  lightG = (set.zenithG * 0.6 + set.horizonG * 1.15) * facing + set.glowG * 0.35 * open;
  lightB = (set.zenithB * 0.6 + set.horizonB * 1.15) * facing + set.glowB * 0.35 * open;
  const street: f32 = quickExp(-y * 0.07) * (0.6 - 0.4 * ny) * set.lights * 0.55;
  const warm: f32 = 1 - 0.75 * set.neon;
  lightR += street * mix(0.5, 1, warm);
  lightG += street * mix(0.48, 0.72, warm);
  lightB += street * mix(0.7, 0.5, warm);
  if (set.neon > 0) {
    const colour: f32 = noise(x * 0.02, z * 0.02 + y * 0.012, 611);
    const power: f32 = set.neon * set.lights * 0.15 * quickExp(-y * 0.014);
    lightR += mix(set.accentR, set.accent2R, colour) * power;
    lightG += mix(set.accentG, set.accent2G, colour) * power;
    lightB += mix(set.accentB, set.accent2B, colour) * power;
  }
  if (set.shadows <= 0) return;
  const sun: f32 = nx * set.sunX + ny * set.sunY + nz * set.sunZ;
  if (sun <= 0) return;
  let seen: f32 = 1;
  if (bounce == 0) {
    trace(x + nx * 0.05, y + ny * 0.05, z + nz * 0.05, set.sunX, set.sunY, set.sunZ, 0.05, 1200);
    seen = hitKind == NOTHING ? 1 : 0;
  } else {
    seen = step01(5, 80, y);
  }
  lightR += set.sunR * sun * seen * set.shadows;
  lightG += set.sunG * sun * seen * set.shadows;
  lightB += set.sunB * sun * seen * set.shadows;
}
