import { isAfterthought, isApart, isArticle, isListedSound, isMore, isUnderneath } from './apart.ts';
import { Clause } from './clause.ts';
import { curedBy } from './complaint.ts';
import { otherHalf, songsBlended } from './elided.ts';
import { endOfFilm, fadesBetween, isFadeToo } from './fades.ts';
import { toFileEnd } from './file-ends.ts';
import { withMarks } from './follow/marks.ts';
import { underHeadings } from './headings.ts';
import { has, hasHead, hasVerb, isAlone, isChanged, isHead, isStretches, isThing, isWords } from './heads.ts';
import { isReplaced } from './instead.ts';
import { type Item, isConcept } from './item.ts';
import { withLaterVerb } from './later-verb.ts';
import { newWords } from './new-words.ts';
import { listsOpened } from './opened-lists.ts';
import { isFormatOf, isMeantInstead, isRestOfRemoved } from './own-parts.ts';
import { isOtherHalf, isOtherPace, isPaceAlone, isPaceOfItsOwn, isPaceOfWhatStays } from './pace.ts';
import { inSeconds, isParallel, shared } from './parallel-wishes.ts';
import { placeAndMore } from './place-and-more.ts';
import { sharingFrame } from './placed-looks.ts';
import { placeOfWords, wordsAtBothEnds } from './placed-words.ts';
import { isPraiseBefore } from './praised.ts';
import { concluded, isReason, statesJoined } from './reasons.ts';
import { withoutRemarks } from './remarks/remarks.ts';
import { isTimeOfEach } from './said-length.ts';
import { ownWishes } from './sense/own-wishes.ts';
import { ofShownThen } from './shown-then.ts';
import { isSpokenOfFirst } from './spoken-first.ts';
import { wordsSaid } from './told.ts';
import { toldStretch } from './told-stretch.ts';

const STOPS = new Set([',', '.', ';', '!', '?', '\n', '…', '+']);
/** Parts a message where a new wish begins: at a stop, "and", "with", 然后 … but never within a list, a range or quotes.
 *  A piece that has no verb and no strong noun of its own belongs to the one before it. */
export function clausesOf(items: readonly Item[], message: string): Clause[] {
  const groups: Item[][] = [];
  const plain = toFileEnd(newWords(toldStretch(items, message), message), message);
  const said = wordsSaid(withoutRemarks(plain, message), message);
  const shared = sharingFrame(wordsAtBothEnds(otherHalf(said)), message);
  const opened = withMarks(listsOpened(pieces(shared, message), message), message);
  const parts = underHeadings(statesJoined(opened).map(endOfFilm).map(fadesBetween));
  for (const [at, piece] of parts.entries()) takePiece(groups, piece, { next: parts[at + 1], message });
  const clauses: Clause[] = [];
  for (const group of placeAndMore(withLaterVerb(groups).flatMap((items) => ownWishes(items, message)))) {
    const clause = new Clause(group, message, clauses.at(-1));
    if (!clause.isEmpty()) clauses.push(clause);
  }
  return clauses;
}

/** Puts a piece where it belongs: with the one before it, or as a wish of its own. */
function takePiece(
  groups: Item[][],
  piece: Item[],
  { next, message }: { next: readonly Item[] | undefined; message: string },
): void {
  const last = groups.at(-1);
  const blended = last && (songsBlended(last, piece, message) ?? placeOfWords(last, piece));
  if (blended !== undefined) {
    last?.push(...blended);
    return;
  }
  if (isReason(piece, last, message) || isReplaced(piece, last ?? next, message)) return;
  // "Keep the beach, delete the rest": said twice, and done once.
  if (has(piece, 'p.others') && has(piece, 'v.remove') && has(last ?? [], 'v.keep')) return;
  const cured = last && instead(last, piece, message);
  if (cured !== undefined) groups[groups.length - 1] = cured;
  else if (
    last !== undefined &&
    (!isSpokenOfFirst(piece, next, message) || isStretches(last)) &&
    belongsTo(last, piece, message)
  )
    last.push(...piece);
  else groups.push([...shared(last, piece), ...inherited(last, piece, message), ...inSeconds(last, piece)]);
}

/** What takes the place of what was said before it: the wish behind "so", the cure behind a complaint. */
const instead = (last: Item[], piece: Item[], message: string): Item[] | undefined =>
  concluded(last, piece) ?? ofShownThen(last, piece) ?? curedBy(last, piece, message);

