import type { Segment } from '@reelsmith/core';
import type { Clause } from './clause.ts';
import type { ItemOf, RefKind } from './item.ts';
import { inSteps } from './lists.ts';

/** So many-th of things that a name means. */
export function nthOf(segments: readonly Segment[], { n, count = 1 }: ItemOf<'ref'>): Segment[] {
  if (segments.length < 2) return [...segments];
  if (count > 1) return n > 0 ? segments.slice(n - 1, n - 1 + count) : segments.slice(-count);
  const one = n === 0 ? undefined : segments.at(n > 0 ? n - 1 : n);
  return one === undefined ? [] : [one];
}

/** What a number counts in a row of things. */
export function countedFrom(list: readonly Segment[], { n, count = 1, every }: ItemOf<'ref'>): Segment[] {
  if (every !== undefined) return inSteps(list, n, every);
  if (n === 0)
    return list.length % 2 === 1 && list.length > 1 ? list.slice((list.length - 1) / 2, (list.length + 1) / 2) : [];
  if (count > list.length) return [];
  if (count > 1) return n > 0 ? list.slice(n - 1, n - 1 + count) : list.slice(list.length - count);
  const one = list.at(n > 0 ? n - 1 : n);
  return one === undefined ? [] : [one];
}

const MOST_STEPS = 4;

/** "The first text red, the second green, the third blue": what the last number with a noun counted. */
export function countedBefore(
  { previous }: Clause,
  kindOf: (clause: Clause) => RefKind | undefined,
): RefKind | undefined {
  let before = previous;
  for (let steps = 0; before !== undefined && steps < MOST_STEPS; steps += 1) {
    const kind = kindOf(before);
    if (kind !== undefined || before.named() === 0) return kind;
    before = before.previous;
  }
  return undefined;
}
