import { complainedOf } from '../../intents/transition-length.ts';
import type { Slots } from '../slots.ts';
import { filmFade } from './film-fades.ts';
import { allWholly, inWords, keepsAll, lengthOf } from './meant.ts';
import type { Plainly } from './say.ts';
import { kindOf } from './transition-kinds.ts';
import { lasting, valuesOf } from './values.ts';

const INTO =
  /\b(?:into|to|onto|before|enters?|comes? in|slides? in|fades? in|arriv\w*|lead(?:s|ing)? (?:in)?to|start of|beginning of|in from|in over)\b|前面|之前|进|切到|转到|换到|到|开头|入/i;
const OUT =
  /\b(?:out of|from|after|behind|leaving|end of|following)\b[^<]{0,12}<1>|<1>[^<]{0,20}\b(?:fades? out|ends|is over)\b|<1>.{0,6}(?:后面|之后|结束|完|出去|淡出|末尾)/;

/** Where transitions are: at a time, between two clips, before or after one, else at all cuts. */
export function cutsOf(slots: Slots): string | undefined {
  const {
    things: [one, other, ...more],
    named: [item],
    points: [point, ...points],
    text,
  } = slots;
  if (more.length > 0 || points.length > 0 || slots.has('p.except')) return undefined;
  if (one === undefined)
    return point === undefined
      ? inWords(slots, ['between all clips', '所有片段之间'])
      : inWords(slots, [`at ${point}`, `在${point}`]);
  if (point !== undefined) return undefined;
  if (other !== undefined) return inWords(slots, [`between ${one} and ${other}`, `${one}和${other}之间`]);
  if (item?.is === 'ref' && item.count !== undefined)
    return item.count === 2 ? inWords(slots, [`between ${one}`, `${one}之间`]) : undefined;
  if (OUT.test(slots.frame)) return inWords(slots, [`after ${one}`, `${one}后面`]);
  return INTO.test(text) ? inWords(slots, [`before ${one}`, `${one}前面`]) : undefined;
}

const NTH =
  /<1>,? (?:transition|cut|crossfade|dissolve|fade)|(?:transition|cut) <num>|<1>[个处]?(?:转场|过渡|切|叠化|溶解)/;

/** "The second transition", "transition 2": by its number. */
function numberOf(slots: Slots): number | undefined {
  if (!NTH.test(slots.frame) || slots.things.length > 1) return undefined;
  const [item] = slots.named;
  if (item?.is === 'ref' && item.count === undefined && Number.isInteger(item.n)) return item.n;
  const number = valuesOf(slots).find(({ is }) => is === 'num');
  return item === undefined && number?.is === 'num' ? number.value : undefined;
}

/** The transitions that are there: one by its number, those at a cut, or all. */
function thereOf(slots: Slots): string | undefined {
  const n = numberOf(slots);
  if (n === -1) return inWords(slots, ['the last transition', '最后一个转场']);
  if (n !== undefined && n > 0) return inWords(slots, [`transition ${n}`, `第${n}个转场`]);
  if (slots.things.length === 0 && slots.points.length === 0)
    return slots.has('p.except') ? undefined : inWords(slots, ['all transitions', '所有转场']);
  const where = cutsOf(slots);
  return where === undefined ? undefined : inWords(slots, [`the transition ${where}`, `${where}的转场`]);
}

function set(slots: Slots): string | undefined {
  const [where, kind] = [cutsOf(slots), kindOf(slots)];
  if (where === undefined || kind === undefined) return undefined;
  const long = lengthOf(slots);
  const said =
    slots.language === 'zh'
      ? `${where}加${long === undefined ? '' : `${long}的`}${kind}${/转场$/.test(kind) ? '' : '转场'}`
      : `add a ${kind}${long === undefined ? '' : ` of ${long}`} ${where}`;
  return keepsAll(slots, said, { isReplacing: true }) ? said : undefined;
}

function removed(slots: Slots): string | undefined {
  const which = thereOf(slots);
  const said = which === undefined ? undefined : inWords(slots, [`remove ${which}`, `去掉${which}`]);
  return said !== undefined && keepsAll(slots, said, { isReplacing: true }) ? said : undefined;
}

