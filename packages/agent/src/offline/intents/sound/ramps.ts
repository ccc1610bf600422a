import { endMs, type Keyframe, type OfferedOperation, type Segment } from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import type { Found } from '../../subject.ts';
import { heard } from './heard.ts';
import { askedLevel } from './levels.ts';
import { loudness } from './loudness.ts';

const MOVES = ['tm.slow', 'v.fadein', 'v.fadeout'] as const;
const BY_ITSELF = ['v.rise', 'v.sink'] as const;

/** True when a level changes over time: two levels, or one with a time that is not the whole. */
export function isRamp(clause: Clause): boolean {
  const levels = levelsOf(clause).length;
  if (levels >= 2) return true;
  const timed = ['range', 'at', 'after', 'head', 'tail'].some((is) => clause.items.some((item) => item.is === is));
  const level = levels === 1 || clause.has('v.mute', 'n.half') || loudness(clause) !== undefined;
  // "8到16秒降到10%" is a level of that time; "sinks to 10 %" and "慢慢降到" take their time.
  const moves = clause.has(...BY_ITSELF) && !clause.has('tm.begin') && !/[降减落跌收升涨加]到/.test(clause.text());
  return timed && level && (clause.has(...MOVES) || moves);
}

const PAIR = /(\d{1,3}) ?(?:%|percent)? ?(?:降|升|down |up )?(?:to|到|-) ?(\d{1,3}) ?(?:%|percent)/i;

/** Levels that are said: "from 30 to 10 percent" has its sign once. */
function levelsOf(clause: Clause): number[] {
  const said = clause.all('percent').map(({ value }) => value);
  // The two of "clip 2 to 50 %" counts clips.
  const pair = said.length === 1 && clause.one('num') !== undefined ? PAIR.exec(clause.text()) : null;
  return pair === null ? said : [Number(pair[1]) / 100, Number(pair[2]) / 100];
}

/** True when a level holds for a part of the time only: "30 % from 5 s to 10 s". */
export function isDip(clause: Clause): boolean {
  const timed = clause.items.some(({ is }) => is === 'range' || is === 'head' || is === 'tail' || is === 'after');
  return (
    timed &&
    (clause.all('percent').length === 1 ||
      (clause.all('percent').length === 0 && (clause.has(...TURNS) || askedLevel(clause) !== undefined)))
  );
}

const TURNS = [
  'v.louder',
  'v.quieter',
  'size.bigger',
  'size.smaller',
  'n.half',
  'deg.more',
  'deg.less',
  'dir.up',
  'dir.down',
] as const;

/** A level that moves from one value to another between two times. */
export function ramp(scene: Scene, clause: Clause): void {
  const found = heard(scene, clause);
  if (found === undefined) return;
  const levels = levelsOf(clause);
  changeEach(
    scene,
    found,
    ({ segment }) => {
      const [fromMs, toMs] = spanOf(clause, segment);
      const now = segment.volume ?? 1;
      const [first, last] =
        levels.length >= 2 ? [levels[0] ?? now, levels.at(-1) ?? now] : [now, levels[0] ?? aim(clause, now)];
      return [frames(segment, [at(segment, fromMs, first), at(segment, toMs, last)])];
    },
    ['the volume moves over that time', '音量会随时间变化'],
  );
}

/** Another level for a part of the time, with short slopes to it and back. */
export function dip(scene: Scene, clause: Clause): void {
  const found = heard(scene, clause);
  if (found === undefined) return;
  const level = (now: number): number => askedLevel(clause) ?? aim(clause, now);
  dipTo(scene, found, level, (segment) => spanOf(clause, segment));
}

/** The same for what is known already: a level for a time of each. */
export function dipTo(
  scene: Scene,
  found: readonly Found[],
  aimed: (now: number) => number,
  spanOfOne: (segment: Segment) => [number, number],
): void {
  const make = ({ segment }: Found): OfferedOperation[] => {
    const [fromMs, toMs] = spanOfOne(segment);
    if (toMs <= segment.startMs || fromMs >= endMs(segment)) return [];
    const now = segment.volume ?? 1;
    const level = aimed(now);
    const slope = Math.min(300, Math.floor((toMs - fromMs) / 4));
    const [opens, closes] = [fromMs <= segment.startMs, toMs >= endMs(segment)];
    const row = [
      ...(opens ? [] : [at(segment, Math.max(segment.startMs, fromMs - slope), now)]),
      at(segment, fromMs, level),
      at(segment, toMs, level),
      ...(closes ? [] : [at(segment, toMs + slope, now)]),
    ];
    return [frames(segment, row)];
  };
  changeEach(scene, found, make, ['set the volume for that time', '已设置那一段的音量']);
}

function aim(clause: Clause, now: number): number {
  if (clause.has('n.half')) return now / 2;
  const way = clause.has('v.fadeout', 'v.mute') ? undefined : loudness(clause);
  if (way === 'up') return Math.min(4, now * 1.5);
  return way === 'down' && !clause.has('v.sink') ? now / 2 : 0;
}

function spanOf(clause: Clause, segment: Segment): [number, number] {
  const range = clause.one('range');
  const end = endMs(segment);
  if (range !== undefined) return [range.fromMs, range.toMs === END_MS ? end : range.toMs];
  const from = clause.one('at')?.ms ?? clause.one('after')?.ms;
  const head = clause.one('head')?.ms;
  const tail = clause.one('tail')?.ms;
  const dur = clause.one('dur')?.ms;
  if (from !== undefined) return [from, dur === undefined ? end : from + dur];
  if (head !== undefined) return [segment.startMs, segment.startMs + head];
  if (tail !== undefined) return [end - tail, end];
  return [segment.startMs, end];
}

function at(segment: Segment, ms: number, value: number): Keyframe {
  const atMs = Math.round(Math.min(segment.durationMs, Math.max(0, ms - segment.startMs)));
  return { atMs, value: Math.min(4, Math.max(0, value)) };
}

function frames(segment: Segment, keyframes: Keyframe[]): OfferedOperation {
  return { op: 'setKeyframes', segmentId: segment.id, property: 'volume', keyframes };
}
