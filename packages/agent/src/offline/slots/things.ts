import type { Token } from '../tokens.ts';
import { numberAt, type Read } from './numbers.ts';
import { type Found, textFrom, unitAt } from './times.ts';

/** Reads "35%", "2x", "1.5倍", "1080p", "4k", "60 fps", "#ff0000" at a token. */
export function amountAt(tokens: readonly Token[], at: number): Found | undefined {
  return (
    sizeAt(tokens, at) ??
    sharpAt(tokens, at) ??
    hexAt(tokens, at) ??
    hanShareAt(tokens, at) ??
    tenthsAt(tokens, at) ??
    timesAt(tokens, at) ??
    measuredAt(tokens, at)
  );
}

/** "720 by 1280", "720乘1280". */
function sizeAt(tokens: readonly Token[], at: number): Found | undefined {
  const [width, by, height] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (width?.kind !== 'num' || height?.kind !== 'num' || !/^(by|乘|x|×)$/.test(by?.text ?? '')) return undefined;
  const [w, h] = [width.value ?? 0, height.value ?? 0];
  return w >= 100 && h >= 100 ? { item: { is: 'size', width: w, height: h }, next: at + 3 } : undefined;
}

/** "HD", "full hd", "UHD", "全高清". */
function sharpAt(tokens: readonly Token[], at: number): Found | undefined {
  const text = tokens[at]?.text;
  if (text === 'full' && tokens[at + 1]?.text === 'hd') return { item: { is: 'short', px: 1080 }, next: at + 2 };
  if (text === 'hd' || text === 'fhd') return { item: { is: 'short', px: 1080 }, next: at + 1 };
  if (text === 'uhd') return { item: { is: 'short', px: 2160 }, next: at + 1 };
  const han = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join('');
  return han === '全高清' ? { item: { is: 'short', px: 1080 }, next: at + 3 } : undefined;
}

/** "三成" is 30 %, "两成五" 25 %. */
function tenthsAt(tokens: readonly Token[], at: number): Found | undefined {
  const read = tokens[at]?.kind === 'han' || tokens[at]?.kind === 'num' ? numberAt(tokens, at) : undefined;
  if (read === undefined || read.value > 10 || tokens[read.next]?.text !== '成') return undefined;
  // "Made into one": no share.
  if (/^[一个为]$/.test(tokens[read.next + 1]?.text ?? '')) return undefined;
  const rest = tokens[read.next + 1]?.kind === 'han' ? numberAt(tokens, read.next + 1) : undefined;
  const exact =
    rest !== undefined &&
    rest.value < 10 &&
    Number.isInteger(rest.value) &&
    !/[段个张秒]/.test(tokens[rest.next]?.text ?? '');
  return exact
    ? { item: { is: 'percent', value: (read.value * 10 + rest.value) / 100 }, next: rest.next }
    : { item: { is: 'percent', value: read.value / 10 }, next: read.next + 1 };
}

/** "百分之三十". */
function hanShareAt(tokens: readonly Token[], at: number): Found | undefined {
  const lead = tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join('');
  const share = lead === '百分之' ? numberAt(tokens, at + 3) : undefined;
  if (share !== undefined) return { item: { is: 'percent', value: share.value / 100 }, next: share.next };
  return fractionAt(tokens, at);
}

/** "四分之三", "three quarters", "a third". */
function fractionAt(tokens: readonly Token[], at: number): Found | undefined {
  const part = PARTS[tokens[at + 1]?.text ?? ''];
  const lead = tokens[at]?.text;
  if (part !== undefined && (lead === 'a' || lead === 'one')) return share(1 / part, at + 2, tokens);
  const number = numberAt(tokens, at);
  if (number === undefined || number.value <= 0) return undefined;
  const partsAt = tokens[number.next]?.text === '-' ? number.next + 1 : number.next;
  const parts = PARTS[tokens[partsAt]?.text.replace(/s$/, '') ?? ''];
  if (parts !== undefined && number.value < parts && number.value > 1)
    return share(number.value / parts, partsAt + 1, tokens);
  const slashed = slashedAt(tokens, number);
  if (slashed !== undefined) return slashed;
  const below = `${tokens[number.next]?.text}${tokens[number.next + 1]?.text}` === '分之';
  const upper = below ? numberAt(tokens, number.next + 2) : undefined;
  return upper && share(upper.value / number.value, upper.next, tokens);
}

/** "1/4". */
function slashedAt(tokens: readonly Token[], { value, next }: Read): Found | undefined {
  const below = tokens[next]?.text === '/' ? tokens[next + 1] : undefined;
  const parts = below?.kind === 'num' ? (below.value ?? 0) : 0;
  const isShare = value < parts && parts <= 10 && tokens[next + 2]?.text !== 'x';
  return isShare ? share(value / parts, next + 2, tokens) : undefined;
}

