import type { Slots } from '../slots.ts';
import { inWords } from './meant.ts';

const KINDS = {
  'an.pop': ['pop', '弹'],
  'an.typewriter': ['letter by letter', '逐字出现'],
  'an.word_by_word': ['word by word', '逐词出现'],
} as const;

const FROM_SIDE: readonly (readonly [RegExp, string, string])[] = [
  [/(?:from|in at|over) (?:the )?(?:\w+ )?left|从左|由左|左[边侧方]?[滑飞入进]/i, 'from the left', '从左边'],
  [/from (?:the )?(?:\w+ )?right|从右|由右|右[边侧方]?[滑飞入进]/i, 'from the right', '从右边'],
  [/from (?:the )?(?:bottom|below|under\w*)|\bup\b|从下|从底|由下|往上|向上|上滑|升/i, 'from the bottom', '从下方'],
  [/from (?:the )?(?:top|above)|\bdown\b|从上|从顶|由上|往下|向下|落|降/i, 'from the top', '从上方'],
];

/** Ways of coming in that are told by what they are like. */
const LIKE: readonly (readonly [RegExp, en: string, zh: string])[] = [
  [/each word|word after word|karaoke|逐词/i, 'appear word by word', '逐词出现'],
  [
    /hand ?writ|invisible hand|written on|one at a time|one by one|typ(?:e|ed|ing)\b|手写|一笔|打字|逐[字行]|写出来/i,
    'appear letter by letter',
    '逐字出现',
  ],
  [
    /\b(?:bounc|spring|pop|explo|zoom|scal|spin|stamp|kinetic|punch)\w*|rocket|grow|弹|蹦|炸|砸|盖章|放大|缩放|抖|冲|啪|动感/i,
    'pop in',
    '弹出',
  ],
  [/\b(?:roll|scroll|wip|swing|glid|swe|unfold)\w*|滚|甩|飘|擦除|展开|揭幕/i, 'slide in from the bottom', '从下方滑入'],
  [
    /soft|smooth|gentl|calm|breath|dissolv|blur|\bease|渐|柔|淡|模糊|轻轻|慢慢|自然|缓|生硬|太硬|突兀/i,
    'fade in',
    '淡入',
  ],
  [/\b(?:entrance|animat\w+)\b|动效|动画|[入进]场|登场|动起来/i, 'fade in', '淡入'],
];
const OFF = /bounc|jump|swing|fly|flash|弹|跳|飞|闪|晃|抖/i;

function loosely(who: string, slots: Slots, { out, long }: Omit<Way, 'ids'>): string | undefined {
  const like = LIKE.find(([said]) => said.test(slots.text));
  if (like === undefined || (out && like[1] !== 'fade in')) return undefined;
  const [, en, zh] = like;
  if (out) return inWords(slots, [`let ${who} fade out${long}`, `${who}淡出${long}`]);
  return inWords(slots, [`let ${who} ${en}${long}`, `${who}${zh}${long}`]);
}

const NO_MOTION = /animat|effect|motion|entrance|动画|效果|特效|入场|出场|动效/i;
const LEAVES =
  /隐去|淡掉|隐没|\bout\b|away|leav|exit|\bend|disappear|vanish|退|消失|淡出|滑出|飞出|离开|出场|出去|收尾|结尾/i;

/** How a text comes in or leaves. */
export function animatedText(who: string, slots: Slots, length: string | undefined): string | undefined {
  const off = slots.has('x.off', 'v.remove', 'v.unwanted', 'x.not');
  if (slots.has('an.none') || (off && NO_MOTION.test(slots.text)))
    return length === undefined ? inWords(slots, [`no animation on ${who}`, `${who}没有动画`]) : undefined;
  if (off) return OFF.test(slots.text) ? inWords(slots, [`no animation on ${who}`, `${who}没有动画`]) : undefined;
  const ids = new Set(slots.ids('an.', 'v.fade'));
  const long = length === undefined ? '' : inWords(slots, [` over ${length}`, length]);
  const typed = (['an.typewriter', 'an.word_by_word'] as const).find((id) => ids.has(id));
  if (typed !== undefined)
    return inWords(slots, [`let ${who} appear ${KINDS[typed][0]}${long}`, `${who}${KINDS[typed][1]}${long}`]);
  const out = LEAVES.test(slots.text);
  if (ids.has('an.pop')) return out ? undefined : inWords(slots, [`let ${who} pop in${long}`, `${who}弹出${long}`]);
  return moved(who, slots, { ids, out, long }) ?? loosely(who, slots, { out, long });
}

interface Way {
  readonly ids: ReadonlySet<string>;
  readonly out: boolean;
  readonly long: string;
}

function moved(who: string, slots: Slots, { ids, out, long }: Way): string | undefined {
  const slides = [...ids].some((id) => id.startsWith('an.slide'));
  const flies = /\b(?:sli|fly|flie|glide|swoop|drop)\w*|滑|飞|移入|升起|落下/i.test(slots.text);
  return slides || flies ? slid(who, slots, out, long) : faded(who, slots, ids, long);
}

function slid(who: string, slots: Slots, out: boolean, long: string): string | undefined {
  const sides = FROM_SIDE.filter(([side]) => side.test(slots.text));
  const [side] = sides;
  if (out || side === undefined || sides.length > 1) return undefined;
  return inWords(slots, [`let ${who} slide in ${side[1]}${long}`, `${who}${side[2]}滑入${long}`]);
}

function faded(who: string, slots: Slots, ids: ReadonlySet<string>, long: string): string | undefined {
  if (!ids.has('an.fade') && !ids.has('v.fadein') && !ids.has('v.fadeout')) return undefined;
  const { text } = slots;
  const both =
    /in and out|in & out|both|淡入淡出|渐入渐出|渐显渐隐/i.test(text) || (ids.has('v.fadein') && ids.has('v.fadeout'));
  const out = ids.has('v.fadeout') || /\bout\b|away|\bend|disappear|leav|消失|淡出|渐隐|退|结尾/i.test(text);
  const into = ids.has('v.fadein') || /\bin\b|appear|start|begin|enter|淡入|渐显|出现|开头|进/i.test(text);
  if (!both && out === into) return undefined;
  if (both) return inWords(slots, [`let ${who} fade in and out${long}`, `${who}淡入淡出${long}`]);
  return inWords(slots, [`let ${who} fade ${out ? 'out' : 'in'}${long}`, `${who}${out ? '淡出' : '淡入'}${long}`]);
}
