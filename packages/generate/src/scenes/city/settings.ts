import { type Colour, colourOf } from '../colour.ts';
import type { SceneSpec } from '../scene-spec.ts';
import type { Eye } from './camera.ts';
import type { Light } from './light.ts';
import type { Town } from './parts.ts';

const NEON: readonly (readonly [Colour, Colour])[] = [
  [
    [1, 0.08, 0.55],
    [0.06, 0.7, 1],
  ],
  [
    [0.5, 0.12, 1],
    [0.05, 0.95, 0.85],
  ],
  [
    [1, 0.35, 0.05],
    [0.1, 0.5, 1],
  ],
];

/** The numbers of `assembly/city/settings.ts`, in its order. */
export function settingsOf(spec: SceneSpec, town: Town, eye: Eye, light: Light): Float32Array {
  const { sun } = light;
  const up = (sun.up * Math.PI) / 180;
  const aside = (sun.aside * Math.PI) / 180;
  const direction = [Math.sin(aside) * Math.cos(up), Math.sin(up), Math.cos(aside) * Math.cos(up)];
  const [first, second] = accents(spec);
  return Float32Array.from([
    ...[town.wide, town.deep, town.cellSize, town.x, town.z, town.tallest, spec.seed % 1_000_003],
    ...[eye.x, eye.y, eye.z, eye.halfWide, eye.halfHigh, eye.horizon],
    ...[...direction, ...sun.colour, ...light.zenith, ...light.horizon, ...light.glow],
    ...[light.haze, spec.elements.includes('stars') ? light.stars * 1.6 : light.stars, light.cover, ...light.clouds],
    ...[sun.size, light.lamps, light.lit, neonOf(spec, light), wetOf(spec, light), spec.weather === 'snow' ? 1 : 0],
    ...[eye.shore, eye.avenue, ...first, ...second, 1, 1, light.shadows],
  ]);
}

/** The colours of neon: those asked for, else a pair that the seed picks. */
function accents(spec: SceneSpec): readonly [Colour, Colour] {
  const [main, other] = spec.palette.map(colourOf);
  const pair = NEON[spec.seed % NEON.length] ?? NEON[0];
  const [first, second]: readonly [Colour, Colour] = pair ?? [
    [1, 0.08, 0.55],
    [0.06, 0.7, 1],
  ];
  return [main ?? first, other ?? (main === undefined ? second : main)];
}

function neonOf(spec: SceneSpec, light: Light): number {
  const wanted = spec.elements.includes('neon') || spec.elements.includes('holograms') || spec.style === 'futuristic';
  if (!wanted) return spec.palette.length > 0 ? 0.3 * light.lamps : 0;
  return 0.25 + 0.75 * light.lamps;
}

function wetOf(spec: SceneSpec, light: Light): number {
  if (spec.weather === 'rain' || spec.weather === 'storm' || spec.elements.includes('wet_street')) return 1;
  if (spec.weather === 'snow') return 0.1;
  return spec.style === 'futuristic' && light.lamps > 0.5 ? 0.85 : light.lamps > 0.5 ? 0.3 : 0;
}
