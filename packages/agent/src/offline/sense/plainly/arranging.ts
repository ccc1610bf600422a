import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { placed, stepOf } from './places.ts';
import type { Plainly } from './say.ts';
import { says, shapeOf, valuesOf, worded } from './values.ts';

const HAS_NO_VALUE = /^(?:num)?$/;

/** Two clips that are named, by number too, or the first two. */
const swap: Plainly = (slots) => {
  const [one, other] = slots.things;
  const counted = slots.named[0];
  const numbers = slots.items.flatMap((item) => (item.is === 'num' ? [item.value] : []));
  if (slots.things.length === 2 && one === other) return undefined;
  if (slots.things.length === 2) return worded(slots, `swap ${one} and ${other}`, `交换${one}和${other}`);
  if (slots.things.length === 4 && new Set(slots.things).size === 2) {
    return worded(slots, `swap ${one} and ${other}`, `交换${one}和${other}`);
  }
  if (slots.things.length === 1 && counted?.is === 'ref' && counted.count === 2 && numbers.length === 0) {
    return counted.n < 0
      ? worded(slots, 'swap the last two clips', '交换最后两段')
      : worded(slots, 'swap the first two clips', '交换前两段');
  }
  const [a, b] = numbers;
  if (slots.things.length > 0 || numbers.length !== 2 || a === b || !numbers.every(isPlace)) return undefined;
  return worded(slots, `swap clip ${a} and clip ${b}`, `交换第${a}段和第${b}段`);
};

const isPlace = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 100;

const REVERSED =
  /revers|backwards|opposite|other way (?:a?round|about)|invers|invert|last to first|back to front|turn .{0,12}around|倒|反转|反过来|颠倒|掉转|相反/;
