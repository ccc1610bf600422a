import { type Item, isAudioName, isConcept } from './item.ts';
import { goneAt } from './trailing.ts';

const HEADS =
  /^(v|tr|plat|mo|fit|look|m|q|order|fmt|lk|so|ky|fl|tx)\.|^x\.(not|leave|later)$|^o\.(marker|fps|canvas)$|^pl\.(opacity|clear|rotate|crop|split|full)$/;
const NOUN_HEADS = new Set(['o.music', 'o.title', 'o.text', 'o.slideshow', 'o.transition', 'n.speed', 'o.volume']);

/** True for a piece that asks for something by itself. */
export function isHead(items: readonly Item[], message: string): boolean {
  const timed = items.some(({ is }) => is === 'dur');
  if (timed && (has(items, 'rel.long', 'o.each', 'n.film') || items.some(isThing) || isShortened(items))) return true;
  if (goneAt(items, message) >= 0 || isPointing(items) || isTogether(items)) return true;
  if (isSwitchedOff(items) || isLevelled(items) || isDescribed(items) || isTaken(items) || isTakenOff(items))
    return true;
  if (isWords(items) && (isPlaced(items) || items.some((item) => isThing(item) || isShownText(item)))) return true;
  return items.some((item) => {
    if (item.is === 'ratio' || item.is === 'fps') return true;
    // "... and 1.25 times as fast" is a wish of its own; "fast, 2x" is one.
    if (item.is === 'times')
      return isConcept(items[0], 'rel.and') || /速/.test(message.slice(item.start, item.end + 1));
    if (item.is === 'file') return isAudioName(item.name);
    return item.is === 'concept' && (HEADS.test(item.id) || NOUN_HEADS.has(item.id));
  });
}

/** "Repeat the beach", "background white", "hold the last frame": a wish by two meanings, neither of which is one. */
function isTogether(items: readonly Item[]): boolean {
  const coloured = items.some((item) => item.is === 'concept' && item.id.startsWith('color.'));
  return (
    (has(items, 'n.frame') && has(items, 'tm.stay')) ||
    (has(items, 'x.loop') && items.some(isThing)) ||
    (has(items, 'o.background') && coloured)
  );
}

/** "Shorten everything to 15 s". */
const isShortened = (items: readonly Item[]): boolean =>
  has(items, 'rel.shorter') && has(items, 'o.all') && has(items, 'rel.to');

/** "The sound of the city off", "录屏的声音关掉": it needs no other verb. */
function isSwitchedOff(items: readonly Item[]): boolean {
  return has(items, 'x.off') && has(items, 'o.sound', 'o.voice', 'm.voice', 'o.music');
}

/** "Original sound at 50 %", "原声小一些": a level of its own. */
function isLevelled(items: readonly Item[]): boolean {
  return (
    has(items, 'o.sound', 'o.voice', 'm.voice') &&
    items.some(
      (item) => item.is === 'percent' || item.is === 'decibels' || (item.is === 'concept' && LEVELS.test(item.id)),
    )
  );
}

const LEVELS = /^(?:size\.(?:bigger|smaller)|dir\.(?:up|down)|deg\.(?:more|less))$/;

const TRAITS =
  /^(pos|dir|size|color|st|al|an|tm|pl|rot)\.|^rel\.(start|end|lead|longer|shorter)$|^n\.(half|double|triple)$/;

/** "Webcam top right", "the first one in yellow", "the forest first", "'Summer Sale' could be larger": a thing and what is to be
 *  true of it, without a verb. */
function isDescribed(items: readonly Item[]): boolean {
  const thing =
    items.some((item) => item.is === 'file' || item.is === 'ref' || isShownText(item)) ||
    has(items, 'o.overlay', 'p.others', 'p.other', 'p.both', 'n.first_half', 'n.second_half') ||
    (has(items, 'o.all', 'o.each') && has(items, 'o.text', 'o.title', 'm.captions', 'o.clip', 'o.image'));
  return (
    thing &&
    items.some(
      (item) => item.is === 'percent' || item.is === 'times' || (item.is === 'concept' && TRAITS.test(item.id)),
    )
  );
}

