import type { Ffmpeg, FfmpegFailure, FfmpegJob, JobLimits } from '@reelsmith/ffmpeg';
import type { SpanCache } from '../cache/span-cache.ts';
import type { Lut, MotionSource, Sources } from '../graph/span.ts';
import type { RenderPlan } from '../plan.ts';
import type { TextStudio } from '../text/studio.ts';
import type { Pool } from './pool.ts';

/** A span of pictures that is finished: playable on its own, its file stands until the render ends. */
export interface FinishedPiece {
  /** Its place among `of` spans, in the order of the film. */
  readonly index: number;
  readonly of: number;
  /** Frames of the film, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** What the steps of one render share. */
export interface Workshop {
  readonly plan: RenderPlan;
  readonly sources: Sources;
  readonly ffmpeg: Ffmpeg;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly pool: Pool;
  readonly cache: SpanCache | undefined;
  /** Colour tables by their id. */
  readonly luts?: ReadonlyMap<string, Lut> | undefined;
  /** Moves still pictures; absent where the machine cannot. */
  readonly motion: MotionSource | undefined;
  readonly texts: TextStudio;
  /** Somebody watches while the film is made: its beginning is wanted first. */
  readonly inOrder: () => boolean;
  readonly onPiece: (piece: FinishedPiece) => void;
}

/** Carries a failed run up to the one place that turns it into an answer. Never leaves the engine. */
export class StepFailed extends Error {
  readonly failure: FfmpegFailure;

  constructor(failure: FfmpegFailure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** Runs one job to its end or throws StepFailed. `onRatio` hears 0..1. */
export async function step(
  workshop: Pick<Workshop, 'ffmpeg' | 'signal'>,
  job: FfmpegJob,
  onRatio: (ratio: number) => void = () => {},
) {
  const result = await workshop.ffmpeg.run(job, {
    signal: workshop.signal,
    onProgress: ({ ratio }) => onRatio(Math.max(0, Math.min(1, ratio ?? 0))),
  });
  if (!result.ok) throw new StepFailed(result);
  onRatio(1);
  return result;
}

const GIGABYTE = 1_073_741_824;

/** Limits in proportion to what is asked: a stuck run ends, a long film does not. */
export function limitsFor(seconds: number, bytesPerSecond: number, effort: number): JobLimits {
  const wallMs = 120_000 + seconds * effort * 1000;
  return {
    outputSeconds: seconds + 5,
    outputBytes: Math.round(8_388_608 + (seconds + 5) * bytesPerSecond),
    wallMs,
    cpuSeconds: Math.ceil((wallMs / 1000) * 4),
    // Address space, not memory: every open decoder brings stacks and pools that are never touched.
    memoryBytes: 12 * GIGABYTE,
  };
}
