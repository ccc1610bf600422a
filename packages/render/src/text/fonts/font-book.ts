import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Glyphs, readGlyphs } from './glyphs.ts';
import { type FontFile, readFontFile } from './sfnt.ts';

/** One font and what it can draw. */
export interface Face extends FontFile, Glyphs {
  /** Hash of the whole file. */
  hash(): string;
}

/** The fonts of this machine. */
export interface FontBook {
  /** The face of a family that is nearest to a weight, upright. */
  face(family: string, weight: number): Face | undefined;
  /** A family beyond the wanted ones that has a character. */
  familyWith(codePoint: number): string | undefined;
  /** The file of a font that draws emoji in colour. */
  readonly emoji: Face | undefined;
  /** Names the fonts that there are, wherever they lie: libass chooses among them too. */
  readonly identity: string;
}

const MOST_FILES = 4000;
const DEEPEST = 5;

/** Without fonts: widths are estimated and every character counts as drawn. */
export const NO_FONTS: FontBook = {
  face: () => undefined,
  familyWith: () => undefined,
  emoji: undefined,
  identity: 'none',
};

const SYSTEM_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/opt/homebrew/share/fonts',
  '/Library/Fonts',
  '/System/Library/Fonts',
  join(homedir(), '.local/share/fonts'),
];

/** Keeps the fonts of this machine read: some hundred take a while. */
export interface FontShelf {
  /** The fonts of the system, and of folders beside. Files are read again when one is new, gone or another than before. */
  book(folders?: readonly string[]): FontBook;
}

export function createFontShelf(): FontShelf {
  let known: { readonly files: string; readonly book: FontBook } | undefined;
  return {
    book: (more = []) => {
      const paths = fontFiles([...new Set([...SYSTEM_FOLDERS, ...more])]);
      const files = paths.map(signatureOf).join('\n');
      if (known?.files !== files) known = { files, book: bookOf(paths.flatMap(readFontFile)) };
      return known.book;
    },
  };
}

function signatureOf(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  return `${path} ${facts?.size} ${facts?.mtimeMs}`;
}

/** The same fonts, and what identifies those of them that were asked for until then: by the content of their files. */
export function noted(book: FontBook): { readonly fonts: FontBook; identity(): string } {
  const used = new Set<Face>();
  return {
    fonts: {
      ...book,
      face: (family, weight) => {
        const face = book.face(family, weight);
        if (face !== undefined) used.add(face);
        return face;
      },
    },
    identity: () => [book.identity, ...[...used].map((face) => face.hash()).toSorted()].join(' '),
  };
}

function fontFiles(folders: readonly string[]): string[] {
  const files: string[] = [];
  const look = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      if (files.length >= MOST_FILES) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < DEEPEST) look(path, depth + 1);
      else if (/\.(ttf|otf|ttc|otc)$/i.test(entry.name)) files.push(path);
    }
  };
  for (const folder of folders) look(folder, 0);
  return [...new Set(files)].toSorted();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function bookOf(files: readonly FontFile[]): FontBook {
  const drawn = files.filter((file) => !file.color && !file.italic);
  const families = new Map<string, FontFile[]>();
  for (const file of drawn)
    for (const family of file.families) {
      const key = family.toLowerCase();
      families.set(key, [...(families.get(key) ?? []), file]);
    }
  const faceOf = createFaces();
  const emoji = files.find((file) => file.color && file.families.some((family) => /emoji/i.test(family)));
  const found = new Map<number, string | undefined>();
  return {
    face: (family, weight) => {
      const some = families.get(family.toLowerCase()) ?? [];
      const near = some.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
      return near[0] === undefined ? undefined : faceOf(near[0]);
    },
    familyWith: (codePoint) => {
      if (!found.has(codePoint)) found.set(codePoint, searched(drawn, codePoint, faceOf));
      return found.get(codePoint);
    },
    emoji: emoji === undefined ? undefined : faceOf(emoji),
    identity: createHash('sha256')
      .update(JSON.stringify(files.map(({ families, weight, italic }) => [families, weight, italic])))
      .digest('hex'),
  };
}

/** Sans before serif, the widely known before the rest. */
function searched(files: readonly FontFile[], codePoint: number, faceOf: (file: FontFile) => Face): string | undefined {
  const rank = ({ families: [name = ''] }: FontFile): number =>
    /^noto sans/i.test(name) ? 0 : /sans/i.test(name) ? 1 : /serif|mono/i.test(name) ? 3 : 2;
  const plain = files.filter((file) => file.weight === 400).toSorted((a, b) => rank(a) - rank(b));
  return plain.find((file) => faceOf(file).has(codePoint))?.families[0];
}

/** Glyph tables are read when a face is first asked for a glyph, and kept: some of them are large. So are whole files. */
function createFaces(): (file: FontFile) => Face {
  const faces = new Map<FontFile, Face>();
  const hashes = new Map<string, string>();
  const hashOf = (path: string): string => {
    const hash = hashes.get(path) ?? createHash('sha256').update(readFileSync(path)).digest('hex');
    hashes.set(path, hash);
    return hash;
  };
  return (file) => {
    const known = faces.get(file);
    if (known !== undefined) return known;
    let glyphs: Glyphs | undefined;
    const read = (): Glyphs => {
      glyphs ??= readGlyphs(file);
      return glyphs;
    };
    const face: Face = {
      ...file,
      has: (one) => read().has(one),
      advance: (one) => read().advance(one),
      hash: () => hashOf(file.path),
    };
    faces.set(file, face);
    return face;
  };
}
