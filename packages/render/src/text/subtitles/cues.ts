import type { RenderPlan, TextClip } from '../../plan.ts';
import { textOf } from '../ass.ts';
import { spokenPlaces } from '../marks.ts';

/** One subtitle, in milliseconds of the film. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Lines without an empty one: that would end the cue in most formats. */
  readonly text: string;
  readonly words: readonly { readonly text: string; readonly startMs: number; readonly endMs: number }[];
  readonly clip: TextClip;
}

/** What a film says in writing, in time order: its subtitles, and where it has none all of its texts. */
export function cuesOf({ layers, rate }: Pick<RenderPlan, 'layers' | 'rate'>): Cue[] {
  const texts = layers.flatMap((layer) => (layer.kind === 'text' ? layer.texts : []));
  const subtitles = texts.filter(({ subtitle }) => subtitle === true);
  const ms = (frame: number): number => Math.round((frame * 1000 * rate.den) / rate.num);
  const cues = (subtitles.length > 0 ? subtitles : texts).map((clip): Cue => {
    const text = textOf(clip).replace(/\n\s*\n/g, '\n');
    return { startMs: ms(clip.own.from), endMs: ms(clip.own.to), text, words: wordsOf(clip, text, ms), clip };
  });
  return cues.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

/** The text in pieces that begin with a timed word each; what stands before the first belongs to it. */
function wordsOf(clip: TextClip, text: string, ms: (frame: number) => number): Cue['words'] {
  const places = spokenPlaces(clip, text);
  return places.map(({ place, word }, index) => ({
    text: text.slice(index === 0 ? 0 : place, places[index + 1]?.place ?? text.length),
    startMs: ms(Math.max(word.from, clip.own.from)),
    endMs: ms(Math.min(Math.max(word.to, word.from), clip.own.to)),
  }));
}

/** hh:mm:ss and milliseconds behind a separator. */
export function clockTime(ms: number, separator: ',' | '.'): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = ms / 1000;
  const rest = String(ms % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${separator}${rest}`;
}
