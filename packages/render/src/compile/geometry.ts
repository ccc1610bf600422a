import type { Asset, Crop, Placement, Segment } from '@reelsmith/core';
import { COVER_TOLERANCE } from '@reelsmith/core';
import type { Box } from '../plan.ts';

/** The nearest size that planes of half the width and height allow. */
export const even = (value: number): number => Math.max(2, 2 * Math.round(value / 2));

/** The output's size: the draft's own ratio with the short side that was asked for, in even numbers. */
export function outputSize(canvas: { width: number; height: number }, shortSide: number | undefined) {
  const scale = (shortSide ?? Math.min(canvas.width, canvas.height)) / Math.min(canvas.width, canvas.height);
  return { width: even(canvas.width * scale), height: even(canvas.height * scale) };
}

/** A placement on the output canvas. */
export function boxOf(placement: Placement | undefined, canvas: { width: number; height: number }): Box {
  if (placement === undefined) return { x: 0, y: 0, width: canvas.width, height: canvas.height };
  return {
    x: Math.round(placement.x * canvas.width),
    y: Math.round(placement.y * canvas.height),
    width: even(placement.width * canvas.width),
    height: even(placement.height * canvas.height),
  };
}

/** The default of architecture.md: same orientation within 12 % covers, else the picture stands on a blurred copy of
 *  itself. Placed pictures and pictures with holes show what lies around them instead of a blur. */
export function fitOf(segment: Segment, asset: Asset | undefined, box: Box): 'cover' | 'contain' | 'blur' {
  if (segment.fit !== undefined) return segment.fit;
  if (asset === undefined || asset.facts.width === 0) return 'cover';
  const crop = segment.crop ?? { width: 1, height: 1 };
  const source = (asset.facts.width * crop.width) / (asset.facts.height * crop.height);
  const target = box.width / box.height;
  const sameOrientation = source >= 1 === target >= 1;
  const near = Math.max(source / target, target / source) <= 1 + COVER_TOLERANCE;
  if (sameOrientation && near) return 'cover';
  return segment.placement !== undefined || asset.facts.alpha || segment.key !== undefined ? 'contain' : 'blur';
}

/** The part of the source to show so that it fills `box`: the asked crop, cut further around its middle. */
export function coverCrop(source: { width: number; height: number }, crop: Crop | undefined, box: Box): Crop {
  const asked = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  const shown = (source.width * asked.width) / (source.height * asked.height);
  const target = box.width / box.height;
  const width = shown > target ? asked.width * (target / shown) : asked.width;
  const height = shown > target ? asked.height : asked.height * (shown / target);
  return {
    x: asked.x + (asked.width - width) / 2,
    y: asked.y + (asked.height - height) / 2,
    width,
    height,
  };
}

/** The largest rectangle of the source's ratio in the middle of `box`. */
export function containedBox(source: { width: number; height: number }, crop: Crop | undefined, box: Box): Box {
  const ratio = (source.width * (crop?.width ?? 1)) / (source.height * (crop?.height ?? 1));
  const wide = ratio > box.width / box.height;
  const width = Math.min(box.width, even(wide ? box.width : box.height * ratio));
  const height = Math.min(box.height, even(wide ? box.width / ratio : box.height));
  return {
    x: box.x + Math.round((box.width - width) / 2),
    y: box.y + Math.round((box.height - height) / 2),
    width,
    height,
  };
}
