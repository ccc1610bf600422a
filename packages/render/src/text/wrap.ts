import { breaksAnywhere, isUnspaced } from './script.ts';

/** A piece of a line: `at` is its place in the text, so that timed marks find it. */
export interface Unit {
  readonly text: string;
  readonly at: number;
}
export type Line = readonly Unit[];
/** Ems of a piece of text. */
type WidthOf = (text: string) => number;

const CLOSING = /^[\p{Close_Punctuation}\p{Final_Punctuation}。，、！？：；…—,.!?:;%]/u;
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Breaks a text into lines no wider than `limit` ems: at its own line ends, at spaces, between words of scripts that
 *  are written without spaces, and inside a word only when it is wider than a line. */
export function wrap(text: string, limit: number, widthOf: WidthOf): Line[] {
  return paragraphs(text).flatMap((units) => fill(units, limit, widthOf));
}

function paragraphs(text: string): Unit[][] {
  let at = 0;
  return text.split('\n').map((paragraph) => {
    const units = unitsOf(paragraph, at);
    at += paragraph.length + 1;
    return units;
  });
}

/** Where the words of a text begin, each with the punctuation that belongs to it. */
export function wordStarts(text: string): number[] {
  return paragraphs(text).flatMap((units) =>
    units.flatMap((unit) => (unit.text.trim() === '' ? [] : [unit.at + unit.text.search(/\S/)])),
  );
}

/** What must stay together, each with the space before it. */
function unitsOf(paragraph: string, at: number): Unit[] {
  const units: Unit[] = [];
  for (const { segment, index } of words.segment(paragraph)) {
    const last = units.at(-1);
    if (last !== undefined && sticks(last.text, segment)) {
      units[units.length - 1] = { text: last.text + segment, at: last.at };
    } else units.push({ text: segment, at: at + index });
  }
  return units;
}

function sticks(before: string, after: string): boolean {
  if (/\s$/.test(before)) return before.trim() === '';
  if (/^\s/.test(after)) return false;
  if (CLOSING.test(after) || OPENING.test(before)) return true;
  return !isUnspaced(before.slice(-2)) && !isUnspaced(after);
}

function fill(units: readonly Unit[], limit: number, widthOf: WidthOf): Line[] {
  const lines: Unit[][] = [[]];
  let width = 0;
  for (const unit of units.flatMap((one) => shortened(one, limit, widthOf))) {
    const line = lines.at(-1) ?? [];
    const own = widthOf(unit.text.trimEnd());
    if (line.length > 0 && width + own > limit) {
      const first = unit.text.trimStart();
      lines.push(first === '' ? [] : [{ text: first, at: unit.at + unit.text.length - first.length }]);
      width = widthOf(first);
    } else {
      line.push(unit);
      width += widthOf(unit.text);
    }
  }
  return lines;
}

/** A word wider than a line becomes its letters, which then fill lines like words do. */
function shortened(unit: Unit, limit: number, widthOf: WidthOf): Unit[] {
  if (widthOf(unit.text.trim()) <= limit) return [unit];
  return [...graphemes.segment(unit.text)].map(({ segment, index }) => ({ text: segment, at: unit.at + index }));
}

/** Words in one line, with spaces between those that are written with spaces. */
export function joined(all: readonly string[]): string {
  return all.reduce((line, word) => {
    const close = line === '' || (breaksAnywhere(line.slice(-1)) && breaksAnywhere(word.slice(0, 1)));
    return close ? line + word : `${line} ${word}`;
  }, '');
}
