/** Reads an H.264 parameter set bit by bit; past its end there are zeros. */
export interface Bits {
  bits(count: number): number;
  flag(): boolean;
  /** Exp-Golomb codes, as the standard's ue(v) and se(v). */
  ue(): number;
  se(): number;
}

/** `bytes` is a NAL unit after its header byte; emulation prevention is taken out here. */
export function bitsOf(bytes: Buffer): Bits {
  const plain = withoutPrevention(bytes);
  let at = 0;
  const bit = (): number => {
    const byte = plain[at >> 3] ?? 0;
    const value = (byte >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
  const ue = (): number => {
    let zeros = 0;
    while (zeros < 32 && bit() === 0) zeros += 1;
    return 2 ** zeros - 1 + bits(zeros);
  };
  return {
    bits,
    flag: () => bit() === 1,
    ue,
    se: () => {
      const code = ue();
      return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
    },
  };
}

function withoutPrevention(bytes: Buffer): Buffer {
  const plain = Buffer.alloc(bytes.length);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    plain[length] = byte;
    length += 1;
  }
  return plain.subarray(0, length);
}
