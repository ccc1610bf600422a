import { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import type { Opening } from './markers.ts';
import { isOfLength, joined, slotOf } from './merge.ts';

/** True for an item that names what a request is for. */
export function isNameSlot(item: Item): boolean {
  return slotOf(item) === 'name';
}

/** "Do that to the other three as well", "put it on the others too", "same for the beach one": only what it is for. */
export function sameFor(fragment: Clause): Clause {
  const bare = fragment.has('o.it');
  const items = fragment.items
    .map((item) => counted(item, fragment.message))
    .filter(
      (item) =>
        item.is !== 'num' &&
        !(bare && item.is === 'concept' && /^(v\.(move|add|want|set|copy)|x\.loop|o\.it)$/.test(item.id)),
    )
    // "The other three": the number makes several of it.
    .map((item) =>
      fragment.one('num') !== undefined && item.is === 'concept' && item.id === 'p.other'
        ? { ...item, id: 'p.others' }
        : item,
    );
  return new Clause(items, fragment.message);
}

/** "On the first as well" is one of them, and no place. */
function counted(item: Item, message: string): Item {
  const said = isConceptOf(item, /^rel\.(?:start|end)$/) && message.slice(item.start, item.end).toLowerCase();
  const on = /\bon (?:the )?$/i.test(message.slice(0, item.start));
  if (!on || (said !== 'first' && said !== 'last')) return item;
  return { is: 'ref', n: said === 'first' ? 1 : -1, kind: 'any', start: item.start, end: item.end };
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
  // "Make it 15 seconds" behind a transition is the length of the film.
  if (isOfTransition(clause) && (fragment.one('dur')?.ms ?? 0) > LONGEST_TRANSITION) return false;
  const held = new Set(clause.items.map(slotOf));
  const measured = isOfTransition(clause) || clause.has('v.fast', 'v.slow', 'n.speed');
  return fragment.items.every(
    (item) =>
      slotOf(item) === undefined ||
      held.has(slotOf(item)) ||
      (item.is === 'num' && (measured || clause.one('dur') !== undefined)),
  );
}

const LONGEST_TRANSITION = 5000;

/** "第二段和第三段之间也来一个", "one between the beach and the forest too" after a transition: the same one there. */
export function betweenAlso(request: Clause, fragment: Clause): Clause | undefined {
  if (!isOfTransition(request) || !fragment.has('rel.between') || !fragment.items.every(isWhere)) return undefined;
  if (fragment.items.filter(isNameSlot).length !== 2) return undefined;
  const kept = request.items.filter(
    (item) => item.is === 'dur' || isConceptOf(item, /^(?:tr\.|o\.transition$|v\.add$)/),
  );
  const there = fragment.items.filter((item) => isNameSlot(item) || isConceptOf(item, /^rel\.(?!from$)/));
  return joined(request, [...kept, ...there], fragment);
}

function isOfTransition(request: Clause): boolean {
  const gone = request.has('v.remove', 'x.off', 'x.not');
  return !gone && isOfLength(request);
}

const isWhere = (item: Item): boolean =>
  isNameSlot(item) ||
  item.is === 'word' ||
  item.is === 'punct' ||
  (item.is === 'num' && item.value === 1) ||
  isConceptOf(
    item,
    /^(?:rel\.(?:and|join|from|between|with)|v\.(?:add|want)|x\.(?:same|filler|again)|o\.(?:it|clip|cut|transition))$/,
  );

const isConceptOf = (item: Item, ids: RegExp): boolean => item.is === 'concept' && ids.test(item.id);
