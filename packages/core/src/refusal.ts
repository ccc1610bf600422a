import { z } from 'zod';
import { CHANGE_CODES, type ChangeCode, type ChangeParams } from './change-codes.ts';

/** Every reason for a "no", with the parameters its sentence needs. Times are milliseconds; `name` is what a segment or
 *  track is called. A parameter in brackets is there in some cases only. */
export const REFUSAL_CODES = [
  /** {segmentId} */
  'segment_not_found',
  /** {trackId}, or {role} when no track of that role has anything on it */
  'track_not_found',
  /** {markerId} */
  'marker_not_found',
  /** {id} */
  'id_taken',
  /** {name, startMs, endMs, other, otherStartMs, otherEndMs}: `other` is in the way of `name` */
  'overlap',
  /** {name, durationMs, shortestMs}: less than a frame would be left */
  'too_short',
  /** A time: {name, [field], [startMs | askedMs | atMs | sourceStartMs], limitMs}; a value: {name, field, asked, min, max};
   *  a number of things: {[field], limit}; a place in an order: {name, asked, limit} */
  'out_of_range',
  /** {name, edge: 'start' | 'end', askedMs, haveMs}: there is no more material */
  'beyond_source',
  /** {name, what, needs, [role]}: `what` the thing is; `needs` an aspect ('sound', 'picture', 'shown', 'visual', 'timed',
   *  'text') or a kind of track ('video', 'audio', 'text') */
  'wrong_kind',
  /** {name, [other], [startMs]}: no cut between them */
  'not_adjacent',
  /** {name, other, field}: the two parts differ in `field` */
  'differs',
  /** {name, previous, askedMs, longestMs} */
  'transition_too_long',
  /** {name} */
  'no_transition',
  /** {name, role, segments} */
  'not_empty',
  /** {[op]} */
  'nothing_to_change',
  /** {[what], [name], [later], …}: a later edit touched the same; `later`: its sentence */
  'changed_since',
  'nothing_to_undo',
  'nothing_to_redo',
  'stale_plan',
  'capability_missing',
  'unknown_asset',
  'invalid',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Values that a sentence is made of. */
export const Params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type Params = z.infer<typeof Params>;

/** Why an operation was not applied: a code and its parameters. A value, never thrown; doors put it into words. */
export const Refusal = z.object({ code: z.enum(REFUSAL_CODES), params: Params });
export type Refusal = z.infer<typeof Refusal>;

/** What an operation did: a code and its parameters (`ChangeParams` has them by code). Doors put it into words. */
export const Change = z.object({ code: z.enum(CHANGE_CODES), params: Params });
export type Change = z.infer<typeof Change>;

/** Makes a change whose parameters are checked against its code. */
export function change<Code extends ChangeCode>(code: Code, params: ChangeParams[Code]): Change {
  return { code, params: { ...params } };
}

/** Makes the answer of an operation that is not applied. */
export function refusal(code: RefusalCode, params: Params = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, params } };
}
