import { isExplanation } from './complaint.ts';
import { has } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** True for a piece that says why, behind what is wished: "don't hide what is behind", "hotel wifi is slow". */
export function isReason(piece: readonly Item[], before: readonly Item[] | undefined, message: string): boolean {
  if (before === undefined) return false;
  if (isExplanation(before, piece, message) || isOrderAgain(before, piece)) return true;
  const [first] = piece.filter(({ is }) => is !== 'punct');
  if (isSimile(first, before, message) || isDislike(piece, message)) return true;
  if (isConcept(first, 'x.not')) return piece.every(isEmptyWord);
  return isOfElsewhere(piece, message) && isOutside(before);
}

/** "I'd rather it stopped after the beach, so throw the last clip away": behind "so" comes the wish, and what stands before it asks
 *  for nothing. */
export function concluded(before: readonly Item[], piece: Item[]): Item[] | undefined {
  const [first, ...rest] = piece.filter(({ is }) => is !== 'punct');
  const so =
    isConcept(first, 'x.so') || (first?.is === 'word' && /^(?:so|hence|therefore|所以|因此)$/.test(first.text));
  if (!so || !has(rest, ...TAKING) || !rest.some(isNamed)) return undefined;
  return before.some((item) => item.is === 'concept' && ASKING.test(item.id)) ? undefined : piece;
}

const TAKING = ['v.remove', 'v.cut', 'v.keep', 'v.move', 'v.swap', 'v.copy', 'v.mute'];
const ASKING = /^(?:v\.(?!want|unwanted|run|correct|hide|say)|m\.|q\.|tr\.|look\.|order\.)/;
const isNamed = ({ is }: Item): boolean =>
  is === 'file' || is === 'ref' || is === 'range' || is === 'head' || is === 'tail';

/** "Black and white, like an old movie": what a look that is named is like. */
function isSimile(first: Item | undefined, before: readonly Item[], message: string): boolean {
  if (
    first === undefined ||
    !/^(?:just |sort of |kind of )?like |^(?:就?像|好像|仿佛)/i.test(message.slice(first.start, first.end + 8))
  )
    return false;
  return before.some((item) => item.is === 'concept' && /^(?:look|lk)\./.test(item.id));
}

/** "Hard cuts everywhere, I hate dissolves": why, as nothing is said to be done. */
function isDislike(piece: readonly Item[], message: string): boolean {
  const [start, end] = [piece[0]?.start ?? 0, piece.at(-1)?.end ?? 0];
  return (
    DISLIKE.test(message.slice(start, end)) && !piece.some((item) => item.is === 'concept' && item.id.startsWith('v.'))
  );
}

const DISLIKE =
  /^[\s,.;，。；]*(?:(?:because|cause|as|since) )?(?:i|we)(?: really| just| simply)? (?:hate|loathe|dislike|detest|(?:can'?t|cannot) stand)\b|^[\s,.;，。；]*(?:因为)?我们?(?:真的|实在|最|很|特别)?(?:讨厌|受不了|看不惯)/i;

/** "It's shaky and dark": the second half of how something is, joined to the first. */
export function statesJoined(rows: readonly Item[][]): Item[][] {
  const joined: Item[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last !== undefined && isStateToo(row) && last.some(isCopula) && last[0]?.is === 'punct') last.push(...row);
    else joined.push(row);
  }
  return joined;
}

const isCopula = (item: Item): boolean =>
  item.is === 'word' && /^(?:it's|they're|that's|is|are|was|were|looks|sounds)$/.test(item.text);

/** "and dark": nothing but qualities behind the link. */
const isStateToo = (row: readonly Item[]): boolean =>
  isConcept(row[0], 'rel.and') &&
  row.length < 5 &&
  row.slice(1).every((item) => item.is === 'word' || (item.is === 'concept' && /^(?:lk|deg|size)\./.test(item.id)));

/** "In reverse order, last one first": the same order said twice. */
function isOrderAgain(before: readonly Item[], piece: readonly Item[]): boolean {
  // The piece first: it is short, and what came before may be long.
  const said = piece.length > 9 ? [] : piece.filter(({ is }) => is !== 'punct' && is !== 'word');
  const ref = said.find((item) => item.is === 'ref');
  const ends = said.map((item) => (item.is === 'ref' ? item.n : isConcept(item, ...TURNS) ? 0 : undefined));
  if (ends.includes(1) && ends.includes(-1) && !ends.includes(undefined)) return has(before, 'order.reverse');
  const edge = ref?.is === 'ref' && (ref.n < 0 ? 'rel.start' : ref.n === 1 ? 'rel.end' : undefined);
  if (edge === undefined || edge === false || !has(said, edge) || !has(before, 'order.reverse')) return false;
  return said.every(
    (item) => item.is === 'ref' || isConcept(item, 'rel.start', 'rel.end', 'v.move', 'rel.and', 'rel.to'),
  );
}

const TURNS = ['v.make', 'rel.to', 'rel.join', 'rel.and', 'v.move', 'o.clip', 'rel.start', 'rel.end'] as const;

/** What must not be, without a thing that it must not be done to. */
const isEmptyWord = (item: Item): boolean =>
  item.is === 'word' ||
  item.is === 'punct' ||
  (item.is === 'concept' && /^(x\.(?:not|only)|rel|deg|o\.it)/.test(item.id)) ||
  isConcept(item, 'o.clip');

/** A file of the film is asked for: what is said of another thing then is why. */
function isOutside(before: readonly Item[]): boolean {
  return has(before, 'v.export') || before.some((item) => item.is === 'concept' && item.id.startsWith('fmt.'));
}

/** "Hotel wifi is slow", "我手机内存太小": how something is that nobody here knows. */
function isOfElsewhere(piece: readonly Item[], message: string): boolean {
  const said = piece.filter((item) => item.is !== 'punct' && !isConcept(item, 'rel.and', 'rel.but', 'x.filler'));
  const [first, last] = [said[0], said.at(-1)];
  if (first?.is !== 'word' || last === undefined || PRONOUN.test(first.text)) return false;
  const text = message.slice(first.start, last.end);
  return (
    said.every((item) => item.is === 'word' || (item.is === 'concept' && QUALITY.test(item.id))) && STATED.test(text)
  );
}

const PRONOUN = /^(?:it|its|it's|this|that|they|everything|which|please|then|make|but)$/;
const QUALITY = /^(?:v\.(?:fast|slow|louder|quieter)|size\.|deg\.|lk\.|rel\.|n\.|tm\.|x\.|st\.)/;
const STATED = /\b(?:is|are|was|isn't|aren't|has|have|can't|cannot|won't|only)\b|['’]s\b|太|很|不够|只有|有点|比较/i;
