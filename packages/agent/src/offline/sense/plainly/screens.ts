import type { Slots } from '../slots.ts';
import { moving } from './cameras.ts';
import { seenOf } from './looks.ts';
import { allWholly, inWords } from './meant.ts';
import type { Plainly } from './say.ts';

/** Two pictures beside or above each other. */
function split(slots: Slots): string | undefined {
  const {
    things: [one, other],
    language,
  } = slots;
  if (slots.things.length > 2 || slots.sounds.length > 0) return undefined;
  const who =
    one !== undefined && other !== undefined
      ? inWords(slots, [`${one} and ${other}`, `${one}和${other}`])
      : one === undefined && !MORE_THAN_TWO.test(slots.text)
        ? inWords(slots, ['both clips', '两个片段'])
        : undefined;
  if (who === undefined) return undefined;
  const stacked =
    slots.has('pl.stack') ||
    /\b(?:above|below|under|beneath|top|stack\w*|horizontal|over)\b|上下|一上一下|上面|下面|竖着/i.test(slots.text);
  if (stacked && language === 'en' && /\b(?:below|under|beneath)\b/i.test(slots.text))
    return `${other} and ${one} one above the other`;
  const right = /\bright\b/i.test(slots.text) && !/\bleft\b/i.test(slots.text);
  if (right) return undefined;
  return inWords(slots, [
    stacked ? `${who} one above the other` : `${who} side by side`,
    stacked ? `${who}上下分屏` : `${who}左右分屏`,
  ]);
}

const MORE_THAN_TWO =
  /\b(?:three|four|six|grid|quad|wall|mosaic|collage|strips|columns|panels|all|\d+x\d+)\b|[三四六九]|格|墙|多|拼图|所有|马赛克|\d/i;

const EDGES: readonly (readonly [RegExp, string, string])[] = [
  [/\btop|upper|above|上(?:[边面方侧]|部)|顶/i, 'top', '上边'],
  [/\bbottom|lower|below|下(?:[边面方侧]|部)|底/i, 'bottom', '下边'],
  [/\bleft/i, 'left', '左边'],
  [/\bright/i, 'right', '右边'],
];
const SIDE_ZH: readonly [RegExp, string, string][] = [
  [/左/, 'left', '左边'],
  [/右/, 'right', '右边'],
];
const ALL_SIDES =
  /\b(?:all (?:four )?(?:sides|edges|round|around)|every (?:side|edge)|each (?:side|edge)|four sides|edges|borders|margins|all around)\b|四[边周]|四个边|每边|各边|边缘|边框|一圈|周边|裁边/i;
const KEEPS =
  /enough|\bneed\b|\bto (?:the|just|its|only)\b|\bkeep|\bonly\b|leav|until|so that|retain|\bjust\b|只[要留剩保看显]|保留|留下|裁成|到只/i;

/** Edges cut off the picture, each by so much. */
function cropped(slots: Slots): string | undefined {
  const who = seenOf(slots);
  const by = slots.amount ?? partOf(slots);
  if (who !== undefined && KEEPS.test(slots.text)) return kept(slots, who);
  if (who === undefined || !isCut(slots, who, by)) return undefined;
  const sides = (slots.language === 'zh' ? [...EDGES, ...SIDE_ZH] : EDGES).filter(([edge]) => edge.test(slots.text));
  const [side] = sides;
  if (side === undefined || ALL_SIDES.test(slots.text)) return around(slots, who, slots.amount);
  if (sides.length > 1) return undefined;
  const share = by === undefined ? '' : ` by ${by}`;
  return inWords(slots, [`crop the ${side[1]} of ${who}${share}`, `${who}裁掉${side[2]}${by ?? ''}`]);
}

const OPPOSITE: Readonly<Record<string, readonly [string, string]>> = {
  top: ['bottom', '下边'],
  bottom: ['top', '上边'],
  left: ['right', '右边'],
  right: ['left', '左边'],
};
const HALF = /\bhalf\b|一半|[上下左右]半/i;
const HALVES = /\b(?:(upper|top)|(lower|bottom)|(left)|(right))[- ](?:hand )?half\b|(上)半|(下)半|(左)半|(右)半/i;

/** A half that stays is the other half that goes. */
function kept(slots: Slots, who: string): string | undefined {
  const found = HALVES.exec(slots.text);
  if (found === null || !HALF.test(slots.text) || slots.amount !== undefined) return undefined;
  const at = found.slice(1).findIndex((word) => word !== undefined) % 4;
  const other = OPPOSITE[['top', 'bottom', 'left', 'right'][at] ?? ''];
  return other && inWords(slots, [`crop the ${other[0]} of ${who} by 50%`, `${who}裁掉${other[1]}50%`]);
}

