import { type Item, isConcept, STRETCHES } from './item.ts';

/** "Everything except 2:00 to 5:00 should go", "除了2到5秒都留着": the stretch that is left out of what goes stays, and of what
 *  stays goes. */
export function exceptStretch(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'p.except'));
  const stretch = items.slice(at + 1, at + 4).find(({ is }) => is !== 'word');
  const all = items.some((item) => isConcept(item, 'o.all', 'p.others', 'n.film', 'o.each'));
  if (at < 0 || stretch === undefined || !STRETCHES.has(stretch.is) || !all) return items;
  const goes = items.find((item) => isConcept(item, 'v.remove', 'v.cut', 'v.unwanted'));
  const stays = items.find((item) => isConcept(item, 'v.keep'));
  const verb = goes ?? stays;
  if (verb === undefined || items.some((item) => isConcept(item, 'x.not'))) return items;
  const id = goes === undefined ? 'v.remove' : 'v.keep';
  const kept = items.filter((item) => item.is !== 'concept' || !/^(?:p\.|o\.all|o\.each|n\.film|v\.)/.test(item.id));
  return [{ is: 'concept', id, start: verb.start, end: verb.start }, ...kept];
}
