import { END_MS, type Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { divided } from './dividing.ts';
import { extended, slipped } from './lengthening.ts';
import type { Plainly } from './say.ts';
import { stretchesOf } from './stretches.ts';
import { isEvery, lasting, moment, msOf, says, share, stretch, targetOf, valuesOf, worded } from './values.ts';

type Edge = 'head' | 'tail';

const KEEPS = /\b(?:only|just|keep|nothing but|leave|left|remains?)\b|剩|[只就仅][留要剩用]|保留|留下|[只仅]/;
const EXCEPTS = /\b(?:except|but|apart from|aside from)\b|除/;
const GOES =
  /\b(?:cut|remove|delete|lose|drop|trim|away|off|out|gone|rid|bin|ditch|scrap)\b|剪掉|去掉|删|不要|剪了|砍|丢|扔/;
/** A length behind such a word is a place in time. */
const AIMS = /(?:\b(?:to|at|till|until|from|after|past)|[到至在从为]|[=→]) *$/;

const OF_IT = /\b(?:of|from) (?:it|this|that)\b|\bits\b|\b(?:this|that|the) (?:clip|shot|one|piece)\b/;

/** "The first 3 seconds of it" goes. */
function headGone(slots: Slots, edge: Edge, ms: number): string {
  // "…, take it off" is no clip.
  const said = targetOf(slots);
  const of = said === 'it' && !says(slots, OF_IT) ? undefined : said;
  const length = lasting(slots, ms);
  const side = edge === 'head' ? 'first' : 'last';
  if (of === undefined)
    return worded(slots, `cut the ${side} ${length}`, `剪掉${edge === 'head' ? '开头' : '最后'}${length}`);
  return worded(slots, `cut the ${side} ${length} of ${of}`, `剪掉${of}的${edge === 'head' ? '前' : '最后'}${length}`);
}

function shareGone(slots: Slots, edge: Edge, part: number): string | undefined {
  if (part <= 0 || part >= 1) return undefined;
  const of = targetOf(slots) ?? worded(slots, 'the film', '影片');
  return worded(
    slots,
    `remove the ${edge === 'head' ? 'first' : 'last'} ${share(part)} of ${of}`,
    `去掉${of}的${edge === 'head' ? '前' : '最后'}${share(part)}`,
  );
}

/** It starts, or ends, at a time. */
function edgeAt(slots: Slots, edge: Edge, ms: number): string | undefined {
  if (isEvery(slots) || ms <= 0) return undefined;
  const of = targetOf(slots) ?? worded(slots, 'the film', '影片');
  const at = moment(slots, ms);
  return edge === 'head'
    ? worded(slots, `start ${of} at ${at}`, `${of}从${at}开始`)
    : worded(slots, `end ${of} at ${at}`, `${of}到${at}结束`);
}

/** "Off the dolphins": a thing that is not known is not the whole film. */
const STRANGE =
  /\b(?:of|off|from) (?:the|my|our|that) (?!films?\b|movie|video|vid\b|clip|shot|whole|entire|edit\b|timeline|very|start|begin|front|head|end|tail|back|top|bottom|opening|first|last|final|closing|intro|outro|middle|rest|thing|cut\b|take\b|<)\p{L}/u;

const isStrange = (slots: Slots): boolean => slots.things.length === 0 && says(slots, STRANGE);

/** "A bit off the start": enough to be seen. */
const LITTLE =
  /\ba (?:(?:wee|little|tiny|small) )?(?:bit|touch|tad|smidge|sliver|hair|little)\b|一点|一些|一丢丢|一小截|少许|[剪掐去]点/;
const A_LITTLE_MS = 1000;

const trimEdge =
  (edge: Edge): Plainly =>
  (slots) => {
    const [value, more] = valuesOf(slots);
    if (more !== undefined || isStrange(slots)) return undefined;
    if (value !== undefined) return edgeOfValue(slots, edge, value);
    return says(slots, LITTLE) && !isKept(slots) ? headGone(slots, edge, A_LITTLE_MS) : undefined;
  };

function edgeOfValue(slots: Slots, edge: Edge, value: Item): string | undefined {
  const ms = msOf(value);
  if (ms === undefined) return edgeOfStretch(slots, edge, value);
  const isLength = value.is === edge || (value.is === 'dur' && !AIMS.test(slots.lead));
  if (isLength) return isKept(slots) ? undefined : headGone(slots, edge, ms);
  return value.is === 'head' || value.is === 'tail' ? undefined : edgeAt(slots, edge, ms);
}

/** "Only the first 3 seconds" may mean that they stay. */
function isKept(slots: Slots): boolean {
  return AIMS_TO.test(slots.lead) || (says(slots, KEEPS) && !says(slots, EXCEPTS) && !says(slots, GOES));
}

/** "0:00 to 0:04 away", "from 0:25 to the end", "the first quarter". */
function edgeOfStretch(slots: Slots, edge: Edge, value: Item): string | undefined {
  if (value.is === 'range') {
    if (edge === 'head')
      return value.fromMs === 0 && value.toMs !== END_MS ? edgeAt(slots, edge, value.toMs) : undefined;
    return value.toMs === END_MS ? edgeAt(slots, edge, value.fromMs) : undefined;
  }
  if (value.is === 'percent') return shareGone(slots, edge, value.value);
  if (value.is !== 'part') return undefined;
  if (edge === 'head') return value.from === 0 ? shareGone(slots, edge, value.to) : undefined;
  return value.to === 1 ? shareGone(slots, edge, 1 - value.from) : undefined;
}

const trimTo: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  const bare = value?.is === 'num' && /(?:\bto|[→=到至成]) *$/.test(slots.lead) && !says(slots, COUNTED);
  const ms = bare && slots.things.length === 1 ? value.value * 1000 : msOf(value);
  const of = targetOf(slots) ?? worded(slots, 'it', '它');
  if (ms === undefined || ms <= 0 || more !== undefined) return undefined;
  return worded(slots, `make ${of} ${lasting(slots, ms)} long`, `把${of}剪成${lasting(slots, ms)}`);
};

