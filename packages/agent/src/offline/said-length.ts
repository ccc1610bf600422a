import { Clause } from './clause.ts';
import { type Item, isConcept, STRETCHES, TIMED } from './item.ts';

/** "The city should last 5 seconds": how long it is, and no end. */
export function lasting(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(
    (item, index) =>
      isConcept(item, 'rel.end') &&
      /^last$/i.test(message.slice(item.start, item.end)) &&
      (/\b(?:should|must|may|can|could|has to|have to|needs to|ought to|will|to|it|let|make) $/i.test(
        `${message.slice(Math.max(0, item.start - 10), item.start).trimEnd()} `,
      ) ||
        isMadeTo(items, index, message)) &&
      items.slice(index + 1, index + 3).some(({ is }) => is === 'dur'),
  );
  const last = items[at];
  if (last === undefined) return items;
  const length = items.findIndex((item, index) => index > at && item.is === 'dur');
  const { end } = items[length] ?? last;
  const make: Item = { is: 'concept', id: 'v.make', start: last.start, end: last.end };
  return [
    ...items.slice(0, at),
    make,
    ...items.slice(at + 1, length + 1),
    { is: 'concept', id: 'rel.long', start: end, end },
    ...items.slice(length + 1),
  ];
}

/** "Trim the end of it so that it runs 6 s": how long it is to be. */
export function soLong(items: readonly Item[], message: string): readonly Item[] {
  const dur = items.findIndex(({ is }) => is === 'dur');
  const length = items[dur];
  if (length === undefined || !SO.test(message.slice(Math.max(0, length.start - 40), length.start))) return items;
  const to: Item = { is: 'concept', id: 'rel.to', start: length.start, end: length.start };
  const place = (item: Item): boolean => isConcept(item, 'rel.end', 'rel.start', 'v.run', 'v.make', 'o.it');
  return [...items.slice(0, dur).filter((item) => !place(item)), to, ...items.slice(dur)];
}

const SO =
  /\b(?:so|until|till)(?: that)? (?:it|the (?:clip|shot|whole thing|film|video))(?:'s| is| runs| lasts| ends up| comes to| becomes)(?: only| just| at)? $/i;

/** "Take a second off the city's length", "city minus a second": by so much, and not so long. */
export function offLength(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex(({ is }) => is === 'dur');
  const [before, length, off] = [items[at - 1], items[at], items[at + 1]];
  if (length === undefined || items.filter(({ is }) => is === 'file' || is === 'ref').length !== 1) return items;
  const ofLength =
    isConcept(off, 'rel.from', 'x.off') && items.slice(at + 2).some((item) => isConcept(item, 'rel.long'));
  const minus =
    isConcept(before, 'p.except') &&
    items.length <= 5 &&
    /minus|less|减/i.test(message.slice(before?.start, before?.end));
  if (!ofLength && !minus) return items;
  const shorter: Item = { is: 'concept', id: 'rel.shorter', start: length.end, end: length.end };
  const kept = items.filter(
    (item) => item === length || item.is === 'file' || item.is === 'ref' || item.is === 'punct',
  );
  return kept.toSpliced(kept.indexOf(length) + 1, 0, shorter);
}

/** "Make the pictures last 3 s", "have the beach last 4 s". */
function isMadeTo(items: readonly Item[], at: number, message: string): boolean {
  const [first] = items.filter((item) => item.is !== 'punct' && !isConcept(item, 'rel.and'));
  const noun = items[at - 1];
  const made = first !== undefined && /^(?:make|let|have)$/i.test(message.slice(first.start, first.end));
  return made && (noun?.is === 'file' || noun?.is === 'ref' || isConcept(noun, 'o.image', 'o.clip'));
}

/** "The city 2 longer": seconds, as nothing else of a clip is longer. */
export function longerBy(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, index) => item.is === 'num' && isConcept(items[index + 1], 'rel.longer', 'rel.shorter'),
  );
  const item = items[at];
  if (item?.is !== 'num' || items.some(({ is }) => is === 'dur')) return items;
  return items.with(at, { is: 'dur', ms: item.value * 1000, start: item.start, end: item.end });
}

/** "Drop the captions and cut it down to the first 8 seconds": what is gone is not cut any more, so it is the film. */
export function ofWhatStays(last: Clause | undefined, now: Clause): Clause {
  const gone = last?.has('v.remove') === true && !last.has('x.not') && last.has(...SIDE) && last.named() === 0;
  const cuts = now.has('v.cut', 'v.keep', 'v.shorten') && now.items.some(({ is }) => TIMED.has(is));
  if (!gone || !cuts || !now.has('o.it') || now.named() > 0) return now;
  return new Clause(
    now.items.filter((item) => !isConcept(item, 'o.it') && item.is !== 'these'),
    now.message,
  );
}

/** "第一个视频从后面剪,剪到5秒", "cut the city from the back, down to 5 s": what is cut, and then the length that is left of it. */
export function cutToLength(last: Clause, now: Clause): Clause | undefined {
  const bare = last.has('v.cut', 'rel.shorter') && last.named() === 1 && !last.items.some(({ is }) => TIMED.has(is));
  const [length, ...more] = now.all('dur');
  if (!bare || length === undefined || more.length > 0 || now.named() > 0) return undefined;
  const light = now.items.every(
    (item) =>
      /^(?:word|punct|dur)$/.test(item.is) ||
      isConcept(item, 'v.make', 'v.cut', 'rel.to', 'rel.shorter', 'x.only', 'o.it'),
  );
  if (!light || !now.has('v.make', 'rel.to')) return undefined;
  const names = last.items.filter(({ is }) => is === 'file' || is === 'ref');
  return new Clause([...names, ...now.items.filter((item) => !isConcept(item, 'o.it'))], now.message);
}

const LATER = /\b(?:then|after that|afterwards|next)\b|然后|再|接着|之后再/i;

/** "Nothing before 2 min and nothing past 5 min": both times are of the film as it is, so both go at once. */
export function cutAtOnce(last: Clause, now: Clause): Clause | undefined {
  if (!isPlainCut(last) || !isPlainCut(now) || LATER.test(now.text())) return undefined;
  return new Clause([...last.items, ...now.items.filter(({ is }) => STRETCHES.has(is))], now.message);
}

function isPlainCut({ items }: Clause): boolean {
  const stretched = items.some(({ is }) => STRETCHES.has(is));
  const takes = items.some((item) => isConcept(item, 'v.remove'));
  return (
    stretched &&
    takes &&
    items.every(
      (item) =>
        STRETCHES.has(item.is) ||
        /^(?:word|punct)$/.test(item.is) ||
        isConcept(item, 'v.remove', 'rel.and', 'rel.from', 'o.all'),
    )
  );
}

/** What lies beside the clips. */
const SIDE = ['m.captions', 'o.text', 'o.title', 'o.music', 'o.overlay', 'o.transition', 'o.watermark'];

/** "Wipes instead, 6 s per picture", "转场换成擦除，每张6秒": how long each picture stays, and not the transitions. */
export function isTimeOfEach(before: readonly Item[], piece: readonly Item[], message: string): boolean {
  const each = piece.find((item) => isConcept(item, 'o.each'));
  if (each === undefined || !piece.some(({ is }) => is === 'dur')) return false;
  const shown = /[张幅图]|pic|photo|image/i.test(message.slice(each.start, piece.at(-1)?.end));
  return shown && before.some((item) => item.is === 'concept' && /^(?:tr\.|o\.transition$)/.test(item.id));
}
