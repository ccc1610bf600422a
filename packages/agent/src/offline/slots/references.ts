import type { RefKind } from '../item.ts';
import type { Token } from '../tokens.ts';
import { beforeLast } from './before-last.ts';
import { countedEdgeAt, ENDS, PUT } from './counted-edges.ts';
import { edgeRefAt } from './edge-refs.ts';
import { everyAt } from './every-other.ts';
import { isNoCount } from './no-count.ts';
import { nounAt, textFrom } from './nouns.ts';
import { numberAt, ordinalAt } from './numbers.ts';
import { ofManyAt } from './of-many.ts';
import type { Found } from './times.ts';

/** Reads "the second clip", "clip 2", "the first two photos", "last one", "第二段", "片段2", "最后那行字" at a token. */
export function refAt(tokens: readonly Token[], at: number): Found | undefined {
  const special =
    everyAt(tokens, at) ??
    ofManyAt(tokens, at) ??
    hashAt(tokens, at) ??
    numberedHanAt(tokens, at) ??
    markedAt(tokens, at) ??
    penultimateAt(tokens, at) ??
    countedAt(tokens, at) ??
    countedEdgeAt(tokens, at) ??
    placedAt(tokens, at) ??
    edgeRefAt(tokens, at) ??
    namedEdgeAt(tokens, at);
  if (special !== undefined) return special;
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return numberedAt(tokens, at);
  const noun = nounAt(tokens, ordinal.next);
  // "第二的位置".
  const place = ['的位置', '位置', '的地方'].find((name) => textFrom(tokens, ordinal.next, name.length) === name);
  if (place !== undefined && tokens[at]?.kind === 'han')
    return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next + place.length };
  // "The last drone shot": it counts the pieces of that file.
  if (tokens[ordinal.next]?.kind === 'file' && nounAt(tokens, ordinal.next + 1)?.kind === 'clip')
    return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next };
  if (noun === undefined) return listedOrdinal(tokens, ordinal) ?? bareOrdinal(tokens, at, ordinal);
  return { item: { is: 'ref', n: ordinal.value, kind: noun.kind }, next: noun.next };
}

/** "the opening shot", "the closing text", "the opener"; "an opening title" is a new one. */
function namedEdgeAt(tokens: readonly Token[], at: number): Found | undefined {
  const [before, word] = [tokens[at - 1]?.text, tokens[at]?.text ?? ''];
  if (before === 'a' || before === 'an') return undefined;
  if (word === 'opener' || word === 'closer')
    return { item: { is: 'ref', n: word === 'opener' ? 1 : -1, kind: 'clip' }, next: at + 1 };
  const n = { opening: 1, starting: 1, closing: -1, ending: -1, concluding: -1 }[word];
  if (n === undefined) return undefined;
  const noun = nounAt(tokens, at + 1) ?? pairedNoun(tokens, at);
  if (noun === undefined || noun.kind === 'title' || noun.kind === 'audio') return undefined;
  return n > 0 && noun.kind === 'text' ? undefined : { item: { is: 'ref', n, kind: noun.kind }, next: noun.next };
}

/** "The opening and the closing clip": the noun of the second is that of the first. */
function pairedNoun(tokens: readonly Token[], at: number): { kind: RefKind; next: number } | undefined {
  if (tokens[at + 1]?.text !== 'and') return undefined;
  const edge = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  if (!/^(?:opening|starting|closing|ending|concluding|first|last)$/.test(tokens[edge]?.text ?? '')) return undefined;
  const noun = nounAt(tokens, edge + 1);
  return noun && { kind: noun.kind, next: at + 1 };
}

/** "Number 4": by its number alone. */
function markedAt(tokens: readonly Token[], at: number): Found | undefined {
  const [mark, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark?.text !== 'number' || number?.kind !== 'num' || UNIT_BEHIND.test(after?.text ?? '')) return undefined;
  const value = number.value ?? 0;
  if (!Number.isInteger(value) || value < 1 || value > 999) return undefined;
  return { item: { is: 'ref', n: value, kind: 'any' }, next: at + 2 };
}

