import { Clause } from './clause.ts';
import { type Item, isAudioName, isConcept, TIMED } from './item.ts';
import { isName } from './resolve.ts';
import { isMany } from './which.ts';

const TEXTS = ['o.text', 'o.title', 'm.captions'] as const;
/** What may be done to many things at once and be kept from one of them. */
const CHANGES =
  /^(?:look|lk|color|size|st|an|al|pos|dir|pl|mo|fit|so|deg|rot|ky|tr)\.|^v\.(?:mute|unmute|fast|slow|louder|quieter|reverse|move|rise|sink|fadein|fadeout|freeze)$|^o\.(?:volume|transition)$/;
const VALUES: ReadonlySet<Item['is']> = new Set(['percent', 'times', 'decibels', 'degrees']);
/** Verbs that say nothing by themselves: "don't make the last one so", "最后一句不用移". */
const WEAK = /^v\.(?:make|set|move|add|change|keep|want|insert)$/;

/** "Make everything black and white, leave the beach alone", "所有片段静音，海边别动": what is to stay as it is is left out of the
 *  wishes for all that stand before it. */
export function sparing(clauses: readonly Clause[]): Clause[] {
  const found = [...clauses];
  for (const [index, clause] of clauses.entries()) {
    for (let at = index - 1; at >= 0; at -= 1) {
      const wish = found[at];
      const spared = wish && sparedFrom(wish, clause);
      if (spared === undefined) continue;
      found[at] = spared;
      found[index] = new Clause(clause.items.map(asLeft), clause.message, clause.previous);
    }
  }
  return found;
}

/** "Keep the last one" of what all others lose. */
const asLeft = (item: Item): Item => (isConcept(item, 'v.keep') ? { ...item, is: 'concept', id: 'x.leave' } : item);

/** A wish for all without what another clause spares; undefined when it spares nothing of that wish. */
export function sparedFrom(wish: Clause, left: Clause): Clause | undefined {
  const names = left.items.filter(isName);
  if (names.length === 0 || !isLeft(left, wish) || !isForAll(wish) || !names.every((name) => isOfKind(name, wish)))
    return undefined;
  const end = wish.items.at(-1)?.end ?? 0;
  const except: Item = { is: 'concept', id: 'p.except', start: end, end };
  const typed = names.map((name): Item => ({ ...name, start: end, end }));
  return new Clause([...wish.items, except, ...typed], wish.message, wish.previous);
}

/** "Not the beach", "leave the last one alone", "except the first": words that only say what stays as it is. */
function isLeft(clause: Clause, wish: Clause): boolean {
  const only = /\bonly\b|\bjust\b|只|仅/i.test(clause.text()) && !wish.has('v.remove', 'tx.hard');
  const kept = isOfCuts(wish) && !only && clause.has('v.keep') && clause.one('dur') === undefined;
  if ((!kept && !clause.has('x.leave', 'x.not', 'p.except')) || clause.has('p.others', 'p.other')) return false;
  return clause.items.every((item) => {
    if (TIMED.has(item.is) || VALUES.has(item.is)) return false;
    if (item.is !== 'concept' || clause.has('x.leave')) return true;
    return WEAK.test(item.id) || !/^(?:v|look|lk|tr|m|q)\./.test(item.id) || wish.has(item.id);
  });
}

const isOfCuts = (wish: Clause): boolean => wish.has('o.transition', 'o.cut') || wish.family('tr.') !== undefined;

/** True for a wish that changes several things, none of which it names. */
export function isForAll(wish: Clause): boolean {
  if (
    wish.items.some((item) => namesOne(item, wish)) ||
    wish.one('quote') !== undefined ||
    wish.has('p.except', 'p.others', 'p.other', 'x.not', 'x.leave')
  )
    return false;
  return isChanging(wish) && (isMany(wish) || isOfCuts(wish) || wish.has('n.film', 'o.it', ...TEXTS) || isOfFilm(wish));
}

/** A file beside a wish for texts is only what they hide. */
function namesOne(item: Item, wish: Clause): boolean {
  if (item.is === 'file') return !wish.has(...TEXTS);
  return item.is === 'ref' || item.is === 'these';
}

/** True for a wish that changes how something looks, sounds, moves or stands. */
export function isChanging({ items }: Clause): boolean {
  return items.some((item) => VALUES.has(item.is) || (item.is === 'concept' && CHANGES.test(item.id)));
}

/** "Make it 60", of what can be louder. */
const isLevel = (wish: Clause): boolean =>
  wish.one('num') !== undefined &&
  wish.has('o.it', 'o.music', 'o.volume') &&
  wish.has('v.make', 'v.set', 'rel.to', 'v.move');

/** "Black and white, please": a look without any noun is of the whole film. */
function isOfFilm({ items }: Clause): boolean {
  const nouns = items.some((item) => item.is === 'concept' && /^(?:o|m)\./.test(item.id));
  return !nouns && items.some((item) => item.is === 'concept' && /^(?:look|lk)\./.test(item.id));
}

function isOfKind(name: Item, wish: Clause): boolean {
  const ofTexts = wish.has(...TEXTS);
  if (name.is === 'quote') return ofTexts;
  if (name.is === 'file') return !ofTexts && (!isAudioName(name.name) || !wish.has('o.clip', 'o.image'));
  if (name.is !== 'ref') return true;
  if (/^(?:text|title|caption)$/.test(name.kind)) return ofTexts;
  return name.kind === 'any' || (!ofTexts && !wish.has('o.music'));
}

/** "Louder, but only in the last 5 seconds", "调到六成，只在最后8秒": when the wish before is to hold; undefined for what else
 *  "only" and a time may say. */
export function onlyThen(wish: Clause, clause: Clause): Clause | undefined {
  const times = clause.items.filter(({ is }) => TIMED.has(is) && is !== 'dur');
  const [time] = times;
  const bare = clause.items.every(
    (item) =>
      item === time ||
      item.is === 'word' ||
      item.is === 'punct' ||
      isConcept(item, 'x.only', 'so.only', 'tm.only', 'rel.but', 'v.make', 'o.it', 'rel.and'),
  );
  const only = clause.has('x.only', 'so.only', 'tm.only');
  if (time === undefined || times.length > 1 || !bare || !only || !(isChanging(wish) || isLevel(wish)))
    return undefined;
  if (wish.items.some(({ is }) => TIMED.has(is)) || wish.has('v.keep', 'v.cut', 'v.remove', 'v.fadein', 'v.fadeout'))
    return undefined;
  return new Clause([...wish.items, time], wish.message, wish.previous);
}

const NOT = /^(?:不用|不要|不必|不需要|除外|例外|不算|excluded|excepted|exempt|exempted)$/i;

/** "每段都加快一倍，森林不用": behind a wish for all it does not go, it stays as it is. */
export function notThisOne(wish: Clause | undefined, clause: Clause): Clause {
  if (wish === undefined || clause.named() === 0 || !isForAll(wish)) return clause;
  const at = clause.items.findIndex((item) => NOT.test(clause.message.slice(item.start, item.end)));
  const rest = clause.items.filter(
    (item, index) => index !== at && item.is !== 'punct' && item.is !== 'word' && !isName(item),
  );
  const item = clause.items[at];
  if (item === undefined || rest.length > 0) return clause;
  const left: Item = { is: 'concept', id: 'x.leave', start: item.start, end: item.end };
  return new Clause(clause.items.with(at, left), clause.message, clause.previous);
}
