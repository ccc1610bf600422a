import type { Token } from '../tokens.ts';
import { ordinalAt } from './numbers.ts';
import type { Found } from './times.ts';

const JOINTS =
  /^(?:cuts?|transitions?|cross-?fades?|dissolves?|wipes?|fades?|blends?|seams?|splices?|joins?|joints?|changeovers?)$/;
/** What stands before a noun. */
const ARTICLES = /^(?:the|a|an|that|this|each|every|any|its|my|our|your|these|those|other|remaining|only|both)$/;
/** "First cut the city" is a step, "first cut is too hard" a place in the film. */
const BEHIND =
  /^(?:is|was|are|be|should|could|can|must|may|needs?|gets?|has|to|looks?|feels?|becomes?|goes|into|:|=|,|->|—|-|\.|!|\?)$/;
const AT = /^(?:at|on|for|over|across|in)$/;

/** "The second cut", "2nd transition", "cut 1", "第一刀": a cut by its number, read in two steps; the number, then the noun. */
export function jointAt(tokens: readonly Token[], at: number): Found | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal !== undefined && isJoint(tokens, at, ordinal.next))
    return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next };
  return nounAt(tokens, at);
}

/** True for a noun of a cut behind a number. */
function isJoint(tokens: readonly Token[], at: number, next: number): boolean {
  const noun = tokens[next]?.text ?? '';
  if (noun === '刀') return true;
  if (!JOINTS.test(noun) || tokens[at]?.kind === 'han') return false;
  if (!/^(?:first|last|next)$/.test(tokens[at]?.text ?? '') || !/^(?:cut|join)s?$/.test(noun)) return true;
  const [before = '', behind] = [tokens[at - 1]?.text, tokens[next + 1]?.text];
  return ARTICLES.test(before) || AT.test(before) || behind === undefined || BEHIND.test(behind);
}

/** "Cut", "join" and "刀" as what stands between two clips. */
function nounAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.text ?? '';
  if (!/^(?:cuts?|joins?|刀)$/.test(word)) return undefined;
  return isNumbered(tokens, at) || isPlace(tokens, at)
    ? { item: { is: 'concept', id: 'o.cut' }, next: at + 1 }
    : undefined;
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const ordinal = at < back ? undefined : ordinalAt(tokens, at - back);
    return ordinal?.next === at && isJoint(tokens, at - back, at);
  });
}

/** "The other cut", "the remaining cuts"; "on cut 1", "cut 2: whip pan". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const [before = '', word = '', number, behind = ''] = [-1, 0, 1, 2].map((step) => tokens[at + step]?.text);
  if (/^(?:other|remaining|same|another)$/.test(before)) return true;
  if (word !== 'cut' || !/^(?:[1-9]|one|two|three|four|five)$/.test(number ?? '')) return false;
  return AT.test(before) ? !UNIT.test(behind) : behind === ':' || behind === '=';
}

const UNIT = /^(?:s|secs?|seconds?|minutes?|mins?|frames?|clips?|off|of|from)$/;
