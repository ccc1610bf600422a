import type { InputSpec, OwnReport } from '@reelsmith/ffmpeg';
import { num } from '../filters/number.ts';
import { exactly, SAMPLE_RATE } from '../graph/sound-graph.ts';
import type { RenderPlan } from '../plan.ts';
import { sampleOf, secondsOf } from '../rate.ts';
import { checkFile } from './check.ts';
import { timescaleOptions } from './encoder.ts';
import type { Piece } from './pictures.ts';
import { limitsFor, step, type Workshop } from './run.ts';
import { rawInput } from './sounds.ts';

interface Parts {
  readonly pieces: readonly Piece[];
  /** The mix; undefined for a silent film, which gets a silent track all the same: players expect one. */
  readonly mix: string | undefined;
  readonly gainDb: number;
  readonly outputPath: string;
}

/** Joins the pieces by packet, encodes the sound once and publishes the file if it is what the plan says. */
export async function finish(workshop: Workshop, parts: Parts, onRatio: (ratio: number) => void) {
  const { plan } = workshop;
  const seconds = secondsOf(plan.frames, plan.rate);
  const sound: InputSpec =
    parts.mix === undefined
      ? { kind: 'ownFilter', source: `anullsrc=r=${SAMPLE_RATE}:cl=stereo` }
      : rawInput(parts.mix);
  const joined = parts.pieces.map(({ path, seconds: durationSeconds }) => ({ path, durationSeconds }));
  return step(
    workshop,
    {
      inputs: [{ kind: 'ownConcat', demuxer: 'mov', files: joined }, sound],
      graph: `[1:a:0]${soundFilters(plan, parts.gainDb)}[sound]`,
      maps: ['0:v:0', '[sound]'],
      outputOptions: [
        ...['-c:v', 'copy', ...timescaleOptions(plan)],
        ...['-c:a', 'aac', '-profile:a', 'aac_low', '-b:a', plan.quality === 'high' ? '192k' : '160k'],
        ...['-ar', String(SAMPLE_RATE), '-ac', '2'],
        ...['-movflags', '+faststart', '-map_metadata', '-1', '-brand', 'mp42'],
        // Edit lists count in these ticks: with the usual thousand a second, lengths would be rounded to milliseconds.
        ...['-movie_timescale', String(SAMPLE_RATE)],
      ],
      output: { path: parts.outputPath, muxer: 'mp4' },
      limits: limitsFor(seconds, 25_000_000, 20),
      totalSeconds: seconds,
      verify: (report: OwnReport) => checkFile(report, plan),
    },
    onRatio,
  );
}

/** Peaks that the sum or the gain pushed over full scale are held just under it. */
function soundFilters(plan: RenderPlan, gainDb: number): string {
  const gain = gainDb === 0 ? '' : `volume=${num(gainDb)}dB,`;
  const limiter = 'alimiter=limit=0.95:level=disabled:attack=2:release=50:latency=1';
  return `aformat=channel_layouts=stereo,${gain}${limiter},${exactly(sampleOf(plan.frames, plan.rate))}`;
}
