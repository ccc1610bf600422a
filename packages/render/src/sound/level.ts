import { join } from 'node:path';
import type { OwnDemuxer } from '@reelsmith/ffmpeg';
import { createSilenceFinder, type Silence } from '../check/silences.ts';
import { limitsFor, step } from '../engine/run.ts';
import { sampleOf } from '../rate.ts';
import { createLimiter } from './limiter.ts';
import { createMeter } from './meter.ts';
import { BLOCK, createMixer } from './mixer.ts';
import {
  CHANNELS,
  createRaw,
  decibels,
  openRaw,
  type RawReader,
  ratioOf,
  type Samples,
  SLICE,
  slicesOf,
} from './samples.ts';
import type { SoundShop } from './strip.ts';
import { createPeakMeter } from './true-peak.ts';

/** No delivered film is louder than this between its samples. */
export const TRUE_PEAK_DBTP = -1;
/** Below this there is nothing to bring up but noise. */
export const SILENCE_LUFS = -60;
const MOST_GAIN_DB = 24;
/** Peaks are turned down by no more than this: more would be heard. */
const MOST_LIMITED_DB = 12;
const CLOSE_ENOUGH_LU = 0.15;
const PASSES = 4;

/** Raw samples in a file, and how loud they are. */
export interface Measured {
  readonly path: string;
  readonly samples: number;
  /** Integrated loudness; -Infinity for silence. */
  readonly lufs: number;
  readonly truePeakDb: number;
}

/** Mixes the whole film into one file, exactly as long as the film, and measures it on the way. */
export async function mixDown(shop: SoundShop, onRatio: (ratio: number) => void): Promise<Measured> {
  const samples = sampleOf(shop.plan.frames, shop.plan.rate);
  const mixer = createMixer(shop, { from: 0, to: samples });
  const path = join(shop.folder, 'mix.f32');
  const sink = await createSink(path);
  try {
    for (let index = 0; index * BLOCK < samples; index += 1) {
      const block = await mixer.block(index);
      await sink.write(block.subarray(0, Math.min(BLOCK, samples - index * BLOCK) * CHANNELS));
      onRatio(Math.min(1, ((index + 1) * BLOCK) / samples));
    }
  } finally {
    await Promise.all([mixer.close(), sink.close()]);
  }
  return { path, samples, ...sink.facts() };
}

async function createSink(path: string) {
  const [meter, peaks, raw] = [createMeter(), createPeakMeter(), await createRaw(path)];
  return {
    write: async (block: Samples): Promise<void> => {
      for (const part of slicesOf(block)) {
        meter.push(part);
        peaks.push(part);
        await raw.write(part);
      }
    },
    close: raw.close,
    facts: () => ({ lufs: meter.integrated(), truePeakDb: decibels(peaks.peak()) }),
  };
}

/** What a mix is brought to: a loudness, when there is one, under a ceiling for its peaks. */
export interface Aim {
  readonly target: number | undefined;
  readonly ceilingDb: number;
}

/** Decibels that bring a mix to a loudness as far as its peaks allow; 0 without one and for silence. */
export function gainFor(mix: Measured, { target, ceilingDb }: Aim): number {
  if (target === undefined || mix.lufs < SILENCE_LUFS) return 0;
  const most = Math.min(MOST_GAIN_DB, ceilingDb + MOST_LIMITED_DB - mix.truePeakDb);
  return Math.min(target - mix.lufs, most);
}

/** The mix at its target: turned by one gain, so that nothing pumps, and its peaks held under the ceiling. Limiting takes
 *  loudness away, so the gain is corrected until it fits. */
export async function leveled(
  shop: SoundShop,
  mix: Measured,
  { target, ceilingDb }: Aim,
): Promise<Measured & { gainDb: number }> {
  let gainDb = gainFor(mix, { target, ceilingDb });
  const most = Math.max(gainDb, Math.min(MOST_GAIN_DB, ceilingDb + MOST_LIMITED_DB - mix.truePeakDb));
  for (let pass = 1; ; pass += 1) {
    const made = await limited(shop, mix, gainDb, ceilingDb);
    const missing = target === undefined || mix.lufs < SILENCE_LUFS ? 0 : target - made.lufs;
    const better = Math.min(most, gainDb + 1.2 * missing);
    if (Math.abs(missing) < CLOSE_ENOUGH_LU || pass === PASSES || better - gainDb < 0.05) return { ...made, gainDb };
    gainDb = better;
  }
}

async function limited(shop: SoundShop, mix: Measured, gainDb: number, ceilingDb: number): Promise<Measured> {
  const path = join(shop.folder, 'leveled.f32');
  const limiter = createLimiter(ratioOf(gainDb), ratioOf(ceilingDb));
  const [reader, sink] = [await openRaw(mix.path), await createSink(path)];
  try {
    await eachBlock(reader, mix.samples, (block) => sink.write(limiter.push(block)));
    await sink.write(limiter.end());
  } finally {
    await Promise.all([reader.close(), sink.close()]);
  }
  return { path, samples: mix.samples, ...sink.facts() };
}

async function eachBlock(reader: RawReader, samples: number, work: (block: Samples) => Promise<void>): Promise<void> {
  for (let from = 0; from < samples; from += SLICE) {
    await work(await reader.read(from, Math.min(SLICE, samples - from)));
  }
}

/** A finished sound file as its players hear it: codecs overshoot, and leave out what is hard to hear. */
export async function measureFile(
  shop: SoundShop,
  file: { readonly path: string; readonly demuxer: OwnDemuxer; readonly samples: number },
): Promise<{ lufs: number; truePeakDb: number; silences: Silence[] }> {
  const path = join(shop.folder, 'delivered.f32');
  const seconds = file.samples / BLOCK;
  await step(shop, {
    inputs: [{ kind: 'ownFile', path: file.path, demuxer: file.demuxer }],
    graph: '[0:a:0]aformat=sample_fmts=flt:channel_layouts=stereo[heard]',
    maps: ['[heard]'],
    outputOptions: ['-c:a', 'pcm_f32le'],
    output: { path, muxer: 'f32le' },
    limits: limitsFor(seconds, 384_000, 10),
    threads: 1,
    intermediate: true,
  });
  const [meter, peaks, quiet] = [createMeter(), createPeakMeter(), createSilenceFinder()];
  const reader = await openRaw(path);
  try {
    await eachBlock(reader, file.samples, async (block) => {
      meter.push(block);
      peaks.push(block);
      quiet.push(block);
    });
  } finally {
    await reader.close();
  }
  return { lufs: meter.integrated(), truePeakDb: decibels(peaks.peak()), silences: quiet.silences() };
}
