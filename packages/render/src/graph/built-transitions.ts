import { chain, num } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import { type BuiltTransition, xfade } from '../filters/transition.ts';
import { glitch } from './glitch.ts';
import { crossfadeWithin, joined, type Pair, part } from './pair.ts';
import type { SpanContext } from './span.ts';

/** Transitions of several filters. Their clock is the number of the frame: a stream begins with the transition. */
export const BUILT: Record<BuiltTransition, (pair: Pair, context: SpanContext) => string> = {
  dip_to_black: (pair, context) => dip(pair, 16, context),
  dip_to_white: (pair, context) => dip(pair, 235, context),
  cross_blur: crossBlur,
  zoom_through: zoomThrough,
  whip_left: (pair, context) => whip(pair, 'left', context),
  whip_right: (pair, context) => whip(pair, 'right', context),
  glitch,
};

/** Out to one level of grey, then in: a moment in the middle shows nothing else. */
function dip({ earlier, later, count }: Pair, level: number, context: SpanContext): string {
  const middle = Math.floor(count / 2);
  const halves = [part(earlier, 0, middle, context), part(later, middle, count, context)];
  const amount = `clip(1.3*(1-abs(2*(${frameNumber(context)}+0.5)/${count}-1)),0,1)`;
  const keep = `1-${amount}`;
  const brightness = `${num(level / 255 - 0.5)}*${amount}`;
  const eq = `eq=eval=frame:contrast='${keep}':saturation='${keep}':brightness='${brightness}'`;
  return context.graph.through([joined(halves, context)], `format=yuv420p,${eq}`);
}

/** The number of the frame, out of its time: filters disagree about whether their own count begins at 0 or 1. */
function frameNumber({ plan }: SpanContext): string {
  return `round(t*${plan.rate.num}/${plan.rate.den})`;
}

/** A filter whose strength follows `shape` (0 to 1 over `n`), in steps: one instance for each strength, and each frame
 *  goes through one of them. Steps grow with the square, since small blurs are told apart better than large ones. */
function inSteps(shape: string, steps: number, filter: (strength: number) => string): string {
  const each = Array.from({ length: steps }, (_, index) => index + 1);
  const one = (step: number) => `${filter((step / steps) ** 2)}:enable='eq(round(${steps}*sqrt(${shape})),${step})'`;
  return each.map(one).join(',');
}

/** Both pictures blur towards the middle while one fades into the other. */
function crossBlur({ earlier, later, count }: Pair, { graph, plan }: SpanContext): string {
  const sigma = 0.045 * Math.min(plan.width, plan.height);
  const blur = inSteps(`sin(PI*(n+0.5)/${count})`, 8, (strength) => `gblur=sigma=${num(sigma * strength)}:steps=2`);
  return graph.through([earlier, later], chain(xfade('crossfade', count, plan.rate), blur));
}

/** The camera swings from one picture to the next beside it: slow, very fast, slow, and smeared as it moves. */
function whip({ earlier, later, count }: Pair, way: 'left' | 'right', { graph, plan }: SpanContext): string {
  const share = `((t*${plan.rate.num}/${plan.rate.den}+0.5)/${count})`;
  const eased = `if(lt(${share},0.5),8*pow(${share},4),1-8*pow(1-${share},4))`;
  const left = way === 'left' ? eased : `1-(${eased})`;
  const order = way === 'left' ? [earlier, later] : [later, earlier];
  const window = `crop=w=${plan.width}:h=${plan.height}:x='${plan.width}*(${left})':y=0:exact=1`;
  const speed = `pow(1-abs(2*(n+0.5)/${count}-1),2)`;
  const radius = Math.min(1000, 0.09 * plan.width);
  const smear = inSteps(speed, 6, (strength) => `avgblur=sizeX=${Math.max(1, Math.round(radius * strength))}:sizeY=1`);
  const side = graph.through(order, chain('hstack=inputs=2', renumbered(0, plan.rate)));
  return graph.through([side], chain(window, smear));
}

/** A fast push into the earlier picture that comes out in the later one. */
function zoomThrough(pair: Pair, context: SpanContext): string {
  const { count } = pair;
  const [from, to] = [Math.floor(count * 0.35), Math.ceil(count * 0.65)];
  const share = `((in-0.5)/${count})`;
  const into = zoomed(pair.earlier, `(1+3.2*pow(${share},2.4))`, context);
  const outOf = zoomed(pair.later, `(1-0.9*pow(1-${share},2.4))`, context);
  const blur = `max(0,1-abs(2*(n+0.5)/${count}-1)*2)`;
  const sigma = 0.012 * Math.min(context.plan.width, context.plan.height);
  const crossed = crossfadeWithin({ ...pair, earlier: into, later: outOf }, from, to, context);
  return context.graph.through(
    [crossed],
    inSteps(blur, 4, (strength) => `gblur=sigma=${num(sigma * strength)}:steps=2`),
  );
}

/** A stream seen through a window of 1/scale of its size, in its middle. */
function zoomed(label: string, scale: string, { graph }: SpanContext): string {
  const near = `((1-1/${scale})/2)`;
  const far = `(1-${near})`;
  const corners = [`x0='W*${near}':y0='H*${near}':x1='W*${far}':y1='H*${near}'`];
  corners.push(`x2='W*${near}':y2='H*${far}':x3='W*${far}':y3='H*${far}'`);
  return graph.through([label], `perspective=${corners.join(':')}:interpolation=linear:sense=source:eval=frame`);
}
