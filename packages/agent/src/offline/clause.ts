import type { Item, ItemOf } from './item.ts';

/** A part of a message that asks for one thing, or for several that belong together. */
export class Clause {
  readonly items: readonly Item[];
  readonly message: string;

  constructor(items: readonly Item[], message: string) {
    this.items = items;
    this.message = message;
  }

  /** True when one of these meanings is there. */
  has(...ids: readonly string[]): boolean {
    return this.items.some((item) => item.is === 'concept' && ids.includes(item.id));
  }

  /** What follows the prefix in the first meaning of a family: "color." gives "#FF0000". */
  family(prefix: string): string | undefined {
    const found = this.items.find((item) => item.is === 'concept' && item.id.startsWith(prefix));
    return found?.is === 'concept' ? found.id.slice(prefix.length) : undefined;
  }

  one<Is extends Item['is']>(is: Is): ItemOf<Is> | undefined {
    return this.all(is)[0];
  }

  all<Is extends Item['is']>(is: Is): ItemOf<Is>[] {
    return this.items.filter((item): item is ItemOf<Is> => item.is === is);
  }

  /** Place of the first of these meanings in the row, -1 without one. */
  indexOf(...ids: readonly string[]): number {
    return this.items.findIndex((item) => item.is === 'concept' && ids.includes(item.id));
  }

  /** The words as they were written, from one item to another. */
  rawBetween(from: number, to: number): string {
    const [first, last] = [this.items[from], this.items[to]];
    return first === undefined || last === undefined ? '' : this.message.slice(first.start, last.end).trim();
  }

  isEmpty(): boolean {
    return this.items.every((item) => item.is === 'punct');
  }
}
