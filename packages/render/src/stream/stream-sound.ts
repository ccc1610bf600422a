import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createPool, type Pool } from '../engine/pool.ts';
import { resolveSources } from '../engine/resolve.ts';
import { StepFailed } from '../engine/run.ts';
import type { RenderOptions } from '../engine.ts';
import type { RenderPlan } from '../plan.ts';
import { framesPerSecond, sampleOf } from '../rate.ts';
import { encodeSound } from '../sound/encode.ts';
import { SILENCE_LUFS } from '../sound/level.ts';
import { createLimiter } from '../sound/limiter.ts';
import { createMeter } from '../sound/meter.ts';
import { BLOCK, createMixer } from '../sound/mixer.ts';
import {
  CHANNELS,
  createRaw,
  PACKET,
  ratioOf,
  SAMPLE_RATE,
  type Samples,
  silence,
  slicesOf,
} from '../sound/samples.ts';
import type { SoundShop } from '../sound/strip.ts';
import { watched } from './live-stream.ts';
import { beginning, piecePath, type Stretch } from './stream-folder.ts';
import { LEAD_PACKETS, soundStretches, TAIL_PACKETS } from './stretches.ts';

export interface StreamSoundOptions extends Pick<RenderOptions, 'ffmpeg' | 'resolve' | 'workFolder'> {
  /** Of the stream. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly pool?: Pool | undefined;
}

const LOOK_MS = 150;
/** How far the sound may be ahead of the pictures: more would only keep them waiting. */
const AHEAD_SECONDS = 20;
/** Samples around a stretch whose sounds matter in it: a voice turns music down a little before and after itself. */
const NEIGHBOURHOOD = 3 * SAMPLE_RATE;
const CEILING_DB = -1.5;
/** A beginning says little about the whole: a whisper is not made a shout. */
const MOST_GAIN_DB = 12;

/** Mixes the sound of a film for its stream, stretch by stretch, while somebody watches, until all of it is there or the
 *  signal ends it. One provisional gain for all stretches: that of the first one with a sound. The delivered film has a
 *  mix of its own. False when a stretch could not be made. */
export async function streamSound(plan: RenderPlan, options: StreamSoundOptions): Promise<boolean> {
  const pool = options.pool ?? createPool(availableParallelism());
  const level: Level = { gainDb: undefined };
  try {
    for (const stretch of soundStretches(plan.frames, plan.rate)) {
      await turn(stretch, plan, options);
      if (options.signal.aborted) return true;
      const path = piecePath(options.folder, 'audio', stretch);
      const there = await stat(path).catch(() => undefined);
      if (there === undefined) await pool.run(() => makeStretch(stretch, { plan, options, level, path }));
    }
    return true;
  } catch (error) {
    if (error instanceof StepFailed) return options.signal.aborted;
    throw error;
  }
}

/** Waits until somebody watches and the pictures have come near. */
async function turn(stretch: Stretch, { rate }: RenderPlan, { folder, signal }: StreamSoundOptions): Promise<void> {
  const near = async (): Promise<boolean> => {
    if (!watched(folder)) return false;
    const shown = (await beginning(folder, 'video')).at(-1)?.to ?? 0;
    return (stretch.from * PACKET) / SAMPLE_RATE <= shown / framesPerSecond(rate) + AHEAD_SECONDS;
  };
  while (!signal.aborted && !(await near())) await wait(LOOK_MS, undefined, { signal }).catch(() => undefined);
}

interface Level {
  gainDb: number | undefined;
}

interface Making {
  readonly plan: RenderPlan;
  readonly options: StreamSoundOptions;
  readonly level: Level;
  readonly path: string;
}

async function makeStretch(stretch: Stretch, { plan, options, level, path }: Making): Promise<void> {
  const folder = await mkdtemp(join(options.workFolder, 'sound-'));
  try {
    const { ffmpeg, signal } = options;
    const range = {
      from: (stretch.from - LEAD_PACKETS) * PACKET,
      to: (stretch.to + TAIL_PACKETS) * PACKET,
    };
    const heard = plan.sounds.filter(({ played }) => {
      const edges = { from: sampleOf(played.from, plan.rate), to: sampleOf(played.to, plan.rate) };
      return edges.from < range.to + NEIGHBOURHOOD && edges.to > range.from - NEIGHBOURHOOD;
    });
    const used = new Set(heard.map(({ assetId }) => assetId));
    const sources = await resolveSources(
      plan.sources.filter(({ assetId }) => used.has(assetId)),
      options,
    );
    const shop = { plan: { ...plan, sounds: heard }, sources, ffmpeg, folder, signal };
    const raw = join(folder, 'stretch.f32');
    await mixStretch(shop, { range, level, path: raw });
    const made = join(folder, 'stretch.m4a');
    const sound = { path: raw, samples: range.to - range.from, gainDb: 0 };
    await encodeSound(shop, sound, { path: made, format: 'm4a', last: false }, () => {});
    await rename(made, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Mixes the samples of a range, with silence where it reaches past the film, and turns them by the stream's gain. */
async function mixStretch(
  shop: SoundShop,
  { range, level, path }: { range: { from: number; to: number }; level: Level; path: string },
): Promise<void> {
  const samples = silence(range.to - range.from);
  const mixer = createMixer(shop, { from: Math.max(0, range.from), to: range.to });
  try {
    for (let index = Math.max(0, Math.floor(range.from / BLOCK)); index * BLOCK < range.to; index += 1) {
      const block = await mixer.block(index);
      const skip = Math.max(0, range.from - index * BLOCK);
      const count = Math.min(BLOCK, range.to - index * BLOCK) - skip;
      const at = index * BLOCK + skip - range.from;
      samples.set(block.subarray(skip * CHANNELS, (skip + count) * CHANNELS), at * CHANNELS);
    }
  } finally {
    await mixer.close();
  }
  level.gainDb ??= provisionalGain(samples, shop.plan.loudness);
  const limiter = createLimiter(ratioOf(level.gainDb ?? 0), ratioOf(CEILING_DB));
  const raw = await createRaw(path);
  try {
    for (const part of slicesOf(samples)) await raw.write(limiter.push(part));
    await raw.write(limiter.end());
  } finally {
    await raw.close();
  }
}

/** What would bring these samples to the film's loudness; undefined when they are silent and say nothing. */
function provisionalGain(samples: Samples, target: number | undefined): number | undefined {
  if (target === undefined) return 0;
  const meter = createMeter();
  meter.push(samples);
  const lufs = meter.integrated();
  return lufs < SILENCE_LUFS ? undefined : Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, target - lufs));
}
