// The air: light scattered once on its way from the sun, and a share for what is scattered more often. Kilometres.
import { clamp, clamp4, exp4, expf, mix4, smooth, splat } from '../vector';

/** The light that comes from each direction: azimuth from the sun (0..half a turn) by height above the horizon. */
export let skyTable: usize = 0;
/** Direction to the sun or, at night, to the moon; x right, y up, z away from the camera. */
export let sunX: f32 = 0;
export let sunY: f32 = 0.5;
export let sunZ: f32 = 0.8;
export let sunStrength: f32 = 20;
/** Dust and moisture: 1 = a clear day. */
export let haze: f32 = 1;

export const AZIMUTHS: i32 = 96;
export const ELEVATIONS: i32 = 96;
const PLANET: f32 = 6360;
const AIR: f32 = 6440;
const HALF_TURN: f32 = 3.14159265;

// @ts-expect-error: decorator
@inline
function rayleigh(): v128 {
  return f32x4(0.0058, 0.0135, 0.0331, 0);
}

// @ts-expect-error: decorator
@inline
function mie(): f32 {
  return <f32>0.0035 * haze;
}

/** How much light is lost along a ray from height `r` (from the planet's centre) with cosine `c` to the zenith. */
function lost(r: f32, c: f32): v128 {
  // Into the ground: nothing is left.
  const closest: f32 = r * r * (c * c - 1) + PLANET * PLANET;
  if (c < 0 && closest > 0) return splat(60);
  const length: f32 = -r * c + sqrt<f32>(max<f32>(0, r * r * (c * c - 1) + AIR * AIR));
  const step: f32 = length / 10;
  let air: f32 = 0;
  let dust: f32 = 0;
  let ozone: f32 = 0;
  for (let i = 0; i < 10; i++) {
    const t: f32 = (<f32>i + 0.5) * step;
    const height: f32 = sqrt<f32>(r * r + t * t + 2 * r * t * c) - PLANET;
    air += expf(-height / 8);
    dust += expf(-height / <f32>1.2);
    ozone += max<f32>(0, 1 - abs<f32>(height - 25) / 15);
  }
  const thick = f32x4.mul(rayleigh(), splat(air * step));
  const filtered = f32x4.mul(f32x4(0.00065, 0.00188, 0.000085, 0), splat(ozone * step));
  return f32x4.add(f32x4.add(thick, splat(mie() * dust * step * 1.1)), filtered);
}

/** Writes what is left of white light from direction height `c` (sine of elevation) at `height` km, as four floats. */
export function sunlight(target: usize, c: f32, height: f32): void {
  v128.store(target, exp4(f32x4.neg(lost(PLANET + height, c))));
}

function scattered(dx: f32, dy: f32, dz: f32): v128 {
  const r: f32 = PLANET + 0.3;
  const length: f32 = -r * dy + sqrt<f32>(max<f32>(0, r * r * (dy * dy - 1) + AIR * AIR));
  const cosine: f32 = dx * sunX + dy * sunY + dz * sunZ;
  const phaseAir: f32 = 0.0597 * (1 + cosine * cosine);
  const g: f32 = 0.78;
  const forward: f32 = 1 + g * g - 2 * g * cosine;
  const phaseDust: f32 = 0.0796 * ((1 - g * g) / (forward * sqrt<f32>(forward)));
  const often: f32 = smooth(-0.14, 0.3, sunY);
  let depth = splat(0);
  let sum = splat(0);
  let before: f32 = 0;
  for (let i = 1; i <= 28; i++) {
    const share: f32 = <f32>i / 28;
    const t: f32 = length * share * share;
    const step: f32 = t - before;
    const middle: f32 = (t + before) * 0.5;
    before = t;
    const radius: f32 = sqrt<f32>(r * r + middle * middle + 2 * r * middle * dy);
    const height: f32 = radius - PLANET;
    const air: f32 = expf(-height / 8);
    const dust: f32 = expf(-height / <f32>1.2);
    const scatterAir = f32x4.mul(rayleigh(), splat(air));
    const scatterDust: f32 = mie() * dust;
    depth = f32x4.add(depth, f32x4.mul(f32x4.add(scatterAir, splat(scatterDust * 1.1)), splat(step)));
    const zenith: f32 = (r * sunY + middle * cosine) / radius;
    const toSun = exp4(f32x4.neg(lost(radius, zenith)));
    const soft = exp4(f32x4.mul(lost(radius, max<f32>(zenith, 0.06)), splat(-0.8)));
    const direct = f32x4.mul(toSun, f32x4.add(f32x4.mul(scatterAir, splat(phaseAir)), splat(scatterDust * phaseDust)));
    const again = f32x4.mul(soft, f32x4.mul(f32x4.add(scatterAir, splat(scatterDust)), splat(0.028 * often)));
    sum = f32x4.add(sum, f32x4.mul(f32x4.mul(f32x4.add(direct, again), exp4(f32x4.neg(depth))), splat(step)));
  }
  return f32x4.mul(sum, splat(sunStrength));
}

