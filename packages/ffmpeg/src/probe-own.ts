import { type FfprobeStream, parseFfprobe } from './ffprobe-json.ts';

/** One stream of a file that we wrote, in exact numbers. */
export interface OwnStream {
  readonly index: number;
  readonly type: 'video' | 'audio' | 'other';
  readonly codec: string;
  readonly profile: string | undefined;
  /** Packets in the file: for video, frames. */
  readonly packets: number;
  /** Length by the packets' own times, seconds, exact to the time base. */
  readonly seconds: number;
  readonly startSeconds: number;
  readonly width: number;
  readonly height: number;
  readonly pixelFormat: string | undefined;
  /** Frames a second as a fraction: "30/1". */
  readonly frameRate: string;
  readonly sampleRate: number;
  readonly channels: number;
}

/** Exact facts of a file that we wrote, for checks before it is published. */
export interface OwnReport {
  readonly format: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly streams: readonly OwnStream[];
}

/** What ffprobe is asked about a file of ours. */
export const OWN_ENTRIES = ['-count_packets', '-show_format', '-show_streams'] as const;

/** Reads ffprobe's answer about a file of ours; undefined when there is none. */
export function readOwnReport(json: string, bytes: number): OwnReport | undefined {
  const answer = parseFfprobe(json);
  if (answer === undefined || answer.streams.length === 0) return undefined;
  const seconds = answer.format?.duration ?? 0;
  return {
    format: answer.format?.format_name ?? '',
    seconds,
    bytes,
    streams: answer.streams.map((stream) => ownStream(stream, seconds)),
  };
}

function ownStream(stream: FfprobeStream, wholeSeconds: number): OwnStream {
  const type = stream.codec_type;
  return {
    index: stream.index,
    type: type === 'video' || type === 'audio' ? type : 'other',
    codec: stream.codec_name ?? '',
    profile: stream.profile,
    packets: stream.nb_read_packets ?? 0,
    seconds: exactSeconds(stream) ?? stream.duration ?? wholeSeconds,
    startSeconds: stream.start_time ?? 0,
    width: stream.width ?? 0,
    height: stream.height ?? 0,
    pixelFormat: stream.pix_fmt,
    frameRate: stream.avg_frame_rate ?? '0/0',
    sampleRate: stream.sample_rate ?? 0,
    channels: stream.channels ?? 0,
  };
}

/** The printed duration has six decimals; ticks times the time base has all. */
function exactSeconds(stream: FfprobeStream): number | undefined {
  const [ticks, base] = (stream.time_base ?? '').split('/').map(Number);
  if (stream.duration_ts === undefined || !ticks || !base) return undefined;
  return (stream.duration_ts * ticks) / base;
}
