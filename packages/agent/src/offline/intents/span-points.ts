import type { Clause } from '../clause.ts';
import { END_MS, type Item, isConcept } from '../item.ts';

/** From when to when something is there. Milliseconds of the film. */
export interface Span {
  fromMs: number;
  toMs: number;
}

const STOPS = ['tm.end', 'tm.until', 'v.stop'] as const;
/** "End the music at 10 s", "第10秒收". */
const ENDS =
  /\b(?:ends?|stops?|finish(?:es)?|cuts? (?:\S+ ){0,3}off)\b(?! of)(?<!\b(?:the|very) end)|[秒分](?:的时候|处|那里)?(?:就|再)?(?:收|停|结束|断)/i;

/** True when a clause says of a time that something stops there. */
export function stopsThere(clause: Clause): boolean {
  return clause.has(...STOPS) || ENDS.test(clause.text());
}

/** "In at 4 seconds, out 2 seconds before the end", "第3秒进，第20秒停": where it begins and where it ends. */
export function betweenPoints({ items, message }: Clause, filmMs: number): Span | undefined {
  const times = items.filter(isPoint);
  const [first, second] = times;
  if (first === undefined || second === undefined || times.length > 2) return undefined;
  const [from, to] = [items.indexOf(first), items.indexOf(second)];
  const said = message.slice(first.end, second.end + 6);
  const begins = items.slice(0, to).some((item) => isConcept(item, 'tm.begin', 'an.in', 'v.fadein'));
  const parted = items.slice(from, to).some((item) => item.is === 'punct' || isConcept(item, 'rel.and'));
  const stops = items.slice(from).some((item) => isConcept(item, ...STOPS)) || LEAVES.test(said);
  if (!begins || !parted || !stops) return undefined;
  const [fromMs, toMs] = [pointOf(first, filmMs), pointOf(second, filmMs)];
  return fromMs < toMs ? { fromMs, toMs } : undefined;
}

const LEAVES = /\b(?:leave|leaves|go|goes|out|fade|fades|stops?|ends?|off)\b|[停收走断]/i;

type Point = Extract<Item, { is: 'at' | 'after' | 'before' | 'dur' | 'tail' }>;

function isPoint(item: Item): item is Point {
  const timed =
    item.is === 'at' || item.is === 'after' || item.is === 'before' || item.is === 'dur' || item.is === 'tail';
  return timed && item.ms !== END_MS;
}

const pointOf = ({ is, ms }: Point, filmMs: number): number => (is === 'tail' ? filmMs - ms : ms);

/** "Two seconds before the end", "在结尾前3秒": that far from the end of the film. */
export function beforeEnd(items: readonly Item[], message: string): readonly Item[] {
  if (items.some((item) => isConcept(item, 'v.cut', 'v.remove', 'v.keep'))) return items;
  const at = items.findIndex((_one, place) => isBeforeEnd(items, place, message));
  const time = items[at];
  if (time === undefined || !('ms' in time)) return items;
  const han = time.is === 'head';
  const [from, to] = han
    ? [at - 1, at]
    : [at, items.findIndex((item, place) => place > at && isConcept(item, 'rel.end'))];
  const [start, end] = [items[from]?.start ?? 0, items[to]?.end ?? 0];
  const until: Item[] = time.is === 'before' ? [{ is: 'concept', id: 'tm.until', start, end: start }] : [];
  return [...items.slice(0, from), ...until, { is: 'tail', ms: time.ms, start, end }, ...items.slice(to + 1)];
}

function isBeforeEnd(items: readonly Item[], at: number, message: string): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.is === 'head') return isConcept(items[at - 1], 'rel.end') && message.charAt(item.start) === '前';
  const end = items.slice(at + 2, at + 4).some((other) => isConcept(other, 'rel.end'));
  return (item?.is === 'dur' || item?.is === 'before') && isConcept(next, 'rel.before') && end;
}
