/** One box of an MP4 file, as far as it is in memory. */
export interface Box {
  readonly type: string;
  /** The whole box with its header. */
  readonly whole: Buffer;
  readonly body: Buffer;
}

/** The boxes that lie one after the other in `bytes`. A box that runs past the end ends the list: what comes from disk
 *  may be cut. */
export function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) break;
    const whole = bytes.subarray(at, at + size);
    boxes.push({ type: whole.toString('latin1', 4, 8), whole, body: whole.subarray(8) });
    at += size;
  }
  return boxes;
}

/** The first box at a path of types below `bytes`: `moov`'s body and ['trak', 'mdia']. */
export function boxAt(bytes: Buffer, path: readonly string[]): Box | undefined {
  const [first, ...rest] = path;
  const found = boxesIn(bytes).find((box) => box.type === first);
  return found === undefined || rest.length === 0 ? found : boxAt(found.body, rest);
}

/** A box with this content. */
export function box(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(size), Buffer.from(type, 'latin1'), ...parts], size);
}

/** A box that begins with a version and flags. */
export function fullBox(type: string, version: number, flags: number, ...parts: readonly Uint8Array[]): Buffer {
  return box(type, u32(((version << 24) | flags) >>> 0), ...parts);
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, 2 * index);
  return bytes;
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}

export function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