const HALF = /\b(?:half|halve|halved)\b|一半|减半|对半/;
const TO_SHARE = /\bto *$|[到至成] *$|原来的/;

const trimBy: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  if (more !== undefined) return undefined;
  const of = targetOf(slots) ?? worded(slots, 'it', '它');
  if (value === undefined) {
    return says(slots, HALF) || slots.has('n.half')
      ? worded(slots, `make ${of} half as long`, `把${of}剪成一半长`)
      : undefined;
  }
  if (value.is === 'percent')
    return TO_SHARE.test(slots.lead) ? shareOf(slots, of, value.value) : shareOf(slots, of, 1 - value.value);
  const ms =
    value.is === 'dur' || (value.is === 'at' && /\bby *$/.test(slots.lead)) ? msOf(value) : bareSeconds(slots, value);
  if (ms === undefined || AIMS_TO.test(slots.lead)) return undefined;
  return worded(slots, `make ${of} ${lasting(slots, ms)} shorter`, `把${of}缩短${lasting(slots, ms)}`);
};

function shareOf(slots: Slots, of: string, left: number): string | undefined {
  if (left <= 0 || left >= 1) return undefined;
  if (of === worded(slots, 'the film', '影片')) return shareGone(slots, 'tail', 1 - left);
  return worded(slots, `make ${of} ${share(left)} as long`, `把${of}剪成原来长度的${share(left)}`);
}

const COUNTED = /<num> ?(?:frames?|fps|clips?|pieces?|photos?|more|percent|[段个张帧折格条])|<num>(?:st|nd|rd|th|\w)/;

/** "The beach by three", "minus 2.5": seconds, as nothing else is counted. */
function bareSeconds(slots: Slots, value: Item): number | undefined {
  if (value.is !== 'num' || slots.things.length !== 1 || says(slots, COUNTED)) return undefined;
  return /(?:\bby|\bminus|\bless|减|短) *$/.test(slots.lead) ? value.value * 1000 : undefined;
}

/** "Down to 3 seconds" is no amount to take away. */
const AIMS_TO = /(?:\bto(?: (?:just |only )?the)?|[到至成为]) *$/;

