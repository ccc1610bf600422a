import type { Slots } from '../slots.ts';
import type { Plainly } from './say.ts';
import { lasting, msOf, says, targetOf, valuesOf, worded } from './values.ts';

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
  const ms = value.is === 'dur' ? msOf(value) : undefined;
  if (ms === undefined || says(slots, FULL)) return undefined;
  const edge = says(slots, HEAD) && !says(slots, TAIL);
  if (edge) return undefined;
  // "Another two seconds" is one value.
  const isBy = BY.test(slots.text.toLowerCase()) || says(slots, /长<dur>/);
  const isTo = TO.test(slots.lead) || (!isBy && says(slots, FOR));
  if (!isTo && !isBy) return undefined;
  const length = lasting(slots, ms);
  return isTo
    ? worded(slots, `make ${of} ${length} long`, `把${of}延长到${length}`)
    : worded(slots, `make ${of} ${length} longer`, `把${of}延长${length}`);
};

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
  if (says(slots, /\bhalf\b|\bthird\b|一倍|一半|分之/)) return undefined;
  return worded(slots, `make ${of} 2 seconds longer`, `把${of}延长2秒`);
}

const LATER = /\blater\b|往后|靠后|后移|深处/;
const SHIFTS = /\b(?:slip|slide|shift|offset|roll|move|further|later|earlier|on)\b|滑|偏移|滚|移|往|深|取[早晚]|靠/;
const SOONER = /\bearlier\b|\bback\b|往前|靠前|往回|取早/;

/** Another part of its file: from a time on, or moved by a length. */
export const slipped: Plainly = (slots) => {
  const [value, more] = valuesOf(slots);
  const [who] = slots.things;
  if (more !== undefined || slots.things.length !== 1 || who === undefined || value === undefined) return undefined;
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
