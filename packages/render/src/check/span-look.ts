import { z } from 'zod';
import { createFactsShelf, type FactsShelf } from '../cache/kept-facts.ts';
import type { SpanCache } from '../cache/span-cache.ts';
import type { GraphBuilder } from '../graph/builder.ts';

/** What the frames of a span look like, one number each. */
const SpanLook = z.object({
  /** Brightest point, luma. */
  brightest: z.array(z.number()),
  /** Mean luma. */
  mean: z.array(z.number()),
  /** Mean difference to the frame before; of the first frame it is not known. */
  change: z.array(z.number()),
});
export type SpanLook = z.infer<typeof SpanLook>;

/** The file into which the run of a span writes what its frames look like. */
export const LOOK_FILE = 'look.txt';

/** Every so many points are looked at and not an average of all: that costs hardly anything, and a picture that stands
 *  still gives exactly no difference. */
const GRID = 'scale=160:160:flags=neighbor';

/** Lets a stream be looked at on its way; returns the stream. */
export function lookedAt(label: string, graph: GraphBuilder): string {
  const [seen = '', aside = ''] = graph.split(label, 'split', 2);
  graph.sink(aside, `${GRID},signalstats,metadata=mode=print:file=${LOOK_FILE},nullsink`);
  return seen;
}

/** Reads what a run has written; undefined when it is not one entry a frame. */
export function readLook(text: string, frames: number): SpanLook | undefined {
  const all = (name: string): number[] =>
    [...text.matchAll(new RegExp(`^lavfi\\.signalstats\\.${name}=([\\d.e+-]+)$`, 'gm'))].map((found) =>
      Number(found[1]),
    );
  const [brightest, mean] = [all('YMAX'), all('YAVG')];
  const changes = [all('YDIF'), all('UDIF'), all('VDIF')];
  const change = mean.map((_, index) => Math.max(...changes.map((one) => one[index] ?? 0)));
  return [brightest, mean, change].every((one) => one.length === frames) ? { brightest, mean, change } : undefined;
}

/** What spans of the cache look like. How they were looked at stands in their graph and thereby in their key. */
export function spanLooks(cache: SpanCache, folder: string): FactsShelf<SpanLook> {
  return createFactsShelf(cache, { name: 'look', schema: SpanLook, folder });
}
