import { has, hasVerb, isWords } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** "Fade to black at the end" is no transition between clips: it closes the film, and so does "fade out to black". */
export function endOfFilm(row: Item[], at: number, rows: readonly Item[][]): Item[] {
  const stop = row.at(-1);
  const piece = stop?.is === 'punct' && row.length > 1 ? row.slice(0, -1) : row;
  const end = { start: stop?.end ?? 0, end: stop?.end ?? 0 };
  const named = piece.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote');
  const between = has(piece, 'o.transition', 'rel.between', 'o.text', 'o.title', 'o.music');
  if (named || between) return piece;
  const faded = piece.findIndex((item) => item.is === 'concept' && item.id === 'tr.fade_black');
  const item = piece[faded];
  const opened = has(rows[at - 1] ?? [], 'fl.in');
  const film: Item = { is: 'concept', id: 'n.film', ...end };
  if (item !== undefined && (opened || has(piece, 'rel.end', 'tm.end') || piece.some(({ is }) => is === 'tail')))
    return [...piece.with(faded, { ...item, is: 'concept', id: 'v.fadeout' }), film];
  if (!has(piece, 'v.fadeout') || !has(piece, 'color.#000000')) return piece;
  return [...piece.filter((one) => !isConcept(one, 'rel.to', 'color.#000000')), film];
}

/** "图与图之间淡入淡出", "a half-second fade between them": fades at the cuts are a crossfade. */
export function fadesBetween(piece: Item[]): Item[] {
  const plain = piece.findIndex((item) => isConcept(item, 'an.fade'));
  const at = plain >= 0 ? plain : piece.findIndex((item) => isConcept(item, 'v.fadein'));
  const item = piece[at];
  const cuts =
    has(piece, 'o.cut', 'rel.between', 'o.transition') && !has(piece, 'o.music', 'o.sound', 'o.text', 'o.title');
  if (
    item === undefined ||
    !cuts ||
    !(plain >= 0 || has(piece, 'v.fadeout') || isConcept(piece[at + 1], 'rel.between'))
  )
    return piece;
  const cross: Item = { is: 'concept', id: 'tr.crossfade', start: item.start, end: item.end };
  return piece.with(at, cross).filter((one) => !isConcept(one, 'v.fadeout'));
}

/** A fade or a length of what fades, behind a wish for one. */
export function isFadeToo(before: readonly Item[], piece: readonly Item[]): boolean {
  // Other words have a fade of their own.
  if (isWords(piece) && isWords(before)) return false;
  // "Crossfades between all the clips, one second each".
  if (isOfEdges(piece) && before.some((item) => item.is === 'concept' && item.id.startsWith('tr.'))) return true;
  // "Start from black and end on black, one second each".
  if ((has(piece, 'fl.in', 'fl.out') || isOfEdges(piece)) && has(before, 'fl.in', 'fl.out')) return true;
  if (!has(before, 'v.fadein', 'v.fadeout')) return false;
  // "Fade the music in and out, 1.5 s each".
  if (has(piece, 'o.each') && !hasVerb(piece) && !has(piece, 'o.clip', 'o.image')) return true;
  return has(piece, 'v.fadein', 'v.fadeout') && !has(piece, 'o.music', 'o.title');
}

/** A length, and which of the two ends. */
function isOfEdges(piece: readonly Item[]): boolean {
  const timed = piece.some(({ is }) => is === 'dur');
  return (
    timed && piece.every((item) => OF_LENGTH.test(item.is) || isConcept(item, 'o.each', 'p.both', 'rel.and', 'x.only'))
  );
}

const OF_LENGTH = /^(?:punct|dur|word)$/;
