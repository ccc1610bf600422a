// What a place of the ground looks like from the camera.
import { noise2, unit } from '../noise';
import { clamp, expf, mix, mix4, smooth, splat } from '../vector';
import { colour, EARTH, eye, FOG, FOREST, GRASS, LEAVES, MEADOW, ROCK, SAND, SKY, SUN } from './camera';
import { detailAt, forestAt, leafy, treeAt, treeHash } from './cover';
import { skyAt, sunX, sunY, sunZ } from './sky';
import { groundAt, lightsAt } from './terrain';

/** Where snow begins to lie, metres; it reaches down further on flat ground. */
export let snowLine: f32 = 1300;
/** Loss of light a metre: by air (more for blue) and by mist, which lies low. */
export let airLoss: f32 = 0.000026;
export let mist: f32 = 0.00002;
export let mistHeight: f32 = 350;
/** Below this the ground is sand. */
export let sandTop: f32 = 0;
/** Snow on trees. */
export let frost: f32 = 0;
/** 0..1: how far leaves have turned, each tree its own way between red and gold. */
export let turned: f32 = 0;

/** Colour of leaves; `kind` of 0..1 is red, orange, then gold when they have turned. */
function leavesOf(kind: f32): v128 {
  if (turned <= 0) return colour(LEAVES);
  return f32x4.mul(colour(LEAVES), mix4(splat(1), mix4(f32x4(1.1, 0.52, 0.4, 1), f32x4(1.3, 2.3, 1.4, 1), splat(kind)), splat(turned)));
}

/** Leaves are those of the trees that have them, the rest has needles; in green country they differ little. */
function treeColour(which: f32, kind: f32): v128 {
  if (turned <= 0) return mix4(colour(FOREST), colour(LEAVES), splat(which));
  return which < leafy ? leavesOf(kind) : mix4(colour(FOREST), colour(LEAVES), splat(0.12));
}

/** A wood from so far that its trees are one: `share` of leaves in it. */
function woodAt(x: f32, z: f32, share: f32): v128 {
  if (turned <= 0) return mix4(colour(FOREST), colour(LEAVES), splat(share));
  const patch: f32 = noise2(x / 75, z / 75, 403) + 0.7 * noise2(x / 23, z / 23, 404);
  return mix4(colour(FOREST), leavesOf(clamp(0.5 + 0.9 * noise2(x / 47, z / 47, 405), 0, 1)), splat(clamp(leafy * 0.75 + 0.45 * patch, 0.05, 0.85)));
}

/** Light from the ground at distance `t`, `x` to the side; `k` is how steeply the camera looks up. */
export function shaded(x: f32, t: f32, k: f32, footprint: f32): v128 {
  const ground: f32 = groundAt(x, t);
  const l = lightsAt(x, t);
  const seen = f32x4.extract_lane(l, 2);
  const open = f32x4.extract_lane(l, 3);
  const reach: f32 = max<f32>(0.6, footprint);
  const here: f32 = detailAt(x, t, ground, t);
  let sx = f32x4.extract_lane(l, 0) + (detailAt(x + reach, t, ground, t) - here) / reach;
  let sz = f32x4.extract_lane(l, 1) + (detailAt(x, t + reach, ground, t) - here) / reach;
  const steep: f32 = sqrt<f32>(sx * sx + sz * sz);
  const rise: f32 = eye + k * t - ground - here;
  let colour4: v128;
  let shadow: f32 = seen;
  let dim: f32 = 1;
  let wrap: f32 = 0;
  const tree: f32 = rise > 0.6 && t < 5200 ? treeAt(x, t, t) : <f32>0;
  if (tree > 0) {
    const h = treeHash(x, t);
    const e: f32 = 0.8;
    sx = clamp((treeAt(x + e, t, t) - treeAt(x - e, t, t)) * 0.4, -2, 2);
    sz = clamp((treeAt(x, t + e, t) - treeAt(x, t - e, t)) * 0.4, -2, 2);
    colour4 = treeColour(unit(h * 69069 + 3), unit(h * 40503 + 9));
    colour4 = f32x4.mul(colour4, splat(0.65 + 0.5 * unit(h * 3 + 11) + 0.3 * noise2(x * 1.9, rise * 1.9, 401)));
    colour4 = mix4(colour4, splat(0.75), splat(frost * smooth(2, 12, rise)));
    dim = smooth(-4, 15, rise);
    wrap = 0.35;
  } else {
    colour4 = bare(x, t, ground, steep, sx, sz);
    const wood: f32 = t > 1500 || rise <= 0.6 ? forestAt(x, t, ground, steep) : <f32>0;
    if (wood > 0 && t > 4600) {
      const far: f32 = smooth(4600, 5200, t) * wood;
      const crowns: f32 = 0.7 + 0.6 * noise2(x / 11, t / 15, 402);
      colour4 = mix4(colour4, f32x4.mul(mix4(woodAt(x, t, 0.25), splat(0.6), splat(frost * 0.4)), splat(crowns)), splat(far));
    } else if (wood > 0) {
      // The floor under trees lies in their shade; from far it is all forest.
      dim = mix(1, 0.4, wood);
      const whole: f32 = wood * 0.85 * smooth(250, 1100, t);
      colour4 = mix4(colour4, f32x4.mul(mix4(woodAt(x, t, 0.2), splat(0.6), splat(frost * 0.35)), splat(1.5)), splat(whole));
    }
  }
  const length: f32 = sqrt<f32>(1 + sx * sx + sz * sz);
  const facing: f32 = (sunY - sx * sunX - sz * sunZ) / length;
  const direct: f32 = max<f32>(0, (facing + wrap) / (1 + wrap)) * shadow * dim;
  const above: f32 = (0.55 + 0.45 / length) * open * mix(0.45, 1, dim);
  const light = f32x4.add(f32x4.mul(colour(SUN), splat(direct)), f32x4.mul(colour(SKY), splat(above)));
  // Light thrown back by sunlit ground.
  const bounced = f32x4.mul(colour(SUN), splat(0.07 * max<f32>(0, sunY) * open));
  return hazy(f32x4.mul(colour4, f32x4.add(light, bounced)), x, t, k);
}

