import { describe, expect, it } from 'vitest';
import { kernelRuns, loadKernel } from './kernel.ts';
import { layoutOf, planesOf } from './planes.ts';

const create = loadKernel(16_384);

interface Size {
  readonly width: number;
  readonly height: number;
}
type Draw = (window: { x: number; y: number; width: number; height: number }) => Uint8Array;

/** The kernel over one plane; the picture is a function of the pixel's middle. */
function plane(raster: Size, target: Size, value: (x: number, y: number) => number): Draw {
  const { memory, kernel } = create();
  const shape = { raster, target, alpha: false };
  const layout = layoutOf(shape, kernel);
  memory.grow(Math.ceil(layout.bytes / 65_536));
  const bytes = new Uint8Array(memory.buffer);
  for (let y = 0; y < raster.height; y += 1)
    for (let x = 0; x < raster.width; x += 1)
      bytes[layout.raster + y * raster.width + x] = Math.round(value(x + 0.5, y + 0.5));
  const [slot = 0] = layout.slots;
  return ({ x, y, width, height }) => {
    kernel.columns(layout.tables[1], target.width, raster.width, x, width / target.width);
    kernel.resample(
      ...([layout.raster, raster.width, raster.height, layout.tables[1], layout.rows] as const),
      ...([slot, target.width, target.height, y, height / target.height] as const),
    );
    return bytes.slice(slot, slot + target.width * target.height);
  };
}

/** Where the crests of a grating of `period` pixels lie, in pixels, from the middle row. */
function shiftOf(frame: Uint8Array, { width, height }: Size, period: number): number {
  const row = frame.subarray(Math.floor(height / 2) * width, (Math.floor(height / 2) + 1) * width);
  let re = 0;
  let im = 0;
  for (let x = 0; x < row.length; x += 1) {
    const angle = (2 * Math.PI * (x + 0.5)) / period;
    re += (row[x] ?? 0) * Math.cos(angle);
    im += (row[x] ?? 0) * Math.sin(angle);
  }
  return (Math.atan2(im, re) / (2 * Math.PI)) * period;
}

/** Whole periods in the frame, but no whole pixels in a period: the rounding of pixels evens out. */
const PERIOD = 1280 / 91;
const grating = (period: number) => (x: number) => 128 + 100 * Math.cos((2 * Math.PI * x) / period);

const around = (shift: number): number => ((shift % PERIOD) + PERIOD) % PERIOD;

describe('the kernel', () => {
  it('runs on this machine', () => expect(kernelRuns()).toBe(true));

  it('copies pixels that are hit exactly', () => {
    const noise = (x: number, y: number) => Math.abs(Math.sin(x * 12.9898 + y * 78.233) * 43_758.5453 * 255) % 255;
    const [raster, target] = [
      { width: 90, height: 70 },
      { width: 50, height: 40 },
    ];
    const frame = plane(raster, target, noise)({ x: 7, y: 11, ...target });
    for (const [index, level] of frame.entries()) {
      const [x, y] = [index % 50, Math.floor(index / 50)];
      expect(level).toBe(Math.round(noise(x + 7.5, y + 11.5)));
    }
  });

  it.each([0, 1, 16, 127, 235, 255])('leaves a plain picture of level %d as it is, also beyond its edges', (level) => {
    const draw = plane({ width: 60, height: 44 }, { width: 50, height: 38 }, () => level);
    for (const step of [0.4, 1, 1.31, 1.7])
      expect(new Set(draw({ x: -3.3, y: 20.7, width: 50 * step, height: 38 * step }))).toEqual(new Set([level]));
  });

  it.each([0.02, 0.1, 0.37, 1.4])('moves a grating by exactly %d pixels a frame, without a step', (speed) => {
    const [raster, target] = [
      { width: 1400, height: 4 },
      { width: 1280, height: 4 },
    ];
    const draw = plane(raster, target, grating(PERIOD));
    const shifts = Array.from({ length: 40 }, (_, frame) =>
      shiftOf(draw({ x: 10 + frame * speed, y: 0, ...target }), target, PERIOD),
    );
    const steps = shifts.slice(1).map((shift, index) => around((shifts[index] ?? 0) - shift));
    let way = 0;
    for (const [index, step] of steps.entries()) {
      way += step;
      // Less than half a level of change is none: next to whole pixels a hundredth of a pixel goes unseen.
      expect(Math.abs(step - speed)).toBeLessThan(0.03 * speed + 0.011);
      expect(Math.abs(way - (index + 1) * speed)).toBeLessThan(0.012);
    }
  });

  it('moves a slow pan by equal steps, within a twelfth of each', () => {
    const [raster, target] = [
      { width: 1400, height: 4 },
      { width: 1280, height: 4 },
    ];
    const draw = plane(raster, target, grating(PERIOD));
    const shifts = Array.from({ length: 16 }, (_, frame) =>
      shiftOf(draw({ x: 10.12 + frame * 0.05, y: 0, ...target }), target, PERIOD),
    );
    for (const [index, shift] of shifts.entries())
      if (index > 0) expect(Math.abs(around((shifts[index - 1] ?? 0) - shift) / 0.05 - 1)).toBeLessThan(1 / 12);
  });

  it('keeps the middle in its place while it zooms', () => {
    const target = { width: 160, height: 90 };
    const raster = { width: 240, height: 136 };
    // A soft spot in the middle of the still.
    const spot = (x: number, y: number) => 20 + 220 * Math.exp(-((x - 120) ** 2 + (y - 68) ** 2) / 200);
    const draw = plane(raster, target, spot);
    for (let frame = 0; frame <= 30; frame += 1) {
      const size = 1 / (1 + (0.5 * frame) / 30);
      const [width, height] = [240 * size, 136 * size];
      const drawn = draw({ x: (240 - width) / 2, y: (136 - height) / 2, width, height });
      const light = { sum: 0, x: 0, y: 0 };
      for (const [index, level] of drawn.entries()) {
        const weight = Math.max(0, level - 22);
        light.sum += weight;
        light.x += weight * ((index % 160) + 0.5);
        light.y += weight * (Math.floor(index / 160) + 0.5);
      }
      expect(light.x / light.sum).toBeCloseTo(80, 1);
      expect(light.y / light.sum).toBeCloseTo(45, 1);
    }
  });

  it.each([
    [6, 4, 4, 2],
    [17, 9, 15, 31],
    [15, 300, 33, 200],
  ])('reads a plane of %d x %d for %d x %d without going wrong at the edges', (width, height, wide, high) => {
    const draw = plane({ width, height }, { width: wide, height: high }, (x) => 20 + (200 * x) / width);
    const frame = draw({ x: 0, y: 0, width, height });
    for (const [index, level] of frame.entries()) {
      const x = (((index % wide) + 0.5) / wide) * width;
      const held = Math.max(0.5, Math.min(width - 0.5, x));
      expect(Math.abs(level - (20 + (200 * held) / width))).toBeLessThan(2 + 40 / width);
    }
  });
});

describe('planes', () => {
  it('lie one after the other, colour at half the size, transparency last', () => {
    const shape = { raster: { width: 12, height: 8 }, target: { width: 8, height: 4 }, alpha: true };
    expect(planesOf(shape).map(({ from, to, width, height }) => [from, to, width, height])).toEqual([
      [0, 0, 8, 4],
      [96, 32, 4, 2],
      [120, 40, 4, 2],
      [144, 48, 8, 4],
    ]);
  });
});
