import { Clause } from '../clause.ts';

/** "The rest can go". */
export function isRestGone(clause: Clause): boolean {
  return clause.has('p.others') && clause.named() === 0 && clause.has('v.unwanted', 'v.remove', 'x.leave');
}

/** "Only the middle of the beach is good, not the rest": what was named is the topic, and not the rest. */
export function withoutOthers(clause: Clause): Clause {
  if (!clause.has('p.others') || clause.named() === 0) return clause;
  return new Clause(
    clause.items.filter((item) => !(item.is === 'concept' && item.id === 'p.others')),
    clause.message,
  );
}
