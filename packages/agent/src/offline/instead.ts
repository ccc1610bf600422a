import { type Item, isAudioFile, isConcept } from './item.ts';

/** Meanings of which a thing has one at a time: with two of a kind the one may stand for the other. */
const KINDS = /^(?:tr|color|look|plat|pos|fmt|mo|st|an|rot)\./;

/** "A wipe instead of the crossfade", "instead of the crossfade a wipe", "不要叠化而是擦除": what is replaced only says what was
 *  there. It goes when another meaning of its kind stands on the other side. */
export function withoutReplaced(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item, index) => isOfReplacing(item, message) || isContrast(items, index, message));
  const link = items[at];
  if (link === undefined) return items;
  if (isOrder(items.slice(0, at))) return items.slice(0, at);
  const kinds = new Map(items.map((item) => [item, kindOf(item)]));
  const old = items.findIndex((item, index) => index > at && kinds.get(item) !== '');
  const kind = kinds.get(items[old] ?? link) ?? '';
  const others = items.filter((item, index) => index !== old && isOfKind(kinds.get(item) ?? '', kind));
  // "用擦除代替叠化，" and "instead of the crossfade, a wipe" both name the old one right behind the word.
  if (old < 0 || kind === '' || others.length === 0) return items;
  return items.filter((_, index) => index !== at && index !== old);
}

/** "Start with the beach instead of the city", "end on the beach": it says where a clip goes, and takes nothing away. */
function isOrder(before: readonly Item[]): boolean {
  const [first] = before.filter(({ is }) => is === 'concept' || is === 'file' || is === 'ref');
  return isConcept(first, 'rel.lead', 'rel.end') && before.some(({ is }) => is === 'file' || is === 'ref');
}

/** "I don't want to start with the city", "不要用城市开头": an order that is not wanted, and no clip that is not. */
export function orderUnwanted(items: readonly Item[], message: string): readonly Item[] {
  const at = items.findIndex((item) => isConcept(item, 'v.remove', 'v.unwanted'));
  const refused = items[at];
  if (refused === undefined || !UNWANTED.test(message.slice(refused.start, refused.end))) return items;
  const rest = items
    .slice(at + 1)
    .filter((item) => item.is !== 'word' && item.is !== 'punct' && !isConcept(item, 'rel.to'));
  const [first, last] = [rest[0], rest.at(-1)];
  // "To end on the forest" is a verb, "the end of the forest" a part of it.
  const verb = isConcept(first, 'rel.lead') || (isConcept(first, 'rel.end') && isConcept(items[at + 1], 'rel.to'));
  const ordered = verb || isConcept(last, 'rel.start', 'rel.end');
  const named = rest.some(({ is }) => is === 'file' || is === 'ref');
  if (!ordered || !named || rest.length > 3) return items;
  return items.with(at, { is: 'concept', id: 'x.not', start: refused.start, end: refused.end });
}

const UNWANTED = /^(?:(?:i )?(?:don't|do not|dont) (?:want|like)|不要|不想|不用|别)/i;

/** "Navy behind the photos, not black": a value and what it is not, and nothing forbidden. */
function isContrast(items: readonly Item[], at: number, message: string): boolean {
  const item = items[at];
  const next = items[at + 1]?.is === 'word' ? items[at + 2] : items[at + 1];
  if (
    item === undefined ||
    next === undefined ||
    !/^(?:and )?not|而不是|不是$/i.test(message.slice(item.start, item.end))
  )
    return false;
  const kind = kindOf(next);
  return kind !== '' && items.slice(0, at).some((other) => kindOf(other) === kind) && !items.slice(0, at).some(isNot);
}

const isNot = (item: Item): boolean => isConcept(item, 'x.not', 'v.unwanted');

function isOfReplacing(item: Item, message: string): boolean {
  if (isConcept(item, 'rel.instead')) return !/^instead$/i.test(message.slice(item.start, item.end));
  if (item.is === 'word' && item.text === 'over')
    return /\bprefer\b/i.test(message.slice(Math.max(0, item.start - 60), item.start));
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
  const old = items.findIndex((item, at) => link >= 0 && at > link && at <= link + 3 && isAudioFile(item));
  const left = items.filter((item, at) => at !== old && isAudioFile(item));
  return old < 0 || left.length === 0 ? items : items.filter((_, at) => at !== old);
}