/** Fills rows of `skyTable`. */
export function lightSky(from: i32, to: i32): void {
  const flat: f32 = max<f32>(1e-4, sqrt<f32>(sunX * sunX + sunZ * sunZ));
  for (let e = from; e < to; e++) {
    const v: f32 = <f32>e / <f32>(ELEVATIONS - 1);
    const elevation: f32 = v * v * 0.5 * HALF_TURN;
    const up: f32 = <f32>Math.sin(elevation);
    const level: f32 = <f32>Math.cos(elevation);
    for (let a = 0; a < AZIMUTHS; a++) {
      const turn: f32 = <f32>a / <f32>(AZIMUTHS - 1);
      const azimuth: f32 = turn * turn * HALF_TURN;
      const c: f32 = <f32>Math.cos(azimuth) * level;
      const s: f32 = <f32>Math.sin(azimuth) * level;
      const dx: f32 = (sunX * c - sunZ * s) / flat;
      const dz: f32 = (sunZ * c + sunX * s) / flat;
      v128.store(skyTable + (<usize>(e * AZIMUTHS + a) << 4), scattered(dx, up, dz));
    }
  }
}

/** The light of the clear sky from a direction; below the horizon that of the horizon. */
export function skyAt(dx: f32, dy: f32, dz: f32): v128 {
  const flatSun: f32 = max<f32>(1e-4, sqrt<f32>(sunX * sunX + sunZ * sunZ));
  const flat: f32 = max<f32>(1e-4, sqrt<f32>(dx * dx + dz * dz));
  const cosine: f32 = clamp((dx * sunX + dz * sunZ) / (flat * flatSun), -1, 1);
  const azimuth: f32 = arccosine(cosine) / HALF_TURN;
  const elevation: f32 = HALF_TURN / 2 - arccosine(clamp(dy / sqrt<f32>(flat * flat + dy * dy), 0, 1));
  const u: f32 = sqrt<f32>(azimuth) * <f32>(AZIMUTHS - 1);
  const v: f32 = sqrt<f32>(clamp(elevation * 2 / HALF_TURN, 0, 1)) * <f32>(ELEVATIONS - 1);
  const iu = min<i32>(<i32>u, AZIMUTHS - 2);
  const iv = min<i32>(<i32>v, ELEVATIONS - 2);
  const at = skyTable + (<usize>(iv * AZIMUTHS + iu) << 4);
  const tu = splat(u - <f32>iu);
  const row = <usize>AZIMUTHS << 4;
  const low = mix4(v128.load(at), v128.load(at, 16), tu);
  const high = mix4(v128.load(at + row), v128.load(at + row, 16), tu);
  return mix4(low, high, splat(v - <f32>iv));
}

function arccosine(x: f32): f32 {
  const a: f32 = abs<f32>(x);
  const y: f32 = (1.5707288 + a * (-0.2121144 + a * (0.074261 - a * <f32>0.0187293))) * sqrt<f32>(1 - a);
  return x < 0 ? HALF_TURN - y : y;
}

/** Angle to the sun in radians, fine enough for small angles. */
export function angleToSun(dx: f32, dy: f32, dz: f32): f32 {
  const x: f32 = dy * sunZ - dz * sunY;
  const y: f32 = dz * sunX - dx * sunZ;
  const z: f32 = dx * sunY - dy * sunX;
  const cosine: f32 = dx * sunX + dy * sunY + dz * sunZ;
  const sine: f32 = sqrt<f32>(x * x + y * y + z * z);
  return cosine > 0 ? (sine < 1 ? <f32>Math.asin(<f64>sine) : HALF_TURN / 2) : HALF_TURN - <f32>Math.asin(<f64>min<f32>(1, sine));
}

/** Not more than `most` of any colour; the disc of the sun is without end. */
// @ts-expect-error: decorator
@inline
export function capped(light: v128, most: f32): v128 {
  return clamp4(light, 0, most);
}
