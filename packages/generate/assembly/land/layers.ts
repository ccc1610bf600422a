// The still layers of a picture: bytes of red, green, blue and how much is covered.
import { fbm2, hash2, noise2, unit } from '../noise';
import { clamp, expf, mix4, smooth, splat } from '../vector';
import { above, fourClouds } from './clouds';
import { colour, eye, focal, horizon, layerHeight, layerWidth, middle, MOON, SAND, SKY, SUN } from './camera';
import { brightness, exposure, graded, packed } from './grade';
import { moonAt, moonlit, starsAt } from './night';
import { shaded } from './shade';
import { angleToSun, skyAt, sunX, sunY, sunZ } from './sky';
import { LANES, scratch } from './strip';
import { depths, samples, tracedWidth } from './trace';

/** How many stars there are (0..1). */
export let stars: f32 = 0;
export let milkyWay: f32 = 0;
export let aurora: f32 = 0;
export let rainbow: f32 = 0;
/** How bright the sun's disc is, and how far its glare reaches, in radians. */
export let disc: f32 = 60;
export let glare: f32 = 0.06;
export let overcast: f32 = 0;

// @ts-expect-error: decorator
@inline
function grain(x: i32, y: i32): f32 {
  return unit(hash2(x, y, 991)) - 0.5;
}

/** Rows of ground between the distances that were traced, into `target`. Where all samples of a pixel see the same place
 *  it is looked at once. */
export function paintGround(target: usize, from: i32, to: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < layerWidth; x++) {
      const place = target + (<usize>(y * layerWidth + x) << 2);
      store<i32>(place, groundPixel(x, y));
    }
  }
}

function groundPixel(x: i32, y: i32): i32 {
  let hits = 0;
  let nearest: f32 = 1e9;
  let farthest: f32 = 0;
  for (let j = 0; j < samples; j++) {
    for (let i = 0; i < samples; i++) {
      const t: f32 = load<f32>(depths + (<usize>((y * samples + j) * tracedWidth + x * samples + i) << 2));
      if (t <= 0) continue;
      hits++;
      nearest = min<f32>(nearest, t);
      farthest = max<f32>(farthest, t);
    }
  }
  if (hits == 0) return 0;
  const share: f32 = 1 / <f32>(samples * samples);
  const alpha: f32 = <f32>hits * share;
  if (farthest - nearest < nearest * 0.012) {
    const k: f32 = (horizon - (<f32>y + 0.5)) / focal;
    const slope: f32 = (<f32>x + 0.5 - middle) / focal;
    const t: f32 = (nearest + farthest) * 0.5;
    const shown = graded(shaded(slope * t, t, k, t / focal));
    return packed(f32x4.mul(shown, splat(alpha)), alpha, grain(x, y) * alpha);
  }
  let sum = splat(0);
  for (let j = 0; j < samples; j++) {
    for (let i = 0; i < samples; i++) {
      const sx = x * samples + i;
      const sy = y * samples + j;
      const t: f32 = load<f32>(depths + (<usize>(sy * tracedWidth + sx) << 2));
      if (t <= 0) continue;
      const scale: f32 = 1 / <f32>samples;
      const slope: f32 = ((<f32>sx + 0.5) * scale - middle) / focal;
      const k: f32 = (horizon - (<f32>sy + 0.5) * scale) / focal;
      sum = f32x4.add(sum, graded(shaded(slope * t, t, k, t / focal)));
    }
  }
  return packed(f32x4.mul(sum, splat(share)), alpha, grain(x, y) * alpha);
}

/** Whether it is the mirror that is painted. */
let inMirror: bool = false;

/** Rows of what still water would show, the first one at the horizon: ground that was traced mirrored, clouds, sky. The
 *  fourth number is how much of the sun's light comes from there, were it there. */
