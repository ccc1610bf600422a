import type { Asset } from '@reelsmith/core';
import type { Item, Meaning } from './item.ts';
import { conceptAt, isPhrase } from './lexicon/match.ts';
import { numberAt } from './slots/numbers.ts';
import { amountAt, refAt } from './slots/things.ts';
import { durationItemAt, edgeSpanAt, type Found, pointItemAt, rangeAt } from './slots/times.ts';
import { lex, plain, type Token } from './tokens.ts';

/** Names that people may say for files: with the extension always, without it when it is no everyday word. */
function namesOf(assets: readonly Asset[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of assets.slice(-500)) {
    names.set(plain(name), id);
    const dot = name.lastIndexOf('.');
    const stem = plain(dot > 0 ? name.slice(0, dot) : name);
    const sayable = /\p{Script=Han}/u.test(stem) ? stem.length >= 2 : /[a-z]/.test(stem) && stem.length >= 3;
    if (sayable && !isPhrase(stem) && !names.has(stem)) names.set(stem, id);
  }
  names.delete('');
  return names;
}

const READERS: readonly ((tokens: readonly Token[], at: number) => Found | undefined)[] = [
  rangeAt,
  edgeSpanAt,
  (tokens, at) => longer(conceptFound(tokens, at), pointItemAt(tokens, at)),
  refAt,
  amountAt,
  durationItemAt,
  conceptFound,
];

function conceptFound(tokens: readonly Token[], at: number): Found | undefined {
  const concept = conceptAt(tokens, at);
  return concept && { item: { is: 'concept', id: concept.id }, next: concept.next };
}

function longer(concept: Found | undefined, point: Found | undefined): Found | undefined {
  if (point === undefined) return undefined;
  return concept !== undefined && concept.next > point.next ? undefined : point;
}

/** What a message means, piece by piece, from left to right. Each token belongs to one piece only. */
export function scan(message: string, assets: readonly Asset[]): Item[] {
  const names = namesOf(assets);
  const tokens = lex(message, [...names.keys()]);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = read(tokens, at, names);
    const [first, last] = [tokens[at], tokens[found.next - 1]];
    items.push({ ...found.item, start: first?.start ?? 0, end: last?.end ?? 0 });
    at = Math.max(at + 1, found.next);
  }
  return items;
}

function read(tokens: readonly Token[], at: number, names: ReadonlyMap<string, string>): Found {
  const token = tokens[at];
  const whole = token === undefined ? undefined : wholeToken(token, names);
  if (whole !== undefined) return { item: whole, next: at + 1 };
  // A colour is the only thing that begins with a mark.
  if (token?.kind === 'punct' && token.text !== '#' && token.text !== '&') {
    return { item: { is: 'punct', text: token.text }, next: at + 1 };
  }
  for (const reader of READERS) {
    const found = reader(tokens, at);
    if (found !== undefined && found.next > at) return found;
  }
  const number = numberAt(tokens, at);
  if (number !== undefined) return { item: { is: 'num', value: number.value }, next: number.next };
  const is = token?.kind === 'punct' ? 'punct' : 'word';
  return { item: { is, text: token?.text ?? '' }, next: at + 1 };
}

function wholeToken(token: Token, names: ReadonlyMap<string, string>): Meaning | undefined {
  switch (token.kind) {
    case 'quote': {
      const assetId = names.get(plain(token.text));
      return assetId === undefined ? { is: 'quote', text: token.text } : { is: 'file', name: token.text, assetId };
    }
    case 'file':
      return { is: 'file', name: token.text, assetId: names.get(token.text) };
    case 'ratio':
      return { is: 'ratio', ratio: token.text };
    case 'size': {
      const [width = 0, height = 0] = token.text.split(/[x×*]/).map(Number);
      return { is: 'size', width, height };
    }
    default:
      return undefined;
  }
}
