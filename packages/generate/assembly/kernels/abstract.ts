// Draws what shows nothing: washes of colour, liquid, layered waves, threads, points of light. Colours are those of the
// screen, 0 to 255.
import { fbm2x4, hash2, hash2x4, noise2x4, unit, unit4 } from '../noise';
import { clamp4, mix4, smooth4, splat } from '../vector';

const LIQUID: i32 = 1;

// @ts-expect-error: decorator
@inline
function tone(colours: usize, index: i32, channel: i32): v128 {
  return splat(load<f32>(colours + <usize>(index * 16 + channel * 4)));
}

/** Rows of a small picture, three planes of numbers 0..1 woven as four a pixel.
 *  @param colours four colours of four numbers, the ground first
 *  @param numbers width a pixel, height a pixel, left, top (all in the pattern's own measure), where time is on its circle
 *  (two numbers), how strongly it is bent, how bright its highlights are, how dark its edges
 */
export function wash(target: usize, width: i32, from: i32, to: i32, kind: i32, colours: usize, numbers: usize, seed: i32): void {
  const stepX = load<f32>(numbers);
  const stepY = load<f32>(numbers, 4);
  const left = load<f32>(numbers, 8);
  const top = load<f32>(numbers, 12);
  const timeX = splat(load<f32>(numbers, 16));
  const timeY = splat(load<f32>(numbers, 20));
  const bend = load<f32>(numbers, 24);
  const shine = load<f32>(numbers, 28);
  for (let y = from; y < to; y++) {
    const py = splat(top + <f32>y * stepY);
    for (let x = 0; x < width; x += 4) {
      const first = left + <f32>x * stepX;
      const px = f32x4.add(splat(first), f32x4.mul(f32x4(0, 1, 2, 3), splat(stepX)));
      if (kind == LIQUID) liquid(px, py, timeX, timeY, bend, shine, stepX, colours, seed);
      else soft(px, py, timeX, timeY, bend, colours, seed);
      weave(target + <usize>(y * width + x) * 16, width - x);
    }
  }
}

let red: v128 = f32x4.splat(0);
let green: v128 = f32x4.splat(0);
let blue: v128 = f32x4.splat(0);

function weave(at: usize, left: i32): void {
  store<f32>(at, f32x4.extract_lane(red, 0));
  store<f32>(at, f32x4.extract_lane(green, 0), 4);
  store<f32>(at, f32x4.extract_lane(blue, 0), 8);
  if (left < 2) return;
  store<f32>(at, f32x4.extract_lane(red, 1), 16);
  store<f32>(at, f32x4.extract_lane(green, 1), 20);
  store<f32>(at, f32x4.extract_lane(blue, 1), 24);
  if (left < 3) return;
  store<f32>(at, f32x4.extract_lane(red, 2), 32);
  store<f32>(at, f32x4.extract_lane(green, 2), 36);
  store<f32>(at, f32x4.extract_lane(blue, 2), 40);
  if (left < 4) return;
  store<f32>(at, f32x4.extract_lane(red, 3), 48);
  store<f32>(at, f32x4.extract_lane(green, 3), 52);
  store<f32>(at, f32x4.extract_lane(blue, 3), 56);
}

// @ts-expect-error: decorator
@inline
function paint(colours: usize, index: i32, share: v128): void {
  red = mix4(red, tone(colours, index, 0), share);
  green = mix4(green, tone(colours, index, 1), share);
  blue = mix4(blue, tone(colours, index, 2), share);
}

// Clouds of colour that melt into each other.
function soft(px: v128, py: v128, timeX: v128, timeY: v128, bend: f32, colours: usize, seed: i32): void {
  const wx = noise2x4(f32x4.add(px, timeX), f32x4.add(py, timeY), seed);
  const wy = noise2x4(f32x4.add(f32x4.sub(px, timeY), splat(31)), f32x4.add(py, timeX), seed + 1);
  const x = f32x4.add(px, f32x4.mul(wx, splat(bend)));
  const y = f32x4.add(py, f32x4.mul(wy, splat(bend)));
  red = tone(colours, 0, 0);
  green = tone(colours, 0, 1);
  blue = tone(colours, 0, 2);
  paint(colours, 1, smooth4(-0.28, 0.34, noise2x4(f32x4.add(x, timeY), y, seed + 2)));
  paint(colours, 2, smooth4(-0.12, 0.42, noise2x4(f32x4.add(x, splat(17)), f32x4.sub(y, timeX), seed + 3)));
  paint(colours, 3, smooth4(0, 0.5, noise2x4(f32x4.sub(x, timeX), f32x4.add(y, splat(53)), seed + 4)));
}

