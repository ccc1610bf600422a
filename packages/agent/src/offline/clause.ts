import type { Item, ItemOf, RefKind } from './item.ts';
import { simplified } from './lexicon/traditional.ts';

/** Traditional characters as the expressions of the intents know them; everything else stays as it was written. */
function simple(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, simplified);
}

/** A part of a message that asks for one thing, or for several that belong together. */
export class Clause {
  readonly items: readonly Item[];
  readonly message: string;
  /** The clause before it in the same message: what it names goes on being spoken of. */
  previous: Clause | undefined;
  /** The clause behind it: a complaint may be followed by the wish. */
  next: Clause | undefined;

  constructor(items: readonly Item[], message: string, previous?: Clause) {
    this.items = items;
    this.message = message;
    this.previous = previous;
  }

  /** True when one of these meanings is there, be it as the noun of a number: "the second caption" speaks of a text. */
  has(...ids: readonly string[]): boolean {
    return this.indexOf(...ids) >= 0;
  }

  /** How many things are named one by one: by file, by number, or by the conversation. */
  named(): number {
    return this.items.filter((item) => item.is === 'file' || item.is === 'ref' || item.is === 'these').length;
  }

  /** All meanings of a family, in their order: "lk." gives "brightness.up", "contrast". */
  families(prefix: string): string[] {
    return this.items.flatMap((item) =>
      item.is === 'concept' && item.id.startsWith(prefix) ? [item.id.slice(prefix.length)] : [],
    );
  }

  /** What follows the prefix in the first meaning of a family: "color." gives "#FF0000". */
  family(prefix: string): string | undefined {
    const found = this.items.find((item) => item.is === 'concept' && item.id.startsWith(prefix));
    return found?.is === 'concept' ? found.id.slice(prefix.length) : undefined;
  }

  /** Where something is to stand: "top" and "center" are one place, "top-center". */
  spot(): string | undefined {
    const named = this.families('pos.').filter((name) => !/^(?:earlier|later)$/.test(name));
    const [first] = named;
    const edge = named.find((name) => name === 'top' || name === 'bottom');
    const corner = this.cornerSaid();
    if (corner !== undefined && named.length === 0) return corner;
    const side =
      named.find((name) => name === 'left' || name === 'right') ??
      this.families('dir.').find((name) => name === 'left' || name === 'right');
    if (edge !== undefined && named.length === 2 && named.includes('center')) return `${edge}-center`;
    return edge !== undefined && side !== undefined && named.length < 3 ? `${edge}-${side}` : first;
  }

  /** "To the top left": two edges that are named together are a corner, and no step up and one to the left. */
  private cornerSaid(): string | undefined {
    const sides = this.items.filter((item) => item.is === 'concept' && item.id.startsWith('dir.'));
    const said = sides.map(({ start, end }) => this.message.slice(start, end).toLowerCase());
    const edge = said.map((words) => /\btop\b|\bbottom\b/.exec(words)?.[0]).find((word) => word !== undefined);
    const side = this.families('dir.').find((name) => name === 'left' || name === 'right');
    return edge !== undefined && side !== undefined && sides.length === 2 ? `${edge}-${side}` : undefined;
  }

  one<Is extends Item['is']>(is: Is): ItemOf<Is> | undefined {
    return this.all(is)[0];
  }

  all<Is extends Item['is']>(is: Is): ItemOf<Is>[] {
    return this.items.filter((item): item is ItemOf<Is> => item.is === is);
  }

  /** Place of the first of these meanings in the row, -1 without one. */
  indexOf(...ids: readonly string[]): number {
    return this.items.findIndex((item) => ids.includes(idOf(item)));
  }

  /** The words as they were written, from one item to another. */
  rawBetween(from: number, to: number): string {
    // What the conversation adds stands nowhere in the message.
    const said = this.items.slice(from, to + 1).filter(({ is }) => is !== 'these');
    const start = said.reduce((least, item) => Math.min(least, item.start), this.message.length);
    return simple(this.message.slice(start, Math.max(start, ...said.map(({ end }) => end)))).trim();
  }

  /** The whole clause as it was written; what was put in from the conversation stands nowhere in it. */
  text(): string {
    const written = this.items.filter(({ start, end }) => end > start);
    const [first, last] = [written[0], written.at(-1)];
    return first === undefined || last === undefined ? '' : this.message.slice(first.start, last.end).trim();
  }

  /** Where its words stand in the message, without the stops around them; an empty span for a clause without words. */
  span(): [start: number, end: number] {
    const written = this.items.filter(({ start, end, is }) => end > start && is !== 'punct');
    return [Math.min(...written.map(({ start }) => start)), Math.max(...written.map(({ end }) => end))];
  }

  /** The whole clause without the words in quotes, which ask for nothing. */
  outsideQuotes(): string {
    const [first, last] = [this.items.find(({ start, end }) => end > start), this.items.at(-1)];
    if (first === undefined || last === undefined) return '';
    let text = '';
    let at = first.start;
    for (const { start, end } of this.all('quote')) {
      text += this.message.slice(at, Math.max(at, start));
      at = Math.max(at, end);
    }
    return (text + this.message.slice(at, Math.max(at, last.end))).trim();
  }

  isEmpty(): boolean {
    return this.items.every((item) => item.is === 'punct');
  }
}

const REF_NOUNS: Partial<Record<RefKind, string>> = {
  text: 'o.text',
  title: 'o.title',
  caption: 'o.text',
  audio: 'o.music',
  voice: 'o.voice',
  overlay: 'o.overlay',
};

function idOf(item: Item): string {
  if (item.is === 'ref') return REF_NOUNS[item.kind] ?? '';
  return item.is === 'concept' ? item.id : '';
}
