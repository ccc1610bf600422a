import type { MediaFacts } from '@reelsmith/core';
import type { ProbeReport, ProbeStream } from '@reelsmith/ffmpeg';
import { fractionOf, mainStreams } from './claims.ts';
import { FORMATS, type MediaFormat } from './formats.ts';
import type { Measured } from './measure.ts';

const HDR_TRANSFERS = ['smpte2084', 'arib-std-b67'];
const INTERLACED = ['tt', 'bb', 'tb', 'bt'];
const WITH_ALPHA = /^(rgba|bgra|argb|abgr|ya\d|yuva|gbrap|pal8)/;
/** Average and nominal rate of a steady film differ by rounding only. */
const STEADY = 0.005;
const HIGHEST_RATE = 1000;
/** Raw and tagged sound has no length of its own: its header guesses. */
const GUESSING: readonly MediaFormat[] = ['aac', 'mp3'];

/** Facts from a report whose claims were checked and a measurement of where the file ends; none for still pictures. */
export function factsOf(format: MediaFormat, report: ProbeReport, measured: Measured | undefined): MediaFacts {
  const { video, audio } = mainStreams(report);
  const claimed = GUESSING.includes(format) ? undefined : report.seconds;
  const durationMs = Math.round(lengthOf(claimed, measured) * 1000);
  const single = format === 'gif' && (measured?.frames ?? 0) <= 1;
  const still = FORMATS[format].still || single;
  return {
    kind: still ? 'image' : video === undefined ? 'audio' : 'video',
    format,
    demuxer: FORMATS[format].demuxer,
    durationMs: still ? 0 : durationMs,
    ...pictureFacts(video),
    ...(still || video === undefined ? { fps: 0, variableFrameRate: false } : rateFacts(video, measured)),
    ...soundFacts(audio),
    bytes: report.bytes,
  };
}

/** The header's length while the packets bear it out, else the packets' own. */
function lengthOf(claimed: number | undefined, measured: Measured | undefined): number {
  if (measured === undefined) return 0;
  if (claimed === undefined) return measured.seconds;
  const tolerance = Math.max(0.25, measured.seconds * 0.02);
  return Math.abs(claimed - measured.seconds) <= tolerance ? claimed : measured.seconds;
}

function pictureFacts(video: ProbeStream | undefined) {
  const { width, height } = video === undefined ? { width: 0, height: 0 } : uprightSize(video);
  return {
    width,
    height,
    rotation: video === undefined ? 0 : turnOf(video),
    anamorphic: video !== undefined && aspectOf(video) !== 1,
    hdr: HDR_TRANSFERS.includes(video?.colorTransfer ?? ''),
    interlaced: INTERLACED.includes(video?.fieldOrder ?? ''),
    alpha: video !== undefined && (video.alphaMode || WITH_ALPHA.test(video.pixelFormat ?? '')),
    ...(video === undefined
      ? {}
      : {
          videoCodec: video.codec,
          colorSpace: video.colorSpace ?? 'unknown',
          ...(video.pixelFormat === undefined ? {} : { pixelFormat: video.pixelFormat }),
        }),
  };
}

/** Quarter turns only: nobody films at 37 degrees, but some files say so. */
function turnOf(video: ProbeStream): number {
  return (Math.round(video.rotation / 90) * 90) % 360;
}

/** As a person sees it: pixels made square by widening, then turned upright. */
function uprightSize(video: ProbeStream): { width: number; height: number } {
  const width = Math.max(1, Math.round(video.width * aspectOf(video)));
  const lying = turnOf(video) % 180 === 90;
  return lying ? { width: video.height, height: width } : { width, height: video.height };
}

/** Width of a pixel over its height; absurd claims count as square. */
function aspectOf(video: ProbeStream): number {
  const [top = 0, bottom = 0] = (video.sampleAspectRatio ?? '').split(':').map(Number);
  const aspect = bottom > 0 ? top / bottom : 1;
  return aspect >= 0.1 && aspect <= 10 ? aspect : 1;
}

/** Steady when the two rates agree or the frames counted are those of the nominal rate; some containers tell a wrong
 *  average for short films. */
function rateFacts(video: ProbeStream, measured: Measured | undefined) {
  const average = fractionOf(video.averageFrameRate);
  const nominal = sensible(fractionOf(video.realFrameRate));
  const frames = measured?.frames ?? 0;
  const seconds = video.seconds ?? measured?.seconds ?? 0;
  const agree = nominal > 0 && Math.abs(nominal - average) / nominal <= STEADY;
  const counted = nominal > 0 && seconds > 0 && Math.abs(nominal * seconds - frames) <= 2;
  const steady = agree || counted || frames <= 1;
  const measuredRate = seconds > 0 ? frames / seconds : 0;
  const fps = (steady && !agree ? nominal : average) || measuredRate || nominal;
  return { fps: Math.round(fps * 1000) / 1000, variableFrameRate: !steady };
}

/** Time bases such as 90000 stand in for a rate that a file does not have. */
function sensible(rate: number): number {
  return rate <= HIGHEST_RATE ? rate : 0;
}

function soundFacts(audio: ProbeStream | undefined) {
  return {
    ...(audio === undefined ? {} : { audioCodec: audio.codec }),
    hasAudio: audio !== undefined,
    audioChannels: audio?.channels ?? 0,
    sampleRate: audio?.sampleRate ?? 0,
  };
}
