import type { Slots } from '../slots.ts';
import { looseLook, quotedLook } from './loose-looks.ts';
import { allWholly, type Both, degreeOf, inWords, isUnclear, nounOf } from './meant.ts';
import type { Plainly } from './say.ts';

const SEEN = ['o.overlay', 'o.watermark', 'o.image', 'o.clip', 'o.all', 'o.each', 'p.both', 'o.it'];

/** The pictures that a wish is about; "it" when it names none. */
export function seenOf(slots: Slots, unsaid: Both = ['it', '它']): string | undefined {
  if (slots.has('p.except', 'p.others')) return undefined;
  if (slots.things.length > 0) return slots.who;
  if (isUnclear(slots, ...SEEN)) return undefined;
  return nounOf(slots, ...SEEN) ?? inWords(slots, unsaid);
}

type Way = 'up' | 'down';

/** Attributes of a picture: how more and less of each is said. */
const MORE: Readonly<Record<string, Readonly<Record<Way, Both>>>> = {
  brightness: { up: ['brighter', '亮'], down: ['darker', '暗'] },
  temperature: { up: ['warmer', '暖'], down: ['cooler', '冷'] },
};
const NOUNS: Readonly<Record<string, Both>> = {
  brightness: ['brightness', '亮度'],
  contrast: ['contrast', '对比度'],
  saturation: ['saturation', '饱和度'],
  temperature: ['temperature', '色温'],
};
const EFFECTS: Readonly<Record<string, Both>> = {
  grain: ['add grain to', '加颗粒'],
  vignette: ['add a vignette to', '加暗角'],
  blur: ['blur', '模糊'],
  sharpen: ['sharpen', '锐化'],
};
const STYLES: Readonly<Record<string, Both>> = {
  'look.cinematic': ['cinematic', '电影感'],
  'look.cool': ['cool', '冷色'],
  'look.dreamy': ['dreamy', '梦幻'],
  'look.faded': ['faded', '褪色'],
  'look.mono': ['black and white', '黑白'],
  'look.noir': ['noir', '黑色电影'],
  'look.sepia': ['sepia', '怀旧'],
  'look.teal_orange': ['teal and orange', '青橙'],
  'look.vintage': ['vintage', '复古'],
  'look.vivid': ['vivid', '鲜艳'],
  'look.warm': ['warm', '暖色'],
};

/** Which way an attribute goes: by its word, else by "more" and "less"; "too" turns it round. */
function wayOf(id: string, slots: Slots): Way | undefined {
  const way = id.split('.')[2];
  const turned = slots.has('deg.too') || slots.has('deg.less');
  if (way === 'up' || way === 'raise') return turned && isTurnable(slots) ? 'down' : 'up';
  if (way === 'down' || way === 'lower') return slots.has('deg.too') ? 'up' : 'down';
  if (slots.has('deg.too')) return undefined;
  if (slots.has('deg.more', 'dir.up', 'v.rise', 'v.louder', 'size.bigger', 'v.add')) return 'up';
  return slots.has('deg.less', 'dir.down', 'v.sink', 'v.quieter', 'size.smaller') ? 'down' : undefined;
}

const isTurnable = (slots: Slots): boolean => slots.has('deg.too') || !slots.has('deg.more');

function attribute(who: string, slots: Slots, id: string): string | undefined {
  const name = id.split('.')[1] ?? '';
  const noun = NOUNS[name];
  const way = wayOf(id, slots);
  if (noun === undefined) return effect(who, slots, name, way);
  if (slots.amount !== undefined) return share(who, slots, noun, way);
  if (way === undefined) return undefined;
  const words = MORE[name]?.[way];
  const step = degreeOf(slots, ['a little ', '一点'], ['much ', '很多'], ['', '一点']);
  if (slots.language === 'zh')
    return words === undefined ? `${who}的${noun[1]}${way === 'up' ? '高' : '低'}${step}` : `${who}${words[1]}${step}`;
  return words === undefined
    ? `${step}${way === 'up' ? 'more' : 'less'} ${noun[0]} for ${who}`
    : `make ${who} ${step}${words[0]}`;
}

/** "Brightness to 30 %"; "by 30 %" when a word says whether up or down. */
function share(who: string, slots: Slots, noun: Both, way: Way | undefined): string | undefined {
  const amount = slots.amount ?? '';
  if (!amount.endsWith('%')) return undefined;
  // 130 % is 30 % more than it was, 70 % of it so much less; below that it is how far to go.
  const value = Number.parseFloat(amount);
  const much = value > 100 ? value - 100 : value;
  if (much > 100) return undefined;
  const signed = `${way === 'down' && much > 0 ? -much : much}%`;
  return slots.language === 'zh' ? `${who}的${noun[1]}设为${signed}` : `set the ${noun[0]} of ${who} to ${signed}`;
}

