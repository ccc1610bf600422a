import { MOTION_TYPES } from '@reelsmith/core';
import { describe, expect, it } from 'vitest';
import { curveExpression, curveValue } from './curve.ts';
import { motionFilter, motionScale, motionShare, windowAt } from './motion.ts';

/** Evaluates what filters are given: `in` counts the frames of the span from 1. */
function evaluate(expression: string, names: Record<string, number>): number {
  const script = expression
    .replaceAll('if(', 'pick(')
    .replaceAll('clip(', 'held(')
    .replaceAll(/\bin\b/g, 'count');
  const tools = {
    pick: (condition: boolean, a: number, b: number) => (condition ? a : b),
    held: (value: number, low: number, high: number) => Math.max(low, Math.min(high, value)),
    lt: (a: number, b: number) => a < b,
    pow: Math.pow,
  };
  const all = { ...tools, ...names };
  return Number(new Function(...Object.keys(all), `return (${script});`)(...Object.values(all)));
}

describe('a motion', () => {
  it.each(MOTION_TYPES)('of type %s is the same as a filter and as numbers, from wherever a span begins', (type) => {
    const motion = { type, amount: 0.23 };
    const drawn = { from: -7, to: 83 };
    for (const first of [-7, 0, 40]) {
      const filter = motionFilter(motion, drawn, first);
      const x0 = /x0='([^']*)'/.exec(filter)?.[1] ?? '';
      const y3 = /y3='([^']*)'/.exec(filter)?.[1] ?? '';
      for (let frame = first; frame < 83; frame += 13) {
        const { left, top, size } = windowAt(motion, motionShare(drawn, frame));
        const names = { count: frame - first + 1, W: 1, H: 1 };
        expect(evaluate(x0, names)).toBeCloseTo(left, 4);
        expect(evaluate(y3, names)).toBeCloseTo(top + size, 4);
      }
    }
  });

  it.each(MOTION_TYPES)('of type %s never looks past the picture, and begins and ends where it should', (type) => {
    for (const share of [0, 0.5, 1]) {
      const { left, top, size } = windowAt({ type, amount: 0.6 }, share);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(left, top) + size).toBeLessThanOrEqual(1 + 1e-12);
    }
    expect(motionShare({ from: 10, to: 20 }, 10)).toBe(0);
    expect(motionShare({ from: 10, to: 20 }, 19)).toBe(1);
  });

  it('keeps the picture as large as its closest view needs, within reason', () => {
    expect([0, 0.15, 1].map((amount) => motionScale({ type: 'zoom_in', amount }))).toEqual([1, 1.15, 1.6]);
  });
});

describe('a curve', () => {
  it('is the same as an expression and as numbers', () => {
    const points = [
      { frame: 3, value: 1, ease: 'ease_in' as const },
      { frame: 20, value: 5, ease: 'hold' as const },
      { frame: 31, value: -2, ease: 'ease_in_out' as const },
      { frame: 44, value: 0, ease: 'ease_out' as const },
      { frame: 60, value: 8, ease: 'linear' as const },
    ];
    const expression = curveExpression(points, 'n', (frame) => frame);
    for (let frame = -5; frame < 70; frame += 1)
      expect(curveValue(points, frame)).toBeCloseTo(evaluate(expression, { n: frame }), 4);
    expect(curveValue([], 3)).toBe(0);
    expect(curveValue([{ frame: 9, value: 4, ease: 'linear' }], 3)).toBe(4);
  });
});
