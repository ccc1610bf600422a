import { END_MS, type Meaning } from '../item.ts';
import type { Token } from '../tokens.ts';
import { DESCRIBED, numberAt, type Read } from './numbers.ts';

/** A meaning read at a token, and the token after it. */
export interface Found {
  item: Meaning;
  next: number;
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  millisecond: 1,
  milliseconds: 1,
  s: 1000,
  sec: 1000,
  secs: 1000,
  second: 1000,
  seconds: 1000,
  m: 60_000,
  min: 60_000,
  mins: 60_000,
  minute: 60_000,
  minutes: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
};
/** Longest first. */
const HAN_UNITS: readonly [string, number][] = [
  ['毫秒', 1],
  ['秒钟', 1000],
  ['分钟', 60_000],
  ['小时', 3_600_000],
  ['秒', 1000],
  ['分', 60_000],
];

/** The text of so many tokens in a row. */
export function textFrom(tokens: readonly Token[], at: number, count: number): string {
  let text = '';
  for (let index = at; index < at + count; index += 1) text += tokens[index]?.text ?? '';
  return text;
}

/** Reads a unit of time at a token. */
export function unitAt(tokens: readonly Token[], at: number): Read | undefined {
  const from = tokens[at]?.text === '-' || tokens[at]?.text === '个' ? at + 1 : at;
  const token = tokens[from];
  const value = token?.kind === 'word' ? UNITS[token.text] : undefined;
  if (value !== undefined) return { value, next: from + 1 };
  const han = HAN_UNITS.find(([name]) => textFrom(tokens, from, name.length) === name);
  return han && { value: han[1], next: from + han[0].length };
}

/** Reads "20 s", "20-second", "half a minute", "1分30秒", "一分半", "半分钟" at a token. Milliseconds. */
export function durationAt(tokens: readonly Token[], at: number): Read | undefined {
  return (
    halfAt(tokens, at) ??
    coupleAt(tokens, at) ??
    unitArticleAt(tokens, at) ??
    moreAt(tokens, at) ??
    plainDurationAt(tokens, at)
  );
}

function halfAt(tokens: readonly Token[], at: number): Read | undefined {
  const text = tokens[at]?.text;
  if (text !== 'half' && text !== '半') return undefined;
  const from = tokens[at + 1]?.text === 'a' || tokens[at + 1]?.text === 'of' ? at + 2 : at + 1;
  const unit = unitAt(tokens, from);
  return unit && { value: unit.value / 2, next: unit.next };
}

/** "A couple of seconds", "a few secs". */
function coupleAt(tokens: readonly Token[], at: number): Read | undefined {
  const word = tokens[at]?.text === 'a' ? at + 1 : at;
  const count = COUNTS[tokens[word]?.text ?? ''];
  if (count === undefined) return undefined;
  const of = tokens[word + 1]?.text === 'of' ? word + 2 : word + 1;
  const unit = unitAt(tokens, /^(?:more|extra)$/.test(tokens[of]?.text ?? '') ? of + 1 : of);
  return unit === undefined || unit.value !== 1000 ? undefined : { value: count * unit.value, next: unit.next };
}

const COUNTS: Readonly<Record<string, number>> = { couple: 2, few: 3 };

function unitArticleAt(tokens: readonly Token[], at: number): Read | undefined {
  if (tokens[at]?.text !== 'a') return undefined;
  const from = /^(whole|full|entire|good|single|solid)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const unit = unitAt(tokens, from);
  if (unit === undefined || unit.value < 1000) return undefined;
  if (tokens[from]?.kind !== 'word' || (tokens[from]?.text.length ?? 0) < 3) return undefined;
  const half = textFrom(tokens, unit.next, 3) === 'andahalf';
  return half ? { value: unit.value * 1.5, next: unit.next + 3 } : unit;
}

/** "Another second", "two more seconds", "3 extra secs", "an additional two seconds". */
function moreAt(tokens: readonly Token[], at: number): Read | undefined {
  if (/^(?:another|extra|additional|further)$/.test(tokens[at]?.text ?? '')) {
    const unit = unitAt(tokens, at + 1);
    return unit ?? plainDurationAt(tokens, at + 1);
  }
  const number = numberAt(tokens, at);
  if (number === undefined || !DESCRIBED.test(tokens[number.next]?.text ?? '')) return undefined;
  const unit = unitAt(tokens, number.next + 1);
  return unit && { value: Math.round(number.value * unit.value), next: unit.next };
}

