import { type Item, isConcept } from './item.ts';

/** Stretches that say where they begin and end. */
const BOUNDED: ReadonlySet<Item['is']> = new Set<Item['is']>(['head', 'tail', 'range']);
const TAKES = ['v.remove', 'v.cut', 'v.unwanted'] as const;

/** "开头5秒和最后5秒都是废的，去掉", "the first 5 s and the last 5 s can go": the verb behind the second stretch is that of the first too. */
export function withLaterVerb(groups: readonly Item[][]): Item[][] {
  return groups.map((group, at) => {
    const next = groups[at + 1];
    if (next === undefined || !isStretchAlone(group) || !isConcept(next[0], 'rel.join', 'rel.and')) return group;
    const verb = next.find((item) => isConcept(item, ...TAKES));
    return verb === undefined || !isOfStretch(next)
      ? group
      : [...group, { ...verb, start: verb.start, end: verb.start }];
  });
}

function isStretchAlone(group: readonly Item[]): boolean {
  const verb = group.some((item) => item.is === 'concept' && /^(?:[vqm]|tr|look|lk|tm|x)\./.test(item.id));
  return !verb && group.some(({ is }) => BOUNDED.has(is));
}

/** About a stretch, and about nothing else. */
function isOfStretch(group: readonly Item[]): boolean {
  return (
    group.some(({ is }) => BOUNDED.has(is)) && !group.some(({ is }) => is === 'file' || is === 'ref' || is === 'quote')
  );
}
