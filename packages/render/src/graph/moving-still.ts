import { MOST_PIPES } from '@reelsmith/ffmpeg';
import { coverCrop, even } from '../compile/geometry.ts';
import { TAGS } from '../filters/color.ts';
import { curveValue } from '../filters/curve.ts';
import { motionScale, motionShare, windowAt } from '../filters/motion.ts';
import { chain } from '../filters/number.ts';
import type { Box, Frames, PictureClip } from '../plan.ts';
import { createGraph } from './builder.ts';
import { type Fitted, pictureBox } from './fitted.ts';
import { type ResolvedSource, type SpanContext, sourceOf } from './span.ts';

/** Pixels of the still per pixel of the frame that can be read without leaving any out. */
const MOST_STEP = 1.7;
/** Pixels of the largest picture that is kept for a crop to wander over. */
const MOST_PIXELS = 40_000_000;

/** How a clip is drawn as one picture, and the window on it in each frame, as fractions of that picture. */
export interface Path {
  readonly still: PictureClip;
  windowAt(frame: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The crop wanders: what a look does near the edges belongs to the frame, not to the picture. */
  readonly wanders: boolean;
}

/** The path of a clip that is one picture in motion; undefined for all others, and when nobody is there to move it. */
export function pathOf(clip: PictureClip, context: SpanContext): Path | undefined {
  const { content, curves, motion } = clip;
  if (context.motion === undefined || content.kind !== 'still') return undefined;
  if (context.graph.inputs.filter(({ pipe }) => pipe).length >= MOST_PIPES) return undefined;
  const source = sourceOf(context.sources, content.assetId);
  const wanders = curves.crop_x !== undefined || curves.crop_y !== undefined;
  const path = wanders ? cropPath(clip, source) : motionPath(clip);
  if ((!wanders && (motion === undefined || motion.amount === 0)) || path === undefined) return undefined;
  return path;
}

/** A zoom or pan over the fitted picture, blurred surroundings and all. */
function motionPath(clip: PictureClip): Path {
  return {
    still: clip,
    windowAt: (frame) => within({ x: 0, y: 0, width: 1, height: 1 }, clip, frame),
    wanders: false,
  };
}

/** A crop of constant size that wanders over the whole source, with the clip's zoom or pan inside it. */
function cropPath(clip: PictureClip, source: ResolvedSource): Path | undefined {
  const { facts } = source;
  if (clip.fit === 'blur' || facts.width === 0) return undefined;
  const box = pictureBox(clip, source);
  const crop = clip.fit === 'cover' ? coverCrop(facts, clip.crop, box) : (clip.crop ?? WHOLE);
  const place = (axis: 'x' | 'y', frame: number): number => {
    const curve = clip.curves[`crop_${axis}`];
    if (curve === undefined) return crop[axis];
    return curveValue(curve, frame) + crop[axis] - (clip.crop?.[axis] ?? 0);
  };
  const { crop: _crop, motion: _motion, ...rest } = clip;
  const size = wholeSize(clip, crop, box, facts);
  return {
    still: { ...rest, fit: 'cover', box: { x: 0, y: 0, ...size }, curves: {} },
    windowAt: (frame) => {
      const x = Math.max(0, Math.min(1 - crop.width, place('x', frame)));
      const y = Math.max(0, Math.min(1 - crop.height, place('y', frame)));
      return within({ x, y, width: crop.width, height: crop.height }, clip, frame);
    },
    wanders: true,
  };
}

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

type Window = typeof WHOLE;

function within(window: Window, { motion, drawn }: PictureClip, frame: number): Window {
  if (motion === undefined || motion.amount === 0) return window;
  const { left, top, size } = windowAt(motion, motionShare(drawn, frame));
  return {
    x: window.x + window.width * left,
    y: window.y + window.height * top,
    width: window.width * size,
    height: window.height * size,
  };
}

/** The whole source at the size at which its cropped part has the pixels of the box, but never larger than it is. */
function wholeSize(clip: PictureClip, crop: Window, box: Box, source: { width: number; height: number }) {
  const scale = motionScale(clip.motion);
  const width = (box.width * scale) / crop.width;
  const height = (box.height * scale) / crop.height;
  const less = Math.min(1, source.width / width, source.height / height, Math.sqrt(MOST_PIXELS / (width * height)));
  return { width: even(width * less), height: even(height * less) };
}

/** Draws the clip's picture once and lets the frames of `range` come from whoever moves it. */
export function moved(
  clip: PictureClip,
  range: Frames,
  context: SpanContext,
  { path, draw }: { readonly path: Path; readonly draw: (still: PictureClip, context: SpanContext) => Fitted },
): Fitted | undefined {
  const { content } = clip;
  if (context.motion === undefined || content.kind !== 'still') return undefined;
  const graph = createGraph();
  const { label, size, alpha } = draw(path.still, { ...context, graph });
  const box = pictureBox(clip, sourceOf(context.sources, content.assetId));
  const windows = windowsOf(path, range, size);
  const steps = windows.map((value, index) =>
    index % 4 === 2 ? value / box.width : index % 4 === 3 ? value / box.height : 0,
  );
  if (Math.max(...steps) > MOST_STEP) return undefined;
  const still = { graph, label, size, alpha };
  const input = context.graph.input(context.motion.frames({ still, windows, target: box, rate: context.plan.rate }));
  return { label: context.graph.through([`${input}:v:0`], chain(TAGS, 'setsar=1')), box, size: box, alpha };
}

function windowsOf(path: Path, range: Frames, size: { width: number; height: number }): Float64Array<ArrayBuffer> {
  const windows = new Float64Array(4 * (range.to - range.from));
  for (let frame = range.from; frame < range.to; frame += 1) {
    const { x, y, width, height } = path.windowAt(frame);
    const pixels = [x * size.width, y * size.height, width * size.width, height * size.height];
    windows.set(pixels, 4 * (frame - range.from));
  }
  return windows;
}
