import {
  ALIGNS,
  ANIMATION_TYPES,
  ChromaKey,
  COPY_MODES,
  Color,
  Crop,
  EASES,
  EXPORT_FORMATS,
  FITS,
  Id,
  Look,
  MediaFacts,
  Motion,
  Speed,
  TRANSITION_TYPES,
  VIDEO_ENCODERS,
} from '@reelsmith/core';
import { z } from 'zod';

/** A frame of the output: 0 is the first. Ranges are [from, to). */
const Frame = z.number().int();
const Frames = z.object({ from: Frame, to: Frame });
export type Frames = z.infer<typeof Frames>;

/** Frames a second as an exact fraction. */
export const Rate = z.object({ num: z.number().int().positive(), den: z.number().int().positive() });
export type Rate = z.infer<typeof Rate>;

/** A file that the plan reads, by content: a path never enters a plan. */
export const PlanSource = z.object({ assetId: Id, hash: z.string(), facts: MediaFacts });
export type PlanSource = z.infer<typeof PlanSource>;

/** A colour table, by content like a source. */
export const PlanLut = z.object({ id: Id, hash: z.string() });
export type PlanLut = z.infer<typeof PlanLut>;

/** A value over output frames: between two points it moves as the ease of the earlier point says. */
export const Curve = z.array(z.object({ frame: Frame, value: z.number(), ease: z.enum(EASES) }));
export type Curve = z.infer<typeof Curve>;

/** What a picture clip shows. `startMs` is the time of the material at the clip's first own frame. */
export const Content = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('video'),
    assetId: Id,
    startMs: z.number(),
    lengthMs: z.number(),
    speed: Speed,
    reversed: z.boolean(),
    /** Animated pictures begin again when they end. */
    loops: z.boolean(),
    /** Speed over frames counted from the clip's own start, instead of `speed`. */
    ramp: Curve.optional(),
  }),
  /** One picture for the whole clip: an image, or the frame of a video at `atMs`. */
  z.object({ kind: z.literal('still'), assetId: Id, atMs: z.number().optional() }),
  z.object({ kind: z.literal('color'), color: Color }),
]);
export type Content = z.infer<typeof Content>;

/** A rectangle on the output canvas, pixels. */
export const Box = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Box = z.infer<typeof Box>;

export const PlannedTransition = z.object({ type: z.enum(TRANSITION_TYPES), from: Frame, to: Frame });
export type PlannedTransition = z.infer<typeof PlannedTransition>;

/** One picture on its layer. `own` are the edges of the segment; `drawn` also holds its halves of transitions. */
export const PictureClip = z.object({
  segmentId: Id,
  own: Frames,
  drawn: Frames,
  content: Content,
  box: Box,
  fit: z.enum(FITS),
  crop: Crop.optional(),
  rotation: z.number(),
  opacity: z.number(),
  motion: Motion.optional(),
  look: Look.optional(),
  key: ChromaKey.optional(),
  fadeIn: Frames.optional(),
  fadeOut: Frames.optional(),
  /** Fades go to black instead of to what lies below. */
  fadesToBlack: z.boolean(),
  /** With the clip before it on the layer. */
  transition: PlannedTransition.optional(),
  /** Pixels for x, y, width and height, degrees for rotation, fractions of the source for the crop. */
  curves: z.object({
    x: Curve.optional(),
    y: Curve.optional(),
    width: Curve.optional(),
    height: Curve.optional(),
    rotation: Curve.optional(),
    opacity: Curve.optional(),
    crop_x: Curve.optional(),
    crop_y: Curve.optional(),
  }),
});
export type PictureClip = z.infer<typeof PictureClip>;

const PlannedAnimation = z.object({ type: z.enum(ANIMATION_TYPES), frames: z.number().int().positive() });

