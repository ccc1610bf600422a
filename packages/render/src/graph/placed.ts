import { OPAQUE, WITH_ALPHA } from '../filters/color.ts';
import { curveExpression } from '../filters/curve.ts';
import { num } from '../filters/number.ts';
import type { PictureClip } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import type { Fitted } from './fitted.ts';
import type { SpanContext } from './span.ts';

/** What lies below passes untouched before the first and after the last frame of what lies above: both count frames of
 *  the film. (`enable` is no way to say that: overlay reads it for the frames of both inputs.) */
export const OVERLAY = 'format=yuv420:eof_action=pass';

/** True when a clip's place or size moves. */
export function wanders({ curves }: PictureClip): boolean {
  return [curves.x, curves.y, curves.width, curves.height].some((curve) => curve !== undefined);
}

/** Lays a clip over a stream of the whole canvas, where it is placed in each frame. */
export function laidOver(below: string, clip: PictureClip, fitted: Fitted, context: SpanContext): string {
  const label = sized(clip, fitted, context);
  const { graph } = context;
  return graph.through(
    [below, label],
    `overlay=x=${place(clip, fitted, 'x', context)}:y=${place(clip, fitted, 'y', context)}:${OVERLAY}`,
  );
}

const SIDES = { x: 'width', y: 'height' } as const;

/** How much smaller than at its largest a clip is along an axis, as an expression of `t`; undefined when it stays. */
function share(clip: PictureClip, axis: 'x' | 'y', { plan }: SpanContext): string | undefined {
  const curve = clip.curves[SIDES[axis]];
  if (curve === undefined) return undefined;
  const pixels = curveExpression(curve, 't', (frame) => secondsOf(frame, plan.rate));
  return `(max(${pixels},2)/${num(clip.box[SIDES[axis]])})`;
}

/** The stream at its size of each frame. Nothing may stand between this and overlay, not even a format: only overlay
 *  takes frames of changing size. */
function sized(clip: PictureClip, fitted: Fitted, context: SpanContext): string {
  const across = share(clip, 'x', context);
  const down = share(clip, 'y', context);
  if (across === undefined && down === undefined) return fitted.label;
  const side = (pixels: number, factor: string | undefined): string => `'2*ceil(${pixels}*${factor ?? '1'}/2)'`;
  const size = `w=${side(fitted.size.width, across)}:h=${side(fitted.size.height, down)}`;
  const scale = `format=${fitted.alpha ? WITH_ALPHA : OPAQUE},scale=${size}:eval=frame:flags=bicubic`;
  return context.graph.through([fitted.label], scale);
}

/** Placement along an axis, over time where it has curves. What a fit or a turn put beside the box shrinks with it. */
function place(clip: PictureClip, fitted: Fitted, axis: 'x' | 'y', context: SpanContext): string {
  const { plan } = context;
  const curve = clip.curves[axis];
  const factor = share(clip, axis, context);
  if (curve === undefined && factor === undefined) return String(fitted.box[axis]);
  const toSeconds = (frame: number): number => secondsOf(frame, plan.rate);
  const corner = curve === undefined ? String(clip.box[axis]) : curveExpression(curve, 't', toSeconds);
  return `'${corner}+(${fitted.box[axis] - clip.box[axis]})*${factor ?? '1'}'`;
}
