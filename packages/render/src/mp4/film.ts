import { box, fullBox, runs, u16, u64 } from './write.ts';

/** One sample of a film that is put together: its bytes lie in a file, after a few of ours perhaps. */
export interface FilmSample {
  /** Which of the files that are read. */
  readonly file: number;
  readonly offset: number;
  readonly size: number;
  readonly prefix?: Buffer | undefined;
  /** Ticks of the track's clock. */
  readonly duration: number;
  /** Presentation less decoding time, ticks. */
  readonly composition: number;
  readonly sync: boolean;
}

/** A stretch of a track's own time that is shown, in ticks of that track; stretches follow each other. */
export interface FilmEdit {
  readonly mediaTime: number;
  readonly ticks: number;
}

export interface FilmTrack {
  readonly kind: 'video' | 'audio';
  readonly timescale: number;
  readonly samples: readonly FilmSample[];
  /** Empty: everything is shown from the first sample on. */
  readonly edits: readonly FilmEdit[];
  /** The sample entry, a whole box. */
  readonly entry: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Where the samples of each track begin in the file, counted from the first byte of media. */
export type Positions = readonly (readonly number[])[];

export interface Film {
  readonly tracks: readonly FilmTrack[];
  readonly positions: Positions;
  /** Ticks a second of the film's clock. Lengths of edits are counted in them. */
  readonly clock: number;
  readonly mediaBytes: number;
}

const LARGEST_32 = 0xffff_ffff;

/** Everything before the media: type, index, and the header of the media box. */
export function filmHead(film: Film): Buffer {
  const type = box('ftyp', Buffer.from('mp42'), 0, Buffer.from('mp42isomavc1'));
  const long = film.mediaBytes + 16 > LARGEST_32;
  const media = long
    ? Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.from('mdat'), u64(film.mediaBytes + 16)])
    : Buffer.concat([u32(film.mediaBytes + 8), Buffer.from('mdat')]);
  // The index is as long whatever the offsets in it are.
  const wide = film.mediaBytes > LARGEST_32 - 256 * 1_048_576;
  const base = type.length + moov(film, 0, wide).length + media.length;
  return Buffer.concat([type, moov(film, base, wide), media]);
}

/** What a player needs before the first fragment of a track: all about it, and no sample. */
export function fragmentedHead(track: FilmTrack): Buffer {
  const film = { tracks: [{ ...track, samples: [] }], positions: [[]], clock: track.timescale, mediaBytes: 0 };
  const fragments = box('mvex', fullBox('trex', 0, 0, [1, 1, 0, 0, 0]));
  return Buffer.concat([box('ftyp', ...FRAGMENTED), moov(film, 0, false, fragments)]);
}

/** Brands of what is written as fragments. */
export const FRAGMENTED = [Buffer.from('iso6'), 0, Buffer.from('iso6cmf2mp41')];

const u32 = (value: number): Buffer => u64(value).subarray(4);

function moov(film: Film, base: number, wide: boolean, ...more: readonly Buffer[]): Buffer {
  const lengths = film.tracks.map((track) => shownTicks(track, film.clock));
  const version = Math.max(0, ...lengths) > LARGEST_32 ? 1 : 0;
  const tracks = film.tracks.map((track, index) => {
    const offsets = (film.positions[index] ?? []).map((position) => position + base);
    return trak(track, { id: index + 1, clock: film.clock, version, offsets, wide });
  });
  const length = Math.max(0, ...lengths);
  const times = version === 1 ? u64(0, 0) : [0, 0];
  const header = fullBox(
    'mvhd',
    version,
    0,
    times,
    film.clock,
    version === 1 ? u64(length) : length,
    [0x10000, 0x1000000, 0, 0],
    MATRIX,
    [0, 0, 0, 0, 0, 0, film.tracks.length + 1],
  );
  return box('moov', header, ...tracks, ...more);
}

const MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

const ticksOf = (track: FilmTrack): number => track.samples.reduce((sum, { duration }) => sum + duration, 0);

/** Length of a track on the film's clock. */
function shownTicks(track: FilmTrack, clock: number): number {
  const own = track.edits.length === 0 ? ticksOf(track) : track.edits.reduce((sum, { ticks }) => sum + ticks, 0);
  return Math.round((own * clock) / track.timescale);
}

interface Place {
  readonly id: number;
  readonly clock: number;
  readonly version: number;
  readonly offsets: readonly number[];
  readonly wide: boolean;
}

