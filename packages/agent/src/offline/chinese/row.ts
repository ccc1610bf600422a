import { type Item, isConcept, type Meaning } from '../item.ts';

/** What Chinese says by the order of its words: each rule reads a few items and puts their meaning in their place. A rule
 *  looks at one sentence, and `at` is where it may begin. */
export type Rule = (row: Row, at: number) => Found | undefined;

/** The items of a message, and the message. */
export interface Row {
  readonly items: readonly Item[];
  readonly message: string;
}

interface Found {
  /** What stands in the place of the items. */
  readonly items: readonly Item[];
  readonly next: number;
}

/** Items within one sentence that a rule looks at, each way. */
const REACH = 14;

/** True for a word without a meaning of its own that looks like this. */
export function isWord(item: Item | undefined, pattern: RegExp): boolean {
  return item?.is === 'word' && pattern.test(item.text);
}

/** True for a stretch of time. */
export function isSpan(item: Item | undefined): boolean {
  return item?.is === 'range' || item?.is === 'head' || item?.is === 'tail';
}

/** A meaning at the place of an item. */
export function inPlace(meaning: Meaning, { start, end }: Item): Item {
  return { ...meaning, start, end };
}

/** A concept at the place of an item. */
export const concept = (id: string, item: Item): Item => inPlace({ is: 'concept', id }, item);

/** Where the sentence ends that an item stands in; `commas`: a comma ends it too. */
export function endOf({ items }: Row, at: number, commas = true): number {
  const stop = commas ? /^[,.;!?\n…]$/ : /^[.;!?\n…]$/;
  const end = Math.min(items.length, at + REACH);
  for (let index = at; index < end; index += 1) {
    const item = items[index];
    if (item?.is === 'punct' && stop.test(item.text)) return index;
  }
  return end;
}

/** The first item between two places that passes, -1 without one. */
export function indexIn({ items }: Row, from: number, to: number, test: (item: Item) => boolean): number {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item !== undefined && test(item)) return index;
  }
  return -1;
}

/** The sentence around an item; `commas`: a comma parts sentences too. */
export function around(row: Row, at: number, commas = true): readonly Item[] {
  const stop = commas ? /^[,.;!?\n…]$/ : /^[.;!?\n…]$/;
  let from = at;
  const first = Math.max(0, at - REACH);
  for (; from > first; from -= 1) {
    const item = row.items[from - 1];
    if (item?.is === 'punct' && stop.test(item.text)) break;
  }
  return row.items.slice(from, endOf(row, at, commas));
}

/** The words of some items as they stand in the message. */
export function saidIn({ message }: Row, items: readonly Item[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? '' : message.slice(first.start, last.end);
}

/** True when one of the items has one of these meanings. */
export function has(items: readonly Item[], ...ids: string[]): boolean {
  return items.some((item) => isConcept(item, ...ids));
}
