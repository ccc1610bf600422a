import { breaksAnywhere } from './script.ts';
import { widthOf } from './width.ts';

/** A piece of a line: `at` is its place in the text, so that timed marks find it. */
export interface Unit {
  readonly text: string;
  readonly at: number;
}
export type Line = readonly Unit[];

const CLOSING = /^[\p{Close_Punctuation}\p{Final_Punctuation}。，、！？：；…—,.!?:;%]/u;
const OPENING = /[\p{Open_Punctuation}\p{Initial_Punctuation}]$/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Breaks a text into lines no wider than `limit` ems: at its own line ends, at spaces, between words of scripts that
 *  are written without spaces, and inside a word only when it is wider than a line. */
export function wrap(text: string, limit: number): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...fill(unitsOf(paragraph, at), limit));
    at += paragraph.length + 1;
  }
  return lines;
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
  if (/\s$/.test(before)) return /^\s/.test(before) && before.trim() === '';
  if (/^\s/.test(after)) return false;
  if (CLOSING.test(after) || OPENING.test(before)) return true;
  return !breaksAnywhere(before.slice(-2)) && !breaksAnywhere(after);
}

function fill(units: readonly Unit[], limit: number): Line[] {
  const lines: Unit[][] = [[]];
  let width = 0;
  for (const unit of units.flatMap((one) => shortened(one, limit))) {
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
function shortened(unit: Unit, limit: number): Unit[] {
  if (widthOf(unit.text.trim()) <= limit) return [unit];
  return [...graphemes.segment(unit.text)].map(({ segment, index }) => ({ text: segment, at: unit.at + index }));
}

/** The widest line, in ems. */
export function widest(lines: readonly Line[]): number {
  return Math.max(
    0,
    ...lines.map((line) =>
      widthOf(
        line
          .map((unit) => unit.text)
          .join('')
          .trim(),
      ),
    ),
  );
}
