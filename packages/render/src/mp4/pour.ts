import type { FileHandle } from 'node:fs/promises';
import { UnreadableMovie } from './boxes.ts';
import type { FilmTrack, Positions } from './film.ts';

/** Bytes of the film in the order in which they are written. */
type Piece = { readonly file: number; readonly offset: number; size: number } | { readonly bytes: Buffer };

export interface Arrangement {
  readonly positions: Positions;
  readonly pieces: readonly Piece[];
  readonly mediaBytes: number;
}

/** Puts the samples of all tracks in one order: second by second, within a second as they lie in their files. Readers
 *  then find sound near its picture, and files are read forward. */
export function arrange(tracks: readonly FilmTrack[]): Arrangement {
  const all = tracks.flatMap((track, index) => placed(track, index));
  all.sort((a, b) => a.second - b.second || a.file - b.file || a.offset - b.offset);
  const positions = tracks.map(({ samples }) => new Array<number>(samples.length).fill(0));
  const pieces: Piece[] = [];
  let at = 0;
  for (const { track, index, sample } of all) {
    const row = positions[track];
    if (row !== undefined) row[index] = at;
    if (sample.prefix !== undefined) pieces.push({ bytes: sample.prefix });
    pieces.push({ file: sample.file, offset: sample.offset, size: sample.size });
    at += sample.size + (sample.prefix?.length ?? 0);
  }
  return { positions, pieces: joined(pieces), mediaBytes: at };
}

function placed(track: FilmTrack, trackIndex: number) {
  // What an edit list hides at the beginning lies before the film's first second.
  let time = -(track.edits[0]?.mediaTime ?? 0);
  return track.samples.map((sample, index) => {
    const second = Math.max(0, Math.floor(time / track.timescale));
    time += sample.duration;
    return { track: trackIndex, index, sample, second, file: sample.file, offset: sample.offset };
  });
}

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last !== undefined && 'file' in last && 'file' in piece && follows(last, piece)) last.size += piece.size;
    else found.push(piece);
  }
  return found;
}

const follows = (a: Exclude<Piece, { bytes: Buffer }>, b: Exclude<Piece, { bytes: Buffer }>): boolean =>
  a.file === b.file && a.offset + a.size === b.offset;

const WINDOW_BYTES = 8 * 1_048_576;

/** Pieces that one read brings: they lie in one file, forward and close together. */
interface Batch {
  readonly pieces: readonly Piece[];
  readonly file: number;
  readonly from: number;
  readonly to: number;
}

/** Writes the pieces behind each other from `at` on, a few large reads and writes for many small pieces. `onBytes` hears
 *  how much was written in all. */
export async function pour(
  pieces: readonly Piece[],
  files: readonly Pick<FileHandle, 'read'>[],
  to: { readonly file: Pick<FileHandle, 'writev'>; readonly at: number; readonly signal?: AbortSignal | undefined },
  onBytes: (bytes: number) => void,
): Promise<void> {
  const window = Buffer.alloc(WINDOW_BYTES);
  let at = to.at;
  for (const batch of batches(pieces)) {
    to.signal?.throwIfAborted();
    await fill(window, batch, files[batch.file]);
    const buffers = batch.pieces.map((piece) =>
      'bytes' in piece
        ? piece.bytes
        : window.subarray(piece.offset - batch.from, piece.offset + piece.size - batch.from),
    );
    at += await writeAll(to.file, buffers, at);
    onBytes(at - to.at);
  }
}

async function fill(window: Buffer, { from, to }: Batch, file: Pick<FileHandle, 'read'> | undefined): Promise<void> {
  for (let at = from; at < to; ) {
    const got = await file?.read(window, at - from, to - at, at);
    if (got === undefined || got.bytesRead === 0) throw new UnreadableMovie('The file ends before its index says.');
    at += got.bytesRead;
  }
}

function* batches(pieces: readonly Piece[]): Generator<Batch> {
  let some: Piece[] = [];
  let file = 0;
  let from = 0;
  let to = 0;
  for (const piece of pieces.flatMap(split)) {
    if ('bytes' in piece) {
      some.push(piece);
      continue;
    }
    const near = piece.file === file && piece.offset >= to && piece.offset + piece.size <= from + WINDOW_BYTES;
    if (to > 0 && !near) {
      yield { pieces: some, file, from, to };
      some = [];
      to = 0;
    }
    if (to === 0) [file, from] = [piece.file, piece.offset];
    some.push(piece);
    to = piece.offset + piece.size;
  }
  if (some.length > 0) yield { pieces: some, file, from, to };
}

/** Parts that fit into the window. */
function split(piece: Piece): Piece[] {
  if ('bytes' in piece || piece.size <= WINDOW_BYTES) return [piece];
  return Array.from({ length: Math.ceil(piece.size / WINDOW_BYTES) }, (_, index) => ({
    file: piece.file,
    offset: piece.offset + index * WINDOW_BYTES,
    size: Math.min(WINDOW_BYTES, piece.size - index * WINDOW_BYTES),
  }));
}

const MOST_BUFFERS = 1000;

async function writeAll(file: Pick<FileHandle, 'writev'>, buffers: readonly Buffer[], at: number): Promise<number> {
  let written = 0;
  for (let rest = buffers; rest.length > 0; ) {
    const { bytesWritten } = await file.writev(rest.slice(0, MOST_BUFFERS), at + written);
    written += bytesWritten;
    rest = after(rest, bytesWritten);
  }
  return written;
}

/** What is left of buffers after some bytes. A disk that fills up takes a part, and says why when it is given the rest. */
function after(buffers: readonly Buffer[], bytes: number): readonly Buffer[] {
  let whole = 0;
  let left = bytes;
  for (const { length } of buffers) {
    if (length > left) break;
    left -= length;
    whole += 1;
  }
  const [first, ...others] = buffers.slice(whole);
  return first === undefined ? [] : [first.subarray(left), ...others];
}
