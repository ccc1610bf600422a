/** What a reference by number points at; `any` when only the conversation tells ("the second one"). */
export type RefKind = 'clip' | 'video' | 'image' | 'text' | 'title' | 'caption' | 'audio' | 'voice' | 'overlay' | 'any';

/** Time that means "to the end". */
export const END_MS = Number.MAX_SAFE_INTEGER;

/** A meaning found in a message; a row of these is what the intents read. Times are milliseconds. */
export type Meaning =
  | { is: 'word'; text: string }
  | { is: 'punct'; text: string }
  | { is: 'num'; value: number }
  | { is: 'dur'; ms: number }
  | { is: 'at'; ms: number }
  /** `verb`: a word of cutting stood between the two times. */
  | { is: 'range'; fromMs: number; toMs: number; verb?: boolean | undefined }
  | { is: 'head'; ms: number }
  | { is: 'tail'; ms: number }
  /** A share of what is spoken of, from 0 to 1: "the last quarter". */
  | { is: 'part'; from: number; to: number }
  | { is: 'after'; ms: number }
  | { is: 'before'; ms: number }
  /** 1 is the first, -1 the last, 0 the middle one; `count`: so many from there ("the last two clips"); `every`: and each so
   *  many places on ("every second clip"). */
  | { is: 'ref'; n: number; kind: RefKind; count?: number | undefined; every?: number | undefined }
  | { is: 'percent'; value: number }
  | { is: 'times'; value: number }
  | { is: 'decibels'; value: number }
  | { is: 'degrees'; value: number }
  | { is: 'ratio'; ratio: string }
  | { is: 'size'; width: number; height: number }
  | { is: 'short'; px: number }
  | { is: 'fps'; value: number }
  /** Words in quotes. `onTimeline`: a text says exactly this already; then they may stand without quotes too. */
  | { is: 'quote'; text: string; onTimeline?: boolean | undefined }
  /** A file by its name or a part of it; without `assetId` none that was uploaded. */
  | { is: 'file'; name: string; assetId?: string | undefined }
  /** What the conversation is about: "it" once it is known. */
  | { is: 'these'; segmentIds: readonly string[] }
  | { is: 'concept'; id: string };

/** A meaning and where in the message it stands. */
export type Item = Meaning & { start: number; end: number };
export type ItemOf<Is extends Item['is']> = Extract<Item, { is: Is }>;

/** True for an item with one of these meanings. */
export function isConcept(item: Item | undefined, ...ids: string[]): boolean {
  return item?.is === 'concept' && ids.includes(item.id);
}

/** True for a thing that is named one by one. */
export function isFileOrRef(item: Item | undefined): boolean {
  return item?.is === 'file' || item?.is === 'ref';
}

/** True for the name of a file of sound alone. */
export function isAudioName(name: string): boolean {
  return /\.(mp3|wav|m4a|aac|flac|ogg)$/i.test(name);
}

/** True for a file of sound alone. */
export function isAudioFile(item: Item | undefined): item is ItemOf<'file'> {
  return item?.is === 'file' && isAudioName(item.name);
}

/** Stretches of time. */
export const STRETCHES: ReadonlySet<Item['is']> = new Set(['range', 'head', 'tail', 'after', 'before']);
/** The same, with points and lengths. */
export const TIMED: ReadonlySet<Item['is']> = new Set([...STRETCHES, 'at', 'dur'] as const);

/** What names a thing by itself: a file, a number, words that a text says, or "it" once it is known. */
export type Name = ItemOf<'file'> | ItemOf<'ref'> | ItemOf<'quote'> | ItemOf<'these'>;
