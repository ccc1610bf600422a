import type { z } from 'zod';

type Plain = Record<string, unknown>;

/** Where core keeps what the wire said and we do not know: the key `m` of `extra` holds what stood inside `m`, the key
 *  `t` of the draft's extra the tracks that are kept and not drawn. Neither can be an unknown key itself. */
export function extraOf(thing: Plain, known: z.ZodObject, metaKnown: z.ZodObject): { extra?: Plain } {
  const top = unknown(thing, known);
  const meta = isPlain(thing.m) ? unknown(thing.m, metaKnown) : {};
  const extra = { ...top, ...(Object.keys(meta).length > 0 ? { m: meta } : {}) };
  return Object.keys(extra).length > 0 ? { extra } : {};
}

/** The unknown keys beside the known ones. */
export function topOf(extra: Plain | undefined): Plain {
  const { m: _meta, t: _tracks, ...top } = extra ?? {};
  return top;
}

/** The unknown keys inside `m`. */
export function metaOf(extra: Plain | undefined): Plain {
  return isPlain(extra?.m) ? extra.m : {};
}

/** A track that is kept and not drawn, and its place among the tracks of the wire. */
export interface KeptTrack {
  at: number;
  track: Plain;
}

/** The tracks that are kept and not drawn, lowest first. */
export function keptTracks(extra: Plain | undefined): KeptTrack[] {
  const kept: unknown[] = Array.isArray(extra?.t) ? extra.t : [];
  return kept.flatMap((one) =>
    isPlain(one) && typeof one.at === 'number' && isPlain(one.track) ? [{ at: one.at, track: one.track }] : [],
  );
}

/** Bytes of what is carried along, as JSON in UTF-8. */
export function bytesOf(extras: readonly unknown[]): number {
  return extras.reduce<number>((sum, extra) => {
    return sum + (extra === undefined ? 0 : new TextEncoder().encode(JSON.stringify(extra)).length);
  }, 0);
}

function unknown(thing: Plain, known: z.ZodObject): Plain {
  // A key of this name could only be meant to harm.
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !(key in known.shape) && key !== '__proto__'));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
