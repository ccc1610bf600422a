import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { createPool } from '../engine/pool.ts';
import type { RenderPlan } from '../plan.ts';
import { type Bench, createBench, draft, media, segment, track } from '../testing.ts';
import { drawContactSheet } from './contact-sheet.ts';

const run = promisify(execFile);
let bench: Bench;
let plan: RenderPlan;
let sheets = 0;
const COLORS = ['red', 'lime', 'blue'] as const;
const RGB = { red: [255, 0, 0], lime: [0, 255, 0], blue: [0, 0, 255] } as const;

beforeAll(async () => {
  bench = await createBench();
  const clips = [];
  for (const [index, color] of COLORS.entries()) {
    const source = ['-f', 'lavfi', '-i', `color=${color}:s=320x180:r=30:d=1`, '-c:v', 'libx264', '-pix_fmt', 'yuv420p'];
    const asset = await bench.custom(color, 'mov', [...source, '-f', 'mp4']);
    clips.push(segment(media(asset), index * 1000, 1000, { fit: 'cover' }));
  }
  const canvas = { width: 320, height: 180, fps: 30 };
  const compiled = compile(draft([track('video', 'main', clips)], { canvas }), {
    assets: bench.assets,
    output: { format: 'jpg', quality: 'standard' },
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  plan = compiled.plan;
});
afterAll(() => bench.close());

/** A sheet as pixels of RGB. */
async function sheet(wanted: { atFrames: number[]; columns: number; format: 'png' | 'jpg' }, pool = createPool(2)) {
  const outputPath = join(bench.folder, `sheet${++sheets}.${wanted.format}`);
  const resolve = (id: string) => {
    const asset = bench.assets.get(id);
    return asset === undefined ? undefined : { path: join(bench.folder, id), facts: asset.facts };
  };
  const { ffmpeg, folder: workFolder } = bench;
  const made = await drawContactSheet(plan, { ...wanted, width: 160, outputPath, ffmpeg, resolve, workFolder, pool });
  if (!made.ok) return made;
  const probe = ['-v', 'error', '-show_entries', 'stream=width,height', '-of', 'csv=p=0', outputPath];
  const [width = 0, height = 0] = (await run('ffprobe', probe)).stdout.split(',').map(Number);
  const args = ['-nostdin', '-v', 'error', '-i', outputPath, '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1e8 });
  const at = (x: number, y: number): number[] => [...stdout.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
  return { ok: true, width, height, at } as const;
}

/** Left and top edges of a cell of 160x90 with 18 lines under it. */
const corner = (column: number, row: number) => ({ x: 4 + column * 164, y: 4 + row * 112 });
const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));

describe('a contact sheet', () => {
  it.each([
    'png',
    'jpg',
  ] as const)('shows the frames that were asked for in rows, in their order, as %s', async (format) => {
    const made = await sheet({ atFrames: [75, 15, 45], columns: 2, format });
    if (!made.ok) throw new Error(made.message);
    expect([made.width, made.height]).toEqual([2 * 164 + 4, 2 * 112 + 4]);
    const places = [corner(0, 0), corner(1, 0), corner(0, 1)];
    const far = (['blue', 'red', 'lime'] as const).map((color, index) => {
      const { x, y } = places[index] ?? corner(0, 0);
      return distance(made.at(x + 80, y + 45), RGB[color]);
    });
    expect(Math.max(...far)).toBeLessThan(30);
    const { x, y } = corner(1, 1);
    expect(Math.max(...made.at(x + 80, y + 45))).toBeLessThan(48);
  });

  it('has a time in light letters under each picture and nowhere else', async () => {
    const made = await sheet({ atFrames: [15, 45, 75], columns: 3, format: 'png' });
    if (!made.ok) throw new Error(made.message);
    const bright = COLORS.map((_, column) => {
      const { x, y } = corner(column, 0);
      const strip = Array.from({ length: 18 * 160 }, (_, index) =>
        made.at(x + (index % 160), y + 90 + Math.floor(index / 160)),
      );
      const picture = Array.from({ length: 90 * 160 }, (_, index) =>
        made.at(x + (index % 160), y + Math.floor(index / 160)),
      );
      const light = (pixels: number[][]): number => pixels.filter((pixel) => Math.min(...pixel) > 180).length;
      return [light(strip) > 40, light(picture)];
    });
    expect(bright).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
  });

  it('of one frame is one picture, and frames beyond the end are its last', async () => {
    const made = await sheet({ atFrames: [9000], columns: 4, format: 'png' });
    if (!made.ok) throw new Error(made.message);
    expect([made.width, distance(made.at(84, 49), RGB.blue) < 30]).toEqual([168, true]);
  });

  it('never starts more at once than there are slots', async () => {
    const inner = createPool(2);
    let running = 0;
    let most = 0;
    const pool: typeof inner = {
      ...inner,
      run: (task, when) =>
        inner.run(async () => {
          running += 1;
          most = Math.max(most, running);
          return task().finally(() => {
            running -= 1;
          });
        }, when),
    };
    const made = await Promise.all([0, 1].map(() => sheet({ atFrames: [1, 31, 61], columns: 3, format: 'png' }, pool)));
    expect(made.map(({ ok }) => ok)).toEqual([true, true]);
    expect(most).toBe(2);
  });
});
