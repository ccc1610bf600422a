import type { Slots } from '../slots.ts';
import type { Plainly } from './say.ts';
import { worded } from './values.ts';

/** One word of each language. */
export type Both = readonly [en: string, zh: string];

/** The word of the language of the wish. */
export const inWords = (slots: Slots, both: Both): string => worded(slots, ...both);

const NOUNS: Readonly<Record<string, Both>> = {
  'o.music': ['the music', '背景音乐'],
  'o.voice': ['the voice', '人声'],
  'm.voice': ['the voice', '人声'],
  'o.overlay': ['the overlay', '画中画'],
  'o.watermark': ['the overlay', '画中画'],
  'o.title': ['the title', '标题'],
  'm.captions': ['all captions', '所有字幕'],
  'o.sound': ['the original sound', '原声'],
  'p.both': ['both clips', '两个片段'],
};

/** Nouns that tell less than any other. */
const WEAK: ReadonlySet<string> = new Set(['o.sound', 'o.all', 'o.each', 'o.it']);

/** What is spoken of by a noun alone: the only one of these kinds that the wish names, one or all of them. */
export function nounOf(slots: Slots, ...kinds: readonly string[]): string | undefined {
  const said = [...new Set(slots.ids('o.', 'm.', 'p.').filter((id) => kinds.includes(id)))];
  const kind = kinds.find((id) => said.includes(id) && !WEAK.has(id)) ?? said[0];
  if (kind === undefined) return undefined;
  if (said.includes('o.music') && said.some((id) => id === 'o.voice' || id === 'm.voice')) return undefined;
  return nounWords(slots, kind);
}

function nounWords(slots: Slots, kind: string): string | undefined {
  // "The clip" is the one that is spoken of.
  const many = slots.has('o.all', 'o.each') || slots.words(kind).some((word) => /[a-rt-z]s$/i.test(word));
  switch (kind) {
    case 'o.it':
      return inWords(slots, ['it', '它']);
    case 'o.all':
    case 'o.each':
      return inWords(slots, ['everything', '全部']);
    case 'o.text':
      return inWords(slots, many ? ['all texts', '所有文字'] : ['the text', '文字']);
    case 'o.image':
      return inWords(slots, many ? ['all photos', '所有照片'] : ['it', '它']);
    case 'm.captions':
      return inWords(slots, [
        many || /captions|subs\b|subtitles/i.test(slots.text) ? 'all captions' : 'the caption',
        '所有字幕',
      ]);
    case 'o.clip':
      return inWords(slots, many ? ['all clips', '所有片段'] : ['it', '它']);
    default:
      return NOUNS[kind] === undefined ? undefined : inWords(slots, NOUNS[kind]);
  }
}

/** True when a noun of these stands there that `nounOf` cannot tell apart from another one. */
export const isUnclear = (slots: Slots, ...kinds: readonly string[]): boolean =>
  slots.things.length === 0 && nounOf(slots, ...kinds) === undefined && slots.has(...kinds);

/** The only amount of time of a wish, wherever in a clip it lies. */
export const lengthOf = ({ lengths, heads, tails }: Slots): string | undefined => [...lengths, ...heads, ...tails][0];

/** "A little", "much": how far a change goes. */
export function degreeOf(slots: Slots, little: Both, much: Both, plain: Both): string {
  if (slots.has('deg.little')) return inWords(slots, little);
  return inWords(slots, slots.has('deg.much') ? much : plain);
}

/** True when a plain form still holds all values that the wish names: times, amounts, names and quotes. `isReplacing` when it
 *  has left out what something is to take the place of. */
export function keepsAll(slots: Slots, said: string, { isReplacing = false } = {}): boolean {
  const { lengths, points, heads, tails, ranges, quotes, things, items } = slots;
  const values = [...lengths, ...points, ...heads, ...tails, ...ranges, ...quotes, ...things];
  if (!values.every((value) => said.includes(value))) return false;
  if (slots.has('p.except', ...(isReplacing ? [] : ['rel.instead'])) && !/except|除了/.test(said)) return false;
  return items.every((item) => {
    switch (item.is) {
      case 'percent':
        return /\d%/.test(said);
      case 'times':
      case 'decibels':
      case 'degrees':
        return said.includes(String(Math.abs(item.value)));
      case 'part':
        return /\d(?:%| degrees|度)/.test(said);
      case 'size':
      case 'fps':
        return false;
      case 'range':
        return item.toMs < Number.MAX_SAFE_INTEGER;
      case 'ratio':
        return said.includes(item.ratio);
      case 'num':
        return said.includes(String(item.value)) || !/\d/.test(slots.text);
      default:
        return true;
    }
  });
}

/** Only what says everything that the wish says. */
export const wholly =
  (plainly: Plainly): Plainly =>
  (slots) => {
    const said = plainly(slots);
    return said !== undefined && said !== '' && keepsAll(slots, said) ? said : undefined;
  };

/** Each act of a table, wholly. */
export const allWholly = (table: Readonly<Record<string, Plainly>>): Readonly<Record<string, Plainly>> =>
  Object.fromEntries(Object.entries(table).map(([act, plainly]) => [act, wholly(plainly)]));
