import { type FfprobeFrame, type FfprobeStream, parseFfprobe } from './ffprobe-json.ts';
import type { UserDemuxer } from './inputs.ts';

/** One stream of a user's file as its container and codec claim it. */
export interface ProbeStream {
  readonly index: number;
  readonly type: 'video' | 'audio' | 'subtitle' | 'data' | 'attachment' | 'unknown';
  readonly codec: string;
  readonly profile: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly pixelFormat: string | undefined;
  readonly sampleAspectRatio: string | undefined;
  readonly fieldOrder: string | undefined;
  readonly colorTransfer: string | undefined;
  readonly colorPrimaries: string | undefined;
  readonly colorSpace: string | undefined;
  readonly colorRange: string | undefined;
  /** Fractions: "30/1". `realFrameRate` is the lowest rate that represents all time stamps. */
  readonly averageFrameRate: string;
  readonly realFrameRate: string;
  readonly timeBase: string;
  readonly sampleRate: number;
  readonly channels: number;
  readonly channelLayout: string | undefined;
  readonly startSeconds: number;
  readonly seconds: number | undefined;
  /** Frames by the header; undefined where it does not say. */
  readonly frames: number | undefined;
  /** Degrees that a player turns the picture clockwise: 0, 90, 180, 270 (or what the file says). */
  readonly rotation: number;
  readonly attachedPicture: boolean;
  readonly isDefault: boolean;
  readonly alphaMode: boolean;
}

/** What a user's file claims to be. Claims, not facts: check every number before using it. */
export interface ProbeReport {
  readonly format: string;
  readonly seconds: number | undefined;
  readonly bytes: number;
  readonly bitRate: number | undefined;
  readonly streams: readonly ProbeStream[];
  readonly tags: Readonly<Record<string, string>>;
}

/** What ffprobe is asked about a user's file. A photograph keeps its orientation in its frame, not in its stream. */
export function probeEntries(demuxer: UserDemuxer): readonly string[] {
  const picture = demuxer === 'jpeg_pipe' ? ['-show_frames', '-read_intervals', '%+#1'] : [];
  return ['-show_format', '-show_streams', ...picture];
}

const TYPES = ['video', 'audio', 'subtitle', 'data', 'attachment'] as const;

/** Reads ffprobe's answer about a user's file; undefined when there is none. */
export function readProbeReport(json: string, bytes: number): ProbeReport | undefined {
  const answer = parseFfprobe(json);
  if (answer?.format === undefined) return undefined;
  return {
    format: answer.format.format_name ?? '',
    seconds: answer.format.duration,
    bytes,
    bitRate: answer.format.bit_rate,
    streams: answer.streams.map((stream) => probeStream(stream, answer.frames[0])),
    tags: answer.format.tags ?? {},
  };
}

function probeStream(stream: FfprobeStream, frame: FfprobeFrame | undefined): ProbeStream {
  return {
    index: stream.index,
    type: TYPES.find((type) => type === stream.codec_type) ?? 'unknown',
    codec: stream.codec_name ?? '',
    profile: stream.profile,
    ...pictureOf(stream),
    rotation: rotationOf(stream) || rotationOf(frame ?? {}),
    ...soundOf(stream),
    timeBase: stream.time_base ?? '0/1',
    startSeconds: stream.start_time ?? 0,
    seconds: stream.duration,
    frames: stream.nb_frames,
    isDefault: stream.disposition?.default === 1,
  };
}

function pictureOf(stream: FfprobeStream) {
  return {
    width: stream.width ?? 0,
    height: stream.height ?? 0,
    pixelFormat: stream.pix_fmt,
    sampleAspectRatio: stream.sample_aspect_ratio,
    fieldOrder: stream.field_order,
    colorTransfer: stream.color_transfer,
    colorPrimaries: stream.color_primaries,
    colorSpace: stream.color_space,
    colorRange: stream.color_range,
    averageFrameRate: stream.avg_frame_rate ?? '0/0',
    realFrameRate: stream.r_frame_rate ?? '0/0',
    attachedPicture: stream.disposition?.attached_pic === 1,
    alphaMode: (stream.tags?.alpha_mode ?? stream.tags?.ALPHA_MODE) === '1',
  };
}

function soundOf(stream: FfprobeStream) {
  return {
    sampleRate: stream.sample_rate ?? 0,
    channels: stream.channels ?? 0,
    channelLayout: stream.channel_layout,
  };
}

/** The display matrix counts against the clock, people count with it. */
function rotationOf(part: FfprobeFrame): number {
  const matrix = part.side_data_list?.find((side) => side.rotation !== undefined)?.rotation ?? 0;
  return (360 - (Math.round(matrix) % 360)) % 360;
}
