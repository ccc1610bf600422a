// What quality costs in bits: the engine's two settings against each other, and its spans against one encoder over the
// whole film, at equal likeness to the frames before encoding.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench, oursArm } from './cold.ts';
import type { JobName } from './jobs.ts';
import { framesOf } from './limit.ts';
import { likeness, megabits, moreBits, type Point } from './quality.ts';
import type { Bits } from './records.ts';
import { runTool } from './tools.ts';

/** A third of the length has all the content that the whole has. */
const SCALE = 1 / 3;
const FACTORS = [19.5, 21, 22.5] as const;

/** Measures one job: engine at three factors for "high", at its own for "standard", one encoder at three factors. */
export async function measureBits(bench: Bench, job: JobName, record: (bits: Bits) => void): Promise<void> {
  const short = { ...bench, scale: Math.min(bench.scale, SCALE) };
  const reference = await lossless(short, job);
  const draw = (quality: 'standard' | 'high', crf: number) => ours(short, job, { quality, crf, reference });
  const high = new Map<number, Point>();
  for (const crf of FACTORS) high.set(crf, await draw('high', crf));
  const standard = await draw('standard', FACTORS[1]);
  const whole: Point[] = [];
  for (const crf of FACTORS) whole.push(await oneEncoder(short, job, { crf, reference }));
  const say = (what: string, point: Point | undefined, curve: readonly Point[]): void => {
    if (point === undefined) return;
    const bits = { job, what, percent: moreBits(point, curve), ...point };
    bench.say(`${job} ${what}: ${bits.percent.toFixed(1)} % bits at equal SSIM`);
    record(bits);
  };
  say('"standard" against "high"', standard, [...high.values()]);
  say('"high" in spans against one encoder', high.get(FACTORS[1]), whole);
  await rm(reference, { force: true });
}

async function lossless(bench: Bench, job: JobName): Promise<string> {
  const arm = oursArm(bench, { job, quality: 'high', crf: 0 }, 'reference');
  await arm.measure();
  return arm.output;
}

async function ours(
  bench: Bench,
  job: JobName,
  { quality, crf, reference }: { quality: 'standard' | 'high'; crf: number; reference: string },
): Promise<Point> {
  const arm = oursArm(bench, { job, quality, crf }, 'bits');
  await arm.measure();
  return pointOf(arm.output, reference, framesOf(job, bench.scale) / 30);
}

/** The same frames through one x264 with the settings of "high". */
async function oneEncoder(
  { folder, scale }: Bench,
  job: JobName,
  { crf, reference }: { crf: number; reference: string },
): Promise<Point> {
  const path = join(folder, 'one-encoder.mp4');
  const encoder = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', String(crf), '-g', '60', '-profile:v', 'high'];
  await runTool('ffmpeg', [
    '-nostdin',
    '-v',
    'error',
    '-y',
    '-i',
    reference,
    '-an',
    '-pix_fmt',
    'yuv420p',
    ...encoder,
    path,
  ]);
  return pointOf(path, reference, framesOf(job, scale) / 30);
}

/** Bits of the pictures alone: sound is not what is compared. */
async function pointOf(path: string, reference: string, seconds: number): Promise<Point> {
  const pictures = `${path}.pictures.mp4`;
  await runTool('ffmpeg', ['-nostdin', '-v', 'error', '-y', '-i', path, '-an', '-c', 'copy', pictures]);
  const point = { mbit: await megabits(pictures, seconds), ssim: await likeness(pictures, reference) };
  await rm(pictures);
  return point;
}
