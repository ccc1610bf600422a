import type { Item } from '../../item.ts';
import type { Slots } from '../slots.ts';
import { says, valuesOf, worded } from './values.ts';

export interface Place {
  /** What goes there. */
  readonly who: string;
  readonly item: Item | undefined;
  /** "after beach", "to the end", "海边后面"; undefined when no place is said. */
  readonly at: string | undefined;
  readonly isPosition: boolean;
}

const BETWEEN =
  /between (?:the )?<(\d)>(?: \w+)? and (?:the )?<(\d)>|<(\d)>[和跟与、]?<(\d)>(?:的)?(?:这?两[段个张])?(?:之间|中间|当中)/;
const BEFORE =
  /(?:before|in front of|ahead of|prior to|precede[sd]?) (?:the )?<(\d)>|<(\d)>(?:那?[段张个])?(?:的)?(?:开始)?(?:之?前(?:面|头|边)?|紧前面)/;
const AFTER =
  /(?:after|behind|following|follows?) (?:the )?<(\d)>|<(\d)>(?:那?[段张个])?(?:的)?(?:之?后(?:面|头|边)?|背后)/;
const NOT = /\b(?:not|never)\b|n['’]t\b|不该|别在|不在|不要|而不是|别/;
const FRONT =
  /\b(?:starts?|starting|start off|beginning|front|top|first|opener|opens?|opening|begins?|kick off|head|leads?|prepend)\b|最前|开头|开场|第一|打头|领头|片头|前头|首位|起始|先[上放]|排头|到前面|放前面/;
const BACK =
  /\b(?:end|ends|last|finish|close|closes|final|finale|back|tail|closing|ending|append)\b|最后|末尾|结尾|收尾|压轴|片尾|最末|队尾|到后面|放后面|最尾|尾巴|末端|时间线末/;
const NUMBERED = /\b(?:number|position|index|spot|place|slot) <num>|(?:序号|位置)<num>|第?<num>(?:号?位|个位置)/;
const STEP = /\b(?:one|1|a) (?:place|position|slot|spot|step|notch)|一(?:位|格|个|步)/;
const EARLIER = /\b(?:earlier|forward|left|ahead|up|sooner)\b|往前|提前|往左|上移|前移|向前/;
const LATER = /\b(?:later|backwards?|right|further back|down|push back|back)\b|往后|推后|往右|后移|向后|延后/;

/** Where something is to go, and what. Undefined when it is not sure. */
export function placed(slots: Slots, { isValueUsed = false } = {}): Place | undefined {
  const { things, named } = slots;
  const values = isValueUsed ? [] : valuesOf(slots);
  const place = (index: number, at: string | undefined, isPosition = false): Place | undefined => {
    const who = things[index];
    return who === undefined ? undefined : { who, item: named[index], at, isPosition };
  };
  if (things.length === 0 || things.length > 3) return undefined;
  if (values.length > 0) return values.length === 1 && things.length === 1 ? numbered(slots, place) : undefined;
  const related = byNeighbours(slots);
  if (related !== undefined) return related === 'unsure' ? undefined : place(related.who, related.at);
  if (things.length === 2) return asPosition(slots, place);
  if (things.length > 1) return undefined;
  return place(0, alone(slots));
}

type Placing = (index: number, at: string | undefined, isPosition?: boolean) => Place | undefined;

function numbered(slots: Slots, place: Placing): Place | undefined {
  const [value] = valuesOf(slots);
  if (value?.is !== 'num' || !says(slots, NUMBERED) || !Number.isInteger(value.value) || value.value < 1)
    return undefined;
  return place(0, position(slots, value.value), true);
}

const position = (slots: Slots, n: number): string =>
  n === 1
    ? worded(slots, 'to the start', '最前面')
    : n < 0
      ? worded(slots, `to the ${n === -2 ? 'second' : 'third'} to last position`, `倒数第${-n}位`)
      : worded(slots, `to position ${n}`, `第${n}位`);

/** Before, after or between things that are named. */
function byNeighbours(slots: Slots): { who: number; at: string } | 'unsure' | undefined {
  const { frame, things } = slots;
  const between = numbersOf(BETWEEN.exec(frame));
  if (between.length === 2) {
    const who = [0, 1, 2].find((index) => !between.includes(index)) ?? 0;
    if (things.length !== 3) return 'unsure';
    const [a, b] = between.map((index) => things[index]);
    return { who, at: worded(slots, `between ${a} and ${b}`, `${a}和${b}之间`) };
  }
  const [before, after] = [numbersOf(BEFORE.exec(frame))[0], numbersOf(AFTER.exec(frame))[0]];
  if (before === undefined && after === undefined) return undefined;
  if (things.length !== 2 || (before !== undefined && after !== undefined) || says(slots, NOT)) return 'unsure';
  const index = before ?? after ?? 0;
  const other = things[index];
  return before !== undefined
    ? { who: 1 - index, at: worded(slots, `before ${other}`, `${other}前面`) }
    : { who: 1 - index, at: worded(slots, `after ${other}`, `${other}后面`) };
}

function numbersOf(match: RegExpExecArray | null): number[] {
  return (match ?? []).slice(1).flatMap((text) => (text === undefined ? [] : [Number(text) - 1]));
}

/** "The beach as the second clip": the second of two things says the place. */
function asPosition(slots: Slots, place: Placing): Place | undefined {
  const headed = headedPlace(slots, place);
  if (headed !== undefined) return headed;
  const [one, other] = slots.named;
  if (one?.is === 'ref' || other?.is !== 'ref' || other.count !== undefined || says(slots, NOT)) return undefined;
  if (other.n === 0 || says(slots, /\bout of\b|\bfrom\b|从/)) return undefined;
  if ((other.n !== 1 && says(slots, FRONT)) || (other.n !== -1 && says(slots, BACK))) return undefined;
  return other.n === -1
    ? place(0, worded(slots, 'to the end', '最后'))
    : other.n > 0
      ? place(0, position(slots, other.n), true)
      : undefined;
}

/** "Closing shot: beach", "position 3 for the city": the place is named first. */
function headedPlace(slots: Slots, place: Placing): Place | undefined {
  const [one, other] = slots.named;
  if (one?.is !== 'ref' || other?.is !== 'file' || one.count !== undefined || one.n === 0) return undefined;
  if (!says(slots, /^(?:the |my )?<1> ?(?:[:：=]|for|is(?: for)?|goes to|给|是) ?(?:the |my )?<2>/)) return undefined;
  return place(1, one.n === -1 ? worded(slots, 'to the end', '最后') : position(slots, one.n), true);
}

function alone(slots: Slots): string | undefined {
  const [front, back] = [says(slots, FRONT), says(slots, BACK)];
  if (front === back || says(slots, /\b(?:middle)\b|中间/)) return undefined;
  if (says(slots, NOT)) return undefined;
  return front ? worded(slots, 'to the start', '最前面') : worded(slots, 'to the end', '最后');
}

/** "One place earlier", "往后移一位". */
export function stepOf(slots: Slots): string | undefined {
  if (slots.things.length !== 1 || !says(slots, STEP)) return undefined;
  const [earlier, later] = [says(slots, EARLIER), says(slots, LATER)];
  if (earlier === later) return undefined;
  const [who] = slots.things;
  return earlier
    ? worded(slots, `move ${who} one place earlier`, `把${who}往前移一位`)
    : worded(slots, `move ${who} one place later`, `把${who}往后移一位`);
}
