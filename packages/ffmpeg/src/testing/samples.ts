import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The 13 formats that upload, by extension. */
export const FORMAT_SAMPLES = [
  'mp4',
  'mov',
  'avi',
  'webm',
  'mkv',
  'jpg',
  'png',
  'gif',
  'webp',
  'mp3',
  'wav',
  'm4a',
  'aac',
] as const;

/** Files that are valid and unusual. */
export const ODD_SAMPLES = [
  'silent',
  'vfr',
  'rotated',
  'hdr10',
  'hlg',
  'odd_size',
  'mono',
  'surround_51',
  'surround_71',
  'rate_192k',
  'one_frame',
  'alpha_png',
  'alpha_webm',
  'anamorphic',
  'interlaced',
  'fragmented',
  'late_audio',
  'cover_art',
  'animated_webp',
] as const;
export type SampleKind = (typeof FORMAT_SAMPLES)[number] | (typeof ODD_SAMPLES)[number];

export interface SampleOptions {
  /** Length of moving samples; 2 unless said. */
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  /** A plain colour instead of the test picture: "red", "0x3366cc". */
  readonly color?: string;
  /** Hertz of the tone; 440 unless said. */
  readonly tone?: number;
}

/** Makes a small media file for tests with the system's ffmpeg: video with a tone, a picture, or sound. The extension of
 *  `path` does not matter. */
export async function makeSample(kind: SampleKind, path: string, options: SampleOptions = {}): Promise<void> {
  if (kind === 'rotated') await makeRotated(path, options);
  else if (kind === 'cover_art') await makeWithCover(path, options);
  else await ffmpeg([...argumentsOf(kind, filled(options)), path]);
}

/** Runs the system's ffmpeg as it is, for tests that need a file of their own kind. */
export async function ffmpeg(args: readonly string[]): Promise<void> {
  await run(process.env.FFMPEG_PATH || 'ffmpeg', ['-nostdin', '-hide_banner', '-v', 'error', '-y', ...args]);
}

type Filled = Required<Omit<SampleOptions, 'color'>> & { readonly color: string | undefined };

function filled(options: SampleOptions): Filled {
  return { seconds: 2, width: 320, height: 180, fps: 30, tone: 440, color: undefined, ...options };
}

const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
const AAC = ['-c:a', 'aac', '-b:a', '96k'];
const MP4 = ['-f', 'mp4'];

function picture({ width, height, fps, color }: Filled, extra = ''): string[] {
  const size = `s=${width}x${height}:r=${fps}`;
  return ['-f', 'lavfi', '-i', (color === undefined ? `testsrc2=${size}` : `color=${color}:${size}`) + extra];
}

function sound({ tone }: Filled, rate = 48_000, layout = 'stereo'): string[] {
  return ['-f', 'lavfi', '-i', `sine=f=${tone}:r=${rate},aformat=channel_layouts=${layout}`];
}

function length({ seconds }: Filled): string[] {
  return ['-t', String(seconds)];
}

function movie(options: Filled, codecs: readonly string[], muxer: readonly string[]): string[] {
  return [...picture(options), ...sound(options), ...length(options), ...codecs, ...muxer];
}

function still(options: Filled, codec: readonly string[], extra = ''): string[] {
  return [...picture(options, extra), '-frames:v', '1', ...codec, '-f', 'image2', '-update', '1'];
}

function tone(options: Filled, codec: readonly string[], rate = 48_000, layout = 'stereo'): string[] {
  return [...sound(options, rate, layout), ...length(options), ...codec];
}

const tagged = (transfer: string): string[] => [
  ...['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p10le'],
  ...['-color_primaries', 'bt2020', '-color_trc', transfer, '-colorspace', 'bt2020nc'],
];

type Recipe = (options: Filled) => string[];
const VP8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-c:a', 'libopus'];

