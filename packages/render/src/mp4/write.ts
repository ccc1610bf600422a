/** A box of a film that is written: its content is bytes, numbers of four bytes, or boxes. */
export type Part = Buffer | number | readonly number[];

export function box(type: string, ...parts: readonly Part[]): Buffer {
  const content = Buffer.concat(parts.map(bytesOf));
  const header = Buffer.alloc(8);
  header.writeUInt32BE(content.length + 8);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, content]);
}

/** A box that begins with a version and flags. */
export function fullBox(type: string, version: number, flags: number, ...parts: readonly Part[]): Buffer {
  return box(type, version * 0x1000000 + flags, ...parts);
}

function bytesOf(part: Part): Buffer {
  if (Buffer.isBuffer(part)) return part;
  const numbers = typeof part === 'number' ? [part] : part;
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, value] of numbers.entries()) bytes.writeInt32BE(value | 0, index * 4);
  return bytes;
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

export function u64(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigInt64BE(BigInt(value), index * 8);
  return bytes;
}

/** Equal numbers that follow each other, as [count, value, count, value, ...]. */
export function runs(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values) {
    if (found.length > 0 && found.at(-1) === value) found[found.length - 2] = (found.at(-2) ?? 0) + 1;
    else found.push(1, value);
  }
  return found;
}
