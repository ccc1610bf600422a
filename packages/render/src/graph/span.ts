import type { InputMatrix } from '../filters/color.ts';
import type { Frames, PlanSource, RenderPlan } from '../plan.ts';
import type { GraphBuilder } from './builder.ts';

/** A source with the file that holds it on this machine. */
export interface ResolvedSource extends PlanSource {
  readonly path: string;
  readonly matrix: InputMatrix;
}

export type Sources = ReadonlyMap<string, ResolvedSource>;

/** What is needed to draw some frames of a plan. */
export interface SpanContext {
  readonly plan: RenderPlan;
  readonly sources: Sources;
  readonly span: Frames;
  readonly graph: GraphBuilder;
}

export function sourceOf(sources: Sources, assetId: string): ResolvedSource {
  const source = sources.get(assetId);
  if (source === undefined) throw new Error(`The plan reads the asset ${assetId}, which it does not list.`);
  return source;
}
