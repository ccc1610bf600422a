import type { Token } from '../tokens.ts';
import type { Read } from './numbers.ts';
import { durationAt, type Found, textFrom } from './times.ts';

const HEADS =
  '最开头|最开始|最前面|最前头|一开始|一开头|前面|前头|前边|开头|开始|开场|起头|起始|起初|片头|最初|头上|打头|前|头'.split(
    '|',
  );
const TAILS =
  '最后面|最后头|最后边|最末尾|最尾巴|最后|结尾|末尾|后面|后头|后边|最末|尾巴上|尾巴|尾部|片尾|末了|收尾|结束前|后|尾'.split(
    '|',
  );

/** Reads "first 3 seconds", "前3秒", "last two seconds", "最后两秒" at a token. */
export function edgeSpanAt(tokens: readonly Token[], at: number): Found | undefined {
  const is = EDGES[tokens[at]?.text ?? ''];
  if (tokens[at]?.text === 'last' && isVerb(tokens, at)) return undefined;
  if (is !== undefined) return bareEdge(tokens, at, is) ?? spanOf(is, durationAt(tokens, at + 1));
  if (tokens[at]?.kind !== 'han') return undefined;
  return hanEdge(tokens, at, HEADS, 'head') ?? hanEdge(tokens, at, TAILS, 'tail');
}

/** "Make the beach last 20 seconds", "it should last a minute". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, of] = [tokens[at - 1], durationAt(tokens, at + 1)];
  if (of === undefined || tokens[of.next]?.text === 'of' || !isLet(tokens, at)) {
    return /^(?:it|should|must|will|shall|can)$/.test(before?.text ?? '');
  }
  return (
    before?.kind === 'file' ||
    /^(?:it|them|(?:clip|video|film|movie|show|one|photo|picture|image|pic|slide|shot|title|text|caption|word|transition|dissolve|crossfade|fade)s?|each|all|both)$/.test(
      before?.text ?? '',
    )
  );
}

/** "Make each photo", "please let all the photos", "have every one". */
const isLet = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some(({ text }) => /^(?:make|let|have)$/.test(text));

const EDGES: Readonly<Record<string, 'head' | 'tail'>> = {
  first: 'head',
  opening: 'head',
  initial: 'head',
  last: 'tail',
  final: 'tail',
  closing: 'tail',
};

/** "the first second", "the last minute". */
function bareEdge(tokens: readonly Token[], at: number, is: 'head' | 'tail'): Found | undefined {
  const unit = tokens[at + 1]?.text;
  if ((unit !== 'second' && unit !== 'minute') || tokens[at + 2]?.kind === 'num') return undefined;
  const ms = unit === 'second' ? 1000 : 60_000;
  const half = textFrom(tokens, at + 2, 3) === 'andahalf';
  return { item: { is, ms: half ? ms * 1.5 : ms }, next: half ? at + 5 : at + 2 };
}

function hanEdge(
  tokens: readonly Token[],
  at: number,
  names: readonly string[],
  is: 'head' | 'tail',
): Found | undefined {
  const name = names.find((other) => textFrom(tokens, at, other.length) === other);
  if (name === undefined) return undefined;
  const from = tokens[at + name.length]?.text === '的' || tokens[at + name.length]?.text === '那' ? 1 : 0;
  return spanOf(is, durationAt(tokens, at + name.length + from));
}

function spanOf(is: 'head' | 'tail', read: Read | undefined): Found | undefined {
  return read && { item: { is, ms: read.value }, next: read.next };
}
