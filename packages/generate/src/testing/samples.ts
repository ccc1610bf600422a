import { truncate, writeFile } from 'node:fs/promises';
import type { Ffmpeg, FfmpegJob } from '@reelsmith/ffmpeg';
import type { MakeRequest } from '../provider.ts';
import type { Misbehaviour } from './misbehaviours.ts';

const LIMITS = { outputBytes: 1e8, wallMs: 60_000, cpuSeconds: 60, memoryBytes: 4e9 } as const;

/** Writes what a provider would have made: a plain picture whose colour is the seed's, a film of it, or a tone. */
export async function writeSample(
  ffmpeg: Ffmpeg,
  { request, misbehaviour, path }: { request: MakeRequest; misbehaviour: Misbehaviour; path: string },
): Promise<void> {
  if (misbehaviour === 'not_media') return writeFile(path, '<html><body>Bad gateway</body></html>');
  const result = await ffmpeg.run(jobOf(request, misbehaviour, path));
  if (!result.ok) throw new Error(`The sample was not made: ${result.detail}`);
  if (misbehaviour === 'truncated') await truncate(path, 40);
}

function jobOf(request: MakeRequest, misbehaviour: Misbehaviour, path: string): FfmpegJob {
  const size = misbehaviour === 'wrong_size' ? '200x144' : `${request.width ?? 320}x${request.height ?? 180}`;
  const seconds = secondsOf(request, misbehaviour);
  const color = `color=c=0x${colourOf(request.seed)}:s=${size}:r=24:d=${seconds}`;
  const limits = { ...LIMITS, outputSeconds: seconds };
  if (request.kind === 'image') {
    const output = { path, muxer: 'image2' } as const;
    const outputOptions = ['-frames:v', '1', '-c:v', 'png'];
    return { inputs: [{ kind: 'ownFilter', source: color }], maps: ['0:v'], outputOptions, output, limits };
  }
  if (request.kind === 'video') {
    const outputOptions = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];
    const output = { path, muxer: 'mp4' } as const;
    return { inputs: [{ kind: 'ownFilter', source: color }], maps: ['0:v'], outputOptions, output, limits };
  }
  // Quiet and mono at 24 kHz, as speech engines deliver it.
  const tone = `sine=frequency=${220 + (request.seed % 220)}:sample_rate=24000:duration=${seconds},volume=0.4`;
  const output = { path, muxer: 'wav' } as const;
  return { inputs: [{ kind: 'ownFilter', source: tone }], maps: ['0:a'], outputOptions: [], output, limits };
}

/** Far from that of the next seed: pictures that nobody can tell apart are one file. */
function colourOf(seed: number): string {
  return (Math.imul(seed, 0x9e3779b1) >>> 8).toString(16).padStart(6, '0');
}

function secondsOf({ durationMs = 2000 }: MakeRequest, misbehaviour: Misbehaviour): number {
  const factor = misbehaviour === 'too_short' ? 0.4 : misbehaviour === 'too_long' ? 2 : 1;
  return (durationMs / 1000) * factor;
}
