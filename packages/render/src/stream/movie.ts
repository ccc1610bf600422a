import { type FileHandle, open } from 'node:fs/promises';
import { type Box, boxAt, boxesIn } from './boxes.ts';

/** One packet of a track and where it lies in its file. Times are in the track's own ticks. */
export interface Packet {
  readonly offset: number;
  readonly size: number;
  readonly decodeAt: number;
  readonly duration: number;
  /** From its decoding to its showing. */
  readonly shift: number;
  readonly key: boolean;
}

/** A track of an MP4 file that we wrote: one kind of sample, every packet known. */
export interface Track {
  readonly kind: 'video' | 'sound';
  /** Ticks a second. */
  readonly timescale: number;
  readonly width: number;
  readonly height: number;
  /** The `stsd` box as it stands: codec, headers, colours. */
  readonly description: Buffer;
  /** Where the showing begins, in ticks: what lies before is hidden by the file's edit list. */
  readonly showFrom: number;
  readonly packets: readonly Packet[];
}

/** Tables of an hour at 60 frames a second take a few megabytes; past this the file is none of ours. */
const MOST_BYTES = 128 * 1_048_576;

/** The tracks of an MP4 file of ours; undefined when it is none, or is not there. */
export async function readMovie(path: string): Promise<Track[] | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const moov = await findMoov(file);
    if (moov === undefined) return undefined;
    return boxesIn(moov).flatMap((one) => (one.type === 'trak' ? trackOf(one.body) : []));
  } catch (error) {
    // Reading past a table's end: the file is damaged.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    await file.close();
  }
}

async function findMoov(file: FileHandle): Promise<Buffer | undefined> {
  const { size: end } = await file.stat();
  for (let at = 0; at + 8 <= end; ) {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, at);
    const short = buffer.readUInt32BE(0);
    const size = short === 1 ? Number(buffer.readBigUInt64BE(8)) : short === 0 ? end - at : short;
    if (size < 8 || at + size > end) return undefined;
    if (buffer.toString('latin1', 4, 8) === 'moov') {
      if (size > MOST_BYTES) return undefined;
      const body = Buffer.alloc(size - 8);
      await file.read(body, 0, body.length, at + 8);
      return body;
    }
    at += size;
  }
  return undefined;
}

function trackOf(trak: Buffer): Track[] {
  const handler = boxAt(trak, ['mdia', 'hdlr'])?.body.toString('latin1', 8, 12);
  const head = boxAt(trak, ['mdia', 'mdhd'])?.body;
  const table = boxAt(trak, ['mdia', 'minf', 'stbl'])?.body;
  const description = table === undefined ? undefined : boxAt(table, ['stsd'])?.whole;
  const size = boxAt(trak, ['tkhd'])?.body;
  if (head === undefined || table === undefined || description === undefined || size === undefined) return [];
  if (handler !== 'vide' && handler !== 'soun') return [];
  return [
    {
      kind: handler === 'vide' ? 'video' : 'sound',
      timescale: head.readUInt32BE(head[0] === 1 ? 20 : 12),
      width: size.readUInt16BE(size.length - 8),
      height: size.readUInt16BE(size.length - 4),
      description: Buffer.from(description),
      showFrom: firstShown(boxAt(trak, ['edts', 'elst'])?.body),
      packets: packetsOf(boxesIn(table)),
    },
  ];
}

/** Media time of the first edit that shows something. */
function firstShown(list: Buffer | undefined): number {
  if (list === undefined) return 0;
  const long = list[0] === 1;
  const step = long ? 20 : 12;
  for (let index = 0; index < list.readUInt32BE(4); index += 1) {
    const at = 8 + index * step;
    const time = long ? Number(list.readBigInt64BE(at + 8)) : list.readInt32BE(at + 4);
    if (time >= 0) return time;
  }
  return 0;
}

function packetsOf(tables: readonly Box[]): Packet[] {
  const table = (type: string): Buffer | undefined => tables.find((one) => one.type === type)?.body;
  const sizes = sizesOf(table('stsz'));
  const offsets = offsetsOf(sizes, table('stsc'), chunksOf(table('stco'), table('co64')));
  const durations = runs(table('stts'), (body, at) => body.readUInt32BE(at));
  const shifts = runs(table('ctts'), (body, at) => body.readInt32BE(at));
  const keys = keysOf(table('stss'));
  let decodeAt = 0;
  return sizes.map((size, index) => {
    const duration = durations[index] ?? 0;
    const key = keys === undefined || keys.has(index + 1);
    const packet = { offset: offsets[index] ?? 0, size, decodeAt, duration, shift: shifts[index] ?? 0, key };
    decodeAt += duration;
    return packet;
  });
}

function sizesOf(body: Buffer | undefined): number[] {
  if (body === undefined) return [];
  const same = body.readUInt32BE(4);
  const count = body.readUInt32BE(8);
  return Array.from({ length: count }, (_, index) => (same > 0 ? same : body.readUInt32BE(12 + 4 * index)));
}

function chunksOf(short: Buffer | undefined, long: Buffer | undefined): number[] {
  const body = short ?? long;
  if (body === undefined) return [];
  return Array.from({ length: body.readUInt32BE(4) }, (_, index) =>
    short === undefined ? Number(body.readBigUInt64BE(8 + 8 * index)) : body.readUInt32BE(8 + 4 * index),
  );
}

/** Packets lie in chunks; `stsc` tells from which chunk on how many are in each. */
function offsetsOf(sizes: readonly number[], groups: Buffer | undefined, chunks: readonly number[]): number[] {
  const offsets: number[] = [];
  if (groups === undefined) return offsets;
  const count = groups.readUInt32BE(4);
  let group = 0;
  for (const [index, start] of chunks.entries()) {
    while (group + 1 < count && groups.readUInt32BE(8 + 12 * (group + 1)) <= index + 1) group += 1;
    let offset = start;
    for (let left = groups.readUInt32BE(8 + 12 * group + 4); left > 0 && offsets.length < sizes.length; left -= 1) {
      const size = sizes[offsets.length] ?? 0;
      offsets.push(offset);
      offset += size;
    }
  }
  return offsets;
}

/** Tables of (count, value), written out. */
function runs(body: Buffer | undefined, read: (body: Buffer, at: number) => number): number[] {
  const values: number[] = [];
  if (body === undefined) return values;
  for (let index = 0; index < body.readUInt32BE(4); index += 1) {
    const at = 8 + 8 * index;
    const value = read(body, at + 4);
    for (let left = body.readUInt32BE(at); left > 0; left -= 1) values.push(value);
  }
  return values;
}

/** Numbers of the packets that a decoder may begin with, from 1; undefined: all. */
function keysOf(body: Buffer | undefined): Set<number> | undefined {
  if (body === undefined) return undefined;
  return new Set(Array.from({ length: body.readUInt32BE(4) }, (_, index) => body.readUInt32BE(8 + 4 * index)));
}
