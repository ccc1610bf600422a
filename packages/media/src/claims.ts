import type { ProbeReport, ProbeStream } from '@reelsmith/ffmpeg';
import { FORMATS, type MediaFormat } from './formats.ts';
import { type MediaLimits, type Rejection, reject } from './media.ts';

/** The streams that count: the first film (never a cover) and the first sound. */
export interface Streams {
  readonly video: ProbeStream | undefined;
  readonly audio: ProbeStream | undefined;
}

export function mainStreams(report: ProbeReport): Streams {
  return {
    video: report.streams.find((stream) => stream.type === 'video' && !stream.attachedPicture),
    audio: report.streams.find((stream) => stream.type === 'audio'),
  };
}

const LONGEST_SIDE = 32_768;
const LOWEST_SAMPLE_RATE = 1_000;

/** Holds every number that a header claims against a lower and an upper bound, before anything is decoded. */
export function refuseClaims(
  name: string,
  format: MediaFormat,
  report: ProbeReport,
  limits: MediaLimits,
): Rejection | undefined {
  const { video, audio } = mainStreams(report);
  if (report.streams.length > limits.mediaStreams) {
    return reject('too_large', `${name} holds ${report.streams.length} streams; the limit is ${limits.mediaStreams}.`);
  }
  if (video === undefined && audio === undefined) {
    return reject('unsupported_type', `${name} holds neither a picture nor a sound.`);
  }
  return (
    refuseDuration(name, report.seconds, limits) ??
    (video === undefined ? undefined : refusePicture(name, format, video, limits)) ??
    (audio === undefined ? undefined : refuseSound(name, audio, limits))
  );
}

/** Also used for the measured length, which may differ from the claim. */
export function refuseDuration(name: string, seconds: number | undefined, limits: MediaLimits): Rejection | undefined {
  if (seconds === undefined || seconds * 1000 <= limits.mediaDurationMs) {
    return seconds !== undefined && seconds < 0 ? damaged(name, 'its length is negative') : undefined;
  }
  const hours = (seconds / 3600).toFixed(1);
  const most = (limits.mediaDurationMs / 3_600_000).toFixed(1);
  return reject(
    'too_large',
    `${name} is ${hours} hours long; the limit is ${most} hours. Cut it and upload the parts.`,
  );
}

function refusePicture(
  name: string,
  format: MediaFormat,
  video: ProbeStream,
  limits: MediaLimits,
): Rejection | undefined {
  const { width, height } = video;
  if (width < 1 || height < 1) return damaged(name, 'its picture has no size');
  const most = FORMATS[format].still ? limits.imageMegapixels : limits.videoMegapixels;
  if (width * height > most * 1_000_000 || Math.max(width, height) > LONGEST_SIDE) {
    return reject(
      'too_large',
      `${name} is ${width}x${height}; the limit is ${most} megapixels. Make it smaller first.`,
    );
  }
  const rate = fractionOf(video.averageFrameRate);
  if (rate > limits.framesPerSecond) {
    const text = `${name} has ${Math.round(rate)} frames a second; the limit is ${limits.framesPerSecond}.`;
    return reject('too_large', `${text} Convert it to a lower rate.`);
  }
  return undefined;
}

function refuseSound(name: string, audio: ProbeStream, limits: MediaLimits): Rejection | undefined {
  if (audio.channels < 1) return damaged(name, 'its sound has no channels');
  if (audio.sampleRate < LOWEST_SAMPLE_RATE) return damaged(name, 'its sound has no usable sample rate');
  if (audio.channels > limits.audioChannels) {
    return reject('too_large', `${name} has ${audio.channels} audio channels; the limit is ${limits.audioChannels}.`);
  }
  if (audio.sampleRate > limits.sampleRate) {
    return reject(
      'too_large',
      `${name} has a sample rate of ${audio.sampleRate} Hz; the limit is ${limits.sampleRate}.`,
    );
  }
  return undefined;
}

export function damaged(name: string, why: string): Rejection {
  return reject(
    'unsupported_type',
    `${name} cannot be used: ${why}. Save it again with another program and upload that.`,
  );
}

/** "30000/1001" -> 29.97; 0 for "0/0" and for what is no fraction. */
export function fractionOf(text: string): number {
  const [top = 0, bottom = 0] = text.split('/').map(Number);
  return bottom > 0 && Number.isFinite(top / bottom) ? top / bottom : 0;
}
