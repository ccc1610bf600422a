import { type Item, isConcept } from '../item.ts';
import type { Rule } from './run.ts';

const NOT = /^(?:no|not|none|never|nothing)$/;
const OVER = /^(?:longer|more|over|above|beyond)$/;
const CAP = 'deg.most';

/** "No clip longer than 4 seconds", "none of them over 4 s", "last no more than four seconds": so long at the most. */
const capped: Rule = ({ items, said }) => {
  const dur = items.findIndex(({ is }) => is === 'dur');
  const not = items.findIndex((item, at) => at < dur && NOT.test(said(item)));
  const over = items.findIndex((item, at) => at > not && at < dur && OVER.test(said(item)));
  const [none, limit] = [items[not], items[dur]];
  if (none === undefined || limit === undefined || over < 0 || dur - over > 2) return items;
  const between = items.slice(not + 1, over);
  const each: Item[] = between.some((item) => isConcept(item, 'o.clip', 'o.image'))
    ? [{ is: 'concept', id: 'o.each', start: none.start, end: none.end }]
    : [];
  const before = items.slice(0, not).filter((item) => !isLasting(item, said(item)));
  const cap: Item = { is: 'concept', id: CAP, start: items[over]?.start ?? 0, end: limit.start };
  return [...before, ...each, ...between.filter(isNoun), cap, ...items.slice(dur)];
};

/** "Each clip should last at most 4 seconds": a verb, and no end. */
const lasts: Rule = ({ items, said }) =>
  items.some((item) => isConcept(item, CAP) || /^at (?:the )?most$/.test(said(item)))
    ? items.filter((item) => !isLasting(item, said(item)))
    : items;

/** "Make the title last twice as long", "it should last 5 seconds": a verb, when a length is behind it. */
const lastsFor: Rule = ({ items, said }) =>
  items.map((item, at): Item => {
    if (!isConcept(item, 'rel.end') || !/^lasts?$/.test(said(item)) || at === 0) return item;
    const [next, after] = items.slice(at + 1).filter((other) => said(other) !== 'for' && said(other) !== 'about');
    const length = next?.is === 'dur' || next?.is === 'times' || isConcept(next, 'n.double', 'n.half');
    const plain = next?.is === 'dur' ? !isConcept(after, 'rel.before', 'rel.from') : length;
    return length && plain ? { is: 'concept', id: 'tm.stay', start: item.start, end: item.end } : item;
  });

const isLasting = (item: Item, said: string): boolean =>
  isConcept(item, 'rel.end', 'rel.to') && /\blasts?$|^to$/.test(said);
const isNoun = (item: Item): boolean => isConcept(item, 'o.clip', 'o.image');

export const caps: readonly Rule[] = [capped, lasts, lastsFor];
