import { type Asset, isPicture } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import { inSteps } from '../lists.ts';
import type { Scene } from '../scene.ts';
import { isLeaving, passedOver, turnIn, turnOf, waitingIn } from './gathered.ts';
import { isLengthOfOthers, isOnlyTimed } from './only-timed.ts';
import { asksInset } from './picture/overlay.ts';

/** What an empty film is to be made of, in its order. `asked`: the message says to put it together. */
export interface Gathered {
  assets: readonly Asset[];
  asked: boolean;
}

/** Some uploads that one part of a message names. */
interface Part {
  assets: Asset[];
  place: 'first' | 'last' | undefined;
  excluded: boolean;
  /** Only a piece of it is taken away: its place is said elsewhere. */
  mentioned?: boolean | undefined;
}

const MAKING = ['v.join', 'v.make', 'v.add', 'v.insert', 'v.move', 'v.generate', 'o.slideshow', 'o.product'] as const;
const PLACING = [
  'v.join',
  'v.add',
  'v.insert',
  'v.move',
  'v.keep',
  'v.want',
  'rel.lead',
  'x.only',
  'o.slideshow',
  'o.product',
  'v.make',
] as const;

/** Reads "forest first, then city, then beach", "the three clips without the beach", "先放海边再放城市，森林不用了". Only while the
 *  film is empty: later on, clips are put in one by one. */
export function gather(scene: Scene, clauses: readonly Clause[]): Gathered | undefined {
  const waiting = waitingIn(scene, clauses);
  if (scene.clips().length > 0 || waiting.length === 0) return undefined;
  const told = clauses.filter(
    (clause) =>
      (clause.family('q.') ?? 'hello') === 'hello' &&
      !clause.has('v.undo', 'v.redo') &&
      !namesLostFile(clause) &&
      !isLengthOfOthers(clause, clauses),
  );
  // A picture in the picture says itself which clip lies under which.
  if (clauses.some((clause) => asksInset(scene, clause))) return undefined;
  const parts = told.flatMap((clause) => partsOf(scene, clause, waiting));
  const passed = told.flatMap((clause, at) =>
    passedOver(clause, told[at + 1]).flatMap((item) => assetsOf(scene, item, waiting)),
  );
  const excluded = new Set([...parts.filter((part) => part.excluded).flatMap(({ assets }) => assets), ...passed]);
  const placed = parts.filter((part) => !part.excluded && part.mentioned !== true);
  const making = placed.length > 0 || told.some((clause) => clause.has(...MAKING));
  const wanted = making ? placed : parts.filter((part) => !part.excluded);
  const timed = isOnlyTimed(clauses);
  const all = isAll(told, wanted) || timed;
  // "The other way round, from the cake to the kitchen" names its ends.
  const turned = told.some((clause) => clause.has('order.reverse')) && all;
  const named = turned || timed ? [] : [...new Set([...numbered(told, waiting), ...inOrder(wanted)])];
  const rest = all || named.length === 0 ? ofKind(told, waiting).filter((asset) => !named.includes(asset)) : [];
  const last = wanted.filter(({ place }) => place === 'last').flatMap(({ assets }) => assets);
  const assets = [
    ...named.filter((asset) => !last.includes(asset)),
    ...rest,
    ...named.filter((asset) => last.includes(asset)),
  ];
  // "Skip the first photo, slideshow of the rest": it is left out once, and nothing is taken away afterwards.
  const left = excluded.size > 0 && told.some((clause) => clause.has('o.slideshow', 'v.join'));
  const asked = left || (wanted.length > 0 && (excluded.size > 0 || told.some(isAssembling)));
  return { assets: assets.filter((asset) => !excluded.has(asset)), asked };
}

/** "Use beach.jpg first", which nobody uploaded: no other file takes its place. */
function namesLostFile(clause: Clause): boolean {
  const files = clause.all('file');
  return files.length > 0 && files.every(({ assetId }) => assetId === undefined);
}

/** A clause that says what the film is made of, and does nothing else with it. */
function isAssembling(clause: Clause): boolean {
  const verbs = clause.items.flatMap((item) => (item.is === 'concept' && item.id.startsWith('v.') ? [item.id] : []));
  if (clause.family('m.') !== undefined || clause.has('x.not')) return false;
  const named = clause.all('file').length + clause.all('ref').length > 0;
  const other = clause.has('o.music', 'o.title', 'o.text', 'o.sound', 'o.marker') || clause.one('quote') !== undefined;
  return named && !other && verbs.every((id) => PLACING.some((own) => own === id));
}

function partsOf(scene: Scene, clause: Clause, waiting: readonly Asset[]): Part[] {
  // "The title on the first picture" counts what will be there.
  const worded = clause.one('quote') !== undefined || clause.has('o.title', 'o.text', 'm.captions');
  const items = worded ? clause.items.filter(({ is }) => is !== 'ref') : clause.items;
  const parts = piecesOf(items, clause.message).flatMap((piece) => partsIn(scene, piece, waiting));
  // "Lose the first two seconds of the beach" takes a part of it away.
  const ofPart = clause.items.some(({ is }) => is === 'head' || is === 'tail' || is === 'range');
  if (!ofPart) return parts;
  const mentioned = clause.has('v.cut', 'v.remove', 'v.unwanted') && !clause.has(...MAKING);
  return parts.map((part) => ({ ...part, excluded: false, mentioned }));
}

