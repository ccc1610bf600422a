import type { Crop } from '@reelsmith/core';
import { num } from './number.ts';

/** Cuts a part out of the source; fractions, since decoded and shown sizes differ where pixels are not square. `x` and
 *  `y` may be expressions of fractions over time. */
export function cropTo(crop: Crop, moving: { x?: string | undefined; y?: string | undefined } = {}): string {
  const whole = crop.width > 0.9999 && crop.height > 0.9999 && moving.x === undefined && moving.y === undefined;
  if (whole) return '';
  const x = moving.x ?? num(crop.x);
  const y = moving.y ?? num(crop.y);
  const size = `w='max(2,iw*${num(crop.width)})':h='max(2,ih*${num(crop.height)})'`;
  return `crop=${size}:x='(${x})*iw':y='(${y})*ih':exact=1`;
}

/** Turns a picture upright: degrees clockwise, as the file asks. */
export function upright(rotation: number): string {
  const turns = ((Math.round(rotation / 90) % 4) + 4) % 4;
  const turn = ['', 'transpose=clock', 'hflip,vflip', 'transpose=cclock'][turns] ?? '';
  return turn === '' ? '' : `${turn},sidedata=mode=delete:type=DISPLAYMATRIX`;
}
