import type { Clause } from '../clause.ts';
import { targetOf } from '../resolve.ts';
import type { Scene } from '../scene.ts';

/** Ids of clips that a message names with a length, beside one for each: "2 s each, but the dog for 5". */
export function ownLengths(scene: Scene, clauses: readonly Clause[]): ReadonlySet<string> | undefined {
  const timed = clauses.filter((clause) => clause.all('dur').length === 1);
  if (!timed.some((clause) => clause.has('o.each', 'o.all')) || timed.length < 2) return undefined;
  const named = timed.filter((clause) => clause.named() > 0 && !clause.has('o.each', 'o.all', 'p.except'));
  const ids = named.flatMap((clause) => targetOf(scene, clause).segments.map(({ id }) => id));
  return ids.length === 0 ? undefined : new Set(ids);
}
