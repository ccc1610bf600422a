/** An AAC track's settings as its esds box holds them. */
export interface AacConfig {
  /** The whole content of the esds box after version and flags. */
  readonly descriptors: Buffer;
  readonly objectType: number;
  readonly sampleRate: number;
  readonly channels: number;
  /** Samples of a packet. */
  readonly frameLength: number;
}

const RATES = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];

/** Undefined for anything but plain MPEG-4 AAC. `descriptors` begins behind the version and flags of an esds box. */
export function readAacConfig(descriptors: Buffer): AacConfig | undefined {
  const specific = specificConfig(descriptors);
  if (specific === undefined || specific.length < 2) return undefined;
  const bits = specific.readUInt16BE(0);
  const objectType = bits >> 11;
  const sampleRate = RATES[(bits >> 7) & 15];
  if (sampleRate === undefined || objectType === 31) return undefined;
  return {
    descriptors,
    objectType,
    sampleRate,
    channels: (bits >> 3) & 15,
    frameLength: (bits & 4) === 0 ? 1024 : 960,
  };
}

/** Walks ES descriptor (3), decoder configuration (4) of MPEG-4 audio and decoder specific info (5). */
function specificConfig(bytes: Buffer): Buffer | undefined {
  const stream = descriptor(bytes, 0, 3);
  if (stream === undefined || stream.length < 3) return undefined;
  const flags = stream[2] ?? 0;
  const skipped = 3 + (flags & 0x80 ? 2 : 0) + (flags & 0x40 ? 1 + (stream[3] ?? 0) : 0) + (flags & 0x20 ? 2 : 0);
  const decoder = descriptor(stream, skipped, 4);
  if (decoder?.[0] !== 0x40) return undefined;
  return descriptor(decoder, 13, 5);
}

function descriptor(bytes: Buffer, at: number, tag: number): Buffer | undefined {
  if (bytes[at] !== tag) return undefined;
  let size = 0;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const byte = bytes[index];
    if (byte === undefined) return undefined;
    size = size * 128 + (byte & 127);
    if (byte < 128) return bytes.subarray(index + 1, index + 1 + size);
  }
  return undefined;
}
