import { endMs, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Deed, deed } from '../deed.ts';
import type { Name } from '../item.ts';
import { type Item, isAudioName, isConcept } from '../item.ts';
import { isName, namedBy } from '../resolve.ts';
import type { Scene } from '../scene.ts';
import { lengthened } from './lengthened.ts';
import { editAll } from './named.ts';
import { placed } from './stretches.ts';

/** How much of one thing is to be used: a length from its start, or a stretch of it. */
type Amount = Extract<Item, { is: 'dur' | 'head' | 'tail' | 'range' }>;
interface Portion {
  readonly name: Name;
  readonly amounts: Amount[];
}

const PLACING =
  /^(?:v\.(?:join|add|insert|move|keep|want|make|set|run|generate)|x\.only|so\.only|tm\.only|o\.(?:clip|image|all|it|order|slideshow|product|each)|n\.(?:film|full)|rel\.(?!between)|tx\.|tr\.|order\.|deg\.|x\.filler|p\.both|tm\.|size\.)/;

/** "City for 5 s, then beach for 4", "the first 4 seconds of city and the last 3 of beach", "海边头五秒接城市后三秒": of each thing that is
 *  named, as much as stands beside it. Of a new film without a verb; of what is there only where it says to keep. */
export function portionDeeds(clause: Clause, scene: Scene): Deed[] {
  const isNew = scene.clips().length === 0;
  if (!clause.items.every(isOfPlacing) || clause.has('x.not')) return [];
  if (!isNew && !clause.has('v.keep', 'x.only')) return [];
  const portions = portionsOf(clause);
  if (portions.length === 0 || (!isNew && portions.length < 2)) return [];
  return [{ ...deed('cut', (now) => portion(now, clause, portions)), wishes: isNew }];
}

function isOfPlacing(item: Item): boolean {
  if (item.is === 'concept') return PLACING.test(item.id);
  if (item.is === 'file') return !isAudioName(item.name);
  return !/^(?:quote|percent|times|decibels|degrees|part|after|before)$/.test(item.is);
}

/** Each name with the amounts beside it: the amount comes first everywhere ("4 seconds of city"), or the name does. */
export function portionsOf({ items, message }: Clause): Portion[] {
  const all = items.flatMap(
    (item, at): (Name | Amount)[] => amountAt(items, at, message) ?? (isNamed(item) ? [item] : []),
  );
  // One length alone is that of the film, or of the one thing that is named.
  const single = all.filter(isAmount).length < 2 || all.length - all.filter(isAmount).length < 2;
  const found = single ? all.filter(({ is }) => is !== 'dur') : all;
  if (items.some((item) => isConcept(item, 'o.each'))) return ofEach(all);
  const [first] = found;
  const leads = first !== undefined && isAmount(first);
  const row = leads ? found.toReversed() : found;
  const portions: Portion[] = [];
  for (const item of row) {
    if (!isAmount(item)) portions.push({ name: item, amounts: [] });
    else portions.at(-1)?.amounts.push(item);
  }
  const listed = pairedLists(portions);
  const clear = listed.filter(({ amounts }) => isClear(amounts));
  return clear
    .map(({ name, amounts }) => ({ name, amounts: amounts.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => a.name.start - b.name.start);
}

/** "City, beach and forest, the first 4 seconds of each": one amount for all of them. */
function ofEach(found: readonly (Name | Amount)[]): Portion[] {
  const amounts = found.filter(isAmount);
  const names = found.filter((item): item is Name => !isAmount(item));
  return amounts.length === 1 && amounts[0]?.is !== 'dur' ? names.map((name) => ({ name, amounts })) : [];
}

/** "Cake and dog, 6 s + 3 s": as many amounts as names, behind them all. */
function pairedLists(portions: readonly Portion[]): readonly Portion[] {
  const last = portions.at(-1);
  const bare = portions.slice(0, -1).every(({ amounts }) => amounts.length === 0);
  if (last === undefined || portions.length < 2 || !bare || last.amounts.length !== portions.length) return portions;
  return portions.map(({ name }, at) => ({ name, amounts: last.amounts.slice(at, at + 1) }));
}

/** One length, or stretches alone. */
function isClear(amounts: readonly Amount[]): boolean {
  return amounts.length === 1 || (amounts.length > 1 && amounts.every(({ is }) => is === 'range'));
}

function isNamed(item: Item): item is Name {
  return isName(item) && (item.is === 'file' || (item.is === 'ref' && /^(?:clip|any|video|image)$/.test(item.kind)));
}

function isAmount(item: Name | Amount): item is Amount {
  return item.is === 'dur' || item.is === 'head' || item.is === 'tail' || item.is === 'range';
}

/** A length or a stretch; a bare number goes on in seconds behind one: "city for 5 seconds, then beach for 4". */
function amountAt(items: readonly Item[], at: number, message: string): Amount[] | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.is === 'head' || item.is === 'tail' || item.is === 'range') return [item];
  if (item.is === 'dur') return isOfCut(items[at - 1]) || isOfCut(items[at + 1]) ? [] : [item];
  const known = items.slice(0, at).some(({ is }) => is === 'dur' || is === 'head' || is === 'tail');
  if (item.is === 'num') {
    const lasting = /(?:\bfor|放|播|留|取|要)\s?$/.test(message.slice(Math.max(0, item.start - 4), item.start));
    return known && lasting ? [{ is: 'dur', ms: item.value * 1000, start: item.start, end: item.end }] : undefined;
  }
  // "The first 4 seconds of beach and the first 5 from city".
  if (item.is !== 'ref' || item.kind !== 'any' || !known || !isConcept(items[at + 1], 'rel.from')) return undefined;
  const { n, count = 1, start, end } = item;
  return [{ is: n > 0 ? 'head' : 'tail', ms: count * 1000, start, end }];
}