function partsIn(scene: Scene, items: readonly Item[], waiting: readonly Asset[]): Part[] {
  const turn = turnIn(items);
  const named = items
    .map((item, index) => ({
      assets: isShare(items, index) || item === turn ? [] : assetsOf(scene, item, waiting),
      index,
    }))
    .filter(({ assets }) => assets.length > 0);
  const not = items.findIndex((item) => isLeaving(items, item));
  // "Drop the city onto the timeline" takes nothing away.
  const put = items.some((item) => has(item, 'v.insert')) && !items.some((item) => has(item, 'p.except', 'x.not'));
  const behind = named.filter(({ index }) => index > not);
  const gone = not < 0 || put ? [] : behind.length > 0 ? behind : named;
  const left = named.filter((one) => !gone.includes(one));
  const place = left.length === 1 ? (placeIn(items) ?? turnOf(turn)) : undefined;
  const parts: Part[] = [
    { assets: gone.flatMap(({ assets }) => assets), place: undefined, excluded: true },
    { assets: inTurn(left, items).flatMap(({ assets }) => assets), place, excluded: false },
  ];
  return parts.filter(({ assets }) => assets.length > 0);
}

/** "The beach after the city", "glue the beach to the end of the city", "海边接在城市后面": the second one comes first. */
function inTurn<T extends { index: number }>(named: readonly T[], items: readonly Item[]): readonly T[] {
  const [first, second, ...more] = named;
  if (first === undefined || second === undefined || more.length > 0) return named;
  const between = items.slice(first.index + 1, second.index);
  const next = items[second.index + 1];
  const behind = between.some(
    (item, at) =>
      has(item, 'rel.after', 'p.after') || (has(item, 'rel.end') && has(between[at + 1] ?? item, 'rel.from')),
  );
  const han =
    next !== undefined &&
    has(next, 'rel.after', 'p.after') &&
    between.some((item) => has(item, 'v.move', 'v.insert', 'v.add', 'v.join'));
  // "海边前面放森林": in English the word stands before its name.
  const [link, verb] = between;
  const ahead =
    link !== undefined &&
    verb !== undefined &&
    has(link, 'rel.before', 'p.before') &&
    has(verb, 'v.move', 'v.insert', 'v.add');
  return behind || han || ahead ? [second, first] : named;
}

/** "The last 3 of the beach" are seconds. */
function isShare(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  const owned =
    next !== undefined && has(next, 'rel.from') && items.slice(at + 2, at + 4).some(({ is }) => is === 'file');
  return item?.is === 'ref' && item.kind === 'any' && owned;
}

function placeIn(items: readonly Item[]): Part['place'] {
  if (items.some((item) => has(item, 'rel.start', 'rel.lead'))) return 'first';
  return items.some((item) => has(item, 'rel.end')) ? 'last' : undefined;
}

function has(item: Item, ...ids: string[]): boolean {
  return item.is === 'concept' && ids.includes(item.id);
}

/** Up to a stop, "then" or "and then": "除了小狗" ends where the next words begin. */
function piecesOf(items: readonly Item[], message: string): Item[][] {
  const pieces: Item[][] = [[]];
  for (const item of items) {
    const stop = (item.is === 'punct' && /^[,.;!?\n]$/.test(item.text)) || has(item, 'rel.and');
    if (stop) pieces.push([]);
    pieces.at(-1)?.push(item);
  }
  return joinLists(pieces, message);
}

