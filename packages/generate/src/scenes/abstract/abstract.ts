import { KERNEL } from '../generated/abstract.ts';
import { createLayout, loadKernel, reserve } from '../kernel-loader.ts';
import type { SceneElement, SceneFamily, SceneSpec } from '../scene-spec.ts';
import { seeded } from '../seeded.ts';
import { type Draw, EVERY, type Frame, SHEETS, samplesOf, sheets, THREADS, threads } from './drawing.ts';
import { type Palette, paletteOf } from './palette.ts';
import { ball, bokeh, DISCS, plane } from './points.ts';

interface AbstractKernel {
  wash(...numbers: readonly number[]): void;
  spread(...numbers: readonly number[]): void;
  threads(...numbers: readonly number[]): void;
  sheets(...numbers: readonly number[]): void;
  discs(...numbers: readonly number[]): void;
}

/** Ways to show nothing in particular. */
type Manner = 'gradient' | 'liquid' | 'threads' | 'sheets' | 'bokeh' | 'ball' | 'plane';

const WANTED: Partial<Record<SceneElement, Manner>> = {
  ...{ gradient: 'gradient', liquid: 'liquid', flow: 'threads', lines: 'threads', waves: 'sheets', bokeh: 'bokeh' },
  ...{ particles: 'ball', grid: 'plane' },
};
const MANNERS: readonly Manner[] = ['gradient', 'liquid', 'threads', 'sheets', 'bokeh', 'ball', 'plane'];

function mannerOf({ elements, seed }: SceneSpec): Manner {
  for (const element of elements) {
    const manner = WANTED[element];
    if (manner !== undefined) return manner;
  }
  return MANNERS[Math.floor(seeded(seed ^ 0xab5).next() * MANNERS.length)] ?? 'gradient';
}

/** The wash is drawn this much smaller and spread out: it has nothing fine in it. */
const SMALLER = 3;

/** Pictures of colour and movement alone: gradients, liquid, threads, waves, lights, points. */
export const abstract: SceneFamily = {
  name: 'abstract',
  bake: (spec, width, height, team) => {
    const manner = mannerOf(spec);
    const palette = paletteOf(spec);
    const random = seeded(spec.seed);
    const speed = Math.max(0.1, spec.camera.speed);
    const period = spec.loopSeconds ?? 24;
    const draw = drawOf(manner)?.(random, palette, { width, height }, (speed * period) / 24);
    const kernel = loadKernel<AbstractKernel>(KERNEL, team.memory);
    const small = { width: Math.ceil(width / SMALLER) + 1, height: Math.ceil(height / SMALLER) + 1 };
    const layout = createLayout();
    const at = {
      small: layout.take(small.width * small.height * 16 + 64),
      out: layout.take(width * height * 4),
      shades: layout.take(64),
      numbers: layout.take(64),
      lines: layout.take((small.width + 1) * 16 * team.size),
      table: layout.take(draw === undefined ? 0 : draw(0).table.byteLength),
      colours: layout.take(draw === undefined ? 0 : draw(0).colours.byteLength),
    };
    team.once(() => reserve(team.memory, layout.end));
    const line = at.lines + team.member * (small.width + 1) * 16;
    const shades = shadesOf(manner, palette);
    const paint = painterOf(kernel, manner, at, { width, height }, palette.dark);
    return {
      frame: (seconds, out) => {
        const turn = (seconds / period) % 1;
        team.once(() => {
          const { buffer } = team.memory;
          new Float32Array(buffer, at.shades, 16).set(shades);
          new Float32Array(buffer, at.numbers, 8).set(numbersOf(manner, spec, turn, { width, height }));
          const drawing = draw?.(turn);
          if (drawing === undefined) return;
          new Float32Array(buffer, at.table, drawing.table.length).set(drawing.table);
          new Float32Array(buffer, at.colours, drawing.colours.length).set(drawing.colours);
        });
        const kind = manner === 'liquid' ? 1 : 0;
        const seed = spec.seed % 1_000_003;
        team.rows(small.height, (from, to) =>
          kernel.wash(at.small, small.width, from, to, kind, at.shades, at.numbers, seed),
        );
        const corners = palette.dark ? 0.55 : 0.12;
        team.rows(height, (from, to) => {
          kernel.spread(at.small, small.width, small.height, at.out, width, height, from, to, corners, line);
          paint(from, to);
          const row = width * 4;
          out.set(new Uint8Array(team.memory.buffer, at.out + from * row, (to - from) * row), from * row);
        });
      },
    };
  },
};

function drawOf(
  manner: Manner,
): ((random: ReturnType<typeof seeded>, palette: Palette, frame: Frame, speed: number) => Draw) | undefined {
  if (manner === 'threads') return threads;
  if (manner === 'sheets') return sheets;
  if (manner === 'bokeh') return bokeh;
  if (manner === 'ball') return ball;
  if (manner === 'plane') return plane;
  return undefined;
}

interface Addresses {
  readonly out: number;
  readonly table: number;
  readonly colours: number;
}

/** What draws over the wash, rows `from` to `to`. */
function painterOf(
  kernel: AbstractKernel,
  manner: Manner,
  { out, table, colours }: Addresses,
  frame: Frame,
  dark: boolean,
): (from: number, to: number) => void {
  const { width } = frame;
  const samples = samplesOf(frame);
  const adds = dark ? 1 : 0;
  switch (manner) {
    case 'threads':
      return (from, to) => kernel.threads(out, width, from, to, table, samples, EVERY, THREADS, colours, adds);
    case 'sheets':
      return (from, to) => kernel.sheets(out, width, from, to, table, samples, EVERY, SHEETS, colours);
    case 'bokeh':
    case 'ball':
    case 'plane':
      return (from, to) => kernel.discs(out, width, from, to, table, DISCS[manner], adds);
    default:
      return () => undefined;
  }
}

/** Behind a drawing the wash keeps near its ground. */
function shadesOf(manner: Manner, { colours, dark }: Palette): number[] {
  const back = manner === 'gradient' || manner === 'liquid' ? 1 : manner === 'bokeh' ? 0.42 : dark ? 0.22 : 0.35;
  const [ground] = colours;
  return colours.flatMap((shade) => [
    ...shade.map((part, index) => (ground[index] ?? 0) + (part - (ground[index] ?? 0)) * back),
    0,
  ]);
}

/** The pattern's measure: its longer side is `reach` long; time runs around a circle. */
function numbersOf(manner: Manner, { camera, loopSeconds, seed }: SceneSpec, turn: number, frame: Frame): number[] {
  const reach = manner === 'liquid' ? 2.7 : manner === 'gradient' ? 1.5 : 1.3;
  const step = (reach / Math.max(frame.width, frame.height)) * SMALLER;
  const circle = Math.min(0.9, 0.032 * (loopSeconds ?? 24) * Math.max(0.1, camera.speed));
  const angle = 2 * Math.PI * turn;
  const start = (seed % 977) * 0.37;
  const bend = manner === 'liquid' ? 1.25 : 0.9;
  return [step, step, start, start * 0.71, circle * Math.cos(angle), circle * Math.sin(angle), bend, 0.85];
}
