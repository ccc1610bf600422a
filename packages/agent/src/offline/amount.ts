import type { Clause } from './clause.ts';

/** How a share of something is meant: "to 40 %", "by 40 %", or neither is said. */
type Way = 'to' | 'by' | 'of' | 'open';

const TO =
  /(\bto|\bat|=|\bonly|\bjust|\baround|\babout|\bof|到|成|为|至|设|就|用|留|开|在|是|占|原(?:来|速|本)的|正常(?:速度)?的)\s*$/i;
const BY = /(\bby|\banother|\bminus|\bplus|降低|减少|减小|提高|提升|增加|调高|调低|放大|缩小|升高|加|减|再)\s*$/i;

/** "20% will do", "20%就够了": how much is to be left. */
const ENOUGH =
  /^ ?(?:will do|(?:is|would be|are) (?:enough|plenty|fine)|would do|should do|[就也]?(?:足矣|足够|够了?|行了?|好了?|可以了?)(?:$|[^\p{Script=Han}]))/iu;

/** A share and how it is meant. */
export interface Share {
  readonly value: number;
  readonly way: Way;
}

/** "40%", "a third", "half", "三成", "一半" of a clause. */
export function shareOf(clause: Clause): Share | undefined {
  const index = clause.items.findIndex(
    (item) => item.is === 'percent' || (item.is === 'concept' && item.id === 'n.half'),
  );
  const item = clause.items[index];
  if (item === undefined) return undefined;
  const value = item.is === 'percent' ? item.value : 0.5;
  const before = clause.message.slice(Math.max(0, item.start - 14), item.start);
  const enough = ENOUGH.test(clause.message.slice(item.end, item.end + 16));
  const by = BY.test(before) || isTakenOff(clause.message, item);
  if (isOfPresent(clause.message, item)) return { value, way: 'of' };
  const way = enough || TO.test(before) ? 'to' : by ? 'by' : 'open';
  return { value, way };
}

/** "A quarter of its current level", "现在的四分之一": a share of what it is, and no level. */
function isOfPresent(message: string, { start, end }: { start: number; end: number }): boolean {
  return (
    OF_PRESENT.test(message.slice(end, end + 40)) ||
    /(?:现在|目前|当前|眼下|如今)的?\s?$/.test(message.slice(Math.max(0, start - 6), start))
  );
}

const OF_PRESENT =
  /^ (?:as (?:loud|high)\b|of (?:(?:its|their|the|that|his|her) (?:present|current|existing|actual)\b|(?:what|where) (?:it|they) (?:is|are|has|have)\b|(?:what it|how loud it) (?:is|was)\b))/i;

/** "20 % off the narration", "minus 20 %": so much less, whatever the verb. */
export function isTakenOff(message: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^ off\b/i.test(message.slice(end, end + 6)) || /\bminus $/i.test(message.slice(Math.max(0, start - 8), start))
  );
}

/** True when the clause asks for a lot, or for a little; else undefined. */
export function degreeOf(clause: Clause): 'little' | 'much' | undefined {
  if (clause.has('deg.little')) return 'little';
  return clause.has('deg.much') ? 'much' : undefined;
}

/** The step for a change that says no number: the usual one, a little, or a lot. */
export function stepOf(clause: Clause, [usual, little, much]: readonly [number, number, number]): number {
  const degree = degreeOf(clause);
  return degree === undefined ? usual : degree === 'little' ? little : much;
}

/** The factor by which something grows (`up`) or shrinks: "twice", "half as", "by a third", "20 % smaller", "大一倍".
 *  Undefined when no number is said. */
export function factorOf(clause: Clause, up: boolean): number | undefined {
  const times = clause.one('times')?.value;
  if (times !== undefined && times > 0) return timesFactor(clause, times, up);
  if (clause.has('n.double')) return up ? 2 : 0.5;
  const share = shareOf(clause);
  if (share === undefined) return undefined;
  if (share.way === 'of') return share.value;
  if (clause.has('n.half')) return up ? 1.5 : 0.5;
  return up ? 1 + share.value : Math.max(0, 1 - share.value);
}

/** "大一倍" is twice as large, "1.5 times as large" one and a half. */
function timesFactor(clause: Clause, times: number, up: boolean): number {
  const more = /[一1]\s*倍/.test(clause.text()) && times === 1;
  const factor = more ? 2 : times;
  return up || factor < 1 ? factor : 1 / factor;
}
