import type { Slots } from '../slots.ts';
import { allWholly, inWords, nounOf } from './meant.ts';
import type { Plainly } from './say.ts';
import { movedOf, sizedOf, sizeWay, spotOf } from './spots.ts';

/** The small picture that a wish is about. */
function insetOf(slots: Slots): string | undefined {
  if (slots.things.length > 1 || slots.has('p.except', 'p.others')) return undefined;
  const all = slots.has('o.overlay') && slots.has('o.all');
  if (all) return inWords(slots, ['all overlays', '所有画中画']);
  return slots.things[0] ?? inWords(slots, ['the overlay', '画中画']);
}

/** A clip or photo over the picture: which, where, when. */
function added(slots: Slots): string | undefined {
  const [one, base] = slots.things;
  if (one === undefined || !isAddable(slots)) return undefined;
  // "The city and the beach in the corner": both, and none over the other.
  if (base !== undefined && slots.has('rel.and') && !slots.has('o.overlay')) return undefined;
  const place = spotOf(slots);
  // "On top of the city" is no place on the screen.
  const spot = place === 'top' || place === '顶部' ? undefined : place;
  const share = slots.amount?.endsWith('%') === true ? slots.amount : undefined;
  const when = slots.ranges[0] ?? slots.points[0];
  const [length] = slots.lengths;
  return slots.language === 'zh'
    ? addedZh({ one, base, spot, share, when, length })
    : addedEn({ one, base, spot, share, when, length });
}

interface Added {
  one: string;
  base: string | undefined;
  spot: string | undefined;
  share: string | undefined;
  when: string | undefined;
  length: string | undefined;
}

const addedZh = ({ one, base, spot, share, when, length }: Added): string =>
  [
    when && `在${when}`,
    base && `在${base}上`,
    spot && `在${spot}`,
    '添加',
    share && `宽度${share}的`,
    `${one}作为画中画`,
    length && `，显示${length}`,
  ]
    .filter(Boolean)
    .join('');

const addedEn = ({ one, base, spot, share, when, length }: Added): string =>
  [
    `add ${one} as picture in picture`,
    base && `over ${base}`,
    spot && `in the ${spot}${spot.includes(' ') ? ' corner' : ''}`,
    share && `at ${share} width`,
    when && `${when.includes(' to ') ? 'from' : 'at'} ${when}`,
    length && `for ${length}`,
  ]
    .filter(Boolean)
    .join(' ');

/** One picture, perhaps over another that is named behind it. */
function isAddable(slots: Slots): boolean {
  const { things, sounds, points, text } = slots;
  if (things.length > 2 || sounds.length > 0 || points.length > 1) return false;
  if (slots.has('pl.clear', 'pl.opacity', 'pl.full', 'p.except', 'x.not')) return false;
  // "Over the interview" alone names what lies below.
  const below =
    /\b(?:over|on|onto|above|in|during) (?:top of )?(?:the |my )?\w{1,30}[.!?]?$|(?:盖住|盖在|叠在|放在|叠到|贴在)\S|的时候|上面?$/i;
  if (things.length < 2) return !below.test(text) || spotOf(slots) !== undefined;
  // "On the beach put the cake" names what lies below first.
  const first = /^(?:\w+ )?(?:over|on|onto|above|in)\b|^在?\S{1,4}[上里]/i.test(text);
  return !first && /\b(?:over|on|onto|above|atop|in)\b|[上里]/i.test(text);
}

function placed(slots: Slots): string | undefined {
  const who = insetOf(slots);
  if (who === undefined || slots.lengths.length + slots.points.length + slots.ranges.length > 0) return undefined;
  const spot = spotOf(slots);
  const zh = slots.language === 'zh';
  const parts = [
    ...(spot === undefined ? [] : [zh ? `把${who}移到${spot}` : `move ${who} to the ${spot}`]),
    ...(sized(who, slots) ?? []),
  ];
  if (parts.length === 0 && slots.has('pl.full')) return zh ? `${who}全屏` : `make ${who} full screen`;
  if (parts.length === 0) return movedOf(who, slots);
  return parts.join(zh ? '，' : ', ');
}

/** So wide, or bigger and smaller. */
function sized(who: string, slots: Slots): string[] | undefined {
  const way = sizeWay(slots);
  const { amount, text } = slots;
  const share = amount?.endsWith('%') === true;
  const to = /\bto\b|\bwide|width|of the|占|宽|到|为|成/i.test(text) && !/\bby\b/i.test(text);
  if (share && (to || way === undefined) && !slots.has('pl.opacity', 'pl.clear'))
    return [inWords(slots, [`make ${who} ${amount} wide`, `${who}宽度设为${amount}`])];
  return way === undefined ? undefined : [sizedOf(who, slots, way)];
}

/** What is not to be seen, and again. A text that is hidden is gone, so it cannot be shown again by words alone. */
function seen(slots: Slots, percent: '0%' | '100%'): string | undefined {
  if (slots.lengths.length + slots.points.length + slots.ranges.length + slots.heads.length > 0) return undefined;
  if (slots.has('p.except', 'p.others', 'p.other')) return undefined;
  const text =
    slots.things.some((thing) => /^["“「『'‘《]/.test(thing)) || slots.has('o.text', 'o.title', 'm.captions');
  if (text && percent === '100%') return undefined;
  const noun = nounOf(slots, 'o.text', 'o.title', 'm.captions', 'o.overlay', 'o.watermark', 'o.image', 'o.clip');
  const who = slots.who === undefined || slots.things.length === 0 ? noun : slots.who;
  if (who === undefined && percent === '100%') return inWords(slots, ['show it again', '重新显示']);
  if (who === undefined) return inWords(slots, ['hide it', '隐藏它']);
  if (text) return inWords(slots, [`hide ${who}`, `隐藏${who}`]);
  return inWords(slots, [`set the opacity of ${who} to ${percent}`, `${who}的不透明度设为${percent}`]);
}

/** Pictures over the film: acts and how each is said plainly. */
export const OVERLAYS: Readonly<Record<string, Plainly>> = allWholly({
  overlay_add: added,
  overlay_place: placed,
  overlay_remove: (slots) => {
    const who = insetOf(slots);
    return who && inWords(slots, [`remove ${who}`, `删除${who}`]);
  },
  hide: (slots) => seen(slots, '0%'),
  show: (slots) => seen(slots, '100%'),
  resize_up: (slots) => resized(slots, 'up'),
  resize_down: (slots) => resized(slots, 'down'),
  place_it: (slots) => {
    const who = thingOf(slots);
    const spot = spotOf(slots);
    if (who === undefined) return undefined;
    if (spot === undefined) return movedOf(who, slots);
    return inWords(slots, [`put ${who} at the ${spot}`, `把${who}放到${spot}`]);
  },
});

/** What is spoken of, when nothing else is named. */
function thingOf(slots: Slots): string | undefined {
  if (slots.things.length > 0) return slots.who;
  return nounOf(slots, 'o.overlay', 'o.title', 'o.text', 'm.captions', 'o.it') ?? inWords(slots, ['it', '它']);
}

function resized(slots: Slots, way: 'up' | 'down'): string | undefined {
  const who = thingOf(slots);
  return who === undefined || slots.lengths.length > 0 ? undefined : sizedOf(who, slots, way);
}
