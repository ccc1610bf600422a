import { isArticle } from './apart.ts';
import { has, hasVerb, isThing, isWords } from './heads.ts';
import { type Item, isConcept } from './item.ts';

type Rule = (piece: readonly Item[], next: readonly Item[], message: string) => boolean;

/** True for a piece without a verb that belongs to the one behind it: what is spoken of comes first. */
export function isSpokenOfFirst(piece: readonly Item[], next: readonly Item[] | undefined, message: string): boolean {
  return next !== undefined && !hasVerb(piece) && RULES.some((rule) => rule(piece, next, message));
}

/** "Put the city in, the first two seconds are shaky, lose them". */
const isBad: Rule = (piece, next) =>
  piece.some(({ is }) => is === 'head' || is === 'tail' || is === 'range') &&
  has(next, 'v.remove', 'v.cut', 'v.unwanted') &&
  !has(next, 'p.others') &&
  !next.some(isNamedOrTimed);

/** "..., while the dog is shown, put "Good boy!" on screen": when the words behind it are to be seen. */
const isMoment: Rule = (piece, next) => has(piece, 'p.playing') && piece.some(isThing) && isWords(next);

/** "……，海边和森林对调": the first of two that something is done with. */
function isFirstOf(piece: readonly Item[], next: readonly Item[], message: string): boolean {
  const [stop, ...things] = piece;
  const begins = stop?.is === 'punct' || /^(?:然后|接着|再|then)/i.test(message.slice(stop?.start, stop?.end));
  const bare = begins && things.length > 0 && things.every((item) => isThing(item) || isArticle(item));
  const [link, ...rest] = next;
  const at = rest.findIndex((item) => !isArticle(item));
  return bare && isConcept(link, 'rel.join', 'rel.and') && isThing(rest[at]) && hasVerb(rest.slice(at + 1, at + 3));
}

/** "……，还有一张照片没用上，补到末尾去". */
const isUnused: Rule = (piece, next) => has(piece, 'o.new') && has(next, 'v.insert', 'v.add', 'v.move');

/** "……，第5秒到第12秒，在下方打上“王敏”": when the words behind it are to be seen. */
function isTimeOfWords(piece: readonly Item[], next: readonly Item[]): boolean {
  const said = piece.filter(({ is }) => is !== 'punct' && is !== 'word');
  const timed =
    said.length > 0 && said.every((item) => /^(?:range|at)$/.test(item.is) || isConcept(item, 'rel.and', 'rel.from'));
  return timed && piece[0]?.is === 'punct' && isWords(next) && hasVerb(next) && !next.some(isNamedTime);
}

const isNamedTime = ({ is }: Item): boolean => /^(?:range|at|head|tail|after|before)$/.test(is);

/** "……，掐头去尾，各去掉10秒". */
const isBothEnds: Rule = (piece, next) =>
  has(piece, 'x.both_ends') && !piece.some(({ is }) => is === 'dur') && next.some(({ is }) => is === 'dur');

/** "...; the third clip is too long, cut it to 2 s": what is wrong with a thing stands before its cure. */
const isWrong: Rule = (piece, next) => has(piece, 'deg.too') && piece.some(isThing) && !next.some(isThing);

function isNamedOrTimed({ is }: Item): boolean {
  return /^(?:file|ref|quote|dur|head|tail|range|at|after|before)$/.test(is);
}

const RULES: readonly Rule[] = [isBad, isMoment, isFirstOf, isUnused, isWrong, isTimeOfWords, isBothEnds];
