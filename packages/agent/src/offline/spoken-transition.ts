import { Clause } from './clause.ts';
import { type Item, isConcept, isFileOrRef } from './item.ts';
import { hasVerb } from './parted.ts';

const isJoint = (item: Item): boolean =>
  item.is === 'concept' && (item.id === 'o.transition' || item.id.startsWith('tr.'));
const isLook = (item: Item): boolean => item.is === 'concept' && item.id.startsWith('look.');

/** "That star wipe is horrible, away with it", "转场留着，就是慢一点": a transition or a look is spoken of, and then what becomes
 *  of it. Undefined when the second part has a thing of its own. */
export function ofWhatIsSpoken(topic: Clause, now: Clause): Clause | undefined {
  return gone(topic, now) ?? lengthOfJoint(topic, now);
}

function gone(topic: Clause, now: Clause): Clause | undefined {
  const joints = topic.items.filter(isJoint);
  const looks = topic.items.some(isFileOrRef) ? [] : topic.items.filter(isLook);
  const spoken = joints.length > 0 ? joints : looks;
  if (spoken.length === 0 || hasVerb(topic.items, 'v.keep', 'v.unwanted') || topic.items.some(isValued))
    return undefined;
  if (!now.items.every(isOfIt) || now.has('x.not')) return undefined;
  const isGone = now.has('v.remove', 'x.off', 'v.unwanted');
  const sized = now.has('v.slow', 'v.fast', 'tm.longer', 'tm.shorter') || now.one('dur') !== undefined;
  if (!isGone && !(joints.length > 0 && sized)) return undefined;
  const kept = now.items.filter((item) => item.is !== 'these' && !isConcept(item, 'o.it', 'o.all', 'o.each', 'x.only'));
  return new Clause(
    [...topic.items.filter((item) => spoken.includes(item) || isFileOrRef(item)), ...kept],
    now.message,
  );
}

const isValued = ({ is }: Item): boolean => is === 'dur' || is === 'percent' || is === 'times' || is === 'quote';

/** Words about "it" and lengths; nothing that could be meant instead. */
const isOfIt = (item: Item): boolean =>
  item.is === 'word' ||
  item.is === 'punct' ||
  item.is === 'dur' ||
  item.is === 'these' ||
  (item.is === 'concept' && OF_IT.test(item.id));
const OF_IT =
  /^(?:o\.(?:it|all|each)$|v\.(?:remove|unwanted|make|set|change|cut|slow|fast)$|x\.(?:off|only|filler)$|tm\.|deg\.|rel\.(?:to|and|but|join)$)/;

/** "Put a dip to black between them, it should take two seconds", "叠化，时长两秒": how long what was just asked for takes. */
function lengthOfJoint(wish: Clause, now: Clause): Clause | undefined {
  const [length, ...more] = now.all('dur');
  const joints = wish.items.filter(isJoint);
  const joint = joints.at(-1);
  if (length === undefined || joint === undefined || more.length > 0 || length.ms > LONGEST_MS) return undefined;
  const told = wish.all('dur');
  const refused = told.length > 0 && /\btoo\b|太|有点/i.test(wish.text());
  if ((told.length > 0 && !refused) || wish.has('v.join', 'o.slideshow', 'o.product', 'v.remove')) return undefined;
  const same = (item: Item): boolean => isJoint(item) && (isConcept(item, 'o.transition') || wish.has(idOf(item)));
  // "It" may have got the names of the wish already.
  const named = (item: Item): boolean => isFileOrRef(item) && wish.items.some(({ start }) => start === item.start);
  if (!now.items.every((item) => isOfLength(item) || same(item) || named(item))) return undefined;
  const items = wish.items.filter((item) => item.is !== 'dur' && !(refused && isConcept(item, 'v.cut', 'deg.too')));
  return new Clause(
    items.flatMap((item) => (item === joint ? [item, length] : [item])),
    now.message,
  );
}

/** Longer times are those of clips and films. */
const LONGEST_MS = 5000;
const idOf = (item: Item): string => (item.is === 'concept' ? item.id : '');

const isOfLength = (item: Item): boolean =>
  item.is === 'dur' ||
  item.is === 'word' ||
  item.is === 'punct' ||
  item.is === 'these' ||
  (item.is === 'concept' && OF_LENGTH.test(item.id));
const OF_LENGTH =
  /^(?:o\.(?:it|all|each)$|v\.(?:make|set|change|run|want|say|slow|fast|keep|add)$|x\.(?:enough|filler|only)$|tm\.(?:stay|longer|shorter|slow)|deg\.|rel\.(?:to|and|but|from|long|longer|shorter|join)$)/;
