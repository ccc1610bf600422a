import { type Item, isConcept } from './item.ts';

const OUTER =
  /^(?:outer(?:most)?|end|(?:very )?first and (?:very )?last|头尾|首尾|一头一尾|头一段和尾|最外面|两端的?|两头的?)(?: two| 2|[这那]?[两二2])? ?$/i;

/** "The outer two clips", "both outermost photos", "头尾两段": the first and the last one. */
export function withOuter(items: readonly Item[], message: string): Item[] {
  const at = items.findIndex((item, index) => isOuterNoun(items, index) && startOf(items, index, message) >= 0 && item);
  const noun = items[at];
  if (noun === undefined) return [...items];
  const from = startOf(items, at, message);
  const kind = isConcept(noun, 'o.image') ? 'image' : 'clip';
  const start = items[from]?.start ?? noun.start;
  const middle = Math.floor((start + noun.end) / 2);
  return items.toSpliced(
    from,
    at + 1 - from,
    { is: 'ref', n: 1, kind, start, end: middle },
    { is: 'concept', id: 'rel.join', start: middle, end: middle },
    { is: 'ref', n: -1, kind, start: middle, end: noun.end },
  );
}

const isOuterNoun = (items: readonly Item[], at: number): boolean =>
  at > 0 && isConcept(items[at], 'o.clip', 'o.image') && !items.slice(at + 1).some(({ is }) => is === 'quote');

/** Where such words begin before a noun, -1 without them. */
function startOf(items: readonly Item[], at: number, message: string): number {
  const noun = items[at];
  for (let from = Math.max(0, at - 3); from < at && noun !== undefined; from += 1) {
    if (OUTER.test(message.slice(items[from]?.start, noun.start))) return from;
  }
  return -1;
}
