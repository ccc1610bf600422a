import { type Item, isConcept, STRETCHES } from './item.ts';

/** "The one called city", "the one with the beach": the file itself. */
export function withCalled(items: readonly Item[], message: string): Item[] {
  return items.filter((item, at) => {
    const rest = items
      .slice(at + 1, at + 6)
      .filter((other) => other.is !== 'word' || !/^(?:the|a|an|is)$/.test(other.text));
    if (item.is === 'num') {
      const one = /^the one$/i.test(message.slice(Math.max(0, item.start - 4), item.end));
      return !(one && isConcept(rest[0], 'v.name', 'rel.with') && rest[1]?.is === 'file');
    }
    const before = items[at - 1];
    if (!isConcept(item, 'v.name', 'rel.with') || rest[0]?.is !== 'file' || before === undefined) return true;
    const isOne = before.is === 'num' && /^the one$/i.test(message.slice(Math.max(0, before.start - 4), before.end));
    return !isOne && !(isConcept(item, 'v.name') && isConcept(before, 'o.clip', 'o.image', 'o.music', 'o.file'));
  });
}

/** "Slice the first 3 seconds off", "slice 2:10 to 2:45", "slice it to 5 seconds": a stretch is sliced off, a place is sliced at. */
export function withSliced(items: readonly Item[], message: string): Item[] {
  return items.map((item, at) => {
    if (!isConcept(item, 'v.split') || !/^(?:slice|razor)$/i.test(message.slice(item.start, item.end))) return item;
    const rest = items.slice(at + 1, at + 16);
    const end = rest.findIndex((other) => other.is === 'punct' && other.text !== '-');
    const own = end < 0 ? rest : rest.slice(0, end);
    const goes = own.some(
      (other, place) => STRETCHES.has(other.is) || (other.is === 'dur' && !isConcept(own[place - 1], 'rel.at')),
    );
    return goes ? { ...item, id: 'v.cut' } : item;
  });
}