/** "Remove the title and the music": the second noun has the verb of the first. */
function inherited(before: readonly Item[] | undefined, piece: readonly Item[], message: string): Item[] {
  const own =
    hasVerb(piece) ||
    isUnderneath(piece, message) ||
    piece.some(isOfItsOwn) ||
    has(piece, 'x.only', 'tm.only', 'so.only') ||
    isChanged(piece, message);
  if (own || !has(piece, 'o.music', 'o.title', 'o.text', 'o.transition') || has(piece, 'rel.with')) return [];
  const verb = before?.find((item) => item.is === 'concept' && SHARED.has(item.id));
  return verb === undefined ? [] : [verb];
}

/** A value or a trait: "mute the beach, music down to 20" mutes no music. */
function isOfItsOwn(item: Item): boolean {
  if (/^(?:percent|quote|file|dur|num|decibels|times)$/.test(item.is)) return true;
  return (
    item.is === 'concept' &&
    /^(?:(?:dir|deg|size|color|pos|st|an|tm|lk|look|ky)\.|so\.(?:duck|lufs|denoise)|n\.(?:half|double|normal|full)$|o\.volume$)/.test(
      item.id,
    )
  );
}

const SHARED = new Set(['v.remove', 'v.mute', 'v.unmute', 'v.louder', 'v.quieter']);

/** Rows of items, each but the first with its separator. */
function pieces(items: readonly Item[], message: string): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    // "#2 亮一点 #3 暗一点": behind a name alone comes what is said of it.
    const named = last?.length === 1 && last[0]?.is === 'ref';
    const parted =
      (isSeparator(item, message) && !isMore(last, item, message)) || (!named && isApart(last?.at(-1), item, message));
    if (last === undefined || parted) found.push([item]);
    else last.push(item);
  }
  return found;
}

function isSeparator(item: Item, message: string): boolean {
  if (item.is === 'punct' && /^ [-–—] \D/.test(message.slice(item.start - 1, item.end + 2))) return true;
  if (item.is === 'punct') return STOPS.has(item.text) || (item.text === ':' && ASKED.test(message.slice(item.end)));
  // "改成" joins a thing to what becomes of it.
  if (isConcept(item, 'rel.join') && /[改换替]/.test(message.slice(item.start, item.end))) return false;
  // "End it with a 2 second freeze frame".
  if (isConcept(item, 'rel.with') && ENDED_BY.test(message.slice(Math.max(0, item.start - 24), item.end + 3)))
    return false;
  // "The text with the percentage": told by what it has.
  if (isConcept(item, 'rel.with') && TOLD_BY.test(message.slice(Math.max(0, item.start - 24), item.end + 5)))
    return false;
  return (
    item.is === 'concept' &&
    (item.id === 'rel.and' || item.id === 'rel.with' || item.id === 'rel.join' || item.id === 'rel.but')
  );
}

