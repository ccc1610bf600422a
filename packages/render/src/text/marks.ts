import { DEFAULT_HIGHLIGHT } from '@reelsmith/core';
import type { Rate, TextClip } from '../plan.ts';
import { comesInParts } from './animation.ts';
import { assAlpha, assColor } from './color.ts';
import { eventMs } from './times.ts';
import { wordStarts } from './wrap.ts';

/** Commands that stand before the character at a place of the text. */
export type Marks = ReadonlyMap<number, string>;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The frame at which what begins at a place of the text comes into sight; empty when the text comes as a whole. */
export function appearances(clip: TextClip, text: string): Map<number, number> {
  const { animationIn, own, words } = clip;
  if (animationIn === undefined || !comesInParts(animationIn)) return new Map();
  if (words.length > 0) return new Map(spokenPlaces(clip, text).map(({ place, word }) => [place, word.from]));
  const places = animationIn.type === 'typewriter' ? letterStarts(text) : wordStarts(text);
  const frames = Math.min(animationIn.frames, own.to - own.from);
  return new Map(places.map((place, order) => [place, own.from + Math.floor((order * frames) / places.length)]));
}

function letterStarts(text: string): number[] {
  return [...graphemes.segment(text)].flatMap(({ segment, index }) => (segment.trim() === '' ? [] : [index]));
}

interface Spoken {
  readonly place: number;
  readonly end: number;
  readonly word: TextClip['words'][number];
}

/** Where the timed words stand in the text; one that it does not hold is passed over. */
export function spokenPlaces(clip: TextClip, text: string): Spoken[] {
  const found: Spoken[] = [];
  let from = 0;
  for (const word of clip.words) {
    const wanted = word.text.trim();
    const place = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (place < 0) continue;
    from = place + wanted.length;
    found.push({ place, end: from, word });
  }
  return found;
}

/** Timed commands inside a text: the word that is being said, or letters and words that come one after the other. `first`
 *  is the first frame of the event. */
export function marksOf(clip: TextClip, text: string, first: number, rate: Rate): Marks {
  const marks = new Map<number, string>();
  const add = (place: number, tags: string): void => void marks.set(place, (marks.get(place) ?? '') + tags);
  for (const [place, frame] of appearances(clip, text)) add(place, appearing(eventMs(first, frame, rate), clip.style));
  const own = assColor(clip.style.color);
  for (const { place, end, word } of spokenPlaces(clip, text)) {
    const [start, stop] = [eventMs(first, word.from, rate), eventMs(first, Math.max(word.to, word.from + 1), rate)];
    const lit = `\\1c${assColor(DEFAULT_HIGHLIGHT)}`;
    const said = word.from <= first ? lit : `\\t(${start},${start + 1},${lit})`;
    add(place, `\\1c${own}${word.to > first ? `${said}\\t(${stop},${stop + 1},\\1c${own})` : ''}`);
    add(end, `\\1c${own}`);
  }
  return marks;
}

/** Hidden until a moment. A box behind the text is an event of its own and stays. */
function appearing(ms: number, { color, outline, shadow }: TextClip['style']): string {
  const own = [assAlpha(color), assAlpha(outline?.color ?? '#000000'), assAlpha(shadow?.color ?? '#000000')];
  const shown = `\\1a${own[0]}\\3a${own[1]}\\4a${own[2]}`;
  return ms <= 0 ? shown : `\\alpha&HFF&\\t(${ms - 1},${ms},${shown})`;
}
