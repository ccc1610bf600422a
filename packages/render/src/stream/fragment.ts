import { open } from 'node:fs/promises';
import { box, fullBox, u16, u32, u64 } from './boxes.ts';
import type { Packet, Track } from './movie.ts';

const BRANDS = Buffer.from('iso6cmf2mp41', 'latin1');
/** Of an unrotated picture. */
const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
const SYNC = 0x02000000;
const NOT_SYNC = 0x01010000;

/** What a player needs before the first fragment of a track. */
export function initSegment(track: Track): Buffer {
  const empty = Buffer.alloc(4);
  const table = box(
    'stbl',
    track.description,
    fullBox('stts', 0, 0, empty),
    fullBox('stsc', 0, 0, empty),
    fullBox('stsz', 0, 0, Buffer.alloc(8)),
    fullBox('stco', 0, 0, empty),
  );
  const kind = track.kind === 'video' ? fullBox('vmhd', 0, 1, Buffer.alloc(8)) : fullBox('smhd', 0, 0, Buffer.alloc(4));
  const here = box('dinf', fullBox('dref', 0, 0, u32(1), fullBox('url ', 0, 1)));
  const media = box(
    'mdia',
    fullBox('mdhd', 0, 0, u32(0, 0, track.timescale, 0), u16(0x55c4, 0)),
    fullBox('hdlr', 0, 0, u32(0), Buffer.from(track.kind === 'video' ? 'vide' : 'soun'), Buffer.alloc(13)),
    box('minf', kind, here, table),
  );
  const volume = track.kind === 'video' ? 0 : 0x100;
  const head = fullBox(
    'tkhd',
    0,
    7,
    u32(0, 0, 1, 0, 0, 0, 0),
    u16(0, 0, volume, 0),
    MATRIX,
    u32(track.width * 65_536, track.height * 65_536),
  );
  const movie = fullBox(
    'mvhd',
    0,
    0,
    u32(0, 0, track.timescale, 0, 0x10000),
    u16(0x100, 0),
    u32(0, 0),
    MATRIX,
    Buffer.alloc(24),
    u32(2),
  );
  const fragments = box('mvex', fullBox('trex', 0, 0, u32(1, 1, 0, 0, 0)));
  return Buffer.concat([
    box('ftyp', Buffer.from('iso6', 'latin1'), u32(0), BRANDS),
    box('moov', movie, box('trak', head, edits(track), media), fragments),
  ]);
}

/** Pictures are shown some frames after the first is decoded; players take this delay off again. Negative shifts would say
 *  it too, but readers built on ffmpeg add the delay to those. Sound has its delay cut off instead. */
function edits({ kind, showFrom }: Track): Buffer {
  if (kind === 'sound' || showFrom === 0) return Buffer.alloc(0);
  return box('edts', fullBox('elst', 0, 0, u32(1, 0, showFrom, 0x10000)));
}

/** Packets of a track as one fragment, shown from `decodeAt` on. */
export interface Fragment {
  readonly path: string;
  readonly track: Track;
  readonly packets: readonly Packet[];
  /** Ticks of the stream at the first packet. */
  readonly decodeAt: number;
  /** Numbers fragments of a stream from 1. */
  readonly sequence: number;
}

/** Reads the packets and wraps them. */
export async function mediaSegment(fragment: Fragment): Promise<Buffer> {
  const data = await readPackets(fragment.path, fragment.packets);
  const head = moof(fragment, 0).length;
  const style = box('styp', Buffer.from('iso6', 'latin1'), u32(0), BRANDS);
  return Buffer.concat([style, moof(fragment, head + 8), box('mdat', data)]);
}

function moof({ track, packets, decodeAt, sequence }: Fragment, dataOffset: number): Buffer {
  const rows = Buffer.alloc(16 * packets.length);
  for (const [index, packet] of packets.entries()) {
    const at = 16 * index;
    rows.writeUInt32BE(packet.duration, at);
    rows.writeUInt32BE(packet.size, at + 4);
    rows.writeUInt32BE(packet.key ? SYNC : NOT_SYNC, at + 8);
    rows.writeInt32BE(track.kind === 'video' ? packet.shift : 0, at + 12);
  }
  // Data offset, and for each packet its duration, size, flags and signed shift.
  const run = fullBox('trun', 1, 0x000f01, u32(packets.length, dataOffset), rows);
  const place = fullBox('tfdt', 1, 0, u64(decodeAt));
  // Offsets count from this box.
  const header = fullBox('tfhd', 0, 0x020000, u32(1));
  return box('moof', fullBox('mfhd', 0, 0, u32(sequence)), box('traf', header, place, run));
}

/** Packets that follow each other are read at once. */
async function readPackets(path: string, packets: readonly Packet[]): Promise<Buffer> {
  const size = packets.reduce((sum, packet) => sum + packet.size, 0);
  const data = Buffer.alloc(size);
  const file = await open(path, 'r');
  try {
    let done = 0;
    for (const stretch of stretches(packets)) {
      const { bytesRead } = await file.read(data, done, stretch.size, stretch.offset);
      if (bytesRead !== stretch.size) throw new Error('A piece of a film ended early.');
      done += stretch.size;
    }
  } finally {
    await file.close();
  }
  return data;
}

function stretches(packets: readonly Packet[]): { offset: number; size: number }[] {
  const found: { offset: number; size: number }[] = [];
  for (const { offset, size } of packets) {
    const last = found.at(-1);
    if (last !== undefined && last.offset + last.size === offset) last.size += size;
    else found.push({ offset, size });
  }
  return found;
}
