import type { Animation, Segment, Track } from '@reelsmith/core';
import {
  DEFAULT_CAPTION_STYLE,
  DEFAULT_SUBTITLE_STYLE,
  DEFAULT_TEXT_STYLE,
  endMs,
  UPRIGHT_RATIO,
  UPRIGHT_SAFE_AREA,
} from '@reelsmith/core';
import type { Rate, TextClip } from '../plan.ts';
import { frameOf } from '../rate.ts';
import { clipped, type Film } from './film.ts';
import { defined } from './pictures.ts';

/** What is drawn of one text; more is cut, so that no subtitle can stop a render. */
const DRAWN_CHARACTERS = 2000;

/** The texts of a track, in time order. */
export function textClips(track: Track, film: Film): TextClip[] {
  return track.segments.toSorted((a, b) => a.startMs - b.startMs).flatMap((segment) => textClip(segment, track, film));
}

function textClip(segment: Segment, track: Track, film: Film): TextClip[] {
  const { source } = segment;
  const own = clipped({ from: frameOf(segment.startMs, film.rate), to: frameOf(endMs(segment), film.rate) }, film);
  if (source.kind !== 'text' || own === undefined || source.text.trim() === '') return [];
  warnAboutText(segment, source.text, film);
  const asked = segment.style ?? {};
  const spoken = (segment.words ?? []).length > 0;
  const style = { ...DEFAULT_TEXT_STYLE, ...(spoken ? DEFAULT_CAPTION_STYLE : {}), ...defined(asked) };
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
        subtitle: track.role === 'subtitle' ? true : undefined,
        area: areaOf(segment, track, film),
        animationIn: animation(segment.animationIn, segment.fadeInMs, film.rate),
        animationOut: animation(segment.animationOut, segment.fadeOutMs, film.rate),
      }),
    },
  ];
}

/** Captions that stand where captions stand by default keep out of what apps draw over upright films. */
function areaOf({ style }: Segment, { role }: Track, { width, height }: Film): TextClip['area'] {
  const placed = style?.y !== undefined && style.y !== DEFAULT_SUBTITLE_STYLE.y;
  const upright = height / width >= UPRIGHT_RATIO;
  return upright && role === 'subtitle' && !placed ? UPRIGHT_SAFE_AREA : undefined;
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
  if (segment.transitionIn !== undefined) {
    film.warn(`Transitions between texts are not drawn: give "${segment.name}" an animation instead.`);
  }
}
