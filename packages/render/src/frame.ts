import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import { type ReadLut, resolveLuts } from './engine/luts.ts';
import { createPool, type Pool } from './engine/pool.ts';
import { type Resolve, resolveSources } from './engine/resolve.ts';
import { StepFailed } from './engine/run.ts';
import { drawStill, spanAround } from './engine/still.ts';
import { common } from './graph/layer.ts';
import { createMotionStudio } from './motion/studio.ts';
import type { Frames, RenderPlan } from './plan.ts';
import { createTextStudio } from './text/studio.ts';

export interface FrameOptions {
  readonly ffmpeg: Ffmpeg;
  readonly resolve: Resolve;
  /** The text of a colour table that the plan names. */
  readonly readLut?: ReadLut | undefined;
  /** The picture appears here whole or not at all. */
  readonly outputPath: string;
  readonly workFolder: string;
  readonly format: 'png' | 'jpg';
  /** Pixels of the short side; the plan's own unless it is smaller. */
  readonly shortSide?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly pool?: Pool | undefined;
}

export type FrameResult =
  | { readonly ok: true; readonly bytes: number }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

/** One exact frame of the film as a picture: what the export shows there, with all layers, inside a transition too. Only
 *  the sources of that frame are opened. Expected trouble is a value. */
export async function drawFrame(plan: RenderPlan, frame: number, options: FrameOptions): Promise<FrameResult> {
  const at = Math.max(0, Math.min(plan.frames - 1, frame));
  await mkdir(options.workFolder, { recursive: true });
  const folder = await mkdtemp(join(options.workFolder, 'frame-'));
  const motion = createMotionStudio({ ffmpeg: options.ffmpeg, folder, signal: options.signal, most: 1 });
  try {
    const span = spanAround(at, plan);
    const near = plan.sources.filter(({ assetId }) => isShown(assetId, span, plan));
    const sources = await resolveSources(near, options);
    const luts = await resolveLuts(plan, options.readLut);
    const { ffmpeg, signal, outputPath: path, format, shortSide } = options;
    const pool = options.pool ?? createPool(availableParallelism());
    const texts = createTextStudio(ffmpeg.fontFolders, folder);
    const workshop = { plan, sources, luts, ffmpeg, folder, signal, pool, cache: undefined, motion, texts, ...ALONE };
    const { bytes } = await drawStill(workshop, { frame: at, format, path, shortSide, durable: false });
    return { ok: true, bytes };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ok: false, reason: error.failure.reason, message: error.failure.detail };
  } finally {
    await motion?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const ALONE = { inOrder: () => true, onPiece: () => {} };

function isShown(assetId: string, span: Frames, { layers }: RenderPlan): boolean {
  const clips = layers.flatMap((layer) => (layer.kind === 'picture' ? layer.clips : []));
  const shown = clips.filter(({ drawn }) => common(drawn, span) !== undefined);
  return shown.some(({ content }) => content.kind !== 'color' && content.assetId === assetId);
}
