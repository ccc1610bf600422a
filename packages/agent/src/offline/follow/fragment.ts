import { Clause } from '../clause.ts';
import type { Item } from '../item.ts';
import { slotOf } from './merge.ts';

/** Verbs that say nothing by themselves: "make that", "change it to", "use the second". */
const WEAK = new Set(['v.make', 'v.set', 'v.change', 'v.add']);

/** True for words that ask for nothing of their own: names, numbers, colours, verbs like "make", and the verb of the
 *  request they go on from. */
export function isFragment(clause: Clause, requests: readonly Clause[] = []): boolean {
  const known = (item: Item): boolean =>
    item.is === 'concept' &&
    (isEnough(item, clause) ||
      isSayingOf(item, clause, requests) ||
      isPlacing(item, clause, requests) ||
      requests.some((request) => item.id === 'v.want' || request.has(item.id) || isOnly(item, clause, request)));
  // New words with a time of their own are a whole request.
  const isTimedText =
    clause.all('quote').some(({ onTimeline }) => onTimeline !== true) && clause.one('range') !== undefined;
  const isWhole = isTimedText || isMeasured(clause, known) || isOfEachPicture(clause, requests);
  return !isWhole && clause.items.length <= 24 && clause.items.every((item) => !isStrong(item) || known(item));
}

/** "It should read "Spring Sale"" where words were set just now, "the last one should be orange" of how they look. */
function isSayingOf(item: Item, clause: Clause, requests: readonly Clause[]): boolean {
  if (item.is !== 'concept' || item.id !== 'v.say') return false;
  if (clause.one('quote') !== undefined) return requests.some((request) => request.one('quote') !== undefined);
  return clause.items.some((one) => /^family /.test(slotOf(one) ?? ''));
}

/** "改到海边和森林之间" right after a transition was put between two others. */
function isPlacing(item: Item, clause: Clause, requests: readonly Clause[]): boolean {
  if (item.is !== 'concept' || !/^v\.(?:move|insert)$/.test(item.id) || !clause.has('rel.between')) return false;
  return requests.some((request) => request.has('o.transition') || request.family('tr.') !== undefined);
}

/** "每张改成四秒" behind transitions: how long each picture stays, and not they. */
function isOfEachPicture(clause: Clause, requests: readonly Clause[]): boolean {
  if (!clause.has('o.each') || clause.one('dur') === undefined || !PICTURED.test(clause.text())) return false;
  return requests.every((request) => request.has('o.transition', 'o.cut') || request.family('tr.') !== undefined);
}

const PICTURED = /每[张幅]|(?:each|every|per) (?:photo|picture|image|pic|slide)\b/i;

/** "1.5 will do", "半秒就够了": of what was asked for last, and nothing is to be kept. */
function isEnough(item: Item, { items, message }: Clause): boolean {
  if (item.is !== 'concept' || item.id !== 'v.keep' || items.some((one) => slotOf(one) === 'name')) return false;
  return /^(?:(?:will|would|should|ought to) do|.*\b(?:enough|plenty|suffices?|sufficient))$/i.test(
    message.slice(item.start, item.end),
  );
}

/** "Piano down by a third": what, which way, and how much. */
function isMeasured({ items }: Clause, known: (item: Item) => boolean): boolean {
  const ways = items.filter(
    (item) => item.is === 'concept' && /^(?:dir\.(?:up|down)|deg\.(?:more|less))$/.test(item.id),
  );
  return (
    ways.length > 0 &&
    !ways.some(known) &&
    items.some(({ is }) => is === 'file' || is === 'ref') &&
    items.some(({ is }) => is === 'percent' || is === 'decibels' || is === 'times')
  );
}