const LONGER =
  /\blong|slow|stretch|extend|more time|give (?:it|them) (?:some |more )?time|take (?:its|their) time|gentl|leisure|drawn|increas|linger|(?:second|bit|little|time) more|less (?:hectic|abrupt)|too (?:short|fast|quick|brief|hasty|abrupt|early|sudden|less)|hectic|hasty|rush|ends? too early|[长慢久缓]|多[一]?[点些]|多给|再给|磨蹭|仓促|太[快短急]|一闪|舒/i;
const SHORTER =
  /\bshort|quick|fast|snap|brief|brisk|tight|less time|drag|reduc|decreas|speed|eat up|too (?:long|slow|much time)|短|快|紧凑|利落|干脆|拖|磨叽|太[长慢久多]/i;
const INSTEAD = /\b(?:instead of|not|rather than)\b.{0,12}$|不是|而不是|别/i;

/** The length that is wished; from one to another, the other. A number without its unit is of seconds. */
function wished(slots: Slots): string | undefined {
  const lengths = valuesOf(slots).filter(({ is }) => is === 'dur' || is === 'head' || is === 'tail' || is === 'num');
  const said = lengths.flatMap((item) => {
    const value = item.is === 'num' ? item.value * 1000 : 'ms' in item ? item.ms : 0;
    const before = slots.text.slice(0, Math.max(0, item.start - slots.start));
    return INSTEAD.test(before.slice(-16)) || value <= 0 || value > 10_000 ? [] : [value];
  });
  const isFromTo = said.length === 2 && /\bfrom\b|从/i.test(slots.text) && /\bto\b|[到至成为]/i.test(slots.text);
  const ms = isFromTo ? said[1] : said.length === 1 ? said[0] : undefined;
  return ms === undefined ? undefined : lasting(slots, ms);
}

/** So long, a factor of it, or longer and shorter. */
function lastingFor(slots: Slots): string | undefined {
  const which = thereOf(slots);
  if (which === undefined) return undefined;
  const counted = valuesOf(slots).filter(({ is }) => /^(?:dur|head|tail|num)$/.test(is)).length;
  const number = numberOf(slots) !== undefined && slots.named.length === 0 ? 1 : 0;
  if (counted > number) {
    const long = wished(slots);
    return long === undefined || isAdded(slots.text)
      ? undefined
      : inWords(slots, [`make ${which} ${long} long`, `${which}改成${long}`]);
  }
  if (slots.has('n.half')) return inWords(slots, [`make ${which} half as long`, `${which}时长减半`]);
  if (slots.has('n.double') || slots.amount === '2x')
    return inWords(slots, [`make ${which} twice as long`, `${which}时长加倍`]);
  if (slots.amount !== undefined) return undefined;
  const to = wayOf(slots.text);
  return (
    to &&
    inWords(slots, [
      `make ${which} ${to === 'longer' ? 'slower' : 'faster'}`,
      `${which}${to === 'longer' ? '慢' : '快'}一点`,
    ])
  );
}

function wayOf(text: string): 'longer' | 'shorter' | undefined {
  const complained = complainedOf(text);
  if (complained !== undefined) return complained;
  const [up, down] = [LONGER.test(text), SHORTER.test(text)];
  return up === down ? undefined : up ? 'longer' : 'shorter';
}

/** So much more or less than now cannot be said. */
const isAdded = (text: string): boolean =>
  /\bby\b|\bmore\b|\bextra\b|\blonger\b|\bshorter\b|[加延]长了?\d|缩短\d|[多少减加]/i.test(text) &&
  !/\bto\b|到|为|成/i.test(text);

/** What stands between clips, and at the ends of the film: acts and how each is said plainly. */
export const TRANSITIONS: Readonly<Record<string, Plainly>> = {
  transition_set: set,
  transition_remove: removed,
  transition_length: lastingFor,
  ...allWholly({ film_fade: filmFade }),
};
