import type { Slots } from '../slots.ts';
import type { Plainly } from './say.ts';
import { lasting, moment, msOf, says, targetOf, valuesOf, worded } from './values.ts';

const EVERY = /\b(?:every|each|chunks?|blocks?|bits?|pieces|intervals?|long)\b|每|小块|一段|一块|一条|小段/;
const PARTS: readonly [RegExp, number][] = [
  [
    /\b(?:thirds|in three|into three|three (?:\w+ )?(?:\w+ )?(?:parts|pieces|sections|clips))\b|三(?:等[分份]|[份段块截])/,
    3,
  ],
  [
    /\b(?:quarters?|in four|into four|four (?:\w+ )?(?:\w+ )?(?:parts|pieces|bits|sections|clips))\b|四(?:等[分份]|[份段块截小])/,
    4,
  ],
  [/\b(?:fifths)\b|五(?:等[分份]|[份段块截])/, 5],
  [
    /\b(?:half|halves|halve|bisect|in two|into two|midpoint|middle|two (?:\w+ )?(?:parts|pieces|clips|bits|halves)|make it two|50\/50)\b|[两二](?:等[分份]|[份段块截半])|对半|一半|切半|正中|中间|中点|五五分|一分为二|拦腰/,
    2,
  ],
];
const INTO =
  /<num> ?(?:equal|even|equally|same|parts?|pieces?|sections?|clips?|bits?|segments?|halves|等|[份段块截])|(?:into|in) <num>$|成<num>|[→] ?<num>/;

/** Cut in two at times, in equal parts, or every so often. */
export const divided: Plainly = (slots) => {
  if (slots.things.length > 1) return undefined;
  const values = valuesOf(slots);
  const numbers = values.flatMap((one) => (one.is === 'num' ? [one.value] : []));
  const points = values.flatMap((one) =>
    one.is === 'at' || one.is === 'after' || one.is === 'before' ? [msOf(one) ?? 0] : [],
  );
  const listed = secondsListed(slots);
  if (listed !== undefined) return at(slots, listed);
  const lengths = values.flatMap((one) => (one.is === 'dur' || one.is === 'head' ? [msOf(one) ?? 0] : []));
  if (points.length + lengths.length + numbers.length < values.length) return undefined;
  if (lengths.length === 1 && points.length + numbers.length === 0) return byLength(slots, lengths[0] ?? 0);
  if (lengths.length > 0) return undefined;
  if (points.length > 0) return numbers.every((one) => one === 2) ? at(slots, points) : undefined;
  const parts =
    numbers.length === 1 && says(slots, INTO) ? numbers[0] : numbers.length === 0 ? partsOf(slots) : undefined;
  return parts === undefined ? undefined : into(slots, parts);
};

/** "At 3, 6 and 9 seconds", "在2秒和5秒". */
function secondsListed(slots: Slots): number[] | undefined {
  const values = valuesOf(slots);
  if (values.length < 2 || says(slots, EVERY) || !values.some(({ is }) => is === 'dur')) return undefined;
  const all = values.flatMap((one) =>
    one.is === 'num' ? [one.value * 1000] : one.is === 'dur' || one.is === 'at' ? [one.ms] : [],
  );
  const isRising = all.every((ms, index) => index === 0 || ms > (all[index - 1] ?? 0));
  return all.length === values.length && isRising ? all : undefined;
}

function at(slots: Slots, points: readonly number[]): string | undefined {
  if (points.some((ms) => ms <= 0) || new Set(points).size < points.length) return undefined;
  const of = targetOf(slots);
  const all = points.map((ms) => moment(slots, ms));
  return worded(
    slots,
    `${of === undefined ? 'split' : `divide ${of}`} at ${all.join(' and ')}`,
    `${of === undefined ? '' : `把${of}`}在${all.join('和')}处切开`,
  );
}

function byLength(slots: Slots, ms: number): string | undefined {
  if (!says(slots, EVERY)) return at(slots, [ms]);
  const of = targetOf(slots) ?? worded(slots, 'the film', '影片');
  return worded(slots, `divide ${of} every ${lasting(slots, ms)}`, `把${of}每${lasting(slots, ms)}切一刀`);
}

function partsOf(slots: Slots): number | undefined {
  return PARTS.find(([words]) => says(slots, words))?.[1];
}

function into(slots: Slots, parts: number): string | undefined {
  if (!Number.isInteger(parts) || parts < 2 || parts > 50) return undefined;
  const of = targetOf(slots) ?? worded(slots, 'it', '它');
  return parts === 2
    ? worded(slots, `divide ${of} in half`, `把${of}对半切开`)
    : worded(slots, `divide ${of} into ${parts} equal parts`, `把${of}平均分成${parts}段`);
}