function plainDurationAt(tokens: readonly Token[], at: number): Read | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const words = textFrom(tokens, number.next, 3);
  const half = words === 'andahalf' ? 3 : 0;
  const unit = unitAt(tokens, number.next + half);
  if (unit === undefined || isNoMinute(tokens, unit.next)) return undefined;
  const ms = (number.value + (half > 0 ? 0.5 : 0)) * unit.value;
  if (tokens[unit.next]?.text === '半' && !/^[速倍]$/.test(tokens[unit.next + 1]?.text ?? ''))
    return { value: Math.round(ms + unit.value / 2), next: unit.next + 1 };
  if (tokens[unit.next]?.text === '整') return { value: Math.round(ms), next: unit.next + 1 };
  if (unit.value <= 1000) return { value: Math.round(ms), next: unit.next };
  const from = tokens[unit.next]?.text === 'and' || tokens[unit.next]?.text === '零' ? unit.next + 1 : unit.next;
  const rest = plainDurationAt(tokens, from) ?? bareSecondsAt(tokens, unit);
  return rest !== undefined && rest.value < unit.value
    ? { value: Math.round(ms + rest.value), next: rest.next }
    : { value: Math.round(ms), next: unit.next };
}

/** "一分为二", "三分之一" and "一分段" are no minutes. */
function isNoMinute(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]?.text ?? '';
  // "1分到3分之间" are minutes.
  if (after === '之' && /^[间前后内]$/.test(tokens[next + 1]?.text ?? '')) return false;
  return tokens[next - 1]?.text === '分' && /^[为之段割屏成]$/.test(after);
}

/** "1m20", "1分20": seconds without their unit, right behind the minutes. */
function bareSecondsAt(tokens: readonly Token[], unit: Read): Read | undefined {
  const [before, token, after] = [tokens[unit.next - 1], tokens[unit.next], tokens[unit.next + 1]];
  const apart = token?.start !== before?.end;
  // "4 min 10 to 5 min", "5 min 30, 6 min 10": nothing else is counted there.
  if (apart && after !== undefined && !/^(?:to|until|till|through|-|–|,|\.|;|and|on|onwards?)$/.test(after.text))
    return undefined;
  if (unit.value !== 60_000 || token?.kind !== 'num') return undefined;
  const value = token.value ?? 60;
  return value >= 60 || isOther(after?.text ?? '') ? undefined : { value: value * 1000, next: unit.next + 1 };
}

/** A place in time: "0:05", "5 s", "second 5", "第5秒", "the beginning", "结尾". */
export function pointAt(tokens: readonly Token[], at: number): (Read & { sure: boolean }) | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // One article only: a row of them must not make a row of calls.
  const before = tokens[at - 1]?.text;
  if (isArticle(token.text)) return isArticle(before ?? '') ? undefined : pointAt(tokens, at + 1);
  const nth = nthSecondAt(tokens, at);
  if (nth !== undefined) return { ...nth, sure: true };
  if (token.kind === 'time') return { value: token.value ?? 0, next: at + 1, sure: true };
  if (token.text === 'second' || token.text === 'minute') return countedAt(tokens, at);
  const sure = edgeAt(tokens, at) ?? durationAt(tokens, at);
  if (sure !== undefined) return { ...sure, sure: true };
  const number = numberAt(tokens, at);
  if (number === undefined || isOther(tokens[number.next]?.text ?? '')) return undefined;
  return { value: number.value * 1000, next: number.next, sure: false };
}

/** "second 5", "minute three". */
function countedAt(tokens: readonly Token[], at: number): (Read & { sure: boolean }) | undefined {
  // "The second one" is a thing.
  const read = tokens[at + 1]?.text === 'one' ? undefined : numberAt(tokens, at + 1);
  const unitMs = tokens[at]?.text === 'second' ? 1000 : 60_000;
  return read && { value: read.value * unitMs, next: read.next, sure: true };
}

