import { first, named, type Plainly, say } from './say.ts';

/** "Cut the first 3 seconds of it", or up to a time. */
const edge =
  ({ side, en, zh }: { side: 'heads' | 'tails'; en: [string, string]; zh: [string, string, string] }): Plainly =>
  (slots) => {
    const { who, points } = slots;
    const ms = first(slots[side], slots.lengths);
    const isChinese = slots.language === 'zh';
    if (ms !== undefined && isChinese) return who === undefined ? `剪掉${zh[0]}${ms}` : `剪掉${who}的${zh[1]}${ms}`;
    if (ms !== undefined) return `cut the ${en[0]} ${ms}${who === undefined ? '' : ` of ${who}`}`;
    const [at] = points;
    if (at === undefined) return undefined;
    return isChinese ? `剪掉${at}${zh[2]}的内容` : `cut everything ${en[1]} ${at}`;
  };

/** Taking away, keeping and dividing: acts and how each is said plainly. */
export const CUTTING: Readonly<Record<string, Plainly>> = {
  trim_head: edge({ side: 'heads', en: ['first', 'before'], zh: ['开头', '前', '之前'] }),
  trim_tail: edge({ side: 'tails', en: ['last', 'after'], zh: ['最后', '最后', '之后'] }),
  trim_to: say(
    (who, { lengths: [ms] }) => ms && `trim ${who} to ${ms}`,
    (who, { lengths: [ms] }) => ms && `把${who}剪成${ms}`,
  ),
  trim_by: say(
    (who, { lengths: [ms] }) => ms && `make ${who} ${ms} shorter`,
    (who, { lengths: [ms] }) => ms && `把${who}缩短${ms}`,
  ),
  extend: say(
    (who, { lengths: [ms] }) => ms && `make ${who} ${ms} longer`,
    (who, { lengths: [ms] }) => ms && `把${who}延长${ms}`,
  ),
  cut_range: say(
    (_, { ranges }) => (ranges.length > 0 ? ranges.map((range) => `remove from ${range}`).join(', ') : undefined),
    (_, { ranges }) => (ranges.length > 0 ? ranges.map((range) => `删掉${range}`).join('，') : undefined),
  ),
  keep_range: say(
    (_, { ranges }) => (ranges.length > 0 ? `keep only ${ranges.join(' and ')}` : undefined),
    (_, { ranges }) => (ranges.length > 0 ? `只保留${ranges.join('和')}` : undefined),
  ),
  split: say(
    (who, { points: [at], who: said }) => at && (said === undefined ? `split at ${at}` : `split ${who} at ${at}`),
    (who, { points: [at], who: said }) => at && (said === undefined ? `在${at}处切开` : `把${who}在${at}处切开`),
  ),
  remove_clip: named(
    say(
      (who) => `remove ${who}`,
      (who) => `删除${who}`,
    ),
  ),
  keep_clips: named(
    say(
      (who) => `keep only ${who}`,
      (who) => `只保留${who}`,
    ),
  ),
};
