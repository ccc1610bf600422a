import type { Crop } from '@reelsmith/core';
import { containedBox, coverCrop, even } from '../compile/geometry.ts';
import {
  colorPicture,
  OPAQUE,
  type PixelFormat,
  resize,
  rgba,
  scaleTo,
  scaleWithHoles,
  toneMap,
  WITH_ALPHA,
} from '../filters/color.ts';
import { cropTo } from '../filters/crop.ts';
import { curveExpression } from '../filters/curve.ts';
import { motionScale } from '../filters/motion.ts';
import { chain, num } from '../filters/number.ts';
import type { Box, PictureClip } from '../plan.ts';
import { type ResolvedSource, type SpanContext, sourceOf } from './span.ts';

/** A stream and where it stands on the canvas. */
export interface Fitted {
  readonly label: string;
  readonly box: Box;
  /** Pixels of the stream; more than the box while a motion is still to come. */
  readonly size: { readonly width: number; readonly height: number };
  readonly alpha: boolean;
}

/** A box with as many more pixels as the closest view of a motion needs. */
function enlarged(box: Box, clip: PictureClip): Box {
  const scale = motionScale(clip.motion);
  return { x: 0, y: 0, width: even(box.width * scale), height: even(box.height * scale) };
}

/** Where the clip's picture lies on the canvas. */
export function pictureBox(clip: PictureClip, source: ResolvedSource | undefined): Box {
  if (clip.fit !== 'contain' || source === undefined || source.facts.width === 0) return clip.box;
  return containedBox(source.facts, clip.crop, clip.box);
}

/** Crops, scales and turns the colours of a decoded stream into the clip's box. `firstFrame` is the frame of the film
 *  that the stream begins with. */
export function fit(clip: PictureClip, from: string, firstFrame: number, context: SpanContext): Fitted {
  const { content } = clip;
  if (content.kind === 'color') throw new Error('A colour has nothing to fit.');
  const source = sourceOf(context.sources, content.assetId);
  const place = pictureBox(clip, source);
  const target = enlarged(place, clip);
  const facts = source.facts.width > 0 ? source.facts : { width: target.width, height: target.height };
  const shown = clip.fit === 'blur' ? containedBox(facts, clip.crop, target) : target;
  const crop = clip.fit === 'cover' ? coverCrop(facts, clip.crop, target) : (clip.crop ?? WHOLE);
  const alpha = source.facts.alpha && clip.fit !== 'blur';
  const scaled = source.facts.hdr
    ? chain(resize(shown.width, shown.height), toneMap())
    : alpha
      ? scaleWithHoles(shown.width, shown.height, source.matrix)
      : scaleTo(shown.width, shown.height, OPAQUE, source.matrix);
  const label = context.graph.through([from], chain(cropTo(crop, movingCrop(clip, crop, firstFrame)), scaled));
  if (clip.fit !== 'blur') return { label, box: place, size: target, alpha };
  return { label: onBlurredCopy(label, shown, target, context), box: place, size: target, alpha: false };
}

const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };

function movingCrop(clip: PictureClip, crop: Crop, firstFrame: number) {
  const one = (axis: 'x' | 'y'): string | undefined => {
    const curve = clip.curves[`crop_${axis}`];
    if (curve === undefined) return undefined;
    const shift = crop[axis] - (clip.crop?.[axis] ?? 0);
    return `${curveExpression(curve, 'n', (frame) => frame - firstFrame)}+${num(shift)}`;
  };
  return { x: one('x'), y: one('y') };
}

/** The picture in the middle of a blurred copy of itself. The copy is blurred small: an eighth looks the same. */
function onBlurredCopy(from: string, shown: Box, target: Box, { graph }: SpanContext): string {
  const [sharp = '', soft = ''] = graph.split(from, 'split', 2);
  const crop = coverCrop(shown, undefined, target);
  const small = `scale=${even(target.width / 8)}:${even(target.height / 8)}:flags=area`;
  const blur = chain(cropTo(crop), small, 'gblur=sigma=5:steps=2', 'eq=brightness=-0.06');
  const behind = graph.through([soft], chain(blur, `scale=${target.width}:${target.height}:flags=bicubic`, 'setsar=1'));
  return graph.through([behind, sharp], `overlay=x=${shown.x}:y=${shown.y}:format=yuv420,format=${OPAQUE}`);
}

/** One picture of a colour in the clip's box. */
export function colorFitted(clip: PictureClip, color: string, { graph }: SpanContext): Fitted {
  const alpha = rgba(color).alpha < 255;
  const label = graph.through([], colorPicture(color, clip.box.width, clip.box.height, alpha ? WITH_ALPHA : OPAQUE));
  return { label, box: clip.box, size: clip.box, alpha };
}

/** `count` frames of one colour; numbered by the caller. */
export function plain(
  color: string,
  size: { width: number; height: number },
  format: PixelFormat,
  hold: string,
): string {
  return chain(colorPicture(color, size.width, size.height, format), hold);
}