/** All edges: when they are named, or a share, or nothing else that may tell which. */
function around(slots: Slots, who: string, by: string | undefined): string | undefined {
  if (by === undefined && partOf(slots) !== undefined) return undefined;
  if (by !== undefined) return inWords(slots, [`crop ${by} off all sides of ${who}`, `${who}四边裁掉${by}`]);
  const short = slots.text.length <= (slots.language === 'zh' ? 8 : 22);
  return short || ALL_SIDES.test(slots.text)
    ? inWords(slots, [`crop the edges of ${who}`, `${who}裁掉边缘`])
    : undefined;
}

/** What is cut off by shares: no shape to cut to, and nothing that is to be left. */
function isCut(slots: Slots, who: string, by: string | undefined): boolean {
  const { text, items } = slots;
  if (items.some(({ is }) => is === 'ratio' || is === 'times' || is === 'degrees')) return false;
  if (/square|circle|round|方形|正方|圆|上下|左右/i.test(text) || slots.has('x.not', 'pl.uncrop') || KEEPS.test(text))
    return false;
  if (by === undefined && /\d/.test(text.replace(who, ''))) return false;
  return items.filter(({ is }) => is === 'percent').length < 2;
}

/** A share in words: "the right third". */
function partOf({ has, text }: Slots): string | undefined {
  if (/\bthird\b|三分之一/i.test(text)) return '33%';
  if (/\bquarter\b|四分之一/i.test(text)) return '25%';
  return has('n.half') || /\bhalf\b|一半|半边/i.test(text) ? '50%' : undefined;
}

/** A picture that is nearer for good: what is cut off its edges makes it that much bigger. */
function zoomed(slots: Slots): string | undefined {
  const who = seenOf(slots);
  const factor = factorOf(slots);
  if (who === undefined || slots.lengths.length + slots.points.length + slots.ranges.length > 0) return undefined;
  if (slots.ids('pos.', 'dir.', 'reg.').some((id) => id !== 'pos.center' && id !== 'reg.whole')) return undefined;
  if (LOOSER.test(slots.text))
    return slots.amount === undefined ? inWords(slots, [`reset the zoom of ${who}`, `${who}缩放重置`]) : undefined;
  if (
    /\b(?:out|smaller|shrink|wider|further|farther|away|back|into the|onto|on the|on (?:his|her|their))\b|缩小|宽|拉远|远|小一|那块|脸|角|区/i.test(
      slots.text,
    )
  )
    return undefined;
  if (factor === undefined)
    return slots.amount === undefined ? inWords(slots, [`crop the edges of ${who}`, `${who}裁掉边缘`]) : undefined;
  if (factor <= 1 || factor > 4) return undefined;
  const edge = `${Math.round((1 - 1 / factor) * 5000) / 100}%`;
  return inWords(slots, [`crop ${edge} off all sides of ${who}`, `${who}四边裁掉${edge}`]);
}

/** Less of a zoom: back to the whole picture, as nothing lies around it. */
const LOOSER =
  /\b(?:less|too close|back off|pull back|looser|zoomed too)\b|\bout\b|wider|太近|退|拉远|缩|宽一|别放那么大/i;

function factorOf({ amount, text, has }: Slots): number | undefined {
  if (amount === undefined) return has('n.double') ? 2 : undefined;
  const value = Number.parseFloat(amount);
  if (amount.endsWith('x')) return value;
  if (!amount.endsWith('%')) return undefined;
  return value >= 100 && !/\bby\b/i.test(text) ? value / 100 : 1 + value / 100;
}

const LEFT = /counter|anti|\bleft\b|ccw|逆|左|往左/i;

const TILTED = /upright|straight|level|crooked|tilted|slanted|skew|歪|转正|摆正|扶正|斜了|正过来/i;

function rotated(slots: Slots): string | undefined {
  const who = seenOf(slots);
  const item = slots.items.find(({ is }) => is === 'degrees') ?? slots.items.find(({ is }) => is === 'num');
  const value = item?.is === 'degrees' || item?.is === 'num' ? item.value : undefined;
  if (who === undefined || slots.amount?.endsWith('%') === true) return undefined;
  if (value === undefined && (slots.has('rot.0') || TILTED.test(slots.text)))
    return inWords(slots, [`straighten ${who}`, `${who}转正`]);
  const degrees = value === undefined ? turnOf(slots) : Math.abs(value);
  if (degrees === undefined || degrees > 360) return undefined;
  const left = slots.has('rot.ccw') || LEFT.test(slots.text) || (value ?? 0) < 0 || /[-−–]\d/.test(slots.text);
  return inWords(slots, [
    `rotate ${who} by ${degrees} degrees${left ? ' counterclockwise' : ''}`,
    `${who}${left ? '逆时针' : ''}旋转${degrees}度`,
  ]);
}

