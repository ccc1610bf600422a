// Clouds with a body, thin before the moon: rays walk through a slab of air, four at a time. Metres.
import { fbm2at4, fbm2x4, hash2, noise2at4, noise3x4, unit } from '../noise';
import { clamp4, exp4, expf, fourRows, smooth, smooth4, splat, weighed } from '../vector';
import { CLOUD, CLOUD_SUN, colour, focal, horizon, layerWidth, middle } from './camera';
import { graded, packed } from './grade';
import { moonlit } from './night';
import { LANES, scratch } from './strip';
import { skyAt, sunX, sunY, sunZ } from './sky';

/** Where rays are written: red, green, blue, covered; one for two pixels each way. */
export let clouds: usize = 0;
export let cloudWidth: i32 = 0;
export let cloudHeight: i32 = 0;
/** Rows of the sky above the picture that are drawn too, for the water. */
export let above: i32 = 0;
export let cloudSeed: i32 = 1;
/** -1 = none, 0 = half the sky, 1 = all of it. */
export let cloudCover: f32 = 0;
export let cloudBase: f32 = 1300;
export let cloudThick: f32 = 1500;
/** Metres from one cloud to the next. */
export let cloudSize: f32 = 4200;
/** How hard their edges are. */
export let cloudDense: f32 = 1;
/** High ice clouds, 0..1. */
export let cirrus: f32 = 0.3;

const PLANET: f32 = 6360000;

// @ts-expect-error: decorator
@inline
function reach(dy: v128, height: f32): v128 {
  const r = f32x4.mul(dy, splat(PLANET));
  return f32x4.sub(f32x4.sqrt(f32x4.add(f32x4.mul(r, r), splat(2 * PLANET * height))), r);
}

/** How much cloud is at a place; `fine` adds the small curls. */
function densityAt(x: v128, h: v128, z: v128, fine: bool): v128 {
  const scale = splat(1 / cloudSize);
  const ground = fbm2x4(f32x4.mul(x, scale), f32x4.mul(z, scale), 3, cloudSeed);
  const cover = f32x4.add(f32x4.mul(ground, splat(1.15)), splat(cloudCover));
  // Flat below, and the thicker a cloud the higher it towers.
  const foot = smooth4(0, 0.09, h);
  const crown = f32x4.sub(splat(1), smooth4(0.15, 1.05, f32x4.sub(h, f32x4.mul(clamp4(cover, -0.4, 0.6), splat(0.55)))));
  const room = f32x4.sub(f32x4.add(cover, f32x4.mul(f32x4.mul(foot, crown), splat(1.0))), splat(0.95));
  if (!v128.any_true(f32x4.gt(room, splat(-0.62)))) return splat(0);
  const s = splat(1.0 / 620.0);
  const y = f32x4.mul(h, splat(cloudThick));
  // Turned, so that the planes of the noise stand neither upright nor level: they would show as combs and steps.
  const px = f32x4.mul(weighed(x, 0, y, 0.8, z, 0.6), s);
  const py = f32x4.mul(weighed(x, -0.8, y, 0.36, z, -0.48), s);
  const pz = f32x4.mul(weighed(x, -0.6, y, -0.48, z, 0.64), s);
  let shape = noise3x4(px, py, pz, cloudSeed + 5);
  // Round tops: the second octave bulges.
  const k2 = splat(2.17);
  const round = f32x4.sub(splat(0.55), f32x4.abs(f32x4.mul(noise3x4(f32x4.mul(px, k2), f32x4.mul(py, k2), f32x4.mul(pz, k2), cloudSeed + 6), splat(1.5))));
  shape = f32x4.add(f32x4.mul(shape, splat(0.5)), f32x4.mul(round, splat(0.42)));
  if (fine) {
    const k3 = splat(5.3);
    const qx = f32x4.mul(weighed(px, 0, py, 0.8, pz, 0.6), k3);
    const qy = f32x4.mul(weighed(px, -0.8, py, 0.36, pz, -0.48), k3);
    const third = f32x4.abs(noise3x4(qx, qy, f32x4.mul(weighed(px, -0.6, py, -0.48, pz, 0.64), k3), cloudSeed + 7));
    shape = f32x4.add(shape, f32x4.mul(f32x4.sub(splat(0.35), third), splat(0.3)));
  }
  const d = f32x4.mul(f32x4.add(room, f32x4.mul(shape, splat(0.9))), f32x4.mul(foot, splat(3.2 * cloudDense)));
  return clamp4(d, 0, 1);
}

