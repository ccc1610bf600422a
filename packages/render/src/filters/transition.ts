import type { TransitionType } from '@reelsmith/core';
import type { Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { num } from './number.ts';

const NAMES: Record<TransitionType, string> = {
  crossfade: 'fade',
  fade_black: 'fadeblack',
  fade_white: 'fadewhite',
  wipe_left: 'wipeleft',
  wipe_right: 'wiperight',
  wipe_up: 'wipeup',
  wipe_down: 'wipedown',
  slide_left: 'slideleft',
  slide_right: 'slideright',
  slide_up: 'slideup',
  slide_down: 'slidedown',
  circle_open: 'circleopen',
  circle_close: 'circleclose',
  radial: 'radial',
  pixelize: 'pixelize',
  zoom_in: 'zoomin',
};

/** Two streams of `frames` frames each become one of the same length. */
export function transitionFilter(type: TransitionType, frames: number, rate: Rate): string {
  return `xfade=transition=${NAMES[type]}:duration=${num(secondsOf(frames, rate))}:offset=0`;
}