function bare(x: f32, z: f32, ground: f32, steep: f32, sx: f32, sz: f32): v128 {
  const broad: f32 = noise2(x / 600, z / 600, 411);
  const fine: f32 = noise2(x / 37, z / 37, 412);
  const layers: f32 = noise2(ground / 34 + broad * 2, broad * 3 + x / 2000, 413);
  const stone = f32x4.mul(mix4(colour(ROCK), colour(EARTH), splat(clamp(0.4 + layers * 0.8 + fine * 0.3, 0, 1))), splat(0.85 + 0.5 * fine));
  const tuft: f32 = noise2(x / 4.3, z / 4.3, 414) * 0.4 + noise2(x / 1.1, z / 1.1, 415) * <f32>0.5;
  const green = f32x4.mul(mix4(colour(GRASS), colour(MEADOW), splat(clamp(0.5 + broad * 0.9 + fine * 0.5, 0, 1))), splat(1 + tuft * 0.6));
  const rocky: f32 = smooth(0.55, 0.95, steep + fine * 0.2 + smooth(500, 1700, ground) * 0.4);
  let mixed = mix4(green, stone, splat(rocky));
  // Stones along the water, sand on beaches.
  const edge: f32 = smooth(2.6, 0.6, ground + fine * 1.5);
  mixed = mix4(mixed, f32x4.mul(colour(ROCK), splat(0.55 + 0.3 * fine)), splat(edge * (sandTop > 0 ? <f32>0 : <f32>0.8)));
  if (sandTop > 0) mixed = mix4(mixed, f32x4.mul(colour(SAND), splat(1 + 0.12 * fine)), splat(smooth(sandTop, sandTop * 0.5, ground + fine * 2) * smooth(0.6, 0.35, steep)));
  // Snow stays longer on slopes away from the sun, and slides off steep ones.
  const shade: f32 = clamp((sx * sunX + sz * sunZ) * 0.5, -0.4, 0.4);
  const line: f32 = snowLine + 330 * broad + 150 * fine - 300 * shade;
  const snow: f32 = smooth(line - 90, line + 260, ground) * smooth(1.35, 0.8, steep + fine * 0.35);
  return mix4(mixed, f32x4(0.86, 0.9, 0.97, 0), splat(snow));
}

/** Light that has come through `t` metres of air, which has a light of its own. */
export function hazy(light: v128, x: f32, t: f32, k: f32): v128 {
  const length: f32 = t * sqrt<f32>(1 + (x / t) * (x / t));
  const climb: f32 = k * t;
  const low: f32 = expf(-eye / mistHeight);
  const bend: f32 = climb / mistHeight;
  const through: f32 = abs<f32>(bend) < 1e-3 ? low : (low * (1 - expf(-bend))) / bend;
  const grey: f32 = mist * length * through;
  const air: f32 = airLoss * length * expf(-max<f32>(0, climb) / 9000);
  const left = f32x4(
    expf(-(grey + air * 0.5)),
    expf(-(grey + air * 0.95)),
    expf(-(grey + air * 1.9)),
    1,
  );
  const flat: f32 = 1 / sqrt<f32>(1 + (x / t) * (x / t));
  const glow = f32x4.mul(mix4(skyAt((x / t) * flat, 0.05, flat), colour(SKY), splat(0.5)), colour(FOG));
  return f32x4.add(f32x4.mul(light, left), f32x4.mul(glow, f32x4.sub(splat(1), left)));
}
