import type { Token } from '../tokens.ts';
import { nounAt } from './nouns.ts';
import { numberAt } from './numbers.ts';
import type { Found } from './times.ts';

/** Words for the two ends of a row: 1 is the first, -1 the last. */
export const ENDS: Readonly<Record<string, number>> = { end: -1, back: -1, start: 1, beginning: 1, front: 1 };
/** Verbs behind which a place is where something goes. */
export const PUT = /^(?:put|puts|place|position|insert|move|add|set|want|with|stick|pop|drop)$/;

const SIDES: Readonly<Record<string, number>> = { last: -1, final: -1, closing: -1, first: 1, opening: 1 };
const MOST = 20;

/** "The two final photos", "the two pictures at the end", "the last couple of photos". */
export function countedEdgeAt(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'num') return undefined;
  return coupleAt(tokens, at) ?? numberedEdgeAt(tokens, at);
}

function coupleAt(tokens: readonly Token[], at: number): Found | undefined {
  const n = SIDES[tokens[at]?.text ?? ''];
  if (n === undefined || tokens[at + 1]?.text !== 'couple') return undefined;
  const noun = nounAt(tokens, tokens[at + 2]?.text === 'of' ? at + 3 : at + 2);
  return noun && { item: { is: 'ref', n, kind: noun.kind, count: 2 }, next: noun.next };
}

function numberedEdgeAt(tokens: readonly Token[], at: number): Found | undefined {
  const article = tokens[at]?.text === 'the' ? 1 : 0;
  const number = numberAt(tokens, at + article);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST)
    return undefined;
  const side = SIDES[tokens[number.next]?.text ?? ''];
  const noun = nounAt(tokens, side === undefined ? number.next : number.next + 1);
  if (noun === undefined || noun.kind === 'any') return undefined;
  const ref = { is: 'ref', kind: noun.kind, count: number.value } as const;
  if (side !== undefined) return { item: { ...ref, n: side }, next: noun.next };
  const end = article === 1 ? endBehind(tokens, at, noun.next) : undefined;
  return end === undefined ? undefined : { item: { ...ref, n: end }, next: noun.next + 3 };
}

/** "... at the end", where nothing is put there. */
function endBehind(tokens: readonly Token[], at: number, next: number): number | undefined {
  const [link, the, place = ''] = [0, 1, 2].map((step) => tokens[next + step]?.text);
  const put = tokens.slice(Math.max(0, at - 6), at).some(({ text }) => PUT.test(text) && text !== 'drop');
  return link === 'at' && the === 'the' && !put ? ENDS[place] : undefined;
}
