import { endMs, type Keyframe, type OfferedOperation, type Segment } from '@reelsmith/core';
import { changeEach } from '../../change-each.ts';
import type { Clause } from '../../clause.ts';
import { END_MS } from '../../item.ts';
import type { Scene } from '../../scene.ts';
import type { Found } from '../../subject.ts';
import { heard } from './heard.ts';

const MOVES = ['v.rise', 'v.sink', 'tm.slow', 'v.fadein', 'v.fadeout'] as const;

/** True when a level changes over time: two levels, or one with a time that is not the whole. */
export function isRamp(clause: Clause): boolean {
  const levels = clause.all('percent').length;
  if (levels >= 2) return true;
  const timed =
    clause.one('range') !== undefined || clause.one('at') !== undefined || clause.one('after') !== undefined;
  const level = levels === 1 || clause.has('v.quieter', 'v.louder', 'v.mute', 'n.half');
  return timed && level && clause.has(...MOVES);
}

/** True when a level holds for a part of the time only: "30 % from 5 s to 10 s". */
export function isDip(clause: Clause): boolean {
  return clause.one('range') !== undefined && clause.all('percent').length === 1;
}

/** A level that moves from one value to another between two times. */
export function ramp(scene: Scene, clause: Clause): void {
  const found = heard(scene, clause);
  if (found === undefined) return;
  const levels = clause.all('percent').map(({ value }) => value);
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
  const level = clause.one('percent')?.value;
  if (found === undefined || level === undefined) return;
  const make = ({ segment }: Found): OfferedOperation[] => {
    const [fromMs, toMs] = spanOf(clause, segment);
    const now = segment.volume ?? 1;
    const slope = Math.min(300, Math.floor((toMs - fromMs) / 4));
    const row = [
      at(segment, fromMs - slope, now),
      at(segment, fromMs, level),
      at(segment, toMs, level),
      at(segment, toMs + slope, now),
    ];
    return [frames(segment, row)];
  };
  changeEach(scene, found, make, ['set the volume for that time', '已设置那一段的音量']);
}

function aim(clause: Clause, now: number): number {
  if (clause.has('n.half')) return now / 2;
  return clause.has('v.louder', 'v.rise') ? Math.min(4, now * 1.5) : 0;
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
