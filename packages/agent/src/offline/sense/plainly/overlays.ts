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
  if (!isAddable(slots)) return undefined;
  const [named, base] = laidOf(slots);
  const one = named ?? (STILL.test(slots.text) ? inWords(slots, ['an image', '照片']) : undefined);
  const place = spotOf(slots);
  // "On top of the city" is no place on the screen.
  const spot = place === 'top' || place === '顶部' ? undefined : place;
  const share = slots.amount?.endsWith('%') === true ? slots.amount : undefined;
  const [length] = slots.lengths;
  return slots.language === 'zh'
    ? addedZh({ one, base, spot, share, when: whenOf(slots), length })
    : addedEn({ one, base, spot, share, when: whenOf(slots), length });
}

interface Added {
  one: string | undefined;
  base: string | undefined;
  spot: string | undefined;
  share: string | undefined;
  when: string | undefined;
  length: string | undefined;
}

function whenOf({ ranges, points, heads, tails, language }: Slots): string | undefined {
  const zh = language === 'zh';
  if (ranges[0] !== undefined) return zh ? `在${ranges[0]}` : `from ${ranges[0]}`;
  if (points[0] !== undefined) return zh ? `在${points[0]}` : `at ${points[0]}`;
  if (heads[0] !== undefined) return zh ? `前${heads[0]}` : `for the first ${heads[0]}`;
  return tails[0] && (zh ? `最后${tails[0]}` : `in the last ${tails[0]}`);
}

const addedZh = ({ one, base, spot, share, when, length }: Added): string =>
  [
    when,
    base && `在${base}上`,
    spot && `在${spot}`,
    '添加',
    share && `宽度${share}的`,
    one === undefined ? '画中画' : `${one}作为画中画`,
    length && `，显示${length}`,
  ]
    .filter(Boolean)
    .join('');

const addedEn = ({ one, base, spot, share, when, length }: Added): string =>
  [
    one === undefined ? 'add a picture in picture' : `add ${one} as picture in picture`,
    base && `over ${base}`,
    spot && `in the ${spot}${spot.includes(' ') ? ' corner' : ''}`,
    share && `at ${share} width`,
    when,
    length && `for ${length}`,
  ]
    .filter(Boolean)
    .join(' ');

const BELOW =
  /\b(?:over|on|onto|above|atop|in|into|during|while) (?:top of )?(?:the |my |his |her |our )?<(\d)>|(?:盖住|[盖叠浮贴放]在|[盖叠浮贴放]到)<(\d)>|<(\d)>(?:的)?(?:画面|视频|片段|照片)?(?:之)?(?:上[面方边]?|里面?|的时候|进行时)/;

const STILL =
  /\b(?:logo|watermark|emblem|badge|sticker|stamp|qr|arrow|image|picture|photo|png|brand\w*|icon|border|frame|graphic)s?\b|标志|水印|徽|贴纸|二维码|箭头|图(?!层)|台标|角标|标识|照片|签名|边框|logo/i;

/** What is laid, and what it is laid over. */
function laidOf({ things, frame }: Slots): [string | undefined, string | undefined] {
  const found = BELOW.exec(frame)?.slice(1).find(Boolean);
  const below = found === undefined ? (things.length > 1 ? 1 : -1) : Number(found) - 1;
  return [things.find((_, index) => index !== below), things[below]];
}

/** One picture, perhaps over another. */
function isAddable(slots: Slots): boolean {
  const { things, sounds, points, frame } = slots;
  if (things.length > 2 || sounds.length > 0 || points.length > 1) return false;
  if (slots.has('pl.clear', 'pl.opacity', 'pl.full', 'p.except', 'x.not')) return false;
  // "The city and the beach in the corner": both, and none over the other.
  return things.length < 2 || BELOW.test(frame) || (slots.has('o.overlay') && !slots.has('rel.and'));
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
    const spot = partOf(slots) ?? spotOf(slots);
    if (who === undefined) return undefined;
    if (spot === undefined) return movedOf(who, slots);
    return inWords(slots, [`put ${who} at the ${spot}`, `把${who}放到${spot}`]);
  },
});

/** "Upper half", "放到下三分之一". */
function partOf(slots: Slots): string | undefined {
  const [, up, down] =
    /\b(?:(upper|top)|(lower|bottom)) (?:half|third|part|quarter)\b/i.exec(slots.text) ??
    /(上)(?:半|三分)|(下)(?:半|三分)/.exec(slots.text) ??
    [];
  if (up === undefined && down === undefined) return undefined;
  return up === undefined ? inWords(slots, ['bottom', '底部']) : inWords(slots, ['top', '顶部']);
}

/** What is spoken of, when nothing else is named. */
function thingOf(slots: Slots): string | undefined {
  if (slots.things.length > 0) return slots.who;
  return nounOf(slots, 'o.overlay', 'o.title', 'o.text', 'm.captions', 'o.it') ?? inWords(slots, ['it', '它']);
}

function resized(slots: Slots, way: 'up' | 'down'): string | undefined {
  const who = thingOf(slots);
  return who === undefined || slots.lengths.length > 0 ? undefined : sizedOf(who, slots, way);
}
