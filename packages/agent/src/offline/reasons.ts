import { has } from './heads.ts';
import { type Item, isConcept } from './item.ts';

/** True for a piece that says why, behind what is wished: "don't hide what is behind", "hotel wifi is slow". */
export function isReason(piece: readonly Item[], before: readonly Item[] | undefined, message: string): boolean {
  if (before === undefined) return false;
  const [first] = piece.filter(({ is }) => is !== 'punct');
  if (isConcept(first, 'x.not')) return piece.every(isEmptyWord);
  return isOfElsewhere(piece, message) && isOutside(before);
}

/** What must not be, without a thing that it must not be done to. */
const isEmptyWord = (item: Item): boolean =>
  item.is === 'word' || item.is === 'punct' || (item.is === 'concept' && /^(x\.not|rel|deg|o\.it)/.test(item.id));

/** A file of the film is asked for: what is said of another thing then is why. */
function isOutside(before: readonly Item[]): boolean {
  return has(before, 'v.export') || before.some((item) => item.is === 'concept' && item.id.startsWith('fmt.'));
}

/** "Hotel wifi is slow", "我手机内存太小": how something is that nobody here knows. */
function isOfElsewhere(piece: readonly Item[], message: string): boolean {
  const said = piece.filter((item) => item.is !== 'punct' && !isConcept(item, 'rel.and', 'rel.but', 'x.filler'));
  const [first, last] = [said[0], said.at(-1)];
  if (first?.is !== 'word' || last === undefined || PRONOUN.test(first.text)) return false;
  const text = message.slice(first.start, last.end);
  return (
    said.every((item) => item.is === 'word' || (item.is === 'concept' && QUALITY.test(item.id))) && STATED.test(text)
  );
}

const PRONOUN = /^(?:it|its|it's|this|that|they|everything|which|please|then|make|but)$/;
const QUALITY = /^(?:v\.(?:fast|slow|louder|quieter)|size\.|deg\.|lk\.|rel\.|n\.|tm\.|x\.|st\.)/;
const STATED = /\b(?:is|are|was|isn't|aren't|has|have|can't|cannot|won't|only)\b|['’]s\b|太|很|不够|只有|有点|比较/i;