const PARTS: Readonly<Record<string, number>> = { quarter: 4, third: 3, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };

/** A share; "three quarters of a second", "四分之三秒" is a length. */
function share(value: number, next: number, tokens: readonly Token[]): Found {
  const unit = unitAt(tokens, textFrom(tokens, next, 2) === 'ofa' ? next + 2 : next);
  if (unit !== undefined) return { item: { is: 'dur', ms: Math.round(value * unit.value) }, next: unit.next };
  return { item: { is: 'percent', value: Math.round(value * 10_000) / 10_000 }, next };
}

const FOLD: Readonly<Record<string, number>> = { twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, tenfold: 10 };

/** "x2", "threefold". */
function timesAt(tokens: readonly Token[], at: number): Found | undefined {
  const fold = FOLD[tokens[at]?.text ?? ''];
  if (fold !== undefined) return { item: { is: 'times', value: fold }, next: at + 1 };
  const number = tokens[at]?.text === 'x' ? numberAt(tokens, at + 1) : undefined;
  return number && { item: { is: 'times', value: number.value }, next: number.next };
}

/** "Four by five". */
function ratioOf({ value, next }: Read, tokens: readonly Token[]): Found | undefined {
  const below = numberAt(tokens, next + 1);
  const ratio = `${value}:${below?.value}`;
  return below !== undefined && RATIOS.has(ratio) ? { item: { is: 'ratio', ratio }, next: below.next } : undefined;
}

const RATIOS: ReadonlySet<string> = new Set(['4:5', '5:4', '4:3', '3:4', '16:9', '9:16', '21:9']);

/** "Fifty per cent". */
function perCentOf({ value, next }: Read, tokens: readonly Token[]): Found | undefined {
  if (tokens[next + 1]?.text !== 'cent') return undefined;
  return { item: { is: 'percent', value: value / 100 }, next: next + 2 };
}

function measuredAt(tokens: readonly Token[], at: number): Found | undefined {
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const { value, next } = number;
  switch (tokens[next]?.text) {
    case '%':
    case 'percent':
    case 'pct':
      return { item: { is: 'percent', value: value / 100 }, next: next + 1 };
    case 'by':
      return ratioOf(number, tokens);
    case 'per':
      return perCentOf(number, tokens);
    case 'x':
    case '×':
    case '倍':
    case 'times':
      return { item: { is: 'times', value }, next: tokens[next + 1]?.text === '速' ? next + 2 : next + 1 };
    case 'db':
    case 'decibel':
    case 'decibels':
    case 'dbs':
    case 'dbfs':
      return { item: { is: 'decibels', value }, next: next + 1 };
    case '个':
      return measuredOf(value, tokens, next + 1);
    case '分':
      return tokens[next + 1]?.text === '贝' ? { item: { is: 'decibels', value }, next: next + 2 } : undefined;
    case '°':
    case '度':
    case 'degree':
    case 'degrees':
    case 'deg':
      return { item: { is: 'degrees', value }, next: next + 1 };
    case 'p':
      return value >= 144 ? { item: { is: 'short', px: value }, next: next + 1 } : undefined;
    case 'k':
      return value === 4 ? { item: { is: 'short', px: 2160 }, next: next + 1 } : undefined;
    case 'fps':
    case '帧':
      return isRate(value, tokens[next]?.text) ? { item: { is: 'fps', value }, next: next + 1 } : undefined;
    default:
      return undefined;
  }
}

/** "3个分贝", "3个dB". */
function measuredOf(value: number, tokens: readonly Token[], next: number): Found | undefined {
  const [unit, end] = [tokens[next]?.text, tokens[next + 1]?.text];
  if (unit === 'db') return { item: { is: 'decibels', value }, next: next + 1 };
  return unit === '分' && end === '贝' ? { item: { is: 'decibels', value }, next: next + 2 } : undefined;
}

function hexAt(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.text !== '#') return undefined;
  let [text, next] = ['', at + 1];
  while (text.length < 6 && next < tokens.length && tokens[next]?.start === (tokens[next - 1]?.end ?? -1)) {
    text += tokens[next]?.text ?? '';
    next += 1;
  }
  return /^[0-9a-f]{6}$/.test(text) ? { item: { is: 'concept', id: `color.#${text.toUpperCase()}` }, next } : undefined;
}

/** Fewer than twelve are a number of frames and no rate, unless it is said to be one. */
function isRate(value: number, unit: string | undefined): boolean {
  return value >= (unit === 'fps' ? 1 : 12) && value <= 60;
}
