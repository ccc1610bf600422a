import type { Slots } from '../slots.ts';
import { allWholly, type Both, inWords, lengthOf } from './meant.ts';
import type { Plainly } from './say.ts';

const KINDS: Readonly<Record<string, Both>> = {
  'tr.crossfade': ['crossfade', '叠化'],
  'tr.fade_black': ['fade to black', '黑场'],
  'tr.fade_white': ['fade to white', '白场'],
  'tr.dip_to_black': ['dip to black', '闪黑'],
  'tr.dip_to_white': ['dip to white', '闪白'],
  'tr.cross_blur': ['blur transition', '模糊转场'],
  'tr.glitch': ['glitch', '故障转场'],
  'tr.zoom_through': ['zoom through', '缩放转场'],
  'tr.whip_left': ['whip pan', '甩镜'],
  'tr.wipe_left': ['wipe left', '向左擦除'],
  'tr.wipe_right': ['wipe right', '向右擦除'],
  'tr.wipe_up': ['wipe up', '向上擦除'],
  'tr.wipe_down': ['wipe down', '向下擦除'],
  'tr.slide_left': ['slide left', '向左滑动'],
  'tr.slide_right': ['slide right', '向右滑动'],
  'tr.circle_open': ['circle open', '圆形展开'],
  'tr.pixelize': ['pixelize', '像素化'],
};

/** Where transitions are: between two clips, before or after one, else at all cuts. */
function cutsOf(slots: Slots): string | undefined {
  const {
    things: [one, other, ...more],
  } = slots;
  if (more.length > 0 || slots.has('p.except')) return undefined;
  if (one === undefined) {
    if (slots.points.length > 0) return undefined;
    return inWords(slots, ['between all clips', '所有片段之间']);
  }
  if (other !== undefined) return inWords(slots, [`between ${one} and ${other}`, `${one}和${other}之间`]);
  if (slots.has('rel.before', 'p.before') || /(?:前面|之前|进入|切到)/.test(slots.text))
    return inWords(slots, [`before ${one}`, `${one}前面`]);
  return slots.has('rel.after', 'p.after') ? inWords(slots, [`after ${one}`, `${one}后面`]) : undefined;
}

function set(slots: Slots): string | undefined {
  const where = cutsOf(slots);
  const ids = [...new Set(slots.ids('tr.'))];
  if (where === undefined || ids.length > 1 || slots.has('x.not', 'x.off', 'rel.instead')) return undefined;
  const [id] = ids;
  const kind = id === undefined ? unnamed(slots) : ((KINDS[id] && inWords(slots, KINDS[id])) ?? slots.words('tr.')[0]);
  if (kind === undefined) return undefined;
  const long = lengthOf(slots);
  if (slots.language === 'zh')
    return `${where}加${long === undefined ? '' : `${long}的`}${kind}${/转场$/.test(kind) ? '' : '转场'}`;
  return `add a ${kind}${long === undefined ? '' : ` of ${long}`} ${where}`;
}

/** A transition of which nothing is said; an unknown word may be its kind. */
const KNOWN =
  /^(?:[a-z]{1,4}|please|should|clips?|transitions?|between|with|want|some|would|could|every|nice|video|film|there|cuts?)$|^[^a-z]{1,2}$/i;
function unnamed(slots: Slots): string | undefined {
  if (!slots.has('o.transition') || slots.ids('mo.', 'an.', 'lk.', 'look.', 'pl.', 'v.fade', 'fl.').length > 0)
    return undefined;
  const strange = slots.items.some((item) => item.is === 'word' && !KNOWN.test(item.text));
  return strange ? undefined : inWords(slots, ['transition', '转场']);
}

function removed(slots: Slots): string | undefined {
  const where = cutsOf(slots);
  if (where === undefined) return undefined;
  if (slots.things.length === 0) return inWords(slots, ['remove all transitions', '去掉所有转场']);
  return inWords(slots, [`remove the transition ${where}`, `去掉${where}的转场`]);
}

const LONGER =
  /\blong|slow|stretch|extend|more time|gentl|leisure|too (?:short|fast|quick|brief|hasty|abrupt)|长|慢|久|太快|太短|太急|舒缓/i;
const SHORTER = /\bshort|quick|fast|snap|brief|brisk|less time|too (?:long|slow)|短|快|紧凑|利落|太长|太慢|干脆/i;
const TOO = /\btoo\b|太|有点/i;

