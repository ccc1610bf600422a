import type { Rate, TextClip } from '../plan.ts';
import { assColor } from './color.ts';

/** Commands that stand before the character at a place of the text. */
export type Marks = ReadonlyMap<number, string>;

const HIGHLIGHT = '#FFD60A';
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Milliseconds from the event's first frame to `frame`. */
export function millisecondsFrom(first: number, frame: number, rate: Rate): number {
  return Math.round(((frame - first) * 1000 * rate.den) / rate.num);
}

/** Timed commands inside a text: the word that is being said, or letters and words that come one after the other. */
export function marksOf(clip: TextClip, text: string, first: number, rate: Rate): Marks {
  if (clip.words.length > 0) return spoken(clip, text, first, rate);
  const { animationIn } = clip;
  if (animationIn?.type === 'typewriter')
    return oneByOne(clip, starts(text, graphemes), animationIn.frames, first, rate);
  if (animationIn?.type === 'word_by_word') return oneByOne(clip, starts(text, words), animationIn.frames, first, rate);
  return new Map();
}

function starts(text: string, segmenter: Intl.Segmenter): number[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => (segment.trim() === '' ? [] : [index]));
}

function oneByOne(clip: TextClip, places: readonly number[], frames: number, first: number, rate: Rate): Marks {
  const marks = new Map<number, string>();
  for (const [order, place] of places.entries()) {
    const frame = clip.own.from + Math.floor((order * frames) / places.length);
    marks.set(place, appearing(millisecondsFrom(first, frame, rate)));
  }
  return marks;
}

/** Hidden until a moment. Letters, outline and shadow have alphas of their own; a box behind the text stays. */
function appearing(ms: number): string {
  if (ms <= 0) return '\\1a&H00&\\3a&H00&';
  return `\\1a&HFF&\\3a&HFF&\\t(${ms},${ms + 1},\\1a&H00&\\3a&H00&)`;
}

/** The word that is being said has the highlight colour. Appears with the text unless the animation says otherwise. */
function spoken(clip: TextClip, text: string, first: number, rate: Rate): Marks {
  const marks = new Map<number, string>();
  const grows = clip.animationIn?.type === 'word_by_word' || clip.animationIn?.type === 'typewriter';
  const own = assColor(clip.style.color);
  let from = 0;
  for (const word of clip.words) {
    const wanted = word.text.trim();
    const place = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (place < 0) continue;
    const start = Math.max(0, millisecondsFrom(first, word.from, rate));
    const end = Math.max(start + 1, millisecondsFrom(first, word.to, rate));
    const colours = `\\1c${own}\\t(${start},${start + 1},\\1c${assColor(HIGHLIGHT)})\\t(${end},${end + 1},\\1c${own})`;
    marks.set(place, (grows ? appearing(start) : '') + colours);
    from = place + wanted.length;
    marks.set(from, `\\1c${own}`);
  }
  return marks;
}
