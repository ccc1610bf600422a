import { Clause } from './clause.ts';
import { type Item, isConcept } from './item.ts';

const PLACES = ['rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.between', 'rel.lead'] as const;
const PUTTING =
  /^(?:v\.(?:move|insert|add|join|want|make|copy)|x\.again|rel\.|p\.|o\.(?:it|clip|image|all)|deg\.|tm\.|x\.filler)/;

/** "Duplicate the city and stick the copy at the end", "打头的那段复制一份，接在队尾": what is copied, and where the copy goes. */
export function copiedTo(copy: Clause, put: Clause): Clause | undefined {
  const copies = copy.has('v.copy', 'x.again') && !copy.has(...PLACES) && copy.items.every(isPutting);
  const placed = put.has(...PLACES) && put.has('v.move', 'v.insert', 'o.it') && put.items.every(isPutting);
  if (!copies || !placed) return undefined;
  const own = put.items.filter(({ is }) => is === 'file' || is === 'ref').length;
  // "Right behind it" is where copies go.
  const beside = put.items.some(
    (item, at) =>
      isConcept(item, 'o.it') &&
      put.items.slice(at - 1, at + 2).some((one) => isConcept(one, 'rel.before', 'rel.after')),
  );
  if (own > 0 ? !put.has('o.it') : beside) return undefined;
  const where = put.items.filter(
    (item) => item.is !== 'these' && item.is !== 'punct' && !isConcept(item, 'o.it', 'rel.and', 'v.move', 'v.insert'),
  );
  return new Clause([...copy.items, ...where], put.message);
}

function isPutting(item: Item): boolean {
  if (item.is === 'concept') return PUTTING.test(item.id);
  return /^(?:word|punct|file|ref|these|num)$/.test(item.is);
}
