import { Clause } from './clause.ts';
import type { Item } from './item.ts';

const STOPS = new Set([',', '.', ';', '!', '?', '\n', '…']);
const HEADS =
  /^(v|tr|plat|mo|fit|look|m|q|order|fmt|lk|so|ky|fl|tx)\.|^x\.(not|leave)$|^o\.(marker|fps|canvas)$|^pl\.(opacity|clear|rotate|crop|split|full)$/;
const NOUN_HEADS = new Set(['o.music', 'o.title', 'o.text', 'o.slideshow', 'o.transition', 'n.speed', 'o.volume']);
const AUDIO_FILE = /\.(mp3|wav|m4a|aac|flac|ogg)$/i;

/** Parts a message where a new wish begins: at a stop, "and", "with", 然后 … but never within a list, a range or quotes.
 *  A piece that has no verb and no strong noun of its own belongs to the one before it. */
export function clausesOf(items: readonly Item[], message: string): Clause[] {
  const groups: Item[][] = [];
  for (const piece of pieces(items).map(endOfFilm)) {
    const last = groups.at(-1);
    // "Keep the beach, delete the rest": said twice, and done once.
    if (has(piece, 'p.others') && has(piece, 'v.remove') && has(last ?? [], 'v.keep')) continue;
    if (last !== undefined && belongsTo(last, piece)) last.push(...piece);
    else groups.push([...inherited(last, piece), ...piece]);
  }
  const clauses: Clause[] = [];
  for (const group of groups) {
    const clause = new Clause(group, message, clauses.at(-1));
    if (!clause.isEmpty()) clauses.push(clause);
  }
  return clauses;
}

/** "Remove the title and the music": the second noun has the verb of the first. */
function inherited(before: readonly Item[] | undefined, piece: readonly Item[]): Item[] {
  const own =
    hasVerb(piece) || piece.some(({ is }) => is === 'percent' || is === 'quote' || is === 'file' || is === 'dur');
  if (own || !has(piece, 'o.music', 'o.title', 'o.text', 'o.transition') || has(piece, 'rel.with')) return [];
  const verb = before?.find((item) => item.is === 'concept' && SHARED.has(item.id));
  return verb === undefined ? [] : [verb];
}

const SHARED = new Set(['v.remove', 'v.mute', 'v.unmute', 'v.louder', 'v.quieter']);

/** Rows of items, each but the first beginning with its separator. */
function pieces(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last === undefined || isSeparator(item)) found.push([item]);
    else last.push(item);
  }
  return found;
}

function isSeparator(item: Item): boolean {
  if (item.is === 'punct') return STOPS.has(item.text);
  return (
    item.is === 'concept' &&
    (item.id === 'rel.and' || item.id === 'rel.with' || item.id === 'rel.join' || item.id === 'rel.but')
  );
}

function belongsTo(before: readonly Item[], piece: readonly Item[]): boolean {
  const separator = piece[0];
  if (!isHead(piece) || !isHead(before)) return true;
  if (separator?.is === 'concept' && isThing(before.at(-1)) && isThing(piece.slice(1).find((item) => !isArticle(item))))
    return true;
  const isList = separator?.is === 'concept' && separator.id === 'rel.join';
  if (isList && !hasVerb(before)) return true;
  if (has(before, 'v.change') && separator?.is === 'concept' && separator.id !== 'rel.and') return true;
  if (has(before, 'v.swap') && !hasVerb(piece)) return true;
  return (
    has(before, 'v.fadein', 'v.fadeout') && has(piece, 'v.fadein', 'v.fadeout') && !has(piece, 'o.music', 'o.title')
  );
}

/** "Fade to black at the end" is no transition between clips: it closes the film, and so does "fade out to black". */
function endOfFilm(piece: Item[]): Item[] {
  const named = piece.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote');
  const between = has(piece, 'o.transition', 'rel.between', 'o.text', 'o.title', 'o.music');
  if (named || between) return piece;
  const at = piece.findIndex((item) => item.is === 'concept' && item.id === 'tr.fade_black');
  const item = piece[at];
  if (item !== undefined && has(piece, 'rel.end')) return piece.with(at, { ...item, is: 'concept', id: 'v.fadeout' });
  const last = piece.at(-1);
  if (last === undefined || !has(piece, 'v.fadeout') || !has(piece, 'color.#000000')) return piece;
  return [...piece, { is: 'concept', id: 'n.film', start: last.end, end: last.end }];
}

function isArticle(item: Item): boolean {
  return item.is === 'word' && /^(the|a|an|my|our)$/.test(item.text);
}

/** A clip by number or by file: two of them with "and" between are a list. */
function isThing(item: Item | undefined): boolean {
  return item?.is === 'ref' || (item?.is === 'file' && !AUDIO_FILE.test(item.name));
}

function has(items: readonly Item[], ...ids: string[]): boolean {
  return items.some((item) => item.is === 'concept' && ids.includes(item.id));
}

function hasVerb(items: readonly Item[]): boolean {
  return items.some((item) => item.is === 'concept' && item.id.startsWith('v.'));
}

function isHead(items: readonly Item[]): boolean {
  if (has(items, 'rel.long') && items.some(({ is }) => is === 'dur')) return true;
  if (isDescribed(items)) return true;
  return items.some((item) => {
    if (item.is === 'ratio') return true;
    // "... and 1.25 times as fast" is a wish of its own; "fast, 2x" is one.
    if (item.is === 'times') return items[0]?.is === 'concept' && items[0].id === 'rel.and';
    if (item.is === 'file') return AUDIO_FILE.test(item.name);
    return item.is === 'concept' && (HEADS.test(item.id) || NOUN_HEADS.has(item.id));
  });
}

const TRAITS = /^(pos|size|color|st|al|an|tm)\./;

/** "Webcam top right", "the first one in yellow": a thing and what is to be true of it, without a verb. */
function isDescribed(items: readonly Item[]): boolean {
  const thing = items.some(
    (item) => item.is === 'file' || item.is === 'ref' || (item.is === 'concept' && item.id === 'o.overlay'),
  );
  return thing && items.some((item) => item.is === 'percent' || (item.is === 'concept' && TRAITS.test(item.id)));
}