/** "算了,只要城市" behind "全部1.25倍": of that one only; behind a request that takes away, it is what stays. */
function isOnly(item: Item, clause: Clause, request: Clause): boolean {
  if (item.is !== 'concept' || item.id !== 'v.keep' || clause.named() === 0) return false;
  const said = clause.message.slice(item.start, item.end);
  const takes = request.has('v.remove', 'v.cut', 'v.keep', 'v.unwanted', 'v.add', 'v.insert', 'v.join', 'v.move');
  return /^(?:只要|只|就要|only|just)$/i.test(said) && !takes;
}

/** "The last minute goes as well" behind a question about two seconds: a verb and a length of its own answer nothing. */
export function isOwnCut(answer: Clause, requests: readonly Clause[]): boolean {
  if (!answer.has('v.cut', 'v.remove')) return false;
  const asked = requests.flatMap((request) => request.items.flatMap((item) => lengthOf(item) ?? []));
  const own = answer.items.flatMap((item) => lengthOf(item) ?? []);
  return asked.length > 0 && own.length > 0 && own.every((ms) => !asked.includes(ms));
}

function lengthOf(item: Item): number | undefined {
  return item.is === 'dur' || item.is === 'head' || item.is === 'tail' ? item.ms : undefined;
}

function isStrong(item: Item): boolean {
  if (item.is !== 'concept') return false;
  if (item.id.startsWith('v.')) return !WEAK.has(item.id);
  return /^(q\.|pl\.(?:opacity|clear|clearness|rotate)$|n\.speed|n\.normal|o\.volume|o\.slideshow|o\.transition|o\.background|x\.loop|x\.off)/.test(
    item.id,
  );
}

/** The words behind the marks of a correction, without what it is not: "the forest, not the beach". */
export function withoutContrast(clause: Clause): Clause {
  const pieces: Item[][] = [[]];
  for (const item of clause.items) {
    const isStop = item.is === 'punct' && /[,.;!:\n]/.test(item.text);
    if (isStop || isNot(item)) pieces.push([]);
    if (!isStop) pieces.at(-1)?.push(item);
  }
  const kept = pieces
    .filter((piece) => !piece.slice(0, 1).some(isNot) && !isPutRight(new Clause(piece, clause.message)))
    .flat();
  return kept.some((item) => slotOf(item) !== undefined) ? new Clause(kept, clause.message) : clause;
}

/** "Put the first back", "第一句给我恢复": what was done wrong is taken back anyway. */
export function isPutRight(clause: Clause): boolean {
  return /\b(?:(?<!\b(?:the|its) )back|as (?:it|they) (?:was|were)|like before|stays?|restore|leave)\b|恢复|还原|[改变]回|不变|照旧|留着|保留|别动/i.test(
    clause.text(),
  );
}

/** "Use the piano, not the beat": a part that only says what is not meant. It corrects nothing, unless it takes back what was
 *  said itself: "mute the city, not the city, the beach". */
export function isContrast(clause: Clause, before: Clause): boolean {
  const said = clause.items.filter(({ is }) => is !== 'punct');
  const [first] = said;
  if (first === undefined || !isNot(first) || said.some(isStrong)) return false;
  const names = said.filter((item) => slotOf(item) === 'name');
  return names.length > 0 && !names.some((name) => before.items.some((item) => isSameName(item, name)));
}

function isSameName(one: Item, other: Item): boolean {
  if (one.is === 'file' && other.is === 'file') return one.assetId === other.assetId && one.name === other.name;
  return one.is === 'ref' && other.is === 'ref' && one.n === other.n && one.kind === other.kind;
}

/** "Instead of 3"; "instead" alone says nothing of what is not meant. */
const isInsteadOf = (item: Item): boolean =>
  item.is === 'concept' && item.id === 'rel.instead' && item.end - item.start > 'instead'.length;

function isNot(item: Item): boolean {
  return (
    (item.is === 'concept' && (item.id === 'x.not' || item.id === 'c.isnot' || isInsteadOf(item))) ||
    (item.is === 'word' && item.text === 'not')
  );
}
