import type { TransitionType } from '@reelsmith/core';

/** What other programs call our transitions: the names of ffmpeg's xfade, and words people write into drafts. Read, never
 *  written. */
export const TRANSITION_ALIASES = {
  fade: 'crossfade',
  dissolve: 'crossfade',
  cross_dissolve: 'crossfade',
  fadefast: 'crossfade_fast',
  fadeslow: 'crossfade_slow',
  fadeblack: 'fade_black',
  fadewhite: 'fade_white',
  fadegrays: 'fade_gray',
  dip_black: 'dip_to_black',
  dip_white: 'dip_to_white',
  flash: 'dip_to_white',
  blur: 'cross_blur',
  hblur: 'blur_horizontal',
  zoom: 'zoom_through',
  zoomin: 'zoom_in',
  whip: 'whip_left',
  whip_pan: 'whip_left',
  wipe: 'wipe_left',
  wipeleft: 'wipe_left',
  wiperight: 'wipe_right',
  wipeup: 'wipe_up',
  wipedown: 'wipe_down',
  wipetl: 'wipe_top_left',
  wipetr: 'wipe_top_right',
  wipebl: 'wipe_bottom_left',
  wipebr: 'wipe_bottom_right',
  smoothleft: 'smooth_left',
  smoothright: 'smooth_right',
  smoothup: 'smooth_up',
  smoothdown: 'smooth_down',
  slide: 'slide_left',
  push: 'slide_left',
  slideleft: 'slide_left',
  slideright: 'slide_right',
  slideup: 'slide_up',
  slidedown: 'slide_down',
  hlslice: 'slices_left',
  hrslice: 'slices_right',
  vuslice: 'slices_up',
  vdslice: 'slices_down',
  diagtl: 'diagonal_top_left',
  diagtr: 'diagonal_top_right',
  diagbl: 'diagonal_bottom_left',
  diagbr: 'diagonal_bottom_right',
  circleopen: 'circle_open',
  circleclose: 'circle_close',
  circlecrop: 'circle_crop',
  rectcrop: 'rectangle_crop',
  vertopen: 'vertical_open',
  vertclose: 'vertical_close',
  horzopen: 'horizontal_open',
  horzclose: 'horizontal_close',
  squeezeh: 'squeeze_horizontal',
  squeezev: 'squeeze_vertical',
} as const satisfies Record<string, TransitionType>;
type Alias = keyof typeof TRANSITION_ALIASES;

/** Our own name for a transition of a posted draft. */
export function transitionNamed(type: unknown): unknown {
  // hasOwn has just proven that it is a key.
  return typeof type === 'string' && Object.hasOwn(TRANSITION_ALIASES, type) ? TRANSITION_ALIASES[type as Alias] : type;
}
