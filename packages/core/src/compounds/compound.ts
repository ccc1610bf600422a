import type { OfferedOperation } from '../operation.ts';
import type { Params, Refusal } from '../refusal.ts';

/** What a compound has to say beside its operations. Times are milliseconds. */
export const COMPOUND_NOTES = [
  /** {askedMs, haveMs}: the film stays shorter than asked; nothing is looped or slowed unasked. */
  'too_little_material',
  /** {askedMs, haveMs}: no clip may become shorter, so the film stays longer than asked. */
  'too_much_material',
  /** {name, ms}: a clip is too short for its transition, so a frame of it is held that long. */
  'held_frame',
  /** {name, askedMs, durationMs}: the transition into `name` is shorter than asked, the longest that fits. */
  'transition_shortened',
  /** {name, askedMs}: no transition into `name` fits. */
  'transition_left_out',
  /** {name, musicMs, filmMs}: the music ends before the film. */
  'music_too_short',
  /** {name, askedMs, durationMs}: the text ends with the film. */
  'text_shortened',
  /** {names, count}: texts, overlays or voices that went with the part of the film they lay over. */
  'went_with_it',
  /** {width, height}: the canvas was chosen to suit the sources. */
  'canvas_chosen',
] as const;
export type CompoundNoteCode = (typeof COMPOUND_NOTES)[number];
export interface CompoundNote {
  code: CompoundNoteCode;
  params: Params;
}

/** What a compound verb answers: plain operations to be applied in order on the draft it was given, or why not. No
 *  operations means that everything is as asked already. */
export type CompoundResult =
  | { ok: true; operations: OfferedOperation[]; notes: CompoundNote[] }
  | { ok: false; refusal: Refusal };

/** Mints an id for a new thing ("seg", "trk"). */
export type MintId = (prefix: string) => string;
