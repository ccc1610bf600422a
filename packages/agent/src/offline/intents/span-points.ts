import type { Clause } from '../clause.ts';
import { END_MS, type Item, isConcept } from '../item.ts';

/** From when to when something is there. Milliseconds of the film. */
export interface Span {
  fromMs: number;
  toMs: number;
}

const STOPS = ['tm.end', 'tm.until', 'v.stop', 'v.hide', 'an.out', 'n.out_point'] as const;
/** "End the music at 10 s", "第10秒收". */
const ENDS =
  /\b(?:ends?|stops?|disappears?|vanish(?:es)?|goes away|finish(?:es)?|(?:is|be|are) (?:over|done|gone)|cuts? (?:\S+ ){0,3}off)\b(?! of)(?<!\b(?:the|very) end)|[秒分](?:的时候|处|那里)?(?:就|再)?(?:收|停|结束|断)/i;

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
  const parted = items
    .slice(from, to)
    .some((item) => item.is === 'punct' || isConcept(item, 'rel.and', 'tm.begin', 'an.in'));
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
