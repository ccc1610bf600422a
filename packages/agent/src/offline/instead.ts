import { type Item, isAudioName, isConcept } from './item.ts';

/** Meanings of which a thing has one at a time: with two of a kind the one may stand for the other. */
const KINDS = /^(?:tr|color|look|plat|pos|fmt|mo|st|an|rot)\./;

/** "A wipe instead of the crossfade", "instead of the crossfade a wipe", "不要叠化而是擦除": what is replaced only says what was
 *  there. It goes when another meaning of its kind stands on the other side. */
export function withoutReplaced(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isOfReplacing(item, message));
  const link = items[at];
  if (link === undefined) return items;
  const kinds = new Map(items.map((item) => [item, kindOf(item)]));
  const old = items.findIndex((item, index) => index > at && kinds.get(item) !== '');
  const kind = kinds.get(items[old] ?? link) ?? '';
  const others = items.filter((item, index) => index !== old && isOfKind(kinds.get(item) ?? '', kind));
  // "用擦除代替叠化，" and "instead of the crossfade, a wipe" both name the old one right behind the word.
  if (old < 0 || kind === '' || others.length === 0) return items;
  return items.filter((_, index) => index !== at && index !== old);
}

function isOfReplacing(item: Item, message: string): boolean {
  if (isConcept(item, 'rel.instead')) return !/^instead$/i.test(message.slice(item.start, item.end));
  return item.is === 'word' && item.text === 'than';
}

function kindOf(item: Item): string {
  return item.is === 'concept' ? (KINDS.exec(item.id)?.[0] ?? '') : '';
}

const isOfKind = (one: string, other: string): boolean => one !== '' && one === other;

/** ", instead of the crossfade": a piece that only says what the one beside it stands for. */
export function isReplaced(piece: readonly Item[], beside: readonly Item[] | undefined, message: string): boolean {
  const [first] = piece.filter(({ is }) => is !== 'punct');
  if (first === undefined || !isOfReplacing(first, message) || piece.some(isVerb)) return false;
  const kinds = piece.map(kindOf).filter((kind) => kind !== '');
  return kinds.length > 0 && (beside ?? []).some((item) => kinds.includes(kindOf(item)));
}

const isVerb = (item: Item): boolean => item.is === 'concept' && item.id.startsWith('v.');

/** The items without the sound that another one stands for: "the piano instead of the beat", "用钢琴而不是节拍". */
export function withoutOtherSound(items: readonly Item[], message: string): readonly Item[] {
  const link = items.findIndex((item) => isOfReplacing(item, message) || isConcept(item, 'x.not', 'p.except'));
  const isSound = (item: Item): boolean => item.is === 'file' && isAudioName(item.name);
  const old = items.findIndex((item, at) => link >= 0 && at > link && at <= link + 3 && isSound(item));
  const left = items.filter((item, at) => at !== old && isSound(item));
  return old < 0 || left.length === 0 ? items : items.filter((_, at) => at !== old);
}
