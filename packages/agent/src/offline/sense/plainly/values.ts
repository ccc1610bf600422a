import { END_MS, type Item } from '../../item.ts';
import { between, clock, isValue, type Slots, time } from '../slots.ts';

/** Values of a wish from left to right. */
export const valuesOf = ({ items }: Slots): Item[] => items.filter(isValue);

/** Their kinds in a row: "head", "at dur", "range range"; a plain form takes the wish only when it says all of them. */
export const shapeOf = (slots: Slots): string =>
  valuesOf(slots)
    .map(({ is }) => is)
    .join(' ');

/** True when the words of a wish, without its names and values, say so. */
export const says = ({ frame }: Slots, pattern: RegExp): boolean => pattern.test(frame);

/** One of two wordings, by the language of the wish. */
export const worded = ({ language }: Slots, en: string, zh: string): string => (language === 'zh' ? zh : en);

/** A value that is so many milliseconds. */
export function msOf(item: Item | undefined): number | undefined {
  return item !== undefined && 'ms' in item && item.ms !== END_MS ? item.ms : undefined;
}

export const lasting = ({ language }: Slots, ms: number): string => time(ms, language);
export const moment = ({ language }: Slots, ms: number): string => clock(ms, language);
/** "0:05 to 0:08", "第5秒到第8秒". */
export const stretch = ({ language }: Slots, fromMs: number, toMs: number): string => between(fromMs, toMs, language);

/** A share from 0 to 1 as "33.33%". */
export const share = (value: number): string => `${Math.round(value * 10_000) / 100}%`;

const PHOTOS =
  /\b(?:every|each|all)\b[\w ]{0,16} (?:photo|picture|pic|image|still)s?\b|每[一]?[张幅]|所有(?:的)?(?:照片|图)|全部(?:照片|图)/;
const EVERY =
  /\b(?:every|each|all)\b[\w ]{0,16} (?:clip|piece|video|shot|segment|scene|cut)s?\b|\b(?:every|each) one\b|每[一]?[个段条支]|各段|(?:所有|全部)(?:的)?(?:片段|视频|素材|镜头)/;
const FILM =
  /\b(?:film|movie|whole thing|everything|timeline|whole (?:video|vid|edit|cut)|entire (?:video|edit|cut)|edit)\b|影片|整部|整条|整片|全片|成片|片子|整个视频|电影|时间[线轴]|整条片/;
const POINTED =
  /\b(?:it|its|this|these|that (?:clip|one|shot|picture|photo|piece)|the (?:clip|shot|take|piece))\b|它|这[个段条张]|那[个段条张]|[这那]镜头/;

/** What a wish of cutting is about: things that are named, every clip, the film, or what is spoken of; undefined when it says
 *  nothing of that. */
export function targetOf(slots: Slots): string | undefined {
  if (slots.things.length > 0) return slots.who;
  if (says(slots, PHOTOS)) return worded(slots, 'every photo', '每张照片');
  if (says(slots, EVERY)) return worded(slots, 'every clip', '每个片段');
  if (says(slots, FILM)) return worded(slots, 'the film', '影片');
  return says(slots, POINTED) ? worded(slots, 'it', '它') : undefined;
}

/** True when it is about many at once, said by "every". */
export const isEvery = (slots: Slots): boolean =>
  slots.things.length === 0 && (says(slots, PHOTOS) || says(slots, EVERY));
