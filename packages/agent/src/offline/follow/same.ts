import { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Opening } from './markers.ts';
import { slotOf } from './merge.ts';

/** True for an item that names what a request is for. */
export function isNameSlot(item: Item): boolean {
  return slotOf(item) === 'name';
}

/** "Do that to the other three as well", "put it on the others too", "same for the beach one": only what it is for. */
export function sameFor(fragment: Clause): Clause {
  const bare = fragment.has('o.it');
  const items = fragment.items
    .filter(
      (item) =>
        item.is !== 'num' && !(bare && item.is === 'concept' && /^(v\.(move|add|want|set)|o\.it)$/.test(item.id)),
    )
    // "The other three": the number makes several of it.
    .map((item) =>
      fragment.one('num') !== undefined && item.is === 'concept' && item.id === 'p.other'
        ? { ...item, id: 'p.others' }
        : item,
    );
  return new Clause(items, fragment.message);
}

/** "The same for the beach", "and the dog", "plus the last 15 s": only whom or when; what brings more is a wish of its own. */
export function sayWhom({ same, adding }: Opening, like: Clause): boolean {
  if (same === true) return like.items.some(isNameSlot);
  const told = like.items.some((item) => isNameSlot(item) || /^(?:head|tail|range)$/.test(item.is));
  return adding === true && told && like.items.every(isBare);
}

const BARE =
  /^(?:o\.(?!all|each|background|volume)|p\.|rel\.(?:and|join|from|with)|m\.(?:captions|voice)|x\.(?:same|filler|again)|v\.want$)/;

function isBare(item: Item): boolean {
  if (item.is === 'concept') return BARE.test(item.id);
  return (
    !/^(?:dur|at|after|before|percent|times|num|ratio|size|decibels|degrees)$/.test(item.is) &&
    !(item.is === 'quote' && item.onTimeline !== true)
  );
}

/** The clause that holds something of the kind the fragment brings, or the last one. */
export function placeFor(clauses: readonly Clause[], fragment: Clause): number {
  const slots = new Set(fragment.items.flatMap((item) => slotOf(item) ?? []));
  const at = clauses.findLastIndex(
    (clause) => !isLeft(clause) && clause.items.some((item) => slots.has(slotOf(item) ?? 'edge')),
  );
  return at < 0 ? clauses.length - 1 : at;
}

/** "..., nothing else": what is to be left as it is. */
export function isLeft(clause: Clause): boolean {
  return clause.has('x.not', 'x.leave') && clause.has('p.others', 'p.other');
}

/** "Actually, make that orange" changes a colour; without one in the request it is a wish of its own. */
export function holdsSlotsOf(clause: Clause, fragment: Clause): boolean {
  const held = new Set(clause.items.map(slotOf));
  return fragment.items.every((item) => slotOf(item) === undefined || held.has(slotOf(item)));
}
