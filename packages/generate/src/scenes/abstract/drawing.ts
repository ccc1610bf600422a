import type { Seeded } from '../seeded.ts';
import type { Palette, Shade } from './palette.ts';
import { swell } from './waves.ts';

/** Size of a frame, pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What is drawn over the wash in a moment; every number is one of the kernel's. */
export interface Drawing {
  readonly table: Float32Array;
  readonly colours: Float32Array;
}

/** Makes the drawing of a moment; `turn` 0..1 leads back to its beginning. */
export type Draw = (turn: number) => Drawing;

/** Pixels between places whose height is computed. */
export const EVERY = 4;

/** Places along a line of that frame. */
export function samplesOf({ width }: Frame): number {
  return Math.ceil(width / EVERY) + 2;
}

/** What waves are measured by: a narrow frame shows a part of them, not all of them pressed together. */
function longOf({ width, height }: Frame): number {
  return Math.max(width, height * 1.2);
}

/** How many threads a frame has. */
export const THREADS = 96;

/** Threads that lie side by side like silk: each is a little further in the same waves. */
export function threads(random: Seeded, { colours, dark }: Palette, frame: Frame, speed: number): Draw {
  const samples = samplesOf(frame);
  const [big, small] = [swell(random, [0.8, 1.7, 2.9], speed), swell(random, [1.3, 3.1], speed)];
  const swells = swell(random, [0.7, 1.4], speed);
  const slant = random.between(-0.3, 0.3);
  const long = longOf(frame);
  const table = new Float32Array(THREADS * samples * 2);
  const paints = new Float32Array(THREADS * 4);
  const thick = (Math.min(frame.width, frame.height) / 1080) * 0.85;
  for (let index = 0; index < THREADS; index++) {
    const share = index / (THREADS - 1);
    const paint = ramp([colours[2], colours[3], dark ? colours[1] : colours[2]], share);
    paints.set([...paint.map((part) => part * 255), Math.max(0.55, thick * (index % 12 === 0 ? 1.8 : 1))], index * 4);
  }
  return (turn) => {
    for (let index = 0; index < THREADS; index++) {
      const share = index / (THREADS - 1) - 0.5;
      for (let sample = 0; sample < samples; sample++) {
        const x = (sample * EVERY) / long;
        const open = 0.16 + 0.3 * (0.5 + 0.4 * swells.at(x, turn));
        const y =
          0.5 +
          slant * (x - (0.5 * frame.width) / long) +
          0.15 * big.at(x, turn) +
          open * (share + 0.3 * small.at(x, turn, share * 1.1));
        const lit = 0.5 + 0.5 * Math.sin(2 * Math.PI * (x * 1.3 + share * 1.7 - turn * Math.max(1, Math.round(speed))));
        const at = (index * samples + sample) * 2;
        table[at] = y * frame.height;
        table[at + 1] = (dark ? 0.12 + 0.55 * lit * lit : 0.2 + 0.45 * lit) * (index % 12 === 0 ? 1.4 : 1);
      }
    }
    return { table, colours: paints };
  };
}

/** How many sheets a frame has. */
export const SHEETS = 7;

/** Sheets of colour, one before the other, whose edges are waves. */
export function sheets(random: Seeded, { colours }: Palette, frame: Frame, speed: number): Draw {
  const samples = samplesOf(frame);
  const edges = Array.from({ length: SHEETS }, (_, index) => swell(random, [0.9 + index * 0.12, 2.1, 3.7], speed));
  const long = longOf(frame);
  const table = new Float32Array(SHEETS * samples);
  const paints = new Float32Array(SHEETS * 8);
  for (let index = 0; index < SHEETS; index++) {
    const share = index / (SHEETS - 1);
    const edge = ramp([colours[3], colours[2], colours[1]], share);
    const below = ramp([colours[2], colours[1], colours[0]], share);
    const scale = frame.height / 1080;
    paints.set(
      [...edge.map((part) => part * 255), ...below.map((part) => part * 255), 380 * scale, 26 * scale],
      index * 8,
    );
  }
  return (turn) => {
    for (const [index, edge] of edges.entries()) {
      const middle = 0.22 + (index / SHEETS) * 0.74;
      for (let sample = 0; sample < samples; sample++) {
        const x = (sample * EVERY) / long;
        table[index * samples + sample] = (middle + 0.075 * edge.at(x, turn)) * frame.height;
      }
    }
    return { table, colours: paints };
  };
}

/** The colour at `share` 0..1 along some. */
export function ramp(shades: readonly Shade[], share: number): Shade {
  const place = Math.min(0.9999, Math.max(0, share)) * (shades.length - 1);
  const [from, to] = [shades[Math.floor(place)] ?? [0, 0, 0], shades[Math.floor(place) + 1] ?? [0, 0, 0]];
  const part = place - Math.floor(place);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}