/** So long, a factor of it, or longer and shorter. */
function lasting(slots: Slots): string | undefined {
  const where = cutsOf(slots);
  if (where === undefined) return undefined;
  const which =
    slots.things.length === 0
      ? inWords(slots, ['all transitions', '所有转场'])
      : inWords(slots, [`the transition ${where}`, `${where}的转场`]);
  const long = lengthOf(slots);
  if (long !== undefined)
    return isAdded(slots.text) ? undefined : inWords(slots, [`make ${which} ${long} long`, `${which}改成${long}`]);
  if (slots.has('n.half')) return inWords(slots, [`make ${which} half as long`, `${which}时长减半`]);
  if (slots.has('n.double') || slots.amount === '2x')
    return inWords(slots, [`make ${which} twice as long`, `${which}时长加倍`]);
  if (slots.amount !== undefined) return undefined;
  if (TOO.test(slots.text)) return tooMuch(slots, which);
  const [up, down] = [LONGER.test(slots.text), SHORTER.test(slots.text)];
  return up === down ? undefined : way(slots, which, up ? 'longer' : 'shorter');
}

/** So much more or less than now cannot be said. */
const isAdded = (text: string): boolean =>
  /\bby\b|\bmore\b|\bextra\b|\blonger\b|\bshorter\b|[加延]长了?\d|缩短\d|[多少减]/i.test(text) &&
  !/\bto\b|到|为|成/i.test(text);

function tooMuch(slots: Slots, which: string): string | undefined {
  if (/too (?:short|fast|quick|brief|hasty|abrupt|sudden)|(?:太|有点)(?:快|短|急|突然)/i.test(slots.text))
    return way(slots, which, 'longer');
  return /too (?:long|slow)|(?:太|有点)(?:长|慢|拖)/i.test(slots.text) ? way(slots, which, 'shorter') : undefined;
}

const way = (slots: Slots, which: string, to: 'longer' | 'shorter'): string =>
  inWords(slots, [
    `make ${which} ${to === 'longer' ? 'slower' : 'faster'}`,
    `${which}${to === 'longer' ? '慢' : '快'}一点`,
  ]);

const STARTS =
  /\b(?:in|from|start|starts|begin|begins|beginning|opening|open|opens|intro|first|up)\b|开头|片头|开场|开始|淡入|渐入|渐显|入|从黑|起/i;
const ENDS =
  /\b(?:out|to|end|ends|ending|close|closes|closing|finish|last|final|away|outro|into)\b|结尾|片尾|结束|淡出|渐出|渐黑|变黑|收|最后|尾|到黑|出/i;
const FIRM_START =
  /\b(?:fade in|from black|start|starts|begin|begins|beginning|opening|open|opens|intro|first)\b|开头|片头|开场|开始|淡入|渐入|渐显|从黑/i;
const FIRM_END =
  /\b(?:fade out|fade to|to black|end|ends|ending|close|closes|closing|finish|last|final|outro|into black)\b|结尾|片尾|结束|淡出|渐出|渐黑|变黑|最后|到黑/i;

/** The film out of black, into black, or both. */
function filmFade(slots: Slots): string | undefined {
  const { text } = slots;
  if (/white|白/i.test(text) || slots.things.length > 0 || slots.lengths.length > 1) return undefined;
  if (slots.has('x.off', 'v.remove', 'x.not', 'v.unwanted')) return undefined;
  const firm = [
    FIRM_START.test(text) || slots.has('fl.in', 'v.fadein'),
    FIRM_END.test(text) || slots.has('fl.out', 'v.fadeout'),
  ] as const;
  const both = /in and out|in & out|in\/out|both ends|淡入淡出|渐入渐出|首尾|头尾|前后/i.test(text);
  const [start, end] = both ? [true, true] : firm[0] || firm[1] ? firm : [STARTS.test(text), ENDS.test(text)];
  const long = lengthOf(slots);
  const over = long === undefined ? '' : inWords(slots, [` over ${long}`, long]);
  const parts = [
    ...(start ? [inWords(slots, [`fade in from black${over}`, `片头从黑场淡入${over}`])] : []),
    ...(end ? [inWords(slots, [`fade out to black${over}`, `片尾淡出到黑场${over}`])] : []),
  ];
  return parts.join(inWords(slots, [' and ', '，']));
}

/** What stands between clips, and at the ends of the film: acts and how each is said plainly. */
export const TRANSITIONS: Readonly<Record<string, Plainly>> = allWholly({
  transition_set: set,
  transition_remove: removed,
  transition_length: lasting,
  film_fade: filmFade,
});
