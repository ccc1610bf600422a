import type { Asset } from '@reelsmith/core';
import type { Clause } from '../clause.ts';
import { type Item, type ItemOf, isConcept } from '../item.ts';
import type { Scene } from '../scene.ts';

/** "The beach is no good, only use the other two": what was spoken of before the others. */
export function passedOver(clause: Clause, next: Clause | undefined): Item[] {
  const at = clause.indexOf('p.others', 'p.other');
  const own = at >= 0 ? clause.items.slice(0, at) : next?.has('p.others', 'p.other') === true ? clause.items : [];
  const made = own.some((item) =>
    isConcept(item, 'v.join', 'v.add', 'v.insert', 'v.move', 'rel.start', 'rel.end', 'rel.lead'),
  );
  const takes = (at >= 0 ? clause : next)?.has('v.keep', 'v.join', 'v.add', 'v.make', 'x.only') === true;
  if (made || !takes || (next?.named() ?? 0) > 0) return [];
  return own.filter(({ is }) => is === 'file');
}

/** What is left out; "without their sound" leaves no file out. */
export function isLeaving(items: readonly Item[], item: Item): boolean {
  if (!isConcept(item, 'p.except', 'v.remove', 'x.not', 'v.unwanted', 'x.later', 'v.hide')) return false;
  const behind = items.slice(items.indexOf(item) + 1);
  return !(
    isConcept(item, 'p.except') &&
    behind.some((other) => isConcept(other, 'o.sound', 'o.music', 'o.title', 'o.text', 'o.transition', 'm.captions')) &&
    !behind.some(({ is }) => is === 'file' || is === 'ref')
  );
}

/** "With the sunset as the opening picture", "第一张是日落": a number beside the only file of a piece is its turn. */
export function turnIn(items: readonly Item[]): ItemOf<'ref'> | undefined {
  const files = items.filter(({ is }) => is === 'file');
  const refs = items.filter((item): item is ItemOf<'ref'> => item.is === 'ref');
  const [ref, ...more] = refs;
  if (files.length !== 1 || ref === undefined || more.length > 0 || (ref.count ?? 1) > 1) return undefined;
  const other = items.some((item) =>
    isConcept(item, 'rel.from', 'p.except', 'v.remove', 'v.unwanted', 'x.not', 'rel.join'),
  );
  const near = Math.abs(items.indexOf(ref) - items.findIndex(({ is }) => is === 'file')) <= 4;
  return Math.abs(ref.n) === 1 && near && !other && ref.every === undefined ? ref : undefined;
}

/** Where that is. */
export const turnOf = (turn: ItemOf<'ref'> | undefined): 'first' | 'last' | undefined =>
  turn === undefined ? undefined : turn.n > 0 ? 'first' : 'last';

/** "Newest upload first", "照片反过来放": what is waiting, in the order that is asked for. */
export function waitingIn(scene: Scene, clauses: readonly Clause[]): readonly Asset[] {
  const waiting = scene.waiting();
  const by = clauses.flatMap((clause) => clause.families('order.'))[0];
  if (by === 'reverse') return waiting.toReversed();
  if (by === 'longest' || by === 'shortest') {
    const way = by === 'longest' ? -1 : 1;
    return waiting.toSorted((a, b) => way * (a.facts.durationMs - b.facts.durationMs));
  }
  return by === 'name' ? waiting.toSorted((a, b) => a.name.localeCompare(b.name)) : waiting;
}
