import { eased } from '@reelsmith/core';
import type { Curve } from '../plan.ts';
import { num } from './number.ts';

type Point = Curve[number];

/** An expression for a value that follows `points`; `time` is the name of the variable and `at` turns a frame into it.
 *  A balanced tree of ifs, so that a thousand points stay ten deep. */
export function curveExpression(points: Curve, time: string, at: (frame: number) => number): string {
  const [first, ...rest] = points;
  if (first === undefined) return '0';
  const last = rest.at(-1) ?? first;
  const pieces = [...rest.entries()].map(([index, to]) => {
    const from = points[index] ?? first;
    return { until: at(to.frame), expression: piece(from, to, time, at) };
  });
  const before = { until: at(first.frame), expression: num(first.value) };
  return choose([before, ...pieces], time, num(last.value));
}

/** The same as a number. */
export function curveValue(points: Curve, frame: number): number {
  const next = points.findIndex((point) => frame < point.frame);
  const from = points.at(next === -1 ? -1 : next - 1);
  const to = points[next];
  if (next === 0 || to === undefined) return (to ?? from)?.value ?? 0;
  if (from === undefined || from.ease === 'hold') return from?.value ?? 0;
  const share = (frame - from.frame) / (to.frame - from.frame);
  return from.value + (to.value - from.value) * eased(from.ease, share);
}

interface Choice {
  readonly until: number;
  readonly expression: string;
}

function choose(choices: readonly Choice[], time: string, otherwise: string): string {
  const [only] = choices;
  if (only === undefined) return otherwise;
  const middle = choices[Math.floor((choices.length - 1) / 2)] ?? only;
  const split = choices.indexOf(middle) + 1;
  const left = choose(choices.slice(0, split - 1), time, middle.expression);
  return `if(lt(${time},${num(middle.until)}),${left},${choose(choices.slice(split), time, otherwise)})`;
}

function piece(from: Point, to: Point, time: string, at: (frame: number) => number): string {
  const start = at(from.frame);
  const length = at(to.frame) - start;
  if (from.ease === 'hold' || length <= 0) return num(from.value);
  const share = `((${time}-${bracketed(start)})/${num(length)})`;
  return `(${num(from.value)}+(${num(to.value - from.value)})*${easedExpression(from.ease, share)})`;
}

function easedExpression(ease: Point['ease'], share: string): string {
  switch (ease) {
    case 'linear':
    case 'hold':
      return share;
    case 'ease_in':
      return `pow(${share},2)`;
    case 'ease_out':
      return `(1-pow(1-${share},2))`;
    case 'ease_in_out':
      return `(pow(${share},2)*(3-2*${share}))`;
  }
}

const bracketed = (value: number): string => (value < 0 ? `(${num(value)})` : num(value));