export function paintMirror(target: usize, from: i32, to: i32): void {
  inMirror = true;
  // A low sun lights the haze before the land that hides it: its path on the water is what is meant by a sunset over a lake.
  const pastLand: f32 = moonlit != 0 ? 0 : 0.75 * smooth(0.1, 0.05, sunY);
  for (let y = from; y < to; y++) {
    const k: f32 = (<f32>y + 0.5) / focal;
    let known = -1;
    for (let x = 0; x < layerWidth; x++) {
      const s: f32 = (<f32>x + 0.5 - middle) / focal;
      const row = <i32>horizon + y;
      const t: f32 = row < layerHeight ? load<f32>(depths + (<usize>(row * tracedWidth + x) << 2)) : 0;
      let light = splat(0);
      let free: f32 = 0;
      if (t > 0) {
        light = shaded(s * t, t, k, t / focal);
        free = pastLand;
      } else {
        const length: f32 = 1 / sqrt<f32>(1 + s * s + k * k);
        light = heaven(s * length, k * length, length);
        if (known != x >> 2) fourClouds(scratch + LANES, <f32>(x & ~3), horizon - <f32>y + <f32>above);
        known = x >> 2;
        const cloud = v128.load(scratch + LANES + (<usize>(x & 3) << 4));
        const cover: f32 = f32x4.extract_lane(cloud, 3);
        light = f32x4.add(f32x4.mul(light, splat(1 - cover)), cloud);
        free = clamp(1.05 - cover * <f32>0.95, 0, 1);
      }
      store<i32>(target + (<usize>(y * layerWidth + x) << 2), packed(graded(light), free, grain(x, y)));
    }
  }
}

/** Light of the sky without clouds along a direction, with the sun or the moon, and stars. */
export function heaven(dx: f32, dy: f32, dz: f32): v128 {
  let light = skyAt(dx, dy, dz);
  const angle: f32 = angleToSun(dx, dy, dz);
  if (moonlit != 0) {
    const bright: f32 = brightness(light) + <f32>0.25 * expf(-angle / 0.09) / exposure;
    light = f32x4.add(light, f32x4.mul(moonAt(dx, dy, dz, angle), splat(1 - overcast)));
    light = f32x4.add(light, nightSky(dx, dy, dz, bright));
  } else {
    const round: f32 = smooth(0.0105, 0.0085, angle);
    const around: f32 = expf(-angle / glare) * 0.07 + expf(-angle / (glare * 5)) * <f32>0.006;
    light = f32x4.add(light, f32x4.mul(colour(MOON), splat(disc * (round + around) * (1 - overcast))));
    if (stars > 0) light = f32x4.add(light, nightSky(dx, dy, dz, brightness(light)));
  }
  if (rainbow > 0) light = f32x4.add(light, bow(angle, dy));
  return light;
}

function nightSky(dx: f32, dy: f32, dz: f32, bright: f32): v128 {
  // Moving water blurs single stars away.
  let light = inMirror ? splat(0) : starsAt(dx, dy, dz, stars, bright);
  if (milkyWay > 0) {
    const u: f32 = (dx / (0.35 + dz)) * 170;
    const v: f32 = (dy / (0.35 + dz)) * 170;
    const band: f32 = dx * 0.55 + dy * 0.83 - 0.55 + 0.08 * noise2(dx * 3, dy * 3, 61);
    const dust: f32 = fbm2(u / 26, v / 26, 6, 62);
    const core: f32 = expf(-band * band * 26) * clamp(0.62 + 0.9 * dust, 0, 1.4);
    const lane: f32 = smooth(0.02, 0.14, abs<f32>(band + 0.05 * fbm2(u / 18, v / 18, 5, 63)) + 0.05);
    light = f32x4.add(light, f32x4.mul(f32x4(0.62, 0.66, 0.95, 0), splat(core * core * lane * milkyWay * stars * <f32>0.035)));
  }
  if (aurora > 0) light = f32x4.add(light, curtain(dx, dy, dz));
  return f32x4.mul(light, splat(smooth(-0.01, 0.16, dy) * (1 - overcast)));
}

