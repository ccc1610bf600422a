import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import type { Plainly } from './say.ts';
import { lasting, msOf, says, share, targetOf, valuesOf, worded } from './values.ts';

const TO = /(?:\bto|\btill|\buntil|\bof|\bat|\bas|[到至成为满]) *(?:a total of |an even |full |整整)?$/;
const BY =
  /\b(?:more|another|longer|extra|add|additional|further|by|plus|stick|lengthen|prolong|extend|tack|increase|again)\b|\+|多|再|加|延长|续|拉长|增|往外|长<dur>|长个/;
const FOR = /\b(?:for|long|last|lasts|stay|stays|stand|visible|remain|show|duration|length)\b|停|展示|时长|长度|改成/;
const FULL =
  /\b(?:full|whole|entire|original|originally|all of|as filmed|as shot|uncut|un-?trim\w*|complete|completely|max|maximum|as much|everything|to its end)\b|全长|完整|整段|整个|原来|原长|全部|全放|放满|拉满|最大|多少|原样|不剪|展开/;
const BACK = /\b(?:back|restore|return|again)\b|回来|拿回|恢复|还原|要回/;
const HEAD = /\b(?:start|beginning|front|head|opening)\b|开头|前面|头部/;
const TAIL = /\b(?:end|tail|ending|back of)\b|结尾|末尾|尾巴|后面/;
const DOUBLED = /\btwice as long\b|\bdouble (?:the )?(?:length|duration)\b/;

/** A clip gets longer: to a length, by a length, or to all there is of it. */
export const extended: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  if (slots.things.length > 1 || more !== undefined) return undefined;
  const of = targetOf(slots) ?? worded(slots, 'it', '它');
  if (value === undefined) return toAll(slots, of);
  if (value.is === 'percent') return byShare(slots, of, value.value);
  const ms = lengthOf(slots, value);
  if (ms === undefined || says(slots, FULL)) return undefined;
  return byLength(slots, { of, ms, isUntil: value.is === 'before' });
};

function byLength(slots: Slots, { of, ms, isUntil }: { of: string; ms: number; isUntil: boolean }): string | undefined {
  // "Another two seconds" is one value.
  const isBy = BY.test(slots.text.toLowerCase()) || says(slots, /长<dur>/);
  const isTo = isUntil || TO.test(slots.lead) || (!isBy && says(slots, FOR));
  if (says(slots, HEAD) && !says(slots, TAIL)) return isTo ? undefined : atHead(slots, of, ms);
  if (!isTo && !isBy) return undefined;
  const length = lasting(slots, ms);
  return isTo
    ? worded(slots, `make ${of} ${length} long`, `把${of}延长到${length}`)
    : worded(slots, `make ${of} ${length} longer`, `把${of}延长${length}`);
}

/** "Up to 7 seconds", "until 0:09", "by three". */
function lengthOf(slots: Slots, value: Item): number | undefined {
  if (value.is === 'num' && slots.things.length === 1) {
    return /\b(?:by|to) *$|[加长到] *$/.test(slots.lead) && /<num>$/.test(slots.frame.trim())
      ? value.value * 1000
      : undefined;
  }
  const isUntil = value.is === 'before' || (value.is === 'at' && TO.test(slots.lead));
  return value.is === 'dur' || isUntil ? msOf(value) : undefined;
}

/** "A third longer", "+50%". */
function byShare(slots: Slots, of: string, value: number): string | undefined {
  const whole = TO.test(slots.lead) ? value : 1 + value;
  if (whole <= 1) return undefined;
  return worded(slots, `make ${of} ${share(whole)} as long`, `把${of}延长到原来长度的${share(whole)}`);
}

const atHead = (slots: Slots, of: string, ms: number): string =>
  worded(slots, `put back ${lasting(slots, ms)} at the start of ${of}`, `恢复${of}开头剪掉的${lasting(slots, ms)}`);

function toAll(slots: Slots, of: string): string | undefined {
  if (says(slots, BACK) && says(slots, HEAD) && !says(slots, TAIL)) {
    return worded(slots, `put back the start that was cut off ${of}`, `把${of}剪掉的开头恢复`);
  }
  if (says(slots, BACK) && says(slots, TAIL) && !says(slots, HEAD)) {
    return worded(slots, `put back the end that was cut off ${of}`, `把${of}剪掉的结尾恢复`);
  }
  if (says(slots, FULL) || says(slots, BACK))
    return worded(slots, `restore ${of} to its full length`, `${of}恢复完整长度`);
  if (says(slots, DOUBLED)) return worded(slots, `make ${of} twice as long`, '') || undefined;
  return longer(slots, of);
}

