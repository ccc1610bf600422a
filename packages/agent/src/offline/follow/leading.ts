import type { Clause } from '../clause.ts';
import { isName } from '../resolve.ts';
import { isBack, isBareUndo } from './backward.ts';
import { headless } from './corrected.ts';
import { isPutRight } from './fragment.ts';
import { type Opening, openingOf } from './markers.ts';

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
  const isLost = !told.items.some((item) => item.is !== 'punct');
  const isUndone = isBareUndo(lead) && !requests.some(isBack);
  const kept = opening.correction === 'hard' && isPutRight(told) && !told.items.some(isName);
  if (!isLost && !isUndone && !kept) return { clauses: said, first: lead, opening };
  return {
    clauses: said.slice(1),
    first: next,
    opening: isLost ? opening : { ...opening, correction: 'hard', length: 0 },
  };
}