/** "second to last picture", "last but one", "penultimate". */
function penultimateAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.text;
  if (word === 'penultimate') return counting(tokens, at + 1, -2);
  const three = [1, 2].map((step) => tokens[at + step]?.text).join(' ');
  if (word === 'last' && three === 'but one') return counting(tokens, at + 3, -2);
  const before = beforeLast(tokens, at);
  if (before !== undefined) return before;
  const hyphens = textFrom(tokens, at, 5);
  const [place, length] = hyphens.startsWith('-to-last', word?.length)
    ? [word, 5]
    : three === 'to last' || three === 'from last'
      ? [word, 3]
      : [tokens[at + 1]?.text === 'last' ? word : undefined, 2];
  const n = { next: -2, second: -2, third: -3, fourth: -4 }[place ?? ''];
  return n === undefined ? undefined : counting(tokens, at + length, n);
}

function counting(tokens: readonly Token[], at: number, n: number): Found {
  const noun = nounAt(tokens, at);
  return { item: { is: 'ref', n, kind: noun?.kind ?? 'any' }, next: noun?.next ?? at };
}

const FIRSTS = new Set(['first', 'opening', 'starting', 'initial', '前', '头', '开头']);
const LASTS = new Set(['last', 'final', 'closing', 'ending', 'concluding', '后', '最后', '末尾', '结尾']);

const EDGE_WORDS = new Set([...FIRSTS, ...LASTS]);

/** "the first two clips", "last three", "前两张", "后面两条". */
function countedAt(tokens: readonly Token[], at: number): Found | undefined {
  return countedBehind(tokens, at, 1) ?? countedBehind(tokens, at, 2);
}

function countedBehind(tokens: readonly Token[], at: number, length: number): Found | undefined {
  const lead = textFrom(tokens, at, length);
  if (!EDGE_WORDS.has(lead)) return undefined;
  const gap = /^[面的那]$/.test(tokens[at + length]?.text ?? '') ? 1 : 0;
  const number = numberAt(tokens, at + length + gap) ?? pairAt(tokens, at + length + gap);
  // "前一张" is the one before.
  const least = /^[前后]$/.test(lead) ? 2 : 1;
  if (number === undefined || !Number.isInteger(number.value) || number.value < least) return undefined;
  const noun = nounAt(tokens, number.next);
  const isBare = tokens[at]?.kind === 'word' && !UNIT_BEHIND.test(tokens[number.next]?.text ?? '');
  if (noun === undefined && !isBare) return undefined;
  const count = number.value > 1 ? { count: number.value } : {};
  const item = { is: 'ref', n: FIRSTS.has(lead) ? 1 : -1, kind: noun?.kind ?? 'any', ...count } as const;
  return { item, next: noun?.next ?? number.next };
}

/** "The opening pair". */
function pairAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  return tokens[at]?.text === 'pair' ? { value: 2, next: at + 1 } : undefined;
}

/** "The one in the middle", "the clip in the centre": told by where it stands, unless that is where it is to go. */
function placedAt(tokens: readonly Token[], at: number): Found | undefined {
  const noun = tokens[at]?.kind === 'word' ? nounAt(tokens, at) : undefined;
  const lost = tokens.slice(Math.max(0, at - 5), at).some(({ text }) => LOSING.test(text));
  const kinds = lost ? /^(?:clip|image|any|video|text|title|caption)$/ : /^(?:clip|image|any|video)$/;
  if (noun === undefined || !kinds.test(noun.kind)) return undefined;
  const [link, the, place = ''] = [0, 1, 2].map((step) => tokens[noun.next + step]?.text);
  // "The clip at the end" may as well be where something is done; "the one at the end" is a clip.
  const n = link === 'in' ? MIDDLE[place] : link === 'at' && noun.kind === 'any' ? ENDS[place] : undefined;
  if (the !== 'the' || n === undefined || tokens[noun.next + 3]?.text === 'of') return undefined;
  const put = tokens.slice(Math.max(0, at - 6), at).some(({ text }) => PUT.test(text) && !(lost && text === 'drop'));
  return put ? undefined : { item: { is: 'ref', n, kind: noun.kind }, next: noun.next + 3 };
}

