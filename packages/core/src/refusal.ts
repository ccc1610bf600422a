import { z } from 'zod';
import { CHANGE_CODES, type ChangeCode, type ChangeParams } from './change-codes.ts';

export const REFUSAL_CODES = [
  'segment_not_found',
  'track_not_found',
  'marker_not_found',
  'id_taken',
  'overlap',
  'too_short',
  'out_of_range',
  'beyond_source',
  'wrong_kind',
  'not_adjacent',
  'differs',
  'transition_too_long',
  'no_transition',
  'not_empty',
  'nothing_to_change',
  'changed_since',
  'nothing_to_undo',
  'nothing_to_redo',
  'stale_plan',
  'capability_missing',
  'unknown_asset',
  'invalid',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

const Params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
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
