import type { TrackKind, TrackRole } from './draft.ts';
import type { MediaKind } from './segment.ts';

/** What a sentence calls a segment: a clip, a picture, a sound, a colour or a text. */
export type SegmentWhat = MediaKind | 'color' | 'text';

/** Parameters that every change of one segment carries. */
export interface OfSegment {
  segmentId: string;
  /** The words of a text segment, else the segment's name. */
  name: string;
  what: SegmentWhat;
  /** Role of the segment's track: tells music from voice, a title from a subtitle. */
  role: TrackRole;
  /** Where the segment starts after the change. */
  startMs: number;
}

/** Parameters that every change of one track carries. `name` is the track's own, or empty. */
export interface OfTrack {
  trackId: string;
  name: string;
  kind: TrackKind;
  role: TrackRole;
}

interface Shift {
  /** What followed: nothing, the same track, every track but background music. */
  ripple: 'none' | 'track' | 'all';
  /** Other segments that lay within the time that was taken out and went with it; absent when there are none. */
  alsoRemoved?: number;
}

/** Every change that an operation can make, with the parameters a sentence about it needs. Times are milliseconds on
 *  the timeline, `before` and `after` the value of what the code names, `keys` a list "a, b" of what was set.
 *  `null` means "was not set". */
export interface ChangeParams {
  /** `operations/insert.ts` */
  segment_inserted: OfSegment & Shift & { durationMs: number };
  /** `startMs` is where it was. */
  segment_removed: OfSegment & Shift & { durationMs: number };
  /** `toTrack`: it went to another track as well. */
  segment_moved: OfSegment & Shift & { beforeMs: number; afterMs: number; toTrack: boolean };
  /** `headMs`, `tailMs`: taken off the start and the end (negative: brought back); before and after are lengths. */
  segment_trimmed: OfSegment & Shift & { headMs: number; tailMs: number; beforeMs: number; afterMs: number };
  /** Shows another part of its material: `beforeMs`, `afterMs` are places in the source. */
  segment_slipped: OfSegment & { beforeMs: number; afterMs: number };
  segment_split: OfSegment & { atMs: number; firstMs: number; secondMs: number };
  segments_joined: OfSegment & { atMs: number; durationMs: number };
  /** `startMs` is the copy's place, `fromMs` the original's. */
  segment_duplicated: OfSegment & Shift & { fromMs: number; durationMs: number };
  /** Names of the material before and after. */
  source_replaced: OfSegment & { before: string; after: string };
  /** Factors: 2 is twice as fast. `beforeMs`, `afterMs` are lengths. */
  speed_set: OfSegment & Shift & { before: number; after: number; beforeMs: number; afterMs: number };
  reversed_set: OfSegment & { reversed: boolean };
  /** `sourceMs`: the frame that is held; null: it moves again. */
  freeze_set: OfSegment & { sourceMs: number | null };
  /** 1 is as recorded. */
  volume_set: OfSegment & { before: number; after: number };
  fade_set: OfSegment & { beforeInMs: number; beforeOutMs: number; inMs: number; outMs: number };
  mute_set: OfSegment & { muted: boolean };
  text_set: OfSegment & { before: string; after: string };
  words_set: OfSegment & { before: number; after: number };
  /** `color`, `size`, `x`, `y` and `font` are there when they were set. */
  style_set: OfSegment & { keys: string; color?: string; size?: number; x?: number; y?: number; font?: string };
  /** Animation types; null: none. */
  animation_set: OfSegment & { in: string | null; out: string | null };
  /** `before` is 'auto' while nobody chose one. */
  fit_set: OfSegment & { before: string; after: string };
  /** Fractions of the source; all null: the whole picture. */
  crop_set: OfSegment & { x: number | null; y: number | null; width: number | null; height: number | null };
  /** Fractions of the canvas; all null: the full canvas. */
  placement_set: OfSegment & {
    x: number | null;
    y: number | null;
    width: number | null;
    height: number | null;
    rotation: number;
    opacity: number;
  };
  motion_set: OfSegment & { before: string | null; after: string | null };
  /** `keys` is empty when the look was cleared; `preset` null when none was set. */
  look_set: OfSegment & { keys: string; preset: string | null };
  /** The colour that is made transparent; null: none any more. */
  key_set: OfSegment & { before: string | null; after: string | null };
  denoise_set: OfSegment & { denoise: boolean };
  /** Numbers of keyframes. */
  keyframes_set: OfSegment & { property: string; before: number; after: number };
  /** `previous`: name of the segment before the cut; `before`: the transition that was there. */
  transition_set: OfSegment & { previous: string; type: string; durationMs: number; before: string | null };
  transition_removed: OfSegment & { previous: string | null; type: string; durationMs: number };
  canvas_set: {
    beforeWidth: number;
    beforeHeight: number;
    beforeFps: number;
    width: number;
    height: number;
    fps: number;
  };
  background_set: { before: string | null; after: string };
  track_added: OfTrack & { segments: number };
  track_removed: OfTrack & { segments: number };
  /** Values are those after the change. */
  track_set: OfTrack & { keys: string; muted: boolean; volume: number; duck: boolean };
  marker_added: { markerId: string; name: string; atMs: number };
  marker_removed: { markerId: string; name: string; atMs: number };
  /** Values are those after the change. */
  meta_set: { keys: string; title: string; fadeInMs: number; fadeOutMs: number; loudness: number | null };
  /** An earlier change was taken back or put back. `tracks`: how many it touched. */
  restored: { tracks: number; lengthBeforeMs: number; lengthAfterMs: number };
}

/** The closed list of changes; a catalogue of sentences is a `Record<ChangeCode, …>`. */
export const CHANGE_CODES = [
  'segment_inserted',
  'segment_removed',
  'segment_moved',
  'segment_trimmed',
  'segment_slipped',
  'segment_split',
  'segments_joined',
  'segment_duplicated',
  'source_replaced',
  'speed_set',
  'reversed_set',
  'freeze_set',
  'volume_set',
  'fade_set',
  'mute_set',
  'text_set',
  'words_set',
  'style_set',
  'animation_set',
  'fit_set',
  'crop_set',
  'placement_set',
  'motion_set',
  'look_set',
  'key_set',
  'denoise_set',
  'keyframes_set',
  'transition_set',
  'transition_removed',
  'canvas_set',
  'background_set',
  'track_added',
  'track_removed',
  'track_set',
  'marker_added',
  'marker_removed',
  'meta_set',
  'restored',
] as const satisfies readonly (keyof ChangeParams)[];
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** Fails to compile when a code is missing from `CHANGE_CODES`. */
type Missing = Exclude<keyof ChangeParams, ChangeCode>;
const complete: [Missing] extends [never] ? true : Missing = true;
void complete;
