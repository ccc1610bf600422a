import type { Slots } from '../slots.ts';
import { inWords } from './meant.ts';

const UNTIL =
  /\b(?:until|till|to|up to|gone|go|goes|leave|leaves|disappear\w*|vanish\w*|out|off|end|ends|stop|stops|hide)\b|到|为止|消失|离开|撤|收|下|没|结束/i;
const FROM =
  /\b(?:from|at|start|starts|begin|begins|appear\w*|show|shows|come|comes|pop|in|enter|enters|wait|not before|move)\b|开始|出现|出|起|进|从|移到|挪到|才|登场|显示|上/i;
const LATER = /\blater\b|delay|postpone|push back|推迟|延后|延迟|往后|晚|后移/i;
const EARLIER = /\bearlier\b|sooner|bring forward|提前|往前|提早|早/i;
const LONGER = /\blonger\b|\bmore\b|extend|extra|prolong|linger|加长|延长|多|久/i;
const SHORTER = /\bshorter\b|\bless\b|shorten|缩短|少|短/i;

/** When and how long a text is seen. */
export function timed(who: string, slots: Slots, length: string | undefined): string | undefined {
  const {
    ranges: [range],
    points: [point],
  } = slots;
  if (slots.ranges.length + slots.points.length > 1) return undefined;
  if (range !== undefined) return inWords(slots, [`let ${who} stay from ${range}`, `${who}在${range}显示`]);
  if (point !== undefined) return length === undefined ? pointed(who, slots, point) : undefined;
  return length === undefined || slots.heads.length + slots.tails.length > 0 ? undefined : lasting(who, slots, length);
}

function lasting(who: string, slots: Slots, length: string): string {
  const { text } = slots;
  const later = LATER.test(text);
  if (later || EARLIER.test(text))
    return inWords(slots, [
      `let ${who} appear ${length} ${later ? 'later' : 'earlier'}`,
      `${who}${later ? '推迟' : '提前'}${length}出现`,
    ]);
  const longer = LONGER.test(text);
  const relative = (longer || SHORTER.test(text)) && !/\bto\b|到|为|成/i.test(text);
  if (relative)
    return inWords(slots, [
      `show ${who} ${length} ${longer ? 'longer' : 'shorter'}`,
      `${who}${longer ? '多' : '少'}显示${length}`,
    ]);
  return inWords(slots, [`let ${who} stay for ${length}`, `${who}显示${length}`]);
}

function pointed(who: string, slots: Slots, point: string): string | undefined {
  const { text, items } = slots;
  const before = items.some(({ is }) => is === 'before');
  const after = items.some(({ is }) => is === 'after');
  const from = after || FROM.test(text);
  const until = before || (UNTIL.test(text) && !after && (!from || /until|till|到|为止|消失/i.test(text)));
  if (until) return inWords(slots, [`let ${who} stay until ${point}`, `${who}显示到${point}`]);
  return from ? inWords(slots, [`let ${who} appear at ${point}`, `${who}在${point}出现`]) : undefined;
}

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

const NO_MOTION = /animat|effect|motion|entrance|动画|效果|特效|入场|出场|动效/i;
const LEAVES = /\bout\b|away|leav|exit|\bend|disappear|vanish|退|消失|淡出|滑出|飞出|离开|出场|出去|收尾|结尾/i;

/** How a text comes in or leaves. */
export function animatedText(who: string, slots: Slots, length: string | undefined): string | undefined {
  const off = slots.has('x.off', 'v.remove', 'v.unwanted', 'x.not');
  if (slots.has('an.none') || (off && NO_MOTION.test(slots.text)))
    return length === undefined ? inWords(slots, [`no animation on ${who}`, `${who}没有动画`]) : undefined;
  if (off) return undefined;
  const ids = new Set(slots.ids('an.', 'v.fade'));
  const long = length === undefined ? '' : inWords(slots, [` over ${length}`, length]);
  const typed = (['an.typewriter', 'an.word_by_word'] as const).find((id) => ids.has(id));
  if (typed !== undefined)
    return inWords(slots, [`let ${who} appear ${KINDS[typed][0]}${long}`, `${who}${KINDS[typed][1]}${long}`]);
  const out = LEAVES.test(slots.text);
  if (ids.has('an.pop')) return out ? undefined : inWords(slots, [`let ${who} pop in${long}`, `${who}弹出${long}`]);
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
