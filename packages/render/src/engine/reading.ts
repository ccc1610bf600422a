import type { MediaFacts } from '@reelsmith/core';
import type { Decoder, Ffmpeg } from '@reelsmith/ffmpeg';
import { USER_DEMUXERS } from '@reelsmith/ffmpeg';
import type { InputMatrix } from '../filters/color.ts';
import type { ResolvedSource } from '../graph/span.ts';
import type { PlanSource } from '../plan.ts';

/** How the samples of a file are to be read. */
type Reading = Pick<ResolvedSource, 'matrix' | 'decoder' | 'asFilm'>;

interface Tools {
  readonly ffmpeg: Ffmpeg;
  readonly signal?: AbortSignal | undefined;
}

/** Looks at what a moving file says about its colours. */
export async function readingOf({ facts }: PlanSource, path: string, tools: Tools): Promise<Reading> {
  if (facts.kind !== 'video' || facts.demuxer === 'gif') return { matrix: 'auto', asFilm: false };
  const colors = facts.colorSpace === undefined ? await colorsOf(facts, path, tools) : facts;
  const matrix = matrixOf(facts, colors);
  const decoder = decoderOf(facts, tools.ffmpeg);
  const asFilm = isAsFilm(facts, colors, matrix);
  return { matrix, asFilm, ...(decoder === undefined ? {} : { decoder }) };
}

type Colors = Pick<MediaFacts, 'colorSpace' | 'pixelFormat'>;

const untagged = ({ colorSpace }: Colors): boolean => colorSpace === undefined || colorSpace === 'unknown';

/** Files without a colour tag are read as players read them: BT.709 from 720 lines on, BT.601 below. */
function matrixOf(facts: MediaFacts, colors: Colors): InputMatrix {
  const rgb = /^(gbr|rgb|bgr|pal|argb|abgr)/.test(colors.pixelFormat ?? '');
  if (!untagged(colors) || rgb) return 'auto';
  return Math.min(facts.width, facts.height) >= 720 ? 'bt709' : 'bt601';
}

/** For assets whose facts were measured before colours were among them. */
async function colorsOf(facts: MediaFacts, path: string, { ffmpeg, signal }: Tools): Promise<Colors> {
  const demuxer = USER_DEMUXERS.find((name) => name === facts.demuxer);
  const probed = demuxer === undefined ? undefined : await ffmpeg.probe(path, { demuxer, signal });
  const streams = probed?.ok ? probed.report.streams : [];
  const video = streams.find((stream) => stream.type === 'video' && !stream.attachedPicture);
  // A file that can't be probed is left to the run that reads it.
  return { colorSpace: video === undefined ? 'bt709' : video.colorSpace, pixelFormat: video?.pixelFormat };
}

/** VP8 and VP9 keep their alpha channel beside the picture, where only libvpx looks for it. A build without its encoders
 *  has no libvpx. */
function decoderOf({ alpha, videoCodec }: MediaFacts, ffmpeg: Ffmpeg): Decoder | undefined {
  if (!alpha) return undefined;
  const decoder = videoCodec === 'vp8' ? 'libvpx' : videoCodec === 'vp9' ? 'libvpx-vp9' : undefined;
  return decoder !== undefined && ffmpeg.capabilities.encoders.has(decoder) ? decoder : undefined;
}

/** Codecs whose full range is a pixel format of its own. */
const TELLS_RANGE = ['h264', 'hevc', 'mpeg4', 'mpeg2video'];

/** True when decoded frames are already what the film is made of: 4:2:0 of 8 bits in BT.709 and limited range. */
function isAsFilm({ videoCodec, hdr }: MediaFacts, colors: Colors, matrix: InputMatrix): boolean {
  const inBt709 = colors.colorSpace === 'bt709' || matrix === 'bt709';
  return inBt709 && !hdr && colors.pixelFormat === 'yuv420p' && TELLS_RANGE.includes(videoCodec ?? '');
}
