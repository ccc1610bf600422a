import type { Item } from '../item.ts';
import { openingOf } from './markers.ts';

/** "Delete the piano, no wait, just mute it": the words that take something back belong to what is said in its place. */
export function withMarks(pieces: readonly Item[][], message: string): Item[][] {
  const found: Item[][] = [];
  let mark: Item[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isMark = at > 0 && at < pieces.length - 1 && isCorrectionAlone(piece, message);
    if (isMark) mark.push(...piece);
    else {
      found.push([...mark, ...piece]);
      mark = [];
    }
  }
  return mark.length > 0 ? [...found, mark] : found;
}

/** True for words that only take back what was said before them: "no wait", "不对". */
export function isCorrectionAlone(piece: readonly Item[], message: string): boolean {
  const said = piece.filter(({ is }) => is !== 'punct');
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined || said.length > 5) return false;
  const text = message.slice(first.start, last.end);
  const { correction, length } = openingOf(text);
  return correction === 'hard' && length >= text.length;
}