// A thick, shining liquid: folds of noise in noise, lit from above.
function liquid(px: v128, py: v128, timeX: v128, timeY: v128, bend: f32, shine: f32, stepX: f32, colours: usize, seed: i32): void {
  const here = folded(px, py, timeX, timeY, bend, seed);
  const wide = splat(0.012);
  const slopeX = f32x4.sub(folded(f32x4.add(px, wide), py, timeX, timeY, bend, seed), here);
  const slopeY = f32x4.sub(folded(px, f32x4.add(py, wide), timeX, timeY, bend, seed), here);
  const level = f32x4.add(f32x4.mul(here, splat(0.62)), splat(0.5));
  red = tone(colours, 0, 0);
  green = tone(colours, 0, 1);
  blue = tone(colours, 0, 2);
  paint(colours, 1, smooth4(0.2, 0.46, level));
  paint(colours, 2, smooth4(0.46, 0.68, level));
  paint(colours, 3, smooth4(0.7, 0.95, level));
  // Light from above left: a broad sheen and a sharp one.
  const facing = clamp4(f32x4.mul(f32x4.add(f32x4.mul(slopeX, splat(-0.6)), f32x4.mul(slopeY, splat(-0.8))), splat(26)), -1, 1);
  const up = clamp4(facing, 0, 1);
  const sharp = f32x4.mul(f32x4.mul(up, up), f32x4.mul(up, up));
  const lift = f32x4.add(f32x4.mul(facing, splat(0.3)), f32x4.mul(sharp, splat(shine)));
  red = clamp4(f32x4.add(red, f32x4.mul(lift, f32x4.add(red, splat(0.35)))), 0, 1);
  green = clamp4(f32x4.add(green, f32x4.mul(lift, f32x4.add(green, splat(0.35)))), 0, 1);
  blue = clamp4(f32x4.add(blue, f32x4.mul(lift, f32x4.add(blue, splat(0.35)))), 0, 1);
}

function folded(px: v128, py: v128, timeX: v128, timeY: v128, bend: f32, seed: i32): v128 {
  const ax = noise2x4(f32x4.add(px, timeX), f32x4.add(py, timeY), seed);
  const ay = noise2x4(f32x4.add(px, splat(9.2)), f32x4.sub(f32x4.add(py, splat(4.7)), timeX), seed + 1);
  const x = f32x4.add(px, f32x4.mul(ax, splat(bend)));
  const y = f32x4.add(py, f32x4.mul(ay, splat(bend)));
  const bx = noise2x4(f32x4.add(f32x4.mul(x, splat(1.3)), timeY), y, seed + 2);
  return fbm2x4(f32x4.add(x, f32x4.mul(bx, splat(bend * 0.8))), f32x4.add(y, f32x4.mul(ay, splat(bend * 0.5))), 2, seed + 3);
}

/** Rows of the frame out of the small picture, with fine grain against steps in the colours.
 *  @param line work space of this thread: a row of the small picture and a pixel more */
