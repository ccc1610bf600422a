import {
  ANIMATION_TYPES,
  ChromaKey,
  Color,
  Crop,
  EASES,
  FITS,
  Id,
  KEYFRAME_PROPERTIES,
  Look,
  Milliseconds,
  Motion,
  Placement,
  TextStyle,
  TRACK_ROLES,
  TRANSITION_TYPES,
  Transition,
} from '@reelsmith/core';
import { z } from 'zod';
import { TRANSITION_ALIASES } from './transition-names.ts';

const Volume = z.number().min(0).max(4);
const Name = z.string().max(300);
const TransitionName = z.enum([...TRANSITION_TYPES, ...Object.keys(TRANSITION_ALIASES)]);
const WireAnimation = z.object({ type: z.enum(ANIMATION_TYPES), d: Milliseconds });

/** What a segment is, in words. Unknown keys are kept. */
export const WireSegmentMeta = z.looseObject({
  name: Name.optional(),
  asset_id: Id.optional(),
  kind: z.enum(['video', 'image', 'audio', 'color', 'text']).optional(),
  color: Color.optional().describe('Of a colour segment'),
  text: z.string().max(5000).optional(),
  volume: Volume.optional().describe('1 = as recorded'),
  muted: z.boolean().optional(),
  fade_in: Milliseconds.optional(),
  fade_out: Milliseconds.optional(),
  speed: z.number().min(0.01).max(100).optional(),
  reversed: z.boolean().optional(),
  freeze: Milliseconds.optional().describe('Source time of the frame that is held, ms'),
  denoise: z.boolean().optional(),
  placement: Placement.optional(),
  key: ChromaKey.optional(),
  keyframes: z
    .partialRecord(
      z.enum(KEYFRAME_PROPERTIES),
      z.array(z.object({ at: Milliseconds, value: z.number(), ease: z.enum(EASES).optional() })).max(1000),
    )
    .optional(),
  fit: z.enum(FITS).optional(),
  crop: Crop.optional(),
  motion: Motion.optional(),
  look: Look.optional(),
  transition_in: z
    .object({ type: TransitionName, d: Transition.shape.durationMs.optional() })
    .optional()
    .describe('Centred on the cut with the segment before'),
  words: z
    .array(z.object({ text: z.string().max(200), s: Milliseconds, d: Milliseconds }))
    .max(5000)
    .optional()
    .describe('Times count from the start of the segment'),
  style: TextStyle.extend({
    animation_in: WireAnimation.optional(),
    animation_out: WireAnimation.optional(),
  }).optional(),
});
export type WireSegmentMeta = z.infer<typeof WireSegmentMeta>;

/** A segment on the wire: only `d` and a source or a text are needed. */
export const WireSegment = z.looseObject({
  id: Id.optional(),
  s: Milliseconds.optional().describe('Start on the timeline, ms; after the segment before when absent'),
  d: Milliseconds.min(1).describe('Length on the timeline, ms'),
  src: z.string().max(8192).optional().describe('Absolute URL or asset:<id>'),
  ss: Milliseconds.optional().describe('Start in the source, ms'),
  sd: z.number().int().min(0).optional().describe('Length in the source, ms: d x speed'),
  m: WireSegmentMeta.optional(),
});
export type WireSegment = z.infer<typeof WireSegment>;

/** What a track is, in words. */
export const WireTrackMeta = z.looseObject({
  name: Name.optional(),
  role: z.enum(TRACK_ROLES).optional(),
  muted: z.boolean().optional(),
  volume: Volume.optional(),
  duck: z.boolean().optional(),
});

/** A track that is drawn, or, with a type of 2 to 6, one that is kept and not drawn. */
export const WireTrack = z.looseObject({
  id: Id.optional(),
  tt: z.number().int().min(0).max(7).describe('0 video, 1 audio, 7 text; 2 to 6 are kept and not drawn'),
  d: Milliseconds.optional(),
  sg: z.array(WireSegment).max(5000),
  m: WireTrackMeta.optional(),
});
export type WireTrack = z.infer<typeof WireTrack>;

/** What the draft is, in words. */
export const WireDraftMeta = z.looseObject({
  title: Name.optional(),
  width: z.number().int().min(16).max(7680).optional(),
  height: z.number().int().min(16).max(7680).optional(),
  fps: z.number().min(1).max(120).optional(),
  background: Color.optional(),
  fade_in: Milliseconds.optional(),
  fade_out: Milliseconds.optional(),
  loudness: z.number().min(-70).max(0).optional().describe('LUFS'),
  markers: z
    .array(z.object({ id: Id.optional(), at: Milliseconds, name: Name }))
    .max(1000)
    .optional(),
});

/** The short-key draft of the existing wire, version 1. Unknown keys travel along. */
export const WireDraft = z.looseObject({
  v: z.literal(1).optional(),
  id: Id.optional(),
  d: Milliseconds.optional().describe('Length of the film, ms'),
  t: z.array(WireTrack).max(100).describe('Tracks; later ones paint above earlier ones'),
  m: WireDraftMeta.optional(),
});
export type WireDraft = z.infer<typeof WireDraft>;

/** The kinds of track by their number on the wire. */
export const TRACK_TYPES = { video: 0, audio: 1, text: 7 } as const;

/** The JSON Schema behind `/schemas/draft-1.json`. */
export function wireDraftJsonSchema(): Record<string, unknown> {
  return { title: 'Reelsmith wire draft, version 1', ...z.toJSONSchema(WireDraft, { io: 'input' }) };
}
