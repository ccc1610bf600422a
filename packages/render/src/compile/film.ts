import type { Asset, Draft } from '@reelsmith/core';
import type { Frames, Rate } from '../plan.ts';

/** What every part of the compiler needs to know. */
export interface Film {
  readonly draft: Draft;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Colour tables that looks may name. */
  readonly luts: ReadonlyMap<string, { readonly hash: string }>;
  readonly rate: Rate;
  readonly frames: number;
  readonly width: number;
  readonly height: number;
  /** Collects sentences; the same one is said once. */
  readonly warn: (sentence: string) => void;
}

/** The part of a range that lies inside the film; undefined when nothing does. */
export function clipped(range: Frames, film: Film): Frames | undefined {
  const from = Math.max(0, range.from);
  const to = Math.min(film.frames, range.to);
  return from < to ? { from, to } : undefined;
}
