// Draws space: what lies behind, then bodies from far to near, rocks, and the sun's own light.
import { backB, backdrop, backG, backPulse, backR, sunshine } from '../space/backdrop';
import { body, bodyB, bodyG, bodyHides, bodyNear, bodyR } from '../space/bodies';
import { BODY, readSettings } from '../space/settings';
import * as set from '../space/settings';

export function setup(settings: usize, bodies: usize): void {
  readSettings(settings, bodies);
}

/** Draws rows `from` to `to` of a picture of `width` x `height`: at `pixels` 4 numbers each (red, green, blue in light,
 *  nearness), at `pulses` a byte that says what moves, both for these rows alone.
 *  @param margin how much of the picture lies beyond the frame: the shorter side of the frame is two long */
export function rows(pixels: usize, pulses: usize, width: i32, height: i32, from: i32, to: i32, margin: f32): void {
  const half: f32 = <f32>min<i32>(width, height) * 0.5 / (1 + 2 * margin);
  const pixel: f32 = 1 / half;
  for (let y = from; y < to; y++) {
    const py: f32 = (<f32>height * 0.5 - <f32>y - 0.5) * pixel;
    for (let x = 0; x < width; x++) {
      const px: f32 = (<f32>x + 0.5 - <f32>width * 0.5) * pixel;
      const place = <usize>((y - from) * width + x);
      look(pixels + place * 16, pulses + place, px, py, pixel);
    }
  }
}

function look(at: usize, pulseAt: usize, x: f32, y: f32, pixel: f32): void {
  backdrop(x, y);
  let r: f32 = backR;
  let g: f32 = backG;
  let b: f32 = backB;
  let near: f32 = 0;
  let hidden: f32 = 0;
  for (let index = 0; index < set.bodies; index++) {
    body(set.bodiesAt + <usize>index * BODY, x, y, pixel);
    const rest: f32 = 1 - bodyHides;
    r = r * rest + bodyR;
    g = g * rest + bodyG;
    b = b * rest + bodyB;
    near = bodyNear > 0 ? bodyNear : near * rest;
    hidden = max<f32>(hidden, bodyHides);
  }
  const pulse = backPulse;
  sunshine(x, y, hidden);
  if (set.sun > 0) {
    r += backR;
    g += backG;
    b += backB;
  }
  store<f32>(at, r);
  store<f32>(at, g, 4);
  store<f32>(at, b, 8);
  store<f32>(at, near, 12);
  store<u8>(pulseAt, hidden > 0.3 ? <u8>0 : <u8>pulse);
}
