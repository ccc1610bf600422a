import { OPAQUE } from '../filters/color.ts';
import { chain } from '../filters/number.ts';
import { numbered, renumbered } from '../filters/time.ts';
import type { Frames, PictureClip, PlannedTransition } from '../plan.ts';
import { canvas, onBackground, onNothing, over } from './compose.ts';
import { OVERLAY } from './placed.ts';
import type { SpanContext } from './span.ts';
import { drawTransition } from './transition.ts';

/** The frames that both ranges have; undefined when there is none. */
export function common(a: Frames, b: Frames): Frames | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : undefined;
}

/** A part of a layer that is drawn in one way: one clip, or two and their transition. `needed` are the frames of the
 *  clips that it takes: a transition is always drawn from its first frame on, so that it looks the same in any span. */
type Stretch =
  | { readonly kind: 'clip'; readonly range: Frames; readonly needed: Frames; readonly clip: PictureClip }
  | {
      readonly kind: 'transition';
      readonly range: Frames;
      readonly needed: Frames;
      readonly earlier: PictureClip;
      readonly later: PictureClip;
      readonly transition: PlannedTransition;
    };

/** Clips and transitions of a layer inside a span, in time order:
 *
 *      | A alone | A x B | B alone |
 */
function stretchesOf(clips: readonly PictureClip[], span: Frames): Stretch[] {
  return clips.flatMap((clip, index) => {
    const { transition } = clip;
    const earlier = clips[index - 1];
    const next = clips[index + 1]?.transition;
    const crossed = transition === undefined ? undefined : common(transition, span);
    const alone = common({ from: transition?.to ?? clip.drawn.from, to: next?.from ?? clip.drawn.to }, span);
    return [
      ...(transition !== undefined && crossed !== undefined && earlier !== undefined
        ? [
            {
              ...{ kind: 'transition' as const, range: crossed, earlier, later: clip, transition },
              needed: { from: transition.from, to: crossed.to },
            },
          ]
        : []),
      ...(alone === undefined ? [] : [{ kind: 'clip' as const, range: alone, needed: alone, clip }]),
    ];
  });
}

/** The lowest layer: an opaque stream over the whole span, with the background in its gaps. */
export function baseLayer(clips: readonly PictureClip[], context: SpanContext): string {
  const { graph, plan, span } = context;
  const stretches = stretchesOf(clips, span);
  const pieces = createPieces(stretches, (clip, range) => onBackground(clip, range, context), context);
  const parts: string[] = [];
  let at = span.from;
  const fill = (to: number): void => {
    if (to > at) parts.push(canvas(plan.background, { from: at, to }, false, context));
  };
  for (const stretch of stretches) {
    fill(stretch.range.from);
    parts.push(drawStretch(stretch, pieces, context));
    at = stretch.range.to;
  }
  fill(span.to);
  const join = parts.length > 1 ? `concat=n=${parts.length}:v=1:a=0` : '';
  return graph.through(parts, chain(join, `format=${OPAQUE}`, numbered(span.from, plan.rate)));
}

/** A layer above others. Clips with a transition are drawn on transparent canvases, others where they stand. */
export function overLayer(below: string, clips: readonly PictureClip[], context: SpanContext): string {
  const stretches = stretchesOf(clips, context.span);
  const crossing = new Set(
    stretches.flatMap((stretch) => (stretch.kind === 'transition' ? [stretch.earlier, stretch.later] : [])),
  );
  const alone = stretches.filter((stretch) => stretch.kind === 'clip' && !crossing.has(stretch.clip));
  const crossed = stretches.filter((stretch) => !alone.includes(stretch));
  const pieces = createPieces(crossed, (clip, range) => onNothing(clip, range, context), context);
  let result = below;
  for (const stretch of stretches) {
    if (stretch.kind === 'clip' && alone.includes(stretch)) result = over(result, stretch.clip, stretch.range, context);
    else result = overlayWhole(result, drawStretch(stretch, pieces, context, true), context);
  }
  return result;
}

function overlayWhole(below: string, above: string, { graph }: SpanContext): string {
  return graph.through([below, above], `overlay=x=0:y=0:${OVERLAY},format=${OPAQUE}`);
}

type Pieces = (clip: PictureClip, range: Frames) => string;

/** Draws every clip once and hands out the parts of it that the stretches need. */
function createPieces(
  stretches: readonly Stretch[],
  draw: (clip: PictureClip, range: Frames) => string,
  { graph, plan }: SpanContext,
): Pieces {
  const needed = new Map<PictureClip, Frames[]>();
  for (const stretch of stretches) {
    const clips = stretch.kind === 'clip' ? [stretch.clip] : [stretch.earlier, stretch.later];
    for (const clip of clips) needed.set(clip, [...(needed.get(clip) ?? []), stretch.needed]);
  }
  const made = new Map<PictureClip, Map<Frames, string>>();
  for (const [clip, ranges] of needed) {
    const whole = { from: Math.min(...ranges.map((r) => r.from)), to: Math.max(...ranges.map((r) => r.to)) };
    const drawn = draw(clip, whole);
    const labels = ranges.length === 1 ? [drawn] : graph.split(drawn, `split=${ranges.length}`, ranges.length);
    const cut = ranges.map((range, index) => {
      const trim = `trim=start_frame=${range.from - whole.from}:end_frame=${range.to - whole.from}`;
      const label = labels[index] ?? '';
      const stamped = chain(ranges.length === 1 ? '' : trim, renumbered(range.from, plan.rate));
      return [range, graph.through([label], stamped)] as const;
    });
    made.set(clip, new Map(cut));
  }
  return (clip, range) => made.get(clip)?.get(range) ?? '';
}

function drawStretch(stretch: Stretch, pieces: Pieces, context: SpanContext, alpha = false): string {
  if (stretch.kind === 'clip') return pieces(stretch.clip, stretch.needed);
  const { range, needed, transition } = stretch;
  const [earlier, later] = [pieces(stretch.earlier, needed), pieces(stretch.later, needed)];
  return drawTransition({ earlier, later, transition, alpha }, range, context);
}
