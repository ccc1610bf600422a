import { type FileHandle, open } from 'node:fs/promises';
import type { OwnReport } from '@reelsmith/ffmpeg';
import { checkFile } from '../engine/check.ts';
import { asFailure } from '../engine/failure.ts';
import { publishedFilm } from '../engine/publish.ts';
import type { Workshop } from '../engine/run.ts';
import { makeSoundTrack } from '../engine/sound-track.ts';
import { sourceOf } from '../graph/span.ts';
import { UnreadableMovie } from '../mp4/boxes.ts';
import type { FilmTrack } from '../mp4/film.ts';
import { readSps } from '../mp4/h264.ts';
import { type Movie, readMovie, timeOf, type VideoTrack } from '../mp4/movie.ts';
import { pictureTrack, type Run } from '../mp4/picture-track.ts';
import { wholeSound } from '../mp4/sound-track.ts';
import type { RenderPlan } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import type { FilmSound } from '../sound/film-sound.ts';
import { type CopyPlan, copyPlanOf, type NotCopied } from './copy-plan.ts';
import { type KeptFrames, keptFrames } from './kept.ts';
import { pictureRuns } from './runs.ts';
import { copiedSound } from './sound.ts';

/** A film that was made without encoding its picture, or why it was not. */
export type Copied = Copy | NotCopied;
interface Copy {
  readonly bytes: number;
  readonly warnings: readonly string[];
  /** What the file was found to be. */
  readonly report: OwnReport;
  /** Where it was mixed and not copied. */
  readonly sound: FilmSound | undefined;
}

/** Makes the film by copying packets of its one source when it only cuts it. Expected trouble is thrown as StepFailed;
 *  whatever speaks against copying comes back as `no`, and then the film is encoded like any other. */
export async function tryCopy(
  workshop: Workshop,
  outputPath: string,
  onRatio: (ratio: number) => void,
): Promise<Copied> {
  const wanted = copyPlanOf(workshop.plan);
  if ('no' in wanted) return wanted;
  const files: FileHandle[] = [];
  try {
    files.push(await open(sourceOf(workshop.sources, wanted.assetId).path, 'r'));
    return await copyFrom(files, wanted, workshop, { outputPath, onRatio });
  } catch (error) {
    if (error instanceof UnreadableMovie) return { no: error.message };
    throw asFailure(error, workshop.signal);
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

interface Target {
  readonly outputPath: string;
  readonly onRatio: (ratio: number) => void;
}

async function copyFrom(
  files: FileHandle[],
  wanted: CopyPlan,
  workshop: Workshop,
  { outputPath, onRatio }: Target,
): Promise<Copied> {
  const { plan } = workshop;
  const [file] = files;
  if (file === undefined) throw new Error('No file is open.');
  const movie = await readMovie(file);
  const { video } = movie;
  if (video === undefined) return { no: 'The source is not H.264 in an MP4 file.' };
  const no = whyNotVideo(video, plan) ?? whyNotBeginning(movie);
  if (no !== undefined) return { no };
  const kept = keptFrames(video, wanted.ranges, plan.rate);
  if ('no' in kept) return kept;
  const source = sourceOf(workshop.sources, wanted.assetId);
  const found = await pictureRuns(workshop, kept, { source, video, files });
  if ('no' in found) return found;
  const { runs, config } = found;
  const picture = pictureTrack(runs, { ...video, config }, plan.rate);
  const sound = await soundOf(movie, kept, wanted, { workshop, files });
  const flaw = (report: OwnReport): string | undefined => checkFile(report, plan, { hides: hides(runs) });
  const film = { tracks: [picture, sound.track], files, outputPath, flaw };
  const made = await publishedFilm(workshop, film, onRatio);
  return { ...made, warnings: sound.mixed?.warnings ?? [], sound: sound.mixed };
}

function whyNotVideo(video: VideoTrack, plan: RenderPlan): string | undefined {
  const [unit] = video.config.sps;
  if (unit === undefined || video.config.sps.length > 1) return 'The source keeps its H.264 settings in another place.';
  const sps = readSps(unit);
  if (sps.chromaFormat !== 1 || sps.bitDepth !== 8) return 'The source is not 8 bit 4:2:0.';
  if (!sps.framesOnly) return 'The source is interlaced.';
  if (sps.width !== plan.width || sps.height !== plan.height) return 'The film has another size than its source.';
  return video.upright ? undefined : 'The source is turned.';
}

/** Files whose clock begins late are read differently by different readers. */
function whyNotBeginning({ video, audio }: Movie): string | undefined {
  const starts = [video, audio].flatMap((track) => (track === undefined ? [] : [Math.max(track.shown.from, 0)]));
  const shown = video === undefined ? 0 : Math.min(...firstTimes(video));
  return Math.min(...starts) > 0.001 || (audio === undefined && shown > 0.001)
    ? 'The source does not begin at zero.'
    : undefined;
}

const FIRST_SAMPLES = 32;

function firstTimes(video: VideoTrack): number[] {
  const count = Math.min(FIRST_SAMPLES, video.samples.count);
  const times = Array.from({ length: count }, (_, sample) => timeOf(video, sample));
  return times.filter((time) => time >= video.shown.from - 1e-4);
}

async function soundOf(
  { audio }: Movie,
  kept: readonly KeptFrames[],
  { ownSound }: CopyPlan,
  { workshop, files }: { workshop: Workshop; files: FileHandle[] },
): Promise<{ track: FilmTrack; mixed: FilmSound | undefined }> {
  const { plan } = workshop;
  const seconds = secondsOf(plan.frames, plan.rate);
  const [only, ...others] = kept;
  const copied =
    ownSound && audio !== undefined && only !== undefined && others.length === 0
      ? copiedSound(audio, only.startSeconds, seconds)
      : undefined;
  if (copied !== undefined) return { track: copied, mixed: undefined };
  const encoded = await workshop.pool.run(() => makeSoundTrack(workshop, () => {}));
  const file = await open(encoded.path, 'r');
  files.push(file);
  const made = (await readMovie(file)).audio;
  if (made === undefined) throw new Error('The encoded sound cannot be read.');
  return { track: wholeSound(made, files.length - 1, seconds), mixed: encoded };
}

const hides = (runs: readonly Run[]): boolean =>
  runs.some(({ frames, shown }) => frames.length > shown.to - shown.from);
