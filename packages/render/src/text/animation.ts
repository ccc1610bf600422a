import type { Rate, TextClip } from '../plan.ts';
import type { Layout } from './layout.ts';
import { millisecondsFrom } from './marks.ts';

type Planned = NonNullable<TextClip['animationIn']>;

/** A stretch of a text that is one event: an event can move only once. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  readonly animationIn?: Planned | undefined;
  readonly animationOut?: Planned | undefined;
}

const isSlide = (animation: Planned | undefined): boolean => animation?.type.startsWith('slide_') ?? false;

/** The events of a text: one, or two when it slides both in and out. */
export function phasesOf(clip: TextClip): Phase[] {
  const { own, animationIn, animationOut } = clip;
  if (!isSlide(animationIn) || !isSlide(animationOut)) return [{ ...own, animationIn, animationOut }];
  const turn = Math.max(own.from + 1, own.to - (animationOut?.frames ?? 0));
  return [
    { from: own.from, to: turn, animationIn },
    { from: turn, to: own.to, animationOut },
  ];
}

/** Place, movement, fade and size of an event as commands. */
export function motionTags(phase: Phase, layout: Layout, anchorX: number, rate: Rate): string {
  const lengthMs = millisecondsFrom(phase.from, phase.to, rate);
  const inMs = msOf(phase.animationIn, lengthMs, rate);
  const outMs = msOf(phase.animationOut, lengthMs, rate);
  const at = { x: Math.round(anchorX), y: Math.round(layout.y) };
  return [
    placeTag(phase, at, { inMs, outMs, lengthMs, distance: layout.em }),
    fadeTag(phase, inMs, outMs),
    phase.animationIn?.type === 'pop' ? popIn(inMs) : '',
    phase.animationOut?.type === 'pop' ? `\\t(${lengthMs - outMs},${lengthMs},\\fscx50\\fscy50)` : '',
  ].join('');
}

function msOf(animation: Planned | undefined, lengthMs: number, rate: Rate): number {
  return animation === undefined ? 0 : Math.min(lengthMs, millisecondsFrom(0, animation.frames, rate));
}

const DIRECTIONS: Partial<Record<Planned['type'], readonly [number, number]>> = {
  slide_up: [0, -1],
  slide_down: [0, 1],
  slide_left: [-1, 0],
  slide_right: [1, 0],
};

interface Times {
  readonly inMs: number;
  readonly outMs: number;
  readonly lengthMs: number;
  readonly distance: number;
}

function placeTag(phase: Phase, at: { x: number; y: number }, times: Times): string {
  const arriving = phase.animationIn === undefined ? undefined : DIRECTIONS[phase.animationIn.type];
  const leaving = phase.animationOut === undefined ? undefined : DIRECTIONS[phase.animationOut.type];
  const away = ([x, y]: readonly [number, number], sign: number): string =>
    `${Math.round(at.x + sign * x * times.distance)},${Math.round(at.y + sign * y * times.distance)}`;
  if (arriving !== undefined) return `\\move(${away(arriving, -1)},${at.x},${at.y},0,${times.inMs})`;
  if (leaving !== undefined) {
    return `\\move(${at.x},${at.y},${away(leaving, 1)},${times.lengthMs - times.outMs},${times.lengthMs})`;
  }
  return `\\pos(${at.x},${at.y})`;
}

/** Letters that come one after the other are not faded in besides; everything that moves is. */
function fadeTag(phase: Phase, inMs: number, outMs: number): string {
  const appears = phase.animationIn?.type === 'typewriter' || phase.animationIn?.type === 'word_by_word';
  const fadeIn = appears ? 0 : inMs;
  return fadeIn > 0 || outMs > 0 ? `\\fad(${fadeIn},${outMs})` : '';
}

function popIn(ms: number): string {
  const most = Math.round(ms * 0.65);
  return `\\fscx50\\fscy50\\t(0,${most},\\fscx110\\fscy110)\\t(${most},${ms},\\fscx100\\fscy100)`;
}
