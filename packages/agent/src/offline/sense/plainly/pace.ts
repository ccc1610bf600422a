import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { amountOf, type Plainly } from './say.ts';
import { lasting, moment, msOf, says, shapeOf, share, targetOf, valuesOf, worded } from './values.ts';

/** What a wish of speed is about: a sound that is named, clips, the film, or what is spoken of. */
function about(slots: Slots): string {
  if (slots.things.length === 0 && slots.who !== undefined && slots.has('o.music', 'o.voice')) return slots.who;
  return targetOf(slots) ?? worded(slots, 'it', '它');
}

const SLOW = /\bslow(?:er|ed|ing|ly|s)?\b|\bslo-?mo\b|慢|减速|降速/;
const FAST =
  /\b(?:fast(?:er)?|quick(?:er)?|speed (?:it |this |that |things )?up|speed (?:the )?<1>(?: \w+)? up|speed up)\b|[+]<percent>|快|加速|提速/;
const TOWARDS = /(?:\bto|\bat|\bon|\bwith|[到至为以用=:：]|\bof) *$/;

const speedBy =
  (en: (who: string) => string, zh: string): Plainly =>
  (slots) => {
    const [value, more] = valuesOf(slots);
    if (more !== undefined) return undefined;
    if (value !== undefined) return value.is === 'times' || value.is === 'percent' ? speedSet(slots) : undefined;
    return worded(slots, en(about(slots)), `${about(slots)}${zh}`);
  };

/** A speed with a value: so many times, so much slower, half. */
function speedSet(slots: Slots): string | undefined {
  const [value, more] = valuesOf(slots);
  if (more !== undefined) return undefined;
  if (value === undefined) return byWords(slots);
  // "1/4x" is no 4x.
  if (says(slots, /[/]<(?:times|num|percent)>|<num>[-/]/)) return undefined;
  if (value.is === 'percent') return byShare(slots, value.value);
  if (value.is === 'times') return byTimes(slots, value.value);
  return value.is === 'num' ? byNumber(slots, value) : undefined;
}

function byWords(slots: Slots): string | undefined {
  if (says(slots, /快一倍|加倍|翻倍|双倍|\bdouble|\btwice/)) return says(slots, SLOW) ? undefined : set(slots, '2x');
  if (says(slots, /慢一倍|慢一半|减半|半速|\bhalf|\bhalve/)) return set(slots, '50%');
  const amount = amountOf(slots);
  return amount === undefined || amount === '100%'
    ? undefined
    : set(slots, amount === '一半' || amount === 'half' ? '50%' : amount);
}

function byShare(slots: Slots, value: number): string | undefined {
  const [slower, faster] = [says(slots, SLOW), says(slots, FAST)];
  const amount = share(value);
  if (/[-−–] *$/.test(slots.lead) && value < 1)
    return worded(slots, `make ${about(slots)} ${amount} slower`, `${about(slots)}放慢${amount}`);
  if (slower === faster || TOWARDS.test(slots.lead)) return slower && faster ? undefined : set(slots, amount);
  if (says(slots, /slo-?mo|slow[- ]motion|慢动作|慢镜头|慢放/)) return set(slots, amount);
  const who = about(slots);
  if (slower && value >= 1) return undefined;
  return slower
    ? worded(slots, `make ${who} ${amount} slower`, `${who}放慢${amount}`)
    : worded(slots, `make ${who} ${amount} faster`, `${who}加快${amount}`);
}

function byTimes(slots: Slots, value: number): string | undefined {
  const isSlower =
    says(slots, /\bslower\b|\bslow\b.{0,24} by\b|慢/) && !/(?:\bto|[到至为]) *$/.test(slots.lead) && value > 1;
  if (!isSlower) return value > 0 ? set(slots, `${value}x`) : undefined;
  return slots.language === 'zh' ? undefined : set(slots, share(1 / value));
}

function byNumber(slots: Slots, value: Item): string | undefined {
  if (
    value.is !== 'num' ||
    says(slots, /<num>[/\-–,]|[/]<num>|<num>(?:st|nd|rd|th)|<num> ?(?:clips?|seconds?|[段个张])/)
  )
    return undefined;
  if (value.value > 0 && value.value <= 16) return byTimes(slots, value.value);
  return value.value >= 20 && value.value <= 1000 ? set(slots, `${value.value}%`) : undefined;
}

