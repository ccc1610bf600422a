import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FilmFile } from './film-files.ts';
import { UnreadableMovie } from './mp4/boxes.ts';
import { type FilmTrack, filmHead } from './mp4/film.ts';
import { arrange, pour } from './mp4/pour.ts';

export interface Assembly {
  readonly tracks: readonly FilmTrack[];
  /** What the samples' numbers of files stand for. */
  readonly files: readonly FilmFile[];
  readonly outputPath: string;
  readonly signal: AbortSignal | undefined;
  /** Looks at the file before it gets its name; throws when it is not what it should be. */
  readonly verify: (path: string) => Promise<void>;
}

/** Writes a film out of samples of other files, index first, and publishes it as a whole: it is looked at, made durable
 *  and then renamed. Returns its size. */
export async function putTogether(assembly: Assembly, onRatio: (ratio: number) => void): Promise<number> {
  const { outputPath } = assembly;
  // The same kind of folder as every run has: what a kill leaves is swept with those.
  const folder = await mkdtemp(join(dirname(resolve(outputPath)), '.job-'));
  try {
    const path = join(folder, 'out');
    const bytes = await write(assembly, path, onRatio);
    await assembly.verify(path);
    assembly.signal?.throwIfAborted();
    await rename(path, outputPath);
    await sync(dirname(resolve(outputPath)));
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(
  { tracks, files, signal }: Assembly,
  path: string,
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

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
