import type { Draft } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { isGivenBack } from '../given-back.ts';
import { questionOf } from '../intents/questions.ts';
import { type Item, isConcept } from '../item.ts';
import { isName } from '../resolve.ts';
import { sparedFrom } from '../spared.ts';
import { withGone } from '../trailing.ts';
import type { Opening } from './markers.ts';

/** What a message asks for, with what was said before put in; `undoes`: the last turn is taken back first, and `draft` is
 *  the film as it is then. */
export interface Reading {
  readonly clauses: readonly Clause[];
  readonly draft: Draft;
  readonly undoes: boolean;
  /** What was said before leaves no doubt: "and the city to 30%" behind a volume is no speed. */
  readonly sure?: boolean;
}

/** True for a question. */
export const isAsking = (clause: Clause): boolean =>
  clause.family('q.') !== undefined || questionOf(clause) !== undefined;

/** "Make it one second longer" goes on from what is there, and puts nothing right. */
export function isStep({ correction }: Opening, fragment: Clause): boolean {
  return correction === 'soft' && fragment.has('rel.longer', 'rel.shorter') && !fragment.has('rel.to');
}

/** "等等，森林应该在前面" after several were joined: where it goes, and not what the film is made of. */
export function isOfOrder(fragment: Clause, requests: readonly Clause[]): boolean {
  const names = (clause: Clause): string[] => clause.all('file').map(({ name }) => name);
  const joined = requests.flatMap(names);
  const placed = fragment.has('rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.lead');
  return (
    placed &&
    joined.length > 1 &&
    names(fragment).length === 1 &&
    names(fragment).every((name) => joined.includes(name))
  );
}

/** True for a segment that is another than it was, wherever it stands. */
export function isOther(before: Draft, after: Draft, id: string): boolean {
  const [old, now] = [before, after].map(({ tracks }) => {
    const segment = tracks.flatMap(({ segments }) => segments).find((one) => one.id === id);
    return JSON.stringify({ ...segment, startMs: 0 });
  });
  return old !== now;
}

export function idsOf(draft: Draft): string[] {
  return draft.tracks.flatMap((track) => track.segments.map(({ id }) => id));
}

export function goneRead(clause: Clause): Clause {
  const items = withGone(clause);
  return items === clause.items ? clause : new Clause(items, clause.message);
}

export function withItems(clause: Clause, items: readonly Item[]): Clause {
  return new Clause([...clause.items, ...items], clause.message);
}

export const isAdded = (fragment: Clause): boolean =>
  fragment.one('file') !== undefined && /\b(?:add|include|put in|as well|too)\b|[加放补]/i.test(fragment.text());

/** "No, the forest, the city as it was": what is taken back anyway needs no undo. */
export const inQuestion = (clauses: readonly Clause[], fragment: Clause, { correction }: Opening): readonly Clause[] =>
  clauses.length === 1 && correction === 'hard' ? [fragment] : clauses;

/** "Not the first one": the request before without it. */
export function sparing({ clauses, draft }: Reading, first: Clause): Reading | undefined {
  const spared = clauses.map((clause) => sparedFrom(clause, first) ?? clause);
  return spared.some((clause, at) => clause !== clauses[at]) ? { clauses: spared, draft, undoes: true } : undefined;
}

/** "Undo that and mute it": what it was about. */
export function aboutSame(clauses: readonly Clause[], requests: readonly Clause[]): Clause[] {
  const names = requests.flatMap(({ items }) => items.filter(isName));
  return clauses.map((clause) => (isAboutIt(clause) && !clause.items.some(isName) ? withItems(clause, names) : clause));
}

/** "Give one second back", "two seconds off its front": what was spoken of, without "it". */
export function isOfIt({ items, message }: Clause): boolean {
  if (isBareGone(items, message)) return true;
  return isGivenBack(items, message) || items.some((item) => item.is === 'word' && item.text === 'its');
}

/** "干脆删了吧", "actually just delete": nothing is named, and no other thing is meant than the one of just now. */
const isBareGone = (items: readonly Item[], message: string): boolean =>
  message.length <= 32 &&
  /干脆|索性|直接|还是|算了|\b(?:just|actually|rather|altogether|entirely)\b/i.test(message) &&
  items.some((item) => isConcept(item, 'v.remove', 'v.unwanted')) &&
  items.every(
    (item) =>
      item.is === 'word' ||
      item.is === 'punct' ||
      isConcept(item, 'v.remove', 'v.unwanted', 'x.only', 'so.only', 'x.filler', 'rel.and'),
  );

