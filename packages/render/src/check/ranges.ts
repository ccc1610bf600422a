import type { Frames } from '../plan.ts';

/** Ranges in order, with those that touch joined into one. */
export function joinedRanges(ranges: readonly Frames[]): Frames[] {
  const joined: Frames[] = [];
  for (const { from, to } of ranges.filter((range) => range.to > range.from).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** What is left of ranges where others are taken away. */
export function without(ranges: readonly Frames[], taken: readonly Frames[]): Frames[] {
  const holes = joinedRanges(taken);
  return joinedRanges(ranges).flatMap((range) => {
    const left: Frames[] = [];
    let at = range.from;
    for (const hole of holes.filter(({ from, to }) => from < range.to && to > range.from)) {
      if (hole.from > at) left.push({ from: at, to: hole.from });
      at = Math.max(at, hole.to);
    }
    if (at < range.to) left.push({ from: at, to: range.to });
    return left;
  });
}

/** What two sets of ranges have in common. */
export function both(a: readonly Frames[], b: readonly Frames[]): Frames[] {
  return without(a, without(a, b));
}
