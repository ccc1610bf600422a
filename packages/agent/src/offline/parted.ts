import { type Item, isConcept, TIMED } from './item.ts';
import { replaced } from './told.ts';

/** Verbs that mean taking away only together with a word behind their object: "kick the third photo out". */
const PARTED = new Set(
  'take kick leave throw chuck toss pull get cut chop trim shave knock clip slice pick weed put chopped taken kicked'.split(
    ' ',
  ),
);
const TOGETHER = /^(string|tie|stick|glue|bring|stitch|splice|piece|sew|put|throw|get|mash)$/;
const APART = new Set(['out', 'off', 'away']);

/** "Take that off again": what was done last is taken back. "Take it off the dog" is about the dog's look. */
export function takenOff(items: readonly Item[]): readonly Item[] {
  const said = items.filter(({ is }) => is !== 'punct' && is !== 'these');
  const verb = said.findIndex((item) => item.is === 'word' && /^(take|took|get)$/.test(item.text));
  const [it, off] = [said[verb + 1], said[verb + 2]];
  const first = said[verb];
  if (first === undefined || !isConcept(it, 'o.it') || !isConcept(off, 'rel.from', 'x.off') || off === undefined)
    return items;
  if (off.end - off.start !== 3) return items;
  const named =
    items.some(({ is }) => is === 'file' || is === 'ref') ||
    said.some((item) => isConcept(item, 'o.all', 'p.others', 'p.both'));
  const kept = items.filter((item) => item !== it && item !== off && !isConcept(item, 'x.again'));
  const at = kept.indexOf(first);
  if (!named) return replaced(kept, at, 'v.undo');
  return replaced(kept, at, 'v.remove').toSpliced(at + 1, 0, {
    is: 'concept',
    id: 'o.look',
    start: off.start,
    end: off.end,
  });
}

/** True when the items have a verb other than these. */
export function hasVerb(items: readonly Item[], ...except: string[]): boolean {
  return items.some((item) => item.is === 'concept' && item.id.startsWith('v.') && !except.includes(item.id));
}

/** "Take two seconds off the front", "cut that out", "leave the city one out". */
export function parted(items: readonly Item[]): readonly Item[] {
  const joined = items.findIndex(
    (item, at) =>
      ((item.is === 'word' && TOGETHER.test(item.text)) || isConcept(item, 'v.move', 'v.insert', 'v.join')) &&
      items.slice(at + 1).some((other) => other.is === 'word' && other.text === 'together'),
  );
  if (joined >= 0) return replaced(items, joined, 'v.join');
  const verb = items.findIndex(
    (item) => (item.is === 'word' && PARTED.has(item.text)) || isConcept(item, 'v.cut', 'v.move'),
  );
  const first = items[verb];
  if (first === undefined) return items;
  const isPut = first.is === 'concept' && first.id === 'v.move';
  const away = items.findIndex(
    (item, at) => at > verb && ((item.is === 'word' && APART.has(item.text)) || isOff(items, at)),
  );
  if (away < 0 || isPut) return items;
  if (hasVerb(items, 'v.cut', 'v.want')) return items;
  return replaced(items, verb, 'v.remove');
}

/** "Take the filter off". */
function isOnIt(item: Item): boolean {
  return item.is === 'concept' && /^(?:o\.(?!it$)|m\.|ky\.|look\.|st\.|lk\.)/.test(item.id);
}

/** "off" is read as "from" by the words: here it stands behind a time or a thing. */
function isOff(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]];
  if (!isConcept(item, 'rel.from', 'x.off') || item === undefined || before === undefined) return false;
  return (
    item.end - item.start === 3 &&
    (TIMED.has(before.is) || before.is === 'file' || before.is === 'ref' || isOnIt(before))
  );
}
