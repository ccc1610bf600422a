import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../plan.ts';
import { rampIntegral, sourceTimeOf } from './ramp.ts';

const RATE = { num: 30, den: 1 };
const eases = ['linear', 'ease_in', 'ease_out', 'ease_in_out', 'hold'] as const;
const curves = fc.uniqueArray(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 6 }).chain((frames) =>
  fc.tuple(
    ...frames
      .toSorted((a, b) => a - b)
      .map((frame) =>
        fc.record({
          frame: fc.constant(frame),
          value: fc.double({ min: 0.1, max: 8, noNaN: true }),
          ease: fc.constantFrom(...eases),
        }),
      ),
  ),
);

/** The speed at a moment, as curves are drawn everywhere else. */
function speedAt(ramp: Curve, frame: number): number {
  const after = ramp.findIndex((point) => point.frame > frame);
  const from = ramp[after < 0 ? ramp.length - 1 : after - 1];
  const to = ramp[after];
  if (from === undefined) return ramp[0]?.value ?? 1;
  if (to === undefined || from.ease === 'hold') return from.value;
  const share = (frame - from.frame) / (to.frame - from.frame);
  const eased = {
    linear: share,
    ease_in: share ** 2,
    ease_out: 1 - (1 - share) ** 2,
    ease_in_out: share ** 2 * (3 - 2 * share),
  };
  return from.value + (to.value - from.value) * eased[from.ease];
}

describe('a speed ramp', () => {
  it('reaches the material that its speeds add up to, for any curve', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 1, max: 250 }), (ramp, frame) => {
        const steps = frame * 40;
        const sum = Array.from({ length: steps }, (_, index) => speedAt(ramp, ((index + 0.5) / steps) * frame));
        const expected = (sum.reduce((total, speed) => total + speed, 0) / steps) * frame;
        expect(Math.abs(rampIntegral(ramp, frame) - expected)).toBeLessThan(0.02 * frame);
        expect(rampIntegral(ramp, frame)).toBeGreaterThan(rampIntegral(ramp, frame - 1));
      }),
      { numRuns: 60 },
    );
  });

  it('of one speed is that speed, forwards and backwards, and before its start too', () => {
    const at = (speed: number, reversed: boolean, frame: number): number => {
      const ramp: Curve = [{ frame: 12, value: speed, ease: 'linear' }];
      return sourceTimeOf({ startMs: 1000, lengthMs: 4000, speed: { num: 1, den: 1 }, reversed, ramp }, frame, RATE);
    };
    expect(at(2, false, 30)).toBeCloseTo(3, 6);
    expect(at(2, false, -15)).toBeCloseTo(0, 6);
    expect(at(0.5, true, 60)).toBeCloseTo(4, 6);
  });
});
