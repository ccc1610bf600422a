import { isWords } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** "..., 放左下角" behind new words: where they stand, and nothing that is moved. Undefined for every other piece. */
export function placeOfWords(before: readonly Item[], piece: readonly Item[]): Item[] | undefined {
  const [first, ...said] = piece;
  if (first?.is !== 'punct' || first.text !== ',' || said.length > 6) return undefined;
  const places = said.filter((item) => item.is === 'concept' && /^(?:pos|color|st)\./.test(item.id));
  const bare = said.every(
    (item) =>
      item.is === 'word' || places.includes(item) || isConcept(item, 'v.move', 'v.set', 'v.add', 'o.it', 'o.text'),
  );
  // The piece first: it is short, and what came before may be long.
  if (!bare || places.length === 0 || !isWords(before)) return undefined;
  // Of other words for a text that is there the look is a wish of its own.
  const looks = places.some((item) => item.is === 'concept' && !item.id.startsWith('pos.'));
  return looks && before.some((item) => item.is === 'quote' && item.onTimeline === true) ? undefined : places;
}

/** "首尾各加一行字：“启程”和“再见”": the first words open the film, the others close it. */
export function wordsAtBothEnds(items: readonly Item[]): readonly Item[] {
  const ends = bothEndsIn(items);
  const quotes = items.flatMap((item, at) => (isWords([item]) ? [at] : []));
  const [first = -1, second = -1] = quotes;
  if (ends.length === 0 || quotes.length !== 2 || second - first !== 2) return items;
  const [one, link, other] = items.slice(first, second + 1);
  if (one === undefined || link === undefined || other === undefined) return items;
  const mark = (id: string, { start }: Item): Item => ({ is: 'concept', id, start, end: start });
  const stop: Item = { is: 'punct', text: ',', start: link.start, end: link.end };
  const said = [one, mark('rel.start', one), stop, other, mark('rel.end', other)];
  const rest = (part: readonly Item[]): Item[] => part.filter((item) => !ends.includes(item));
  return [...rest(items.slice(0, first)), ...said, ...rest(items.slice(second + 1))];
}

/** "首尾", "at the start and the end", "开头结尾": the words that name both ends together. */
function bothEndsIn(items: readonly Item[]): readonly Item[] {
  const both = items.find((item) => isConcept(item, 'x.both_ends'));
  if (both !== undefined) return [both];
  const start = items.findIndex((item) => isConcept(item, 'rel.start'));
  const end = items.findIndex((item, at) => at > start && isConcept(item, 'rel.end'));
  const between = items.slice(start + 1, end);
  const linked = between.every((item) => item.is === 'word' || isConcept(item, 'rel.and', 'rel.join', 'rel.from'));
  return start < 0 || end < 0 || between.length > 3 || !linked ? [] : items.slice(start, end + 1);
}
