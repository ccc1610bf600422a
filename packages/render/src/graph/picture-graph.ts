import { OPAQUE } from '../filters/color.ts';
import { pictureFades } from '../filters/fade.ts';
import { chain } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import type { Layer, PictureClip } from '../plan.ts';
import { canvas } from './compose.ts';
import { overEmoji } from './emoji.ts';
import { baseLayer, common, overLayer } from './layer.ts';
import type { SpanContext } from './span.ts';

/** The name of the file that holds the texts of a layer, inside the job's folder. */
export const textFileName = (layer: number): string => `texts${layer}.ass`;

/** Draws the pictures and texts of a span; returns the label of the finished stream. */
export function pictureGraph(context: SpanContext): string {
  const { plan, span, graph } = context;
  let result: string | undefined;
  for (const [index, layer] of plan.layers.entries()) result = addLayer(result, layer, index, context);
  const film = result ?? canvas(plan.background, span, false, context);
  const fades = pictureFades(plan, plan.rate, false);
  return graph.through([film], chain(fades, `format=${OPAQUE}`, renumbered(0, plan.rate)));
}

function addLayer(below: string | undefined, layer: Layer, index: number, context: SpanContext): string | undefined {
  const { plan, span, graph } = context;
  if (layer.kind === 'picture') {
    const clips = visible(layer.clips, context);
    if (below === undefined) return baseLayer(clips, context);
    return clips.length === 0 ? below : overLayer(below, clips, context);
  }
  if (!layer.texts.some((text) => common(text.own, span) !== undefined)) return below;
  const behind = below ?? canvas(plan.background, span, false, context);
  return overEmoji(graph.through([behind], `ass=filename=${textFileName(index)}`), layer.texts, context);
}

function visible(clips: readonly PictureClip[], { span }: SpanContext): PictureClip[] {
  return clips.filter((clip) => common(clip.drawn, span) !== undefined);
}