/** Rows of `clouds`. */
export function marchClouds(from: i32, to: i32): void {
  for (let row = from; row < to; row++) {
    const k: f32 = (horizon - (<f32>(row * 2 - above) + 1)) / focal;
    for (let column = 0; column < cloudWidth; column += 4) {
      const target = clouds + (<usize>(row * cloudWidth + column) << 4);
      if (k < 0.004 || cloudCover < -0.95) {
        for (let lane: usize = 0; lane < 4; lane++) v128.store(target + (lane << 4), splat(0));
      } else marchFour(target, row, column, k);
    }
  }
}

/** Where rays start within their first step: four shares that take turns along and across, which `outer` and `inner`
 *  even out to nothing. */
// @ts-expect-error: decorator
@inline
function startOf(row: i32): v128 {
  return (row & 1) == 0 ? f32x4(0.125, 0.625, 0.125, 0.625) : f32x4(0.875, 0.375, 0.875, 0.375);
}

function marchFour(target: usize, row: i32, column: i32, k: f32): void {
  const first = f32x4.add(splat(<f32>(column * 2) + 1 - middle), f32x4(0, 2, 4, 6));
  const s = f32x4.div(first, splat(focal));
  const length = f32x4.div(splat(1), f32x4.sqrt(f32x4.add(f32x4.mul(s, s), splat(1 + k * k))));
  const dx = f32x4.mul(s, length);
  const dy = f32x4.mul(splat(k), length);
  const dz = length;
  const steps: i32 = 44;
  let t = reach(dy, cloudBase);
  const span = f32x4.min(f32x4.sub(reach(dy, cloudBase + cloudThick), t), splat(min<f32>(cloudThick * 5, 8000)));
  const step = f32x4.mul(span, splat(1 / <f32>steps));
  // Starts that differ from ray to ray, so that neighbours together see every depth.
  const begin = t;
  t = f32x4.add(t, f32x4.mul(step, startOf(row)));
  // Light scattered forward makes bright rims against the sun.
  const cosine = f32x4.add(f32x4.add(f32x4.mul(dx, splat(sunX)), f32x4.mul(dy, splat(sunY))), f32x4.mul(dz, splat(sunZ)));
  const phase = f32x4.add(f32x4.mul(lobe(cosine, 0.72), splat(0.55)), f32x4.add(f32x4.mul(lobe(cosine, -0.2), splat(0.45)), splat(0.035)));
  let left = splat(1);
  let bright = splat(0);
  let soft = splat(0);
  const rise = f32x4.div(splat(1), splat(cloudThick));
  for (let i = 0; i < steps; i++) {
    const x = f32x4.mul(dx, t);
    const z = f32x4.mul(dz, t);
    const bend = f32x4.mul(f32x4.mul(t, t), splat(0.5 / PLANET));
    const h = f32x4.mul(f32x4.sub(f32x4.add(f32x4.mul(dy, t), bend), splat(cloudBase)), rise);
    const d = densityAt(x, h, z, true);
    if (v128.any_true(f32x4.gt(d, splat(0.004)))) {
      const inside = exp4(f32x4.mul(f32x4.mul(d, step), splat(-0.011 * cloudDense)));
      const shade = shadeAt(x, h, z, rise);
      const gone = f32x4.mul(left, f32x4.sub(splat(1), inside));
      bright = f32x4.add(bright, f32x4.mul(gone, f32x4.mul(shade, phase)));
      soft = f32x4.add(soft, f32x4.mul(gone, f32x4.add(splat(0.28), f32x4.mul(clamp4(h, 0, 1), splat(0.85)))));
      left = f32x4.mul(left, inside);
      if (!v128.any_true(f32x4.gt(left, splat(0.02)))) break;
    }
    t = f32x4.add(t, step);
  }
  if (moonlit != 0) {
    const here = f32x4.sub(splat(1), f32x4.mul(smooth4(0.985, 0.998, cosine), splat(0.85)));
    bright = f32x4.mul(bright, here);
    soft = f32x4.mul(soft, here);
    left = f32x4.sub(splat(1), f32x4.mul(f32x4.sub(splat(1), left), here));
  }
  const far = exp4(f32x4.mul(f32x4.max(f32x4.sub(begin, splat(3000)), splat(0)), splat(-1.0 / 30000.0)));
  // (sunlit, skylit, left, far) of each ray.
  fourRows(target, bright, soft, left, far);
}

// @ts-expect-error: decorator
@inline
function lobe(cosine: v128, g: f32): v128 {
  const forward = f32x4.sub(splat(1 + g * g), f32x4.mul(cosine, splat(2 * g)));
  return f32x4.div(splat((1 - g * g) * <f32>0.35), f32x4.mul(forward, f32x4.sqrt(forward)));
}