const set = (slots: Slots, amount: string): string =>
  worded(slots, `set the speed of ${about(slots)} to ${amount}`, `把${about(slots)}的速度设为${amount}`);

const TURNS =
  /\b(?:in the middle|only|just|jump|trick|moment|pulse)\b|fast.{0,12}slow.{0,12}fast|slow.{0,12}fast.{0,12}slow|快.{0,3}慢.{0,3}快|慢.{0,3}快.{0,3}慢|中间|只|那下|忽快忽慢/;
const RISING =
  /slow(?:ly|-mo|er)?\b.{0,40}\b(?:fast|quick|full speed|race)|accelerat|pick(?:s|ing)? up speed|gather(?:s|ing)? (?:speed|pace)|faster and faster|quicker and quicker|gradually (?:faster|speed)|ramp(?:s|ing)? up|先慢.{0,6}快|慢.{0,8}快|越[来放飞跑]越快|逐渐加速|渐快|一步步加速|(?:speed|pace)\b.{0,12}\b(?:rise|rises|increas\w*|grow|grows|climb|climbs)|逐渐升高|开头.{0,6}慢.{0,8}快|慢动作开场|压着速度.{0,10}放开|提速|渐渐加快|慢慢加速/;
const FALLING =
  /\bfast(?:er)?\b.{0,40}\bslow|decelerat|\bbrake|slower and slower|(?:zoomy|fast|quick)\b.{0,20}(?:chill|slow|calm)|越到(?:结尾|最后|后面)越慢|嗖嗖.{0,8}悠悠|slow(?:s|ing)?(?: down)? (?:gradually|towards?|at|until)|ritard|wind(?:s|ing)? down|speed down|ramp(?:s|ing)? (?:the speed )?down|gradually slow|先快.{0,6}慢|快.{0,8}慢|越[来放飞跑]越慢|渐慢|慢慢降|刹车|逐渐减速|逐渐放慢/;

/** Slow at first, then fast, or the other way round; other courses are not said plainly. */
const ramp: Plainly = (slots) => {
  const who = about(slots);
  const values = valuesOf(slots);
  if (says(slots, TURNS)) return undefined;
  if (values.length === 2 && slots.language === 'en') return fromTo(slots, values);
  if (values.length > 0) return undefined;
  const [rising, falling] = [says(slots, RISING), says(slots, FALLING)];
  if (rising === falling) return undefined;
  return rising
    ? worded(slots, `ramp up the speed of ${who}`, `${who}先慢后快`)
    : worded(slots, `ramp down the speed of ${who}`, `${who}先快后慢`);
};

function fromTo(slots: Slots, values: readonly Item[]): string | undefined {
  const [from, to] = values.map((item) => (item.is === 'times' || item.is === 'percent' ? item.value : undefined));
  if (from === undefined || to === undefined) return undefined;
  return `ramp the speed of ${about(slots)} from ${from}x to ${to}x`;
}

const FORWARDS =
  /\bforwards?\b|\bno more\b|\bun-?reverse|not backwards|right way|\b(?:cancel|off|undo|normal|no longer|stop|remove|put it right|right direction)\b|正着|正向|正方向|恢复|取消|去掉|不要|正常|改回|重新|改正|关掉|正序|正放|别倒/;
const STILL_BACKWARDS = /\bnot forwards?\b|不是正/;

const reverse: Plainly = (slots) => {
  if (shapeOf(slots) !== '' || slots.named.some(({ is }) => is === 'quote')) return undefined;
  const who = about(slots);
  return says(slots, FORWARDS) && !says(slots, STILL_BACKWARDS)
    ? worded(slots, `play ${who} forwards`, `${who}正放`)
    : worded(slots, `reverse ${who}`, `${who}倒放`);
};

const AT_END =
  /\b(?:last|final|closing) (?:frame|picture|image|still)|\bat (?:the|its) (?:very )?end\b|\bending\b|\bend (?:on|with)\b|end (?:the )?(?:film|movie|video)? ?(?:on|with)|end frame|out-?point|定格结束|结束时|最后一?帧|末尾|结尾|片尾|收尾|最后的?画面|末帧|尾帧|出点/;
const AT_START =
  /\b(?:first|opening) (?:frame|picture|image)|\bat the (?:very )?(?:start|beginning)\b|\bbeginning of\b|第一帧|首帧|开头|片头|开场/;

