import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';

/** Kinds of what may stand in a request, so that a new one of a kind takes the place of the old one. */
type Slot = 'name' | 'time' | 'level' | 'quote' | 'shape' | 'edge' | `family ${string}`;

const FAMILIES = ['color', 'pos', 'plat', 'tr', 'look', 'fit', 'mo', 'fmt', 'size', 'an'];

/** What place an item holds in a request; undefined for verbs, nouns and plain words. */
export function slotOf(item: Item): Slot | undefined {
  switch (item.is) {
    case 'file':
    case 'ref':
    case 'these':
      return 'name';
    case 'quote':
      return item.onTimeline === true ? 'name' : 'quote';
    case 'dur':
    case 'at':
    case 'range':
    case 'head':
    case 'tail':
    case 'after':
    case 'before':
      return 'time';
    case 'percent':
    case 'times':
    case 'num':
      return 'level';
    case 'ratio':
    case 'size':
      return 'shape';
    case 'concept':
      return slotOfConcept(item.id);
    case 'word':
      return PLACES.test(item.text) ? 'edge' : undefined;
    default:
      return undefined;
  }
}

/** "Sunset first" and "no, second": a place among the clips. */
const PLACES = /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

function slotOfConcept(id: string): Slot | undefined {
  if (
    id === 'o.all' ||
    id === 'o.each' ||
    id === 'p.other' ||
    id === 'p.others' ||
    id === 'p.both' ||
    id === 'p.after' ||
    id === 'p.before'
  )
    return 'name';
  if (id === 'n.first_half' || id === 'n.second_half') return 'time';
  if (id === 'rel.start' || id === 'rel.end') return 'edge';
  const family = id.slice(0, id.indexOf('.'));
  if (family === 'plat') return 'shape';
  return FAMILIES.includes(family) ? `family ${family}` : undefined;
}

/** A request with what a later message says in place of what it said: "mute the city" and "no, the beach" is "mute the
 *  beach". Undefined when the later one has nothing to put in. */
export function merged(request: Clause, fragment: Clause): Clause | undefined {
  const fresh = fragment.items
    .filter((item) => slotOf(item) !== undefined)
    .map((item) => asAsked(stretched(spanned(item, request), request, fragment), request));
  if (fresh.length === 0) return withNoun(request, fragment);
  let items = otherSide(request, fresh);
  for (const slot of new Set(fresh.map(slotOf))) {
    const these = fresh.filter((item) => slotOf(item) === slot);
    items = slot === 'name' ? withNames(items, these, fragment) : withValues(items, these);
  }
  // "To two minutes" says where it ends, not by how much.
  const to = fragment.items.find((item) => item.is === 'concept' && item.id === 'rel.to');
  return joined(request, to === undefined || request.has('rel.to') ? items : [...items, to], fragment);
}

/** "Turn it down" and "the song, I mean": a noun says whom a request without a name is for. */
function withNoun(request: Clause, fragment: Clause): Clause | undefined {
  const nouns = fragment.items.filter((item) =>
    isConcept(item, 'o.music', 'o.voice', 'm.voice', 'o.overlay', 'o.title'),
  );
  if (nouns.length === 0 || request.items.some(isName) || request.has('o.music', 'o.voice', 'o.overlay', 'o.title'))
    return undefined;
  return joined(request, [...request.items.filter((item) => !isConcept(item, 'o.it', 'o.all')), ...nouns], fragment);
}

/** "The first four" of a request about seconds are four seconds. */
function spanned(item: Item, request: Clause): Item {
  const isBare =
    item.is === 'ref' && item.kind === 'any' && item.count !== undefined && (item.n === 1 || item.n === -1);
  const timed = request.items.some(({ is }) => is === 'head' || is === 'tail');
  if (!isBare || !timed) return item;
  const { start, end, n, count = 1 } = item;
  return { is: n > 0 ? 'head' : 'tail', ms: count * 1000, start, end };
}

