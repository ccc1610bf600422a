/** A box of an MP4 file that lies whole in memory. `from` and `to` are the edges of its content. */
export interface Box {
  readonly type: string;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/** The file breaks a rule of its format, or uses a part of it that is not read here. */
export class UnreadableMovie extends Error {
  override readonly name = 'UnreadableMovie';
}

/** The boxes that follow each other in [from, to). Sizes that lie end the reading. */
export function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const { size, header } = boxHeader(bytes, at, to - at);
    if (size < header || at + size > to) throw new UnreadableMovie('A box is larger than the one around it.');
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), bytes, from: at + header, to: at + size });
    at += size;
  }
  return found;
}

/** Size and header length of the box at `at`; `rest` is how far a box that says no size goes. */
export function boxHeader(bytes: Buffer, at: number, rest: number): { size: number; header: number } {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return { size: rest, header: 8 };
  if (size !== 1) return { size, header: 8 };
  if (at + 16 > bytes.length) throw new UnreadableMovie('A box ends inside its own header.');
  return { size: Number(bytes.readBigUInt64BE(at + 8)), header: 16 };
}

export function childrenOf(box: Box): Box[] {
  return boxesIn(box.bytes, box.from, box.to);
}

/** The box at the end of a path of types: `find(trak, 'mdia', 'minf')`. */
export function find(box: Box, ...path: readonly string[]): Box | undefined {
  let found: Box | undefined = box;
  for (const type of path) {
    found = found === undefined ? undefined : childrenOf(found).find((child) => child.type === type);
  }
  return found;
}

export function need(box: Box, ...path: readonly string[]): Box {
  const found = find(box, ...path);
  if (found === undefined) throw new UnreadableMovie(`The box ${path.join('/')} is missing.`);
  return found;
}

/** Reads numbers of a box one after the other; never past its end. */
export function readerOf(box: Box) {
  let at = box.from;
  const take = (count: number): number => {
    if (at + count > box.to) throw new UnreadableMovie(`The box ${box.type} ends too early.`);
    at += count;
    return at - count;
  };
  const u32 = (): number => box.bytes.readUInt32BE(take(4));
  const u64 = (): number => Number(box.bytes.readBigUInt64BE(take(8)));
  return {
    u8: (): number => box.bytes.readUInt8(take(1)),
    u16: (): number => box.bytes.readUInt16BE(take(2)),
    u32,
    i32: (): number => box.bytes.readInt32BE(take(4)),
    u64,
    i64: (): number => Number(box.bytes.readBigInt64BE(take(8))),
    /** A number whose width depends on the version of the box. */
    wide: (version: number): number => (version === 1 ? u64() : u32()),
    skip: (count: number): void => void take(count),
    /** How many entries of `size` bytes a table says to have; never more than there is room for. */
    entries(size: number): number {
      const count = u32();
      if (count * size > box.to - at) throw new UnreadableMovie(`The table ${box.type} is longer than its box.`);
      return count;
    },
    /** A table of 32-bit numbers. */
    table(count: number): Float64Array {
      const start = take(count * 4);
      const values = new Float64Array(count);
      for (let index = 0; index < count; index += 1) values[index] = box.bytes.readUInt32BE(start + index * 4);
      return values;
    },
    get position(): number {
      return at;
    },
  };
}
