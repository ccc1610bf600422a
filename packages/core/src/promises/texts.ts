import type { Draft } from '../draft.ts';
import type { Language } from '../plan.ts';
import { endMs, type Segment } from '../segment.ts';
import type { Checked, PromiseOf } from './checked.ts';

/** The text must be on screen for all of the promised time, on one track or several. */
export function textFinding(draft: Draft, { text, fromMs, toMs }: PromiseOf<'text'>): Checked {
  const places = draft.tracks
    .flatMap((track) => track.segments)
    .filter((segment) => wordsOf(segment)?.trim() === text.trim())
    .toSorted((a, b) => a.startMs - b.startMs);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return { found: 'not on the timeline', facts: {} };
  if (covers(places, fromMs, toMs)) return undefined;
  return { found: places.map(timeOf).join(', '), facts: { fromMs: first.startMs, toMs: endMs(last) } };
}

function wordsOf({ source }: Segment): string | undefined {
  return source.kind === 'text' ? source.text : undefined;
}

function covers(places: readonly Segment[], fromMs: number, toMs: number): boolean {
  let coveredMs = fromMs;
  for (const place of places) {
    if (place.startMs <= coveredMs) coveredMs = Math.max(coveredMs, endMs(place));
  }
  return coveredMs >= toMs;
}

function timeOf(segment: Segment): string {
  return `${segment.startMs}-${endMs(segment)} ms`;
}

/** Captions are texts on a track of subtitles. */
export function captionsFinding(draft: Draft): Checked {
  const there = draft.tracks.some(({ role, segments }) => role === 'subtitle' && segments.length > 0);
  return there ? undefined : { found: 'none', facts: {} };
}

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** A text without letters is in any language; Chinese may hold Latin names, English holds no Han. */
export function languageFinding(draft: Draft, language: Language): Checked {
  const texts = draft.tracks.flatMap((track) => track.segments).flatMap((segment) => wordsOf(segment) ?? []);
  const wrong = texts.find((text) => (language === 'zh' ? !HAN.test(text) && LATIN.test(text) : HAN.test(text)));
  return wrong === undefined ? undefined : { found: wrong.slice(0, 80), facts: { text: wrong.slice(0, 80) } };
}