export function spread(small: usize, smallWidth: i32, smallHeight: i32, out: usize, width: i32, height: i32, from: i32, to: i32, corners: f32, line: usize): void {
  const sx: f32 = <f32>(smallWidth - 1) / <f32>width;
  const sy: f32 = <f32>(smallHeight - 1) / <f32>height;
  const bytes = <usize>smallWidth << 4;
  for (let y = from; y < to; y++) {
    const py: f32 = (<f32>y + 0.5) * sy;
    const iy = <i32>py;
    const v = splat(py - <f32>iy);
    const row = small + <usize>(iy * smallWidth) * 16;
    const below = small + <usize>(min<i32>(iy + 1, smallHeight - 1) * smallWidth) * 16;
    for (let at: usize = 0; at < bytes; at += 16) v128.store(line + at, mix4(v128.load(row + at), v128.load(below + at), v));
    const fy: f32 = <f32>y / <f32>height - 0.5;
    const place = out + (<usize>(y * width) << 2);
    for (let x = 0; x < width; x += 4) {
      const columns = i32x4.add(i32x4.splat(x), i32x4(0, 1, 2, 3));
      const across = f32x4.convert_i32x4_s(columns);
      const px = f32x4.mul(f32x4.add(across, splat(0.5)), splat(sx));
      const ix = i32x4.trunc_sat_f32x4_s(px);
      const u = f32x4.sub(px, f32x4.convert_i32x4_s(ix));
      const fx = f32x4.sub(f32x4.mul(across, splat(1 / <f32>width)), splat(0.5));
      const dark = f32x4.sub(splat(255 * (1 - corners * fy * fy)), f32x4.mul(f32x4.mul(fx, fx), splat(255 * corners)));
      const grain = f32x4.add(f32x4.mul(f32x4.sub(unit4(hash2x4(columns, i32x4.splat(y), 5)), splat(0.5)), splat(1.6)), splat(0.5));
      const at = i32x4.shl(i32x4.min_s(ix, i32x4.splat(smallWidth - 2)), 4);
      const low = i16x8.narrow_i32x4_s(
        soaked(line + <usize>i32x4.extract_lane(at, 0), i32x4.shuffle(u, u, 0, 0, 0, 0), i32x4.shuffle(dark, dark, 0, 0, 0, 0), i32x4.shuffle(grain, grain, 0, 0, 0, 0)),
        soaked(line + <usize>i32x4.extract_lane(at, 1), i32x4.shuffle(u, u, 1, 1, 1, 1), i32x4.shuffle(dark, dark, 1, 1, 1, 1), i32x4.shuffle(grain, grain, 1, 1, 1, 1)),
      );
      const high = i16x8.narrow_i32x4_s(
        soaked(line + <usize>i32x4.extract_lane(at, 2), i32x4.shuffle(u, u, 2, 2, 2, 2), i32x4.shuffle(dark, dark, 2, 2, 2, 2), i32x4.shuffle(grain, grain, 2, 2, 2, 2)),
        soaked(line + <usize>i32x4.extract_lane(at, 3), i32x4.shuffle(u, u, 3, 3, 3, 3), i32x4.shuffle(dark, dark, 3, 3, 3, 3), i32x4.shuffle(grain, grain, 3, 3, 3, 3)),
      );
      const four = v128.or(i8x16.narrow_i16x8_u(low, high), i32x4.splat(0xff000000));
      if (x + 4 <= width) v128.store(place + (<usize>x << 2), four);
      else {
        v128.store(line + bytes, four);
        memory.copy(place + (<usize>x << 2), line + bytes, <usize>(width - x) << 2);
      }
    }
  }
}

/** One pixel between two of the line, 0..255, not yet bytes. */
// @ts-expect-error: decorator
@inline
function soaked(at: usize, u: v128, dark: v128, grain: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.mul(mix4(v128.load(at), v128.load(at, 16), u), dark), grain));
}

// @ts-expect-error: decorator
@inline
function blend(at: usize, r: f32, g: f32, b: f32, share: f32, adds: bool): void {
  const keep: f32 = adds ? 1 : 1 - share;
  store<u8>(at, <u8>min<f32>(255, <f32>load<u8>(at) * keep + r * share));
  store<u8>(at, <u8>min<f32>(255, <f32>load<u8>(at, 1) * keep + g * share), 1);
  store<u8>(at, <u8>min<f32>(255, <f32>load<u8>(at, 2) * keep + b * share), 2);
}

/** Threads across the frame: for each, `samples` pairs of height and strength, `every` pixels apart.
 *  @param colours a thread's red, green, blue and half thickness
 *  @param adds 1 where light is added, 0 where paint covers */
export function threads(out: usize, width: i32, from: i32, to: i32, table: usize, samples: i32, every: i32, count: i32, colours: usize, adds: i32): void {
  for (let index = 0; index < count; index++) {
    const own = colours + <usize>index * 16;
    const thick = load<f32>(own, 12);
    for (let x = 0; x < width; x++) {
      const sample = min<i32>(x / every, samples - 2);
      const at = table + <usize>(index * samples + sample) * 8;
      const left = load<f32>(at);
      const rise: f32 = load<f32>(at, 8) - left;
      // As thick as it gets: where no row is touched the whole stretch is left out.
      const most: f32 = thick * 6.4 + 1;
      if (min<f32>(left, left + rise) - most > <f32>to || max<f32>(left, left + rise) + most < <f32>from) {
        x = (sample + 1) * every - 1;
        continue;
      }
      const share: f32 = <f32>(x - sample * every) / <f32>every;
      const y: f32 = left + rise * share;
      const slope: f32 = rise / <f32>every;
      const half: f32 = thick * sqrt<f32>(1 + min<f32>(slope * slope, 9));
      const reach: f32 = half * 2 + 1;
      if (y + reach < <f32>from || y - reach > <f32>to) continue;
      const strength: f32 = load<f32>(at, 4) + (load<f32>(at, 12) - load<f32>(at, 4)) * share;
      if (strength < 0.004) continue;
      const last = min<i32>(to, <i32>(y + reach) + 1);
      for (let row = max<i32>(from, <i32>(y - reach)); row < last; row++) {
        const off: f32 = (<f32>row + 0.5 - y) / half;
        const light: f32 = strength / (1 + off * off * off * off * 2 + off * off);
        if (light < 0.004) continue;
        blend(out + <usize>(row * width + x) * 4, load<f32>(own), load<f32>(own, 4), load<f32>(own, 8), min<f32>(light, 1), adds != 0);
      }
    }
  }
}