/** How much of the sun comes through the cloud to a place in it. */
function shadeAt(x: v128, h: v128, z: v128, rise: v128): v128 {
  let sum = splat(0);
  let step: f32 = 70;
  let t: f32 = 45;
  for (let i = 0; i < 4; i++) {
    const up = f32x4.add(h, f32x4.mul(splat(t * max<f32>(sunY, 0.08)), rise));
    const d = densityAt(f32x4.add(x, splat(sunX * t)), up, f32x4.add(z, splat(sunZ * t)), false);
    sum = f32x4.add(sum, f32x4.mul(d, splat(step)));
    t += step;
    step *= 1.8;
  }
  const deep = exp4(f32x4.mul(sum, splat(-0.0085 * cloudDense)));
  const diffuse = exp4(f32x4.mul(sum, splat(-0.0016 * cloudDense)));
  return f32x4.add(deep, f32x4.mul(diffuse, splat(0.22)));
}

// @ts-expect-error: decorator
@inline
function rayAt(x: i32, y: i32): v128 {
  const cx = min<i32>(max<i32>(x, 0), cloudWidth - 1);
  const cy = min<i32>(max<i32>(y, 0), cloudHeight - 1);
  return v128.load(clouds + (<usize>(cy * cloudWidth + cx) << 4));
}

/** Weights of a quadratic B-spline taken twice, one ray apart: as smooth as a cubic one, and what changes from each ray to
 *  the next cancels out. */
// @ts-expect-error: decorator
@inline
function outer(t: f32): f32 {
  return t * t * 0.25;
}

// @ts-expect-error: decorator
@inline
function inner(t: f32): f32 {
  return 0.5 - t * t * 0.25;
}

// @ts-expect-error: decorator
@inline
function across(x: i32, y: i32, t: f32): v128 {
  return f32x4.add(
    f32x4.add(f32x4.mul(rayAt(x - 1, y), splat(outer(1 - t))), f32x4.mul(rayAt(x, y), splat(inner(t)))),
    f32x4.add(f32x4.mul(rayAt(x + 1, y), splat(inner(1 - t))), f32x4.mul(rayAt(x + 2, y), splat(outer(t)))),
  );
}

/** Noise of four neighbouring pixels: how the rays between them are bent, and how much ice there is. */
let bentX: v128 = f32x4.splat(0);
let bentY: v128 = f32x4.splat(0);
let icy: v128 = f32x4.splat(0);

/** Looks at four pixels of the layer from `column` on, `row` counted from the top of what is drawn. */
function prepareClouds(column: f32, row: f32): void {
  const k: f32 = (horizon - (row - <f32>above + 0.5)) / focal;
  const columns = f32x4.add(splat(column), f32x4(0, 1, 2, 3));
  // Rays are few: where they differ, small curls are drawn between them.
  const curl = splat(0.9);
  const x = f32x4.mul(columns, splat(0.13));
  const y = splat(row * 0.13);
  bentX = f32x4.add(f32x4.sub(f32x4.mul(columns, splat(0.5)), splat(0.25)), f32x4.mul(curl, noise2at4(x, y, 811)));
  bentY = f32x4.add(splat(row * 0.5 - 0.25), f32x4.mul(curl, noise2at4(x, y, 812)));
  icy = ice(f32x4.div(f32x4.sub(f32x4.add(columns, splat(0.5)), splat(middle)), splat(focal)), k);
}

/** Light of the clouds in one pixel of the four that were prepared, times how much they cover, which is the fourth
 *  number. */
// @ts-expect-error: decorator
@inline
function cloudsAt(column: f32, row: f32, cx: f32, cy: f32, thin: f32): v128 {
  const k: f32 = (horizon - (row - <f32>above + 0.5)) / focal;
  const s: f32 = (column + 0.5 - middle) / focal;
  const fx: f32 = floor<f32>(cx);
  const fy: f32 = floor<f32>(cy);
  const ix = <i32>fx;
  const iy = <i32>fy;
  const tx: f32 = cx - fx;
  const ty: f32 = cy - fy;
  // A smooth kernel over sixteen rays, which also evens out their different starts.
  const ray = f32x4.add(
    f32x4.add(f32x4.mul(across(ix, iy - 1, tx), splat(outer(1 - ty))), f32x4.mul(across(ix, iy, tx), splat(inner(ty)))),
    f32x4.add(f32x4.mul(across(ix, iy + 1, tx), splat(inner(1 - ty))), f32x4.mul(across(ix, iy + 2, tx), splat(outer(ty)))),
  );
  const covered: f32 = (1 - f32x4.extract_lane(ray, 2)) * smooth(0.003, 0.03, k);
  if (covered < 0.001 && thin <= 0) return splat(0);
  const length: f32 = 1 / sqrt<f32>(1 + s * s + k * k);
  const clear = skyAt(s * length, max<f32>(k, 0.001) * length, length);
  const body = f32x4.add(
    f32x4.mul(colour(CLOUD_SUN), splat(f32x4.extract_lane(ray, 0))),
    f32x4.mul(colour(CLOUD), splat(f32x4.extract_lane(ray, 1))),
  );
  const far = f32x4.extract_lane(ray, 3);
  const light = f32x4.add(f32x4.mul(body, splat(far)), f32x4.mul(clear, splat(covered * (1 - far))));
  const cover: f32 = covered + (1 - covered) * thin * <f32>0.75;
  return f32x4.replace_lane(withIce(light, covered, thin, s, k, length), 3, cover);
}

