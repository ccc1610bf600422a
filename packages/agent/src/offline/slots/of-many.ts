import type { Token } from '../tokens.ts';
import { nounAt } from './nouns.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import type { Found } from './times.ts';

/** "The second of the four pieces", "the last of these three photos", "四段里的第二段": which of how many. */
export function ofManyAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.text ?? '';
  const ordinal = /^(?:last|final)$/.test(word) ? { value: -1, next: at + 1 } : ordinalAt(tokens, at);
  if (ordinal === undefined || tokens[ordinal.next]?.text !== 'of') return undefined;
  if (!/^(?:the|these|those|my|our|your|all)$/.test(tokens[ordinal.next + 1]?.text ?? '')) return undefined;
  const number = numberAt(tokens, ordinal.next + 2);
  const noun = nounAt(tokens, number?.next ?? ordinal.next + 2);
  if (noun === undefined) return undefined;
  // "The last of my captions": several, without their number.
  const counted = number !== undefined || /s$/.test(tokens[noun.next - 1]?.text ?? '');
  return counted ? { item: { is: 'ref', n: ordinal.value, kind: noun.kind }, next: noun.next } : undefined;
}
