import type { TextClip } from '../plan.ts';
import { isEmoji } from './emoji.ts';
import type { Face, FontBook } from './fonts/font-book.ts';
import { DEFAULT_FAMILY, familyOf, fontName, scriptOf } from './script.ts';
import { estimatedAdvance } from './width.ts';

/** A font as lines need it; sizes in ems. */
export interface Typeface {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  /** The file, when it is known. */
  readonly path?: string | undefined;
  has(codePoint: number): boolean;
  advance(codePoint: number): number;
}

/** A character as a reader counts them, in the font that draws it. */
export interface Cluster {
  readonly text: string;
  /** Its place in the whole text. */
  readonly at: number;
  readonly face: Typeface;
  /** Ems. */
  readonly width: number;
  readonly kind: 'letters' | 'emoji' | 'missing';
}

/** Chooses the font of every character of one text and knows how wide it is. */
export interface Typesetter {
  readonly own: Typeface;
  set(text: string, at?: number): Cluster[];
  /** Ems. */
  width(text: string): number;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const INVISIBLE = /^[\p{Mark}\p{Cf}\p{Cc}]$/u;

/** Fonts are the style's own where it has the character, then that of the script, then any that has it. */
export function createTypesetter(whole: string, style: TextClip['style'], fonts: FontBook): Typesetter {
  const own = ownFace(style, fonts);
  const others = new Map<string, Typeface>();
  const known = new Map<string, Omit<Cluster, 'at'>>();
  const named = (name: string): Typeface => {
    const face = others.get(name) ?? typeface(name, fonts.face(name, style.weight));
    others.set(name, face);
    return face;
  };
  const choose = (grapheme: string, current: Typeface): Omit<Cluster, 'at'> => {
    const codePoint = grapheme.codePointAt(0) ?? 0;
    if (/^\s/.test(grapheme))
      return { text: grapheme, face: current, width: current.advance(codePoint), kind: 'letters' };
    if (isEmoji(grapheme)) return emojiCluster(grapheme, own, fonts);
    const face = faceFor(grapheme, codePoint, { own, named, whole, fonts, style });
    if (face !== undefined) return { text: grapheme, face, width: widthIn(face, grapheme), kind: 'letters' };
    const picture = emojiCluster(grapheme, own, fonts);
    return picture.kind === 'emoji' ? picture : { ...picture, width: own.advance(0x25a1) };
  };
  const set = (text: string, at = 0): Cluster[] => {
    let current = own;
    return [...graphemes.segment(text)].map(({ segment, index }) => {
      const blank = /^\s/.test(segment);
      const cluster = (blank ? undefined : known.get(segment)) ?? choose(segment, current);
      if (!blank) known.set(segment, cluster);
      current = cluster.face;
      return { ...cluster, at: at + index };
    });
  };
  return { own, set, width: (text) => set(text).reduce((sum, cluster) => sum + cluster.width, 0) };
}

function ownFace(style: TextClip['style'], fonts: FontBook): Typeface {
  const asked = fontName(style.font);
  const last = fonts.familyWith(0x61);
  const name = [asked, DEFAULT_FAMILY, ...(last === undefined ? [] : [last])].find((one) =>
    fonts.face(one, style.weight),
  );
  return typeface(name ?? asked, fonts.face(name ?? asked, style.weight));
}

/** What Noto Sans has, for machines whose fonts can't be read. */
function typeface(name: string, face: Face | undefined): Typeface {
  if (face !== undefined) {
    return { ...face, name, has: face.has, advance: face.advance };
  }
  const cjk = name.includes('CJK');
  const [ascent, descent] = cjk ? [1.16, 0.288] : name.endsWith('Arabic') ? [1.319, 0.793] : [1.069, 0.293];
  return { name, ascent, descent, has: () => true, advance: estimatedAdvance };
}

function emojiCluster(text: string, own: Typeface, fonts: FontBook): Omit<Cluster, 'at'> {
  const { emoji } = fonts;
  const codePoint = text.codePointAt(0) ?? 0;
  if (emoji?.has(codePoint) !== true) return { text, face: own, width: 0, kind: 'missing' };
  return { text, face: own, width: emoji.advance(codePoint) || 1.245, kind: 'emoji' };
}

interface Choice {
  readonly own: Typeface;
  readonly named: (name: string) => Typeface;
  readonly whole: string;
  readonly fonts: FontBook;
  readonly style: TextClip['style'];
}

function faceFor(
  grapheme: string,
  codePoint: number,
  { own, named, whole, fonts, style }: Choice,
): Typeface | undefined {
  const family = familyOf(scriptOf(grapheme), whole);
  if (own.path === undefined) return family === undefined ? own : named(family);
  if (own.has(codePoint) || INVISIBLE.test(grapheme)) return own;
  if (family !== undefined && fonts.face(family, style.weight)?.has(codePoint) === true) return named(family);
  const found = fonts.familyWith(codePoint);
  return found === undefined ? undefined : named(found);
}

function widthIn(face: Typeface, grapheme: string): number {
  let width = 0;
  for (const character of grapheme) {
    if (!INVISIBLE.test(character) || /\p{Spacing_Mark}/u.test(character))
      width += face.advance(character.codePointAt(0) ?? 0);
  }
  return width;
}