const MIDDLE = /\b(?:middle|centre|center|inner|core|midst)\b|中间|中段|中部|正中|当中|中央/;
/** Of one thing, or of the film. */
function only(slots: Slots): string | undefined {
  const of = targetOf(slots);
  return of === undefined || of === worded(slots, 'the film', '影片') || of === worded(slots, 'it', '它') ? '' : of;
}

const cutRange: Plainly = (slots) => {
  if (slots.things.length > 1 || isEvery(slots)) return undefined;
  const of = only(slots);
  const [value, more] = valuesOf(slots);
  const found = stretchesOf(slots);
  if (found !== undefined)
    return found.every(([from, to]) => from < to && to !== END_MS) ? gone(slots, found) : undefined;
  if (more !== undefined || value === undefined) return undefined;
  const whole = of === '' || of === undefined ? worded(slots, 'the film', '影片') : of;
  if (value.is === 'part' && value.from > 0 && value.to < 1) {
    return worded(
      slots,
      `remove the middle ${share(value.to - value.from)} of ${whole}`,
      `去掉${whole}中间${share(value.to - value.from)}`,
    );
  }
  const ms = value.is === 'dur' ? msOf(value) : undefined;
  if (ms === undefined || !says(slots, MIDDLE)) return undefined;
  return worded(
    slots,
    `remove the middle ${lasting(slots, ms)} of ${whole}`,
    `把${whole}中间的${lasting(slots, ms)}删掉`,
  );
};

function gone(slots: Slots, stretches: readonly [number, number][]): string {
  const of = only(slots) ?? '';
  const all = stretches.map(([from, to]) => stretch(slots, from, to));
  return worded(
    slots,
    all.map((one) => `remove from ${one}${of === '' ? '' : ` of ${of}`}`).join(', '),
    all.map((one) => `删掉${of === '' ? '' : `${of}的`}${one}`).join('，'),
  );
}

const keepRange: Plainly = (slots) => {
  if (slots.things.length > 1 || isEvery(slots)) return undefined;
  const [value, more] = valuesOf(slots);
  const half = more === undefined && value === undefined ? halfOf(slots) : undefined;
  if (half !== undefined) return shareGone(slots, half, 0.5);
  const found = stretchesOf(slots);
  if (found !== undefined)
    return found.every(([from, to]) => from < to && to !== END_MS) ? kept(slots, found) : undefined;
  return more === undefined && value !== undefined ? partKept(slots, value) : undefined;
};

/** "Only the middle third", "the middle five seconds", "the first quarter". */
function partKept(slots: Slots, value: Item): string | undefined {
  const middle = (length: string): string | undefined =>
    slots.language === 'en' ? `keep only the middle ${length} of ${only(slots) || 'the film'}` : undefined;
  if (value.is === 'dur') return says(slots, MIDDLE) ? middle(lasting(slots, value.ms)) : undefined;
  if (value.is !== 'part') return undefined;
  if (value.from === 0) return shareGone(slots, 'tail', 1 - value.to);
  return value.to === 1 ? shareGone(slots, 'head', value.from) : middle(share(value.to - value.from));
}

/** "Only the second half": the other half goes. */
function halfOf(slots: Slots): Edge | undefined {
  if (says(slots, /\b(?:first|opening) half\b|前半|上半/)) return 'tail';
  return says(slots, /\b(?:second|last|latter|other) half\b|后半|下半/) ? 'head' : undefined;
}

function kept(slots: Slots, stretches: readonly [number, number][]): string | undefined {
  const of = only(slots) ?? '';
  const all = stretches.map(([from, to]) => stretch(slots, from, to));
  if (of !== '' && all.length > 1) return undefined;
  return worded(
    slots,
    `keep only ${all.join(' and ')}${of === '' ? '' : ` of ${of}`}`,
    `只保留${of === '' ? '' : `${of}的`}${all.join('和')}`,
  );
}

/** Taking away, keeping and dividing: acts and how each is said plainly. */
export const CUTTING: Readonly<Record<string, Plainly>> = {
  trim_head: trimEdge('head'),
  trim_tail: trimEdge('tail'),
  trim_to: trimTo,
  trim_by: trimBy,
  cut_range: cutRange,
  keep_range: keepRange,
  split: divided,
  extend: extended,
  slip: slipped,
};