/** One text with everything resolved: no default is left to whoever draws it. */
export const TextClip = z.object({
  segmentId: Id,
  own: Frames,
  text: z.string(),
  words: z.array(z.object({ text: z.string(), from: Frame, to: Frame })),
  style: z.object({
    x: z.number(),
    y: z.number(),
    size: z.number(),
    color: Color,
    font: z.string(),
    weight: z.number().int(),
    align: z.enum(ALIGNS),
    background: Color.optional(),
    outline: z.object({ color: Color, width: z.number() }).optional(),
    shadow: z.object({ color: Color, distance: z.number() }).optional(),
  }),
  /** It is a subtitle of the film, not a title. */
  subtitle: z.boolean().optional(),
  /** What stays free at each edge, as fractions of the canvas; title-safe unless it says otherwise. */
  area: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }).optional(),
  animationIn: PlannedAnimation.optional(),
  animationOut: PlannedAnimation.optional(),
});
export type TextClip = z.infer<typeof TextClip>;

/** Bottom to top. */
export const Layer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('picture'), clips: z.array(PictureClip) }),
  z.object({ kind: z.literal('text'), texts: z.array(TextClip) }),
]);
export type Layer = z.infer<typeof Layer>;

/** The picture clips of layers, from the lowest up. */
export const picturesIn = (layers: readonly Layer[]): PictureClip[] =>
  layers.flatMap((layer) => (layer.kind === 'picture' ? layer.clips : []));

/** Those of the lowest layer that has any: what people call the clips of a film. */
export const lowestPictures = (layers: readonly Layer[]): PictureClip[] =>
  layers.find((layer) => layer.kind === 'picture')?.clips ?? [];

export const BUSES = ['plain', 'voice', 'ducked'] as const;
export type Bus = (typeof BUSES)[number];

/** How a sound gives way to another: `power` keeps the loudness of two different sounds, `gain` the level of one sound that
 *  goes on. */
export const Crossfade = Frames.extend({ law: z.enum(['power', 'gain']) });
export type Crossfade = z.infer<typeof Crossfade>;

/** One sound. `played` holds its halves of crossings beside its own edges. */
export const SoundClip = z.object({
  segmentId: Id,
  assetId: Id,
  own: Frames,
  played: Frames,
  startMs: z.number(),
  lengthMs: z.number(),
  speed: Speed,
  reversed: z.boolean(),
  loops: z.boolean(),
  /** Speed over frames counted from the clip's own start, instead of `speed`. */
  ramp: Curve.optional(),
  gain: z.number(),
  gainCurve: Curve.optional(),
  fadeIn: Frames.optional(),
  fadeOut: Frames.optional(),
  crossIn: Crossfade.optional(),
  crossOut: Crossfade.optional(),
  /** The material goes on before the start and after the end: the edge is a cut that must not click. */
  cutIn: z.boolean(),
  cutOut: z.boolean(),
  denoise: z.boolean(),
  bus: z.enum(BUSES),
});
export type SoundClip = z.infer<typeof SoundClip>;

/** Everything the encoder needs and nothing else: frames instead of milliseconds, content hashes instead of paths. */
export const RenderPlan = z.object({
  version: z.literal(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  rate: Rate,
  frames: z.number().int().positive(),
  format: z.enum(EXPORT_FORMATS),
  /** The frame that a still shows. */
  still: Frame.optional(),
  quality: z.enum(['standard', 'high']),
  /** To be looked at now and not to be kept: as fast as possible. */
  preview: z.literal(true).optional(),
  copy: z.enum(COPY_MODES),
  encoder: z.enum(VIDEO_ENCODERS),
  background: Color,
  fadeIn: Frames.optional(),
  fadeOut: Frames.optional(),
  loudness: z.number().optional(),
  sources: z.array(PlanSource),
  /** Colour tables that looks name, by content. */
  luts: z.array(PlanLut).optional(),
  layers: z.array(Layer),
  sounds: z.array(SoundClip),
  /** Sentences about what of the draft is not in the film, or not as written. */
  warnings: z.array(z.string()),
});
export type RenderPlan = z.infer<typeof RenderPlan>;
