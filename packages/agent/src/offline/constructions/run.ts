import { type Item, isAudioFile, isConcept, STRETCHES } from '../item.ts';

/** Items between two stops, and the words of each as they were written, in lower case. */
export interface Run {
  readonly items: Item[];
  readonly said: (item: Item | undefined) => string;
  /** True for the first words of a message: nothing was spoken of before them. */
  readonly first: boolean;
}

/** Reads one construction: the items with what it means put in. */
export type Rule = (run: Run) => Item[];

const THINGS: ReadonlySet<Item['is']> = new Set(['file', 'ref', 'these', 'quote']);
const NOUNS =
  /^(o\.(clip|image|title|text|music|sound|voice|overlay|watermark|transition|it|all)|m\.(captions|voice)|p\.(other|others|both))$/;

export function has({ items }: Pick<Run, 'items'>, ...ids: string[]): boolean {
  return items.some((item) => isConcept(item, ...ids));
}

/** True when a meaning of a family is there: "lk." */
export function hasFamily({ items }: Pick<Run, 'items'>, ...prefixes: string[]): boolean {
  return items.some((item) => item.is === 'concept' && prefixes.some((prefix) => item.id.startsWith(prefix)));
}

/** Something of the film: named, counted, or by a noun. */
export function isThing(item: Item | undefined): boolean {
  return item !== undefined && (THINGS.has(item.is) || (item.is === 'concept' && NOUNS.test(item.id)));
}

/** A stretch of time that could be taken out. */
export function isStretch(item: Item | undefined): boolean {
  return item !== undefined && STRETCHES.has(item.is);
}

/** True for what sounds by itself: music, a voice, an audio file. */
export function isSound(item: Item | undefined): boolean {
  return (
    isConcept(item, 'o.music', 'o.voice', 'm.voice', 'o.sound', 'o.volume') ||
    isAudioFile(item) ||
    (item?.is === 'ref' && (item.kind === 'audio' || item.kind === 'voice'))
  );
}

/** A verb of its own, but for those that ask for nothing by themselves. */
export function hasVerb({ items }: Pick<Run, 'items'>, ...except: string[]): boolean {
  return items.some((item) => item.is === 'concept' && item.id.startsWith('v.') && !except.includes(item.id));
}

/** The run with one item read as another meaning. */
export function replaced({ items }: Pick<Run, 'items'>, at: number, id: string): Item[] {
  return items.map((item, index) => (index === at ? { is: 'concept', id, start: item.start, end: item.end } : item));
}

/** The run with a meaning put in before an item, at no place of its own in the text. */
export function inserted({ items }: Pick<Run, 'items'>, at: number, id: string): Item[] {
  const start = items[at]?.start ?? items.at(-1)?.end ?? 0;
  return items.toSpliced(at, 0, { is: 'concept', id, start, end: start });
}

export function without({ items }: Pick<Run, 'items'>, at: number): Item[] {
  return items.toSpliced(at, 1);
}

/** Place of the first item that is written like this, -1 without one. */
export function findSaid({ items, said }: Run, words: RegExp): number {
  return items.findIndex((item) => words.test(said(item)));
}

/** A text of the film: by noun, or counted. */
export function isText(item: Item | undefined): boolean {
  const noun = isConcept(item, 'o.title', 'o.text', 'm.captions');
  return noun || (item?.is === 'ref' && /^(text|title|caption)$/.test(item.kind));
}

/** True when a time of any kind is said. */
export function isTimed({ items }: Pick<Run, 'items'>): boolean {
  return items.some((item) => isStretch(item) || item.is === 'at' || item.is === 'dur');
}

/** The items that a test passes over. */
export function less({ items }: Pick<Run, 'items'>, test: (item: Item) => boolean): Item[] {
  return items.filter((item) => !test(item));
}
