import type { RenderPlan } from '../plan.ts';
import type { SoundFormat } from '../sound/encode.ts';
import { SAMPLE_RATE } from '../sound/samples.ts';
import type { EncoderProfile } from './profile.ts';

/** How a kind of film is put together. */
export interface Container {
  readonly muxer: 'mp4' | 'webm';
  readonly options: readonly string[];
  readonly video: string;
  readonly sound: { readonly codec: string; readonly format: SoundFormat };
  /** How exactly the container can tell lengths. */
  readonly toleranceSeconds: number;
}

const MP4: Container = {
  muxer: 'mp4',
  options: [
    ...['-movflags', '+faststart', '-brand', 'mp42'],
    // Edit lists count in these ticks: with the usual thousand a second, lengths would be rounded to milliseconds.
    ...['-movie_timescale', String(SAMPLE_RATE)],
  ],
  video: 'h264',
  sound: { codec: 'aac', format: 'm4a' },
  toleranceSeconds: 0.001,
};

/** Times of a WebM are whole milliseconds, and its sound ends with a packet of 20 ms. */
const WEBM: Container = {
  muxer: 'webm',
  options: ['-cues_to_front', '1'],
  video: 'vp9',
  sound: { codec: 'opus', format: 'opus' },
  toleranceSeconds: 0.025,
};

/** The container of a film; everything else is drawn as if for MP4. */
export const containerOf = ({ format }: Pick<RenderPlan, 'format'>): Container => (format === 'webm' ? WEBM : MP4);

/** The slowest way would be many times the work for few bits. */
const VP9_SPEED: Record<RenderPlan['quality'], readonly string[]> = {
  standard: ['-deadline', 'realtime', '-cpu-used', '6'],
  high: ['-deadline', 'good', '-cpu-used', '4', '-lag-in-frames', '16'],
};

export const VP9: EncoderProfile = {
  name: 'cpu',
  options: ({ quality }) => [
    ...['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '32', ...VP9_SPEED[quality]],
    ...['-row-mt', '0', '-tile-columns', '1'],
  ],
  upload: '',
  device: undefined,
  most: Number.POSITIVE_INFINITY,
};

/** Without loss: what becomes a GIF has its colours chosen after all of it was seen. */
export const LOSSLESS: EncoderProfile = {
  name: 'cpu',
  options: () => ['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0'],
  upload: '',
  device: undefined,
  most: Number.POSITIVE_INFINITY,
};

/** Encoders that a format needs beyond what every ffmpeg here has. */
const NEEDS: Partial<Record<RenderPlan['format'], readonly string[]>> = {
  webm: ['libvpx-vp9', 'libopus'],
  mp3: ['libmp3lame'],
};

/** Why a format cannot be written with the ffmpeg at hand, as a sentence; undefined when it can. */
export function whyNotFormat({ format }: Pick<RenderPlan, 'format'>, encoders: ReadonlySet<string>) {
  const missing = (NEEDS[format] ?? []).filter((name) => !encoders.has(name));
  if (missing.length === 0) return undefined;
  return `The ffmpeg of this machine cannot write ${format}: it lacks ${missing.join(' and ')}. Export as mp4, or install a full build.`;
}
