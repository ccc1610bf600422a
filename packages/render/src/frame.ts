import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import { type ReadLut, resolveLuts } from './engine/luts.ts';
import { createPool, type Pool } from './engine/pool.ts';
import { type Resolve, resolveSources } from './engine/resolve.ts';
import { StepFailed, type Workshop } from './engine/run.ts';
import { drawStill, type Still, spanAround } from './engine/still.ts';
import { common } from './graph/layer.ts';
import { createMotionStudio } from './motion/studio.ts';
import { type Frames, picturesIn, type RenderPlan } from './plan.ts';
import { createFontShelf, type FontShelf } from './text/fonts/font-book.ts';
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
  /** Shared by all jobs of a process; without it the fonts are read anew. */
  readonly fonts?: FontShelf | undefined;
}

export type FrameResult =
  | { readonly ok: true; readonly bytes: number }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

/** One exact frame of the film as a picture: what the export shows there, with all layers, inside a transition too. Only
 *  the sources of that frame are opened. Expected trouble is a value. */
export async function drawFrame(plan: RenderPlan, frame: number, options: FrameOptions): Promise<FrameResult> {
  const { outputPath: path, format, shortSide } = options;
  const [at = 0] = framesWithin([frame], plan);
  return withStills(plan, [at], { ...options, folderName: 'frame-' }, ({ draw }) =>
    draw({ frame: at, format, path, shortSide, durable: false }),
  );
}

/** Frames of the film, none before its first or after its last. */
export const framesWithin = (frames: readonly number[], plan: RenderPlan): number[] =>
  frames.map((frame) => Math.max(0, Math.min(plan.frames - 1, frame)));

/** What stills of one plan are drawn with. */
export interface Stills {
  readonly workshop: Workshop;
  /** Draws one in a slot of the pool. */
  draw(still: Still): Promise<{ bytes: number }>;
}

type StillsOptions = Omit<FrameOptions, 'outputPath' | 'format'> & { readonly folderName: string };

/** Sets everything up that the stills of these frames need, in a folder of their own, and takes it away again. */
export async function withStills(
  plan: RenderPlan,
  frames: readonly number[],
  options: StillsOptions,
  work: (stills: Stills) => Promise<{ bytes: number }>,
): Promise<FrameResult> {
  const { ffmpeg, signal, pool = createPool(availableParallelism()), fonts = createFontShelf() } = options;
  await mkdir(options.workFolder, { recursive: true });
  const folder = await mkdtemp(join(options.workFolder, options.folderName));
  const most = Math.min(frames.length, pool.size);
  const motion = createMotionStudio({ ffmpeg, folder, signal, most });
  try {
    const spans = frames.map((frame) => spanAround(frame, plan));
    const near = plan.sources.filter(({ assetId }) => spans.some((span) => isShown(assetId, span, plan)));
    const sources = await resolveSources(near, options);
    const luts = await resolveLuts(plan, options.readLut);
    const texts = createTextStudio(() => fonts.book(ffmpeg.fontFolders), folder);
    const workshop = { plan, sources, luts, ffmpeg, folder, signal, pool, cache: undefined, motion, texts, ...ALONE };
    // Somebody waits for a picture, and it takes less than a span of a film.
    const { bytes } = await work({ workshop, draw: (still) => pool.run(() => drawStill(workshop, still), 'soon') });
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
  const shown = picturesIn(layers).filter(({ drawn }) => common(drawn, span) !== undefined);
  return shown.some(({ content }) => content.kind !== 'color' && content.assetId === assetId);
}
