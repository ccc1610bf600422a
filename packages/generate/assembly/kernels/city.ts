// Draws a town: one ray a pixel, more where things meet, one mirror, one shadow. The host lays out the memory.
import { FAR, see, seenBlue, seenFar, seenGreen, seenKey, seenPulse, seenRed } from '../city/shade';
import { readSettings } from '../city/settings';
import * as set from '../city/settings';
import { trailBlue, trailGreen, trailPulse, trailRed, trails } from '../city/trails';

export function setup(settings: usize, cells: usize, parts: usize): void {
  readSettings(settings, cells, parts);
}

let red: f32 = 0;
let green: f32 = 0;
let blue: f32 = 0;
let pulse: i32 = 0;
let key: i32 = 0;
let closeness: f32 = 0;

/** Draws rows `from` to `to` of a picture of `width` x `height`: at `pixels` 4 numbers each (red, green, blue in light,
 *  nearness), at `pulses` a byte that says what moves, both for these rows alone; `keys` is room for a number a pixel. */
export function rows(pixels: usize, pulsesAt: usize, keys: usize, width: i32, height: i32, from: i32, to: i32, fine: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const place = <usize>((y - from) * width + x);
      look(<f32>x + 0.5, <f32>y + 0.5, width, height);
      put(pixels + place * 16, red, green, blue, closeness);
      store<u8>(pulsesAt + place, <u8>pulse);
      store<i32>(keys + place * 4, key);
    }
  }
  if (fine != 0) refine(pixels, pulsesAt, keys, width, height, from, to);
}

// @ts-expect-error: decorator
@inline
function put(at: usize, r: f32, g: f32, b: f32, near: f32): void {
  store<f32>(at, r);
  store<f32>(at, g, 4);
  store<f32>(at, b, 8);
  store<f32>(at, near, 12);
}

// Where two things meet, or light changes sharply, a pixel is looked at four more times.
function refine(pixels: usize, pulsesAt: usize, keys: usize, width: i32, height: i32, from: i32, to: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const place = (y - from) * width + x;
      const own = load<i32>(keys + <usize>place * 4);
      let rough = false;
      if (x > 0) rough = differs(pixels, keys, place, place - 1, own);
      if (x + 1 < width && !rough) rough = differs(pixels, keys, place, place + 1, own);
      if (y > from && !rough) rough = differs(pixels, keys, place, place - width, own);
      if (y + 1 < to && !rough) rough = differs(pixels, keys, place, place + width, own);
      if (rough) again(pixels + <usize>place * 16, pulsesAt + <usize>place, x, y, width, height);
    }
  }
}

// @ts-expect-error: decorator
@inline
function differs(pixels: usize, keys: usize, one: i32, other: i32, own: i32): bool {
  const there = load<i32>(keys + <usize>other * 4);
  if (there != own) return true;
  const a = pixels + <usize>one * 16;
  const b = pixels + <usize>other * 16;
  const light: f32 = load<f32>(a, 4) + 0.12;
  const beside: f32 = load<f32>(b, 4) + 0.12;
  return light > beside * 2.1 || beside > light * 2.1;
}

function again(at: usize, pulseAt: usize, x: i32, y: i32, width: i32, height: i32): void {
  // Bright samples are held down before they are averaged, or every edge of a lamp would be a saw.
  let r: f32 = load<f32>(at);
  let g: f32 = load<f32>(at, 4);
  let b: f32 = load<f32>(at, 8);
  let near: f32 = load<f32>(at, 12);
  let sumR: f32 = r / (1 + r);
  let sumG: f32 = g / (1 + g);
  let sumB: f32 = b / (1 + b);
  for (let sample = 0; sample < 4; sample++) {
    const ox: f32 = sample == 0 ? 0.125 : sample == 1 ? 0.625 : sample == 2 ? 0.375 : 0.875;
    const oy: f32 = <f32>sample * 0.25 + 0.125;
    look(<f32>x + ox, <f32>y + oy, width, height);
    sumR += red / (1 + red);
    sumG += green / (1 + green);
    sumB += blue / (1 + blue);
    near = max<f32>(near, closeness);
    if (pulse != <i32>load<u8>(pulseAt)) store<u8>(pulseAt, 0);
  }
  r = sumR * 0.2;
  g = sumG * 0.2;
  b = sumB * 0.2;
  put(at, r / (1 - r), g / (1 - g), b / (1 - b), near);
}

/** One ray through a place of the picture. */
function look(px: f32, py: f32, width: i32, height: i32): void {
  const across: f32 = (px / <f32>width) * 2 - 1;
  const up: f32 = 1 - (py / <f32>height) * 2;
  let dx: f32 = across * set.halfWide;
  let dy: f32 = (up - set.horizon) * set.halfHigh;
  const long: f32 = 1 / sqrt<f32>(dx * dx + dy * dy + 1);
  dx *= long;
  dy *= long;
  const dz: f32 = long;
  const spread: f32 = ((2 * set.halfWide) / <f32>width) * long;
  see(set.eyeX, set.eyeY, set.eyeZ, dx, dy, dz, 0.5, spread, 0, 0);
  closeness = seenFar > 0 ? 1 / max<f32>(0.5, seenFar * dz) : 0;
  trails(dx, dy, dz, spread, seenFar > 0 ? seenFar : FAR);
  red = seenRed + trailRed;
  green = seenGreen + trailGreen;
  blue = seenBlue + trailBlue;
  pulse = trailPulse > 0 ? trailPulse : seenPulse;
  key = trailPulse > 0 ? 9 : seenKey;
}
