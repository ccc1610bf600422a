import { OPAQUE, WITH_ALPHA } from '../filters/color.ts';
import { chain } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import { hasOwnGround, isBuilt, xfade } from '../filters/transition.ts';
import type { Frames, PlannedTransition } from '../plan.ts';
import { BUILT } from './built-transitions.ts';
import type { SpanContext } from './span.ts';

/** Two streams that begin with the first frame of a transition, on canvases of the film's size. */
export interface Crossed {
  readonly earlier: string;
  readonly later: string;
  readonly transition: PlannedTransition;
  /** Overlays: what is transparent stays so. */
  readonly alpha: boolean;
}

/** Draws the frames [range) of a transition, stamped with frames of the film. The streams begin where the transition
 *  does, so that a part of it looks as it does in the whole. */
export function drawTransition(crossed: Crossed, range: Frames, context: SpanContext): string {
  const drawn = crossed.alpha ? withHoles(crossed, context) : opaque(crossed, context);
  const from = range.from - crossed.transition.from;
  const cut = `trim=start_frame=${from}:end_frame=${range.to - crossed.transition.from}`;
  const { graph, plan } = context;
  const format = crossed.alpha ? WITH_ALPHA : OPAQUE;
  return graph.through([drawn], chain(cut, `format=${format}`, renumbered(range.from, plan.rate)));
}

/** Pictures without holes, in whatever planar format the transition likes best. */
function opaque({ earlier, later, transition }: Crossed, context: SpanContext): string {
  const { type } = transition;
  const count = transition.to - transition.from;
  if (isBuilt(type)) return BUILT[type]({ earlier, later, count, alpha: false }, context);
  return context.graph.through([earlier, later], xfade(type, count, context.plan.rate));
}

/** Where a picture is transparent its colour is black: mixed as it is, everything would darken half way, so colours are
 *  multiplied by their alpha first. */
function withHoles(crossed: Crossed, context: SpanContext): string {
  const { graph } = context;
  if (hasOwnGround(crossed.transition.type)) return onOwnGround(crossed, context);
  const ready = (label: string): string => graph.through([label], 'format=yuva444p,premultiply=inplace=1');
  const { transition } = crossed;
  const [earlier, later] = [ready(crossed.earlier), ready(crossed.later)];
  const count = transition.to - transition.from;
  const drawn = isBuilt(transition.type)
    ? BUILT[transition.type]({ earlier, later, count, alpha: true }, context)
    : graph.through([earlier, later], xfade(transition.type, count, context.plan.rate));
  return graph.through([drawn], `format=yuva444p,unpremultiply=inplace=1,format=${WITH_ALPHA}`);
}

/** Colours by the transition, holes by a crossfade. */
function onOwnGround({ earlier, later, transition }: Crossed, context: SpanContext): string {
  const { graph, plan } = context;
  const [colors1 = '', holes1 = ''] = graph.split(earlier, 'split', 2);
  const [colors2 = '', holes2 = ''] = graph.split(later, 'split', 2);
  const bare = (label: string): string => graph.through([label], `format=${OPAQUE}`);
  const picture = opaque({ earlier: bare(colors1), later: bare(colors2), transition, alpha: false }, context);
  const masks = [holes1, holes2].map((label) => graph.through([label], 'format=yuva444p'));
  // Both are numbered anew: pictures and masks meet by their time stamps.
  const zero = renumbered(0, plan.rate);
  const crossed = xfade('crossfade', transition.to - transition.from, plan.rate);
  const mask = graph.through(masks, chain(crossed, 'alphaextract', zero));
  return graph.through([graph.through([picture], `format=${OPAQUE},${zero}`), mask], `alphamerge,format=${WITH_ALPHA}`);
}
