import type { EASES } from './segment.ts';

type Ease = (typeof EASES)[number];

/** How far a value has come at `share` of the way from one keyframe to the next, 0 to 1. */
export function eased(ease: Ease, share: number): number {
  switch (ease) {
    case 'hold':
      return 0;
    case 'linear':
      return share;
    case 'ease_in':
      return share ** 2;
    case 'ease_out':
      return 1 - (1 - share) ** 2;
    case 'ease_in_out':
      return share ** 2 * (3 - 2 * share);
  }
}

/** The area under `eased` from 0 to `share`: what a speed that moves this way adds up to. */
export function easedArea(ease: Ease, share: number): number {
  switch (ease) {
    case 'hold':
      return 0;
    case 'linear':
      return share ** 2 / 2;
    case 'ease_in':
      return share ** 3 / 3;
    case 'ease_out':
      return share ** 2 - share ** 3 / 3;
    case 'ease_in_out':
      return share ** 3 - share ** 4 / 2;
  }
}
