import { crc32, deflateSync } from 'node:zlib';

/** A small file that claims or becomes something huge. */
export interface Bomb {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Files of a few kilobytes that cost gigabytes or hours where nothing holds them. */
export function makeBombs(): Bomb[] {
  return [
    { name: 'png_16000.png', bytes: blackPng(16_000, 16_000) },
    { name: 'png_60000.png', bytes: pngOf(60_000, 60_000, Buffer.alloc(4)) },
    { name: 'png_negative.png', bytes: pngOf(0x7fffffff, 0x7fffffff, Buffer.alloc(4)) },
    { name: 'gif_frames.gif', bytes: endlessGif(200_000) },
    { name: 'wav_channels.wav', bytes: wavOf(65_535, 48_000) },
    { name: 'wav_rate.wav', bytes: wavOf(2, 0x7fffffff) },
    { name: 'mov_nested.mov', bytes: nestedMov(20_000) },
    { name: 'mov_compressed.mov', bytes: compressedMov() },
  ];
}

/** A black picture of one bit a pixel: honest, and tiny for its size. */
export function blackPng(width: number, height: number): Buffer {
  return pngOf(width, height, Buffer.alloc((Math.ceil(width / 8) + 1) * height));
}

function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const chunks = [pngChunk('IHDR', head), pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** Frames of one pixel that stay for half a second each: days of film in a few megabytes. */
function endlessGif(frames: number): Buffer {
  const head = Buffer.from('474946383961010001008000000000' + '00ffffff', 'hex');
  const frame = Buffer.from('21f90404320000002c00000000010001000002024401003b'.slice(0, -2), 'hex');
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
}

function wavOf(channels: number, rate: number): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE((rate * 2) >>> 0, 8);
  format.writeUInt16LE((channels * 2) & 0xffff, 12);
  format.writeUInt16LE(16, 14);
  const data = Buffer.alloc(4096);
  const sized = (name: string, body: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from(name), size, body]);
  };
  return sized('RIFF', Buffer.concat([Buffer.from('WAVE'), sized('fmt ', format), sized('data', data)]));
}

function atom(name: string, body: Buffer, size = body.length + 8): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(size >>> 0, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}

const brand = (): Buffer => atom('ftyp', Buffer.from('qt  \0\0\x02\0qt  ', 'latin1'));

/** Boxes inside boxes, for a reader that follows by recursion. */
function nestedMov(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, level) => atom('moov', Buffer.alloc(0), (depth - level) * 8));
  return Buffer.concat([brand(), ...heads]);
}

/** A packed header that says it unpacks to two gigabytes. */
function compressedMov(): Buffer {
  const claim = Buffer.alloc(4);
  claim.writeUInt32BE(0x7ffffff0);
  const packed = atom('cmvd', Buffer.concat([claim, deflateSync(Buffer.alloc(8 * 1_048_576))]));
  return Buffer.concat([
    brand(),
    atom('moov', atom('cmov', Buffer.concat([atom('dcom', Buffer.from('zlib')), packed]))),
  ]);
}
