import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { MediaFacts } from '@reelsmith/core';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import { USER_DEMUXERS } from '@reelsmith/ffmpeg';
import type { SpanCache } from './cache/span-cache.ts';
import { chooseEncoder, type EncoderProfile } from './engine/encoder.ts';
import { finish } from './engine/finish.ts';
import { drawPictures, type Piece } from './engine/pictures.ts';
import { createPool, type Pool } from './engine/pool.ts';
import { type FinishedPiece, StepFailed, type Workshop } from './engine/run.ts';
import { makeSoundTrack, type SoundTrack } from './engine/sound-track.ts';
import type { InputMatrix } from './filters/color.ts';
import type { MotionSource, ResolvedSource, Sources } from './graph/span.ts';
import { createMotionStudio } from './motion/studio.ts';
import type { PlanSource, RenderPlan } from './plan.ts';
import { secondsOf } from './rate.ts';

export const RENDER_STAGES = ['preparing', 'rendering', 'finishing', 'checking'] as const;
export type RenderStage = (typeof RENDER_STAGES)[number];

export interface RenderOptions {
  readonly ffmpeg: Ffmpeg;
  /** The file that holds an asset on this machine; undefined when it is gone. */
  readonly resolve: (
    assetId: string,
  ) => Promise<{ path: string; facts: MediaFacts } | undefined> | { path: string; facts: MediaFacts } | undefined;
  /** The finished film appears here whole or not at all. */
  readonly outputPath: string;
  /** For intermediate files; a folder of its own is made in it and removed again. */
  readonly workFolder: string;
  readonly signal?: AbortSignal | undefined;
  /** Finished spans of earlier renders; without it everything is drawn. */
  readonly cache?: SpanCache | undefined;
  /** Shared by all renders of a process; without it this one takes every core. */
  readonly pool?: Pool | undefined;
  /** Hears of each span of pictures as soon as it can be played. Order as they come. */
  readonly onPiece?: ((piece: FinishedPiece) => void) | undefined;
  /** Asked before each span: true while somebody watches, so that spans come in the order of the film. */
  readonly inOrder?: (() => boolean) | undefined;
  /** `fraction` is of the whole render and never falls. */
  readonly onProgress?: ((progress: { stage: RenderStage; fraction: number }) => void) | undefined;
}

export interface RenderedFile {
  readonly bytes: number;
  readonly durationMs: number;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
}

