import { factorOf, shareOf } from '../amount.ts';
import type { Clause } from '../clause.ts';

/** How long a transition is to be that is so long now. */
export function lengthOf(clause: Clause, now: number): number {
  const ms = clause.one('dur')?.ms;
  if (ms !== undefined)
    return clause.has('tm.longer') &&
      shareOf(clause) === undefined &&
      /longer|延长/.test(clause.text()) &&
      !clause.has('rel.to')
      ? now + ms
      : ms;
  const too = /\btoo (long|short)\b|太[长短]|[长短]了/i.exec(clause.text())?.[0] ?? '';
  const flips = clause.has('deg.too') && too === '';
  const longer = clause.has('tm.longer', 'rel.longer', 'v.slow', 'tm.slow', 'n.double') || /short|短/i.test(too);
  const shorter = clause.has('tm.shorter', 'rel.shorter', 'v.fast', 'v.cut', 'n.half') || /long|长/i.test(too);
  if (!longer && !shorter) return now;
  const isLong = /long|长/i.test(too);
  const grows = longer && !clause.has('n.half') && !isLong ? !flips : flips;
  return now * (factorOf(clause, grows) ?? (grows ? 1.6 : 0.6));
}
