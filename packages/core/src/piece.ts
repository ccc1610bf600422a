import { isTimed, sourceSpanMs, valueBetween } from './material.ts';
import type { Keyframe, Segment, Word } from './segment.ts';

/** The part of a segment between two offsets from its start, at its place on the timeline. An offset below 0 or beyond
 *  the end extends it. Words and keyframes keep their time on the timeline.
 *
 *  ```
 *  |    segment    |   ->      | piece |
 *      ^from   ^to
 *  ```
 */
export function pieceOf(segment: Segment, fromMs: number, toMs: number): Segment {
  const inWords = (segment.words ?? []).map((word) => isWithin(middleOf(word), fromMs, toMs));
  return {
    ...segment,
    startMs: segment.startMs + fromMs,
    durationMs: toMs - fromMs,
    sourceStartMs: sourceStartOf(segment, fromMs, toMs),
    ...keptWords(segment, inWords, (word) => clippedWord(word, fromMs, toMs)),
    ...(segment.keyframes === undefined
      ? {}
      : { keyframes: mapKeyframes(segment.keyframes, (frames) => slicedKeyframes(frames, fromMs, toMs)) }),
  };
}

/** The segment without a stretch of its middle: it keeps its start and its first material; words and keyframes of the
 *  stretch go with it.
 *
 *  ```
 *  |   a   |xxx|   b   |   ->   |   a   |   b   |
 *          ^from ^to
 *  ```
 */
export function closedInside(segment: Segment, fromMs: number, toMs: number): Segment {
  const byMs = toMs - fromMs;
  const outside = (segment.words ?? []).map((word) => !isWithin(middleOf(word), fromMs, toMs));
  const lengthMs = segment.durationMs - byMs;
  return {
    ...segment,
    durationMs: lengthMs,
    sourceStartMs: sourceStartOf(segment, 0, lengthMs),
    ...keptWords(segment, outside, (word) => closedWord(word, fromMs, toMs)),
    ...(segment.keyframes === undefined
      ? {}
      : { keyframes: mapKeyframes(segment.keyframes, (frames) => closedKeyframes(frames, fromMs, toMs)) }),
  };
}

/** Keyframe lists by property. */
export type Keyframes = NonNullable<Segment['keyframes']>;

/** The same change for the keyframes of every property. */
export function mapKeyframes(keyframes: Keyframes, edit: (frames: Keyframe[]) => Keyframe[]): Keyframes {
  const mapped: Keyframes = {};
  // Object.keys forgets the type of the keys; they are exactly those of `Keyframes`.
  for (const property of Object.keys(keyframes) as (keyof Keyframes)[]) {
    const frames = keyframes[property];
    if (frames !== undefined) mapped[property] = edit(frames);
  }
  return mapped;
}

function sourceStartOf(segment: Segment, fromMs: number, toMs: number): number {
  if (!isTimed(segment)) return segment.sourceStartMs;
  const skipped =
    segment.reversed === true ? sourceSpanMs(segment, toMs, segment.durationMs) : sourceSpanMs(segment, 0, fromMs);
  return Math.max(0, segment.sourceStartMs + skipped);
}

/** A word belongs to the part that its middle lies in, so that no word is in two parts. */
function middleOf(word: Word): number {
  return word.startMs + word.durationMs / 2;
}

function isWithin(atMs: number, fromMs: number, toMs: number): boolean {
  return atMs >= fromMs && atMs < toMs;
}

function clippedWord(word: Word, fromMs: number, toMs: number): Word {
  const start = Math.max(word.startMs, fromMs);
  const end = Math.min(word.startMs + word.durationMs, toMs);
  return { ...word, startMs: start - fromMs, durationMs: Math.max(0, end - start) };
}

function closedWord(word: Word, fromMs: number, toMs: number): Word {
  const closed = (ms: number) => (ms <= fromMs ? ms : Math.max(fromMs, ms - (toMs - fromMs)));
  const start = closed(word.startMs);
  return { ...word, startMs: start, durationMs: closed(word.startMs + word.durationMs) - start };
}

function keptWords(segment: Segment, kept: boolean[], edit: (word: Word) => Word): Pick<Segment, 'words' | 'source'> {
  const { words, source } = segment;
  if (words === undefined) return { source };
  const left = words.filter((_word, index) => kept[index]).map(edit);
  if (source.kind !== 'text' || left.length === words.length) return { words: left, source };
  return { words: left, source: { ...source, text: textOfWords(source.text, words, kept) } };
}

/** The text of the kept words, with the spaces and signs that follow each; the whole text when the words are not those
 *  of the text. */
function textOfWords(text: string, words: readonly Word[], kept: readonly boolean[]): string {
  const places: number[] = [];
  let from = 0;
  for (const word of words) {
    const place = text.indexOf(word.text, from);
    if (place < 0) return text;
    places.push(place);
    from = place + word.text.length;
  }
  const chunks = places.map((place, index) => text.slice(index === 0 ? 0 : place, places[index + 1] ?? text.length));
  return chunks
    .filter((_chunk, index) => kept[index])
    .join('')
    .trim();
}

/** Most keyframes that a property may have. */
const MOST_KEYFRAMES = 1000;

/** Keyframes between two offsets; new ones at the edges keep the curve where it is cut through. */
function slicedKeyframes(frames: readonly Keyframe[], fromMs: number, toMs: number): Keyframe[] {
  const inside = frames.filter((frame) => frame.atMs >= fromMs && frame.atMs <= toMs);
  const before = frames.findLast((frame) => frame.atMs < fromMs);
  const after = frames.find((frame) => frame.atMs > toMs);
  const head = before !== undefined && inside[0]?.atMs !== fromMs ? [keyframeAt(frames, fromMs)] : [];
  const tail = after !== undefined && inside.at(-1)?.atMs !== toMs ? [keyframeAt(frames, toMs)] : [];
  const all = [...head, ...inside, ...tail].slice(0, MOST_KEYFRAMES);
  return all.map((frame) => ({ ...frame, atMs: frame.atMs - fromMs }));
}

/** The curve at one time, as a keyframe: level before the first and behind the last. */
function keyframeAt(frames: readonly Keyframe[], atMs: number): Keyframe {
  const before = frames.findLast((frame) => frame.atMs <= atMs);
  const after = frames.find((frame) => frame.atMs > atMs);
  if (before === undefined) return { atMs, value: after?.value ?? 0 };
  if (after === undefined) return { atMs, value: before.value };
  return { ...before, atMs, value: valueBetween(before, after, atMs) };
}

function closedKeyframes(frames: readonly Keyframe[], fromMs: number, toMs: number): Keyframe[] {
  return frames
    .filter((frame) => frame.atMs <= fromMs || frame.atMs >= toMs)
    .map((frame) => (frame.atMs <= fromMs ? frame : { ...frame, atMs: frame.atMs - (toMs - fromMs) }))
    .filter((frame, index, all) => all[index + 1]?.atMs !== frame.atMs);
}
