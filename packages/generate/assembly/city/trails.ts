// Light of what flies along the avenue.
import { hash, quickExp } from './maths';
import * as set from './settings';

export let trailRed: f32 = 0;
export let trailGreen: f32 = 0;
export let trailBlue: f32 = 0;
/** What moves there, 0 for nothing. */
export let trailPulse: i32 = 0;

// Trails of things that fly along the avenue, seen through the air.
export function trails(dx: f32, dy: f32, dz: f32, spread: f32, until: f32): void {
  trailRed = 0;
  trailGreen = 0;
  trailBlue = 0;
  trailPulse = 0;
  if (set.neon <= 0.4 || set.traffic <= 0 || set.lights < 0.3) return;
  const count = 5;
  for (let index = 0; index < count; index++) {
    const x: f32 = (hash(index, 1, set.seed + 31) - 0.5) * set.avenue * 1.5;
    const y: f32 = 14 + 85 * hash(index, 2, set.seed + 33);
    // Nearest place of the ray to a line along z at (x, y).
    const a: f32 = dx * dx + dy * dy;
    if (a < 0.000001) continue;
    const t: f32 = ((x - set.eyeX) * dx + (y - set.eyeY) * dy) / a;
    if (t < 25 || t > until) continue;
    const ox: f32 = set.eyeX + dx * t - x;
    const oy: f32 = set.eyeY + dy * t - y;
    const off: f32 = ox * ox + oy * oy;
    const reach: f32 = max<f32>(0.16, t * spread * 0.8);
    const light: f32 = (quickExp(-off / (reach * reach)) * (0.16 / reach) * 1.1 + 0.02 * quickExp(-off * 0.25)) * quickExp(-t * 0.004) * set.traffic;
    if (light < 0.01) continue;
    const away = hash(index, 3, set.seed + 35) > 0.5;
    trailRed += light * (away ? 1.5 : 0.8);
    trailGreen += light * (away ? 0.35 : 1.0);
    trailBlue += light * (away ? 0.25 : 1.4);
    if (light > 0.05) {
      const place: f32 = (set.eyeZ + dz * t) / 120 + hash(index, 5, 77);
      trailPulse = (away ? 192 : 128) + (<i32>floor<f32>((place - floor<f32>(place)) * 64) & 63);
    }
  }
}
