import type { Clause } from '../clause.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { isMany } from '../which.ts';
import { merged, slotOf } from './merge.ts';

const VALUE = /^(?:time|level|family (?:color|look|size|pos|tr|an))$/;
/** Says nothing by itself beside a name and a value. */
const SMALL =
  /^(?:v\.(?:make|set|change|want|move|say)|rel\.(?:and|to|from|join|with|long)|o\.(?:clip|image|text|title|it|volume)|m\.captions|x\.(?:same|filler|leave)|p\.except|rel\.but|v\.keep|deg\.little|tm\.(?:until|begin))$/;

/** "And the city to 30%", "第四张5秒" right after "the beach to 50%": the same is done to something else, with a value of its own.
 *  Undefined for what brings more than a name and values of the kinds that the request had. */
export function parallelTo(requests: readonly Clause[], fragment: Clause): Clause | undefined {
  const said = fragment.items.filter((item) => item.is !== 'punct' && item.is !== 'word');
  const names = said.filter(isName);
  const values = said.filter((item) => VALUE.test(slotOf(item) ?? ''));
  if (names.length === 0 || values.length === 0 || fragment.items.length > 14) return undefined;
  const bare = said.every(
    (item) => isName(item) || values.includes(item) || (item.is === 'concept' && SMALL.test(item.id)),
  );
  if (!bare) return undefined;
  const request = requests.findLast((clause) => values.every((value) => hasValueLike(clause, value)));
  if (request === undefined || !request.items.some(isName) || !isAlike(request, names)) return undefined;
  return merged(request, fragment);
}

/** The request has one value of this kind. */
function hasValueLike({ items }: Clause, value: Item): boolean {
  const slot = slotOf(value);
  const same = items.filter((item) => slotOf(item) === slot);
  const [one] = same;
  if (one === undefined || same.length > 1) return false;
  // "The beach 5 seconds" behind a speed is no speed.
  return slot !== 'level' || one.is === value.is || value.is === 'num' || one.is === 'num';
}

/** A text for texts, a clip for clips. */
function isAlike(request: Clause, names: readonly Item[]): boolean {
  const ofText = (item: Item): boolean =>
    item.is === 'quote' || (item.is === 'ref' && /^(?:text|title|caption)$/.test(item.kind));
  const before = request.items.filter(isName);
  return names.every((name) =>
    name.is === 'ref' && name.kind === 'any' ? true : before.some(ofText) === ofText(name),
  );
}

/** "The last one" right after something was done to all of them: it alone was meant. */
export function narrowedTo(requests: readonly Clause[], fragment: Clause): boolean {
  const [request, ...more] = requests;
  const [only, ...others] = fragment.items.filter((item) => item.is !== 'punct' && item.is !== 'word');
  if (request === undefined || more.length > 0 || only === undefined || others.length > 0) return false;
  const alone = only.is === 'ref' || (only.is === 'quote' && only.onTimeline === true);
  if (!alone || isMany(request) || request.items.some(isName) || request.has('v.remove', 'v.add', 'v.move', 'o.music'))
    return false;
  const noun = request.items.some((item) => isConcept(item, 'o.clip', 'o.image', 'o.text', 'o.title', 'm.captions'));
  return noun && fragment.message.length <= 40;
}
