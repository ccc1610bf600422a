import type { Rate, TextClip } from '../plan.ts';
import type { Layout } from './layout.ts';
import { eventMs } from './times.ts';

export type Planned = NonNullable<TextClip['animationIn']>;

/** A stretch of a text that is one event: an event can move only once. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  readonly animationIn?: Planned | undefined;
  readonly animationOut?: Planned | undefined;
}

/** How small a text is when it pops up, and how large for a moment. */
export const POP = { least: 0.5, most: 1.1, mostAt: 0.65 } as const;

const isSlide = (animation: Planned | undefined): boolean => animation?.type.startsWith('slide_') ?? false;
/** Letters that come one after the other are not faded in besides. */
export const comesInParts = (animation: Planned | undefined): boolean =>
  animation?.type === 'typewriter' || animation?.type === 'word_by_word';

/** The frames of a text's coming and going: where both do not fit, each gets its share. */
export function turnsOf({ own, animationIn, animationOut }: TextClip): { inEnd: number; outStart: number } {
  const length = own.to - own.from;
  const [coming, going] = [animationIn?.frames ?? 0, animationOut?.frames ?? 0];
  const share = Math.min(1, length / Math.max(1, coming + going));
  const inEnd = own.from + Math.round(coming * share);
  return { inEnd, outStart: Math.max(inEnd, own.to - Math.round(going * share)) };
}

/** The events of a text: one, or two when it slides both in and out. */
export function phasesOf(clip: TextClip): Phase[] {
  const { own, animationIn, animationOut } = clip;
  if (!isSlide(animationIn) || !isSlide(animationOut)) return [{ ...own, animationIn, animationOut }];
  const turn = Math.min(own.to - 1, Math.max(own.from + 1, turnsOf(clip).outStart));
  if (turn <= own.from) return [{ ...own, animationIn, animationOut: undefined }];
  return [
    { from: own.from, to: turn, animationIn },
    { from: turn, to: own.to, animationOut },
  ];
}

export const DIRECTIONS: Partial<Record<Planned['type'], readonly [number, number]>> = {
  slide_up: [0, -1],
  slide_down: [0, 1],
  slide_left: [-1, 0],
  slide_right: [1, 0],
};

interface Times {
  readonly start: number;
  readonly inEnd: number;
  readonly outStart: number;
  readonly end: number;
}

/** Place, movement, fade and size of an event as commands. */
export function motionTags(clip: TextClip, phase: Phase, layout: Layout, anchorX: number, rate: Rate): string {
  const { inEnd, outStart } = turnsOf(clip);
  const ms = (frame: number): number => eventMs(phase.from, frame, rate);
  const times = { start: ms(clip.own.from), inEnd: ms(inEnd), outStart: ms(outStart), end: ms(clip.own.to) };
  const at = { x: Math.round(anchorX), y: Math.round(layout.y) };
  return [
    placeTag(phase, at, times, layout.em),
    fadeTag(phase, times),
    phase.animationIn?.type === 'pop' ? popIn(times) : '',
    phase.animationOut?.type === 'pop' ? `\\t(${times.outStart},${times.end},${scaled(POP.least)})` : '',
  ].join('');
}

function placeTag(phase: Phase, at: { x: number; y: number }, times: Times, distance: number): string {
  const arriving = phase.animationIn === undefined ? undefined : DIRECTIONS[phase.animationIn.type];
  const leaving = phase.animationOut === undefined ? undefined : DIRECTIONS[phase.animationOut.type];
  const away = ([x, y]: readonly [number, number], sign: number): string =>
    `${Math.round(at.x + sign * x * distance)},${Math.round(at.y + sign * y * distance)}`;
  const place = `${at.x},${at.y}`;
  if (arriving !== undefined) return `\\move(${away(arriving, -1)},${place},${times.start},${times.inEnd})`;
  if (leaving !== undefined) return `\\move(${place},${away(leaving, 1)},${times.outStart},${times.end})`;
  return `\\pos(${place})`;
}

/** Everything that moves is also faded. */
function fadeTag(phase: Phase, { start, inEnd, outStart, end }: Times): string {
  const coming = phase.animationIn !== undefined && !comesInParts(phase.animationIn);
  if (!coming && phase.animationOut === undefined) return '';
  const [before, after] = [coming ? 255 : 0, phase.animationOut === undefined ? 0 : 255];
  const rise = coming ? [start, inEnd] : [0, 0];
  const fall = phase.animationOut === undefined ? [end + 1000, end + 1000] : [outStart, end];
  return `\\fade(${[before, 0, after, ...rise, ...fall].join(',')})`;
}

const scaled = (size: number): string => `\\fscx${Math.round(size * 100)}\\fscy${Math.round(size * 100)}`;

function popIn({ start, inEnd }: Times): string {
  const most = Math.round(start + (inEnd - start) * POP.mostAt);
  return `${scaled(POP.least)}\\t(${start},${most},${scaled(POP.most)})\\t(${most},${inEnd},${scaled(1)})`;
}