const BY_NAME = /alphabet|by (?:file ?)?name|a to z|a-z|按(?:文件|片段|照片)?名|按字母|名字|文件名|a到z|字母/;
const BACK = /z to a|z-a|descend|revers|backwards|from the back|z到a|倒|降序|反/;
const UNORDERED = /\b(?:instead|not|swap|after|before|behind|between|n't)\b|n't|不|别|之前|之后|前面|后面/;

/** The whole order: a list of all, turned round, by name. */
const order: Plainly = (slots) => {
  if (slots.things.length >= 3) return listed(slots);
  if (slots.things.length > 0) return undefined;
  const sorted = valuesOf(slots).length === 0 ? sortedBy(slots) : undefined;
  if (sorted !== undefined) return sorted;
  if (says(slots, BY_NAME)) {
    return says(slots, BACK) ? undefined : worded(slots, 'sort the clips by name', '按名字排序');
  }
  const numbers = slots.items.flatMap((item) => (item.is === 'num' ? [item.value] : []));
  if (numbers.length >= 3 && numbers.length === valuesOf(slots).length + numbers.filter((one) => one === 1).length) {
    return new Set(numbers).size === numbers.length && numbers.every(isPlace) ? byNumber(slots, numbers) : undefined;
  }
  return says(slots, REVERSED) && valuesOf(slots).length === 0
    ? worded(slots, 'reverse the order of the clips', '片段顺序倒过来')
    : undefined;
};

function sortedBy(slots: Slots): string | undefined {
  const byLength = says(slots, /\blength|\bduration|how long|longest|shortest|时长|长短|长度/);
  if (slots.has('order.longest') || (byLength && says(slots, /descend|longest .{0,10}(?:first|front)|从长|降序/))) {
    return worded(slots, 'longest first', '从长到短');
  }
  if (
    slots.has('order.shortest') ||
    (byLength && says(slots, /ascend|shortest .{0,10}(?:first|front)|increasing|从短|升序/))
  ) {
    return worded(slots, 'shortest first', '从短到长');
  }
  if (says(slots, /newest|latest|revers|descend|倒|降序|最新/)) return undefined;
  return slots.has('order.source') ? worded(slots, 'put the clips in chronological order', '按拍摄顺序排') : undefined;
}

function byNumber(slots: Slots, numbers: readonly number[]): string {
  return worded(
    slots,
    `put them in this order: ${numbers.map((one) => `clip ${one}`).join(', ')}`,
    `按这个顺序排：${numbers.map((one) => `第${one}段`).join('、')}`,
  );
}

/** In the order they are said, as long as nothing says otherwise. */
function listed(slots: Slots): string | undefined {
  const { things, frame, named: items } = slots;
  if (says(slots, UNORDERED) || new Set(things).size < things.length) return undefined;
  if (items.some((item) => item.is === 'ref')) return undefined;
  if (!HAS_NO_VALUE.test(shapeOf(slots))) return undefined;
  const [second, lastBut] = [frame.indexOf('<2>'), frame.indexOf(`<${things.length - 1}>`)];
  const opens = frame.search(/\b(?:first|start|open|begin)|先|开场|开头|打头|起头/);
  const closes = frame.search(/\b(?:last|finish|end|close)\b|最后|收尾|结尾|垫底|结束/);
  if (opens > second || (closes >= 0 && closes < lastBut)) return undefined;
  return worded(slots, `put them in this order: ${things.join(', ')}`, `按这个顺序排：${things.join('、')}`);
}

const NEW_FIRST =
  /<1>.{0,24}(?:instead of|in place of|rather than|in lieu of|supersede| over | than |step in for|stand in for|fill in for|where (?:the )?<2>|takes? (?:the )?<2>['’]s)|\b(?:substitute|sub in|sub)\b.{0,12}<1> for\b|\buse .{0,8}<1>.{0,20}in lieu|<1>.{0,6}where|用.{0,8}<1>.{0,10}(?:代替|替换|替|覆盖|取代|换掉|顶)|<1>.{0,8}(?:替掉|顶替|代替|取代|替<2>|盖掉)|<1>而不是|更想看<1>|别加，拿它换/;
const OLD_FIRST =
  /\bsubstitute .{0,8}<1>(?: \w+)? (?:with|by)\b|<1>.{0,6}(?:以|被|要被|应该被).{0,4}<2>|instead of (?:the |my )?<1>|in lieu of .{0,6}<1>|^not .{0,6}<1>/;

/** Which of two makes way for the other. */
const replace: Plainly = (slots) => {
  if (slots.things.length !== 2 || shapeOf(slots) !== '' || says(slots, /<\d>[_-]\w/)) return undefined;
  if (slots.things[0] === slots.things[1]) return undefined;
  const newFirst = says(slots, NEW_FIRST) && !says(slots, OLD_FIRST);
  const [old, fresh] = newFirst ? slots.things.toReversed() : slots.things;
  const item: Item | undefined = newFirst ? slots.named[0] : slots.named[1];
  if (item?.is !== 'file') return undefined;
  return worded(slots, `replace ${old} with ${fresh}`, `把${old}换成${fresh}`);
};

const move: Plainly = (slots) => {
  const step = shapeOf(slots) === '' ? stepOf(slots) : undefined;
  if (step !== undefined) return step;
  const place = placed(slots);
  return place && place.at !== undefined
    ? worded(slots, `move ${place.who} ${place.at}`, `把${place.who}移到${place.at}`)
    : undefined;
};

/** A file that was uploaded comes in: at a place, at a time, else at the end. */
const insert: Plainly = (slots) => {
  const [value] = valuesOf(slots);
  if (value?.is === 'at' && shapeOf(slots) === 'at' && slots.things.length === 1 && slots.named[0]?.is === 'file') {
    const ms = value.ms / 1000;
    return worded(
      slots,
      `insert ${slots.who} at ${Math.floor(ms / 60)}:${String(ms % 60).padStart(2, '0')}`,
      `在第${ms}秒插入${slots.who}`,
    );
  }
  if (slots.things.length === 0 || slots.named.some(({ is }) => is === 'quote')) return undefined;
  const place = placed(slots);
  if (place === undefined || place.item?.is !== 'file') return undefined;
  if (place.at === undefined && says(slots, UNPLACED)) return undefined;
  if (place.at === undefined) return worded(slots, `add ${place.who}`, `添加${place.who}`);
  return worded(slots, `add ${place.who} ${place.at}`, `把${place.who}加到${place.at}`);
};

/** Words of a place that was not understood. */
const UNPLACED =
  /\b(?:start|beginning|front|end|last|first|middle|between|before|after|behind|third|second)\b|开头|最后|中间|之间|前面|后面|结尾|第/;

const ONCE_MORE = /^(?:(?:num|times|dur)?)$/;

const copy: Plainly = (slots) => {
  const [value] = valuesOf(slots);
  if (!ONCE_MORE.test(shapeOf(slots)) || (value !== undefined && 'value' in value && value.value !== 2))
    return undefined;
  if (value?.is === 'dur' && !says(slots, /<dur> (?:cop|time|instance|<1>|one|of|more)/)) return undefined;
  const place = placed(slots, { isValueUsed: true });
  if (place === undefined || place.isPosition) return undefined;
  if (place.at === undefined && says(slots, UNPLACED)) return undefined;
  if (place.at === undefined) return worded(slots, `duplicate ${place.who}`, `复制${place.who}`);
  return worded(
    slots,
    `duplicate ${place.who} ${place.at.replace(/^to the/, 'at the')}`,
    `复制${place.who}放到${place.at}`,
  );
};

/** Some of the things that are named go, or a part of one. */
const NOT_ALL =
  /另外.{0,3}[段张个]|\bother (?:<num>|two|three|four)|\band (?!the (?:rest|others?)|no|nothing|remove|delete|drop|lose|throw|ditch|bin|only|all|every)(?:the )?[a-z]|\bbetween\b|neighbou?r|\bnot (?:the )?<\d>|(?:except|\bbut|除).{0,30}(?:stay|keep|remain|留)|不要<\d>|删掉?<\d>|中间|之间|前面|后面|旁边/;
/** Not the thing itself. */
const PART = /\b(?:piece|part|bit|half|copy|duplicate|start|end|beginning|seconds?)\b|后半|前半|那截|副本|复制|重复/;

/** Pieces become one again: of a clip that is named, else those there are. */
const rejoin: Plainly = (slots) => {
  if (!/^(?:num|times|part)?$/.test(shapeOf(slots)) || slots.things.length > 1) return undefined;
  const [who] = slots.things;
  if (who === undefined) return worded(slots, 'put the pieces back together', '把两半合回去');
  return slots.named[0]?.is === 'file' ? worded(slots, `rejoin ${who}`, `把${who}合并成一段`) : undefined;
};

const keepClips: Plainly = (slots) => {
  if (slots.things.length === 0 || shapeOf(slots) !== '' || says(slots, NOT_ALL)) return undefined;
  return worded(slots, `keep only ${listOf(slots)}`, `只保留${listOf(slots)}`);
};

const removeClip: Plainly = (slots) => {
  if (shapeOf(slots) !== '' || says(slots, /除了|除<|以外|之外|\bexcept|\bbut (?:the )?<|apart from/)) return undefined;
  if (slots.things.length === 0 || says(slots, PART)) return undefined;
  return worded(slots, `remove ${listOf(slots)}`, `删除${listOf(slots)}`);
};

/** "Kitchen, garden and pool": every thing once. */
export function listOf({ things, language }: Slots): string {
  const all = [...new Set(things)];
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  const before = all.slice(0, -1);
  return language === 'zh' ? `${before.join('、')}和${last}` : `${before.join(', ')} and ${last}`;
}

/** Clips and their places: acts and how each is said plainly. */
export const ARRANGING: Readonly<Record<string, Plainly>> = {
  swap,
  order,
  move,
  copy,
  replace,
  insert,
  remove_clip: removeClip,
  keep_clips: keepClips,
  rejoin,
};
