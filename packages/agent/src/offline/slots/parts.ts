import type { Token } from '../tokens.ts';
import { amountAt } from './things.ts';
import type { Found } from './times.ts';

type Edge = 'head' | 'tail' | 'middle';

const ENGLISH: Readonly<Record<string, Edge>> = {
  first: 'head',
  opening: 'head',
  initial: 'head',
  front: 'head',
  last: 'tail',
  final: 'tail',
  closing: 'tail',
  middle: 'middle',
  central: 'middle',
};
/** Longest first. */
const CHINESE: readonly [string, Edge][] = [
  ['第一个', 'head'],
  ['最后面', 'tail'],
  ['最前面', 'head'],
  ['最后', 'tail'],
  ['结尾', 'tail'],
  ['末尾', 'tail'],
  ['开头', 'head'],
  ['前面', 'head'],
  ['后面', 'tail'],
  ['中间', 'middle'],
  ['前', 'head'],
  ['后', 'tail'],
  ['头', 'head'],
  ['尾', 'tail'],
];

/** Reads "the last quarter", "first 20 %", "middle third", "最后四分之一", "前三成" at a token. */
export function partAt(tokens: readonly Token[], at: number): Found | undefined {
  const edge = edgeAt(tokens, at);
  if (edge === undefined) return undefined;
  const share = shareAt(tokens, edge.next);
  if (share === undefined || share.value <= 0 || share.value >= 1) return undefined;
  return { item: { is: 'part', ...spanned(edge.value, share.value) }, next: share.next };
}

function edgeAt(tokens: readonly Token[], at: number): { value: Edge; next: number } | undefined {
  const token = tokens[at];
  const value = token === undefined ? undefined : ENGLISH[token.text];
  if (value !== undefined) return { value, next: at + 1 };
  if (token?.kind !== 'han') return undefined;
  const found = CHINESE.find(([name]) => textFrom(tokens, at, name.length) === name);
  if (found === undefined) return undefined;
  const next = at + found[0].length;
  // "从开头10%到结尾80%" names levels at two places.
  if (/^(开头|结尾|末尾|头|尾)$/.test(found[0]) && !/^[的那]$/.test(tokens[next]?.text ?? '')) return undefined;
  return { value: found[1], next: /^[的那]$/.test(tokens[next]?.text ?? '') ? next + 1 : next };
}

function shareAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const single = SINGLE[tokens[at]?.text ?? ''];
  if (single !== undefined) return { value: single, next: at + 1 };
  const found = amountAt(tokens, at);
  return found?.item.is === 'percent' ? { value: found.item.value, next: found.next } : undefined;
}

const SINGLE: Readonly<Record<string, number>> = { quarter: 0.25, third: 1 / 3, fifth: 0.2, tenth: 0.1 };

function spanned(edge: Edge, share: number): { from: number; to: number } {
  if (edge === 'head') return { from: 0, to: share };
  return edge === 'tail' ? { from: 1 - share, to: 1 } : { from: (1 - share) / 2, to: (1 + share) / 2 };
}

function textFrom(tokens: readonly Token[], at: number, count: number): string {
  let text = '';
  for (let index = at; index < at + count; index += 1) text += tokens[index]?.text ?? '';
  return text;
}
