import type { Frames, TextClip } from '../plan.ts';
import { comesInParts, turnsOf } from './animation.ts';
import type { DrawnText } from './ass.ts';
import type { EmojiPicture } from './emoji-picture.ts';
import { type EmojiPlace, emojiPlaces } from './emoji-places.ts';
import { appearances } from './marks.ts';

/** A picture of emoji over the film. */
export interface EmojiOverlay {
  readonly picture: EmojiPicture;
  /** Top left corner where the text rests, pixels. */
  readonly x: number;
  readonly y: number;
  readonly frames: Frames;
  readonly fadeIn?: Frames | undefined;
  readonly fadeOut?: Frames | undefined;
}

/** A text that comes letter by letter has its emoji in this many pictures at most; later ones then come with the last. */
const MOST_PICTURES = 12;
/** What of a colour emoji lies above and below the baseline, ems, with some air. */
const ABOVE = 1.05;
const BELOW = 0.35;
const AIR = 2;

/** The pictures of a text's emoji: one for all that come into sight at the same frame. */
export function emojiOverlays(drawn: DrawnText): EmojiOverlay[] {
  const groups = grouped(drawn);
  const { clip, layout } = drawn;
  const { inEnd, outStart } = turnsOf(clip);
  const coming = clip.animationIn !== undefined && !comesInParts(clip.animationIn);
  return groups.map(([from, places]) => ({
    ...pictureOf(places, layout.em, clip),
    frames: { from, to: clip.own.to },
    fadeIn: coming ? { from: clip.own.from, to: inEnd } : undefined,
    fadeOut: clip.animationOut === undefined ? undefined : { from: outStart, to: clip.own.to },
  }));
}

function grouped(drawn: DrawnText): (readonly [number, EmojiPlace[]])[] {
  const { clip, text } = drawn;
  const times = [...appearances(clip, text)].toSorted(([a], [b]) => a - b);
  const groups = new Map<number, EmojiPlace[]>();
  for (const place of emojiPlaces(drawn)) {
    const wanted = times.findLast(([at]) => at <= place.at)?.[1] ?? clip.own.from;
    const from = groups.has(wanted) || groups.size < MOST_PICTURES ? wanted : Math.max(...groups.keys());
    groups.set(from, [...(groups.get(from) ?? []), place]);
  }
  return [...groups].filter(([from]) => from < clip.own.to);
}

function pictureOf(places: readonly EmojiPlace[], em: number, { style }: TextClip) {
  const x = Math.floor(Math.min(...places.map((place) => place.x))) - AIR;
  const right = Math.ceil(Math.max(...places.map((place) => place.x)) + 1.3 * em) + AIR;
  const y = Math.floor(Math.min(...places.map((place) => place.baseline)) - ABOVE * em);
  const bottom = Math.ceil(Math.max(...places.map((place) => place.baseline)) + BELOW * em);
  const even = (value: number): number => value + (value % 2);
  const emoji = places.map((place) => ({
    text: place.text,
    x: rounded(place.x - x),
    baseline: rounded(place.baseline - y),
  }));
  const picture = { width: even(right - x), height: even(bottom - y), em: rounded(em), emoji };
  return { x, y, picture: { ...picture, opacity: opacityOf(style.color) } };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Emoji have colours of their own, but a text that is half clear has half clear emoji. */
function opacityOf(color: string): number {
  return color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
}