const FORMATS: Record<(typeof FORMAT_SAMPLES)[number], Recipe> = {
  mp4: (o) => movie(o, [...H264, ...AAC], MP4),
  mov: (o) => movie(o, [...H264, ...AAC], ['-f', 'mov']),
  avi: (o) => movie(o, ['-c:v', 'mpeg4', '-q:v', '4', '-c:a', 'libmp3lame'], ['-f', 'avi']),
  webm: (o) => movie(o, VP8, ['-f', 'webm']),
  mkv: (o) => movie(o, [...H264, '-c:a', 'flac'], ['-f', 'matroska']),
  jpg: (o) => still(o, ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-q:v', '3']),
  png: (o) => still(o, ['-c:v', 'png']),
  gif: (o) => [...picture(o), ...length(o), '-vf', 'fps=10', '-f', 'gif'],
  webp: (o) => still(o, ['-c:v', 'libwebp']),
  mp3: (o) => tone(o, ['-c:a', 'libmp3lame', '-f', 'mp3']),
  wav: (o) => tone(o, ['-c:a', 'pcm_s16le', '-f', 'wav']),
  m4a: (o) => tone(o, [...AAC, '-f', 'ipod']),
  aac: (o) => tone(o, [...AAC, '-f', 'adts']),
};

type OddRecipes = Record<Exclude<(typeof ODD_SAMPLES)[number], 'rotated' | 'cover_art'>, Recipe>;

const ODD: OddRecipes = {
  silent: (o) => [...picture(o), ...length(o), ...H264, ...MP4],
  // Every third frame is dropped, so that gaps of one and two frames alternate.
  vfr: (o) => [...picture(o), ...length(o), '-vf', "select='mod(n,3)'", '-vsync', 'vfr', ...H264, ...MP4],
  hdr10: (o) => movie(o, [...tagged('smpte2084'), ...AAC], MP4),
  hlg: (o) => movie(o, [...tagged('arib-std-b67'), ...AAC], MP4),
  odd_size: (o) =>
    movie(o, ['-vf', 'scale=161:121,setsar=1', ...H264.slice(0, 4), '-pix_fmt', 'yuv444p', ...AAC], ['-f', 'matroska']),
  mono: (o) => tone(o, ['-c:a', 'pcm_s16le', '-f', 'wav'], 22_050, 'mono'),
  surround_51: (o) => tone(o, [...AAC, '-f', 'ipod'], 48_000, '5.1'),
  surround_71: (o) => tone(o, ['-c:a', 'flac', '-f', 'matroska'], 48_000, '7.1'),
  rate_192k: (o) => tone(o, ['-c:a', 'pcm_f32le', '-f', 'wav'], 192_000),
  one_frame: (o) => [...picture(o), '-frames:v', '1', ...H264, ...MP4],
  alpha_png: (o) => still(o, ['-c:v', 'png', '-pix_fmt', 'rgba'], ',format=rgba,colorchannelmixer=aa=0.5'),
  alpha_webm: (o) => [
    ...picture(o, ',format=yuva420p,colorchannelmixer=aa=0.5'),
    ...[...length(o), '-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8'],
    ...['-pix_fmt', 'yuva420p', '-auto-alt-ref', '0', '-f', 'webm'],
  ],
  anamorphic: (o) => movie(o, ['-vf', 'setsar=2/1', ...H264, ...AAC], MP4),
  interlaced: (o) => movie(o, ['-vf', 'setfield=tff', ...H264, '-flags', '+ilme+ildct', ...AAC], MP4),
  fragmented: (o) => movie(o, [...H264, ...AAC], ['-movflags', 'frag_keyframe+empty_moov', ...MP4]),
  late_audio: (o) => [...picture(o), '-itsoffset', '0.5', ...sound(o), ...length(o), ...H264, ...AAC, ...MP4],
  animated_webp: (o) => [...picture(o), ...length(o), '-vf', 'fps=10', '-c:v', 'libwebp_anim', '-f', 'webp'],
};

function argumentsOf(kind: Exclude<SampleKind, 'rotated' | 'cover_art'>, options: Filled): string[] {
  const recipes: Record<string, Recipe | undefined> = { ...FORMATS, ...ODD };
  return recipes[kind]?.(options) ?? [];
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A phone's upright film: stored lying down, with a note to turn it by 90 degrees clockwise. */
async function makeRotated(path: string, options: SampleOptions): Promise<void> {
  await inFolder(async (folder) => {
    const flat = join(folder, 'flat.mp4');
    const turned = join(folder, 'turned.mp4');
    await makeSample('mp4', flat, options);
    // Newer versions have an input option for it, older ones a tag; both count against the clock.
    await ffmpeg(['-display_rotation', '-90', '-i', flat, '-c', 'copy', ...MP4, turned]).catch(() =>
      ffmpeg(['-i', flat, '-c', 'copy', '-metadata:s:v:0', 'rotate=270', ...MP4, turned]),
    );
    await copyFile(turned, path);
  });
}

/** A song with a picture of its cover inside, as shops sell it. */
async function makeWithCover(path: string, options: SampleOptions): Promise<void> {
  await inFolder(async (folder) => {
    const cover = join(folder, 'cover.png');
    const song = join(folder, 'song.mp3');
    await makeSample('png', cover, options);
    await makeSample('mp3', song, options);
    const attach = [
      '-map',
      '0:a',
      '-map',
      '1:v',
      '-c',
      'copy',
      '-id3v2_version',
      '3',
      '-disposition:v',
      'attached_pic',
    ];
    await ffmpeg(['-i', song, '-i', cover, ...attach, '-f', 'mp3', path]);
  });
}
