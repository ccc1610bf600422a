import type { ChromaKey, Look } from '@reelsmith/core';
import { type PixelFormat, rgba, throughRgb, yuv709 } from './color.ts';
import { chain, num } from './number.ts';

type Preset = NonNullable<Look['preset']>;

interface Special {
  readonly sepia?: boolean;
  readonly teal?: boolean;
  readonly tealOrange?: boolean;
  readonly glow?: boolean;
}

/** Presets are looks written down: the person's own numbers are added to them. */
const PRESETS: Record<Preset, Look & Special> = {
  none: {},
  warm: { temperature: 0.3, saturation: 0.08 },
  cool: { temperature: -0.3, saturation: 0.03 },
  vivid: { saturation: 0.4, contrast: 0.1 },
  mono: { saturation: -1, contrast: 0.06 },
  noir: { saturation: -1, contrast: 0.38, brightness: -0.06, vignette: 0.45, grain: 0.25 },
  sepia: { sepia: true, contrast: 0.03 },
  vintage: { contrast: -0.12, brightness: 0.05, saturation: -0.22, temperature: 0.28, vignette: 0.35, grain: 0.22 },
  cinematic: { contrast: 0.12, saturation: -0.1, teal: true, vignette: 0.25 },
  teal_orange: { tealOrange: true, contrast: 0.08, saturation: 0.1 },
  faded: { contrast: -0.18, brightness: 0.12, saturation: -0.25 },
  dreamy: { glow: true, brightness: 0.06, saturation: 0.08, contrast: -0.04 },
};

/** What is done to a clip's colours, with its preset filled in. Amounts are those of core's Look; `glow` is 0 to 1. */
export interface Grading {
  /** Filters for opaque pictures, one after the other; empty when nothing is to be done. */
  readonly filters: string;
  readonly glow: number;
  readonly grain: number;
}

/** `scale` is the short side of the film over 1080: a look is the same at every size. `table` is the filter of a colour
 *  table, or nothing. */
export function gradingOf(look: Look | undefined, scale: number, table = ''): Grading {
  if (look === undefined) return { filters: '', glow: 0, grain: 0 };
  const preset = PRESETS[look.preset ?? 'none'];
  const sum = (name: 'brightness' | 'contrast' | 'saturation' | 'temperature') =>
    Math.max(-1, Math.min(1, (look[name] ?? 0) + (preset[name] ?? 0)));
  const most = (name: 'sharpen' | 'blur' | 'vignette' | 'grain') => Math.max(look[name] ?? 0, preset[name] ?? 0);
  const filters = chain(
    levels(sum('brightness'), sum('contrast'), sum('saturation')),
    inRgb([
      ...[table, temperature(sum('temperature')), preset.sepia === true ? SEPIA : ''],
      ...[preset.teal === true ? TEAL : '', preset.tealOrange === true ? TEAL_ORANGE : ''],
    ]),
    most('sharpen') > 0 ? `unsharp=5:5:${num(most('sharpen') * 1.5)}:5:5:0` : '',
    most('blur') > 0 ? `gblur=sigma=${num(most('blur') * 20 * scale)}:steps=2` : '',
    most('vignette') > 0 ? `vignette=angle=${num(most('vignette') * 0.9)}` : '',
  );
  return { filters, glow: preset.glow === true ? 0.55 : 0, grain: most('grain') };
}

/** A still sheet of film grain around middle grey, larger than the picture by `margin`: it is laid over the picture at
 *  another place each frame. */
export function grainSheet(
  amount: number,
  { width, height, format }: { width: number; height: number; format: PixelFormat },
  margin: number,
): string {
  const sheet = `color=c=gray:s=${width + margin}x${height + margin}:r=25,trim=end_frame=1,format=${format}`;
  // Set by hand: on the way from a colour to planes its range would be guessed.
  const middle = 'lutyuv=y=128:u=128:v=128';
  const noise = `noise=c0s=${Math.max(1, Math.round(amount * 46))}:c0f=u:c0_seed=7`;
  return chain(sheet, middle, noise, 'gblur=sigma=0.55:planes=1', 'loop=loop=-1:size=1');
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
const TEAL_ORANGE = 'colorbalance=rs=-0.16:gs=0.02:bs=0.14:rm=0.05:bm=-0.04:rh=0.13:gh=0.02:bh=-0.16';
const TEAL = 'colorbalance=rs=-0.06:bs=0.08:rh=0.06:bh=-0.06';

function inRgb(filters: readonly string[]): string {
  const used = chain(...filters);
  return used === '' ? '' : throughRgb(used);
}

/** Softer than this no edge of a key may be: hair and motion blur are half of each. */
const SOFTEST_KEY = 0.04;

/** Makes one colour transparent, on planes of full size, so that edges are not cut in blocks of two pixels. The colour is
 *  given in the film's own matrix: the filter's conversion is BT.601. What green or blue light fell on the edges is taken
 *  out of them. */
export function keyFilter(key: ChromaKey | undefined): string {
  if (key === undefined) return '';
  const hex = yuv709(rgba(key.color))
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('');
  const keyed = `chromakey=color=0x${hex}:yuv=1:similarity=${num(Math.max(0.01, key.similarity))}:blend=${num(Math.max(SOFTEST_KEY, key.blend))}`;
  const screen = screenOf(key.color);
  const clean = screen === undefined ? '' : `format=rgba,despill=type=${screen}:mix=0.5:expand=0,${FROM_RGBA}`;
  return chain('format=yuva444p', keyed, clean);
}

const FROM_RGBA = 'scale=out_color_matrix=bt709:out_range=tv';

/** Which of the two screens people film before a colour is. */
function screenOf(color: string): 'green' | 'blue' | undefined {
  const { red, green, blue } = rgba(color);
  if (green > 1.3 * Math.max(red, blue)) return 'green';
  return blue > 1.3 * Math.max(red, green) ? 'blue' : undefined;
}
