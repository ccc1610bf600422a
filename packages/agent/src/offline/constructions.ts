import { blackness } from './constructions/black.ts';
import { blurredSides } from './constructions/blurred.ts';
import { caps } from './constructions/caps.ts';
import { colouring } from './constructions/colours.ts';
import { complaints } from './constructions/complaints.ts';
import { composing } from './constructions/composing.ts';
import { places } from './constructions/edge-texts.ts';
import { hearing } from './constructions/hearing.ts';
import { leavings } from './constructions/leavings.ts';
import { lowering } from './constructions/lowering.ts';
import { musicTimes } from './constructions/music-times.ts';
import { orders, withTurnedEnds } from './constructions/orders.ts';
import { participles } from './constructions/participles.ts';
import { positions, puttings } from './constructions/puttings.ts';
import type { Rule, Run } from './constructions/run.ts';
import { takings } from './constructions/takings.ts';
import { timings } from './constructions/timings.ts';
import { type Item, isConcept, isFileOrRef } from './item.ts';

const RULES: readonly Rule[] = [
  participles,
  ...caps,
  ...leavings,
  ...blurredSides,
  ...blackness,
  ...colouring,
  ...composing,
  ...musicTimes,
  ...lowering,
  ...takings,
  ...places,
  orders,
  ...puttings,
  ...hearing,
  ...complaints,
  ...timings,
];
/** Longest run that is looked at: a longer one is no sentence of a person. */
const LONGEST = 60;

/** What English words mean by the way they stand together and not by themselves: "beach out" takes away, "it is dark" asks for
 *  light, "drop the music to 20 %" lowers it. Each run up to a stop is read alone. */
export function withConstructions(items: readonly Item[], message: string): Item[] {
  return runsOf(butAsExcept(withTurnedEnds(items, message), message)).flatMap((run) => {
    const first = !/[a-z]/i.test(message.slice(0, run[0]?.start));
    if (run.length > LONGEST) return run;
    const rules = /[a-z]/i.test(textOf(run, message)) ? RULES : [positions, orders];
    return rules.reduce<Item[]>(
      (now, rule) => rule({ items: now, said: (item) => saidOf(item, message), first } satisfies Run),
      run,
    );
  });
}

/** "All photos but the dog", "everything but the first one": what follows is left out. */
function butAsExcept(items: readonly Item[], message: string): readonly Item[] {
  return items.map((item, at) => {
    const before = items.slice(at + 1, at + 3).some((one) => isConcept(one, 'rel.before', 'rel.after'));
    const next = items
      .slice(at + 1, at + (before ? 4 : 3))
      .find((one) => one.is !== 'word' && !isConcept(one, 'rel.before', 'rel.after'));
    const near = items.slice(Math.max(0, at - 4), at);
    const said = near.slice(near.findLastIndex(({ is }) => is === 'punct') + 1);
    const all = said.some((one) => isAllOf(one, message));
    const named = next !== undefined && isFileOrRef(next) ? items.indexOf(next) : -1;
    // "2 s each, but the dog for 5": a length of its own leaves nothing out; "all clips but the forest 4 s long" has one length.
    const behind = items.slice(named + 1, named + 4);
    const own = behind.some(isTurn) || (behind.some(isAmount) && items.slice(0, at).some(isAmount));
    const but = isConcept(item, 'rel.but') || (item.is === 'word' && item.text === 'save');
    return but && all && named >= 0 && !own
      ? { is: 'concept', id: 'p.except', start: item.start, end: item.end }
      : item;
  });
}

/** "All", and "all" as the second word of "put all". */
const isAllOf = (one: Item, message: string): boolean =>
  isConcept(one, 'o.all', 'o.each') ||
  (one.is === 'word' && ANY.test(one.text)) ||
  /\ball$/i.test(message.slice(one.start, one.end));

/** "..., but the sunset goes first". */
const isTurn = (one: Item): boolean => isConcept(one, 'v.move', 'rel.start', 'rel.end', 'rel.lead');

const ANY = /^(?:any|anything|none|nothing|nobody|no|everywhere)$/;
const isAmount = ({ is }: Item): boolean => is === 'dur' || is === 'times' || is === 'percent' || is === 'num';

function textOf(run: readonly Item[], message: string): string {
  return message.slice(run[0]?.start, run.at(-1)?.end);
}

function saidOf(item: Item | undefined, message: string): string {
  return item === undefined ? '' : message.slice(item.start, item.end).toLowerCase().replaceAll('’', "'");
}

function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    const stop = (item.is === 'punct' && /^[,.;!?\n…]$/.test(item.text)) || (isLink(item) && !isListed(items, at));
    if (stop) runs.push([item], []);
    else runs.at(-1)?.push(item);
  }
  return runs.filter((run) => run.length > 0);
}

/** "City and forest": what stands on both sides is a name. */
function isListed(items: readonly Item[], at: number): boolean {
  const [before, next, after] = [items[at - 1], items[at + 1], items[at + 2]];
  const name = next?.is === 'word' && next.text === 'the' ? after : next;
  return isFileOrRef(before) && isFileOrRef(name);
}

function isLink(item: Item): boolean {
  return item.is === 'concept' && (item.id === 'rel.and' || item.id === 'rel.but');
}
