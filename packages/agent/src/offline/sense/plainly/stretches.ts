import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { msOf, says, shapeOf, valuesOf } from './values.ts';

type Stretch = [number, number];

const POINTS = /\bin[- ]?point\b.{0,24}\bout[- ]?point\b|入点.{0,16}出点|开始.{0,16}结束|从.{0,16}开始/;
const ENDS = /\bends?\b|\bstop|\bout\b|\bfinish|结束|为止|停|为终/;
const LASTS = /\blasts?\b|\bfor\b|长|持续/;

/** Stretches from one time to another, however they are said; undefined when a value is left. */
export function stretchesOf(slots: Slots): Stretch[] | undefined {
  const all = valuesOf(slots);
  const ranges = all.flatMap((value): Stretch[] => (value.is === 'range' ? [[value.fromMs, value.toMs]] : []));
  // "These two passages: …" counts them.
  const values = all.filter((item) => item.is !== 'num' || item.value !== ranges.length);
  if (ranges.length > 0) return ranges.length === values.length ? ranges : undefined;
  const pair = values.length === 2 ? pairOf(slots, values) : undefined;
  return pair === undefined || pair[0] >= pair[1] ? undefined : [pair];
}

/** Two times, or a time and a length. */
function pairOf(slots: Slots, values: readonly Item[]): Stretch | undefined {
  const [one, other] = values.map(msOf);
  if (one === undefined || other === undefined) return undefined;
  switch (shapeOf(slots)) {
    case 'at dur':
    case 'after dur':
      return says(slots, ENDS) ? [one, other] : [one, one + other];
    case 'head dur':
      return says(slots, LASTS) ? [one, one + other] : undefined;
    case 'dur at':
    case 'dur after':
      return [other, other + one];
    case 'dur dur':
      return says(slots, POINTS) ? [one, other] : undefined;
    case 'at at':
    case 'at before':
    case 'after at':
    case 'after before':
    case 'head at':
    case 'head before':
    case 'dur before':
    case 'before after':
      return [one, other];
    default:
      return undefined;
  }
}