/** "To 2:15" behind a stretch is where it ends, and "from 0:50" where it begins. */
function stretched(item: Item, request: Clause, { message }: Clause): Item {
  const range = request.one('range');
  if (range === undefined || !(item.is === 'at' || item.is === 'dur' || item.is === 'before')) return item;
  const { ms, start, end } = item;
  const said = `${message.slice(Math.max(0, start - 8), start)}${message.slice(start, end)}`;
  const { fromMs, toMs } = range;
  if (ms > fromMs && /(?:\b(?:to|till|til|until|through)|[到至])\s*[\d\p{Script=Han}]/iu.test(said))
    return { is: 'range', fromMs, toMs: ms, start, end };
  return ms < toMs && /(?:\bfrom\b|从)/i.test(said) ? { is: 'range', fromMs: ms, toMs, start, end } : item;
}

/** "1.5 will do" for a transition is its seconds, and for a pace how many times as fast. */
function asAsked(item: Item, request: Clause): Item {
  if (item.is !== 'num' || request.items.some((one) => slotOf(one) === 'time' || slotOf(one) === 'level')) return item;
  const { value, start, end } = item;
  if (isOfLength(request)) return { is: 'dur', ms: value * 1000, start, end };
  return request.has('v.fast', 'v.slow', 'n.speed') ? { is: 'times', value, start, end } : item;
}

/** A transition whose length may be said. */
export function isOfLength(request: Clause): boolean {
  return request.has('o.transition') || request.family('tr.') !== undefined;
}

/** "No, the end" behind "the first 3 seconds": as much of the other side. */
function otherSide({ items }: Clause, fresh: readonly Item[]): Item[] {
  const edges = fresh.filter((item) => isConcept(item, 'rel.start', 'rel.end'));
  const [edge] = edges;
  if (edge === undefined || edges.length > 1 || fresh.some((item) => slotOf(item) === 'time')) return [...items];
  const is = isConcept(edge, 'rel.start') ? 'head' : 'tail';
  return items.map((item) => (item.is === 'head' || item.is === 'tail' ? { ...item, is } : item));
}

/** Both messages in one, so that places in the text stay right. */
export function joined(request: Clause, items: readonly Item[], fragment: Clause): Clause {
  const shift = request.message.length + 1;
  const own = new Set<Item>(request.items);
  const moved = items.map((item) =>
    own.has(item) ? item : { ...item, start: item.start + shift, end: item.end + shift },
  );
  return new Clause(moved, `${request.message}\n${fragment.message}`);
}

const NOUN = /^o\.(clip|cut|image|title|text|music|voice|overlay|it|all|each)$|^p\.|^m\.(captions|voice)$/;

function isNaming(item: Item): boolean {
  return isName(item) || (item.is === 'concept' && NOUN.test(item.id));
}

/** "After the beach" and "no, after the forest": of two things only the second one is new. */
function withNames(items: readonly Item[], names: readonly Item[], fragment: Clause): Item[] {
  const nouns = fragment.items.filter((item) => item.is === 'concept' && NOUN.test(item.id) && !names.includes(item));
  const isBeside =
    !fragment.has('o.cut') && fragment.has('rel.after', 'rel.before', 'rel.between', 'p.after', 'p.before');
  // "Replace one of the photos with the cake" and "the dog": what was left open is filled in.
  const open = items.findIndex((item) => item.is === 'concept' && item.id === 'p.some');
  if (open >= 0) return items.toSpliced(open, 1, ...names);
  const at = items.findIndex(isRelation);
  if (isBeside && at >= 0) return withPlace(items, at, fragment);
  // A bare ordinal counts what the request was about, so its noun stays.
  const bare = (item: Item): boolean =>
    (item.is === 'ref' && item.kind === 'any') || isConcept(item, 'o.all', 'o.each', 'p.both');
  const keepsNoun = nouns.length === 0 && names.every(bare);
  const first = items.findIndex(isNaming);
  const kind = keepsNoun ? kindIn(items) : undefined;
  // "Everything except the beach": in the order in which it is said.
  const row = nouns.some((item) => isConcept(item, 'p.except'))
    ? [...nouns, ...names].toSorted((a, b) => a.start - b.start)
    : [...nouns, ...names];
  const fresh = row.map((item) => (item.is === 'ref' && kind !== undefined ? { ...item, kind } : item));
  const left = (row: readonly Item[]): Item[] =>
    row.filter((item) => (keepsNoun ? !isName(item) && !isConcept(item, 'o.all', 'o.each', 'o.it') : !isNaming(item)));
  if (first < 0) return [...items, ...fresh];
  return [...left(items.slice(0, first)), ...fresh, ...left(items.slice(first))];
}

