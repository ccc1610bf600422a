import { open } from 'node:fs/promises';
import type { OwnReport } from '@reelsmith/ffmpeg';
import { asFailure } from '../copy/failure.ts';
import { openLate } from '../copy/film-files.ts';
import { UnreadableMovie } from '../copy/mp4/boxes.ts';
import { type AvcConfig, writeAvcConfig } from '../copy/mp4/h264.ts';
import { type Movie, readMovie, type VideoTrack } from '../copy/mp4/movie.ts';
import { pictureTrack, type Run } from '../copy/picture-track.ts';
import { putTogether } from '../copy/put-together.ts';
import { wholeSound } from '../copy/sound.ts';
import type { Rate } from '../plan.ts';
import { framesPerSecond, secondsOf } from '../rate.ts';
import { checkFile } from './check.ts';
import type { Piece } from './pictures.ts';
import { StepFailed, type Workshop } from './run.ts';

/** What a film is joined of. */
export interface Parts {
  readonly pieces: readonly Piece[];
  /** The encoded sound, exactly as long as the film. */
  readonly sound: string;
  readonly outputPath: string;
}

/** Puts an MP4 together out of its pieces and its sound, index first: one read and one write of every byte, where ffmpeg
 *  opens and reads each piece three times and writes the film twice. Undefined when the pieces are not all encoded alike
 *  or not in a form that is read here; nothing is written then. */
export async function assemble(
  workshop: Workshop,
  { pieces, sound, outputPath }: Parts,
  onRatio: (ratio: number) => void,
): Promise<{ bytes: number; report: OwnReport | undefined } | undefined> {
  const { plan, signal } = workshop;
  const { files, close } = openLate([...pieces.map(({ path }) => path), sound]);
  try {
    const tracks: VideoTrack[] = [];
    for (const { path, frames } of pieces) {
      const { video } = await indexOf(path);
      if (video?.samples.count !== frames) return undefined;
      tracks.push(video);
    }
    const [first] = tracks;
    const { audio } = await indexOf(sound);
    if (first === undefined || audio === undefined || !tracks.every((track) => isAlike(track, first))) return undefined;
    const runs = tracks.map((track, file) => wholeRun(track, file, plan.rate));
    if (!runs.every(isWhole)) return undefined;
    const picture = pictureTrack(runs, first, plan.rate, { oldest: true });
    const heard = wholeSound(audio, pieces.length, secondsOf(plan.frames, plan.rate));
    let report: OwnReport | undefined;
    const verify = async (path: string): Promise<void> => {
      report = await look(path, workshop);
    };
    const bytes = await putTogether({ tracks: [picture, heard], files, outputPath, signal, verify }, onRatio);
    return { bytes, report };
  } catch (error) {
    if (error instanceof UnreadableMovie) return undefined;
    throw asFailure(error, signal);
  } finally {
    await close();
  }
}

async function indexOf(path: string): Promise<Movie> {
  const file = await open(path, 'r');
  try {
    return await readMovie(file);
  } finally {
    await file.close();
  }
}

function isAlike(track: VideoTrack, first: VideoTrack): boolean {
  const bytes = (config: AvcConfig): Buffer => writeAvcConfig(config);
  const colors = [track.color ?? Buffer.alloc(0), first.color ?? Buffer.alloc(0)] as const;
  return bytes(track.config).equals(bytes(first.config)) && colors[0].equals(colors[1]);
}

function wholeRun({ samples, timescale, originSeconds }: VideoTrack, file: number, rate: Rate): Run {
  const frames = Array.from(samples.decode, (decode, sample) => {
    const seconds = (decode + (samples.composition[sample] ?? 0)) / timescale + originSeconds;
    return Math.round(seconds * framesPerSecond(rate));
  });
  return { file, table: samples, from: 0, to: samples.count, frames, shown: { from: 0, to: samples.count } };
}

/** Every frame once, and one to begin at first. */
function isWhole({ frames, table }: Run): boolean {
  return table.sync[0] === 1 && frames.toSorted((a, b) => a - b).every((frame, index) => frame === index);
}

async function look(path: string, { ffmpeg, plan, signal }: Workshop): Promise<OwnReport> {
  const probed = await ffmpeg.probeOwn(path, { signal });
  if (!probed.ok) throw new StepFailed(probed);
  const wrong = checkFile(probed.report, plan);
  if (wrong !== undefined) throw new StepFailed({ ok: false, reason: 'failed', detail: wrong });
  return probed.report;
}
