import { Clause } from './clause.ts';
import { has } from './heads.ts';
import { type Item, isConcept, isFileOrRef } from './item.ts';

const PACES = ['v.fast', 'v.slow', 'n.speed', 'v.ramp'] as const;
const FORBIDS =
  /^(?:不要|不用|不能|不许|不准|不得|不可|不必|不想|不想要|别|勿|无需|no|not|without|never|don't|do not)$/i;
/** What stands between "not" and the verb says nothing. */
const FILLER = /^(?:any|the|a|it|more|再|去|给|用|做|要|把)$/i;
const AGAIN = /^(?:重复|循环|复制|loop|repeat)/i;

/** "Extend it to 12 s, no slow motion", "不许放慢也不许循环": how a length is not to be reached. Standing alone it wishes the normal
 *  speed: "城市不要慢放". */
export function withoutPace(items: readonly Item[], message: string): Item[] {
  const parts = partsOf(items);
  return parts.flatMap((part, index) => {
    const ban = banIn(part, message);
    if (ban === undefined) return steady(part);
    const beside = [parts[index + 1], parts[index - 1], parts[index - 2]].some((other, place) =>
      isLengthFor(part, other, place === 0),
    );
    return isTimed(part) || beside ? unbanned(part, message) : asNormal(part, ban);
  });
}

function unbanned(part: Item[], message: string): Item[] {
  const ban = banIn(part, message);
  if (ban === undefined) return part.filter((item) => !(item.is === 'word' && /^(?:也|又|or|nor)$/.test(item.text)));
  return unbanned(part.toSpliced(ban.from, ban.to - ban.from), message);
}

function asNormal(part: Item[], { from, to, pace }: Ban): Item[] {
  const first = part[from];
  if (first === undefined || !pace || isConcept(first, 'x.not')) return part;
  const place = { start: first.start, end: first.end };
  const normal: Item[] = ['n.normal', 'n.speed'].map((id) => ({ is: 'concept', id, ...place }));
  return part.toSpliced(from, to - from, ...normal);
}

interface Ban {
  from: number;
  to: number;
  pace: boolean;
}

function banIn(part: readonly Item[], message: string): Ban | undefined {
  for (let from = 0; from < part.length; from += 1) {
    const next = forbiddenFrom(part, from, message);
    if (next === undefined) continue;
    const item = part[next];
    if (isConcept(item, ...PACES)) return { from, to: next + 1, pace: true };
    const said = message.slice(item?.start, (item?.start ?? 0) + 8);
    if (item !== undefined && AGAIN.test(said))
      return { from, to: next + (item.is === 'word' && /^\p{Script=Han}/u.test(said) ? 2 : 1), pace: false };
  }
  return undefined;
}

/** The place behind the words that forbid, when they stand there. */
function forbiddenFrom(part: readonly Item[], from: number, message: string): number | undefined {
  const said = (count: number): string => message.slice(part[from]?.start, part[from + count - 1]?.end);
  const words = [2, 1].find((count) => from + count <= part.length && FORBIDS.test(said(count)));
  if (words === undefined) return undefined;
  let next = from + words;
  while (next < part.length && FILLER.test(message.slice(part[next]?.start, part[next]?.end))) next += 1;
  return next;
}

function isLengthFor(part: readonly Item[], other: readonly Item[] | undefined, isNext: boolean): boolean {
  if (other === undefined || !isTimed(other)) return false;
  const named = part.some(isFileOrRef);
  return isNext ? !named || !other.some(isFileOrRef) : !named;
}

const isTimed = (part: readonly Item[]): boolean => part.some(({ is }) => is === 'dur');

/** "原速拉长到20秒": by its length, and not by its speed. */
function steady(part: Item[]): Item[] {
  const longer = part.some((item) => isConcept(item, 'rel.longer'));
  return longer && isTimed(part) && !part.some((item) => isConcept(item, ...PACES))
    ? part.filter((item) => !isConcept(item, 'n.normal'))
    : part;
}

/** Up to a stop, which stands first in the part behind it. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.is === 'punct' && /^[,.;!?\n]$/.test(item.text)) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

const PASSED =
  /^(?:v\.(?:fast|slow|make|move|insert|set|want|add|run|ramp|freeze)|n\.(?:speed|film)|rel\.(?:to|longer|shorter|from|and|long)|tm\.(?:stay|begin|until|longer)|o\.(?:it|all|clip|product)|deg\.|x\.(?:filler|only)|q\.hello)/;
const ENDING = /^[^,，。]{0,4}(?:[放播走跑]完|搞定)/;
const LEADING = /(?:\b(?:to|in|into|within|until|lasts?|fills?|takes?|for)|[到进成为满够至])[^,，。]{0,4}$/i;

/** "Fast forward, three seconds in all", "压到12秒，靠加速": the speed in one clause and the length it is to reach in the other. */
export function pacedTogether(last: Clause, now: Clause): Clause | undefined {
  const quick = last.has('v.fast', 'v.slow') ? last : now;
  const timed = quick === last ? now : last;
  if (!isBarePace(quick) || !(isBareLength(timed) || (quick.named() === 1 && isTotal(timed)))) return undefined;
  if (quick.named() > 0 && timed.named() > 0) return undefined;
  if (quick === last && timed.has('n.film', 'o.product', 'o.slideshow')) return undefined;
  return new Clause([...last.items, ...now.items], now.message);
}

/** "Forest in slow motion, 12 seconds total", "第一段加速，总共5秒": of one clip that length is its own. */
function isTotal({ items }: Clause): boolean {
  const said = items.filter((item) => item.is !== 'punct' && item.is !== 'word');
  return said.length === 2 && said.some(({ is }) => is === 'dur') && said.some((item) => isConcept(item, 'rel.long'));
}

function isBarePace({ items }: Clause): boolean {
  const pace = items.some((item) => isConcept(item, 'v.fast', 'v.slow'));
  return pace && items.every((item) => PLAIN.has(item.is) || (item.is === 'concept' && PASSED.test(item.id)));
}

const PLAIN: ReadonlySet<Item['is']> = new Set(['word', 'punct', 'file', 'ref', 'these']);

function isBareLength({ items, message }: Clause): boolean {
  const lengths = items.filter(({ is }) => is === 'dur');
  const [dur] = lengths.slice(-1);
  if (dur === undefined || items.some((item) => isConcept(item, 'v.fast', 'v.slow', 'v.freeze'))) return false;
  const bare = items.every(
    (item) => item.is === 'dur' || PLAIN.has(item.is) || (item.is === 'concept' && PASSED.test(item.id)),
  );
  const from = items[0]?.start ?? 0;
  return bare && (ENDING.test(message.slice(dur.end)) || LEADING.test(message.slice(from, dur.start)));
}

/** "All at 2x but keep the forest normal": a pace of its own for one of them. */
export function isOtherPace(before: readonly Item[], piece: readonly Item[]): boolean {
  const normal = piece.some((item) => isConcept(item, 'n.normal')) && piece.some(isFileOrRef);
  return normal && before.some((item) => isConcept(item, 'o.all', 'o.each')) && before.some(({ is }) => is === 'times');
}

/** "Forwards and then backwards", "starts slow and gets faster": two halves of one wish. */
export function isOtherHalf(before: readonly Item[], piece: readonly Item[]): boolean {
  // The piece first: it is short, and what came before may be long.
  if (has(piece, 'v.reverse') && has(before, 'v.forwards')) return true;
  const named = piece.some(({ is }) => is === 'file' || is === 'ref');
  if (!isPaced(piece) || named) return false;
  // "City: speed ramp, slow to fast": how it changes.
  const bothWays = has(piece, 'v.fast') && has(piece, 'v.slow');
  if (has(before, 'v.ramp') && (bothWays || has(piece, 'rel.start'))) return true;
  return has(before, 'rel.start', 'tm.begin', 'rel.lead') && isPaced(before) && isTurned(before, piece);
}

/** First slow and then fast, or the other way round, or more of the same. */
const isTurned = (before: readonly Item[], piece: readonly Item[]): boolean =>
  has(before, 'rel.start') ||
  has(before, 'v.fast') !== has(piece, 'v.fast') ||
  has(before, 'v.slow') !== has(piece, 'v.slow') ||
  (has(before, 'v.fast') && has(before, 'v.slow'));

function isPaced(items: readonly Item[]): boolean {
  return has(items, 'v.fast', 'v.slow') && !items.some(({ is }) => is === 'times' || is === 'percent');
}

/** "留1:00到2:30这一段，2倍速": behind a cut a pace alone is a wish of its own, for what is left. */
export function isPaceOfWhatStays(before: readonly Item[], piece: readonly Item[]): boolean {
  // The piece first: it is short, and what came before may be long.
  if (piece[0]?.is !== 'punct' || !isPaceAlone(piece)) return false;
  const stretch = before.some(({ is }) => is === 'range' || is === 'head' || is === 'tail');
  const cut = before.some((item) => isConcept(item, 'v.keep', 'v.cut', 'v.remove', 'v.unwanted', 'x.only', 'v.want'));
  return stretch && cut && !before.some(isPaceWord);
}

/** Nothing but so many times as fast. */
export function isPaceAlone(items: readonly Item[]): boolean {
  const paced = items.some(({ is }) => is === 'times');
  return (
    paced &&
    items.every(
      (item) =>
        item.is === 'punct' ||
        item.is === 'times' ||
        isPaceWord(item) ||
        isConcept(item, 'n.film', 'o.all') ||
        isSmall(item),
    )
  );
}

const isSmall = (item: Item): boolean => item.is === 'word' && /^(?:on|the|for|at|of)$/.test(item.text);
const isPaceWord = (item: Item): boolean => isConcept(item, 'v.fast', 'v.slow', 'n.speed');

/** "From 0:10 show her name. 1.25x please": a sentence that says only how fast, behind one that says nothing of it. */
export function isPaceOfItsOwn(before: readonly Item[], [stop, ...rest]: readonly Item[]): boolean {
  if (stop?.is !== 'punct' || !/^[.;!\n]$/.test(stop.text) || !rest.some(({ is }) => is === 'times')) return false;
  const bare = rest.every(({ is }) => is === 'times' || is === 'word' || is === 'punct');
  return bare && !before.some((item) => item.is === 'concept' && OF_TIMES.test(item.id));
}

const OF_TIMES = /^(?:v\.(?:fast|slow|louder|quieter|zoom|copy)|n\.speed|size\.|mo\.|o\.volume|pl\.|x\.loop)/;
