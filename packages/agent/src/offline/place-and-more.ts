import { type Item, isConcept } from './item.ts';

const PLACES = ['rel.start', 'rel.end', 'rel.lead', 'rel.between', 'rel.before', 'rel.after'] as const;
/** Values that a thing has besides its place. */
const VALUED: ReadonlySet<Item['is']> = new Set(['dur', 'times', 'percent']);
/** Meanings that may stand beside such a value without making it one of something else. */
const OF_VALUE =
  /^(?:rel\.(?:long|and|to|with)|tm\.stay|v\.(?:move|set|make|run|show|fast|slow|add)|o\.(?:it|image|clip)|deg\.(?:more|less)|n\.speed|x\.(?:filler|again)|look\.|lk\.|v\.(?:mute|reverse|flip)|pl\.)/;

/** Longer rows are no sentences that somebody typed. */
const LONGEST = 40;

/** "城市放片尾，两倍速", "kitchen last, for six seconds", "put it at the end and let it stand for 6 seconds": one thing, where it goes, and
 *  behind a stop what else is to be true of it, as a wish of its own. */
export function placeAndMore(groups: readonly Item[][]): Item[][] {
  const found: Item[][] = [];
  for (const group of groups.flatMap(parted)) {
    const before = found.at(-1);
    // What came before may be long.
    const last = before !== undefined && before.length <= LONGEST ? before : undefined;
    const thing = last === undefined ? undefined : (placedThing(last) ?? valuedThing(last));
    const goesOn =
      thing !== undefined && (placedThing(last ?? []) === undefined ? isPlaceAlone(group) : isValueAlone(group));
    found.push(goesOn ? [thing, ...ofLength(group)] : group);
  }
  return found;
}

/** A row with a place before a stop and a value behind it, or the other way round, or a copy and what is said of it, as two. */
function parted(group: Item[]): Item[][] {
  if (group.length > LONGEST) return [group];
  const at = group.findIndex((item, index) => {
    if (index === 0 || !isStop(item)) return false;
    const [before, after] = [group.slice(0, index), group.slice(index)];
    if (placedThing(before) !== undefined) return isValueAlone(after);
    return (valuedThing(before) !== undefined && isPlaceAlone(after)) || isOfCopy(before, after);
  });
  return at < 0 ? [group] : [group.slice(0, at), group.slice(at)];
}

/** "森林复制一份，副本改成黑白": what is done to the copy. */
const isOfCopy = (before: readonly Item[], after: readonly Item[]): boolean =>
  before.some((item) => isConcept(item, 'v.copy', 'x.again')) &&
  before.some(isThing) &&
  !after.some(isThing) &&
  after.some((item) => item.is === 'concept' && /^(?:look\.|lk\.|v\.(?:mute|reverse|fast|slow))/.test(item.id)) &&
  isConcept(after[1], 'o.it');

const isStop = (item: Item): boolean =>
  (item.is === 'punct' && /^[,;，；]$/.test(item.text)) || isConcept(item, 'rel.and');
const isThing = (item: Item): boolean =>
  item.is === 'file' || (item.is === 'ref' && /^(?:clip|image|video|any)$/.test(item.kind));

/** The one clip that a row puts somewhere. */
function placedThing(items: readonly Item[]): Item | undefined {
  const [thing, ...more] = items.filter(isThing);
  const placed = items.some((item) => isConcept(item, ...PLACES));
  const other = items.some(
    (item) =>
      VALUED.has(item.is) ||
      item.is === 'quote' ||
      item.is === 'range' ||
      item.is === 'head' ||
      item.is === 'tail' ||
      (item.is === 'concept' &&
        /^(?:v\.(?!move|insert|add|make|set|want)|o\.(?:music|title|text|transition|slideshow|product|sound)|tr\.|m\.|q\.|x\.(?:not|leave)|fl\.|p\.)/.test(
          item.id,
        )),
  );
  return placed && more.length === 0 && !other ? thing : undefined;
}

/** The one clip that a row gives a length or a speed. */
function valuedThing(items: readonly Item[]): Item | undefined {
  const [thing, ...more] = items.filter(isThing);
  const valued = items.some(({ is }) => VALUED.has(is));
  return valued && more.length === 0 && thing !== undefined && items.every((item) => item === thing || isPlain(item))
    ? thing
    : undefined;
}

const isPlain = (item: Item): boolean =>
  item.is === 'word' || item.is === 'punct' || VALUED.has(item.is) || (item.is === 'concept' && OF_VALUE.test(item.id));

/** A value, and nothing that it could be of but what was spoken of. */
function isValueAlone(items: readonly Item[]): boolean {
  const valued = items.some(
    (item) => VALUED.has(item.is) || (item.is === 'concept' && /^(?:look\.|v\.(?:mute|reverse))/.test(item.id)),
  );
  return (
    valued &&
    !isConcept(items[0], 'o.it') &&
    items.every(isPlain) &&
    !items.some((item) => isConcept(item, 'o.it') && items.length > 9)
  );
}

/** A place, and nothing that could go there but what was spoken of. */
function isPlaceAlone(items: readonly Item[]): boolean {
  return (
    items.some((item) => isConcept(item, 'rel.start', 'rel.end')) &&
    items.every(
      (item) =>
        item.is === 'word' ||
        item.is === 'punct' ||
        isConcept(item, 'rel.start', 'rel.end', 'rel.and', 'rel.to', 'v.move', 'v.insert', 'x.filler'),
    )
  );
}

/** "放6秒", "for six seconds": how long it stays. */
function ofLength(items: readonly Item[]): Item[] {
  const dur = items.find(({ is }) => is === 'dur');
  const said = items.filter((item) => !isConcept(item, 'rel.and', 'o.it') && item.is !== 'punct');
  if (dur === undefined || items.some((item) => isConcept(item, 'rel.long', 'tm.stay'))) return said;
  const rest = said.filter((item) => !isConcept(item, 'v.move', 'v.add', 'v.show'));
  return [...rest, { is: 'concept', id: 'rel.long', start: dur.end, end: dur.end }];
}
