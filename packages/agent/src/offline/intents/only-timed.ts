import type { Clause } from '../clause.ts';
import { isAudioName } from '../item.ts';

/** "Each picture 2 seconds, the dog 5": only how long one of all is to stay. */
export function isOnlyTimed(clauses: readonly Clause[]): boolean {
  const each = clauses.some(
    (clause) => clause.has('o.each') && clause.one('dur') !== undefined && clause.named() === 0,
  );
  const naming = clauses.filter(
    (clause) => clause.named() > 0 && !clause.all('file').every(({ name }) => isAudioName(name)),
  );
  return each && naming.length > 0 && naming.every((clause) => clause.named() === 1 && isOfLength(clause));
}

function isOfLength(clause: Clause): boolean {
  const others = ['x.only', 'v.keep', 'v.remove', 'x.not', 'p.except', 'rel.start', 'rel.end', 'rel.lead'];
  return clause.all('dur').length === 1 && !clause.has(...others);
}
