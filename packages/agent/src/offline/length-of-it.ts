import { Clause } from './clause.ts';
import { type Item, isAudioFile, isConcept } from './item.ts';

const ALL = [
  'o.all',
  'o.each',
  'n.film',
  'o.product',
  'o.slideshow',
  'p.others',
  'o.title',
  'o.text',
  'o.music',
] as const;

/** "Move the beach to the end and trim it to 5 seconds", "海边放最后，只留5秒": the length is that of what was just moved, and not the
 *  film's. */
export function lengthOfIt(last: Clause, now: Clause): Clause {
  const things = last.items.filter(isClip);
  const [thing, more] = things;
  const moved = last.has('v.move', 'rel.start', 'rel.end', 'rel.lead') && !last.has(...ALL, 'v.join', 'v.remove');
  if (thing === undefined || more !== undefined || !moved || now.named() > 0 || now.has(...ALL)) return now;
  const bare = now.items.every(
    (item) =>
      PLAIN.has(item.is) ||
      (item.is === 'concept' &&
        /^(?:v\.(?:cut|keep|make|set|want)|rel\.(?:to|and|long|shorter|join)|x\.only|o\.it)$/.test(item.id)),
  );
  if (!bare || now.all('dur').length !== 1 || !now.has('v.cut', 'v.keep', 'v.make', 'rel.to', 'rel.shorter', 'x.only'))
    return now;
  const rest = now.items.filter((item) => !isConcept(item, 'o.it') && item.is !== 'these');
  return new Clause([thing, ...rest], now.message);
}

const PLAIN: ReadonlySet<Item['is']> = new Set(['word', 'punct', 'dur', 'these']);
const isClip = (item: Item): boolean =>
  (item.is === 'file' && !isAudioFile(item)) || (item.is === 'ref' && /^(?:clip|any|image|video)$/.test(item.kind));
