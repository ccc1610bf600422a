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
  const amount = DEFAULT_MOTION_AMOUNT * strengthOf(clause);
  const motion = type === undefined ? null : { type, amount };
  const zoom = type?.startsWith('zoom') === true;
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setMotion', segmentId: id, motion }], [
    motion === null ? 'the pictures hold still' : zoom ? 'added a slow zoom' : 'added a slow pan',
    motion === null ? '画面不再移动' : zoom ? '加了缓慢缩放' : '加了缓慢平移',
  ]);
}

/** "A gentle zoom", "a stronger pan". */
function strengthOf(clause: Clause): number {
  const text = clause.text();
  if (clause.has('deg.little', 'deg.less') || /\b(?:gentl|subtl|soft|slight)/i.test(text)) return 0.5;
  return clause.has('deg.much', 'deg.more') || /\b(?:strong|dramatic|bigger|faster)/i.test(text) ? 2 : 1;
}

/** Ways that are said beside the move: "pan across it from right to left". */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/right[- ]to[- ](?:the )?left|从右(?:边|侧)?(?:往|向|到)左/i, 'pan_left'],
  [/left[- ]to[- ](?:the )?right|从左(?:边|侧)?(?:往|向|到)右/i, 'pan_right'],
  [/(?:bottom|below)[- ]to[- ](?:the )?top|从下(?:面|边)?(?:往|向|到)上/i, 'pan_up'],
  [/top[- ]to[- ](?:the )?bottom|从上(?:面|边)?(?:往|向|到)下/i, 'pan_down'],
];

/** The camera move a clause asks for: `none` when it says that there shall be none. */
export function motionOf(clause: Clause): string | undefined {
  const named = clause.families('mo.');
  const said = named.filter((name) => name !== 'none').at(-1);
  const way = said?.startsWith('pan') === true ? WAYS.find(([test]) => test.test(clause.text()))?.[1] : undefined;
  const move = way ?? said;
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
  const blue = clause.has('ky.blue') || clause.family('color.') === '#0066FF';
  const color = blue ? '#0000FF' : '#00FF00';
  const key = { color, similarity: 0.3, blend: 0.1 };
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setKey', segmentId: id, key }], [
    'keyed out the colour',
    '已抠掉背景色',
  ]);
}

/** Shows the colour again that was made transparent. */
export function unkey(scene: Scene, clause: Clause): void {
  const keyed = everything(scene).filter(({ segment }) => segment.key !== undefined);
  const named = subjectOf(scene, clause, isPicture).found.filter(({ segment }) => segment.key !== undefined);
  const found = named.length > 0 ? named : keyed;
  if (found.length === 0) {
    scene.warnings.push(scene.words('No colour is keyed out here.', '这里没有抠像。'));
    return;
  }
  changeEach(scene, found, ({ segment: { id } }): OfferedOperation[] => [{ op: 'setKey', segmentId: id, key: null }], [
    'took the key off',
    '已取消抠像',
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
