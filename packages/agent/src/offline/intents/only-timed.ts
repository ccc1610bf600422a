import type { Clause } from '../clause.ts';
import { type Item, isAudioName, isFileOrRef } from '../item.ts';

/** "Each picture 2 seconds, the dog 5": only how long one of all is to stay. */
export function isOnlyTimed(clauses: readonly Clause[]): boolean {
  const each = clauses.some(
    (clause) =>
      (clause.has('o.each') && clause.one('dur') !== undefined && clause.named() === 0) ||
      isLengthOfOthers(clause, clauses),
  );
  const naming = clauses.filter(
    (clause) =>
      clause.named() > 0 &&
      !isLengthOfOthers(clause, clauses) &&
      !clause.all('file').every(({ name }) => isAudioName(name)),
  );
  return each && naming.length > 0 && naming.every((clause) => clause.named() === 1 && isOfLength(clause));
}

/** "Kitchen 6 seconds, the others 3": what is excepted has a length of its own, and is not left out. */
export function isLengthOfOthers(clause: Clause, clauses: readonly Clause[]): boolean {
  if (!clause.has('p.except') || clause.one('dur') === undefined || !clause.has('o.all', 'o.each')) return false;
  const names = clause.items.filter(isFileOrRef).map(keyOf);
  const timed = clauses.filter((one) => one !== clause && one.one('dur') !== undefined && !one.has('p.except'));
  const own = timed.flatMap((one) => one.items.filter(isFileOrRef).map(keyOf));
  return names.length > 0 && names.every((name) => own.includes(name));
}

const keyOf = (item: Item): string =>
  item.is === 'file' ? item.name : item.is === 'ref' ? `${item.n} ${item.kind}` : '';

function isOfLength(clause: Clause): boolean {
  const others = ['x.only', 'v.keep', 'v.remove', 'x.not', 'p.except', 'rel.start', 'rel.end', 'rel.lead'];
  return clause.all('dur').length === 1 && !clause.has(...others);
}
