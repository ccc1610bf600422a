// The sky over the town: a gradient, a sun or moon, clouds, stars.
import { clamp01, hash, layers, mix, quickExp, step01 } from './maths';
import * as set from './settings';

export let skyR: f32 = 0;
export let skyG: f32 = 0;
export let skyB: f32 = 0;
/** 0, or which group of stars twinkles here. */
export let skyPulse: i32 = 0;

/** Air in a direction, without what stands in it: what haze fades into. */
export function air(dx: f32, dy: f32, dz: f32): void {
  const up: f32 = max<f32>(dy, 0);
  const low: f32 = quickExp(-up * 5.5);
  const sun: f32 = max<f32>(dx * set.sunX + dy * set.sunY + dz * set.sunZ, 0);
  const wide: f32 = sun * sun * sun * sun;
  const near: f32 = wide * wide * wide;
  const warm: f32 = (wide * 0.3 + near * 1.1) * (0.35 + 0.65 * low);
  const town: f32 = quickExp(-up * 9) * 0.8;
  skyR = mix(set.zenithR, set.horizonR, low) + set.sunR * warm * 0.12 + set.glowR * town;
  skyG = mix(set.zenithG, set.horizonG, low) + set.sunG * warm * 0.12 + set.glowG * town;
  skyB = mix(set.zenithB, set.horizonB, low) + set.sunB * warm * 0.12 + set.glowB * town;
}

/** The whole sky in a direction. */
export function sky(dx: f32, dy: f32, dz: f32, fine: bool): void {
  air(dx, dy, dz);
  skyPulse = 0;
  if (dy <= 0) return;
  if (fine && set.stars > 0) star(dx, dy, dz);
  disc(dx, dy, dz);
  if (set.cover > 0.01) clouds(dx, dy, dz);
}

function star(dx: f32, dy: f32, dz: f32): void {
  const scale: f32 = 210;
  const px: f32 = (dx / (dz + 0.35)) * scale;
  const py: f32 = (dy / (dz + 0.35)) * scale;
  const ix = <i32>floor<f32>(px);
  const iy = <i32>floor<f32>(py);
  const chance: f32 = hash(ix, iy, set.seed + 901);
  if (chance > 0.03 * set.stars) return;
  const ox: f32 = px - <f32>ix - 0.2 - 0.6 * hash(ix, iy, 17);
  const oy: f32 = py - <f32>iy - 0.2 - 0.6 * hash(ix, iy, 29);
  const size: f32 = hash(ix, iy, 41);
  const bright: f32 = (0.15 + 2.4 * size * size * size * size) * quickExp(-(ox * ox + oy * oy) * 60);
  const fade: f32 = step01(0.02, 0.3, dy) * bright;
  const hue: f32 = hash(ix, iy, 53);
  skyR += fade * (0.75 + 0.5 * hue);
  skyG += fade * 0.92;
  skyB += fade * (1.25 - 0.5 * hue);
  if (fade > 0.12) skyPulse = 104 + <i32>(hue * 23.9);
}

function disc(dx: f32, dy: f32, dz: f32): void {
  if (set.discSize <= 0) return;
  const sun: f32 = dx * set.sunX + dy * set.sunY + dz * set.sunZ;
  const off: f32 = sqrt<f32>(max<f32>(0, 2 - 2 * sun));
  const shine: f32 = 1 - step01(set.discSize * 0.93, set.discSize * 1.07, off);
  let bright: f32 = 14;
  if (set.lights > 0.8) {
    // A moon: its face has seas.
    bright = 1.5 - 0.9 * step01(0.42, 0.62, layers(dx * 70, dy * 70, 4, 77));
  }
  const around: f32 = quickExp(-off * 14) * 0.16 + quickExp(-off * 60) * 0.3;
  skyR += set.sunR * (shine * bright + around);
  skyG += set.sunG * (shine * bright + around);
  skyB += set.sunB * (shine * bright + around);
}

function clouds(dx: f32, dy: f32, dz: f32): void {
  const far: f32 = set.cloudScale / (dy + 0.09);
  const x: f32 = dx * far;
  const z: f32 = dz * far;
  const bend: f32 = layers(x * 0.55, z * 0.55, 3, set.seed + 5);
  const here: f32 = layers(x + bend * 1.7, z - bend * 1.3, 6, set.seed + 11);
  const edge: f32 = 0.78 - set.cover * 0.5;
  const thick: f32 = step01(edge, edge + 0.24, here);
  if (thick <= 0) return;
  const sunward: f32 = layers(x + bend * 1.7 + set.sunX * 0.35, z - bend * 1.3 + set.sunZ * 0.35, 4, set.seed + 11);
  const lit: f32 = clamp01(0.62 + (here - sunward) * 2.6 - (here - edge) * 0.55);
  const sun: f32 = max<f32>(dx * set.sunX + dy * set.sunY + dz * set.sunZ, 0);
  const rim: f32 = sun * sun * sun * sun * sun * sun * (1 - thick * 0.7) * 0.5;
  const low: f32 = quickExp(-dy * 10);
  const share: f32 = thick * (1 - low * 0.75) * (0.55 + 0.4 * set.cover);
  const glow: f32 = 0.16 * quickExp(-dy * 3);
  const r: f32 = set.cloudR * lit + set.sunR * rim * 0.35 + set.zenithR * 0.55 + set.glowR * glow;
  const g: f32 = set.cloudG * lit + set.sunG * rim * 0.35 + set.zenithG * 0.55 + set.glowG * glow;
  const b: f32 = set.cloudB * lit + set.sunB * rim * 0.35 + set.zenithB * 0.55 + set.glowB * glow;
  skyR = mix(skyR, r, share);
  skyG = mix(skyG, g, share);
  skyB = mix(skyB, b, share);
  if (thick > 0.4) skyPulse = 0;
}
