import type { Language } from '@reelsmith/core';
import { END_MS, type Item, type ItemOf, isAudioFile } from '../item.ts';

/** What a wish names and with which values, in its own words, so that it can be said again plainly. */
export interface Slots {
  readonly language: Language;
  /** The things it is about, in the order they are named; undefined when it names nothing. */
  readonly who: string | undefined;
  /** The same one by one. */
  readonly things: readonly string[];
  /** What they are, one by one. */
  readonly named: readonly Item[];
  /** Files of sound among them. */
  readonly sounds: readonly string[];
  /** Words in quotes that no text says yet. */
  readonly quotes: readonly string[];
  /** Lengths, points and stretches of time, written plainly. */
  readonly lengths: readonly string[];
  readonly points: readonly string[];
  readonly ranges: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** A level, share or factor: "30%", "2x", "-6 dB". */
  readonly amount: string | undefined;
  /** The words of a family of meanings: `words('color.')` gives "red". */
  words(...families: string[]): string[];
  has(...ids: string[]): boolean;
  /** What the wish is made of, from left to right. */
  readonly items: readonly Item[];
  /** Its words in small letters, things by their number and values by their kind: "move <1> before <2>", "cut <head> of <1>". */
  readonly frame: string;
  /** The words right before its first value. */
  readonly lead: string;
  /** The wish as it was written. */
  readonly text: string;
  /** Where `text` begins in the message. */
  readonly start: number;
  /** A thing is named by another ("the third piece of the drone"), which plain sentences do not say. */
  readonly isCompound: boolean;
  /** The meanings of a family, by their ids: `ids('color.')` gives "color.#FF0000". */
  ids(...families: string[]): string[];
}

const THINGS: ReadonlySet<Item['is']> = new Set(['file', 'ref', 'these']);
const NOUNS =
  /^(?:o\.(?:music|voice|sound|overlay|text|title|clip|image|all|each|it)|m\.(?:voice|captions)|p\.|n\.film$)/;
const LINKS = /^(?:rel\.(?:and|join)|p\.except)$/;

/** Reads the slots of one wish. */
export function slotsOf(found: readonly Item[], message: string, language: Language): Slots {
  const items = found.map((item) => numbered(item, message));
  const raw = (item: Item): string => message.slice(item.start, item.end);
  const named = items.filter((item) => isThing(item) && item.end > item.start);
  const nouns = items.filter((item) => item.is === 'concept' && NOUNS.test(item.id));
  const who = named.length > 0 ? named : nouns;
  const seconds = (ms: number): string => time(ms, language);
  const point = (ms: number): string => clock(ms, language);
  const valued = items.find(({ is }) => is === 'percent' || is === 'times' || is === 'decibels' || is === 'degrees');
  return {
    language,
    who: who.length === 0 ? undefined : joined(items, who, { message, language }),
    things: named.map((item) => determined(item, raw(item), language)),
    named,
    sounds: named.flatMap((item) => (isAudioFile(item) ? [raw(item)] : [])),
    quotes: items.flatMap((item) => (item.is === 'quote' && item.onTimeline !== true ? [item.text] : [])),
    lengths: items.flatMap((item) => (item.is === 'dur' ? [seconds(item.ms)] : [])),
    points: items.flatMap((item) =>
      (item.is === 'at' || item.is === 'after' || item.is === 'before') && item.ms !== END_MS ? [point(item.ms)] : [],
    ),
    ranges: items.flatMap((item) =>
      item.is === 'range' && item.toMs !== END_MS ? [between(item.fromMs, item.toMs, language)] : [],
    ),
    heads: items.flatMap((item) => (item.is === 'head' ? [seconds(item.ms)] : [])),
    tails: items.flatMap((item) => (item.is === 'tail' ? [seconds(item.ms)] : [])),
    amount: valued === undefined ? undefined : amountOf(valued),
    words: (...families) =>
      items.flatMap((item) =>
        item.is === 'concept' && families.some((family) => item.id.startsWith(family)) ? [raw(item)] : [],
      ),
    ids: (...families) =>
      items.flatMap((item) =>
        item.is === 'concept' && families.some((family) => item.id.startsWith(family)) ? [item.id] : [],
      ),
    has: (...ids) => items.some((item) => item.is === 'concept' && ids.includes(item.id)),
    items,
    frame: frameOf(items, named, message),
    lead: leadOf(items, message),
    ...writtenOf(items, message),
    isCompound: named.some((item, index) => isPartOf(named[index - 1], item, message)),
  };
}

/** "片段2" is the second clip. */
function numbered(item: Item, message: string): Item {
  if (item.is !== 'num' || !Number.isInteger(item.value) || item.value < 1 || item.start < 2) return item;
  if (message.slice(item.start - 2, item.start) !== '片段') return item;
  return { is: 'ref', n: item.value, kind: 'clip', start: item.start - 2, end: item.end };
}

