import type { ChromaKey, Look } from '@reelsmith/core';
import { rgba, throughRgb, yuv709 } from './color.ts';
import { chain, num } from './number.ts';

type Preset = NonNullable<Look['preset']>;

/** Presets are looks written down: the person's own numbers are added to them. */
const PRESETS: Record<Preset, Look & { sepia?: boolean; teal?: boolean }> = {
  none: {},
  warm: { temperature: 0.3, saturation: 0.08 },
  cool: { temperature: -0.3, saturation: 0.03 },
  vivid: { saturation: 0.4, contrast: 0.1 },
  mono: { saturation: -1, contrast: 0.06 },
  sepia: { sepia: true, contrast: 0.03 },
  cinematic: { contrast: 0.12, saturation: -0.1, teal: true, vignette: 0.25 },
  faded: { contrast: -0.18, brightness: 0.12, saturation: -0.25 },
};

/** Filters of a look on opaque pictures, without grain; empty when nothing is to be done. */
export function lookFilters(look: Look | undefined): string {
  if (look === undefined) return '';
  const preset = PRESETS[look.preset ?? 'none'];
  const sum = (name: 'brightness' | 'contrast' | 'saturation' | 'temperature') =>
    Math.max(-1, Math.min(1, (look[name] ?? 0) + (preset[name] ?? 0)));
  const most = (name: 'sharpen' | 'blur' | 'vignette') => Math.max(look[name] ?? 0, preset[name] ?? 0);
  return chain(
    levels(sum('brightness'), sum('contrast'), sum('saturation')),
    inRgb([temperature(sum('temperature')), preset.sepia === true ? SEPIA : '', preset.teal === true ? TEAL : '']),
    most('sharpen') > 0 ? `unsharp=5:5:${num(most('sharpen') * 1.5)}:5:5:0` : '',
    most('blur') > 0 ? `gblur=sigma=${num(most('blur') * 20)}` : '',
    most('vignette') > 0 ? `vignette=angle=${num(most('vignette') * 0.9)}` : '',
  );
}

/** Film grain: drawn after a picture was repeated, so that it moves. Amount 0 to 1. */
export function grain(look: Look | undefined): string {
  const amount = Math.round((look?.grain ?? 0) * 30);
  return amount > 0 ? `noise=alls=${amount}:allf=t:all_seed=1` : '';
}

function levels(brightness: number, contrast: number, saturation: number): string {
  if (brightness === 0 && contrast === 0 && saturation === 0) return '';
  const settings = [
    `brightness=${num(brightness * 0.4)}`,
    `contrast=${num(contrast < 0 ? 1 + contrast * 0.8 : 1 + contrast)}`,
    `saturation=${num(saturation < 0 ? 1 + saturation : 1 + saturation * 1.5)}`,
  ];
  return `eq=${settings.join(':')}`;
}

/** 6500 K is neutral; fully warm is 3000 K, fully cool 15000 K. */
function temperature(amount: number): string {
  if (amount === 0) return '';
  const kelvin = amount > 0 ? 6500 - amount * 3500 : 6500 - amount * 8500;
  return `colortemperature=temperature=${num(kelvin)}:pl=0.5`;
}

const SEPIA = 'colorchannelmixer=.393:.769:.189:0:.349:.686:.168:0:.272:.534:.131';
const TEAL = 'colorbalance=rs=-0.06:bs=0.08:rh=0.06:bh=-0.06';

function inRgb(filters: readonly string[]): string {
  const used = chain(...filters);
  return used === '' ? '' : throughRgb(used);
}

/** Makes one colour transparent. The colour is given in the film's own matrix: the filter's conversion is BT.601. */
export function keyFilter(key: ChromaKey | undefined): string {
  if (key === undefined) return '';
  const hex = yuv709(rgba(key.color))
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('');
  return `chromakey=color=0x${hex}:yuv=1:similarity=${num(Math.max(0.01, key.similarity))}:blend=${num(key.blend)}`;
}
