import type { Seeded } from '../seeded.ts';
import { type Draw, type Frame, ramp } from './drawing.ts';
import type { Palette } from './palette.ts';
import { swell } from './waves.ts';

const NUMBERS = 8;
const none = new Float32Array(0);

/** How many discs a frame has, by kind of drawing. */
export const DISCS = { bokeh: 330, ball: 3800, plane: 5200 } as const;

/** Lights out of focus that drift, and small sharp ones among them. */
export function bokeh(random: Seeded, { colours, dark }: Palette, frame: Frame, speed: number): Draw {
  const short = Math.min(frame.width, frame.height);
  const lights = Array.from({ length: DISCS.bokeh }, (_, index) => {
    const large = index < 80;
    return {
      ...{
        x: random.between(-0.05, 1.05),
        y: random.between(-0.05, 1.05),
        phase: random.next(),
        sway: random.between(0.01, 0.05),
      },
      radius: short * (large ? random.between(0.015, 0.1) : random.between(0.0015, 0.006)),
      soft: large ? random.between(0.05, 0.55) : 1,
      shade: ramp([colours[1], colours[2], colours[3]], random.next()),
      strength: large ? random.between(0.06, 0.3) : random.between(0.4, 1),
      times: Math.max(1, Math.round(speed * random.between(0.6, 2.4))),
    };
  });
  const table = new Float32Array(DISCS.bokeh * NUMBERS);
  return (turn) => {
    for (const [index, one] of lights.entries()) {
      const angle = 2 * Math.PI * (turn + one.phase);
      const [x, y] = [one.x + one.sway * Math.cos(angle), one.y + one.sway * Math.sin(angle) * 1.4];
      const pulse = 0.72 + 0.28 * Math.sin(2 * Math.PI * (turn * one.times + one.phase * 7));
      const strength = one.strength * pulse * (dark ? 1 : 1.9);
      const shade = one.shade.map((part) => part * 255);
      table.set([x * frame.width, y * frame.height, one.radius, one.soft, ...shade, strength], index * NUMBERS);
    }
    return { table, colours: none };
  };
}

/** A ball of points that breathes and turns once. */
export function ball(random: Seeded, { colours, dark }: Palette, frame: Frame, speed: number): Draw {
  const short = Math.min(frame.width, frame.height);
  const waves = [swell(random, [1.6, 3.2], speed), swell(random, [2.2, 4.1], speed)] as const;
  const lean = random.between(-0.5, 0.5);
  const around = frame.width > frame.height ? random.between(0.38, 0.62) : 0.5;
  const points = Array.from({ length: DISCS.ball }, (_, index) => {
    // Evenly spread over a ball by the golden angle.
    const y = 1 - (2 * (index + 0.5)) / DISCS.ball;
    return {
      y,
      ring: Math.sqrt(1 - y * y),
      angle: index * 2.399_963,
      stray: random.next() ** 14 * 0.8,
      tone: random.next(),
    };
  });
  const table = new Float32Array(DISCS.ball * NUMBERS);
  return (turn) => {
    for (const [index, one] of points.entries()) {
      const angle = one.angle + 2 * Math.PI * turn;
      const [bx, bz] = [one.ring * Math.cos(one.angle), one.ring * Math.sin(one.angle)];
      const high =
        0.72 + 0.11 * waves[0].at(bx * 0.5, turn, one.y) + 0.09 * waves[1].at(bz * 0.5, turn, one.y) + one.stray;
      const [x0, z] = [one.ring * Math.cos(angle) * high, one.ring * Math.sin(angle) * high];
      const y0 = one.y * high;
      const [x, y] = [x0 * Math.cos(lean) - y0 * Math.sin(lean), x0 * Math.sin(lean) + y0 * Math.cos(lean)];
      const near = 1 / (1.9 - z * 0.55);
      const shade = ramp([colours[2], colours[3], colours[3]], high - 0.35 + one.tone * 0.25 + z * 0.15);
      // What is nearer or further than the middle is out of focus.
      const blur = Math.abs(z - 0.25);
      const radius = short * (0.0036 + 0.006 * blur * blur) * near * 1.9;
      const strength = Math.min(1, (dark ? 1.25 : 1.1) * (0.25 + 0.6 * near) * (1 - 0.45 * blur));
      const place = [frame.width * around + x * near * short * 0.98, frame.height * 0.5 - y * near * short * 0.98];
      table.set([...place, Math.max(0.9, radius), 0.85, ...shade.map((part) => part * 255), strength], index * NUMBERS);
    }
    return { table, colours: none };
  };
}

const ACROSS = 80;

/** A plane of points that waves run through, seen from low above it. */
export function plane(random: Seeded, { colours, dark }: Palette, frame: Frame, speed: number): Draw {
  const rows = DISCS.plane / ACROSS;
  const short = Math.min(frame.width, frame.height);
  const [along, aside] = [swell(random, [1.5, 3.3], speed), swell(random, [1.8, 3.9], speed)];
  const wide = 3.4 * Math.max(1, frame.width / frame.height);
  const table = new Float32Array(DISCS.plane * NUMBERS);
  return (turn) => {
    for (let index = 0; index < DISCS.plane; index++) {
      // Far ones first, so that near ones lie over them.
      const row = rows - 1 - Math.floor(index / ACROSS);
      const [u, v] = [(index % ACROSS) / (ACROSS - 1) - 0.5, row / rows];
      const depth = 0.75 + v * 4.2;
      const lift = 0.13 * along.at(u, turn, v * 2) + 0.13 * aside.at(v, turn, u * 2);
      const x = frame.width / 2 + ((u * wide) / depth) * short;
      const y = frame.height * 0.5 + ((0.5 - lift) / depth - 0.1) * short;
      const shade = ramp([colours[1], colours[2], colours[3]], 0.5 + lift * 1.9);
      const fade = Math.min(1, (1 - v) * 1.6) * Math.min(1, v * 9 + 0.2);
      const radius = Math.max(0.9, (short * 0.011) / depth) * (1 + Math.max(0, lift) * 2.2);
      const strength = Math.min(1, fade * (dark ? 0.7 + Math.max(0, lift) * 2 : 0.9));
      table.set([x, y, radius, 0.5, ...shade.map((part) => part * 255), strength], index * NUMBERS);
    }
    return { table, colours: none };
  };
}
