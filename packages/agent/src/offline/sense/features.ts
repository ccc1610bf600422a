import { type Item, isAudioName } from '../item.ts';

/** What was touched last, for a wish that names nothing: "a bit smaller yet". */
export const FOCUSES = ['clip', 'photo', 'text', 'music', 'voice', 'overlay', 'film'] as const;
export type Focus = (typeof FOCUSES)[number];

const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|heic)$/i;

/** What the classifier sees of a wish: its words and meanings one by one, and in pairs and threes, with names, numbers and
 *  times as kinds, so that what was learned of one file holds for every other. */
export function featuresOf(items: readonly Item[], message: string, focus?: Focus): string[] {
  const said = items.filter(({ start, end }) => end > start);
  const words = said.flatMap((item) => symbolsOf(item, message));
  const meanings = said.flatMap((item) =>
    item.is === 'concept' ? [item.id] : KINDS.has(item.is) ? [`<${item.is}>`] : [],
  );
  const found = new Set<string>(['b', `n${Math.min(12, words.length)}`]);
  grams(found, 'w', ['^', ...words, '$'], 3);
  grams(found, 'c', ['^', ...meanings, '$'], 2);
  for (const meaning of meanings) found.add(`i:${meaning}`);
  for (const word of words) if (/^[a-z']{5,}$/.test(word)) found.add(`p:${word.slice(0, 4)}`);
  for (let at = 0; at + 2 < words.length; at += 1) found.add(`k:${words[at]} * ${words[at + 2]}`);
  // Which meanings stand together says much, wherever they stand.
  const kinds = [...new Set(meanings)].toSorted().slice(0, 8);
  for (const [index, one] of kinds.entries())
    for (const other of kinds.slice(index + 1)) found.add(`s:${one}+${other}`);
  if (focus !== undefined) {
    found.add(`f:${focus}`);
    if (words.length <= 8) for (const word of words) found.add(`f:${focus}:${word}`);
  }
  return [...found];
}

const KINDS: ReadonlySet<Item['is']> = new Set([
  'num',
  'dur',
  'at',
  'range',
  'head',
  'tail',
  'part',
  'after',
  'before',
  'ref',
  'percent',
  'times',
  'decibels',
  'degrees',
  'ratio',
  'size',
  'short',
  'fps',
  'quote',
  'file',
  'these',
]);

function grams(into: Set<string>, kind: string, row: readonly string[], longest: number): void {
  for (let at = 0; at < row.length; at += 1) {
    for (let size = 1; size <= longest && at + size <= row.length; size += 1) {
      into.add(`${kind}:${row.slice(at, at + size).join(' ')}`);
    }
  }
}

/** The words of an item as they were written; Chinese by its characters. */
function symbolsOf(item: Item, message: string): string[] {
  switch (item.is) {
    case 'file':
      return [isAudioName(item.name) ? '<sound>' : PICTURE_NAME.test(item.name) ? '<photo>' : '<clip>'];
    case 'quote':
      return [item.onTimeline === true ? '<text>' : '<quote>'];
    case 'ref':
      return [`<${item.n < 0 ? 'last' : 'nth'} ${item.kind}>`];
    case 'punct':
      return /[?:]/.test(item.text) ? [item.text] : [];
    case 'word':
    case 'concept':
      return wordsIn(message.slice(item.start, item.end));
    default:
      return [`<${item.is}>`];
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}'’]+|[#%&+]/gu) ?? [];
}