function effect(who: string, slots: Slots, name: string, way: Way | undefined): string | undefined {
  const words = EFFECTS[name];
  if (words === undefined || slots.amount !== undefined) return undefined;
  if (way === 'down') return inWords(slots, [`less ${name} on ${who}`, `${who}少一点${words[1].replace('加', '')}`]);
  return slots.language === 'zh' ? `${who}${words[1]}` : `${words[0]} ${who}`;
}

function style(who: string, slots: Slots, id: string): string | undefined {
  const words = STYLES[id];
  if (words === undefined || slots.amount !== undefined || slots.has('deg.too', 'deg.less')) return undefined;
  if (id === 'look.warm' || id === 'look.cool')
    return inWords(slots, [`make ${who} ${words[0]}er`, `${who}${words[1].slice(0, 1)}一点`]);
  return slots.language === 'zh' ? `${who}改成${words[1]}` : `make ${who} ${words[0]}`;
}

function looked(slots: Slots): string | undefined {
  const who = seenOf(slots, ['everything', '全部']);
  // "A cinematic teal and orange grade" is one look: the one with the narrower name.
  const all = [...new Set(slots.ids('lk.', 'look.'))];
  const ids = all.filter(
    (id) => id !== 'look.cinematic' || all.every((other) => other === id || !other.startsWith('look.')),
  );
  if (ids.filter((id) => id.startsWith('look.')).length > 1) return undefined;
  if (who !== undefined && ids.length === 0) return loosely(who, slots);
  if (who === undefined || ids.length > 2 || slots.has('x.not', 'look.none', 'p.except')) return undefined;
  if (slots.ranges.length + slots.points.length > 0) return undefined;
  const parts = ids.flatMap((id) => (id.startsWith('lk.') ? attribute(who, slots, id) : style(who, slots, id)) ?? []);
  return parts.length < ids.length ? undefined : parts.join(inWords(slots, [', ', '，']));
}

/** "Like a polaroid": the nearest look, or which way an attribute goes. */
function loosely(who: string, slots: Slots): string | undefined {
  const id = quotedLook(slots.quotes, STYLES) ?? looseLook(slots.text);
  if (id === undefined) return undefined;
  const [family, name = '', way] = id.split('.');
  if (family === 'look') {
    const words = STYLES[id];
    return words && inWords(slots, [`make ${who} ${words[0]}`, `${who}改成${words[1]}`]);
  }
  if (name === 'sharpen') return inWords(slots, [`sharpen ${who}`, `${who}锐化`]);
  const words = MORE[name]?.[way === 'up' ? 'up' : 'down'];
  if (words !== undefined) return inWords(slots, [`make ${who} ${words[0]}`, `${who}${words[1]}一点`]);
  const noun = NOUNS[name];
  return (
    noun &&
    inWords(slots, [
      `${way === 'up' ? 'more' : 'less'} ${noun[0]} for ${who}`,
      `${who}的${noun[1]}${way === 'up' ? '高' : '低'}一点`,
    ])
  );
}

/** A look is taken off as a whole; one effect only where it is named alone. */
function plainAgain(slots: Slots): string | undefined {
  const who = seenOf(slots, ['everything', '全部']);
  if (who === undefined || slots.amount !== undefined) return undefined;
  const [id, other] = [...new Set(slots.ids('lk.'))];
  const name = id?.split('.')[1] ?? '';
  const colours = name === 'saturation' && !/saturation|饱和/i.test(slots.text);
  if (id === undefined || colours || slots.ids('look.').length > 0)
    return inWords(slots, [`remove the look of ${who}`, `去掉${who}的滤镜`]);
  const effectName = EFFECTS[name];
  if (other !== undefined) return undefined;
  const what = inWords(
    slots,
    effectName === undefined ? (NOUNS[name] ?? [name, name]) : [name, effectName[1].replace('加', '')],
  );
  if (effectName === undefined)
    return slots.language === 'zh' ? `${who}的${what}设为0%` : `set the ${what} of ${who} to 0%`;
  return slots.language === 'zh' ? `去掉${who}的${what}` : `remove the ${what} of ${who}`;
}

/** Looks of pictures: acts and how each is said plainly. */
export const LOOKS: Readonly<Record<string, Plainly>> = allWholly({ look_set: looked, look_remove: plainAgain });