function trak(track: FilmTrack, place: Place): Buffer {
  const { version } = place;
  const length = shownTicks(track, place.clock);
  const sound = track.kind === 'audio';
  const header = fullBox(
    'tkhd',
    version,
    3,
    version === 1 ? u64(0, 0) : [0, 0],
    [place.id, 0],
    version === 1 ? u64(length) : length,
    [0, 0],
    u16(0, sound ? 1 : 0, sound ? 0x100 : 0, 0),
    MATRIX,
    [track.width * 0x10000, track.height * 0x10000],
  );
  const edits = track.edits.length === 0 ? Buffer.alloc(0) : box('edts', editList(track, place));
  return box('trak', header, edits, mdia(track, place));
}

function editList(track: FilmTrack, { clock, version }: Place): Buffer {
  let before = 0;
  let told = 0;
  const entries = track.edits.map(({ mediaTime, ticks }) => {
    // Edges are rounded, not lengths, so that nothing adds up.
    before += ticks;
    const duration = Math.round((before * clock) / track.timescale) - told;
    told += duration;
    return version === 1
      ? Buffer.concat([u64(duration, mediaTime), u32(0x10000)])
      : Buffer.concat([u32(duration), u32(mediaTime), u32(0x10000)]);
  });
  return fullBox('elst', version, 0, entries.length, Buffer.concat(entries));
}

const NO_LANGUAGE = 0x55c4;

function mdia(track: FilmTrack, place: Place): Buffer {
  const ticks = ticksOf(track);
  const wide = ticks > LARGEST_32;
  const header = fullBox(
    'mdhd',
    wide ? 1 : 0,
    0,
    wide ? u64(0, 0) : [0, 0],
    track.timescale,
    wide ? u64(ticks) : ticks,
    u16(NO_LANGUAGE, 0),
  );
  const sound = track.kind === 'audio';
  const handler = fullBox('hdlr', 0, 0, 0, Buffer.from(sound ? 'soun' : 'vide'), [0, 0, 0], Buffer.from([0]));
  const kind = sound ? fullBox('smhd', 0, 0, 0) : fullBox('vmhd', 0, 1, [0, 0]);
  const data = box('dinf', fullBox('dref', 0, 0, 1, fullBox('url ', 0, 1)));
  return box('mdia', header, handler, box('minf', kind, data, stbl(track, place)));
}

function stbl(track: FilmTrack, { offsets, wide }: Place): Buffer {
  const { samples } = track;
  const sizes = samples.map(({ size, prefix }) => size + (prefix?.length ?? 0));
  const chunks = chunksOf(offsets, sizes);
  const times = runs(samples.map(({ duration }) => duration));
  const starts = chunks.map(({ at }) => at);
  return box(
    'stbl',
    fullBox('stsd', 0, 0, 1, track.entry),
    fullBox('stts', 0, 0, times.length / 2, times),
    compositions(samples),
    syncs(samples),
    samplesToChunks(chunks),
    fullBox('stsz', 0, 0, [0, sizes.length], sizes),
    wide
      ? fullBox('co64', 0, 0, starts.length, Buffer.concat(starts.map((at) => u64(at))))
      : fullBox('stco', 0, 0, starts.length, starts),
  );
}

/** Samples that lie one behind the other make a chunk. */
function chunksOf(offsets: readonly number[], sizes: readonly number[]): { at: number; count: number }[] {
  const chunks: { at: number; count: number }[] = [];
  let end = -1;
  for (const [index, at] of offsets.entries()) {
    const last = chunks.at(-1);
    if (last !== undefined && at === end) last.count += 1;
    else chunks.push({ at, count: 1 });
    end = at + (sizes[index] ?? 0);
  }
  return chunks;
}

function samplesToChunks(chunks: readonly { count: number }[]): Buffer {
  const entries: number[] = [];
  let before = -1;
  for (const [index, { count }] of chunks.entries()) {
    if (count === before) continue;
    entries.push(index + 1, count, 1);
    before = count;
  }
  return fullBox('stsc', 0, 0, entries.length / 3, entries);
}

function compositions(samples: readonly FilmSample[]): Buffer {
  const values = samples.map(({ composition }) => composition);
  if (values.every((value) => value === 0)) return Buffer.alloc(0);
  const entries = runs(values);
  const version = values.some((value) => value < 0) ? 1 : 0;
  return fullBox('ctts', version, 0, entries.length / 2, entries);
}

/** Without the table every sample is one to begin at. */
function syncs(samples: readonly FilmSample[]): Buffer {
  if (samples.every(({ sync }) => sync)) return Buffer.alloc(0);
  const numbers = samples.flatMap(({ sync }, index) => (sync ? [index + 1] : []));
  return fullBox('stss', 0, 0, numbers.length, numbers);
}
