import { type FontFile, readTable } from './sfnt.ts';

/** Glyphs and their widths in one font. */
export interface Glyphs {
  has(codePoint: number): boolean;
  /** Width of a character in ems; 0 when the font lacks it. */
  advance(codePoint: number): number;
}

/** Reads which characters a font has and how wide they are. A broken table counts as an empty one. */
export function readGlyphs(font: FontFile): Glyphs {
  try {
    const glyphOf = characterMap(readTable(font, 'cmap'));
    const widths = readTable(font, 'hmtx');
    const measured = Math.max(1, readTable(font, 'hhea').readUInt16BE(34));
    const width = (glyph: number): number => {
      const at = 4 * Math.min(glyph, measured - 1);
      return at + 2 <= widths.length ? widths.readUInt16BE(at) / font.unitsPerEm : 0;
    };
    return {
      has: (codePoint) => glyphOf(codePoint) > 0,
      advance: (codePoint) => {
        const glyph = glyphOf(codePoint);
        return glyph > 0 ? width(glyph) : 0;
      },
    };
  } catch {
    return { has: () => false, advance: () => 0 };
  }
}

type GlyphOf = (codePoint: number) => number;

/** Format 12 knows all characters, format 4 those of the first plane; other formats are not used by fonts of text. */
function characterMap(table: Buffer): GlyphOf {
  const found = new Map<number, number>();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const offset = table.readUInt32BE(4 + 8 * index + 4);
    const format = table.readUInt16BE(offset);
    const unicode = table.readUInt16BE(4 + 8 * index) !== 1;
    if (unicode && !found.has(format)) found.set(format, offset);
  }
  const [wide, narrow] = [found.get(12), found.get(4)];
  if (wide !== undefined) return grouped(table, wide);
  return narrow === undefined ? () => 0 : segmented(table, narrow);
}

/** The last of `count` entries that begins at or before what is sought. */
function lastBefore(count: number, startOf: (index: number) => number, sought: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= sought) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function grouped(table: Buffer, offset: number): GlyphOf {
  const at = (index: number): number => offset + 16 + 12 * index;
  const count = Math.min(table.readUInt32BE(offset + 12), Math.floor((table.length - offset - 16) / 12));
  return (codePoint) => {
    const index = lastBefore(count, (one) => table.readUInt32BE(at(one)), codePoint);
    if (index < 0 || codePoint > table.readUInt32BE(at(index) + 4)) return 0;
    return table.readUInt32BE(at(index) + 8) + codePoint - table.readUInt32BE(at(index));
  };
}

function segmented(table: Buffer, offset: number): GlyphOf {
  const count = table.readUInt16BE(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + 2 * count + 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const index = lastBefore(count, (one) => table.readUInt16BE(starts + 2 * one), codePoint);
    if (index < 0 || codePoint > table.readUInt16BE(ends + 2 * index)) return 0;
    const delta = table.readInt16BE(starts + 2 * count + 2 * index);
    const place = starts + 4 * count + 2 * index;
    const range = table.readUInt16BE(place);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.readUInt16BE(place + range + 2 * (codePoint - table.readUInt16BE(starts + 2 * index)));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
