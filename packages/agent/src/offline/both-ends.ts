import { type Item, isConcept } from './item.ts';

/** Of words, of what fades and of sounds both ends mean something else. */
const OTHER =
  /^(?:o\.(?:text|title|music|sound|voice|transition|watermark|overlay|marker)|m\.|tr\.|fl\.|mo\.|an\.|look\.|v\.(?:fadein|fadeout|freeze|move|insert|add|copy|keep|split|restore|swap)|rel\.(?:between|long|longer)|n\.(?:in_point|out_point)|tm\.)/;
const TAKES = /^(?:take|nip|shave|knock|lop|snip|clip|trim|chop|slice|minus)$/i;

/** "Trim half a second from the start and the end of each clip", "各段开头结尾都剪半秒", "0.5 s off both ends": one length, of
 *  either end. */
export function withBothEnds(items: readonly Item[], message: string): Item[] {
  const lengths = items.filter(({ is }) => is === 'dur');
  const other = items.some(
    (item) =>
      item.is === 'quote' ||
      /^(?:range|at|after|before|percent)$/.test(item.is) ||
      (item.is === 'concept' && OTHER.test(item.id)),
  );
  if (lengths.length !== 1 || other) return [...items];
  const joined = joinedEnds(items);
  return joined.some((item) => isConcept(item, 'x.both_ends')) ? cutting(joined, message) : [...items];
}

/** "Start and end", "开头结尾" as one meaning. */
function joinedEnds(items: readonly Item[]): readonly Item[] {
  for (const [at, item] of items.entries()) {
    if (!isConcept(item, 'rel.start', 'rel.end')) continue;
    let next = at + 1;
    while (isLink(items[next])) next += 1;
    const other = items[next];
    if (other === undefined || next > at + 3 || !isConcept(other, 'rel.start', 'rel.end') || isSame(item, other))
      continue;
    return items.toSpliced(at, next + 1 - at, { is: 'concept', id: 'x.both_ends', start: item.start, end: other.end });
  }
  return items;
}

const isSame = (one: Item, other: Item): boolean =>
  one.is === 'concept' && other.is === 'concept' && one.id === other.id;
const isLink = (item: Item | undefined): boolean =>
  isConcept(item, 'rel.and', 'rel.join', 'rel.from') ||
  (item?.is === 'word' && /^(?:the|at|its|和|与|跟)$/.test(item.text)) ||
  (item?.is === 'punct' && item.text === '、');

/** The verb that takes so much off, where it is none that the rules know. */
function cutting(items: readonly Item[], message: string): Item[] {
  const said = ({ start, end }: Item): string => message.slice(start, end);
  if (items.some((item) => isConcept(item, 'v.cut', 'v.remove'))) return [...items];
  const takes = items.findIndex((item) => TAKES.test(said(item)) || isConcept(item, 'p.except', 'rel.shorter'));
  const verb = items[takes] ?? items.find((item) => item.is === 'dur' && isOff(items, item, message));
  if (verb === undefined) return [...items];
  const cut: Item = { is: 'concept', id: 'v.cut', start: verb.start, end: verb.is === 'dur' ? verb.start : verb.end };
  return takes < 0 ? items.toSpliced(items.indexOf(verb), 0, cut) : items.with(takes, cut);
}

const isOff = (items: readonly Item[], length: Item, message: string): boolean => {
  const next = items[items.indexOf(length) + 1];
  return next !== undefined && /^(?:off|from)$/i.test(message.slice(next.start, next.end));
};
