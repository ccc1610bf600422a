import { z } from 'zod';

const Ms = z.number().int().min(0).max(86_400_000);
const Id = z.string().min(1).max(128);

/** Metadata of a segment on the wire. Every key is optional and every unknown key is kept. */
const WireSegmentMeta = z.looseObject({
  name: z.string().max(300).optional(),
  asset_id: Id.optional(),
  kind: z.enum(['video', 'image', 'audio', 'color', 'text']).optional(),
  color: z.string().optional(),
  volume: z.number().min(0).max(4).optional().describe('1 = as recorded'),
  muted: z.boolean().optional(),
  fade_in: Ms.optional(),
  fade_out: Ms.optional(),
  speed: z.number().min(0.01).max(100).optional(),
  reversed: z.boolean().optional(),
  freeze: Ms.optional(),
  denoise: z.boolean().optional(),
  placement: z.looseObject({}).optional(),
  key: z.looseObject({}).optional(),
  keyframes: z.record(z.string(), z.array(z.looseObject({ at: Ms, value: z.number() }))).optional(),
  fit: z.enum(['cover', 'contain', 'blur']).optional(),
  crop: z.looseObject({}).optional(),
  motion: z.looseObject({}).optional(),
  look: z.looseObject({}).optional(),
  transition_in: z.looseObject({ type: z.string(), d: Ms }).optional(),
  text: z.string().max(5000).optional(),
  words: z.array(z.looseObject({ text: z.string(), s: Ms, d: Ms })).optional(),
  style: z.looseObject({}).optional(),
});

const WireSegment = z.looseObject({
  id: Id.optional(),
  s: Ms.optional().describe('Start on the timeline, ms'),
  d: Ms.min(1).describe('Length on the timeline, ms'),
  src: z.string().max(8192).optional().describe('Absolute URL or asset:<id>'),
  ss: Ms.optional().describe('Start in the source, ms'),
  sd: Ms.optional().describe('Length in the source, ms: d x speed'),
  m: WireSegmentMeta.optional(),
});
export type WireSegment = z.infer<typeof WireSegment>;

const WireTrack = z.looseObject({
  id: Id.optional(),
  tt: z.number().int().min(0).describe('0 video, 1 audio, 7 text; 2 to 6 are kept and not drawn'),
  d: Ms.optional(),
  sg: z.array(WireSegment).max(5000),
  m: z
    .looseObject({
      name: z.string().max(300).optional(),
      role: z.enum(['main', 'overlay', 'bgm', 'voice', 'sfx', 'title', 'subtitle', 'text']).optional(),
      muted: z.boolean().optional(),
      volume: z.number().min(0).max(4).optional(),
      duck: z.boolean().optional(),
    })
    .optional(),
});
export type WireTrack = z.infer<typeof WireTrack>;

/** The short-key draft of the existing wire, version 1. Unknown keys travel along. */
export const WireDraft = z.looseObject({
  v: z.literal(1).optional(),
  id: Id.optional(),
  d: Ms.optional().describe('Length of the film, ms'),
  t: z.array(WireTrack).max(100).describe('Tracks; later ones paint above earlier ones'),
  m: z
    .looseObject({
      title: z.string().max(300).optional(),
      width: z.number().int().optional(),
      height: z.number().int().optional(),
      fps: z.number().optional(),
      background: z.string().optional(),
      fade_in: Ms.optional(),
      fade_out: Ms.optional(),
      loudness: z.number().optional(),
      markers: z.array(z.looseObject({ at: Ms, name: z.string() })).optional(),
    })
    .optional(),
});
export type WireDraft = z.infer<typeof WireDraft>;

/** The JSON Schema behind `/schemas/draft-1.json`. */
export function wireDraftJsonSchema(): Record<string, unknown> {
  return { title: 'Reelsmith wire draft, version 1', ...z.toJSONSchema(WireDraft, { io: 'input' }) };
}
