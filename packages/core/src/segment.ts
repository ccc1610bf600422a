import { z } from 'zod';
import { Milliseconds, Speed } from './time.ts';
import { TRANSITION_TYPES } from './transition-types.ts';

export const Id = z.string().min(1).max(128);
/** "#RRGGBB" or "#RRGGBBAA". */
export const Color = z.string().regex(/^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$/);

export const MEDIA_KINDS = ['video', 'image', 'audio'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
export const FITS = ['cover', 'contain', 'blur'] as const;
export type Fit = (typeof FITS)[number];
export const MOTION_TYPES = ['zoom_in', 'zoom_out', 'pan_left', 'pan_right', 'pan_up', 'pan_down'] as const;
export const ANIMATION_TYPES = [
  'none',
  'fade',
  'slide_up',
  'slide_down',
  'slide_left',
  'slide_right',
  'pop',
  'typewriter',
  'word_by_word',
] as const;
export const ALIGNS = ['left', 'center', 'right'] as const;
export const EASES = ['linear', 'ease_in', 'ease_out', 'ease_in_out', 'hold'] as const;
export const KEYFRAME_PROPERTIES = [
  'volume',
  'x',
  'y',
  'width',
  'height',
  'rotation',
  'opacity',
  'crop_x',
  'crop_y',
  'speed',
] as const;
export type KeyframeProperty = (typeof KEYFRAME_PROPERTIES)[number];
export const LOOK_PRESETS = [
  'none',
  'warm',
  'cool',
  'vivid',
  'mono',
  'noir',
  'sepia',
  'vintage',
  'cinematic',
  'teal_orange',
  'faded',
  'dreamy',
] as const;

const fraction = z.number().min(0).max(1);
const signed = z.number().min(-1).max(1);

/** What a segment shows. `durationMs`, `width`, `height` and `hasAudio` are copied from the asset's probed facts, so that
 *  verbs can refuse without asking anybody: a trim beyond the end of the material, say. */
export const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('media'),
    assetId: Id,
    media: z.enum(MEDIA_KINDS),
    /** Length of the material; absent for pictures and when unknown (then any trim is taken). */
    durationMs: Milliseconds.optional(),
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional(),
    hasAudio: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('color'), color: Color }),
  z.object({ kind: z.literal('text'), text: z.string().max(5000) }),
]);
export type Source = z.infer<typeof Source>;

/** One spoken word of a text; its time counts from the segment's start. */
export const Word = z.object({ text: z.string().max(200), startMs: Milliseconds, durationMs: Milliseconds });
export type Word = z.infer<typeof Word>;

/** Look of a text. `x`, `y` are the centre of the box as fractions of the canvas; `size` a fraction of canvas height. */
export const TextStyle = z.object({
  x: fraction.optional(),
  y: fraction.optional(),
  size: z.number().min(0.01).max(0.5).optional(),
  color: Color.optional(),
  font: z.string().max(100).optional(),
  weight: z.number().int().min(100).max(900).optional(),
  align: z.enum(ALIGNS).optional(),
  background: Color.nullable().optional(),
  outline: z
    .object({ color: Color, width: z.number().min(0).max(0.05) })
    .nullable()
    .optional(),
  shadow: z
    .object({ color: Color, distance: z.number().min(0).max(0.05) })
    .nullable()
    .optional(),
});
export type TextStyle = z.infer<typeof TextStyle>;

export const Animation = z.object({ type: z.enum(ANIMATION_TYPES), durationMs: Milliseconds });
export type Animation = z.infer<typeof Animation>;

/** Place on the canvas: `x`, `y` are the top left corner and `width`, `height` the box, as fractions of the canvas. */
export const Placement = z.object({
  x: z.number().min(-2).max(2),
  y: z.number().min(-2).max(2),
  width: z.number().min(0.01).max(4),
  height: z.number().min(0.01).max(4),
  rotation: z.number().min(-360).max(360).optional(),
  opacity: fraction.optional(),
});
export type Placement = z.infer<typeof Placement>;

/** The part of the picture that is shown, as fractions of the source; top left corner and size. */
export const Crop = z.object({
  x: fraction,
  y: fraction,
  width: z.number().min(0.01).max(1),
  height: z.number().min(0.01).max(1),
});
export type Crop = z.infer<typeof Crop>;

export const Motion = z.object({ type: z.enum(MOTION_TYPES), amount: z.number().min(0).max(1) });
export type Motion = z.infer<typeof Motion>;

export const Look = z.object({
  brightness: signed.optional(),
  contrast: signed.optional(),
  saturation: signed.optional(),
  temperature: signed.optional(),
  sharpen: fraction.optional(),
  blur: fraction.optional(),
  vignette: fraction.optional(),
  grain: fraction.optional(),
  preset: z.enum(LOOK_PRESETS).optional(),
  lut: Id.optional(),
});
export type Look = z.infer<typeof Look>;

export const ChromaKey = z.object({ color: Color, similarity: fraction, blend: fraction });
export type ChromaKey = z.infer<typeof ChromaKey>;

export const Keyframe = z.object({ atMs: Milliseconds, value: z.number(), ease: z.enum(EASES).optional() });
export type Keyframe = z.infer<typeof Keyframe>;

/** How the segment comes in: drawn across the cut with the segment that ends where this one starts. */
export const Transition = z.object({ type: z.enum(TRANSITION_TYPES), durationMs: z.number().int().min(1).max(10_000) });
export type Transition = z.infer<typeof Transition>;

/** Keys of a wire draft that we do not know: carried along, never read. */
export const Extra = z.record(z.string(), z.unknown());

/** A piece of an asset, a text or a colour at a place and time. Every field with `.optional()` has a default (see
 *  `defaults.ts`) and stays absent until somebody sets it. */
export const Segment = z.object({
  id: Id,
  name: z.string().max(300),
  source: Source,
  startMs: Milliseconds,
  durationMs: Milliseconds.min(1),
  /** Where in the material the segment starts; 0 for pictures, colours and text. */
  sourceStartMs: Milliseconds,
  speed: Speed.optional(),
  reversed: z.boolean().optional(),
  /** Source time of the frame that is held for the whole segment. */
  freezeMs: Milliseconds.optional(),
  /** 1 = as recorded, 0..4. */
  volume: z.number().min(0).max(4).optional(),
  muted: z.boolean().optional(),
  fadeInMs: Milliseconds.optional(),
  fadeOutMs: Milliseconds.optional(),
  denoise: z.boolean().optional(),
  fit: z.enum(FITS).optional(),
  crop: Crop.optional(),
  placement: Placement.optional(),
  motion: Motion.optional(),
  look: Look.optional(),
  key: ChromaKey.optional(),
  keyframes: z.partialRecord(z.enum(KEYFRAME_PROPERTIES), z.array(Keyframe).max(1000)).optional(),
  transitionIn: Transition.optional(),
  words: z.array(Word).max(5000).optional(),
  style: TextStyle.optional(),
  animationIn: Animation.optional(),
  animationOut: Animation.optional(),
  extra: Extra.optional(),
});
export type Segment = z.infer<typeof Segment>;

/** End of a segment on the timeline, in milliseconds (exclusive). */
export function endMs(segment: Segment): number {
  return segment.startMs + segment.durationMs;
}
