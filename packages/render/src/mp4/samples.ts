import { type Box, find, need, readerOf, UnreadableMovie } from './boxes.ts';

/** Samples of a track in decoding order. Times are ticks of the track's own clock. */
export interface SampleTable {
  readonly count: number;
  readonly offsets: Float64Array;
  readonly sizes: Float64Array;
  readonly decode: Float64Array;
  /** Presentation less decoding time. */
  readonly composition: Float64Array;
  readonly durations: Float64Array;
  /** 1 where decoding can begin, as the file says. */
  readonly sync: Uint8Array;
}

/** Eleven hours at 60 frames a second, fifteen of sound. */
const MOST_SAMPLES = 2_500_000;

/** Reads the tables of a track. Throws UnreadableMovie when they contradict each other. */
export function readSamples(table: Box): SampleTable {
  const sizes = readSizes(table);
  const count = sizes.length;
  return {
    count,
    sizes,
    offsets: readOffsets(table, sizes),
    ...readTimes(need(table, 'stts'), count),
    composition: readComposition(find(table, 'ctts'), count),
    sync: readSync(find(table, 'stss'), count),
  };
}

function readSizes(table: Box): Float64Array {
  const reader = readerOf(need(table, 'stsz'));
  reader.skip(4);
  const same = reader.u32();
  const count = same === 0 ? reader.entries(4) : reader.u32();
  if (count > MOST_SAMPLES) throw new UnreadableMovie('The track has too many samples.');
  return same === 0 ? reader.table(count) : new Float64Array(count).fill(same);
}

function readOffsets(table: Box, sizes: Float64Array): Float64Array {
  const chunks = chunkOffsets(table);
  const reader = readerOf(need(table, 'stsc'));
  reader.skip(4);
  const runs = reader.table(reader.entries(12) * 3);
  const offsets = new Float64Array(sizes.length);
  let sample = 0;
  let run = 0;
  for (const [index, chunk] of chunks.entries()) {
    while ((runs[run * 3 + 3] ?? Number.POSITIVE_INFINITY) <= index + 1) run += 1;
    if (runs[run * 3 + 2] !== 1) throw new UnreadableMovie('The track changes its format.');
    const end = Math.min(sizes.length, sample + (runs[run * 3 + 1] ?? 0));
    for (let at = chunk; sample < end; sample += 1) {
      offsets[sample] = at;
      at += sizes[sample] ?? 0;
    }
  }
  if (sample < sizes.length) throw new UnreadableMovie('The track has samples that lie nowhere.');
  return offsets;
}

function chunkOffsets(table: Box): Float64Array {
  const short = find(table, 'stco');
  if (short !== undefined) {
    const reader = readerOf(short);
    reader.skip(4);
    return reader.table(reader.entries(4));
  }
  const reader = readerOf(need(table, 'co64'));
  reader.skip(4);
  return Float64Array.from({ length: reader.entries(8) }, reader.u64);
}

function readTimes(box: Box, count: number): Pick<SampleTable, 'decode' | 'durations'> {
  const reader = readerOf(box);
  reader.skip(4);
  const decode = new Float64Array(count);
  const durations = new Float64Array(count);
  let time = 0;
  let sample = 0;
  for (let left = reader.entries(8); left > 0 && sample < count; left -= 1) {
    const end = Math.min(count, sample + reader.u32());
    const delta = reader.u32();
    for (; sample < end; sample += 1) {
      decode[sample] = time;
      durations[sample] = delta;
      time += delta;
    }
  }
  if (sample < count) throw new UnreadableMovie('The track has samples without a time.');
  return { decode, durations };
}

/** Both versions are read as signed: writers of version 0 put negative numbers there too. */
function readComposition(box: Box | undefined, count: number): Float64Array {
  const composition = new Float64Array(count);
  if (box === undefined) return composition;
  const reader = readerOf(box);
  reader.skip(4);
  let sample = 0;
  for (let left = reader.entries(8); left > 0 && sample < count; left -= 1) {
    const end = Math.min(count, sample + reader.u32());
    composition.fill(reader.i32(), sample, end);
    sample = end;
  }
  return composition;
}

/** Without the table every sample is one to begin at. */
function readSync(box: Box | undefined, count: number): Uint8Array {
  if (box === undefined) return new Uint8Array(count).fill(1);
  const sync = new Uint8Array(count);
  const reader = readerOf(box);
  reader.skip(4);
  for (const number of reader.table(reader.entries(4))) {
    if (number >= 1 && number <= count) sync[number - 1] = 1;
  }
  return sync;
}
