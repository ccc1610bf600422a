import { endMs, type OfferedOperation, type Segment } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { END_MS } from '../item.ts';
import type { Scene } from '../scene.ts';
import { filmEnd } from './ask-cut.ts';

/** A time in which something is not to be there. Milliseconds of the film. */
export interface Absence {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The time a clause names for what is not to be there: "from 10 to 15", "in the first 5 seconds", "after 0:12", "until 8". */
export function absenceOf(clause: Clause): Absence | undefined {
  const range = clause.one('range');
  if (range !== undefined) return { fromMs: range.fromMs, toMs: range.toMs };
  const head = clause.one('head')?.ms;
  if (head !== undefined) return { fromMs: 0, toMs: head };
  const tail = clause.one('tail')?.ms;
  if (tail !== undefined) return { fromMs: -tail, toMs: END_MS };
  const before = clause.one('before')?.ms;
  if (before !== undefined) return { fromMs: 0, toMs: before };
  const from = (isOnward(clause) ? clause.one('at')?.ms : undefined) ?? clause.one('after')?.ms;
  if (from === undefined) return undefined;
  const dur = clause.one('dur')?.ms;
  return { fromMs: from, toMs: dur === undefined ? END_MS : from + dur };
}

/** "Hide it at 0:12", "no music from 0:12 on"; "remove the caption at 0:12" names what is shown then. */
function isOnward(clause: Clause): boolean {
  const at = clause.one('at');
  if (at === undefined) return true;
  const [said, behind] = [clause.message.slice(at.start, at.end), clause.message.slice(at.end, at.end + 8)];
  const before = clause.message.slice(Math.max(0, at.start - 24), at.start);
  if (/\b(?:that|thats|that's|which|playing|plays|showing|shown|shows|visible|on)(?: is| are)? ?$/i.test(before))
    return false;
  if (/^\s*(?:的|那)/.test(behind)) return false;
  if (clause.has('v.hide', 'x.off') || (clause.has('v.mute') && clause.one('dur') !== undefined)) return true;
  return /^(?:from|从)/i.test(said) || /^\s*(?:on\b|onwards?\b|起|开始|以后|之后|往后)/i.test(behind);
}

/** The same with the end of the film counted: "-3 s" is three seconds before it. */
export function inFilm(scene: Scene, { fromMs, toMs }: Absence): Absence {
  const filmMs = filmEnd(scene);
  return { fromMs: fromMs < 0 ? Math.max(0, filmMs + fromMs) : fromMs, toMs: Math.min(toMs, Math.max(filmMs, fromMs)) };
}

/** Takes a time out of a segment and leaves the rest where it is; nothing when it is not there then.
 *
 *  ```
 *  |     A     |   ->   | A |   | A' |
 *      ^   ^                from..to
 *  ```
 */
export function without(scene: Scene, segment: Segment, { fromMs, toMs }: Absence): OfferedOperation[] {
  const [startMs, end, segmentId] = [segment.startMs, endMs(segment), segment.id];
  if (toMs <= startMs || fromMs >= end) return [];
  if (fromMs <= startMs && toMs >= end) return [{ op: 'remove', segmentId, ripple: 'none' }];
  if (fromMs <= startMs) return [{ op: 'trim', segmentId, headMs: toMs - startMs, tailMs: 0, ripple: 'none' }];
  if (toMs >= end) return [{ op: 'trim', segmentId, headMs: 0, tailMs: end - fromMs, ripple: 'none' }];
  const [middle, last] = [scene.mintId('seg'), scene.mintId('seg')];
  return [
    { op: 'split', segmentId, atMs: fromMs, newId: middle },
    { op: 'split', segmentId: middle, atMs: toMs, newId: last },
    { op: 'remove', segmentId: middle, ripple: 'none' },
  ];
}