/** A transition has a length of its own. */
function isOfCut(item: Item | undefined): boolean {
  return item?.is === 'concept' && /^(?:tr\.|o\.transition)/.test(item.id);
}

function portion(scene: Scene, clause: Clause, portions: readonly Portion[]): void {
  for (const { name, amounts } of portions) {
    const [segment] = namedBy(scene, clause, name).filter((one) => scene.clips().includes(one));
    if (segment === undefined) continue;
    const [amount] = amounts;
    const operations = amounts.length > 1 ? severalOf(scene, segment, amounts) : amount && oneOf(segment, amount);
    editAll(scene, operations ?? [], `used that much of ${segment.name}`, `${segment.name}按要求截取`);
  }
}

function oneOf(segment: Segment, amount: Amount): OfferedOperation[] {
  if (amount.is === 'dur') return lengthened(segment, amount.ms);
  const { fromMs, toMs } = boundsOf(segment, amount);
  return [{ op: 'trim', segmentId: segment.id, headMs: fromMs, tailMs: segment.durationMs - toMs, ripple: 'all' }];
}

/** Where an amount lies within a clip. */
function boundsOf(segment: Segment, amount: Amount): { fromMs: number; toMs: number } {
  const long = segment.durationMs;
  const frame = { startMs: segment.startMs, endMs: endMs(segment) };
  if (amount.is === 'range') {
    const fromMs = placed(frame, amount.fromMs) - segment.startMs;
    return { fromMs, toMs: Math.min(long, fromMs + amount.toMs - amount.fromMs) };
  }
  return amount.is === 'tail'
    ? { fromMs: Math.max(0, long - amount.ms), toMs: long }
    : { fromMs: 0, toMs: Math.min(long, amount.ms) };
}

/** Several stretches of one clip, one behind the other: copies, each trimmed to its own. */
function severalOf(scene: Scene, segment: Segment, amounts: readonly Amount[]): OfferedOperation[] {
  const ids = amounts.map((_amount, at) => (at === 0 ? segment.id : scene.mintId('seg')));
  const copies = ids.slice(1).map(
    (newId, at): OfferedOperation => ({
      op: 'duplicate',
      segmentId: segment.id,
      newId,
      startMs: segment.startMs + segment.durationMs * (at + 1),
      ripple: 'all',
    }),
  );
  const trims = amounts.map((amount, at): OfferedOperation => {
    const { fromMs, toMs } = boundsOf(segment, amount);
    const tailMs = segment.durationMs - toMs;
    return { op: 'trim', segmentId: ids[at] ?? segment.id, headMs: fromMs, tailMs, ripple: 'all' };
  });
  return [...copies, ...trims.toReversed()];
}