/** "The third piece of the drone", "the drone's last piece", "航拍第三截". */
function isPartOf(before: Item | undefined, item: Item, message: string): boolean {
  if (before === undefined) return false;
  const link = message.slice(before.end, item.start);
  if (/^(?: of(?: the| my)?|['’]s) $/i.test(link)) return true;
  return before.is === 'file' && item.is === 'ref' && item.kind !== 'any' && /^(?:的| )?$/.test(link);
}

function writtenOf(items: readonly Item[], message: string): Pick<Slots, 'text' | 'start'> {
  const spans = items.filter(({ start, end }) => end > start);
  const start = Math.min(...spans.map((item) => item.start));
  return { start, text: message.slice(start, Math.max(...spans.map(({ end }) => end))) };
}

const VALUES: ReadonlySet<Item['is']> = new Set<Item['is']>([
  ...(['dur', 'at', 'after', 'before', 'range', 'head', 'tail', 'part', 'percent', 'times', 'decibels'] as const),
  ...(['degrees', 'num', 'ratio', 'size', 'short', 'fps'] as const),
]);

/** True for a length, a time, a level: what must not get lost when a wish is said again. "One" is mostly an article. */
export function isValue(item: Item): boolean {
  return VALUES.has(item.is) && !(item.is === 'num' && item.value === 1);
}

function frameOf(items: readonly Item[], named: readonly Item[], message: string): string {
  const spans = items.filter(({ start, end }) => end > start);
  let text = '';
  let at = Math.min(...spans.map(({ start }) => start));
  for (const item of spans) {
    if (item.start < at) continue;
    text += message.slice(at, item.start);
    text += markOf(item, named) ?? message.slice(item.start, item.end);
    at = item.end;
  }
  return text.toLowerCase();
}

function markOf(item: Item, named: readonly Item[]): string | undefined {
  const thing = named.indexOf(item);
  if (thing >= 0) return `<${thing + 1}>`;
  return isValue(item) || item.is === 'quote' ? `<${item.is}>` : undefined;
}

function leadOf(items: readonly Item[], message: string): string {
  const first = items.find((item) => isValue(item) && item.end > item.start);
  return first === undefined ? '' : message.slice(Math.max(0, first.start - 16), first.start).toLowerCase();
}

function isThing(item: Item): boolean {
  return THINGS.has(item.is) || (item.is === 'quote' && item.onTimeline === true);
}

function determined(item: Item, text: string, language: Language): string {
  if (item.is === 'ref' && isByNumber(item, text)) return language === 'zh' ? `第${item.n}段` : `clip ${item.n}`;
  if (item.is === 'quote') return /^["“「『'‘《]/.test(text) ? text : `"${text}"`;
  return language === 'en' && item.is === 'ref' && !/^(?:the|clip|my)\b/i.test(text) ? `the ${text}` : text;
}

/** "Slot two", "#3", "第五两个镜头": a clip by its number. */
function isByNumber(item: ItemOf<'ref'>, text: string): boolean {
  if (item.n < 1 || item.count !== undefined || !/^(?:any|clip)$/.test(item.kind)) return false;
  if (/^(?:片段|第)/.test(text)) return !/[张幅]/.test(text);
  return /^(?:#|(?:clips?|positions?|slots?|spots?|numbers?|pieces?|no\.?|shots?) )?#?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
    text,
  );
}

/** "The city and the last clip": things with what links them. */
function joined(
  items: readonly Item[],
  who: readonly Item[],
  { message, language }: { message: string; language: Language },
): string {
  const space = language === 'zh' ? '' : ' ';
  const and = language === 'zh' ? '和' : ' and ';
  const parts = who.map((item, index) => {
    const text = determined(item, message.slice(item.start, item.end), language);
    const before = who[index - 1];
    if (before === undefined) return text;
    const link = linkBetween(items, before, item);
    if (link !== undefined) return `${space}${message.slice(link.start, link.end)}${space}${text}`;
    return `${isThing(item) ? and : space}${text}`;
  });
  return parts.join('').replaceAll(/ +/g, ' ').trim();
}

function linkBetween(items: readonly Item[], before: Item, after: Item): Item | undefined {
  return items.find(
    (one) => one.start >= before.end && one.end <= after.start && one.is === 'concept' && LINKS.test(one.id),
  );
}

/** A length, written plainly: "2.5 seconds". */
export function time(ms: number, language: Language): string {
  const value = String(Math.round(ms) / 1000);
  return language === 'zh' ? `${value}秒` : `${value} seconds`;
}

/** A point of time, written plainly: "0:05", "第5秒". */
export function clock(ms: number, language: Language): string {
  if (language === 'zh') return `第${Math.round(ms) / 1000}秒`;
  const s = Math.round(ms) / 1000;
  const minutes = Math.floor(s / 60);
  const rest = Math.round((s - minutes * 60) * 1000) / 1000;
  return `${minutes}:${rest < 10 ? '0' : ''}${rest}`;
}

/** A stretch of time, written plainly: "0:05 to 0:08", "第5秒到第8秒". */
export function between(fromMs: number, toMs: number, language: Language): string {
  return `${clock(fromMs, language)}${language === 'zh' ? '到' : ' to '}${clock(toMs, language)}`;
}

function amountOf(item: Item): string | undefined {
  switch (item.is) {
    case 'percent':
      return `${Math.round(item.value * 10_000) / 100}%`;
    case 'times':
      return `${item.value}x`;
    case 'decibels':
      return `${item.value} dB`;
    case 'degrees':
      return `${item.value} degrees`;
    default:
      return undefined;
  }
}