/** "all but the dog, the cake and the pool": a piece of names alone goes on with the one before. */
function joinLists(pieces: readonly Item[][], message: string): Item[][] {
  const joined: Item[][] = [];
  for (const piece of pieces) {
    const bare =
      piece.length > 0 &&
      piece.every(
        (item) =>
          item.is === 'punct' ||
          item.is === 'file' ||
          item.is === 'ref' ||
          has(item, 'rel.join', 'rel.and', 'o.image', 'o.clip') ||
          (item.is === 'word' && item.text === 'the'),
      );
    const last = joined.at(-1);
    const [link] = piece;
    const too = link !== undefined && /^(?:and|or|nor)$/i.test(message.slice(link.start, link.end));
    const open = last?.some((item) => has(item, 'p.except') || (too && has(item, 'v.remove'))) === true;
    if (bare && open && last !== undefined) last.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}

function assetsOf(scene: Scene, item: Item, waiting: readonly Asset[]): Asset[] {
  if (item.is === 'file') {
    const asset = scene.asset(item.assetId);
    return asset !== undefined && waiting.includes(asset) ? [asset] : [];
  }
  if (has(item, 'p.longest', 'p.shortest')) return bySize(item, waiting);
  if (item.is !== 'ref' || !/^(clip|any|video|image)$/.test(item.kind)) return [];
  const same = waiting.filter((asset) =>
    item.kind === 'image' ? isPicture(asset) : item.kind !== 'video' || !isPicture(asset),
  );
  const list = same.length > 0 ? same : waiting;
  const { n, count = 1, every } = item;
  if (every !== undefined) return inSteps(list, n, every);
  if (n === 0 || Math.abs(n) > list.length) return [];
  return n > 0
    ? list.slice(n - 1, n - 1 + count)
    : list.slice(Math.max(0, list.length + n - count + 1), list.length + n + 1);
}

/** "The longest clip" of those that run. */
function bySize(item: Item, waiting: readonly Asset[]): Asset[] {
  const sign = has(item, 'p.longest') ? -1 : 1;
  return waiting
    .filter((asset) => !isPicture(asset))
    .toSorted((a, b) => sign * (a.facts.durationMs - b.facts.durationMs))
    .slice(0, 1);
}

/** "In the order 3, 1, 2". */
function numbered(clauses: readonly Clause[], waiting: readonly Asset[]): Asset[] {
  return clauses
    .filter((clause) => clause.has('o.order') && clause.all('num').length > 1 && clause.all('file').length === 0)
    .flatMap((clause) => clause.all('num').flatMap(({ value }) => waiting[value - 1] ?? []));
}

function inOrder(parts: readonly Part[]): Asset[] {
  const first = parts.filter(({ place }) => place === 'first');
  const rest = parts.filter(({ place }) => place !== 'first');
  return [...new Set([...first, ...rest].flatMap(({ assets }) => assets))];
}

/** Everything that was uploaded is meant, named or not: the names only say the order, or what else happens to one. */
function isAll(clauses: readonly Clause[], parts: readonly Part[]): boolean {
  const count = parts.reduce((sum, { assets }) => sum + assets.length, 0);
  const generic = clauses.some(
    (clause) =>
      clause.has(...MAKING) &&
      clause.has('o.clip', 'o.image', 'o.it', 'o.all', 'o.slideshow', 'o.product', 'v.join', 'p.others') &&
      !clause.has('p.longest', 'p.shortest') &&
      clause.all('file').length + clause.all('ref').length === 0,
  );
  const restricted = clauses.some((clause) => clause.has('v.keep', 'x.only') && clause.all('file').length > 0);
  if (count === 0 || clauses.some(isRestBehind)) return true;
  if (
    clauses.some(
      (clause) => clause.has('order.reverse') && clause.has('o.image', 'o.clip', 'o.all') && clause.named() === 0,
    )
  )
    return true;
  if (restricted) return false;
  if (opensAndCloses(parts)) return true;
  const joined = clauses.some(
    (clause) => clause.has('v.join', 'o.all') && clause.has('o.clip', 'o.image', 'o.all', 'o.it'),
  );
  if (joined && parts.some(({ place }) => place !== undefined)) return true;
  const led = clauses.some((clause) => clause.has('rel.lead') && !clause.has('o.slideshow', 'v.join', 'o.product'));
  const ordered = count === 1 && parts[0]?.place !== undefined && !led;
  return ordered || (generic && !clauses.some(isList));
}

const FOLLOWS = /\b(?:then|after(?:wards| that| it)?|followed by|and|next)\b|然后|接着|再|之后|后面|跟/i;

/** "Beach, then the others", "start with the forest, after that the other two": the rest of what is waiting follows. */
function isRestBehind(clause: Clause): boolean {
  const other = clause.has('v.remove', 'v.keep', 'p.except', 'x.not', 'v.unwanted', 'v.mute', 'x.later', 'x.only');
  const last = clause.items.findLastIndex(({ is }) => is === 'file' || is === 'ref');
  const at = clause.items.findIndex((item) => item.is === 'concept' && item.id === 'p.others');
  return (
    at > last &&
    last >= 0 &&
    !other &&
    clause.one('dur') === undefined &&
    clause.next?.has('x.not') !== true &&
    FOLLOWS.test(clause.text())
  );
}

/** "Start with the forest, finish with the city": what is not named lies between them. */
function opensAndCloses(parts: readonly Part[]): boolean {
  return (
    parts.length === 2 && parts.some(({ place }) => place === 'first') && parts.some(({ place }) => place === 'last')
  );
}

/** "Use the kitchen, the garden and the pool". */
function isList(clause: Clause): boolean {
  return clause.has('v.add', 'v.join', 'v.want', 'v.insert') && clause.all('file').length > 1;
}

function ofKind(clauses: readonly Clause[], waiting: readonly Asset[]): Asset[] {
  const making = clauses.filter((clause) => clause.has(...MAKING));
  const pictures = making.some((clause) => clause.has('o.image')) && !making.some((clause) => clause.has('o.clip'));
  const stills = waiting.filter(isPicture);
  return pictures && stills.length > 0 ? stills : [...waiting];
}