/** Longer without a length: two seconds, as far as there is material. */
function longer(slots: Slots, of: string): string | undefined {
  if (slots.has('n.double') || says(slots, /一倍|翻倍/))
    return worded(slots, `make ${of} 200% as long`, `把${of}延长到原来长度的200%`);
  if (says(slots, /\bhalf\b|\bthird\b|一半|分之/)) return undefined;
  return worded(slots, `make ${of} 2 seconds longer`, `把${of}延长2秒`);
}

const LATER = /\blater\b|往后|靠后|后移|深处/;
const SHIFTS = /\b(?:slip|slide|shift|offset|roll|move|further|later|earlier|on)\b|滑|偏移|滚|移|往|深|取[早晚]|靠/;
const SOONER = /\bearlier\b|\bback\b|往前|靠前|往回|取早/;

/** Another part of its file: from a time on, or moved by a length. */
export const slipped: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  const who = slots.things[0] ?? worded(slots, 'it', '它');
  if (more !== undefined || slots.things.length > 1) return undefined;
  if (value === undefined || isEdge(value)) return toPart(slots, who);
  if (value.is === 'range' && value.fromMs < value.toMs) {
    const [from, to] = [value.fromMs / 1000, value.toMs / 1000];
    return worded(slots, `use ${from} to ${to} seconds of the source of ${who}`, `${who}用素材的${from}到${to}秒`);
  }
  const ms = msOf(value);
  if (ms === undefined || ms <= 0) return undefined;
  const isPoint = value.is === 'at' || value.is === 'after' || /(?:\bto|[到成至为]) *$/.test(slots.lead);
  if (isPoint) return worded(slots, `slip ${who} to second ${ms / 1000}`, `${who}滑移到第${ms / 1000}秒`);
  return value.is === 'dur' && says(slots, SHIFTS) ? slippedBy(slots, who, ms) : undefined;
};

function slippedBy(slots: Slots, who: string, ms: number): string | undefined {
  const later = says(slots, LATER) || /\+ *$/.test(slots.lead);
  const sooner = says(slots, SOONER) || /[-−] *$/.test(slots.lead);
  if (later && sooner) return undefined;
  return sooner
    ? worded(slots, `slip ${who} ${lasting(slots, ms)} earlier`, `${who}往前滑移${lasting(slots, ms)}`)
    : worded(slots, `slip ${who} by ${lasting(slots, ms)}`, `${who}滑移${lasting(slots, ms)}`);
}

/** "The last four seconds of the file" there: as long as it is, from its end. */
const isEdge = ({ is }: Item): boolean => is === 'head' || is === 'tail';

/** "Not the first", "instead of the start", "别用开头的": what it is not to show. */
const INSTEAD =
  /\b(?:not|instead of|rather than) (?:from )?(?:the |its )?\p{L}+|[别不](?:要|用|是|放)+\p{Script=Han}{0,6}(?:开头|开始|结尾|末尾|前面|后面)/gu;
const PARTS: readonly [RegExp, en: string, zh: string][] = [
  [/\b(?:end|ending|last)\b|<tail>|结尾|末尾|最后/, 'to the end of its file', '滑移到素材末尾'],
  [/\bearlier\b|更?早|靠前|往前|前面/, 'to an earlier part of its file', '往前滑移到素材的另一段'],
  [/\b(?:later|further|after)\b|靠后|往后|后面|后来|后一/, 'to a later part of its file', '往后滑移到素材的另一段'],
  [/\b(?:start|beginning|opening|first)\b|<head>|开头|最前/, 'to the start of its file', '滑移到素材开头'],
  [/\b(?:middle|centre|center)\b|中间|中段/, 'to the middle of its file', '滑移到素材中间'],
  [
    /\b(?:other|another|different|else|better|elsewhere)\b|另|别的|其他|换/,
    'to another part of its file',
    '滑移到素材的另一段',
  ],
];

/** Another part of its file, told by where it lies. */
function toPart(slots: Slots, who: string): string | undefined {
  const frame = slots.frame.replaceAll(INSTEAD, ' ');
  const part = PARTS.find(([words]) => words.test(frame));
  return part && worded(slots, `slip ${who} ${part[1]}`, `${who}${part[2]}`);
}