/** Sheets in front of each other, each from its upper edge down: heights of the edges, `every` pixels apart, back first.
 *  @param colours a sheet's colour at its edge and far below it, three numbers each, then how far that is and how soft its
 *  shadow on the one behind */
export function sheets(out: usize, width: i32, from: i32, to: i32, table: usize, samples: i32, every: i32, count: i32, colours: usize): void {
  for (let x = 0; x < width; x++) {
    const sample = min<i32>(x / every, samples - 2);
    const share: f32 = <f32>(x - sample * every) / <f32>every;
    for (let index = 0; index < count; index++) {
      const at = table + <usize>(index * samples + sample) * 4;
      const edge: f32 = load<f32>(at) + (load<f32>(at, 4) - load<f32>(at)) * share;
      const own = colours + <usize>index * 32;
      const shadow = load<f32>(own, 28);
      const depth = load<f32>(own, 24);
      const end = min<i32>(to, <i32>height(table, samples, sample, share, index + 1, count) + 2);
      for (let row = max<i32>(from, <i32>(edge - shadow * 2.5)); row < end; row++) {
        const pixel = out + <usize>(row * width + x) * 4;
        const below: f32 = <f32>row + 0.5 - edge;
        if (below < -0.5) {
          const t: f32 = 1 + below / (shadow * 2.5);
          blend(pixel, 0, 0, 0, t * t * t * 0.34, false);
          continue;
        }
        const t: f32 = min<f32>(below / depth, 1);
        const rim: f32 = max<f32>(0, 1 - below / 3) * 26 + max<f32>(0, 1 - below * 9 / depth) * 16;
        const grain: f32 = unit(hash2(x, row, index)) - 0.5;
        const r: f32 = load<f32>(own) + (load<f32>(own, 12) - load<f32>(own)) * t + rim + grain;
        const g: f32 = load<f32>(own, 4) + (load<f32>(own, 16) - load<f32>(own, 4)) * t + rim + grain;
        const b: f32 = load<f32>(own, 8) + (load<f32>(own, 20) - load<f32>(own, 8)) * t + rim + grain;
        blend(pixel, max<f32>(r, 0), max<f32>(g, 0), max<f32>(b, 0), min<f32>(below + 0.5, 1), false);
      }
    }
  }
}

// Where the next sheet in front begins: what lies below it need not be drawn.
function height(table: usize, samples: i32, sample: i32, share: f32, index: i32, count: i32): f32 {
  if (index >= count) return 1000000;
  const at = table + <usize>(index * samples + sample) * 4;
  return max<f32>(0, load<f32>(at) + (load<f32>(at, 4) - load<f32>(at)) * share);
}

/** Discs of light. A disc: x, y, radius, how soft its edge is (0 sharp, 1 all glow), red, green, blue, strength. */
export function discs(out: usize, width: i32, from: i32, to: i32, table: usize, count: i32, adds: i32): void {
  for (let index = 0; index < count; index++) {
    const own = table + <usize>index * 32;
    const cx = load<f32>(own);
    const cy = load<f32>(own, 4);
    const radius = load<f32>(own, 8);
    if (cy + radius < <f32>from || cy - radius > <f32>to) continue;
    const soft = load<f32>(own, 12);
    const strength = load<f32>(own, 28);
    const last = min<i32>(to, <i32>(cy + radius) + 1);
    const end = min<i32>(width, <i32>(cx + radius) + 1);
    for (let row = max<i32>(from, <i32>(cy - radius)); row < last; row++) {
      const oy: f32 = (<f32>row + 0.5 - cy) / radius;
      for (let x = max<i32>(0, <i32>(cx - radius)); x < end; x++) {
        const ox: f32 = (<f32>x + 0.5 - cx) / radius;
        const off: f32 = ox * ox + oy * oy;
        if (off >= 1) continue;
        const glow: f32 = (1 - off) * (1 - off);
        const flat: f32 = min<f32>(1, (1 - off) * radius * 0.35) * (0.72 + 0.28 * off * off);
        const light: f32 = strength * (flat + (glow - flat) * soft);
        blend(out + <usize>(row * width + x) * 4, load<f32>(own, 16), load<f32>(own, 20), load<f32>(own, 24), min<f32>(light, 1), adds != 0);
      }
    }
  }
}
