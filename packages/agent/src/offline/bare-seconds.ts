import { type Item, type ItemOf, isConcept } from './item.ts';

/** "The first 30 seconds and the final 45", "drop the first 4 of the city": seconds, where no things can be counted. */
export function unitless(items: readonly Item[], message: string): readonly Item[] {
  if (!items.some((item) => isConcept(item, 'v.remove', 'v.cut', 'v.keep'))) return items;
  const timed = items.some(({ is }) => is === 'head' || is === 'tail');
  return items.map(
    (item, at): Item => secondsOf(items, at, timed ? message : undefined) ?? ownedSeconds(items, at, message) ?? item,
  );
}

const CLOSES = /^(?:closing|ending|final|last)$/;
const OPENS = /^(?:opening|first)$/;

/** Beside a length of the other end. */
function secondsOf(items: readonly Item[], at: number, message: string | undefined): Item | undefined {
  const [before, item] = [items[at - 1], items[at]];
  if (item === undefined || message === undefined) return undefined;
  if (isCounted(item, message)) return inSeconds(item, item.n > 0 ? 'head' : 'tail', item.count ?? 1);
  if (item.is !== 'num' || before?.is !== 'word') return undefined;
  if (CLOSES.test(before.text)) return inSeconds(item, 'tail', item.value);
  return OPENS.test(before.text) ? inSeconds(item, 'head', item.value) : undefined;
}

/** Of one file. */
function ownedSeconds(items: readonly Item[], at: number, message: string): Item | undefined {
  const item = items[at];
  if (item === undefined || !isCounted(item, message)) return undefined;
  const [of, name] = items.slice(at + 1, at + 6).filter((other) => other.is !== 'word');
  const owned = isConcept(of, 'rel.from') && name?.is === 'file';
  return owned ? inSeconds(item, item.n > 0 ? 'head' : 'tail', item.count ?? 1) : undefined;
}

function isCounted(item: Item, message: string): item is ItemOf<'ref'> {
  return (
    item.is === 'ref' && item.kind === 'any' && (item.count ?? 1) > 1 && /\d/.test(message.slice(item.start, item.end))
  );
}

function inSeconds({ start, end }: Item, is: 'head' | 'tail', count: number): Item {
  return { is, ms: count * 1000, start, end };
}
