import type { Slots } from '../slots.ts';
import { inWords, lengthOf } from './meant.ts';

const STARTS =
  /\b(?:in|from|start|starts|begin|begins|beginning|opening|open|opens|intro|first|up)\b|开头|片头|开场|开始|淡入|渐入|渐显|入|从黑|起/i;
const ENDS =
  /\b(?:out|to|end|ends|ending|close|closes|closing|finish|last|final|away|outro|into)\b|结尾|片尾|结束|淡出|渐出|渐黑|变黑|收|最后|尾|到黑|出/i;
const FIRM_START =
  /\b(?:fade in|from black|start|starts|begin|begins|beginning|opening|open|opens|intro|first)\b|开头|片头|开场|开始|淡入|渐入|渐显|从黑/i;
const FIRM_END =
  /\b(?:fade out|fade to|to black|end|ends|ending|close|closes|closing|finish|last|final|outro|into black)\b|结尾|片尾|结束|淡出|渐出|渐黑|变黑|最后|到黑/i;

/** The film out of black, into black, or both. */
export function filmFade(slots: Slots): string | undefined {
  const { text } = slots;
  if (/white|白/i.test(text) || slots.things.length > 0 || slots.lengths.length > 1) return undefined;
  if (slots.has('x.off', 'v.remove', 'x.not', 'v.unwanted')) return undefined;
  const firm = [
    FIRM_START.test(text) || slots.has('fl.in', 'v.fadein'),
    FIRM_END.test(text) || slots.has('fl.out', 'v.fadeout'),
  ] as const;
  const both = /in and out|in & out|in\/out|both ends|淡入淡出|渐入渐出|首尾|头尾|前后/i.test(text);
  const [start, end] = both ? [true, true] : firm[0] || firm[1] ? firm : [STARTS.test(text), ENDS.test(text)];
  const long = lengthOf(slots);
  const over = long === undefined ? '' : inWords(slots, [` over ${long}`, long]);
  const parts = [
    ...(start ? [inWords(slots, [`fade in from black${over}`, `片头从黑场淡入${over}`])] : []),
    ...(end ? [inWords(slots, [`fade out to black${over}`, `片尾淡出到黑场${over}`])] : []),
  ];
  return parts.join(inWords(slots, [' and ', '，']));
}
