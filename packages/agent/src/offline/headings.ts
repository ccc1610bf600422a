import { isThing } from './heads.ts';
import { type Item, isConcept } from './item.ts';

const PACE = /^(?:v\.(?:fast|slow)|n\.speed)$/;
const BARE = /^(?:v\.(?:fast|slow|make|want|set)|n\.(?:speed|film)|deg\.|o\.it|x\.filler|dir\.|rel\.more)/;
const STEP = /^(?:rel\.(?:longer|shorter)|tm\.(?:longer|shorter)|v\.(?:remove|cut)|x\.off|deg\.(?:less|more))$/;

/** "A quicker pace: every photo one second shorter", "节奏快点，每张少一秒": what is wished for in general, and then how; only the
 *  second is done. */
export function withoutHeading(items: Item[]): Item[] {
  const parts = partsOf(items);
  return parts.length < 2 ? items : parts.flatMap((part, at) => (isHeading(part, parts[at + 1]) ? [] : part));
}

function isHeading(part: readonly Item[], next: readonly Item[] | undefined): boolean {
  if (next === undefined || !part.some((item) => item.is === 'concept' && PACE.test(item.id))) return false;
  const bare = part.every(
    (item) => item.is === 'word' || item.is === 'punct' || (item.is === 'concept' && BARE.test(item.id)),
  );
  return bare && isHow(next);
}

/** So much more or less of each. */
function isHow(part: readonly Item[]): boolean {
  const paced = part.some((item) => item.is === 'concept' && PACE.test(item.id));
  const stepped = part.some((item) => (item.is === 'concept' && STEP.test(item.id)) || isSaidStep(item));
  return (
    !paced && stepped && part.some(({ is }) => is === 'dur') && part.some((item) => isConcept(item, 'o.each', 'o.all'))
  );
}

const isSaidStep = (item: Item): boolean => item.is === 'word' && /^(?:less|off|[少短多长])$/.test(item.text);

/** Up to a stop, a colon or a dash, which stands first in the part behind it. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.is === 'punct' && /^[,.;:!?\n—–-]$/.test(item.text)) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

/** "...; the screen recording, only 0:18 to 0:44": a name alone behind a full stop is what the next piece is about. */
export function underHeadings(pieces: readonly Item[][]): Item[][] {
  const found: Item[][] = [];
  for (const piece of pieces) {
    const [first] = piece;
    if (found.length > 1 && isNameAlone(found.at(-1)) && first?.is === 'punct' && first.text === ',')
      found.at(-1)?.push(...piece);
    else found.push([...piece]);
  }
  return found;
}

function isNameAlone([separator, ...names]: readonly Item[] = []): boolean {
  return separator?.is === 'punct' && /[.;!\n]/.test(separator.text) && names.length > 0 && names.every(isThing);
}
