import type { Asset } from '../asset.ts';
import { COVER_TOLERANCE, DEFAULT_CANVAS, PLATFORM_CANVASES, RATIO_CANVASES } from '../defaults.ts';
import type { Canvas } from '../draft.ts';
import type { Fit } from '../segment.ts';

/** Names of platforms with a canvas of their own. */
export type Platform = keyof typeof PLATFORM_CANVASES;
/** Aspect ratios with a canvas of their own. */
export type Ratio = keyof typeof RATIO_CANVASES;

/** Canvas for these sources: named platform, else named ratio, else the orientation of most visual sources, else
 *  1920x1080; 30 frames a second. */
export function chooseCanvas(
  assets: readonly Asset[],
  options: { platform?: Platform | undefined; ratio?: Ratio | undefined } = {},
): Canvas {
  if (options.platform !== undefined) return { ...DEFAULT_CANVAS, ...PLATFORM_CANVASES[options.platform] };
  if (options.ratio !== undefined) return { ...DEFAULT_CANVAS, ...RATIO_CANVASES[options.ratio] };
  return { ...DEFAULT_CANVAS, ...RATIO_CANVASES[MOST_SEEN[commonOrientation(assets)]] };
}

/** How a picture fills a canvas: cropped to it when the aspect ratios are close, else on a blurred copy of itself. */
export function chooseFit(picture: { width: number; height: number }, canvas: { width: number; height: number }): Fit {
  if (picture.width <= 0 || picture.height <= 0) return 'contain';
  const orientations = new Set([orientationOf(picture), orientationOf(canvas)]);
  if (orientations.has('landscape') && orientations.has('portrait')) return 'blur';
  const ratio = picture.width / picture.height / (canvas.width / canvas.height);
  return Math.max(ratio, 1 / ratio) - 1 <= COVER_TOLERANCE ? 'cover' : 'blur';
}

type Orientation = 'landscape' | 'portrait' | 'square';
const MOST_SEEN = { landscape: '16:9', portrait: '9:16', square: '1:1' } as const satisfies Record<Orientation, Ratio>;
/** Sides that differ by less than this are square. */
const SQUARE_TOLERANCE = 0.05;

function orientationOf({ width, height }: { width: number; height: number }): Orientation {
  if (Math.abs(width / height - 1) < SQUARE_TOLERANCE) return 'square';
  return width > height ? 'landscape' : 'portrait';
}

/** Orientation that most pictures have; landscape wins a draw, then portrait. */
function commonOrientation(assets: readonly Asset[]): Orientation {
  const counts = { landscape: 0, portrait: 0, square: 0 };
  for (const { facts } of assets) {
    if (facts.kind !== 'audio' && facts.width > 0 && facts.height > 0) counts[orientationOf(facts)] += 1;
  }
  if (counts.portrait > counts.landscape && counts.portrait >= counts.square) return 'portrait';
  return counts.square > counts.landscape ? 'square' : 'landscape';
}
