import { type Canvas, EXPORT_FACTS, type ExportOutput, GIF_DEFAULTS, PLATFORM_CANVASES } from '@reelsmith/core';
import { type Frames, lowestPictures, type RenderPlan } from '../plan.ts';
import { frameOf } from '../rate.ts';

interface Settled {
  /** Pixels; undefined = as the draft. */
  readonly shortSide: number | undefined;
  readonly fps: number;
  readonly warnings: readonly string[];
}

const shortSideOf = ({ width, height }: { width: number; height: number }): number => Math.min(width, height);

/** Size and rate of the file: what was asked for, else what its platform or format is made for, else the draft's own. */
export function settled(output: ExportOutput, canvas: Canvas): Settled {
  if (output.format === 'gif') return settledGif(output, canvas);
  const { preset } = output;
  const fps = output.fps ?? canvas.fps;
  if (preset === undefined) return { shortSide: output.shortSide, fps, warnings: [] };
  const platform = PLATFORM_CANVASES[preset];
  const fits = platform.width * canvas.height === platform.height * canvas.width;
  const shapes = `${canvas.width}x${canvas.height} and ${preset} shows ${platform.width}x${platform.height}`;
  return {
    shortSide: output.shortSide ?? shortSideOf(platform),
    fps,
    warnings: fits ? [] : [`The film is ${shapes}; say so to change its shape before the export.`],
  };
}

function settledGif(output: ExportOutput, canvas: Canvas): Settled {
  const fps = output.fps ?? Math.min(canvas.fps, GIF_DEFAULTS.fps);
  const fast = fps > GIF_DEFAULTS.mostFps;
  return {
    shortSide: output.shortSide ?? Math.min(shortSideOf(canvas), GIF_DEFAULTS.shortSide),
    fps: fast ? GIF_DEFAULTS.mostFps : fps,
    warnings: fast ? [`A GIF has at most ${GIF_DEFAULTS.mostFps} frames a second; viewers slow faster ones down.`] : [],
  };
}

/** Where a poster is taken: late enough that the opening is over. */
const POSTER_SHARE = 1 / 3;

/** The frame of the film that a still shows; undefined for other formats. */
export function stillFrame(plan: RenderPlan, atMs: number | undefined): number | undefined {
  if (EXPORT_FACTS[plan.format].holds !== 'still') return undefined;
  const last = plan.frames - 1;
  if (atMs !== undefined) return Math.max(0, Math.min(last, frameOf(atMs, plan.rate)));
  return posterFrame(plan);
}

/** The middle of the clip that is on screen after a third of the film, between its transitions; where nothing is, the
 *  middle of the first clip. */
export function posterFrame(plan: RenderPlan): number {
  const wanted = Math.floor(plan.frames * POSTER_SHARE);
  const shown = lowestPictures(plan.layers).filter(({ content }) => content.kind !== 'color');
  const clip = shown.find(({ own }) => own.from <= wanted && wanted < own.to) ?? shown[0];
  if (clip === undefined) return wanted;
  return middle({ from: Math.max(0, clip.own.from), to: Math.min(plan.frames, clip.own.to) });
}

const middle = ({ from, to }: Frames): number => Math.floor((from + to) / 2);
