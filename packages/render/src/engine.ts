import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaFacts } from '@reelsmith/core';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import { USER_DEMUXERS } from '@reelsmith/ffmpeg';
import { finish } from './engine/finish.ts';
import { gainFor } from './engine/loudness.ts';
import { drawPictures } from './engine/pictures.ts';
import { StepFailed, type Workshop } from './engine/run.ts';
import { mixSounds } from './engine/sounds.ts';
import type { InputMatrix } from './filters/color.ts';
import type { ResolvedSource, Sources } from './graph/span.ts';
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
  try {
    return await renderIn(folder, plan, options);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ok: false, reason: error.failure.reason, message: error.failure.detail };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function renderIn(folder: string, plan: RenderPlan, options: RenderOptions): Promise<RenderResult> {
  const tell = createTeller(options.onProgress);
  tell('preparing', 0);
  const sources = await resolveSources(plan.sources, options);
  const workshop: Workshop = { plan, sources, ffmpeg: options.ffmpeg, folder, signal: options.signal };
  tell('rendering', 0.02);
  const mix = await mixSounds(workshop, (ratio) => tell('rendering', 0.02 + 0.08 * ratio));
  const gainDb = mix === undefined ? 0 : await gainFor(workshop, mix);
  const pieces = await drawPictures(workshop, (ratio) => tell('rendering', 0.1 + 0.83 * ratio));
  tell('finishing', 0.93);
  const parts = { pieces, mix, gainDb, outputPath: options.outputPath };
  const done = await finish(workshop, parts, (ratio) => {
    // At 1 the file is written, and what follows is the look at it.
    tell(ratio < 1 ? 'finishing' : 'checking', 0.93 + 0.05 * ratio);
  });
  tell('checking', 1);
  const durationMs = Math.round(secondsOf(plan.frames, plan.rate) * 1000);
  const { width, height, frames } = plan;
  return { ok: true, file: { bytes: done.bytes, durationMs, width, height, frames }, warnings: plan.warnings };
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
  const sources = new Map<string, ResolvedSource>();
  for (const source of wanted) {
    const found = await options.resolve(source.assetId);
    if (found === undefined) {
      const detail = `The file of the asset ${source.assetId} is gone. Upload it again.`;
      throw new StepFailed({ ok: false, reason: 'bad_input', detail });
    }
    const matrix = await matrixOf(source, found.path, options);
    sources.set(source.assetId, { ...source, path: found.path, matrix });
  }
  return sources;
}

/** Files without a colour tag are read as players read them: BT.709 from 720 lines on, BT.601 below. */
async function matrixOf({ facts }: PlanSource, path: string, options: RenderOptions): Promise<InputMatrix> {
  const demuxer = USER_DEMUXERS.find((name) => name === facts.demuxer);
  if (facts.kind !== 'video' || demuxer === undefined || demuxer === 'gif') return 'auto';
  const probed = await options.ffmpeg.probe(path, { demuxer, signal: options.signal });
  const video = probed.ok ? probed.report.streams.find((stream) => stream.type === 'video') : undefined;
  const untagged = video !== undefined && (video.colorSpace === undefined || video.colorSpace === 'unknown');
  const rgb = /^(gbr|rgb|bgr|pal|argb|abgr)/.test(video?.pixelFormat ?? '');
  if (!untagged || rgb) return 'auto';
  return Math.min(facts.width, facts.height) >= 720 ? 'bt709' : 'bt601';
}