/** "Take 0:10 to 0:20", "but only the first six seconds": a stretch that is to stay. */
function isTaken(items: readonly Item[]): boolean {
  const stretch = items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail');
  return (
    stretch && (has(items, 'x.only', 'so.only') || items.some((item) => item.is === 'word' && TAKE.test(item.text)))
  );
}

/** "Select the closing text and make it larger". */
function isPointing(items: readonly Item[]): boolean {
  const [first] = items.filter(({ is }) => is !== 'punct');
  return first?.is === 'word' && /^(?:select|choose|highlight)$/.test(first.text);
}

const TAKE = /^(take|grab|pick|pull)$/;

/** "Take a second off the forest": the verb stands around the time. */
export function isTakenOff(items: readonly Item[]): boolean {
  const verb = items.findIndex(
    (item) => item.is === 'word' && /^(take|knock|lop|get|clip|slice|shave)$/.test(item.text),
  );
  const away = items
    .slice(verb + 1)
    .some((item) => isConcept(item, 'rel.from', 'x.off') || (item.is === 'word' && item.text === 'off'));
  const bare = items.some(
    (item, at) =>
      item.is === 'dur' &&
      isConcept(items[at + 1], 'rel.from', 'x.off') &&
      (items[at + 1]?.end ?? 0) - (items[at + 1]?.start ?? 0) === 3,
  );
  if (bare && has(items, 'rel.start', 'rel.end')) return true;
  return verb >= 0 && away && items.some(({ is }) => is === 'dur' || is === 'head' || is === 'tail');
}

/** Words in quotes that are not on the timeline yet. */
export function isWords(items: readonly Item[]): boolean {
  return items.some((item) => item.is === 'quote' && item.onTimeline !== true);
}

/** The words of a text that is there. */
export function isShownText(item: Item): boolean {
  return item.is === 'quote' && item.onTimeline === true;
}

/** A place or a time of its own. */
function isPlaced(items: readonly Item[]): boolean {
  return items.some(
    (item) =>
      /^(range|head|tail|at)$/.test(item.is) || (item.is === 'concept' && /^(pos\.|rel\.(start|end)$)/.test(item.id)),
  );
}

/** True when a meaning that begins a wish is there. */
export function hasHead(items: readonly Item[]): boolean {
  return items.some((item) => item.is === 'concept' && HEADS.test(item.id));
}

/** A clip by number or by file: two of them with "and" between are a list. */
export function isThing(item: Item | undefined): boolean {
  return item?.is === 'ref' || (item?.is === 'file' && !isAudioName(item.name));
}

/** True for items with one of these meanings among them. */
export function has(items: readonly Item[], ...ids: string[]): boolean {
  return items.some((item) => item.is === 'concept' && ids.includes(item.id));
}

/** True when a verb is there. */
export function hasVerb(items: readonly Item[]): boolean {
  return items.some((item) => item.is === 'concept' && item.id.startsWith('v.'));
}

/** "2:00-2:30 和 7:15-7:45 剪掉": stretches alone, so that another one is of the same list. */
export function isStretches(items: readonly Item[]): boolean {
  return (
    items.some(({ is }) => is === 'range') &&
    items.every(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'punct' || is === 'word')
  );
}

/** "转场改成黑场": what becomes of it is said. */
export const isChanged = (piece: readonly Item[], message: string): boolean =>
  piece.some((item) => isConcept(item, 'rel.join') && /[改换替]/.test(message.slice(item.start, item.end)));

/** "Leave everything else alone"; "撤回，改成城市和海边对调", "undo that, the forest instead": behind what takes the last turn back
 *  begins another wish. */
export function isAlone(before: readonly Item[], piece: readonly Item[]): boolean {
  if (has(piece, 'x.leave') && has(piece, 'p.others')) return true;
  if (before.length > 8 || piece[0]?.is !== 'punct' || !(hasVerb(piece) || piece.some(isThing))) return false;
  const said = before.filter((item) => item.is !== 'punct' && item.is !== 'word');
  return has(said, 'v.undo') && said.every((item) => isConcept(item, 'v.undo', 'o.it', 'x.filler', 'tm.only'));
}
