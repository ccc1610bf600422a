import { END_MS } from '../item.ts';
import type { Token } from '../tokens.ts';
import { edgeAt, type Found, pointAt, textFrom } from './times.ts';

const TO = new Set(['..', '→', '->', 'to', 'until', 'till', 'through', '-', '–', '—', '~', '到', '至']);

const LED = new Set(['[', 'in', 'from', 'between', 'seconds', 'secs', 'minutes', 'mins', '从', '在']);
const MINUTES = /^min/;
const CUTS = /^(cut|remove|delete|keep|trim|drop|out|only|just|[掉删剪切裁留把只])$/;

/** Reads "from 5s to 8s", "5-8s", "between 5 and 8 seconds", "从第5秒到第8秒", "5到8秒" at a token. */
export function rangeAt(tokens: readonly Token[], at: number): Found | undefined {
  const lead = tokens[at]?.text ?? '';
  const led = LED.has(lead);
  const first = firstAt(tokens, at, led);
  if (first === undefined) return undefined;
  // "从第5秒剪到第8秒": the verb may stand before the second time.
  const verb = verbLength(tokens, first.next, led);
  const toAt = first.next + Math.max(verb, wordsAt(tokens, first.next, ['开始', '起']));
  const length = markLength(tokens, toAt, lead);
  if (length === 0) return undefined;
  const second = pointAt(tokens, toAt + length);
  const decimal = /\./.test(`${tokens[led ? at + 1 : at]?.text}${tokens[toAt + length]?.text}`);
  if (second === undefined || !isSpan(first, second, led || decimal || isOfFile(tokens, at, second.next)))
    return undefined;
  // "步骤一到 00:08 结束": a clock time goes with clock times.
  if (!first.sure && tokens[toAt + length]?.kind === 'time') return undefined;
  const [fromMs, toMs] = spanned(first, second, lead);
  if (shrinks(tokens, at, led) && fromMs >= toMs) return undefined;
  return {
    item: { is: 'range', fromMs, toMs, verb: verb > 0 },
    next: second.next + wordsAt(tokens, second.next, ['为止', '之间', '期间']),
  };
}

/** Where a range begins; a word for an edge needs one that leads. */
function firstAt(tokens: readonly Token[], at: number, led: boolean) {
  return !led && isEdgeWord(tokens, at) ? undefined : pointAt(tokens, led ? at + 1 : at);
}

const KEEPS = /^(?:keep|only|just|trim|use|留|只|取|剪)$/;

/** "Beach: keep 3-7 only", "use 3-7 of the beach", "海边留3到7": of one file they are seconds, and no clips. */
function isOfFile(tokens: readonly Token[], at: number, next: number): boolean {
  if (!KEEPS.test(tokens[at - 1]?.text ?? '')) return false;
  if (tokens.slice(Math.max(0, at - 5), at).some(({ kind }) => kind === 'file')) return true;
  const of = /^(?:of|from)$/.test(tokens[next]?.text ?? '');
  return of && tokens.slice(next + 1, next + 3).some(({ kind }) => kind === 'file');
}

/** How many tokens one of some words takes, 0 without any. */
function wordsAt(tokens: readonly Token[], at: number, words: readonly string[]): number {
  return words.find((word) => textFrom(tokens, at, word.length) === word)?.length ?? 0;
}

/** Both ends of a range. A unit may stand behind the second only, or before both: "1 to 2 minutes", "minutes 11 to 12". */
function spanned(
  first: { sure: boolean; value: number },
  second: { sure: boolean; value: number },
  lead: string,
): [number, number] {
  if (MINUTES.test(lead) && !first.sure && !second.sure) return [first.value * 60, second.value * 60];
  return [first.sure || !second.sure ? first.value : scaled(first.value, second.value), second.value];
}

/** "开头", "the end"; zero in numbers is a time like any other. */
function isEdgeWord(tokens: readonly Token[], at: number): boolean {
  return edgeAt(tokens, tokens[at]?.text === 'the' ? at + 1 : at) !== undefined;
}

/** "Down from 10 to 7 seconds" is a length that shrinks; what is to be cut stays a stretch, be it a wrong one. */
function shrinks(tokens: readonly Token[], at: number, led: boolean): boolean {
  return led && !CUTS.test(tokens[at - 1]?.text ?? '');
}

function verbLength(tokens: readonly Token[], at: number, led: boolean): number {
  return led && /^[剪删切裁截取]$/.test(tokens[at]?.text ?? '') ? 1 : 0;
}

/** How many tokens join the two times: "to", "..", "->", the comma of "[2s, 8s]", the "out" of "in 0:05 out 0:12". */
function markLength(tokens: readonly Token[], at: number, lead: string): number {
  const mark = tokens[at]?.text ?? '';
  if (lead === '[') return mark === ',' ? 1 : 0;
  if (lead === 'in') return outLength(tokens, at);
  if (tokens[at]?.kind === 'punct' && TO.has(`${mark}${tokens[at + 1]?.text ?? ''}`)) return 2;
  return TO.has(mark) || (lead === 'between' && mark === 'and') ? 1 : 0;
}

function outLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === 'out') return 1;
  return tokens[at]?.text === ',' && tokens[at + 1]?.text === 'out' ? 2 : 0;
}

/** One of the two must surely be a time; "2 to the end" alone may be clip 2. */
function isSpan(first: { sure: boolean }, second: { sure: boolean; value: number }, led: boolean): boolean {
  return (first.sure || second.sure || led) && (second.value !== END_MS || first.sure);
}

/** "1 to 2 minutes": the unit of the second belongs to the first too. */
function scaled(firstMs: number, secondMs: number): number {
  return secondMs >= 60_000 && secondMs % 60_000 === 0 ? firstMs * 60 : firstMs;
}
