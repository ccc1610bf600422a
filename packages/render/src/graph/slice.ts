import type { Frames, Layer, PictureClip, RenderPlan, TextClip } from '../plan.ts';
import { common } from './layer.ts';

/** The plan of one span on its own. */
export interface Slice {
  readonly plan: RenderPlan;
  /** The span on the slice's clock. */
  readonly span: Frames;
}

/** Only what a span shows, on a clock that begins with the earliest thing that it must know of:
 *
 *      film    |---- text ----[ span ]---|        slice   |- text -[ span ]
 *              0            f        g                    0
 *
 *  The same pictures further along the film give the same slice, so their finished span can be used again; and no time
 *  in it is negative. */
export function sliceOf(plan: RenderPlan, span: Frames): Slice {
  const layers = plan.layers.flatMap((layer) => layerIn(layer, span));
  const fades = fadesIn(plan, span);
  const origin = Math.min(span.from, ...startsOf(layers), ...startsOfFades(fades));
  const { fadeIn: _in, fadeOut: _out, loudness: _loudness, ...rest } = plan;
  return {
    plan: {
      ...rest,
      ...shiftedFades(fades, origin),
      frames: span.to - origin,
      layers: layers.map((layer) => shiftedLayer(layer, origin)),
      sounds: [],
      warnings: [],
    },
    span: shifted(span, origin),
  };
}

function layerIn(layer: Layer, span: Frames): Layer[] {
  if (layer.kind === 'text') {
    const texts = layer.texts.filter((text) => common(text.own, span) !== undefined);
    return texts.length > 0 ? [{ kind: 'text', texts }] : [];
  }
  const clips = layer.clips.filter((clip) => common(clip.drawn, span) !== undefined).map((clip) => clipIn(clip, span));
  return clips.length > 0 ? [{ kind: 'picture', clips }] : [];
}

function clipIn(clip: PictureClip, span: Frames): PictureClip {
  const { fadeIn: _in, fadeOut: _out, transition, ...rest } = clip;
  const crossed = transition !== undefined && common(transition, span) !== undefined;
  return { ...rest, ...fadesIn(clip, span), ...(crossed ? { transition } : {}) };
}

interface Fades {
  readonly fadeIn?: Frames | undefined;
  readonly fadeOut?: Frames | undefined;
}

/** Fades that are over, or still to come, change nothing. */
function fadesIn({ fadeIn, fadeOut }: Fades, span: Frames): { fadeIn?: Frames; fadeOut?: Frames } {
  return {
    ...(fadeIn !== undefined && common(fadeIn, span) !== undefined ? { fadeIn } : {}),
    ...(fadeOut !== undefined && span.to > fadeOut.from ? { fadeOut } : {}),
  };
}

function startsOf(layers: readonly Layer[]): number[] {
  return layers.flatMap((layer) =>
    layer.kind === 'text' ? layer.texts.map((text) => text.own.from) : layer.clips.flatMap(startsOfFades),
  );
}

function startsOfFades({ fadeIn, fadeOut }: Fades): number[] {
  return [fadeIn, fadeOut].flatMap((fade) => (fade === undefined ? [] : [fade.from]));
}

const shifted = (range: Frames, origin: number): Frames => ({ from: range.from - origin, to: range.to - origin });

function shiftedFades({ fadeIn, fadeOut }: Fades, origin: number): { fadeIn?: Frames; fadeOut?: Frames } {
  return {
    ...(fadeIn === undefined ? {} : { fadeIn: shifted(fadeIn, origin) }),
    ...(fadeOut === undefined ? {} : { fadeOut: shifted(fadeOut, origin) }),
  };
}

function shiftedLayer(layer: Layer, origin: number): Layer {
  if (layer.kind === 'text') return { kind: 'text', texts: layer.texts.map((text) => shiftedText(text, origin)) };
  return { kind: 'picture', clips: layer.clips.map((clip) => shiftedClip(clip, origin)) };
}

function shiftedText(text: TextClip, origin: number): TextClip {
  return {
    ...text,
    own: shifted(text.own, origin),
    words: text.words.map((word) => ({ ...word, ...shifted(word, origin) })),
  };
}

function shiftedClip(clip: PictureClip, origin: number): PictureClip {
  const curves = Object.entries(clip.curves).map(([name, points]) => [
    name,
    points?.map((point) => ({ ...point, frame: point.frame - origin })),
  ]);
  return {
    ...clip,
    own: shifted(clip.own, origin),
    drawn: shifted(clip.drawn, origin),
    ...shiftedFades(clip, origin),
    ...(clip.transition === undefined
      ? {}
      : { transition: { ...clip.transition, ...shifted(clip.transition, origin) } }),
    // fromEntries forgets the keys' names.
    curves: Object.fromEntries(curves) as PictureClip['curves'],
  };
}
