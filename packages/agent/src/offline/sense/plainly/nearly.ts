import type { Slots } from '../slots.ts';
import { seenOf } from './looks.ts';
import { inWords } from './meant.ts';
import { cutsOf } from './transitions.ts';
import { targetOf } from './values.ts';

/** What comes near to a wish that leaves open what only its writer knows, or asks for a kind that is not there. */
type Nearly = (slots: Slots) => readonly (string | undefined)[];

const transitions: Nearly = (slots) => {
  const where = cutsOf(slots);
  const kinds = [
    ['crossfade', '叠化'],
    ['slide left', '向左滑动'],
    ['zoom through', '缩放'],
  ] as const;
  return where === undefined
    ? []
    : kinds.map(([en, zh]) => inWords(slots, [`add a ${en} ${where}`, `${where}加${zh}转场`]));
};

const STARTS = /\b(?:start|begin|open|intro|first|from)|开头|片头|开场|一开始|从/i;

/** A film comes out of black and goes into it, whatever other colour is wished. */
const fades: Nearly = (slots) =>
  slots.things.length > 0 || !/white|colou?r|白/i.test(slots.text)
    ? []
    : STARTS.test(slots.text)
      ? [inWords(slots, ['fade in from black', '片头从黑场淡入'])]
      : [inWords(slots, ['fade out to black', '片尾淡出到黑场'])];

/** "Freeze her in mid-air": at which time, is not said. */
const freezes: Nearly = (slots) => {
  if (slots.things.length > 1 || slots.quotes.length > 0) return [];
  const of = slots.things[0] ?? inWords(slots, ['the film', '影片']);
  const long = slots.lengths[0];
  const held = long === undefined ? '' : inWords(slots, [` for ${long}`, long]);
  return [
    slots.things.length === 1 ? inWords(slots, [`freeze the frame in the middle of ${of}${held}`, '']) : undefined,
    inWords(slots, [`freeze the last frame of ${of}${held}`, `${of}的最后一帧定格${held}`]),
    inWords(slots, [`freeze the first frame of ${of}${held}`, `${of}的第一帧定格${held}`]),
  ];
};

/** A picture of a moment that only somebody who watches can tell. */
const stills: Nearly = (slots) => {
  if (slots.things.length > 1) return [];
  const of = slots.things[0];
  const [en, zh] = of === undefined ? ['', ''] : [` of ${of}`, `${of}的`];
  return [
    inWords(slots, [`export the first frame${en} as png`, `导出${zh}第一帧为png`]),
    inWords(slots, [`export the last frame${en} as png`, `导出${zh}最后一帧为png`]),
  ];
};

const ramps: Nearly = (slots) => {
  const who = targetOf(slots) ?? inWords(slots, ['it', '它']);
  return [
    inWords(slots, [`ramp up the speed of ${who}`, `${who}先慢后快`]),
    inWords(slots, [`ramp down the speed of ${who}`, `${who}先快后慢`]),
  ];
};

/** "Slap a filter on it", and looks that are not there. */
const looks: Nearly = (slots) => {
  const who = seenOf(slots, ['everything', '全部']);
  const kinds = [
    ['cinematic', '电影感'],
    ['vintage', '复古'],
    ['vivid', '鲜艳'],
  ] as const;
  return who === undefined ? [] : kinds.map(([en, zh]) => inWords(slots, [`make ${who} ${en}`, `${who}改成${zh}`]));
};

const NEARLY: Readonly<Record<string, Nearly>> = {
  transition_set: transitions,
  film_fade: fades,
  freeze: freezes,
  still: stills,
  speed_ramp: ramps,
  look_set: looks,
};

/** Plain sentences to choose from, where the wish of an act cannot be said plainly itself. */
export function nearly(act: string, slots: Slots): readonly string[] {
  return (NEARLY[act]?.(slots) ?? []).flatMap((said) => (said === undefined || said === '' ? [] : [said]));
}
