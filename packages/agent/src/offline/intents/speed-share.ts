import { shareOf } from '../amount.ts';
import type { Clause } from '../clause.ts';

/** Says a speed by itself: "slow motion at 30 %", "慢放50%", and "too slow, 75 %". */
const NAMED = /slow[- ]?mo|slo[- ]?mo|慢[放动镜]|快[放进镜]|(?:too |太)[^提加减]*$|倍速/i;

/** How many times as fast a clause asks for by a share: 1.25 for "by a quarter faster", 0.8 for "速度降低20%". Undefined
 *  where the share is a speed of its own: "at 80 %", "slow it to a third". */
export function changedSpeed(clause: Clause): number | undefined {
  const share = shareOf(clause);
  const way = share === undefined ? undefined : wayOf(clause);
  if (share === undefined || way === undefined || share.way === 'to') return undefined;
  if (share.way === 'open' && (share.value >= 1 || NAMED.test(clause.text()) || clause.has('n.half'))) return undefined;
  return way === 'down' ? 1 - share.value : 1 + share.value;
}

/** "Speed 80 %" goes neither up nor down. */
function wayOf(clause: Clause): 'up' | 'down' | undefined {
  if (
    clause.has('v.slow', 'deg.less', 'dir.down', 'v.quieter', 'v.sink') ||
    /慢\s?[\d百两二三四五六七八九十]/.test(clause.text())
  )
    return 'down';
  return clause.has('v.fast', 'deg.more', 'dir.up', 'v.louder', 'v.rise') || /快\s?[\d百]/.test(clause.text())
    ? 'up'
    : undefined;
}
