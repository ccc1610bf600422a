import { closeSync, openSync, readSync } from 'node:fs';

/** The parts of a font file that are read: names and sizes at once, glyphs and widths when they are asked for. */
export interface FontFile {
  readonly path: string;
  readonly families: readonly string[];
  readonly weight: number;
  readonly italic: boolean;
  /** It draws in colour, which libass cannot. */
  readonly color: boolean;
  /** Height of a line above and below the baseline, in ems: libass sizes fonts by their sum. */
  readonly ascent: number;
  readonly descent: number;
  readonly tables: ReadonlyMap<string, Table>;
  readonly unitsPerEm: number;
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

const LARGEST_TABLE = 4_194_304;
const MOST_FACES = 64;

/** Opens a file, hands out a reader of its bytes and closes it. */
function withReader<Result>(path: string, use: (read: (offset: number, length: number) => Buffer) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use((offset, length) => {
      const bytes = Buffer.alloc(Math.min(length, LARGEST_TABLE));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset));
    });
  } finally {
    closeSync(file);
  }
}

/** The bytes of a table of a font; empty when the font has none. */
export function readTable(font: FontFile, tag: string): Buffer {
  const table = font.tables.get(tag);
  if (table === undefined) return Buffer.alloc(0);
  return withReader(font.path, (read) => read(table.offset, table.length));
}

/** The fonts of a TrueType, OpenType or collection file; none when it is broken or something else. */
export function readFontFile(path: string): FontFile[] {
  try {
    return withReader(path, (read) => {
      const head = read(0, 12);
      if (head.toString('latin1', 0, 4) !== 'ttcf') return fontAt(path, 0, read);
      const count = Math.min(MOST_FACES, head.readUInt32BE(8));
      const places = read(12, 4 * count);
      return Array.from({ length: count }, (_, index) => fontAt(path, places.readUInt32BE(4 * index), read)).flat();
    });
  } catch {
    // A broken font is no font: reading past the end of its tables lands here.
    return [];
  }
}

type Read = (offset: number, length: number) => Buffer;

function fontAt(path: string, start: number, read: Read): FontFile[] {
  const header = read(start, 12);
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(header.toString('latin1', 0, 4))) return [];
  const tables = tablesOf(read(start + 12, 16 * header.readUInt16BE(4)));
  const table = (tag: string, most: number): Buffer | undefined => {
    const found = tables.get(tag);
    return found === undefined ? undefined : read(found.offset, Math.min(most, found.length));
  };
  const [head, os2, hhea, name] = [table('head', 54), table('OS/2', 96), table('hhea', 36), table('name', 65_536)];
  if (head === undefined || name === undefined || hhea === undefined || !tables.has('cmap')) return [];
  const unitsPerEm = head.readUInt16BE(18);
  return [
    {
      ...{ path, tables, unitsPerEm, families: familyNames(name) },
      weight: os2?.readUInt16BE(4) ?? 400,
      italic: ((os2?.readUInt16BE(62) ?? 0) & 1) === 1,
      color: ['CBDT', 'COLR', 'sbix', 'SVG '].some((tag) => tables.has(tag)),
      ...lineOf(hhea, os2, unitsPerEm),
    },
  ];
}

/** libass takes the Windows metrics of a font where it has them. */
function lineOf(hhea: Buffer, os2: Buffer | undefined, unitsPerEm: number): { ascent: number; descent: number } {
  const windows = { ascent: os2?.readUInt16BE(74) ?? 0, descent: os2?.readUInt16BE(76) ?? 0 };
  const plain = { ascent: hhea.readInt16BE(4), descent: -hhea.readInt16BE(6) };
  const { ascent, descent } = windows.ascent + windows.descent > 0 ? windows : plain;
  return { ascent: ascent / unitsPerEm, descent: descent / unitsPerEm };
}

function tablesOf(directory: Buffer): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (let at = 0; at + 16 <= directory.length; at += 16) {
    const place = { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) };
    tables.set(directory.toString('latin1', at, at + 4), place);
  }
  return tables;
}

/** Names 1 and 16: the family as styles of four know it, and as a typographer does. */
function familyNames(name: Buffer): string[] {
  const names = new Set<string>();
  const strings = name.readUInt16BE(4);
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const at = 6 + 12 * index;
    const [platform, id] = [name.readUInt16BE(at), name.readUInt16BE(at + 6)];
    if (id !== 1 && id !== 16) continue;
    const from = strings + name.readUInt16BE(at + 10);
    const bytes = Buffer.from(name.subarray(from, from + name.readUInt16BE(at + 8)));
    names.add(platform === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le'));
  }
  return [...names];
}
