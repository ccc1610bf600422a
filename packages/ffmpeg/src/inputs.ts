import type { Readable } from 'node:stream';

/** Demuxers that may read a user's bytes: the containers of the 13 accepted formats and nothing else. */
export const USER_DEMUXERS = [
  'mov',
  'matroska',
  'avi',
  'mp3',
  'wav',
  'aac',
  'gif',
  'png_pipe',
  'jpeg_pipe',
  'webp_pipe',
] as const;
export type UserDemuxer = (typeof USER_DEMUXERS)[number];

/** Demuxers for files that this product wrote itself. */
export const OWN_DEMUXERS = [...USER_DEMUXERS, 'nut', 'flac', 'ogg', 's16le', 'f32le'] as const;
export type OwnDemuxer = (typeof OWN_DEMUXERS)[number];

/** Raw formats that a producer may write into a pipe of the run. */
export const PIPE_FORMATS = ['rawvideo', 's16le', 'f32le', 'yuv4mpegpipe', 'nut', 'matroska'] as const;
export type PipeFormat = (typeof PIPE_FORMATS)[number];
/** How many inputs of a job may be pipes. Each holds some frames in memory on both of its sides. */
export const MOST_PIPES = 8;

/** ffmpeg's own VP8 and VP9 decoders leave the alpha channel out; these two read it. */
export const DECODERS = ['libvpx', 'libvpx-vp9'] as const;
export type Decoder = (typeof DECODERS)[number];

/** How an input is read. All are input options: they stand before `-i`. */
export interface InputOptions {
  /** `-ss` before `-i`: frame exact when decoding. */
  readonly seekSeconds?: number | undefined;
  /** False: what is decoded on the way from the key frame to the seek point is given out too, with times before zero, so
   *  that the frame which stands at the seek point is there however long ago it began. */
  readonly accurateSeek?: boolean | undefined;
  /** Another decoder than ffmpeg's own choice. */
  readonly decoder?: Decoder | undefined;
  /** `-t` before `-i`: read no more than this. Never a limit (some files ignore it); the output has its own. */
  readonly durationSeconds?: number | undefined;
  /** `-stream_loop`: how often the input is read again; -1 = for ever (then the output's length ends it). */
  readonly loop?: number | undefined;
  /** `-framerate`: frames a second of a still picture or of raw frames. */
  readonly framerate?: number | undefined;
  /** Turn pictures upright as their container says; ffmpeg's default is yes. */
  readonly autorotate?: boolean | undefined;
  /** Sample rate and channels of raw sound. */
  readonly sampleRate?: number | undefined;
  readonly channels?: number | undefined;
  /** Size and layout of raw frames: "1920x1080", "rgba". */
  readonly videoSize?: `${number}x${number}` | undefined;
  readonly pixelFormat?: string | undefined;
}

/** Where an input comes from. The kind alone decides the protocol and format walls around it; only `userMedia` may name
 *  a user's bytes. */
export type InputSpec =
  | {
      readonly kind: 'userMedia';
      readonly path: string;
      readonly demuxer: UserDemuxer;
      readonly options?: InputOptions;
    }
  | { readonly kind: 'ownFile'; readonly path: string; readonly demuxer: OwnDemuxer; readonly options?: InputOptions }
  /** Our own files one after the other, joined by packet (the concat demuxer). */
  | {
      readonly kind: 'ownConcat';
      readonly demuxer: OwnDemuxer;
      readonly files: readonly { readonly path: string; readonly durationSeconds?: number | undefined }[];
      readonly options?: InputOptions;
    }
  /** A lavfi source: "color=black:s=64x64:r=30", "anullsrc=r=48000:cl=stereo". */
  | { readonly kind: 'ownFilter'; readonly source: string; readonly options?: InputOptions }
  /** Bytes that a producer hands over while the run reads them; at most `MOST_PIPES` a job. The stream belongs to the run:
   *  it is destroyed at the end whatever happens. A chunk is done with when the next one is asked for, so a producer may
   *  use its memory again. One that fails ends the run; with an `InputFailed` it also says why. */
  | {
      readonly kind: 'ownPipe';
      readonly format: PipeFormat;
      readonly stream: Readable;
      readonly options?: InputOptions;
    };