export type RenderResult =
  | { readonly ok: true; readonly file: RenderedFile; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

/** RenderPlan -> file: draws the pictures span by span, mixes the sound in one go, joins both and checks the result
 *  before it gets its name. Expected trouble is a value; only bugs are thrown. */
export async function render(plan: RenderPlan, options: RenderOptions): Promise<RenderResult> {
  await mkdir(options.workFolder, { recursive: true });
  const folder = await mkdtemp(join(options.workFolder, 'render-'));
  const motion = createMotionStudio({ ffmpeg: options.ffmpeg, folder, signal: options.signal });
  try {
    return await renderIn(folder, plan, motion, options);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ok: false, reason: error.failure.reason, message: error.failure.detail };
  } finally {
    await motion?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function renderIn(
  folder: string,
  plan: RenderPlan,
  motion: MotionSource | undefined,
  options: RenderOptions,
): Promise<RenderResult> {
  const tell = createTeller(options.onProgress);
  tell('preparing', 0);
  const sources = await resolveSources(plan.sources, options);
  const workshop = { ...workshopOf(folder, plan, sources, options), motion };
  const { profile, warning } = await chooseEncoder(options.ffmpeg, plan, options.signal);
  const { pieces, sound } = await makeParts(workshop, profile, (ratio) => tell('rendering', 0.02 + 0.91 * ratio));
  tell('finishing', 0.93);
  const done = await finish(workshop, { pieces, sound: sound.path, outputPath: options.outputPath }, (ratio) => {
    // At 1 the file is written, and what follows is the look at it.
    tell(ratio < 1 ? 'finishing' : 'checking', 0.93 + 0.05 * ratio);
  });
  tell('checking', 1);
  const durationMs = Math.round(secondsOf(plan.frames, plan.rate) * 1000);
  const { width, height, frames } = plan;
  const warnings = [...plan.warnings, ...(warning === undefined ? [] : [warning]), ...sound.warnings];
  return { ok: true, file: { bytes: done.bytes, durationMs, width, height, frames }, warnings };
}

function workshopOf(
  folder: string,
  plan: RenderPlan,
  sources: Sources,
  options: RenderOptions,
): Omit<Workshop, 'motion'> {
  return {
    plan,
    sources,
    folder,
    ffmpeg: options.ffmpeg,
    signal: options.signal,
    pool: options.pool ?? createPool(availableParallelism()),
    cache: options.cache,
    inOrder: options.inOrder ?? (() => false),
    onPiece: options.onPiece ?? (() => {}),
  };
}

/** How much of the work the sound is; only for the bar that people look at. */
const SOUND_SHARE = 0.08;

/** Pictures and sound beside each other; when one fails the other is told to stop. */
async function makeParts(
  workshop: Workshop,
  profile: EncoderProfile,
  onRatio: (ratio: number) => void,
): Promise<{ pieces: Piece[]; sound: SoundTrack }> {
  const stop = new AbortController();
  const signal = workshop.signal === undefined ? stop.signal : AbortSignal.any([workshop.signal, stop.signal]);
  const ratios = { sound: 0, pictures: 0 };
  const tell = (part: keyof typeof ratios, ratio: number): void => {
    ratios[part] = ratio;
    onRatio(SOUND_SHARE * ratios.sound + (1 - SOUND_SHARE) * ratios.pictures);
  };
  const stopping = async <Made>(made: Promise<Made>): Promise<Made> => {
    try {
      return await made;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  };
  const bench = { ...workshop, signal };
  const sound = workshop.pool.run(() => makeSoundTrack(bench, (ratio) => tell('sound', ratio)));
  const pictures = drawPictures(bench, profile, (ratio) => tell('pictures', ratio));
  const [heard, seen] = await Promise.allSettled([stopping(sound), stopping(pictures)]);
  if (heard.status === 'fulfilled' && seen.status === 'fulfilled') return { pieces: seen.value, sound: heard.value };
  throw stop.signal.reason;
}

function createTeller(onProgress: RenderOptions['onProgress']) {
  let highest = 0;
  let stage: RenderStage = 'preparing';
  return (next: RenderStage, fraction: number): void => {
    highest = Math.max(highest, fraction);
    if (RENDER_STAGES.indexOf(next) > RENDER_STAGES.indexOf(stage)) stage = next;
    onProgress?.({ stage, fraction: highest });
  };
}

async function resolveSources(wanted: readonly PlanSource[], options: RenderOptions): Promise<Sources> {
  const resolved = await Promise.all(wanted.map((source) => resolveSource(source, options)));
  return new Map(resolved.map((source) => [source.assetId, source]));
}

async function resolveSource(source: PlanSource, options: RenderOptions): Promise<ResolvedSource> {
  const found = await options.resolve(source.assetId);
  if (found === undefined) {
    const detail = `The file of the asset ${source.assetId} is gone. Upload it again.`;
    throw new StepFailed({ ok: false, reason: 'bad_input', detail });
  }
  const matrix = await matrixOf(source, found.path, options);
  return { ...source, path: found.path, matrix };
}

/** Files without a colour tag are read as players read them: BT.709 from 720 lines on, BT.601 below. */
async function matrixOf({ facts }: PlanSource, path: string, options: RenderOptions): Promise<InputMatrix> {
  if (facts.kind !== 'video' || facts.demuxer === 'gif') return 'auto';
  const { colorSpace, pixelFormat } = facts.colorSpace === undefined ? await colorsOf(facts, path, options) : facts;
  const untagged = colorSpace === undefined || colorSpace === 'unknown';
  const rgb = /^(gbr|rgb|bgr|pal|argb|abgr)/.test(pixelFormat ?? '');
  if (!untagged || rgb) return 'auto';
  return Math.min(facts.width, facts.height) >= 720 ? 'bt709' : 'bt601';
}

/** For assets whose facts were measured before colours were among them. */
async function colorsOf(facts: MediaFacts, path: string, { ffmpeg, signal }: RenderOptions) {
  const demuxer = USER_DEMUXERS.find((name) => name === facts.demuxer);
  const probed = demuxer === undefined ? undefined : await ffmpeg.probe(path, { demuxer, signal });
  const video = probed?.ok ? probed.report.streams.find((stream) => stream.type === 'video') : undefined;
  // A file that can't be probed is left to the run that reads it.
  return { colorSpace: video === undefined ? 'bt709' : video.colorSpace, pixelFormat: video?.pixelFormat };
}
