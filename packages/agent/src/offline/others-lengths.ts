import { type Item, isAudioName, isConcept } from './item.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|heic)$/i;

/** "The kitchen 6 seconds, the others 3 each", "厨房6秒，其他3秒": the second length is of all but those that were named. */
export function withOthersLengths(items: readonly Item[]): Item[] {
  const at = items.findIndex((item, place) => isOthers(item) && isSeparator(items[place - 1]));
  const others = items[at];
  if (others === undefined) return [...items];
  const before = items.slice(0, at);
  const named = before.filter(isSeenName);
  const length = lengthBehind(items, at);
  if (named.length === 0 || !before.some(({ is }) => is === 'dur') || length === undefined) return [...items];
  if (items.some((item) => isConcept(item, ...OTHER_WISHES))) return [...items];
  const { start, end } = others;
  const put = (id: string): Item => ({ is: 'concept', id, start, end });
  const noun = named.some((name) => (name.is === 'file' ? PICTURE.test(name.name) : isOfImage(name)))
    ? 'o.image'
    : 'o.clip';
  // "除了厨房6秒，其余3秒" names it with its own length.
  const own = before.filter((item) => !isConcept(item, 'p.except'));
  const left = named.map((name) => ({ ...name, start: end, end }));
  const dur: Item = { is: 'dur', ms: length.ms, start: length.item.start, end: length.item.end };
  const behind = items
    .slice(items.indexOf(length.item) + 1)
    .filter((item, place) => place > 0 || !isConcept(item, 'o.each'));
  return [...own, put('v.make'), put('o.all'), put(noun), put('p.except'), ...left, dur, ...behind];
}

/** "Rest 3 seconds", in a list. */
const isOthers = (item: Item): boolean =>
  isConcept(item, 'p.others') || (item.is === 'word' && /^(?:rest|remaining)$/.test(item.text));

/** Lengths of texts, sounds and transitions are other lengths. */
const OTHER_WISHES = [
  'o.text',
  'o.title',
  'm.captions',
  'o.music',
  'o.transition',
  'v.fadein',
  'v.fadeout',
  'v.split',
] as const;

const isSeparator = (item: Item | undefined): boolean =>
  item?.is === 'punct' || isConcept(item, 'rel.and', 'rel.but', 'o.all');

function isSeenName(item: Item): item is Extract<Item, { is: 'file' | 'ref' }> {
  return (item.is === 'file' && !isAudioName(item.name)) || item.is === 'ref';
}

const isOfImage = (item: Item): boolean => item.is === 'ref' && item.kind === 'image';

/** A length right behind, or a bare number of seconds with nothing behind it. */
function lengthBehind(items: readonly Item[], at: number): { item: Item; ms: number } | undefined {
  const place = items.findIndex(({ is }, index) => index > at && (is === 'dur' || is === 'num'));
  const item = items[place];
  if (item === undefined || place > at + 3 || items.slice(at + 1, place).some(({ is }) => is === 'punct'))
    return undefined;
  if (item.is === 'dur') return { item, ms: item.ms };
  const next = items[place + 1];
  const bare = next === undefined || next.is === 'punct' || isConcept(next, 'o.each', 'rel.and');
  return item.is === 'num' && bare && item.value > 0 && item.value <= 60 ? { item, ms: item.value * 1000 } : undefined;
}
