import { type Item, isConcept } from './item.ts';

/** "Shots 1 and 3": the number behind is one of them too. */
export function numbered(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item, index) => {
    const [link, before] = [items[index - 1], items[index - 2]];
    const linked = isConcept(link, 'rel.and', 'rel.join') || (link?.is === 'punct' && link.text === ',');
    return item.is === 'num' && Number.isInteger(item.value) && linked && before?.is === 'ref';
  });
  const [item, before] = [items[at], items[at - 2]];
  if (item?.is !== 'num' || before?.is !== 'ref') return items;
  const ref: Item = { is: 'ref', n: item.value, kind: before.kind, start: item.start, end: item.end };
  return numbered(items.map((other, index) => (index === at ? ref : other)));
}
