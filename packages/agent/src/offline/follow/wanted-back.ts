import type { Asset, Draft } from '@reelsmith/core';
import { Clause } from '../clause.ts';
import { type Item, type ItemOf, isConcept } from '../item.ts';
import { scan } from '../scan.ts';
import { namesOf } from '../slots/names.ts';
import type { Reading } from './about.ts';
import { undoing } from './backward.ts';

/** Longer messages ask for more than to have something back. */
const MOST_LETTERS = 100;
/** Says that something is to be there again, or should never have gone. */
const BACK =
  /\b(?:back|again|after all|stays?|keep|kept|want(?:ed)?|need(?:ed)?|miss(?:ed)?|restor\w*|return\w*|undelete|re-?add|re-?insert|still|mistake|wrong|regret|(?:don't|do not|dont|shouldn't(?: have)?|should not(?: have)?) (?:delete|remove|drop|cut|gone?|deleted|removed))\b|还是|[回还]来|[加放补要找拿弄还]回|恢复|还原|保留|留着|留下|别删|不删|不该|删错|误删|后悔|舍不得|仍然|又想要|再要|再加/i;
/** The same without a name: it must be said plainly. */
const PLAINLY =
  /\b(?:restore|return|undelete|re-?add|re-?insert|(?:put|bring|get|give|want|need|have|add)\b.{0,24}\b(?:back|again|after all|it in))\b|恢复|还原|[加放补要找拿弄还]回|[回还]来|还是(?:要|留|放|加)/i;
const ALLOWED =
  /^(?:v\.(?:restore|add|insert|move|want|keep|undo|make|set|unwanted|correct|show|come)|x\.(?!loop|later)|rel\.|p\.(?:after|before|playing)|o\.(?:it|clip|image)|deg\.|tm\.(?:only|stay|begin)|c\.|pos\.(?:last|earlier|later)|an\.in|n\.(?:normal|full)$)/;
const PLACE = ['rel.start', 'rel.end', 'rel.before', 'rel.after', 'rel.between', 'rel.lead'] as const;
/** "Where it was" is no other place. */
const OLD_PLACE =
  /\b(?:where (?:it|that|they) (?:was|were|belongs?)|(?:its|the|that) (?:old |original |former |own |previous )?(?:place|spot|position))\b|原处|原位|原来的?(?:地方|位置)|原地|老地方/i;

interface WantedBack {
  /** What is to be there again. */
  readonly files: readonly ItemOf<'file'>[];
  /** Where, when another place than before is said. */
  readonly place: readonly Item[];
}

interface Before {
  readonly assets: readonly Asset[];
  /** The film as it is, before the last turn, and before those before it. */
  readonly drafts: readonly Draft[];
  readonly before: Reading;
}

/** The reading of a message that wants something back that an earlier turn took away: that turn is taken back where it did
 *  nothing else, else what went is put in again. */
export function wantedAgain(message: string, { assets, drafts, before }: Before): Reading | undefined {
  const [draft, old = draft, ...more] = drafts;
  if (draft === undefined || old === undefined) return undefined;
  const lately = lostSince(old, draft);
  const lost = new Set([...lately, ...more.flatMap((one) => lostSince(one, draft))]);
  if (lost.size === 0) return undefined;
  const named = assets
    .filter(({ name }) => lately.includes(name))
    .map(({ id, name }): ItemOf<'file'> => ({ is: 'file', name, assetId: id, start: 0, end: 0 }));
  const wish = wantedBack(scan(message, namesOf(assets, draft)), message, { lost: [...lost], named });
  if (wish === undefined) return undefined;
  const { files, place } = wish;
  const all = files.length === lately.length && files.every(({ name }) => lately.includes(name));
  if (before.clauses.length !== 1 || !all)
    return { clauses: [asPutting(wish, 'v.insert', message)], draft, undoes: false };
  return place.length > 0
    ? { clauses: [asPutting(wish, 'v.move', message)], draft: before.draft, undoes: true }
    : { clauses: [undoing(message)], draft, undoes: false };
}

