import { WITH_ALPHA } from '../filters/color.ts';
import { curveExpression } from '../filters/curve.ts';
import { chain, num } from '../filters/number.ts';
import { held, numbered } from '../filters/time.ts';
import type { Box, Frames, PictureClip } from '../plan.ts';
import type { Fitted } from './fitted.ts';
import type { SpanContext } from './span.ts';

/** Rotation about the middle and opacity, on the clip's frames [range). The stream grows to a square that holds every
 *  angle. */
export function turned(clip: PictureClip, fitted: Fitted, range: Frames, context: SpanContext): Fitted {
  return seenThrough(clip, rotated(clip, fitted, context), range, context);
}

function rotated(clip: PictureClip, fitted: Fitted, { graph, plan }: SpanContext): Fitted {
  const { rotation } = clip.curves;
  if (clip.rotation === 0 && rotation === undefined) return fitted;
  const { box } = fitted;
  const side = 2 * Math.ceil(Math.hypot(box.width, box.height) / 2);
  const toSeconds = (frame: number): number => (frame * plan.rate.den) / plan.rate.num;
  const degrees = rotation === undefined ? num(clip.rotation) : curveExpression(rotation, 't', toSeconds);
  const rotate = `rotate=a='(${degrees})*PI/180':ow=${side}:oh=${side}:c=black@0`;
  const grown: Box = {
    x: box.x - Math.round((side - box.width) / 2),
    y: box.y - Math.round((side - box.height) / 2),
    width: side,
    height: side,
  };
  // Between the edge and what lies beyond it colours are mixed: weighted by alpha, or the edge would darken.
  const mixed = `format=yuva444p,premultiply=inplace=1,${rotate},unpremultiply=inplace=1,format=${WITH_ALPHA}`;
  return { label: graph.through([fitted.label], mixed), box: grown, size: grown, alpha: true };
}

function seenThrough(clip: PictureClip, fitted: Fitted, range: Frames, context: SpanContext): Fitted {
  const { graph } = context;
  const { opacity } = clip.curves;
  if (opacity === undefined && clip.opacity >= 1) return fitted;
  const alpha = { ...fitted, alpha: true };
  if (opacity === undefined) {
    const fade = chain(`format=${WITH_ALPHA}`, `lutyuv=a='val*${num(clip.opacity)}'`);
    return { ...alpha, label: graph.through([fitted.label], fade) };
  }
  const mask = opacityMask(opacity, fitted.size, range, context);
  const whole = graph.through([fitted.label], `format=${WITH_ALPHA}`);
  if (!fitted.alpha) return { ...alpha, label: merged(whole, mask, context) };
  const [picture = '', own = ''] = graph.split(whole, 'split', 2);
  const holes = graph.through([own], 'alphaextract');
  return { ...alpha, label: merged(picture, graph.through([holes, mask], 'blend=all_mode=multiply'), context) };
}

const merged = (picture: string, mask: string, { graph }: SpanContext): string =>
  graph.through([picture, mask], `alphamerge,format=${WITH_ALPHA}`);

/** One grey for each frame: its value is reckoned on four points and spread over the picture. */
function opacityMask(
  curve: NonNullable<PictureClip['curves']['opacity']>,
  size: { readonly width: number; readonly height: number },
  range: Frames,
  { graph, plan }: SpanContext,
): string {
  const value = curveExpression(curve, 'N', (frame) => frame - range.from);
  const points = `color=c=black:s=2x2:r=25:d=0.04,format=gray,${held(range.to - range.from)}`;
  const reckoned = `${renumberedFromZero},geq=lum='255*clip(${value},0,1)'`;
  const spread = `scale=${size.width}:${size.height}:flags=neighbor,setsar=1`;
  return graph.through([], chain(points, reckoned, spread, numbered(range.from, plan.rate)));
}

const renumberedFromZero = 'setpts=N/25/TB';
