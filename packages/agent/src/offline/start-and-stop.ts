import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';

/** "Start at 1:00, stop at 3:00": both are places of the film as it is, so that what stays is one stretch. */
export function startAndStop(last: Clause, now: Clause): Clause | undefined {
  const [cut, head, ...more] = last.items.filter(({ is }) => is !== 'punct');
  // The verb was put in where a film is to begin: it stands nowhere in the message.
  if (head?.is !== 'head' || more.length > 0 || cut === undefined) return undefined;
  if (!isConcept(cut, 'v.cut') || cut.end > cut.start) return undefined;
  const said = now.items.filter(
    (item) => item.is !== 'punct' && !isConcept(item, 'rel.and', 'rel.but', 'o.it', 'n.film'),
  );
  const [stop, place, ...others] = said.filter((item) => item.is !== 'word');
  if (!isConcept(stop, 'v.stop') || place?.is !== 'at' || others.length > 0 || place.ms <= head.ms) return undefined;
  const range: Item = { is: 'range', fromMs: head.ms, toMs: place.ms, start: head.start, end: place.end };
  return new Clause([{ is: 'concept', id: 'v.keep', start: cut.start, end: cut.end }, range], now.message);
}