/** The two that a place lies between, or what it is beside: in front of the word in Chinese, behind it in English. */
function withPlace(items: readonly Item[], at: number, fragment: Clause): Item[] {
  let start = at;
  const isOfRow = (item: Item | undefined): boolean =>
    item !== undefined && (isName(item) || isConcept(item, 'rel.join', 'rel.and'));
  while (isOfRow(items[start - 1])) start -= 1;
  const behind = start === at ? [] : items.slice(at + 1);
  return [
    ...items.slice(0, start),
    ...fragment.items.filter((item) => slotOf(item) === 'name' || isRelation(item)),
    ...behind,
  ];
}

function isRelation(item: Item): boolean {
  return item.is === 'concept' && /^(rel\.(after|before|between)|p\.(after|before))$/.test(item.id);
}

function kindIn(items: readonly Item[]) {
  return items.find((item) => item.is === 'ref')?.kind;
}

function withValues(items: readonly Item[], values: readonly Item[]): Item[] {
  const slot = values[0] === undefined ? undefined : slotOf(values[0]);
  const all = items.flatMap((item, index) => (slotOf(item) === slot ? [index] : []));
  // Of a place in time and a length, the one of the same kind is meant.
  const same = slot === 'time' ? all.filter((index) => items[index]?.is === values[0]?.is) : [];
  const places = same.length > 0 ? same : all;
  const at = slot === 'quote' ? places.at(-1) : places[0];
  const bare = values.length === 1 && values[0]?.is === 'num' && at === undefined ? values[0] : undefined;
  if (bare !== undefined) return withNumber(items, bare.value);
  if (at === undefined) return [...items, ...values];
  const old = items[at];
  const isKind = values.some((item) => item.is === old?.is);
  // "At 0:12 for 2 seconds" says both itself.
  const fresh = values.map((item) => (old === undefined || isKind ? item : like(item, old)));
  const gone = slot === 'quote' ? new Set([at]) : new Set(places);
  return items.flatMap((item, index) => (index === at ? fresh : gone.has(index) ? [] : [item]));
}

/** "4" for "the last 3 seconds" is the last 4 seconds; "five seconds" too. */
function like(item: Item, old: Item): Item {
  const { start, end } = item;
  if (item.is === 'num' && old.is === 'percent')
    return { is: 'percent', value: item.value > 4 ? item.value / 100 : item.value, start, end };
  if (item.is === 'num' && old.is === 'times') return { is: 'times', value: item.value, start, end };
  const spans = old.is === 'head' || old.is === 'tail' || old.is === 'at' || old.is === 'after' || old.is === 'before';
  return item.is === 'dur' && spans ? { is: old.is, ms: item.ms, start, end } : item;
}

function withNumber(items: readonly Item[], value: number): Item[] {
  const at = items.findLastIndex(
    (item) => item.is === 'head' || item.is === 'tail' || item.is === 'dur' || item.is === 'at' || item.is === 'quote',
  );
  const old = items[at];
  if (old === undefined) return [...items];
  const changed = numbered(old, value);
  return items.map((item, index) => (index === at ? changed : item));
}

/** A year in a title is a number too: "Holidays 2023" and "2024 I mean". */
function numbered(old: Item, value: number): Item {
  if (old.is === 'quote') return { ...old, text: old.text.replace(/\d+/, String(value)) };
  return old.is === 'head' || old.is === 'tail' || old.is === 'dur' || old.is === 'at'
    ? { ...old, ms: value * 1000 }
    : old;
}
