import type { Clause } from '../clause.ts';
import { END_MS, type Item, STRETCHES } from '../item.ts';

/** A stretch of the timeline. Milliseconds. */
export interface Span {
  startMs: number;
  endMs: number;
}

/** True when a clause names a stretch by its times, or by its share of the whole. */
export function namesStretch(clause: Clause): boolean {
  return (
    clause.has('n.first_half', 'n.second_half') ||
    isHalfOff(clause) ||
    clause.items.some(({ is }) => is === 'part' || STRETCHES.has(is)) ||
    counted(clause) !== undefined ||
    middleMs(clause) !== undefined
  );
}

/** "Half off the third clip", "第三段砍掉一半": the tail, as nobody says which. */
function isHalfOff(clause: Clause): boolean {
  return (
    clause.named() === 1 &&
    /[剪裁切砍删去掐](?:掉|去)?(?:它的)?一半|\b(?:cut|trim|chop|take|lop) half\b|\bhalf (?:off|of it off)\b/i.test(
      clause.text(),
    )
  );
}

/** The stretches a clause names, on the timeline. Times of a clip count from its start; those that lie beyond its length are of
 *  the film. `stops`: a place in time is where the film ends. */
export function stretchesOf(clause: Clause, frame: Span, stops: boolean): Span[] {
  const { startMs, endMs } = frame;
  const middle = Math.round((startMs + endMs) / 2);
  if (clause.has('n.first_half')) return [{ startMs, endMs: middle }];
  if (clause.has('n.second_half')) return [{ startMs: middle, endMs }];
  if (isHalfOff(clause)) return [{ startMs: middle, endMs }];
  const from = counted(clause);
  if (from !== undefined) return [within(frame, from.startMs, from.endMs)];
  const ms = middleMs(clause);
  if (ms !== undefined) return [{ startMs: Math.round(middle - ms / 2), endMs: Math.round(middle + ms / 2) }];
  return clause.items.flatMap((item) => spanOf(item, frame, stops) ?? []);
}

function spanOf(item: Item, frame: Span, stops: boolean): Span | undefined {
  const { startMs, endMs } = frame;
  switch (item.is) {
    case 'range':
      return within(frame, item.fromMs, item.toMs);
    case 'part':
      return { startMs: share(frame, item.from), endMs: share(frame, item.to) };
    case 'head':
      return { startMs, endMs: startMs + item.ms };
    case 'tail':
      return { startMs: endMs - item.ms, endMs };
    case 'before':
      return { startMs, endMs: placed(frame, item.ms) };
    case 'after':
      return stops ? { startMs, endMs: placed(frame, item.ms) } : { startMs: placed(frame, item.ms), endMs };
    case 'at':
      return stops ? { startMs, endMs: placed(frame, item.ms) } : undefined;
    default:
      return undefined;
  }
}

function share({ startMs, endMs }: Span, part: number): number {
  return Math.round(startMs + (endMs - startMs) * part);
}

function within(frame: Span, fromMs: number, toMs: number): Span {
  const isOfFilm = isBeyond(frame, fromMs);
  const startMs = isOfFilm ? fromMs : frame.startMs + fromMs;
  if (toMs === END_MS) return { startMs, endMs: frame.endMs };
  return { startMs, endMs: isOfFilm ? toMs : frame.startMs + toMs };
}

/** A time that no place in the clip has, and one of the film that lies in it. */
function isBeyond({ startMs, endMs }: Span, ms: number): boolean {
  return ms >= endMs - startMs && ms > startMs && ms < endMs;
}

/** Where a time of a clip lies on the timeline. */
export function placed(frame: Span, ms: number): number {
  return isBeyond(frame, ms) ? ms : frame.startMs + ms;
}

/** "20 seconds starting at 1:00", "从4分半起15秒": so many from a place. */
function counted(clause: Clause): Span | undefined {
  const [length, ...more] = clause.all('dur');
  const places = [...clause.all('at'), ...clause.all('after')];
  const [place] = places;
  if (length === undefined || place === undefined || more.length > 0 || places.length > 1) return undefined;
  if (clause.has('rel.to', 'v.split', 'v.stop') || !isFrom(clause, place)) return undefined;
  return { startMs: place.ms, endMs: place.ms + length.ms };
}

function isFrom(clause: Clause, { start, end }: Item): boolean {
  const said = clause.message.slice(start, end);
  const before = clause.message.slice(Math.max(0, start - 12), start);
  return /^from\b|^after\b|从|起|后/i.test(said) || /(start|begin)(ing|s)?\s*$/i.test(before);
}

/** "The middle 4 seconds", "海边只留中间四秒": of one thing, and not between two. */
export function isOfMiddle(clause: Clause): boolean {
  if (clause.has('n.middle', 'pos.center')) return true;
  return clause.named() < 2 && clause.has('rel.between') && /[中当]间|当中/.test(clause.text());
}

/** "The middle 2 seconds", "中间那两秒": right behind the word. */
function middleMs(clause: Clause): number | undefined {
  const at = isOfMiddle(clause) ? clause.indexOf('n.middle', 'pos.center', 'rel.between') : -1;
  if (at < 0) return undefined;
  const near = clause.items.slice(at + 1, at + 3).filter((item) => item.is !== 'word' || !/^[的那这]$/.test(item.text));
  const [next] = near;
  return next?.is === 'dur' ? next.ms : undefined;
}
