import {
  DEFAULT_MOTION_AMOUNT,
  type Keyframe,
  MOTION_TYPES,
  type OfferedOperation,
  type Placement,
  type Segment,
} from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import { everything, type Found, isOverlay, isPicture, subjectOf } from '../../subject.ts';
import { pictured } from './pictured.ts';

const MARGIN = 0.03;

/** A slow zoom or pan over the picture; none with `undefined`. */
export function setMotion(scene: Scene, clause: Clause, name: string | undefined): void {
  const type = MOTION_TYPES.find((other) => other === name);
  const found = pictured(scene, clause);
  if (found === undefined) return;
  const amount = clause.has('deg.little')
    ? DEFAULT_MOTION_AMOUNT / 2
    : clause.has('deg.much')
      ? DEFAULT_MOTION_AMOUNT * 2
      : DEFAULT_MOTION_AMOUNT;
  const motion = type === undefined ? null : { type, amount };
  const zoom = type?.startsWith('zoom') === true;
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setMotion', segmentId: id, motion }], [
    motion === null ? 'the pictures hold still' : zoom ? 'added a slow zoom' : 'added a slow pan',
    motion === null ? '画面不再移动' : zoom ? '加了缓慢缩放' : '加了缓慢平移',
  ]);
}

/** The camera move a clause asks for: `none` when it says that there shall be none. */
export function motionOf(clause: Clause): string | undefined {
  const named = clause.families('mo.');
  const move = named.filter((name) => name !== 'none').at(-1);
  const none =
    named.includes('none') ||
    clause.has('n.motionless') ||
    (move !== undefined && clause.has('v.remove', 'x.off', 'tm.end', 'x.not'));
  if (!none) return move;
  // "No zoom, pan instead": the other one.
  const kept =
    (named.includes('none') || clause.has('n.motionless')) &&
    move !== undefined &&
    !clause.has('v.remove', 'tm.end', 'x.not');
  return kept ? move : 'none';
}

/** Makes a colour transparent: green, blue, or the one that is named. */
export function keyOut(scene: Scene, clause: Clause): void {
  const named = subjectOf(scene, clause, isPicture);
  const overlays = everything(scene).filter(isOverlay);
  const found = named.found.length > 0 ? named.found : overlays.length > 0 ? overlays : (pictured(scene, clause) ?? []);
  const color = clause.has('ky.blue') ? '#0000FF' : '#00FF00';
  const key = { color, similarity: 0.3, blend: 0.1 };
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setKey', segmentId: id, key }], [
    'keyed out the colour',
    '已抠掉背景色',
  ]);
}

/** True when a small picture travels from one place to another. */
export function saysTravel(clause: Clause): boolean {
  return clause.families('pos.').length >= 2 && clause.has('tm.move', 'tm.slow', 'v.move');
}

/** Lets a small picture travel between two places of the frame. */
export function travel(scene: Scene, clause: Clause): void {
  const named = subjectOf(scene, clause, isPicture).found;
  const found = named.length > 0 ? named : everything(scene).filter(isOverlay);
  const [from = '', to = ''] = clause.families('pos.');
  changeEach(scene, found, (one) => frames(one, clause, from, to), ['it travels over the picture', '它会在画面上移动']);
}

function frames({ segment }: Found, clause: Clause, from: string, to: string): OfferedOperation[] {
  const now: Placement = segment.placement ?? { x: 0.35, y: 0.35, width: 0.3, height: 0.3 };
  const [first, last] = [corner(now, from), corner(now, to)];
  const [startMs, endMs] = spanOf(clause, segment);
  const row = (a: number, b: number): Keyframe[] => [
    { atMs: startMs, value: a, ease: 'ease_in_out' },
    { atMs: endMs, value: b, ease: 'ease_in_out' },
  ];
  const place = { ...now, ...first };
  return [
    { op: 'setPlacement', segmentId: segment.id, placement: place },
    ...(first.x === last.x
      ? []
      : [{ op: 'setKeyframes', segmentId: segment.id, property: 'x', keyframes: row(first.x, last.x) } as const]),
    ...(first.y === last.y
      ? []
      : [{ op: 'setKeyframes', segmentId: segment.id, property: 'y', keyframes: row(first.y, last.y) } as const]),
  ];
}

function spanOf(clause: Clause, segment: Segment): [number, number] {
  const range = clause.one('range');
  const inside = (ms: number): number => Math.min(segment.durationMs, Math.max(0, ms - segment.startMs));
  if (range !== undefined)
    return [inside(range.fromMs), range.toMs === END_MS ? segment.durationMs : inside(range.toMs)];
  const from = clause.one('at')?.ms;
  const dur = clause.one('dur')?.ms;
  const start = from === undefined ? 0 : inside(from);
  return [start, dur === undefined ? segment.durationMs : Math.min(segment.durationMs, start + dur)];
}

function corner({ width, height }: Placement, name: string): { x: number; y: number } {
  const x = name.includes('left') ? MARGIN : name.includes('right') ? 1 - width - MARGIN : (1 - width) / 2;
  const y = name.includes('top') ? MARGIN : name.includes('bottom') ? 1 - height - MARGIN : (1 - height) / 2;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { x: round(x), y: round(y) };
}