/** "The last image", "最后一个画面": a frame of the film, and no clip. */
const EDGE = /\b(?:last|final|closing|first|opening) (?:image|picture|frame)\b|(?:最后|第)一?[个幅]?画面/i;
/** "5s定格一下": the length says where. */
const AT_FIRST_LENGTH = /^<dur>(?:的?时候|处|那里|那儿)?(?:画面)?(?:短暂|突然)?(?:定格|静止|停|定住)(?!<dur>)/;

/** A frame stands still: at a time, or the last or first one. */
const freeze: Plainly = (slots) => {
  const points = valuesOf(slots).filter(({ is }) => is === 'at');
  const lengths = valuesOf(slots).filter(({ is }) => is === 'dur');
  if (points.length > 1 || lengths.length > 1 || points.length + lengths.length < valuesOf(slots).length)
    return undefined;
  const ms = msOf(lengths[0]);
  const at = msOf(points[0]);
  const held = ms === undefined ? '' : lasting(slots, ms);
  if (at !== undefined) return frozenAt(slots, moment(slots, at), held);
  if (AT_FIRST_LENGTH.test(slots.frame) && ms !== undefined) return frozenAt(slots, moment(slots, ms), '');
  return frozenEdge(slots, held);
};

/** The last or the first frame of something, or of the film. */
function frozenEdge(slots: Slots, held: string): string | undefined {
  const [edge, more] = slots.named;
  if (more !== undefined || edge?.is === 'quote') return undefined;
  const n = edge?.is === 'ref' && edge.count === undefined && EDGE.test(slots.text) ? edge.n : undefined;
  const last = says(slots, AT_END) || n === -1;
  const first = says(slots, AT_START) || n === 1;
  if (last === first) return undefined;
  const of = n === undefined ? targetOf(slots) : undefined;
  const whose = of === undefined || of === 'it' || of === '它' ? worded(slots, 'the film', '影片') : of;
  return worded(
    slots,
    `freeze the ${last ? 'last' : 'first'} frame of ${whose}${held === '' ? '' : ` for ${held}`}`,
    `${whose}的${last ? '最后一帧' : '第一帧'}定格${held}`,
  );
}

function frozenAt(slots: Slots, at: string, held: string): string | undefined {
  if (slots.things.length > 1 || slots.named[0]?.is === 'quote') return undefined;
  const who = slots.sounds.length > 0 ? undefined : slots.things[0];
  return worded(
    slots,
    `freeze ${who ?? 'the frame'} at ${at}${held === '' ? '' : ` for ${held}`}`,
    `${who ?? ''}在${at}定格${held}`,
  );
}

const NOT_SO_OFTEN =
  /\b(?:until|till|rounds|another|as long as|while|total|fill|ends?|over)\b|直到|到.{0,6}(?:完|结束|为止)|再多|填满|一直|补满/;

/** So many times in a row. */
const loop: Plainly = (slots) => {
  const values = valuesOf(slots);
  const [value] = values;
  if (values.length > 1 || slots.things.length > 1 || says(slots, NOT_SO_OFTEN)) return undefined;
  const who = about(slots);
  const count =
    value === undefined ? wordCount(slots) : value.is === 'times' || value.is === 'num' ? value.value : undefined;
  if (value !== undefined && count === undefined) return undefined;
  if (count !== undefined && (!Number.isInteger(count) || count < 2)) return undefined;
  return worded(
    slots,
    `loop ${who}${count === undefined ? '' : ` ${count} times`}`,
    `${who}循环${count === undefined ? '' : `${count}次`}`,
  );
};

function wordCount(slots: Slots): number | undefined {
  if (says(slots, /\b(?:thrice|triple)\b/)) return 3;
  return says(
    slots,
    /\b(?:twice|double|once more|one more time|a second time)\b|两遍|两次|再来一遍|再重复一遍|再放一遍/,
  )
    ? 2
    : undefined;
}

/** Speed, direction and standing still: acts and how each is said plainly. */
export const PACE: Readonly<Record<string, Plainly>> = {
  speed_up: speedBy((who) => `speed up ${who}`, '加快一点'),
  speed_down: speedBy((who) => `slow down ${who}`, '放慢一点'),
  speed_set: speedSet,
  speed_normal: (slots) => worded(slots, `play ${about(slots)} at normal speed`, `${about(slots)}恢复正常速度`),
  speed_ramp: ramp,
  reverse,
  freeze,
  loop,
};
