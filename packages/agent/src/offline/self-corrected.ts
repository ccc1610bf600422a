import { type Item, isConcept } from './item.ts';

/** What somebody says between a thing and the one that is meant instead: "the first, no, the last clip", "第一段，不对，最后一段". */
const RATHER =
  /^(?: (?:clip|one|photo|picture|pic|shot|piece|image))?[\s,，–—-]{0,4}(?:oh |wait,? |hm+,? |uh,? |er,? |ah,? )*(?:no|nope|sorry|i mean|i meant|or rather|rather|哦?不对|不不|哦不|错了|说错了|我是说)(?: no| wait| sorry)?[\s,，]{0,3}(?:i mean(?:t)? |make (?:that|it) )?(?:the |my |是|应该是)?$/i;
const LONGEST = 40;
/** Items between the two. */
const NEAR = 8;

/** The items without a thing that was taken back in the same breath. */
export function withoutTakenBack(items: readonly Item[], message: string): Item[] {
  const gone = new Set(items.flatMap((_, at) => takenBackAt(items, at, message)));
  return gone.size === 0 ? [...items] : items.filter((item) => !gone.has(item));
}

/** The thing at a place and the words of correction behind it; nothing where no other thing is meant. */
function takenBackAt(items: readonly Item[], at: number, message: string): readonly Item[] {
  const item = items[at];
  if (item === undefined || !isThing(item)) return [];
  const near = items.slice(at + 1, at + 1 + NEAR).findIndex(isThing);
  const other = near < 0 ? undefined : items[at + 1 + near];
  if (other === undefined || other.start - item.end > LONGEST || !RATHER.test(message.slice(item.end, other.start)))
    return [];
  const spared = items.slice(Math.max(0, at - 3), at).some((before) => isConcept(before, 'x.not', 'p.except'));
  return spared ? [] : items.slice(at, at + 1 + near);
}

const isThing = ({ is }: Item): boolean => is === 'file' || is === 'ref';
