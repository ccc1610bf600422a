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
  const value = length ?? paceBehind(items, at);
  const spares = isSparing(before);
  const timed = length !== undefined && before.some(({ is }) => is === 'dur');
  if (named.length === 0 || value === undefined || !(spares || timed)) return [...items];
  if (items.some((item) => isConcept(item, ...OTHER_WISHES))) return [...items];
  const { start, end } = others;
  const put = (id: string): Item => ({ is: 'concept', id, start, end });
  const noun = named.some((name) => (name.is === 'file' ? PICTURE.test(name.name) : isOfImage(name)))
    ? 'o.image'
    : 'o.clip';
  // "除了厨房6秒，其余3秒" names it with its own length.
  const own = spares ? [] : before.filter((item) => !isConcept(item, 'p.except'));
  const left = named.map((name) => ({ ...name, start: end, end }));
  const { start: from, end: to } = value.item;
  const said: Item = length === undefined ? value.item : { is: 'dur', ms: length.ms, start: from, end: to };
  const behind = items
    .slice(items.indexOf(value.item) + 1)
    .filter((item, place) => place > 0 || !isConcept(item, 'o.each'));
  return [...own, put('v.make'), put('o.all'), put(noun), put('p.except'), ...left, said, ...behind];
}

/** "Leave the forest alone", "only the beach keeps its normal speed": what is named stays as it is. */
function isSparing(before: readonly Item[]): boolean {
  const stays = before.some((item) => isConcept(item, 'x.leave', 'n.normal', 'x.not'));
  return stays && before.every((item) => SPARING.test(item.is === 'concept' ? item.id : item.is));
}

const SPARING =
  /^(?:word|punct|file|ref|x\.(?:leave|not|only)|v\.keep|n\.(?:normal|speed)|rel\.(?:and|but|from)|o\.(?:clip|image))$/;

/** "The others 2x". */
function paceBehind(items: readonly Item[], at: number): { item: Item } | undefined {
  const item = items.slice(at + 1, at + 4).find(({ is }) => is === 'times');
  return item && { item };
}

/** "2 s each, but the dog for 5", "每张3秒，小狗5": seconds, as those before. */
export function withBareSeconds(items: readonly Item[]): Item[] {
  const each = items.findIndex((item, at) => isConcept(item, 'o.each') || isTimedThing(items, at));
  const length = items.findIndex(({ is }) => is === 'dur');
  if (each < 0 || length < 0) return [...items];
  return items.map((item, at) => {
    const [before, next] = [items.slice(Math.max(0, at - 3), at), items[at + 1]];
    const named = before.findLastIndex(isSeenName);
    const plain =
      named >= 0 && before.slice(named + 1).every((one) => one.is === 'word' || isConcept(one, 'x.only', 'so.only'));
    const ends = next === undefined || next.is === 'punct' || isConcept(next, 'rel.and', 'rel.but');
    const bare = item.is === 'num' && at > length && plain && ends && item.value > 0 && item.value <= 60;
    return bare ? { is: 'dur', ms: item.value * 1000, start: item.start, end: item.end } : item;
  });
}

/** "Kitchen 7 seconds", before "garden 2". */
const isTimedThing = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item !== undefined && isSeenName(item) && items.slice(at + 1, at + 4).some(({ is }) => is === 'dur');
};

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
  const place = items.findIndex(({ is }, index) => index > at && /^(?:dur|num|at)$/.test(is));
  const item = items[place];
  if (item === undefined || place > at + 3 || items.slice(at + 1, place).some(({ is }) => is === 'punct'))
    return undefined;
  if (item.is === 'dur' || item.is === 'at') return { item, ms: item.ms };
  const next = items[place + 1];
  const bare = next === undefined || next.is === 'punct' || isConcept(next, 'o.each', 'rel.and');
  return item.is === 'num' && bare && item.value > 0 && item.value <= 60 ? { item, ms: item.value * 1000 } : undefined;
}
