import type { TransitionType } from '@reelsmith/core';
import type { Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { num } from './number.ts';

/** Transitions that one xfade draws, by its own names. */
const XFADES = {
  crossfade: 'fade',
  crossfade_fast: 'fadefast',
  crossfade_slow: 'fadeslow',
  fade_black: 'fadeblack',
  fade_white: 'fadewhite',
  fade_gray: 'fadegrays',
  blur_horizontal: 'hblur',
  zoom_in: 'zoomin',
  wipe_left: 'wipeleft',
  wipe_right: 'wiperight',
  wipe_up: 'wipeup',
  wipe_down: 'wipedown',
  wipe_top_left: 'wipetl',
  wipe_top_right: 'wipetr',
  wipe_bottom_left: 'wipebl',
  wipe_bottom_right: 'wipebr',
  smooth_left: 'smoothleft',
  smooth_right: 'smoothright',
  smooth_up: 'smoothup',
  smooth_down: 'smoothdown',
  slide_left: 'slideleft',
  slide_right: 'slideright',
  slide_up: 'slideup',
  slide_down: 'slidedown',
  slices_left: 'hlslice',
  slices_right: 'hrslice',
  slices_up: 'vuslice',
  slices_down: 'vdslice',
  diagonal_top_left: 'diagtl',
  diagonal_top_right: 'diagtr',
  diagonal_bottom_left: 'diagbl',
  diagonal_bottom_right: 'diagbr',
  circle_open: 'circleopen',
  circle_close: 'circleclose',
  circle_crop: 'circlecrop',
  rectangle_crop: 'rectcrop',
  vertical_open: 'vertopen',
  vertical_close: 'vertclose',
  horizontal_open: 'horzopen',
  horizontal_close: 'horzclose',
  squeeze_horizontal: 'squeezeh',
  squeeze_vertical: 'squeezev',
  radial: 'radial',
  pixelize: 'pixelize',
  pixel_dissolve: 'dissolve',
  distance: 'distance',
} as const satisfies Partial<Record<TransitionType, string>>;
type XfadeType = keyof typeof XFADES;
/** Transitions that are built of several filters. */
export type BuiltTransition = Exclude<TransitionType, XfadeType>;

/** These paint the whole canvas with a colour of their own: between overlays what lies below must still show. */
const WITH_OWN_GROUND: readonly TransitionType[] = [
  ...(['fade_black', 'fade_white', 'dip_to_black', 'dip_to_white', 'circle_crop', 'rectangle_crop'] as const),
];
export const hasOwnGround = (type: TransitionType): boolean => WITH_OWN_GROUND.includes(type);

export function isBuilt(type: TransitionType): type is BuiltTransition {
  return !Object.hasOwn(XFADES, type);
}

/** Two streams of `frames` frames each become one of the same length. */
export function xfade(type: Exclude<TransitionType, BuiltTransition>, frames: number, rate: Rate): string {
  return `xfade=transition=${XFADES[type]}:duration=${num(secondsOf(frames, rate))}:offset=0`;
}
