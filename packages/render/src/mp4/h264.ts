import { type Bits, bitsOf } from './bits.ts';
import { UnreadableMovie } from './boxes.ts';

/** What a sample entry's avcC says: how NAL units are delimited, and the parameter sets. */
export interface AvcConfig {
  readonly profile: number;
  readonly compatibility: number;
  readonly level: number;
  /** Bytes of the length before each NAL unit. */
  readonly lengthSize: number;
  readonly sps: readonly Buffer[];
  readonly pps: readonly Buffer[];
  /** What High profiles add behind the parameter sets. */
  readonly rest: Buffer;
}

/** What of a sequence parameter set matters for copying. */
export interface Sps {
  readonly id: number;
  readonly profile: number;
  readonly chromaFormat: number;
  readonly bitDepth: number;
  readonly width: number;
  readonly height: number;
  /** False for interlaced material, whole or in parts. */
  readonly framesOnly: boolean;
  readonly referenceFrames: number;
  /** Frames that may be decoded before one that is shown earlier; undefined when the stream does not say. */
  readonly reorderFrames: number | undefined;
  readonly color:
    | { readonly full: boolean; readonly primaries: number; readonly transfer: number; readonly matrix: number }
    | undefined;
}

export function readAvcConfig(bytes: Buffer): AvcConfig {
  if (bytes.length < 7 || bytes[0] !== 1) throw new UnreadableMovie('The H.264 settings of the track are unreadable.');
  let at = 5;
  const sets = (count: number): Buffer[] => {
    const found: Buffer[] = [];
    for (let left = count; left > 0; left -= 1) {
      if (at + 2 > bytes.length) throw new UnreadableMovie('The H.264 settings end too early.');
      const end = at + 2 + bytes.readUInt16BE(at);
      if (end > bytes.length) throw new UnreadableMovie('The H.264 settings end too early.');
      found.push(bytes.subarray(at + 2, end));
      at = end;
    }
    return found;
  };
  const next = (): number => {
    at += 1;
    return bytes[at - 1] ?? 0;
  };
  const sps = sets(next() & 31);
  const pps = sets(next());
  const [profile = 0, compatibility = 0, level = 0, lengths = 0] = bytes.subarray(1, 5);
  return { profile, compatibility, level, lengthSize: (lengths & 3) + 1, sps, pps, rest: bytes.subarray(at) };
}

export function writeAvcConfig({ profile, compatibility, level, lengthSize, sps, pps, rest }: AvcConfig): Buffer {
  const set = (unit: Buffer): Buffer => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(unit.length);
    return Buffer.concat([length, unit]);
  };
  return Buffer.concat([
    Buffer.from([1, profile, compatibility, level, 0xfc | (lengthSize - 1), 0xe0 | sps.length]),
    ...sps.map(set),
    Buffer.from([pps.length]),
    ...pps.map(set),
    rest,
  ]);
}

const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/** `unit` is the whole NAL unit with its header byte. */
export function readSps(unit: Buffer): Sps {
  const bits = bitsOf(unit.subarray(1));
  const profile = bits.bits(8);
  bits.bits(16);
  const id = bits.ue();
  const format = HIGH_PROFILES.includes(profile) ? readFormat(bits) : { chromaFormat: 1, bitDepth: 8 };
  bits.ue();
  skipOrder(bits);
  const referenceFrames = bits.ue();
  bits.flag();
  const wide = bits.ue() + 1;
  const high = bits.ue() + 1;
  const framesOnly = bits.flag();
  if (!framesOnly) bits.flag();
  bits.flag();
  const [left = 0, right = 0, top = 0, bottom = 0] = bits.flag() ? [bits.ue(), bits.ue(), bits.ue(), bits.ue()] : [];
  const size = {
    width: wide * 16 - 2 * (left + right),
    height: high * 16 * (framesOnly ? 1 : 2) - 2 * (framesOnly ? 1 : 2) * (top + bottom),
  };
  const vui = bits.flag() ? readVui(bits) : { reorderFrames: undefined, color: undefined };
  return { id, profile, ...format, ...size, framesOnly, referenceFrames, ...vui };
}

/** Identity of a picture parameter set. */
export function ppsId(unit: Buffer): number {
  return bitsOf(unit.subarray(1)).ue();
}

function readFormat(bits: Bits): { chromaFormat: number; bitDepth: number } {
  const chromaFormat = bits.ue();
  if (chromaFormat === 3) bits.flag();
  const bitDepth = Math.max(bits.ue(), bits.ue()) + 8;
  bits.flag();
  if (bits.flag()) {
    const lists = chromaFormat === 3 ? 12 : 8;
    for (let list = 0; list < lists; list += 1) if (bits.flag()) skipScaling(bits, list < 6 ? 16 : 64);
  }
  return { chromaFormat, bitDepth };
}

function skipScaling(bits: Bits, size: number): void {
  let last = 8;
  let next = 8;
  for (let index = 0; index < size; index += 1) {
    if (next !== 0) next = (last + bits.se() + 256) % 256;
    last = next === 0 ? last : next;
  }
}

function skipOrder(bits: Bits): void {
  const type = bits.ue();
  if (type === 0) bits.ue();
  if (type !== 1) return;
  bits.flag();
  bits.se();
  bits.se();
  for (let left = Math.min(255, bits.ue()); left > 0; left -= 1) bits.se();
}

function readVui(bits: Bits): Pick<Sps, 'reorderFrames' | 'color'> {
  if (bits.flag() && bits.bits(8) === 255) bits.bits(32);
  if (bits.flag()) bits.flag();
  const color = bits.flag() ? readColor(bits) : undefined;
  if (bits.flag()) {
    bits.ue();
    bits.ue();
  }
  if (bits.flag()) bits.bits(65);
  const nal = bits.flag();
  if (nal) skipHrd(bits);
  const vcl = bits.flag();
  if (vcl) skipHrd(bits);
  if (nal || vcl) bits.flag();
  bits.flag();
  if (!bits.flag()) return { reorderFrames: undefined, color };
  bits.flag();
  for (let left = 4; left > 0; left -= 1) bits.ue();
  return { reorderFrames: bits.ue(), color };
}

function readColor(bits: Bits): NonNullable<Sps['color']> {
  bits.bits(3);
  const full = bits.flag();
  if (!bits.flag()) return { full, primaries: 2, transfer: 2, matrix: 2 };
  return { full, primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) };
}

function skipHrd(bits: Bits): void {
  const count = Math.min(32, bits.ue() + 1);
  bits.bits(8);
  for (let left = count; left > 0; left -= 1) {
    bits.ue();
    bits.ue();
    bits.flag();
  }
  bits.bits(20);
}
