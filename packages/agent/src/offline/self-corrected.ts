import { type Item, isConcept } from './item.ts';

/** What somebody says between a thing and the one that is meant instead: "the first, no, the last clip", "第一段，不对，最后一段". */
const RATHER =
  /^(?: (?:clip|one|photo|picture|pic|shot|piece|image))?\s*[,，–—-]?\s*(?:oh |wait,? |hm+,? |uh,? |er,? |ah,? )*(?:no|nope|sorry|i mean|i meant|or rather|rather|哦?不对|不不|哦不|错了|说错了|我是说)(?: no| wait| sorry)?[,，]?\s*(?:i mean(?:t)? |make (?:that|it) )?(?:the |my |是|应该是)?$/i;
const LONGEST = 40;

/** The items without a thing that was taken back in the same breath. */
export function withoutTakenBack(items: readonly Item[], message: string): Item[] {
  const gone = new Set<Item>();
  for (const [at, item] of items.entries()) {
    if (!isThing(item)) continue;
    const near = items.slice(at + 1, at + 9).findIndex(isThing);
    const next = at + 1 + near;
    const other = near < 0 ? undefined : items[next];
    if (other === undefined || other.start - item.end > LONGEST) continue;
    if (items.slice(Math.max(0, at - 3), at).some((before) => isConcept(before, 'x.not', 'p.except'))) continue;
    if (RATHER.test(message.slice(item.end, other.start))) for (const said of items.slice(at, next)) gone.add(said);
  }
  return gone.size === 0 ? [...items] : items.filter((item) => !gone.has(item));
}

const isThing = (item: Item | undefined): boolean => item?.is === 'file' || item?.is === 'ref';
