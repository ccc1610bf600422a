import { shareOf } from '../amount.ts';
import type { Clause } from '../clause.ts';

/** Says a speed by itself: "slow motion at 30 %", "慢放50%". */
const NAMED = /slow[- ]?mo|slo[- ]?mo|慢[放动镜]|快[放进镜]|倍速/i;
/** "Too slow, 75 %" names a speed, "太慢了，加速20%" a step. */
const TOO = /too |太/i;
const STEPPED = /[提加减]速/;

/** How many times as fast a clause asks for by a share: 1.25 for "by a quarter faster", 0.8 for "速度降低20%". Undefined
 *  where the share is a speed of its own: "at 80 %", "slow it to a third". */
export function changedSpeed(clause: Clause): number | undefined {
  const share = shareOf(clause);
  const way = share === undefined ? undefined : wayOf(clause);
  if (share === undefined || way === undefined || share.way === 'to') return undefined;
  if (share.way === 'open' && (share.value >= 1 || isNamed(clause.text()) || clause.has('n.half'))) return undefined;
  return way === 'down' ? 1 - share.value : 1 + share.value;
}

const isNamed = (text: string): boolean => NAMED.test(text) || (TOO.test(text) && !STEPPED.test(text));

/** "Speed 80 %" goes neither up nor down. */
function wayOf(clause: Clause): 'up' | 'down' | undefined {
  if (
    clause.has('v.slow', 'deg.less', 'dir.down', 'v.quieter', 'v.sink') ||
    /慢\s?[\d百两二三四五六七八九十]|(?:^|\s)[-−] ?\d+ ?%/.test(clause.text())
  )
    return 'down';
  return clause.has('v.fast', 'deg.more', 'dir.up', 'v.louder', 'v.rise') || /快\s?[\d百]|\+ ?\d/.test(clause.text())
    ? 'up'
    : undefined;
}
