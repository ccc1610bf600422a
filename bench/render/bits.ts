// What the engine's pictures cost in bits, at equal likeness to the frames before encoding: its spans against one encoder
// with the very same options, and its settings against x264's own veryfast.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench, oursArm } from './cold.ts';
import type { JobName } from './jobs.ts';
import { framesOf, VERYFAST } from './limit.ts';
import { likeness, megabits, moreBits, type Point } from './quality.ts';
import type { Bits } from './records.ts';
import { runTool } from './tools.ts';

/** A third of the length has all the content that the whole has; a slideshow of a third would have pictures, and so spans,
 *  of a third. */
const SCALE = { J1: 1, J2: 1 / 3, J3: 1 / 3 } as const;
/** Either side of the factor that both sides of a comparison use by themselves. */
const FACTORS = [20, 22] as const;
const QUALITIES = ['standard', 'high'] as const;
/** Percent of bits that may be spent more: what must hold and what is aimed for. */
const BARS = { spans: '5 % (aim 3 %)', standard: '5 %', high: '' } as const;
/** The words of the engine's command that decide about bits. */
const DECIDING = new Set(['-c:v', '-preset', '-x264-params', '-crf', '-profile:v', '-g', '-pix_fmt']);

/** Frames before encoding, and how long they last. */
interface Reference {
  readonly path: string;
  readonly seconds: number;
  readonly folder: string;
}

/** Measures one job: both settings as the engine draws them, each against one encoder over the whole film with the same
 *  options, and against stock veryfast. */
export async function measureBits(bench: Bench, job: keyof typeof SCALE, record: (bits: Bits) => void): Promise<void> {
  const short = { ...bench, scale: Math.min(bench.scale, SCALE[job]) };
  const reference = await lossless(short, job);
  const stock = await curveOf(VERYFAST, reference);
  const say = (what: string, point: Point, curve: readonly Point[], bar: string): void => {
    const bits = { job, what, bar, percent: moreBits(point, curve), ...point };
    bench.say(`${job} ${what}: ${bits.percent.toFixed(1)} % bits at equal SSIM`);
    record(bits);
  };
  for (const quality of QUALITIES) {
    const { point, encoder } = await inSpans(short, job, { quality, reference });
    say(
      `"${quality}" in spans against one encoder with its options`,
      point,
      await curveOf(encoder, reference),
      BARS.spans,
    );
    say(`"${quality}" against stock veryfast`, point, stock, BARS[quality]);
  }
  await rm(reference.path, { force: true });
}

async function lossless(bench: Bench, job: JobName): Promise<Reference> {
  const arm = oursArm(bench, { job, quality: 'high', crf: 0 }, 'reference');
  await arm.measure();
  return { path: arm.output, seconds: framesOf(job, bench.scale) / 30, folder: bench.folder };
}

/** The film as the engine exports it, and what it told its encoder. */
async function inSpans(
  bench: Bench,
  job: JobName,
  { quality, reference }: { quality: 'standard' | 'high'; reference: Reference },
): Promise<{ point: Point; encoder: readonly string[] }> {
  const arm = oursArm(bench, { job, quality }, 'bits');
  const { encoder } = await arm.measure();
  const deciding = encoder.filter((word, index) => DECIDING.has(word) || DECIDING.has(encoder[index - 1] ?? ''));
  if (!deciding.includes('-crf')) throw new Error(`The engine named no quality factor: ${encoder.join(' ')}`);
  return { point: await pointOf(arm.output, reference), encoder: deciding };
}

/** The same frames through one encoder, at several factors and otherwise with the same options. */
async function curveOf(encoder: readonly string[], reference: Reference): Promise<Point[]> {
  const paths = FACTORS.map((crf) => join(reference.folder, `one-encoder-${crf}.mp4`));
  const outputs = FACTORS.flatMap((crf, at) => {
    const options = encoder.map((word, index) => (encoder[index - 1] === '-crf' ? String(crf) : word));
    return ['-map', '0:v', '-pix_fmt', 'yuv420p', ...options, paths[at] ?? ''];
  });
  await runTool('ffmpeg', [...QUIET, '-i', reference.path, ...outputs]);
  const points: Point[] = [];
  for (const path of paths) points.push(await pointOf(path, reference));
  return points;
}

const QUIET = ['-nostdin', '-v', 'error', '-y'] as const;

/** Bits of the pictures alone: sound is not what is compared. */
async function pointOf(path: string, { path: reference, seconds }: Reference): Promise<Point> {
  const pictures = `${path}.pictures.mp4`;
  await runTool('ffmpeg', [...QUIET, '-i', path, '-an', '-c', 'copy', pictures]);
  const point = { mbit: await megabits(pictures, seconds), ssim: await likeness(pictures, reference) };
  await rm(pictures);
  return point;
}
