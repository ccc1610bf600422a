import { open } from 'node:fs/promises';
import { UnreadableMovie } from './boxes.ts';
import { type FilmTrack, filmHead } from './film.ts';
import type { FilmFile } from './film-files.ts';
import { arrange, pour } from './pour.ts';

/** A film out of samples of other files. */
export interface Assembly {
  readonly tracks: readonly FilmTrack[];
  /** What the samples' numbers of files stand for. */
  readonly files: readonly FilmFile[];
}

/** Writes a film to `path`, index first, and makes it durable. Returns its size. */
export async function writeFilm(
  { tracks, files }: Assembly,
  path: string,
  signal: AbortSignal | undefined,
  onRatio: (ratio: number) => void,
): Promise<number> {
  const { positions, pieces, mediaBytes } = arrange(tracks);
  const there = await Promise.all(files.map((file) => file.stat()));
  // An index may lie and name the same bytes over and over.
  if (mediaBytes > there.reduce((sum, { size }) => sum + size, SLACK_BYTES)) {
    throw new UnreadableMovie('The index of the source names more than it holds.');
  }
  const head = filmHead({ tracks, positions, mediaBytes, clock: clockOf(tracks) });
  const file = await open(path, 'wx');
  try {
    await file.write(head, 0, head.length, 0);
    await pour(pieces, files, { file, at: head.length, signal }, (bytes) => onRatio(bytes / mediaBytes));
    await file.sync();
  } finally {
    await file.close();
  }
  return head.length + mediaBytes;
}

/** Parameter sets are written anew before each cut. */
const SLACK_BYTES = 1_048_576;
const LARGEST_CLOCK = 0x7fff_ffff;

/** Ticks in which edges of all tracks are whole numbers, if such a clock fits into its field. */
function clockOf(tracks: readonly FilmTrack[]): number {
  const [first = 1000, ...others] = tracks.map(({ timescale }) => timescale);
  const clock = others.reduce((a, b) => (a / divisor(a, b)) * b, first);
  return clock <= LARGEST_CLOCK ? clock : first;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
