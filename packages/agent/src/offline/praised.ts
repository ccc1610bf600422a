import { type Item, isConcept } from './item.ts';

/** "The first two clips tell the story; the third one can go", "城市很好，森林可以去掉": what is said of the one is a statement, and what is
 *  to go stands before its verb. It is not a list of what goes. */
export function isPraiseBefore(before: readonly Item[], piece: readonly Item[], message: string): boolean {
  // The piece first: it is short, and what came before may be long.
  const verb = piece.findIndex((item) => isConcept(item, 'v.remove'));
  if (verb < 0 || piece[0]?.is !== 'punct' || !piece.slice(0, verb).some(isNamed) || before.length > 20) return false;
  if (piece.slice(verb + 1).some((item) => isNamed(item) || item.is === 'concept')) return false;
  const written = message.slice(piece[0].start, piece.at(-1)?.end);
  if (ALSO.test(written) || !before.some(isNamed)) return false;
  const [first, last] = [before[0], before.at(-1)];
  const verbs = before.some((item) => item.is === 'concept' && /^(?:v\.(?!want$|say$|run$)|m\.|x\.)/.test(item.id));
  return !verbs && STATED.test(message.slice(first?.start, last?.end));
}

const isNamed = ({ is }: Item): boolean => is === 'file' || is === 'ref' || is === 'these';
const ALSO = /\b(?:too|also|both|all|as well)\b|也|都|全/i;
const STATED =
  /\b(?:is|are|was|were|looks?|works?|tells?|says?|covers?|carr(?:y|ies)|does|do|has|have|love|like|enjoy)\b|['’](?:s|re)\b|[很挺真太蛮]|不错|清楚|够|喜欢|满意|没问题|了$/i;