function curtain(dx: f32, dy: f32, dz: f32): v128 {
  let sum: f32 = 0;
  let high: f32 = 0;
  for (let fold = 0; fold < 3; fold++) {
    const phase: f32 = <f32>fold * 2.1;
    const foot: f32 = 0.13 + 0.08 * <f32>fold + 0.09 * noise2(dx * 2.2 + phase, phase, 71) + 0.03 * noise2(dx * 9, phase, 72);
    const rise: f32 = dy - foot;
    const rays: f32 = 0.55 + 0.7 * noise2(dx * 42 + phase * 7, rise * 1.5, 73) + 0.3 * noise2(dx * 11, phase, 74);
    const body: f32 = smooth(-0.01, 0.03, rise) * expf(-max<f32>(0, rise) * 7.5) * max<f32>(0, rays);
    sum += body;
    high += body * smooth(0.05, 0.3, rise);
  }
  return f32x4.mul(f32x4(0.12 * sum + 0.6 * high, sum - 0.3 * high, 0.42 * sum + 0.55 * high, 0), splat(aurora * 0.016));
}

function bow(angle: f32, dy: f32): v128 {
  // 42 degrees from the point opposite the sun; the faint second one at 51, the other way round.
  const from: f32 = 3.14159 - angle;
  const a: f32 = (from - 0.7216) / <f32>0.026;
  const b: f32 = (0.9 - from) / <f32>0.05;
  const main = f32x4(expf(-(a - 0.9) * (a - 0.9)), expf(-a * a), expf(-(a + 0.9) * (a + 0.9)), 0);
  const second = f32x4(expf(-(b - 0.9) * (b - 0.9)), expf(-b * b), expf(-(b + 0.9) * (b + 0.9)), 0);
  const inside: f32 = from < 0.7 ? <f32>0.05 : <f32>0;
  const sum = f32x4.add(f32x4.add(main, f32x4.mul(second, splat(0.22))), splat(inside));
  return f32x4.mul(f32x4.mul(sum, colour(MOON)), splat(rainbow * smooth(-0.02, 0.05, dy)));
}

/** Rows of the clear sky. */
export function paintHeaven(target: usize, from: i32, to: i32): void {
  inMirror = false;
  for (let y = from; y < to; y++) {
    const k: f32 = (horizon - (<f32>y + 0.5)) / focal;
    for (let x = 0; x < layerWidth; x++) {
      const s: f32 = (<f32>x + 0.5 - middle) / focal;
      const length: f32 = 1 / sqrt<f32>(1 + s * s + k * k);
      const light = heaven(s * length, max<f32>(k, 0.0005) * length, length);
      store<i32>(target + (<usize>(y * layerWidth + x) << 2), packed(graded(light), 1, grain(x, y)));
    }
  }
}

/** Rows of dry sand below the horizon. */
export function paintShore(target: usize, from: i32, to: i32): void {
  for (let y = from; y < to; y++) {
    const k: f32 = max<f32>(0.002, (<f32>y + 0.5 - horizon) / focal);
    const t: f32 = eye / k;
    for (let x = 0; x < layerWidth; x++) {
      const place = target + (<usize>(y * layerWidth + x) << 2);
      if (<f32>y < horizon || t > 200) {
        store<i32>(place, 0);
        continue;
      }
      const s: f32 = ((<f32>x + 0.5 - middle) / focal) * t;
      store<i32>(place, packed(graded(sandAt(s, t)), 1, grain(x, y)));
    }
  }
}

function sandAt(x: f32, z: f32): v128 {
  const e: f32 = 0.03;
  const here: f32 = dune(x, z);
  const sx: f32 = (dune(x + e, z) - here) / e;
  const sz: f32 = (dune(x, z + e) - here) / e;
  const facing: f32 = (sunY - sx * sunX - sz * sunZ) / sqrt<f32>(1 + sx * sx + sz * sz);
  const tone: f32 = 1 + 0.12 * noise2(x / 2.1, z / 2.1, 721) + 0.08 * (unit(hash2(<i32>(x * 90), <i32>(z * 90), 722)) - 0.5);
  const light = f32x4.add(f32x4.mul(colour(SUN), splat(max<f32>(0, facing + 0.12))), colour(SKY));
  return f32x4.mul(f32x4.mul(colour(SAND), splat(tone)), light);
}

function dune(x: f32, z: f32): f32 {
  const ripple: f32 = noise2(x * 1.1 + z * 0.4, z * 3.4 + 0.6 * noise2(x, z, 723), 724);
  return 0.05 * noise2(x / 1.6, z / 1.6, 725) + 0.014 * ripple + 0.007 * noise2(x * 6, z * 6, 726);
}