/** "It looks pale: can you make it warmer?" */
const ASKED = /^ ?(?:(?:can|could|would) you|please|pls|let's|make it|麻烦|请|能不能|可以|帮我) ?/i;

const ENDED_BY = /\b(?:end|finish|close|start|begin|open)s? (?:it|them|that|the [a-z]+)? ?with (?:a|an|the|its)\b/i;
const TOLD_BY =
  /\b(?:the|that) (?:one|clip|shot|text|line|caption|photo|picture|title|label|image|video) with (?:the|a|my)\b/i;

function belongsTo(before: readonly Item[], piece: readonly Item[], message: string): boolean {
  const separator = piece[0];
  if (isParallel(before, piece) || isAlone(before, piece) || isTimeOfEach(before, piece, message)) return false;
  if (
    isPraiseBefore(before, piece, message) ||
    isRestOfRemoved(before, piece) ||
    isMeantInstead(before, piece, message)
  )
    return false;
  if (isAddition(before, piece)) return true;
  if (isOtherPace(before, piece) || isPaceOfWhatStays(before, piece) || isPaceOfItsOwn(before, piece)) return false;
  if (!isHead(piece, message) || !(isHead(before, message) || isPaceAlone(before))) return true;
  if (isListed(before, piece) || isListedSound(before, piece)) return true;
  const isList = separator?.is === 'concept' && separator.id === 'rel.join';
  if (isList && !hasVerb(before)) return true;
  return goesOn(before, piece, message);
}

/** "Mute the city and the beach"; "blur the city and the beach could be brighter", "mute the city and the webcam bottom left" say
 *  something else of the second. */
function isListed(before: readonly Item[], piece: readonly Item[]): boolean {
  const [separator, ...rest] = piece;
  const at = rest.findIndex((item) => !isArticle(item) && !(item.is === 'word' && ALSO.test(item.text)));
  if (separator?.is !== 'concept' || !isThing(before.at(-1)) || !isThing(rest[at])) return false;
  const next = rest[at + 1];
  if (next?.is === 'word' && MODAL.test(next.text)) return false;
  // "Remove the garden and the dog photo needs 7 seconds".
  if (hasVerb(before) && has(rest.slice(at + 1, at + 4), 'v.want', 'v.run', 'v.keep')) return false;
  const done = before.some((item) => item.is === 'concept' && COMPLETE.test(item.id));
  return !(done && rest.some((item) => item.is === 'concept' && /^(?:pos|size|dir)\./.test(item.id)));
}

const ALSO = /^(?:also|then|now|please)$/;
const MODAL = /^(?:could|should|must|can|needs?|wants?|has|ought)$/;
/** Says of a thing all there is to say. */
const COMPLETE = /^(?:v\.(?:mute|unmute|reverse|remove)|look\.)/;

/** What the verb or the noun before waits for. */
function goesOn(before: readonly Item[], piece: readonly Item[], message: string): boolean {
  const separator = piece[0];
  const adds = message.slice(separator?.start, separator?.end).toLowerCase();
  const linked =
    separator?.is === 'concept' &&
    separator.id.startsWith('rel.') &&
    separator.id !== 'rel.and' &&
    !/^(?:plus|as well as|along with)$/.test(adds);
  if (has(before, 'v.change') && linked) return true;
  if (
    has(before, 'v.swap') &&
    !hasVerb(piece) &&
    !has(piece, ...NOT_SWAPPED) &&
    !piece.some(isValueOfItsOwn) &&
    !hasHead(piece)
  )
    return true;
  // "Add a title, "Weekend", in red": the words the noun before waits for.
  const replaces =
    has(piece, 'v.change', 'v.replace') || piece.some((item) => item.is === 'quote' && item.onTimeline === true);
  if (isWords(piece) && has(before, 'o.text', 'o.title', 'v.say', 'm.captions') && !isWords(before)) return !replaces;
  return isFormatOf(before, piece) || isFadeToo(before, piece);
}

const NOT_SWAPPED = ['o.each', 'o.cut', 'o.transition', 'o.music'] as const;
const isValueOfItsOwn = ({ is }: Item): boolean => /^(?:ratio|size|fps|times|percent|dur|range|quote)$/.test(is);

function isAddition(before: readonly Item[], piece: readonly Item[]): boolean {
  return (
    isOtherEnd(before, piece) ||
    isAfterthought(before, piece) ||
    isItsLength(before, piece) ||
    isOtherHalf(before, piece)
  );
}

/** "海边掐头2秒，去尾3秒", "two seconds off the front of the city, three off the back": the other end of what is named. */
function isOtherEnd(before: readonly Item[], piece: readonly Item[]): boolean {
  // The piece first: it is short, and what came before may be long.
  const own = piece.length > 6 ? [] : edgesIn(piece);
  if (own.length !== 1 || piece.some((item) => isThing(item) || item.is === 'quote')) return false;
  const bare = piece.every(
    (item) =>
      item.is !== 'concept' || /^(?:v\.(?:cut|remove)|rel\.(?:and|join|from|start|end)|o\.it|x\.off)$/.test(item.id),
  );
  if (!bare || !before.some(isThing)) return false;
  const other = edgesIn(before);
  return other.length === 1 && own[0] !== other[0];
}

function edgesIn(items: readonly Item[]): string[] {
  return items.flatMap(({ is }) => (is === 'head' || is === 'tail' ? [is] : []));
}

/** "Show the words ..., for five seconds", "……，时长五秒": the time of what was put on, and not of the film. */
function isItsLength(before: readonly Item[], piece: readonly Item[]): boolean {
  const [first] = piece;
  if (!piece.some(({ is }) => is === 'dur') || (first?.is !== 'punct' && !isConcept(first, 'rel.and'))) return false;
  if (!piece.every(isOfLength)) return false;
  const held = has(piece, 'v.freeze', 'tm.stay');
  // "Freeze frame at 5 s, 2 s long".
  if (has(before, 'v.freeze') && !has(before, 'v.unfreeze') && !before.some(({ is }) => is === 'dur')) return true;
  return (
    isWords(before) &&
    !before.some(({ is }) => (is === 'dur' && !held) || is === 'range' || is === 'head' || is === 'tail')
  );
}

const isOfLength = (item: Item): boolean =>
  item.is === 'punct' ||
  item.is === 'dur' ||
  item.is === 'word' ||
  isConcept(item, 'rel.long', 'tm.stay', 'v.freeze', 'rel.and', 'o.it', 'v.set', 'v.run');