/** What is told so is there: it is not where it goes. */
const LOSING = /^(?:delete|remove|drop|bin|scrap|lose|rid|erase|ditch|cut)$/;
const MIDDLE: Readonly<Record<string, number>> = { middle: 0, centre: 0, center: 0 };

/** "clip 2", "clip #2", "片段2". */
function numberedAt(tokens: readonly Token[], at: number): Found | undefined {
  // "Place 2 clips" is a verb.
  const noun = /^(?:one|places?)$/.test(tokens[at]?.text ?? '') ? undefined : nounAt(tokens, at);
  // A single character (段, 个) counts what stands before it.
  if (noun === undefined || (tokens[at]?.kind === 'han' && noun.next - at < 2)) return undefined;
  const from = behindMark(tokens, noun.next);
  const number = numberAt(tokens, from);
  if (number === undefined) return belowZeroAt(tokens, noun);
  if (!Number.isInteger(number.value) || number.value < 0 || number.value > 999) return undefined;
  if (UNIT_BEHIND.test(tokens[number.next]?.text ?? '')) return undefined;
  if (isNoCount(tokens, from, number.next)) return undefined;
  // "I've shot three clips": the number is of the noun behind it, and what looks like one before is a verb.
  if (tokens[at]?.text === 'shot' && number.value > 1 && nounAt(tokens, number.next) !== undefined) return undefined;
  return { item: { is: 'ref', n: number.value, kind: noun.kind }, next: number.next };
}

/** "#2": a thing by its number alone; "#ff0000" is a colour. */
function hashAt(tokens: readonly Token[], at: number): Found | undefined {
  const [mark, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark?.text !== '#' || number?.kind !== 'num' || number.start !== mark.end) return undefined;
  const value = number.value ?? 0;
  const color = number.text.length > 3 || (after?.kind === 'word' && after.start === number.end);
  if (color || !Number.isInteger(value) || value > 999) return undefined;
  const noun = after?.kind === 'han' || after?.kind === 'word' ? nounAt(tokens, at + 2) : undefined;
  return { item: { is: 'ref', n: value, kind: noun?.kind ?? 'any' }, next: noun?.next ?? at + 2 };
}

/** "2号片段", "三号": a thing by its number; "5月3号" is a day, "大一号" a size. */
function numberedHanAt(tokens: readonly Token[], at: number): Found | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined || tokens[number.next]?.text !== '号' || /^[月大小粗细]$/.test(tokens[at - 1]?.text ?? ''))
    return undefined;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99) return undefined;
  const after = tokens[number.next + 1]?.text ?? '';
  if (/^[字码线店楼门]$/.test(after)) return undefined;
  const from = after === '的' || after === '那' ? number.next + 2 : number.next + 1;
  const noun = nounAt(tokens, from);
  return { item: { is: 'ref', n: number.value, kind: noun?.kind ?? 'any' }, next: noun?.next ?? number.next + 1 };
}

/** Where the number stands in "#2", "number 2", "no. 2". */
function behindMark(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.text;
  if (mark === 'no' && tokens[at + 1]?.text === '.') return at + 2;
  return mark === '#' || mark === 'number' || mark === 'no' ? at + 1 : at;
}

/** "Clip -1": a number that no clip has. In "clip-1" the sign is a hyphen. */
function belowZeroAt(tokens: readonly Token[], noun: { kind: RefKind; next: number }): Found | undefined {
  const [before, sign, number] = [tokens[noun.next - 1], tokens[noun.next], tokens[noun.next + 1]];
  if (sign?.text !== '-' || number?.kind !== 'num' || number.start !== sign.end || sign.start === before?.end)
    return undefined;
  return { item: { is: 'ref', n: 0, kind: noun.kind }, next: noun.next + 2 };
}

