import { Clause } from '../clause.ts';
import { isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { isContrast, isFragment, isPutRight } from './fragment.ts';
import { openingOf } from './markers.ts';
import { merged } from './merge.ts';

/** The words of a clause behind those of a correction. */
export function headless(clause: Clause, length: number): Clause {
  if (length === 0) return clause;
  return new Clause(
    clause.items.filter(({ start }) => start >= length),
    clause.message,
  );
}

/** "Delete the piano, no wait, just mute it": another deed for what was named, in the place of the first. */
function insteadOf(last: Clause, fragment: Clause): Clause | undefined {
  const verb = fragment.items.some((item) => item.is === 'concept' && /^(?:v|look|lk|so)\./.test(item.id));
  if (!verb || fragment.has('x.not', 'x.leave', 'v.undo', 'v.keep') || fragment.items.some(isName)) return undefined;
  const own = fragment.items.some((item) => item.is === 'concept' && /^(?:o\.(?!it)|m\.)/.test(item.id));
  const about = last.items.filter(
    (item) =>
      isName(item) ||
      (item.is === 'concept' && /^(?:o\.(?:music|voice|text|title|overlay|all|clip)|m\.captions)$/.test(item.id)),
  );
  if (own || about.length === 0) return undefined;
  const rest = fragment.items.filter((item) => !isConcept(item, 'o.it', 'x.only', 'so.only'));
  return new Clause([...about, ...rest], fragment.message, last.previous);
}

/** "Cut the last 3 seconds, no, make that 4": a clause that corrects the one before it. */
export function correctedWithin(clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = [];
  for (const clause of clauses) {
    const last = found.at(-1);
    const instead = last && inPlaceOf(last, clause);
    if (instead === undefined) found.push(clause);
    else found.splice(-1, 1, instead);
  }
  return found;
}

/** What a clause that opens with words of correction makes of the one before it. */
function inPlaceOf(last: Clause, clause: Clause): Clause | undefined {
  const start = clause.items.find(({ is }) => is !== 'punct')?.start ?? 0;
  const { correction, length } = openingOf(clause.message.slice(start));
  if (correction !== 'hard' || last.has('v.undo') || isPutRight(last)) return undefined;
  const fragment = headless(clause, start + length);
  const again = isFragment(fragment, [last]) && !isContrast(fragment, last) ? merged(last, fragment) : undefined;
  return again === undefined ? insteadOf(last, fragment) : new Clause(again.items, clause.message);
}
