import { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { isBack, isBareUndo } from './backward.ts';
import { headless } from './corrected.ts';
import { isFragment, isPutRight } from './fragment.ts';
import { type Opening, openingOf } from './markers.ts';
import { slotOf } from './merge.ts';

/** "Not the forest, the beach goes first": what is not meant, and was said, in a part of its own. */
function isDenied({ items }: Clause, requests: readonly Clause[]): boolean {
  const said = items.filter((item) => item.is !== 'punct' && item.is !== 'word');
  const names = said.filter(isName);
  const [name] = names;
  const not =
    said.some((item) => isConcept(item, 'x.not', 'c.isnot')) ||
    items.some((item) => item.is === 'word' && item.text === 'not');
  const bare = said.every((item) => isName(item) || isConcept(item, 'x.not', 'c.isnot', 'o.clip', 'o.text', 'rel.and'));
  if (name === undefined || names.length > 1 || !not || !bare) return false;
  return requests.some((request) => request.items.some((item) => isSameThing(item, name)));
}

function isSameThing(one: Item, other: Item): boolean {
  if (one.is === 'file' && other.is === 'file') return one.name === other.name;
  return one.is === 'ref' && other.is === 'ref' && one.n === other.n;
}

/** "Put the beach back, I meant the forest": what was taken away just now, and nothing else. */
function isGivenBack({ items }: Clause, requests: readonly Clause[]): boolean {
  const names = items.filter(isName);
  const back = items.some((item) => isConcept(item, 'v.restore', 'rel.end') || isConcept(item, 'v.undo'));
  const bare = items.every(
    (item) =>
      item.is === 'word' ||
      item.is === 'punct' ||
      isName(item) ||
      isConcept(item, 'v.restore', 'v.undo', 'v.move', 'rel.end', 'o.clip', 'o.text', 'x.filler'),
  );
  const taken = requests.some((request) => request.has('v.remove', 'v.unwanted'));
  const files = (row: readonly Item[]): string => row.flatMap((item) => (item.is === 'file' ? [item.name] : [])).join();
  return back && bare && taken && names.length > 0 && requests.some((request) => files(request.items) === files(names));
}

/** "不要黑白，换成复古", "I don't want it red, make it blue": what was set is not wanted, and the next words say what is. */
function isRefused({ items }: Clause, requests: readonly Clause[], next: Clause): boolean {
  const not = items.some((item) => isConcept(item, 'x.not', 'x.off', 'v.remove', 'v.unwanted', 'c.isnot', 'deg.too'));
  const slots = items.flatMap((item) => (item.is === 'word' || item.is === 'punct' ? [] : (slotOf(item) ?? [])));
  const [slot] = slots;
  if (!not || slot === undefined || slots.length !== 1 || !/^(?:family (?:look|color|pos|tr)|level)$/.test(slot))
    return false;
  const value = items.find((item) => slotOf(item) === slot);
  const was = requests.some((request) => request.items.some((item) => isSameValue(item, value)));
  return was && isFragment(next, requests) && next.items.some((item) => slotOf(item) === slot);
}

const withoutReplacing = ({ items, message, previous }: Clause): Clause =>
  new Clause(
    items.filter((item) => !isConcept(item, 'v.replace', 'v.change', 'v.want')),
    message,
    previous,
  );

function isSameValue(one: Item, other: Item | undefined): boolean {
  if (one.is === 'concept' && other?.is === 'concept') return one.id === other.id;
  return one.is === 'percent' && other?.is === 'percent' && one.value === other.value;
}

/** "Wait, wrong one. The garden should be out", "undo that, then swap them", "no, leave that one, delete the third": what is right
 *  stands in the next sentence. */
export function withoutLost(
  said: readonly Clause[],
  lead: Clause,
  requests: readonly Clause[],
): { clauses: readonly Clause[]; first: Clause; opening: Opening } {
  const opening = openingOf(lead.message);
  const [, next] = said;
  if (next === undefined) return { clauses: said, first: lead, opening };
  const told = headless(lead, opening.length);
  if (isDenied(lead, requests))
    return { clauses: said.slice(1), first: next, opening: { ...opening, correction: 'hard', length: 0 } };
  const instead = withoutReplacing(next);
  if (isRefused(told, requests, instead))
    return {
      clauses: [instead, ...said.slice(2)],
      first: instead,
      opening: { ...opening, correction: 'hard', length: 0 },
    };
  const isLost = !told.items.some((item) => item.is !== 'punct');
  const isUndone = (isBareUndo(lead) || isGivenBack(lead, requests)) && !requests.some(isBack);
  const kept = opening.correction === 'hard' && isPutRight(told) && !told.items.some(isName);
  if (!isLost && !isUndone && !kept) return { clauses: said, first: lead, opening };
  return {
    clauses: said.slice(1),
    first: next,
    opening: isLost ? opening : { ...opening, correction: 'hard', length: 0 },
  };
}
