import { join } from 'node:path';
import type { InputSpec } from '@reelsmith/ffmpeg';
import { num } from '../filters/number.ts';
import { exactly, SAMPLE_RATE } from '../graph/sound-graph.ts';
import type { RenderPlan } from '../plan.ts';
import { sampleOf, secondsOf } from '../rate.ts';
import { gainFor } from './loudness.ts';
import { limitsFor, step, type Workshop } from './run.ts';
import { mixSounds, rawInput } from './sounds.ts';

/** Mixes, levels and encodes the sound of the whole film once: pieces of AAC could not be joined without a click. Returns
 *  its file. A silent film gets a silent track all the same: players expect one. */
export async function makeSoundTrack(workshop: Workshop, onRatio: (ratio: number) => void): Promise<string> {
  const { plan } = workshop;
  const mix = await mixSounds(workshop, (ratio) => onRatio(0.7 * ratio));
  const gainDb = mix === undefined ? 0 : await gainFor(workshop, mix);
  const path = join(workshop.folder, 'sound.m4a');
  const seconds = secondsOf(plan.frames, plan.rate);
  const input: InputSpec =
    mix === undefined ? { kind: 'ownFilter', source: `anullsrc=r=${SAMPLE_RATE}:cl=stereo` } : rawInput(mix);
  await step(
    workshop,
    {
      inputs: [input],
      graph: `[0:a:0]${soundFilters(plan, gainDb)}[sound]`,
      maps: ['[sound]'],
      outputOptions: [
        ...['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', plan.quality === 'high' ? '192k' : '160k'],
        ...['-ar', String(SAMPLE_RATE), '-ac', '2', '-map_metadata', '-1', '-movie_timescale', String(SAMPLE_RATE)],
      ],
      output: { path, muxer: 'mp4' },
      limits: limitsFor(seconds, 60_000, 20),
      totalSeconds: seconds,
      threads: 1,
      intermediate: true,
    },
    (ratio) => onRatio(0.8 + 0.2 * ratio),
  );
  return path;
}

/** Peaks that the sum or the gain pushed over full scale are held just under it. */
function soundFilters(plan: RenderPlan, gainDb: number): string {
  const gain = gainDb === 0 ? '' : `volume=${num(gainDb)}dB,`;
  const limiter = 'alimiter=limit=0.95:level=disabled:attack=2:release=50:latency=1';
  return `aformat=channel_layouts=stereo,${gain}${limiter},${exactly(sampleOf(plan.frames, plan.rate))}`;
}