/** "Oh, I do want the city after all", "算了，城市还是要的", "put it back, but at the end": what was taken away and is to be there again.
 *  Undefined for every other message. */
function wantedBack(
  items: readonly Item[],
  message: string,
  { lost, named }: { lost: readonly string[]; named: readonly ItemOf<'file'>[] },
): WantedBack | undefined {
  if (lost.length === 0 || message.length > MOST_LETTERS || !items.every((item) => isFitting(item))) return undefined;
  const own = items.filter((item): item is ItemOf<'file'> => item.is === 'file' && lost.includes(item.name));
  if (own.length > 0 ? !BACK.test(message) : !isPlain(items, message)) return undefined;
  const files = own.length > 0 ? own : named;
  const spoken = saidBack(message);
  const isSaid = ({ start, end }: Item): boolean => spoken.some(([from, to]) => from <= start && end <= to);
  const others = items.some((item) => item.is === 'file' && !own.includes(item));
  const isOld = OLD_PLACE.test(message);
  if (isOld && others) return undefined;
  const place = isOld ? [] : placeIn(items, [...own, ...items.filter(isSaid)]);
  return files.length === 0 || place === undefined ? undefined : { files: once(files), place };
}

/** Where in the message it is said that something is to be there again. */
function saidBack(message: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let match = BACK.exec(message); match !== null; match = BACK.exec(message.slice(from))) {
    found.push([from + match.index, from + match.index + match[0].length]);
    from += match.index + match[0].length;
  }
  return found;
}

function isFitting(item: Item): boolean {
  if (item.is === 'concept') return ALLOWED.test(item.id) || item.id === 'v.remove';
  return /^(?:word|punct|file|ref|these)$/.test(item.is) || (item.is === 'num' && item.value === 1);
}

/** Without the name of what went, nothing else may be named, but for a place. */
function isPlain(items: readonly Item[], message: string): boolean {
  const others = items.some((item) => isConcept(item, 'v.remove', 'o.clip', 'o.image') || item.is === 'num');
  const placed = items.some((item) => isConcept(item, ...PLACE));
  return PLAINLY.test(message) && !others && (placed || items.every(({ is }) => is !== 'file'));
}

function placeIn(items: readonly Item[], own: readonly Item[]): Item[] | undefined {
  const place = items.flatMap((item): Item[] => {
    if (own.includes(item)) return [];
    if (isConcept(item, ...PLACE, 'rel.and') || item.is === 'file') return [item];
    if (item.is !== 'ref') return [];
    if (item.n === -1 || item.n === 1)
      return [{ is: 'concept', id: item.n === 1 ? 'rel.start' : 'rel.end', start: item.start, end: item.end }];
    return [item];
  });
  const placed = place.filter((item) => !isConcept(item, 'rel.and'));
  if (placed.length === 0) return [];
  return placed.some((item) => isConcept(item, ...PLACE)) ? placed : undefined;
}

const once = (files: readonly ItemOf<'file'>[]): ItemOf<'file'>[] =>
  files.filter((file, at) => files.findIndex(({ name }) => name === file.name) === at);

/** The wish for it as a clause of its own: what went, with a verb of putting and the place. */
function asPutting({ files, place }: WantedBack, verb: 'v.move' | 'v.insert', message: string): Clause {
  const head: Item = { is: 'concept', id: verb, start: 0, end: 0 };
  return new Clause([head, ...files.map((file) => ({ ...file, start: 0, end: 0 })), ...place], message);
}

/** Names of the files of clips that were in a film and are in it no longer. */
function lostSince(before: Draft, after: Draft): string[] {
  const names = (draft: Draft): string[] =>
    draft.tracks.flatMap(({ role, segments }) => (role === 'main' ? segments.map(({ name = '' }) => name) : []));
  const left = names(after);
  return [...new Set(names(before).filter((name) => !left.includes(name)))];
}
