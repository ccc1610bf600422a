import type { Decoder } from '@reelsmith/ffmpeg';
import type { InputMatrix } from '../filters/color.ts';
import type { Frames, PlanSource, Rate, RenderPlan } from '../plan.ts';
import type { TextStudio } from '../text/studio.ts';
import type { GraphBuilder } from './builder.ts';
import type { PlannedInput } from './inputs.ts';

/** A source with the file that holds it on this machine. */
export interface ResolvedSource extends PlanSource {
  readonly path: string;
  readonly matrix: InputMatrix;
  /** The decoder that reads the alpha channel of this file. */
  readonly decoder?: Decoder;
  /** Decoded frames have the film's own pixel format and colours. */
  readonly asFilm: boolean;
  /** Seconds at which key frames are shown, rising; absent when the container does not tell quickly. */
  readonly keyFrames?: readonly number[];
}

export type Sources = ReadonlyMap<string, ResolvedSource>;

/** One picture with everything done to it that is the same in each frame. */
export interface Still {
  /** Draws it as the stream `label`, in the film's colours. */
  readonly graph: GraphBuilder;
  readonly label: string;
  /** Even. */
  readonly size: { readonly width: number; readonly height: number };
  readonly alpha: boolean;
}

/** A still and the part of it that each frame shows. */
export interface MovingStill {
  readonly still: Still;
  /** x, y, width and height in pixels of the still, frame by frame; any real numbers. */
  readonly windows: Float64Array<ArrayBuffer>;
  /** Pixels of the frames; even. */
  readonly target: { readonly width: number; readonly height: number };
  readonly rate: Rate;
}

/** Whoever moves stills with more care than a filter does. */
export interface MotionSource {
  /** An input of raw frames, of which nothing starts before it is opened. */
  frames(moving: MovingStill): PlannedInput;
}

/** A colour table that was read and written again by us. */
export interface Lut {
  readonly kind: '1D' | '3D';
  readonly text: string;
}

/** What is needed to draw some frames of a plan. */
export interface SpanContext {
  readonly plan: RenderPlan;
  readonly sources: Sources;
  readonly span: Frames;
  readonly graph: GraphBuilder;
  /** Colour tables by their id. */
  readonly luts?: ReadonlyMap<string, Lut> | undefined;
  /** Absent: filters move stills, in steps that can be seen and for more work. */
  readonly motion?: MotionSource | undefined;
  /** Absent: widths of letters are estimated, and emoji are left out. */
  readonly texts?: TextStudio | undefined;
}

export function sourceOf(sources: Sources, assetId: string): ResolvedSource {
  const source = sources.get(assetId);
  if (source === undefined) throw new Error(`The plan reads the asset ${assetId}, which it does not list.`);
  return source;
}
