// Rain and snow, drawn over a finished picture.
import { hash2, noise2, unit } from '../noise';
import { clamp, expf, sineTurns } from '../vector';

/** 1 rain, 2 snow. */
export let fall: i32 = 0;
/** Drops or flakes for a picture of a million pixels. */
export let fallCount: f32 = 1400;
/** How far the wind carries them to the side while they fall by one: -1..1. */
export let fallSlant: f32 = 0.12;
/** Brightness, 0..255. */
export let fallLight: f32 = 215;
/** Seconds after which everything has come back, 0 = never. */
export let fallLoop: f32 = 0;

// @ts-expect-error: decorator
@inline
function blend(place: usize, alpha: f32): void {
  for (let channel: usize = 0; channel < 3; channel++) {
    const was: f32 = <f32>load<u8>(place + channel);
    store<u8>(place + channel, <u8>(was + (fallLight - was) * alpha));
  }
}

/** Rows from..to of a picture at a moment. */
export function drawFall(target: usize, width: i32, height: i32, from: i32, to: i32, seconds: f32): void {
  const count = <i32>((fallCount * <f32>width * <f32>height) / 1000000) + 60;
  const unitSize: f32 = <f32>min<i32>(width, height) / 1080;
  for (let i = 0; i < count; i++) {
    const h = hash2(i, 17, 4711);
    const near: f32 = unit(h);
    const close: f32 = near * near;
    let turns: f32 = fall == 1 ? 1.5 + 1.6 * near : 0.07 + 0.16 * near;
    if (fallLoop > 0) turns = max<f32>(1, nearest<f32>(turns * fallLoop)) / fallLoop;
    const run: f32 = unit(h * 22695477 + 1) + turns * seconds;
    const share: f32 = run - floor<f32>(run);
    if (fall == 1) drop(target, width, height, from, to, h, share, close, unitSize);
    else flake(target, width, height, from, to, h, share, close, unitSize);
  }
}

function drop(target: usize, width: i32, height: i32, from: i32, to: i32, h: i32, share: f32, close: f32, size: f32): void {
  const length: f32 = (34 + 90 * close) * size;
  const top: f32 = share * (<f32>height + length * 2) - length;
  const first = max<i32>(from, <i32>top);
  const last = min<i32>(to, <i32>(top + length));
  const start: f32 = unit(h * 134775813 + 3) * <f32>width * 1.3 - 0.15 * <f32>width;
  const strength: f32 = 0.1 + 0.2 * close;
  const half: f32 = (0.55 + 0.6 * close) * max<f32>(0.7, size);
  for (let y = first; y < last; y++) {
    const centre: f32 = start + <f32>y * fallSlant;
    const along: f32 = (<f32>y - top) / length;
    // The first row may begin a little before the drop does.
    const fade: f32 = strength * max<f32>(0, 1 - abs<f32>(along * 2 - 1));
    for (let x = max<i32>(0, <i32>(centre - half)); x <= min<i32>(width - 1, <i32>(centre + half + 1)); x++) {
      const cover: f32 = clamp(half + 0.5 - abs<f32>(<f32>x - centre), 0, 1);
      blend(target + (<usize>(y * width + x) << 2), cover * fade);
    }
  }
}

function flake(target: usize, width: i32, height: i32, from: i32, to: i32, h: i32, share: f32, close: f32, size: f32): void {
  const radius: f32 = max<f32>(0.7, (1.1 + 5.5 * close * close) * size);
  const y0: f32 = share * (<f32>height + radius * 4) - radius * 2;
  if (y0 + radius + 1 < <f32>from || y0 - radius - 1 > <f32>to) return;
  const sway: f32 = sineTurns(share * (1 + nearest<f32>(2 * unit(h * 3 + 7))) + unit(h * 5 + 1)) * 26 * size;
  const x0: f32 = unit(h * 134775813 + 3) * <f32>width * 1.2 - 0.1 * <f32>width + sway + fallSlant * y0;
  const strength: f32 = close > 0.5 ? <f32>0.45 : <f32>0.8;
  for (let y = max<i32>(from, <i32>(y0 - radius - 1)); y < min<i32>(to, <i32>(y0 + radius + 2)); y++) {
    for (let x = max<i32>(0, <i32>(x0 - radius - 1)); x < min<i32>(width, <i32>(x0 + radius + 2)); x++) {
      const dx: f32 = <f32>x - x0;
      const dy: f32 = <f32>y - y0;
      const off: f32 = sqrt<f32>(dx * dx + dy * dy) / (radius + 0.5);
      if (off < 1) blend(target + (<usize>(y * width + x) << 2), strength * (1 - off * off));
    }
  }
}

/** A flash of lightning from the clouds to row `foot`: its stem and two branches. */
export function drawBolt(target: usize, width: i32, from: i32, to: i32, x: f32, foot: f32, strength: f32, seed: i32): void {
  const was: f32 = fallLight;
  fallLight = 255;
  const size: f32 = foot / 560;
  for (let y = from; y < min<i32>(to, <i32>foot); y++) {
    const share: f32 = <f32>y / foot;
    const stem: f32 = x + wander(<f32>y / size, seed) * size;
    glow(target, width, y, stem, strength, 1.5 * size);
    for (let branch = 1; branch < 3; branch++) {
      const start: f32 = 0.2 + 0.28 * <f32>branch * unit(hash2(branch, 3, seed));
      const reach: f32 = share - start;
      if (reach < 0 || reach > 0.36) continue;
      const side: f32 = branch == 1 ? <f32>1 : <f32>-1;
      const away: f32 = side * reach * foot * (0.5 + 0.5 * unit(hash2(branch, 5, seed)));
      const bend: f32 = (wander(<f32>y / size, seed + branch) - wander((start * foot) / size, seed + branch)) * size * 0.7;
      const root: f32 = x + wander((start * foot) / size, seed) * size;
      glow(target, width, y, root + away + bend, strength * (0.75 - 1.9 * reach), 0.9 * size);
    }
  }
  fallLight = was;
}

function wander(y: f32, seed: i32): f32 {
  return 90 * noise2(y / 150, 0.5, seed) + 34 * noise2(y / 41, 0.5, seed + 1) + 12 * noise2(y / 13, 0.5, seed + 2);
}

function glow(target: usize, width: i32, y: i32, centre: f32, strength: f32, half: f32): void {
  const reach: f32 = 16 * half + 3;
  for (let x = max<i32>(0, <i32>(centre - reach)); x < min<i32>(width, <i32>(centre + reach)); x++) {
    const off: f32 = abs<f32>(<f32>x - centre);
    const core: f32 = clamp(half + 0.5 - off, 0, 1);
    blend(target + (<usize>(y * width + x) << 2), clamp(strength * (core + 0.3 * expf(-off / (3.4 * half))), 0, 1));
  }
}
