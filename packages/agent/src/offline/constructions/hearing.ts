import { type Item, isConcept } from '../item.ts';
import { has, isSound, isThing, isTimed, less, type Rule, type Run } from './run.ts';

const HEARD = /^(?:heard|hear|hears|audible|hearable)$/;
const SOUNDING =
  /^(?:make|makes|making|have|has|having|give|gives|get|play|plays|playing|keep|keeps|with|hear|hears|heard)$/;
const SOUND = /^(?:sounds?|noises?|audio)$/;
/** Between the verb and the sound: "makes any sound", "keeps its own sound". */
const ARTICLE = /^(?:a|an|any|no|some|the|its|his|her|their|own|not)$/;
const NOBODY =
  /^(?:no|not|no one|no-one|nobody|none|neither|nor|never|nothing|without|shouldn't|shouldnt|mustn't|don't|dont|doesn't|doesnt|isn't|aren't|won't|can't|cannot|do not|must not)$/;
const ONLY = /^(?:only|just|solely|alone)$/;
const WISHED = /^(?:should|must|shall|may|want|wants|let|lets|again|back|like|love|need|needs|keep|still)$/;

/** Who is heard: "nobody should hear the beach" is silence, "only the forest should be heard" silences all else, "let the beach be
 *  audible again" gives it its sound back. */
const heardOf: Rule = (run) => {
  const at = placeOf(run);
  const { items, said } = run;
  if (at < 0 || isTimed(run) || has(run, 'v.louder', 'v.quieter', 'p.except', 'p.others', 'so.duck') || isAsked(run))
    return items;
  const things = items.filter((item) => isNamed(item, said));
  const [first, last] = [things[0], things.at(-1)];
  if (first === undefined || last === undefined || items.some(({ is }) => is === 'percent' || is === 'decibels'))
    return items;
  const only = items.some((item) => ONLY.test(said(item)) || isConcept(item, 'so.only', 'x.only', 'tm.only'));
  const not = items.some((item) => NOBODY.test(said(item)));
  if (only) return not ? items : alone(run, items.slice(items.indexOf(first), items.indexOf(last) + 1));
  const wished = items.some((item) => WISHED.test(said(item)) || isConcept(item, 'v.want', 'x.again'));
  if (!not && !(wished && HEARD.test(said(items[at])))) return items;
  const verb = conceptAt(items[at], not ? 'v.mute' : 'v.unmute');
  return less({ items: items.with(at, verb) }, (item) => item !== verb && isTold(item, said));
};

const isAsked = ({ items, said }: Run): boolean =>
  /^(?:do|does|did|is|are|which|what|why|how|if)$/.test(said(items[0]));

/** "Heard", "audible", "the sound" behind a verb of having it; -1 where nothing of the kind is said. */
function placeOf({ items, said }: Run): number {
  const heard = items.findIndex((item) => item.is === 'word' && HEARD.test(said(item)));
  if (heard >= 0) return heard;
  return items.findIndex((item, at) => {
    if (!SOUND.test(said(item))) return false;
    let before = at - 1;
    while (before > 0 && (ARTICLE.test(said(items[before])) || isConcept(items[before], 'x.not', 'x.off'))) before -= 1;
    return SOUNDING.test(said(items[before]));
  });
}

/** What is named, and not the sound that it has. */
function isNamed(item: Item, said: Run['said']): boolean {
  if (isConcept(item, 'o.sound')) return /original|camera|own|live|ambient/.test(said(item));
  return isThing(item) || isSound(item);
}

const conceptAt = (item: Item | undefined, id: string): Item => ({
  is: 'concept',
  id,
  start: item?.start ?? 0,
  end: item?.end ?? 0,
});

/** Names, or else nouns, and what links them. */
const isListed = (item: Item, _: number, all: readonly Item[]): boolean => {
  const named = all.some(({ is }) => is === 'file' || is === 'ref' || is === 'these');
  const noun = isSound(item) ? !isConcept(item, 'o.sound') : !named && isThing(item);
  return noun || /^(?:file|ref|these|punct)$/.test(item.is) || isConcept(item, 'rel.and', 'rel.join');
};

/** Silence for all but these. */
function alone({ items }: Run, things: readonly Item[]): Item[] {
  const start = items[0]?.start ?? 0;
  const made = ['v.mute', 'o.all', 'p.except'].map((id): Item => ({ is: 'concept', id, start, end: start }));
  const led = items[0]?.is === 'concept' && /^rel\.(?:and|but)$/.test(items[0].id) ? [items[0]] : [];
  return [...led, ...made, ...things.filter(isListed)];
}

/** Words that only say that something is heard or not. */
function isTold(item: Item, said: Run['said']): boolean {
  const word = said(item);
  if (isConcept(item, 'v.make', 'v.want', 'v.say', 'v.keep', 'x.not', 'x.off', 'x.again', 'v.restore')) return true;
  return NOBODY.test(word) || SOUNDING.test(word) || (SOUND.test(word) && item.is === 'concept');
}

/** What is to be heard, and what not. */
export const hearing: readonly Rule[] = [heardOf];
