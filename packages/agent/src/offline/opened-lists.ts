import { has, hasVerb, isHead, isThing } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** Says of a thing all there is to say. */
const COMPLETE = /^(?:v\.(?:mute|unmute|reverse|remove|unwanted|fadein|fadeout)|look\.)/;
const VALUES: ReadonlySet<Item['is']> = new Set([
  'percent',
  'times',
  'decibels',
  'degrees',
  'dur',
  'head',
  'tail',
  'range',
]);

/** "Delete the forest, city and beach get a crossfade", "删掉森林，城市和海边都调成黑白": behind a wish that is complete, a name after a comma
 *  that goes on with "and" and another name begins the next wish. */
export function listsOpened(pieces: readonly Item[][], message: string): Item[][] {
  const found: Item[][] = [];
  let open = false;
  let before: readonly Item[] | undefined;
  for (const [at, piece] of pieces.entries()) {
    const last = found.at(-1);
    if (open && last !== undefined && isLinked(piece)) last.push(...piece);
    else found.push([...piece]);
    open =
      (open && isLinked(piece) && isNamesAlone(piece.slice(1))) ||
      (before !== undefined && isOpening(pieces, at, { before, message }));
    if (piece.some(({ is }) => is !== 'punct')) before = piece;
  }
  return found;
}

/** Behind a complete wish a name alone, whose list ends in a wish of its own. */
function isOpening(
  pieces: readonly Item[][],
  at: number,
  { before, message }: { before: readonly Item[]; message: string },
): boolean {
  const piece = pieces[at] ?? [];
  if (!isNext(piece[0], message) || !isNamesAlone(piece.slice(1)) || !isComplete(before)) return false;
  let next = at + 1;
  while (isLinked(pieces[next] ?? []) && isNamesAlone((pieces[next] ?? []).slice(1))) next += 1;
  const end = pieces[next];
  return end !== undefined && isLinked(end) && isHead(end, message) && !has(end, 'p.others', 'o.each');
}

/** A comma, or a word for what comes after. */
function isNext(link: Item | undefined, message: string): boolean {
  if (link === undefined) return false;
  return link.is === 'punct' || (isConcept(link, 'rel.and') && THEN.test(message.slice(link.start, link.end)));
}

const THEN = /^(?:and )?then$|^(?:然后|接着|再|最后|之后)/i;

/** "and the beach ...", "和海边……". */
function isLinked([link, ...rest]: readonly Item[]): boolean {
  return link?.is === 'concept' && /^rel\.(?:and|join)$/.test(link.id) && isThing(rest.find(isNoArticle));
}

const isNoArticle = (item: Item): boolean => !(item.is === 'word' && /^(?:the|a|an|my|our|把|将|让)$/.test(item.text));

function isNamesAlone(items: readonly Item[]): boolean {
  return (
    items.some(isThing) &&
    items.every((item) => isThing(item) || !isNoArticle(item) || isConcept(item, 'o.clip', 'o.image', 'rel.between'))
  );
}

/** Something is done to a thing, and nothing is open. */
function isComplete(items: readonly Item[]): boolean {
  const sounds = has(items, 'o.music', 'o.voice', 'm.voice', 'o.sound');
  if (!sounds && !items.some(isThing)) return false;
  if (items.some((item) => item.is === 'concept' && COMPLETE.test(item.id))) return true;
  return (sounds || hasVerb(items)) && items.some(({ is }) => VALUES.has(is));
}
