import { type Item, isConcept } from './item.ts';

/** "Two seconds before the end", "在结尾前3秒": that far from the end of the film. */
export function beforeEnd(items: readonly Item[], message: string): readonly Item[] {
  if (items.some((item) => isConcept(item, 'v.cut', 'v.remove', 'v.keep'))) return items;
  const at = items.findIndex((_one, place) => isBeforeEnd(items, place, message));
  const time = items[at];
  if (time === undefined || !('ms' in time)) return items;
  const han = time.is === 'head';
  const [from, to] = han
    ? [at - 1, at]
    : [at, items.findIndex((item, place) => place > at && isConcept(item, 'rel.end'))];
  const [start, end] = [items[from]?.start ?? 0, items[to]?.end ?? 0];
  const until: Item[] = time.is === 'before' ? [{ is: 'concept', id: 'tm.until', start, end: start }] : [];
  return [...items.slice(0, from), ...until, { is: 'tail', ms: time.ms, start, end }, ...items.slice(to + 1)];
}

function isBeforeEnd(items: readonly Item[], at: number, message: string): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.is === 'head') return isConcept(items[at - 1], 'rel.end') && message.charAt(item.start) === '前';
  const end = items.slice(at + 2, at + 4).some((other) => isConcept(other, 'rel.end'));
  return (item?.is === 'dur' || item?.is === 'before') && isConcept(next, 'rel.before') && end;
}