/** "The 10th second": a place, where "second" counts nothing else. */
function nthSecondAt(tokens: readonly Token[], at: number): Read | undefined {
  const [number, suffix, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const nth = number?.kind === 'num' && suffix?.start === number.end && /^(?:st|nd|rd|th)$/.test(suffix.text);
  return nth && unit?.text === 'second' ? { value: (number.value ?? 0) * 1000, next: at + 3 } : undefined;
}

function isArticle(text: string): boolean {
  return text === 'the' || text === '第';
}

function isOther(text: string): boolean {
  return (
    text === '%' ||
    text === 'x' ||
    text === '倍' ||
    text === '个' ||
    text === '段' ||
    text === '张' ||
    text === 'percent' ||
    text === 'pct'
  );
}

/** The start or the end, by its word. */
export function edgeAt(tokens: readonly Token[], at: number): Read | undefined {
  const text = tokens[at]?.text ?? '';
  if (text === 'start' || text === 'beginning') return { value: 0, next: at + 1 };
  if (text === 'end') return { value: END_MS, next: at + 1 };
  const pair = textFrom(tokens, at, 2);
  if (pair === '开头' || pair === '开始') return { value: 0, next: at + 2 };
  return pair === '结尾' || pair === '结束' || pair === '最后' || pair === '末尾'
    ? { value: END_MS, next: at + 2 }
    : undefined;
}

const LEADS: Readonly<Record<string, 'at' | 'after' | 'before'>> = {
  at: 'at',
  from: 'at',
  after: 'after',
  before: 'before',
  until: 'before',
  till: 'before',
  past: 'after',
  在: 'at',
  从: 'at',
};

/** Reads a place in time: "at 0:05", "after 10 seconds", "第5秒", "5秒之后". */
export function pointItemAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const { lead, from } = leadAt(tokens, at);
  const ordinal = tokens[from]?.text === '第' || tokens[from]?.text === 'second';
  const point = pointAt(tokens, from);
  if (point === undefined || !point.sure) return undefined;
  if (edgeAt(tokens, tokens[from]?.text === 'the' ? from + 1 : from) !== undefined) return undefined;
  const ms = point.value;
  const trail = trailAt(tokens, point.next) ?? onwardAt(tokens, point.next, token?.text ?? '');
  // "Before the 4 second mark".
  if (trail !== undefined) return { item: { is: trail.is === 'at' ? (lead ?? 'at') : trail.is, ms }, next: trail.next };
  if (lead !== undefined) return { item: { is: lead, ms }, next: point.next };
  return ordinal || token?.kind === 'time' ? { item: { is: 'at', ms }, next: point.next } : undefined;
}

/** The word before a place in time, and where the place begins. */
function leadAt(tokens: readonly Token[], at: number): { lead?: 'at' | 'after' | 'before' | undefined; from: number } {
  const text = tokens[at]?.text ?? '';
  if (text === 'up' && /^(to|until|till)$/.test(tokens[at + 1]?.text ?? '')) return { lead: 'before', from: at + 2 };
  const lead = LEADS[text];
  // "At about 11 s".
  if (text === 'at' && /^(?:about|around|roughly|approximately|exactly|precisely)$/.test(tokens[at + 1]?.text ?? ''))
    return { lead, from: at + 2 };
  return { lead, from: lead === undefined ? at : at + 1 };
}

/** "From 0:25 on", "from 0:25 onwards"; "on the left" is a place. */
function onwardAt(tokens: readonly Token[], at: number, lead: string): { is: 'after'; next: number } | undefined {
  if (lead !== 'from' && lead !== '从') return undefined;
  const text = tokens[at]?.text ?? '';
  const on = text === 'on' && !/^(the|a|my|top|screen|it|this|that)$/.test(tokens[at + 1]?.text ?? '');
  return on || /^(onwards?|forward|forth|起)$/.test(text) ? { is: 'after', next: at + 1 } : undefined;
}

const AFTER_TRAILS = new Set(['之后', '以后', '后面', '后边', '过后', '往后']);
const BEFORE_TRAILS = new Set(['之前', '以前', '前面']);
const AT_TRAILS = new Set(['开始', '的地', '位置', '那儿', '那里', '那会', '左右', '时候', '的时', '那时']);

/** "5 seconds into the film". */
const INSIDE = /^(?:the|my|our|this)(?:film|video|movie|vid|timeline|edit)$/;

function trailAt(tokens: readonly Token[], at: number): { is: 'at' | 'after' | 'before'; next: number } | undefined {
  const pair = textFrom(tokens, at, 2);
  if (AFTER_TRAILS.has(pair)) return { is: 'after', next: at + 2 };
  if (BEFORE_TRAILS.has(pair)) return { is: 'before', next: at + 2 };
  if (tokens[at]?.text === '后') return { is: 'after', next: at + 1 };
  if (tokens[at]?.text === '前') return { is: 'before', next: at + 1 };
  if (tokens[at]?.text === 'mark' || tokens[at]?.text === 'point') return { is: 'at', next: at + 1 };
  if (tokens[at]?.text === 'into' && INSIDE.test(textFrom(tokens, at + 1, 2))) return { is: 'at', next: at + 3 };
  if (tokens[at]?.text === '处') return { is: 'at', next: at + 1 };
  // "10秒那条字幕": the thing behind it is told by its time.
  if (/^那[条段个行张句]$/.test(pair)) return { is: 'at', next: at };
  // "5分钟的地方开始".
  if (textFrom(tokens, at, 3) === '的地方')
    return { is: 'at', next: at + (textFrom(tokens, at + 3, 2) === '开始' ? 5 : 3) };
  return AT_TRAILS.has(pair) ? { is: 'at', next: at + 2 } : undefined;
}

/** A length of time. */
export function durationItemAt(tokens: readonly Token[], at: number): Found | undefined {
  const read = durationAt(tokens, at);
  return read && { item: { is: 'dur', ms: read.value }, next: read.next };
}
