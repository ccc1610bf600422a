import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
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

/** Every so many points are looked at and not an average of all: a fifth of a millisecond a frame, and a picture that
 *  stands still still gives exactly no difference. */
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

/** The name of a span's look in the cache of spans. */
const lookKey = (key: string): string => `${key}look1`;

/** The look that was kept with a span. */
export async function keptLook(cache: SpanCache, key: string, folder: string): Promise<SpanLook | undefined> {
  const path = join(folder, `${key}.look`);
  if (!(await cache.get(lookKey(key), path))) return undefined;
  const text = await readFile(path, 'utf8').catch(() => '');
  return SpanLook.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps the look of a span beside it. */
export async function keepLook(cache: SpanCache, key: string, look: SpanLook, folder: string): Promise<void> {
  const path = join(folder, `${key}.look`);
  await writeFile(path, JSON.stringify(look)).catch(() => undefined);
  await cache.put(lookKey(key), path);
}
