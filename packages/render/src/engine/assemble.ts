import type { OwnReport } from '@reelsmith/ffmpeg';
import { UnreadableMovie } from '../mp4/boxes.ts';
import { openLate } from '../mp4/film-files.ts';
import { writeAvcConfig } from '../mp4/h264.ts';
import { movieAt, type VideoTrack } from '../mp4/movie.ts';
import { framesOf, pictureTrack, type Run } from '../mp4/picture-track.ts';
import { wholeSound } from '../mp4/sound-track.ts';
import type { Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { checkFile } from './check.ts';
import { asFailure } from './failure.ts';
import type { Piece } from './pictures.ts';
import { publishedFilm } from './publish.ts';
import type { Workshop } from './run.ts';

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
): Promise<{ bytes: number; report: OwnReport } | undefined> {
  const { plan, signal } = workshop;
  const { files, close } = openLate([...pieces.map(({ path }) => path), sound]);
  try {
    const videos: VideoTrack[] = [];
    for (const { path, frames } of pieces) {
      const video = (await movieAt(path))?.video;
      if (video?.samples.count !== frames) return undefined;
      videos.push(video);
    }
    const [first] = videos;
    const audio = (await movieAt(sound))?.audio;
    if (first === undefined || audio === undefined || !videos.every((video) => isAlike(video, first))) return undefined;
    const runs = videos.map((video, file) => wholeRun(video, file, plan.rate));
    if (!runs.every(isWhole)) return undefined;
    const picture = pictureTrack(runs, first, plan.rate, { oldest: true });
    const heard = wholeSound(audio, pieces.length, secondsOf(plan.frames, plan.rate));
    const flaw = (report: OwnReport): string | undefined => checkFile(report, plan);
    return await publishedFilm(workshop, { tracks: [picture, heard], files, outputPath, flaw }, onRatio);
  } catch (error) {
    if (error instanceof UnreadableMovie) return undefined;
    throw asFailure(error, signal);
  } finally {
    await close();
  }
}

function isAlike(a: VideoTrack, b: VideoTrack): boolean {
  const said = ({ config, color }: VideoTrack): Buffer => Buffer.concat([writeAvcConfig(config), color ?? NOTHING]);
  return said(a).equals(said(b));
}

const NOTHING = Buffer.alloc(0);

function wholeRun(video: VideoTrack, file: number, rate: Rate): Run {
  const { count } = video.samples;
  return {
    file,
    table: video.samples,
    from: 0,
    to: count,
    frames: framesOf(video, rate),
    shown: { from: 0, to: count },
  };
}

/** Every frame once, and one to begin at first. */
function isWhole({ frames, table }: Run): boolean {
  return table.sync[0] === 1 && frames.toSorted((a, b) => a - b).every((frame, index) => frame === index);
}