/** "..., mute its sound": of what was named just before. */
export function isOfItsSound(clause: Clause): boolean {
  const own = clause.has('o.music', 'o.voice', 'm.voice', 'o.overlay', 'o.text', 'o.title');
  return clause.has('o.sound') && !own && clause.items.some((item) => item.is === 'word' && item.text === 'its');
}

/** "城市和森林变黑白，都静音", "... and mute these two": all of those that were named just before. */
export function allOfThem(clause: Clause, named: readonly Item[]): Clause {
  if (isSwapAlone(clause) && new Set(named.map(nameOf)).size === 2) return withItems(clause, twoOf(named));
  const at = clause.items.findIndex((item) => isOfSeveral(item, clause.message));
  const own = clause.items.some((item) => isName(item) || (item.is === 'concept' && OWN_NOUN.test(item.id)));
  if (at < 0 || own || named.length < 2) return clause;
  const place = clause.items[at];
  const those = named.map((name) => ({ ...name, start: place?.start ?? 0, end: place?.end ?? 0 }));
  return new Clause(clause.items.toSpliced(at, 1, ...those), clause.message, clause.previous);
}

/** "Mute city, mute forest, make these two black and white": the names of several parts are one row. */
export const isBothOf = (clauses: readonly Clause[], clause: Clause): boolean =>
  clauses.some((other) => other !== clause && (other.has('p.both') || isSwapAlone(other)) && !other.items.some(isName));

/** "它们都静音", "mute them all": all of several that the conversation is about. */
export function allOfThese(clause: Clause, segmentIds: readonly string[]): Clause | undefined {
  const at = clause.items.findIndex(
    (item) => isConcept(item, 'o.it') && THEM.test(clause.message.slice(item.start, item.end)),
  );
  const own = clause.items.some((item) => item.is === 'concept' && OWN_NOUN.test(item.id));
  const it = clause.items[at];
  if (it === undefined || own || segmentIds.length < 2) return undefined;
  const these: Item = { is: 'these', segmentIds, start: it.start, end: it.end };
  const items = clause.items.with(at, these).filter((item) => !isConcept(item, 'o.all'));
  return new Clause(items, clause.message, clause.previous);
}

const THEM = /^(?:them|these|those|[它他她]们)$/i;

/** "..., then swap the two", "再互换位置": of what was named before. */
const isSwapAlone = ({ items }: Clause): boolean =>
  items.some((item) => isConcept(item, 'v.swap')) &&
  !items.some(
    (item) =>
      isName(item) || isConcept(item, 'p.other', 'p.others', 'o.music', 'o.text', 'o.title', 'rel.start', 'rel.end'),
  );

const nameOf = (item: Item): string =>
  item.is === 'file' ? item.name : item.is === 'ref' ? `${item.kind} ${item.n}` : `${item.start}`;

const twoOf = (named: readonly Item[]): Item[] =>
  named.filter((item, at) => named.findIndex((other) => nameOf(other) === nameOf(item)) === at);

const OWN_NOUN = /^(?:o\.(?!it$|all$|sound$|volume$)|m\.|n\.film$|p\.(?!both$)|tr\.)/;

const isOfSeveral = (item: Item, message: string): boolean =>
  item.is === 'concept' &&
  (item.id === 'p.both' ||
    (item.id === 'o.it' && /^(?:them|those|these)$/i.test(message.slice(item.start, item.end))) ||
    (item.id === 'o.all' && /^(?:都|全都|也都)$/.test(message.slice(item.start, item.end))));

/** "Export it" and "put it together" speak of the film. */
export function isAboutIt(clause: Clause): boolean {
  if (!clause.has('o.it') || clause.has('n.film', 'o.all', 'o.product', 'v.join', 'v.export', 'o.slideshow'))
    return false;
  return (
    clause.family('plat.') === undefined && clause.one('ratio') === undefined && clause.family('fmt.') === undefined
  );
}

export const isOfFilm = (clause: Clause): boolean =>
  clause.has('o.it') && !isAboutIt(clause) && !clause.items.some(isName);
