import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Asset, Track } from '@reelsmith/core';
import { ffmpeg } from '@reelsmith/ffmpeg/testing';
import { media, segment, track } from '../testing.ts';

const run = promisify(execFile);

const COLUMNS = 16;
const BAND = 60;
export const CODED = { width: 320, height: 180 } as const;

/** Arguments that make frames which carry their own number: 16 columns in the upper band, black or white, lowest bit
 *  first; below, something that moves. */
export function codedSource(seconds: number, rate: string | number): string[] {
  const bit = `16+219*mod(floor(N/pow(2\\,floor(X/${CODED.width / COLUMNS})))\\,2)`;
  const luma = `if(lt(Y\\,${BAND})\\,${bit}\\,16+mod(X*2+N*7+Y*3\\,220))`;
  const picture = `color=c=gray:s=${CODED.width}x${CODED.height}:r=${rate}:d=${seconds},geq=lum='${luma}':cb='128+40*sin(N/9+X/50)':cr=128`;
  return [
    '-f',
    'lavfi',
    '-i',
    picture,
    '-f',
    'lavfi',
    '-i',
    `aevalsrc=0.5*sin(2*PI*(200+150*t)*t)|0.5*sin(2*PI*(200+150*t)*t):s=48000:d=${seconds}`,
  ];
}

/** Makes a coded MP4; `video` are options of libx264. */
export async function makeCoded(
  path: string,
  options: { seconds?: number; rate?: string | number; video?: readonly string[]; more?: readonly string[] } = {},
): Promise<void> {
  const { seconds = 6, rate = 30, video = [], more = [] } = options;
  await ffmpeg([
    ...codedSource(seconds, rate),
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-crf', '20', '-g', '30', ...video],
    ...['-c:a', 'aac', '-b:a', '96k', ...more, '-f', 'mp4', path],
  ]);
}

/** Luma of every frame, decoded by ffmpeg, in the order in which they are shown. */
export async function lumaFrames(path: string, before: readonly string[] = []): Promise<Buffer[]> {
  const size = CODED.width * CODED.height;
  const args = ['-nostdin', '-v', 'error', ...before, '-i', path, '-map', '0:v:0', '-vsync', 'passthrough'];
  const options = { encoding: 'buffer', maxBuffer: 1e9 } as const;
  const { stdout } = await run('ffmpeg', [...args, '-vf', 'extractplanes=y', '-f', 'rawvideo', '-'], options);
  return Array.from({ length: Math.floor(stdout.length / size) }, (_, index) =>
    stdout.subarray(index * size, (index + 1) * size),
  );
}

/** The number that a decoded frame carries. */
export function codeOf(luma: Buffer): number {
  const wide = CODED.width / COLUMNS;
  let code = 0;
  for (let column = 0; column < COLUMNS; column += 1) {
    const level = luma[(BAND / 2) * CODED.width + column * wide + wide / 2] ?? 0;
    if (level > 128) code += 2 ** column;
  }
  return code;
}

/** Tracks of a film that shows [fromMs, toMs) pieces of an asset one after the other. */
export function cuts(asset: Asset, pieces: readonly (readonly [number, number])[]): Track[] {
  let at = 0;
  const segments = pieces.map(([from, to]) => {
    const start = at;
    at += to - from;
    return segment(media(asset), start, to - from, { sourceStartMs: from });
  });
  return [track('video', 'main', segments)];
}

/** How many of the started programs encode a picture. */
export const videoEncoders = (started: readonly string[]): number =>
  started.filter((line) => / -c:v libx264 /.test(line)).length;

/** Samples of the first channel of a file's sound at 48 kHz. */
export async function samplesOf(path: string): Promise<Float32Array> {
  const args = [
    '-nostdin',
    '-v',
    'error',
    '-i',
    path,
    '-vn',
    '-af',
    'pan=mono|c0=c0',
    '-ar',
    '48000',
    '-f',
    'f32le',
    '-',
  ];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1e9 });
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + (stdout.length & ~3)));
}
