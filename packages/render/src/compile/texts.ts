import type { Animation, Segment, Track } from '@reelsmith/core';
import { DEFAULT_TEXT_STYLE, endMs } from '@reelsmith/core';
import type { Rate, TextClip } from '../plan.ts';
import { frameOf } from '../rate.ts';
import { losesEmoji } from '../text/escape.ts';
import { clipped, type Film } from './film.ts';
import { defined } from './pictures.ts';

/** What is drawn of one text; more is cut, so that no subtitle can stop a render. */
const DRAWN_CHARACTERS = 2000;

/** The texts of a track, in time order. */
export function textClips(track: Track, film: Film): TextClip[] {
  return track.segments.toSorted((a, b) => a.startMs - b.startMs).flatMap((segment) => textClip(segment, film));
}

function textClip(segment: Segment, film: Film): TextClip[] {
  const { source } = segment;
  const own = clipped({ from: frameOf(segment.startMs, film.rate), to: frameOf(endMs(segment), film.rate) }, film);
  if (source.kind !== 'text' || own === undefined || source.text.trim() === '') return [];
  warnAboutText(segment, source.text, film);
  const asked = segment.style ?? {};
  const style = { ...DEFAULT_TEXT_STYLE, ...defined(asked) };
  return [
    {
      segmentId: segment.id,
      own,
      text: [...source.text].slice(0, DRAWN_CHARACTERS).join(''),
      words: wordsOf(segment, film),
      style: {
        x: style.x,
        y: style.y,
        size: style.size,
        color: style.color,
        font: style.font,
        weight: style.weight,
        align: style.align,
        ...defined({
          background: style.background ?? undefined,
          outline: style.outline ?? undefined,
          shadow: style.shadow ?? undefined,
        }),
      },
      ...defined({
        animationIn: animation(segment.animationIn, segment.fadeInMs, film.rate),
        animationOut: animation(segment.animationOut, segment.fadeOutMs, film.rate),
      }),
    },
  ];
}

/** A fade of a text is its fade animation, unless it has another. */
function animation(asked: Animation | undefined, fadeMs: number | undefined, rate: Rate): TextClip['animationIn'] {
  const wanted = asked !== undefined && asked.type !== 'none' ? asked : fadeOf(fadeMs);
  if (wanted === undefined) return undefined;
  const frames = frameOf(wanted.durationMs, rate);
  return frames > 0 ? { type: wanted.type, frames } : undefined;
}

function fadeOf(fadeMs: number | undefined): Animation | undefined {
  return fadeMs === undefined || fadeMs === 0 ? undefined : { type: 'fade', durationMs: fadeMs };
}

function wordsOf(segment: Segment, film: Film): TextClip['words'] {
  return (segment.words ?? []).map((word) => ({
    text: word.text,
    from: frameOf(segment.startMs + word.startMs, film.rate),
    to: frameOf(segment.startMs + word.startMs + word.durationMs, film.rate),
  }));
}

function warnAboutText(segment: Segment, text: string, film: Film): void {
  if ([...text].length > DRAWN_CHARACTERS) {
    film.warn(`The text "${segment.name}" is longer than ${DRAWN_CHARACTERS} characters; the rest is not shown.`);
  }
  if (losesEmoji(text)) {
    film.warn(`Colour emoji can't be drawn yet: they are left out of the text "${segment.name}".`);
  }
  if (segment.transitionIn !== undefined) {
    film.warn(`Transitions between texts are not drawn: give "${segment.name}" an animation instead.`);
  }
}
