import { open } from 'node:fs/promises';
import { aacEntry, avcEntry } from '../mp4/entries.ts';
import { FRAGMENTED, fragmentedHead } from '../mp4/film.ts';
import { type AudioTrack, hiddenTicks, type VideoTrack } from '../mp4/movie.ts';
import { box, fullBox, u64 } from '../mp4/write.ts';

const SYNC = 0x02000000;
const NOT_SYNC = 0x01010000;

/** A rendition of a stream. */
export type Rendition = VideoTrack | AudioTrack;

/** Samples [from, to) of a track. */
export interface SampleRange {
  readonly from: number;
  readonly to: number;
}

/** What a player needs before the first fragment of a track. Pictures are shown some frames after the first is decoded;
 *  players take this delay off again. Negative shifts would say it too, but readers built on ffmpeg add the delay to those.
 *  Sound has its delay cut off instead. */
export function initSegment(track: Rendition): Buffer {
  const { timescale } = track;
  if (track.kind === 'audio') {
    const entry = aacEntry(track.config);
    return fragmentedHead({ kind: 'audio', timescale, samples: [], edits: [], entry, width: 0, height: 0 });
  }
  const { width, height } = track;
  const mediaTime = hiddenTicks(track);
  const edits = mediaTime === 0 ? [] : [{ mediaTime, ticks: 0 }];
  return fragmentedHead({ kind: 'video', timescale, samples: [], edits, entry: avcEntry(track), width, height });
}

/** Samples of a track as one fragment, shown from `decodeAt` on. */
export interface Fragment {
  readonly path: string;
  readonly track: Rendition;
  readonly range: SampleRange;
  /** Ticks of the stream at the first sample. */
  readonly decodeAt: number;
  /** Numbers fragments of a stream from 1. */
  readonly sequence: number;
}

/** Reads the samples and wraps them. */
export async function mediaSegment(fragment: Fragment): Promise<Buffer> {
  const data = await readSamples(fragment);
  const head = moof(fragment, 0).length;
  return Buffer.concat([box('styp', ...FRAGMENTED), moof(fragment, head + 8), box('mdat', data)]);
}

function moof({ track, range, decodeAt, sequence }: Fragment, dataOffset: number): Buffer {
  const { durations, sizes, sync, composition } = track.samples;
  const rows: number[] = [];
  for (let sample = range.from; sample < range.to; sample += 1) {
    const shift = track.kind === 'video' ? (composition[sample] ?? 0) : 0;
    rows.push(durations[sample] ?? 0, sizes[sample] ?? 0, sync[sample] === 1 ? SYNC : NOT_SYNC, shift);
  }
  // Data offset, and for each sample its duration, size, flags and signed shift.
  const run = fullBox('trun', 1, 0x000f01, [range.to - range.from, dataOffset], rows);
  const place = fullBox('tfdt', 1, 0, u64(decodeAt));
  // Offsets count from this box.
  const header = fullBox('tfhd', 0, 0x020000, 1);
  return box('moof', fullBox('mfhd', 0, 0, sequence), box('traf', header, place, run));
}

async function readSamples({ path, track, range }: Fragment): Promise<Buffer> {
  const stretches = stretchesOf(track, range);
  const data = Buffer.alloc(stretches.reduce((sum, { size }) => sum + size, 0));
  const file = await open(path, 'r');
  try {
    let done = 0;
    for (const { offset, size } of stretches) {
      const { bytesRead } = await file.read(data, done, size, offset);
      if (bytesRead !== size) throw new Error('A piece of a film ended early.');
      done += size;
    }
  } finally {
    await file.close();
  }
  return data;
}

/** Samples that follow each other are read at once. */
function stretchesOf({ samples }: Rendition, { from, to }: SampleRange): { offset: number; size: number }[] {
  const found: { offset: number; size: number }[] = [];
  for (let sample = from; sample < to; sample += 1) {
    const [offset = 0, size = 0] = [samples.offsets[sample], samples.sizes[sample]];
    const last = found.at(-1);
    if (last !== undefined && last.offset + last.size === offset) last.size += size;
    else found.push({ offset, size });
  }
  return found;
}
