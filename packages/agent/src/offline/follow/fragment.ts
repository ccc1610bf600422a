import { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import { slotOf } from './merge.ts';

/** Verbs that say nothing by themselves: "make that", "change it to", "use the second". */
const WEAK = new Set(['v.make', 'v.set', 'v.change', 'v.add']);

/** True for words that ask for nothing of their own: names, numbers, colours, verbs like "make", and the verb of the
 *  request they go on from. */
export function isFragment(clause: Clause, requests: readonly Clause[] = []): boolean {
  const known = (item: Item): boolean =>
    item.is === 'concept' && requests.some((request) => item.id === 'v.want' || request.has(item.id));
  // New words with a time of their own are a whole request.
  const isWhole =
    clause.all('quote').some(({ onTimeline }) => onTimeline !== true) && clause.one('range') !== undefined;
  return !isWhole && clause.items.length <= 24 && clause.items.every((item) => !isStrong(item) || known(item));
}

function isStrong(item: Item): boolean {
  if (item.is !== 'concept') return false;
  if (item.id.startsWith('v.')) return !WEAK.has(item.id);
  return /^(q\.|n\.speed|o\.volume|o\.slideshow|o\.transition|o\.background|x\.loop|x\.off)/.test(item.id);
}

/** The words behind the marks of a correction, without what it is not: "the forest, not the beach". */
export function withoutContrast(clause: Clause): Clause {
  const pieces: Item[][] = [[]];
  for (const item of clause.items) {
    const isStop = item.is === 'punct' && /[,.;!:\n]/.test(item.text);
    if (isStop || isNot(item)) pieces.push([]);
    if (!isStop) pieces.at(-1)?.push(item);
  }
  const kept = pieces.filter((piece) => !piece.slice(0, 1).some(isNot) && !piece.some(isStaying)).flat();
  return kept.some((item) => slotOf(item) !== undefined) ? new Clause(kept, clause.message) : clause;
}

/** "花园要留着的", "the garden stays". */
function isStaying(item: Item): boolean {
  return item.is === 'concept' && (item.id === 'v.keep' || item.id === 'x.leave');
}

function isNot(item: Item): boolean {
  return (
    (item.is === 'concept' && (item.id === 'x.not' || item.id === 'c.isnot')) ||
    (item.is === 'word' && item.text === 'not')
  );
}