const UNIT_BEHIND =
  /^(more|extra|additional|further|s|secs?|seconds?|minutes?|mins?|%|x|ms|percent|pct|per|times|frames?|fps|p|°|degrees?|deg|db|度|秒|分|倍|个|段|张|帧|成)$/;
const AFTER_ORDINAL =
  /^(and|with|clip|to|too|also|as|aswell|should|must|may|might|could|needs?|has|is|can|goes|please|pls|stays?|remains?|keeps?|alone|in|at|by|i|up|down|back|out|off|,|\.|:|和|与|跟|移|放|也|要|的|搬|挪|调|排|提|往|删|clips|before|after|transition|crossfade|dissolve|wipe|fade|!|\?)$/;
const BEFORE_ORDINAL = new Set([
  'be',
  'is',
  'as',
  'become',
  'becomes',
  'the',
  'and',
  'swap',
  'only',
  'just',
  'mean',
  'meant',
  'delete',
  'remove',
  'not',
]);

/** "the second and the third clip", "swap the first and last": an ordinal alone is a thing, but "first" may be a verb's
 *  helper ("first, join them"). */
/** "The first and third clips", "the first, second and last photo": the noun stands behind the last. */
function listedOrdinal(tokens: readonly Token[], { value, next }: { value: number; next: number }): Found | undefined {
  for (let at = next, steps = 0; steps < 4; steps += 1) {
    if (!/^(and|&|,|or)$/.test(tokens[at]?.text ?? '')) return undefined;
    at += tokens[at + 1]?.text === 'and' ? 2 : 1;
    if (tokens[at]?.text === 'the') at += 1;
    const other = ordinalAt(tokens, at);
    if (other === undefined) return undefined;
    const noun = nounAt(tokens, other.next);
    if (noun !== undefined) return { item: { is: 'ref', n: value, kind: noun.kind }, next };
    at = other.next;
  }
  return undefined;
}

/** "First text red, second green, third blue": behind one that was counted with its noun. */
function isListedOn(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[next]?.text ?? ''];
  if (!/^(?:,|;|and|the|for)$/.test(before) || UNIT_BEHIND.test(after) || nounAt(tokens, next) !== undefined)
    return false;
  const first = tokens
    .slice(Math.max(0, at - 16), at)
    .findLastIndex(({ text }) => /^(?:first|1st|second|2nd|third|3rd)$/.test(text));
  const from = Math.max(0, at - 16) + first;
  const ordinal = first < 0 ? undefined : ordinalAt(tokens, from);
  const counted = ordinal !== undefined && nounAt(tokens, ordinal.next) !== undefined;
  const isNext =
    tokens[at]?.kind === 'word' && /^(?:second|2nd|third|3rd|fourth|4th|fifth|5th|last)$/.test(tokens[at]?.text ?? '');
  return isNext && (counted || (ordinal !== undefined && isListedOn(tokens, from, ordinal.next)));
}

function bareOrdinal(
  tokens: readonly Token[],
  at: number,
  ordinal: { value: number; next: number },
): Found | undefined {
  const [before, after] = [tokens[at - 1]?.text, tokens[ordinal.next]?.text];
  // "First and third".
  const other =
    before === undefined && after === 'and'
      ? ordinalAt(tokens, ordinal.next + (tokens[ordinal.next + 1]?.text === 'the' ? 2 : 1))
      : undefined;
  if (other !== undefined) return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next };
  if (isListedOn(tokens, at, ordinal.next))
    return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next };
  const isNumber = tokens[at]?.kind === 'num' || /^[第倒]$/.test(tokens[at]?.text ?? '');
  if (!isNumber && !BEFORE_ORDINAL.has(before ?? '')) return undefined;
  if (after !== undefined && !AFTER_ORDINAL.test(after)) return undefined;
  return { item: { is: 'ref', n: ordinal.value, kind: 'any' }, next: ordinal.next };
}
