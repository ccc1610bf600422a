import { has, isTakenOff, isThing } from './heads.ts';
import { type Item, isAudioName, isConcept } from './item.ts';

/** "Speed the city up 2x and the forest 3x", "城市音量50%，海边30%": a second thing with a value of its own for the same verb. */
export function isParallel(before: readonly Item[], piece: readonly Item[]): boolean {
  // The piece first: it is short, and what came before may be long.
  const bare = piece.some(({ is }) => is === 'num') && (before.some(({ is }) => is === 'percent') || isLength(before));
  if (isTakenOff(piece)) return false;
  if (!(isValued(piece) || (bare && piece.some(isThing))) || has(piece, 'rel.between', 'rel.before', 'rel.after'))
    return false;
  const own = /^(v|o|tr|plat|fmt|q|pl|reg|mo|look|lk|so)\./;
  if (piece.some((item) => item.is === 'concept' && own.test(item.id) && !/^o\.(clip|image)$/.test(item.id)))
    return false;
  return (
    isValued(before) &&
    !before.some((item) => item.is === 'concept' && item.id.startsWith('v.') && !PASSED.test(item.id))
  );
}

/** One length, and nothing else that is measured. */
const isLength = (items: readonly Item[]): boolean =>
  items.length < 40 &&
  items
    .filter(({ is }) => VALUES.has(is))
    .map(({ is }) => is)
    .join() === 'dur';

/** "The city 6 seconds, the beach 5": the number behind has the unit of the one before. */
export function inSeconds(before: readonly Item[] | undefined, piece: readonly Item[]): readonly Item[] {
  const numbers = piece.filter(({ is }) => is === 'num');
  if (before === undefined || numbers.length !== 1 || !isLength(before) || !isParallel(before, piece)) return piece;
  return piece.map((item): Item => {
    const { start, end } = item;
    return item.is === 'num' ? { is: 'dur', ms: item.value * 1000, start, end } : item;
  });
}

function isValued(items: readonly Item[]): boolean {
  const thing = items.some((item) => item.is === 'ref' || (item.is === 'file' && !isAudioName(item.name)));
  return thing && items.some((item) => VALUES.has(item.is) || isConcept(item, 'n.half', 'n.double', 'n.triple'));
}

const VALUES: ReadonlySet<Item['is']> = new Set(['dur', 'head', 'tail', 'range', 'percent', 'times', 'decibels']);
const PASSED =
  /^(v\.(make|cut|remove|keep|fast|slow|set|louder|quieter|rise|sink)|o\.volume|n\.speed|rel\.(start|end|to))$/;

/** What the second has from the first: its verb, and what is measured. */
export function shared(before: readonly Item[] | undefined, piece: readonly Item[]): Item[] {
  if (before === undefined || !isParallel(before, piece)) return [];
  const edged = has(piece, 'rel.start', 'rel.end');
  return before.filter(
    (item) => item.is === 'concept' && PASSED.test(item.id) && !(edged && /^rel\.(start|end)$/.test(item.id)),
  );
}
