import type { Motion } from '@reelsmith/core';
import type { Frames } from '../plan.ts';
import { num } from './number.ts';

/** Past this the widest view would read the enlarged picture in steps that leave pixels out. */
const MOST_SCALE = 1.6;

/** How much larger than its box a picture is kept while it moves, for its closest view to have all pixels. */
export function motionScale(motion: Motion | undefined): number {
  return motion === undefined ? 1 : Math.min(MOST_SCALE, 1 + motion.amount);
}

/** How far into its move a clip is in a frame, 0 to 1. */
export function motionShare(drawn: Frames, frame: number): number {
  const last = Math.max(1, drawn.to - drawn.from - 1);
  return Math.max(0, Math.min(1, (frame - drawn.from) / last));
}

/** The window of `windowOf` as numbers: the part of the picture that is shown at `share` of the move. */
export function windowAt({ type, amount }: Motion, share: number): { left: number; top: number; size: number } {
  const small = 1 / (1 + amount);
  const gap = 1 - small;
  switch (type) {
    case 'zoom_in':
      return around(1 / (1 + amount * share));
    case 'zoom_out':
      return around(1 / (1 + amount * (1 - share)));
    case 'pan_left':
      return { left: gap * (1 - share), top: gap / 2, size: small };
    case 'pan_right':
      return { left: gap * share, top: gap / 2, size: small };
    case 'pan_up':
      return { left: gap / 2, top: gap * (1 - share), size: small };
    case 'pan_down':
      return { left: gap / 2, top: gap * share, size: small };
  }
}

const around = (size: number) => ({ left: (1 - size) / 2, top: (1 - size) / 2, size });

/** A slow zoom or pan over `drawn`, on frames that begin at `first`. `perspective` reads between pixels, so the move has
 *  no steps; the same frame of the film looks the same wherever a span begins. */
export function motionFilter(motion: Motion, drawn: Frames, first: number): string {
  const last = Math.max(1, drawn.to - drawn.from - 1);
  // The filter counts its input from 1.
  const share = `clip((in-1+${first - drawn.from})/${last},0,1)`;
  const { left, top, size } = windowOf(motion, share);
  const corners = {
    x0: `W*${left}`,
    y0: `H*${top}`,
    x1: `W*(${left}+${size})`,
    y1: `H*${top}`,
    x2: `W*${left}`,
    y2: `H*(${top}+${size})`,
    x3: `W*(${left}+${size})`,
    y3: `H*(${top}+${size})`,
  };
  const settings = Object.entries(corners).map(([name, value]) => `${name}='${value}'`);
  return `perspective=${settings.join(':')}:interpolation=cubic:sense=source:eval=frame`;
}

/** The window that is shown, as fractions of the picture. */
function windowOf(motion: Motion, share: string): { left: string; top: string; size: string } {
  const small = 1 / (1 + motion.amount);
  const gap = num(1 - small);
  const middle = num((1 - small) / 2);
  switch (motion.type) {
    case 'zoom_in':
      return centred(`(1/(1+${num(motion.amount)}*${share}))`);
    case 'zoom_out':
      return centred(`(1/(1+${num(motion.amount)}*(1-${share})))`);
    case 'pan_left':
      return { left: `(${gap}*(1-${share}))`, top: middle, size: num(small) };
    case 'pan_right':
      return { left: `(${gap}*${share})`, top: middle, size: num(small) };
    case 'pan_up':
      return { left: middle, top: `(${gap}*(1-${share}))`, size: num(small) };
    case 'pan_down':
      return { left: middle, top: `(${gap}*${share})`, size: num(small) };
  }
}

const centred = (size: string) => ({ left: `((1-${size})/2)`, top: `((1-${size})/2)`, size });
