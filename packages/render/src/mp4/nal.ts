import type { FileHandle } from 'node:fs/promises';
import type { AvcConfig } from './h264.ts';
import type { VideoTrack } from './movie.ts';

const AUD = 9;
const IDR = 5;
/** Slices, whole or in partitions. */
const PICTURES = [1, 2, 3, 4, IDR];
const LOOK_BYTES = 256;
const MOST_UNITS = 64;

/** How a sample begins. */
export interface SampleStart {
  /** Nothing that is decoded after it needs anything before it. */
  readonly idr: boolean;
  /** Its first unit marks the beginning of a picture. */
  readonly delimited: boolean;
}

/** Reads the headers of the units at the start of samples; each sample is read once. */
export function createSampleLook(file: FileHandle, video: VideoTrack): (sample: number) => Promise<SampleStart> {
  const known = new Map<number, SampleStart>();
  return async (sample) => {
    const found = known.get(sample) ?? (await look(file, video, sample));
    known.set(sample, found);
    return found;
  };
}

async function look(file: FileHandle, { samples, config }: VideoTrack, sample: number): Promise<SampleStart> {
  const { lengthSize } = config;
  const from = samples.offsets[sample] ?? 0;
  const end = from + (samples.sizes[sample] ?? 0);
  const bytes = Buffer.alloc(LOOK_BYTES);
  let held = -1;
  let delimited = false;
  let at = from;
  for (let unit = 0; unit < MOST_UNITS && at + lengthSize < end; unit += 1) {
    if (held < 0 || at + lengthSize >= held + LOOK_BYTES) {
      await file.read(bytes, 0, LOOK_BYTES, at);
      held = at;
    }
    const length = bytes.readUIntBE(at - held, lengthSize);
    const type = (bytes[at - held + lengthSize] ?? 0) & 31;
    if (PICTURES.includes(type)) return { idr: type === IDR, delimited };
    if (unit === 0) delimited = type === AUD;
    at += lengthSize + length;
  }
  return { idr: false, delimited };
}

/** Parameter sets as they stand in a sample. */
export function setsOf({ sps, pps, lengthSize }: AvcConfig): Buffer {
  return Buffer.concat([...sps, ...pps].map((unit) => withLength(unit, lengthSize)));
}

function withLength(unit: Buffer, lengthSize: number): Buffer {
  const length = Buffer.alloc(lengthSize);
  length.writeUIntBE(unit.length, 0, lengthSize);
  return Buffer.concat([length, unit]);
}
