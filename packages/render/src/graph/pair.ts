import { chain } from '../filters/number.ts';
import { renumbered } from '../filters/time.ts';
import { xfade } from '../filters/transition.ts';
import type { SpanContext } from './span.ts';

/** Two streams of `count` frames, both stamped from the same frame on; with alpha, colours are multiplied by it. */
export interface Pair {
  readonly earlier: string;
  readonly later: string;
  readonly count: number;
  readonly alpha: boolean;
}

/** The frames [from, to) of a stream, numbered from zero. */
export function part(label: string, from: number, to: number, { graph, plan }: SpanContext): string {
  return graph.through([label], chain(`trim=start_frame=${from}:end_frame=${to}`, renumbered(0, plan.rate)));
}

/** One stream after the other. */
export function joined(labels: readonly string[], { graph, plan }: SpanContext): string {
  return graph.through(labels, chain(`concat=n=${labels.length}:v=1:a=0`, renumbered(0, plan.rate)));
}

/** A crossfade over the frames [from, to) only: before it the earlier picture stands, after it the later one. */
export function crossfadeWithin({ earlier, later, count }: Pair, from: number, to: number, context: SpanContext) {
  const { graph, plan } = context;
  if (from < 1 || to >= count) return graph.through([earlier, later], xfade('crossfade', count, plan.rate));
  const [before = '', leaving = ''] = graph.split(earlier, 'split', 2);
  const [entering = '', after = ''] = graph.split(later, 'split', 2);
  const both = [part(leaving, from, to, context), part(entering, from, to, context)];
  const crossed = graph.through(both, xfade('crossfade', to - from, plan.rate));
  return joined([part(before, 0, from, context), crossed, part(after, to, count, context)], context);
}