/** Writes what `cloudsAt` says of four pixels. */
export function fourClouds(target: usize, column: f32, row: f32): void {
  prepareClouds(column, row);
  v128.store(target, cloudsAt(column, row, f32x4.extract_lane(bentX, 0), f32x4.extract_lane(bentY, 0), f32x4.extract_lane(icy, 0)));
  v128.store(target, cloudsAt(column + 1, row, f32x4.extract_lane(bentX, 1), f32x4.extract_lane(bentY, 1), f32x4.extract_lane(icy, 1)), 16);
  v128.store(target, cloudsAt(column + 2, row, f32x4.extract_lane(bentX, 2), f32x4.extract_lane(bentY, 2), f32x4.extract_lane(icy, 2)), 32);
  v128.store(target, cloudsAt(column + 3, row, f32x4.extract_lane(bentX, 3), f32x4.extract_lane(bentY, 3), f32x4.extract_lane(icy, 3)), 48);
}

function ice(s: v128, k: f32): v128 {
  if (cirrus <= 0 || k < 0.01) return splat(0);
  const x = f32x4.mul(s, splat(1 / (k + 0.04)));
  const z: f32 = 1 / (k + 0.04);
  const patches = smooth4(
    -0.25,
    0.5,
    f32x4.add(fbm2at4(f32x4.mul(x, splat(0.2)), splat(z * 0.14), 3, cloudSeed + 92), splat(cirrus - 0.45)),
  );
  if (!v128.any_true(f32x4.gt(patches, splat(0)))) return splat(0);
  const bend = fbm2at4(f32x4.mul(x, splat(0.35)), splat(z * 0.25), 3, cloudSeed + 90);
  const strands = fbm2at4(
    f32x4.add(f32x4.mul(x, splat(0.32)), f32x4.mul(bend, splat(0.9))),
    f32x4.add(splat(z * 1.1), f32x4.mul(bend, splat(1.4))),
    6,
    cloudSeed + 91,
  );
  const thick = clamp4(f32x4.mul(f32x4.add(strands, splat(0.32)), splat(1.1)), 0, 1);
  return f32x4.mul(f32x4.mul(thick, patches), splat(smooth(0.01, 0.12, k) * cirrus * <f32>0.9));
}

// @ts-expect-error: decorator
@inline
function withIce(light: v128, covered: f32, thin: f32, s: f32, k: f32, length: f32): v128 {
  if (thin <= 0) return light;
  const cosine: f32 = (s * sunX + k * sunY + sunZ) * length;
  const phase: f32 = 0.12 + 0.5 * expf((cosine - 1) * 9);
  const lit = f32x4.add(f32x4.mul(colour(CLOUD_SUN), splat(phase)), f32x4.mul(colour(CLOUD), splat(0.5)));
  return f32x4.add(light, f32x4.mul(lit, splat(thin * (1 - covered))));
}

/** Rows of the layer of clouds: colours already multiplied with how much they cover. */
export function paintClouds(target: usize, from: i32, to: i32): void {
  const four = scratch + LANES;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < layerWidth; x++) {
      if ((x & 3) == 0) fourClouds(four, <f32>x, <f32>(y + above));
      const light = v128.load(four + (<usize>(x & 3) << 4));
      const alpha = f32x4.extract_lane(light, 3);
      let bytes = 0;
      if (alpha > 0.002) {
        const shown = graded(f32x4.mul(light, splat(1 / alpha)));
        bytes = packed(f32x4.mul(shown, splat(alpha)), alpha, (unit(hash2(x, y, 992)) - 0.5) * alpha);
      }
      store<i32>(target + (<usize>(y * layerWidth + x) << 2), bytes);
    }
  }
}