/** "Rotate left" is a quarter turn. */
const WAYS =
  /\b(?:rotate|turn)\b.{0,40}\b(?:left|right|clockwise|counter-?clockwise|anti-?clockwise)\b|[往向](?:左|右)(?:旋?转)|[顺逆]时针(?:旋?转)/i;

function turnOf(slots: Slots): number | undefined {
  const { text } = slots;
  if (
    slots.has('rot.180') ||
    /upside|on its head|half[- ](?:a )?(?:turn|rotation)|half (?:a )?(?:turn|rotation)|倒|颠倒|上下颠|半圈|头朝下/i.test(
      text,
    )
  )
    return 180;
  if (/three[- ]quarter|四分之三/i.test(text)) return 270;
  return slots.has('rot.90') ||
    /quarter|sideways|on its side|right angle|四分之一|横过来|直角|竖过来|躺/i.test(text) ||
    WAYS.test(text)
    ? 90
    : undefined;
}

const CLEAR = /transparen|see[- ]?through|translucen|(?<!不)透明/i;
const OPAQUE = /opa(?:city|que)|不透明/i;

function seeThrough(slots: Slots): string | undefined {
  const who = seenOf(slots);
  if (who === undefined || slots.lengths.length + slots.points.length + slots.ranges.length > 0) return undefined;
  const clear = slots.has('pl.clear', 'pl.clearness') || CLEAR.test(slots.text);
  const opaque = slots.has('pl.opacity', 'pl.opaque') || OPAQUE.test(slots.text);
  const share = shareOf(slots);
  if (share !== undefined) return said(slots, who, clear && !opaque ? 100 - share : share);
  if (slots.amount !== undefined || clear === opaque) return undefined;
  return said(slots, who, opaque || slots.has('x.not') ? 100 : 50);
}

const said = (slots: Slots, who: string, percent: number): string =>
  inWords(slots, [`set the opacity of ${who} to ${percent}%`, `${who}的不透明度设为${percent}%`]);

function shareOf({ amount, items, has }: Slots): number | undefined {
  if (amount?.endsWith('%') === true) return Number.parseFloat(amount);
  const number = items.find(({ is }) => is === 'num');
  if (number?.is === 'num') return number.value > 0 && number.value < 1 ? number.value * 100 : number.value;
  return has('n.half') ? 50 : undefined;
}

/** Which part of a placement goes back; without a word for one, all of it. */
function placedBack(slots: Slots): string | undefined {
  const who = seenOf(slots);
  if (who === undefined) return undefined;
  const { text } = slots;
  if (/crop|trimmed edges|裁/i.test(text)) return inWords(slots, [`remove the crop of ${who}`, `${who}恢复裁剪`]);
  if (/rotat|tilt|turn|angle|straight|upright|旋转|转|歪|斜/i.test(text))
    return inWords(slots, [`straighten ${who}`, `${who}转正`]);
  if (/opacity|transparen|see-through|透明/i.test(text)) return said(slots, who, 100);
  const zoom = /zoom|缩放|放大|拉近/i.test(text);
  return inWords(slots, [
    `reset the ${zoom ? 'zoom' : 'framing'} of ${who}`,
    `${who}${zoom ? '缩放重置' : '恢复默认构图'}`,
  ]);
}

function keyed(slots: Slots): string | undefined {
  const who = seenOf(slots);
  if (who === undefined || slots.amount !== undefined) return undefined;
  if (
    slots.has('ky.off') ||
    /\bkey(?:ing)? (?:is )?off|no (?:chroma )?key|undo|关闭?抠|取消抠|恢复绿|不要抠|别抠/i.test(slots.text)
  )
    return inWords(slots, [`chroma key off for ${who}`, `关闭${who}的抠像`]);
  const blue = slots.has('ky.blue') || /blue|蓝/i.test(slots.text);
  if (slots.ids('color.').some((id) => !/00A651|0066FF/.test(id))) return undefined;
  return blue
    ? inWords(slots, [`key out the blue of ${who}`, `${who}抠掉蓝幕`])
    : inWords(slots, [`key out the green of ${who}`, `${who}抠掉绿幕`]);
}

/** Where and how pictures stand: acts and how each is said plainly. */
export const SCREENS: Readonly<Record<string, Plainly>> = {
  ...allWholly({
    split_screen: split,
    crop: cropped,
    rotate: rotated,
    camera_move: moving,
    camera_stop: (slots) => {
      const who = seenOf(slots, ['everything', '全部']);
      const all = /^(?:camera|the camera|镜头|摄像头)$/i.test(who ?? '') ? inWords(slots, ['everything', '全部']) : who;
      return all && inWords(slots, [`no motion on ${all}`, `${all}静止不动`]);
    },
    reset_place: placedBack,
    chroma_key: keyed,
  }),
  // Their shares are turned into others.
  zoom: zoomed,
  opacity: seeThrough,
};
