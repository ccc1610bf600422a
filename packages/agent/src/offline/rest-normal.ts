import { type Item, isConcept } from './item.ts';

/** "Slow motion from 0:03 to 0:05, the rest normal", "first half normal, second half double speed": what is said to stay as it
 *  is asks for nothing. */
export function restAsItIs(items: readonly Item[]): readonly Item[] {
  const pieces = piecesOf(items);
  const left = pieces.filter((piece) => !isNormal(piece));
  return left.length === pieces.length || left.length === 0 || !isPaced(left.flat()) ? items : left.flat();
}

/** True for what says how fast something plays. */
export function isPaced(items: readonly Item[]): boolean {
  return items.some((item) => isConcept(item, 'v.slow', 'v.fast', 'n.speed') || item.is === 'times');
}

/** Cut before each comma. */
function piecesOf(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (const item of items) {
    const last = pieces.at(-1);
    if (last === undefined || item.is === 'punct') pieces.push([item]);
    else last.push(item);
  }
  return pieces;
}

/** "The rest stays normal", "其余正常", "the second half normal": nothing else is said. */
export function isNormal(piece: readonly Item[]): boolean {
  const whose = piece.some(
    (item) =>
      isConcept(item, 'p.others', 'n.first_half', 'n.second_half') || (item.is === 'word' && item.text === 'rest'),
  );
  const normal = piece.some((item) => isConcept(item, 'n.normal'));
  return whose && normal && piece.every(isBare);
}

const isBare = (item: Item): boolean =>
  item.is === 'word' ||
  item.is === 'punct' ||
  isConcept(
    item,
    'p.others',
    'n.first_half',
    'n.second_half',
    'n.normal',
    'n.speed',
    'rel.and',
    'rel.but',
    'rel.from',
    'v.keep',
    'tm.stay',
  );
