import type { Frames, Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { chain, num } from './number.ts';

interface Fades {
  readonly fadeIn?: Frames | undefined;
  readonly fadeOut?: Frames | undefined;
}

/** Fades by time stamps, which are frames of the film: right in whichever span they are drawn. */
export function pictureFades({ fadeIn, fadeOut }: Fades, rate: Rate, alpha: boolean): string {
  const one = (type: 'in' | 'out', range: Frames | undefined): string => {
    if (range === undefined) return '';
    const start = num(secondsOf(range.from, rate));
    return `fade=t=${type}:st=${start}:d=${num(secondsOf(range.to - range.from, rate))}${alpha ? ':alpha=1' : ''}`;
  };
  return chain(one('in', fadeIn), one('out', fadeOut));
}
