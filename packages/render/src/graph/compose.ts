import { OPAQUE, WITH_ALPHA } from '../filters/color.ts';
import { pictureFades } from '../filters/fade.ts';
import { chain } from '../filters/number.ts';
import { held, numbered } from '../filters/time.ts';
import type { Frames, PictureClip } from '../plan.ts';
import { drawClip, TRANSPARENT } from './clip.ts';
import { type Fitted, plain } from './fitted.ts';
import { laidOver, wanders } from './placed.ts';
import type { SpanContext } from './span.ts';

/** A stream of plain colour over the whole canvas, stamped with frames of the film. */
export function canvas(color: string, range: Frames, alpha: boolean, { graph, plan }: SpanContext): string {
  const hold = chain(held(range.to - range.from), numbered(range.from, plan.rate));
  return graph.through([], plain(color, plan, alpha ? WITH_ALPHA : OPAQUE, hold));
}

/** The clip on an opaque canvas of the background colour. */
export function onBackground(clip: PictureClip, range: Frames, context: SpanContext): string {
  const { graph, plan } = context;
  const fitted = drawClip(clip, range, context);
  const toBlack = pictureFades(clip, plan.rate, false);
  const alphaFades = clip.fadesToBlack ? '' : pictureFades(clip, plan.rate, true);
  if (fillsCanvas(clip, fitted, context) && alphaFades === '') {
    return toBlack === '' ? fitted.label : graph.through([fitted.label], toBlack);
  }
  const faded = alphaFades === '' ? fitted.label : graph.through([fitted.label], `format=${WITH_ALPHA},${alphaFades}`);
  const behind = canvas(plan.background, range, false, context);
  const whole = graph.through(
    [laidOver(behind, clip, { ...fitted, label: faded, alpha: fitted.alpha || alphaFades !== '' }, context)],
    `format=${OPAQUE}`,
  );
  return clip.fadesToBlack && toBlack !== '' ? graph.through([whole], toBlack) : whole;
}

/** The clip on a transparent canvas, for transitions between overlays. */
export function onNothing(clip: PictureClip, range: Frames, context: SpanContext): string {
  const { graph } = context;
  const fitted = faded(clip, drawClip(clip, range, context), context);
  const behind = canvas(TRANSPARENT, range, true, context);
  return graph.through([laidOver(behind, clip, fitted, context)], `format=${WITH_ALPHA}`);
}

/** Lays the clip over what is below, for its own frames only. */
export function over(below: string, clip: PictureClip, range: Frames, context: SpanContext): string {
  const fitted = faded(clip, drawClip(clip, range, context), context);
  const { graph } = context;
  return graph.through([laidOver(below, clip, fitted, context)], `format=${OPAQUE}`);
}

function faded(clip: PictureClip, fitted: Fitted, { graph, plan }: SpanContext): Fitted {
  const fades = pictureFades(clip, plan.rate, !clip.fadesToBlack);
  if (fades === '') return fitted;
  const format = clip.fadesToBlack ? '' : `format=${WITH_ALPHA}`;
  return { ...fitted, label: graph.through([fitted.label], chain(format, fades)), alpha: true };
}

function fillsCanvas(clip: PictureClip, { box, alpha }: Fitted, { plan }: SpanContext): boolean {
  const whole = box.x === 0 && box.y === 0 && box.width === plan.width && box.height === plan.height;
  return whole && !alpha && !wanders(clip);
}
