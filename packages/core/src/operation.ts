import { z } from 'zod';
import { Canvas, Draft, Marker, TRACK_ROLES, Track } from './draft.ts';
import {
  Animation,
  ChromaKey,
  Color,
  Crop,
  FITS,
  Id,
  KEYFRAME_PROPERTIES,
  Keyframe,
  Look,
  Motion,
  Placement,
  Segment,
  Source,
  TextStyle,
  Word,
} from './segment.ts';
import { Milliseconds, Speed } from './time.ts';
import { TRANSITION_TYPES } from './transition-types.ts';

export const RIPPLES = ['none', 'track', 'all'] as const;
/** What happens to the rest of the timeline when time is taken out or put in:
 *  nothing / the same track closes up / every track but background music follows. */
export type Ripple = (typeof RIPPLES)[number];

const ripple = z.enum(RIPPLES).default('none');
const segmentId = Id;
const offset = z.number().int().min(-86_400_000).max(86_400_000);

const verb = <const Name extends string, Shape extends z.ZodRawShape>(op: Name, shape: Shape) =>
  z.object({ op: z.literal(op), ...shape });

export const Insert = verb('insert', { trackId: Id, segment: Segment, ripple });
export const Remove = verb('remove', { segmentId, ripple });
export const Move = verb('move', { segmentId, trackId: Id.optional(), startMs: Milliseconds, ripple });
/** Takes `headMs` off the start and `tailMs` off the end (timeline milliseconds; negative brings material back). */
export const Trim = verb('trim', { segmentId, headMs: offset.default(0), tailMs: offset.default(0), ripple });
export const Slip = verb('slip', { segmentId, byMs: offset });
export const Split = verb('split', { segmentId, atMs: Milliseconds, newId: Id });
export const Join = verb('join', { segmentId, nextId: Id });
export const Duplicate = verb('duplicate', {
  segmentId,
  newId: Id,
  startMs: Milliseconds.optional(),
  trackId: Id.optional(),
  ripple,
});
export const ReplaceSource = verb('replaceSource', {
  segmentId,
  source: Source,
  sourceStartMs: Milliseconds.default(0),
  name: z.string().max(300).optional(),
});
export const SetSpeed = verb('setSpeed', { segmentId, speed: Speed, ripple });
export const Reverse = verb('reverse', { segmentId, reversed: z.boolean() });
export const Freeze = verb('freeze', { segmentId, sourceMs: Milliseconds.nullable() });
export const SetVolume = verb('setVolume', { segmentId, volume: z.number().min(0).max(4) });
export const SetFade = verb('setFade', { segmentId, inMs: Milliseconds.optional(), outMs: Milliseconds.optional() });
export const SetMute = verb('setMute', { segmentId, muted: z.boolean() });
export const SetText = verb('setText', { segmentId, text: z.string().max(5000) });
export const SetWords = verb('setWords', { segmentId, words: z.array(Word).max(5000) });
/** Given keys replace, absent keys stay. */
export const SetStyle = verb('setStyle', { segmentId, style: TextStyle });
export const SetAnimation = verb('setAnimation', {
  segmentId,
  in: Animation.nullable().optional(),
  out: Animation.nullable().optional(),
});
export const SetFit = verb('setFit', { segmentId, fit: z.enum(FITS) });
export const SetCrop = verb('setCrop', { segmentId, crop: Crop.nullable() });
export const SetPlacement = verb('setPlacement', { segmentId, placement: Placement.nullable() });
export const SetMotion = verb('setMotion', { segmentId, motion: Motion.nullable() });
/** Given keys replace, absent keys stay; null clears the look. */
export const SetLook = verb('setLook', { segmentId, look: Look.nullable() });
export const SetKey = verb('setKey', { segmentId, key: ChromaKey.nullable() });
export const SetDenoise = verb('setDenoise', { segmentId, denoise: z.boolean() });
/** Replaces all keyframes of one property; an empty list clears them. Times count from the segment's start. */
export const SetKeyframes = verb('setKeyframes', {
  segmentId,
  property: z.enum(KEYFRAME_PROPERTIES),
  keyframes: z.array(Keyframe).max(1000),
});
export const SetTransition = verb('setTransition', {
  segmentId,
  type: z.enum(TRANSITION_TYPES),
  durationMs: z.number().int().min(1).max(10_000),
});
export const RemoveTransition = verb('removeTransition', { segmentId });
export const SetCanvas = verb('setCanvas', { canvas: Canvas.partial() });
export const SetBackground = verb('setBackground', { color: Color });
export const AddTrack = verb('addTrack', { track: Track, index: z.number().int().min(0).optional() });
/** Refused as `not_empty` unless `withSegments`. */
export const RemoveTrack = verb('removeTrack', { trackId: Id, withSegments: z.boolean().default(false) });
export const SetTrack = verb('setTrack', {
  trackId: Id,
  name: z.string().max(300).optional(),
  muted: z.boolean().optional(),
  volume: z.number().min(0).max(4).optional(),
  role: z.enum(TRACK_ROLES).optional(),
  duck: z.boolean().optional(),
});
export const AddMarker = verb('addMarker', { marker: Marker });
export const RemoveMarker = verb('removeMarker', { markerId: Id });
export const SetMeta = verb('setMeta', {
  title: z.string().max(300).optional(),
  fadeInMs: Milliseconds.optional(),
  fadeOutMs: Milliseconds.optional(),
  loudness: z.number().min(-70).max(0).nullable().optional(),
});

const DraftHead = Draft.omit({ tracks: true });
export type DraftHead = z.infer<typeof DraftHead>;

/** The inverse of any operation; no door offers it. Applies only where what it touches still equals `after`. */
export const Restore = verb('restore', {
  tracks: z.array(
    z.object({ trackId: Id, index: z.number().int().min(0), before: Track.nullable(), after: Track.nullable() }),
  ),
  draft: z.object({ before: DraftHead, after: DraftHead }).optional(),
});
export type Restore = z.infer<typeof Restore>;

/** What doors and planners may send. */
export const OfferedOperation = z.discriminatedUnion('op', [
  Insert,
  Remove,
  Move,
  Trim,
  Slip,
  Split,
  Join,
  Duplicate,
  ReplaceSource,
  SetSpeed,
  Reverse,
  Freeze,
  SetVolume,
  SetFade,
  SetMute,
  SetText,
  SetWords,
  SetStyle,
  SetAnimation,
  SetFit,
  SetCrop,
  SetPlacement,
  SetMotion,
  SetLook,
  SetKey,
  SetDenoise,
  SetKeyframes,
  SetTransition,
  RemoveTransition,
  SetCanvas,
  SetBackground,
  AddTrack,
  RemoveTrack,
  SetTrack,
  AddMarker,
  RemoveMarker,
  SetMeta,
]);
export type OfferedOperation = z.infer<typeof OfferedOperation>;

/** The closed list of edits. */
export const EditOperation = z.discriminatedUnion('op', [...OfferedOperation.options, Restore]);
export type EditOperation = z.infer<typeof EditOperation>;
/** The same, as it may be written: fields with a default may be left out. */
export type EditOperationInput = z.input<typeof EditOperation>;
export type OperationOf<Op extends EditOperation['op']> = Extract<EditOperation, { op: Op }>;
