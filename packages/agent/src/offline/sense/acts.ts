import type { OfferedOperation, Plan, PlannerContext } from '@reelsmith/core';
import { operationsOf } from '../plan-of.ts';
import { effectsOf } from './effects.ts';

/** True when a plan does what an act asks for. */
export function carriesOut(plan: Plan, act: string, context: PlannerContext): boolean {
  const step = (kind: string): boolean => plan.steps.some((one) => one.kind === kind);
  if (/^ask_/.test(act)) return plan.intent === 'answer';
  if (act === 'export' || act === 'still') return step('export');
  if (act === 'undo' || act === 'redo' || act === 'restore_start') return step('history');
  // A rate of the exported file is one too.
  if (act === 'fps' && plan.steps.some((one) => one.kind === 'export' && one.output.fps !== undefined)) return true;
  const wanted = ACTS[act];
  if (wanted === undefined) return false;
  const effects = effectsOf(operationsOf(plan), context.draft);
  return wanted.some((effect) => effects.has(effect));
}

/** Those of a row of operations that do what an act asks for. */
export function operationsFor(
  act: string,
  operations: readonly OfferedOperation[],
  { draft }: PlannerContext,
): OfferedOperation[] {
  const wanted = ACTS[act] ?? [];
  return operations.filter((operation) => {
    const effects = effectsOf([operation], draft);
    return wanted.some((effect) => effects.has(effect));
  });
}

/** True for an act that changes the film or makes a file of it. */
export function isCarriedOut(act: string): boolean {
  return act === 'export' || act === 'still' || ACTS[act] !== undefined;
}

/** Acts that take something away for good. */
const LOSING =
  /^(?:remove_clip|keep_clips|cut_range|keep_range|trim_|music_remove|text_remove|overlay_remove|film_length|replace$|undo$|restore_start)/;

export function isLosing(act: string): boolean {
  return LOSING.test(act);
}

/** Acts that wishes ask for, and what each does to a film (`effectsOf`); a wish is carried out when one of these happened. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  trim_head: ['trim:head:main', 'remove:main', 'trim:head:music', 'trim:head:voice', 'trim:head:overlay', 'split:main'],
  trim_tail: ['trim:tail:main', 'remove:main', 'trim:tail:music', 'trim:tail:voice', 'trim:tail:overlay', 'split:main'],
  trim_to: ['trim:tail:main', 'trim:head:main', 'extend:main', 'trim:tail:text', 'extend:text', 'trim:tail:overlay'],
  trim_by: ['trim:tail:main', 'trim:head:main', 'trim:tail:text'],
  extend: ['extend:main', 'extend:text', 'extend:overlay', 'extend:music', 'join:main'],
  cut_range: ['remove:main', 'trim:head:main', 'trim:tail:main'],
  keep_range: ['remove:main', 'trim:head:main', 'trim:tail:main'],
  split: ['split:main', 'split:overlay', 'split:music'],
  rejoin: ['join:main', 'remove:main'],
  remove_clip: ['remove:main'],
  keep_clips: ['remove:main'],
  slip: ['slip:main', 'trim:head:main'],
  move: ['move:main'],
  swap: ['move:main'],
  order: ['move:main'],
  copy: ['duplicate:main', 'duplicate:text', 'insert:main'],
  replace: ['replaceSource:main', 'insert:main'],
  insert: ['insert:main'],
  loop: ['duplicate:main', 'insert:music', 'duplicate:music'],
  speed_up: ['speed:up'],
  speed_down: ['speed:down'],
  speed_set: ['speed:up', 'speed:down', 'speed:normal'],
  speed_normal: ['speed:normal', 'speed:down', 'speed:up'],
  speed_ramp: ['keyframes:speed', 'speed:up', 'speed:down', 'split:main'],
  reverse: ['reverse:main'],
  freeze: ['freeze:main', 'insert:main'],
  combine: ['insert:main'],
  slideshow: ['insert:main'],
  film_length: [
    'trim:tail:main',
    'trim:head:main',
    'extend:main',
    'remove:main',
    'insert:main',
    'speed:up',
    'speed:down',
  ],
  each_length: ['trim:tail:main', 'extend:main', 'insert:main'],
  canvas_shape: ['canvas:shape'],
  canvas_fit: ['setFit:main'],
  background_color: ['setBackground', 'text:style'],
  fps: ['canvas:fps'],
  rename_film: ['film:title'],
  music_add: ['insert:music'],
  music_replace: ['replaceSource:music', 'insert:music'],
  music_remove: ['remove:music'],
  music_place: [
    'move:music',
    'trim:head:music',
    'trim:tail:music',
    'extend:music',
    'slip:music',
    'insert:music',
    'split:music',
  ],
  volume_up: ['volume:up', 'keyframes:volume', 'unmute'],
  volume_down: ['volume:down', 'keyframes:volume'],
  volume_set: ['volume:up', 'volume:down', 'keyframes:volume', 'insert:music'],
  mute: ['mute', 'volume:down', 'keyframes:volume'],
  unmute: ['unmute', 'volume:up'],
  solo: ['mute'],
  sound_fade: ['setFade:music', 'setFade:main', 'setFade:voice', 'insert:music'],
  duck: ['track:duck'],
  denoise: ['setDenoise:main', 'setDenoise:voice', 'setDenoise:overlay', 'setDenoise:music'],
  loudness: ['film:loudness'],
  text_add: ['insert:text'],
  text_change: ['setText:text'],
  text_remove: ['remove:text'],
  text_style: ['text:style', 'insert:text'],
  text_place: ['text:place', 'insert:text'],
  text_time: ['move:text', 'trim:tail:text', 'trim:head:text', 'extend:text', 'insert:text'],
  text_animate: ['setAnimation:text', 'insert:text'],
  transition_set: ['setTransition:main'],
  transition_remove: ['removeTransition:main'],
  transition_length: ['setTransition:main'],
  film_fade: ['film:fadeInMs', 'film:fadeOutMs'],
  look_set: ['setLook:main', 'setLook:overlay'],
  look_remove: ['setLook:main', 'setLook:overlay'],
  overlay_add: ['insert:overlay'],
  overlay_place: ['place:overlay'],
  overlay_remove: ['remove:overlay'],
  split_screen: ['place:main', 'insert:overlay'],
  crop: ['setCrop:main', 'setCrop:overlay', 'setFit:main'],
  zoom: ['place:main', 'setCrop:main', 'place:overlay'],
  rotate: ['place:main', 'place:overlay'],
  opacity: ['place:main', 'place:overlay'],
  camera_move: ['setMotion:main', 'setMotion:overlay'],
  camera_stop: ['setMotion:main'],
  reset_place: ['setCrop:main', 'place:main', 'place:overlay'],
  chroma_key: ['setKey:main', 'setKey:overlay'],
  hide: ['place:overlay', 'place:main', 'remove:text', 'keyframes:opacity', 'remove:overlay', 'text:style'],
  show: ['place:overlay', 'place:main', 'insert:text', 'keyframes:opacity', 'text:style'],
  resize_up: ['text:style', 'place:overlay', 'place:main'],
  resize_down: ['text:style', 'place:overlay', 'place:main'],
  place_it: ['text:place', 'place:overlay', 'place:main'],
};
