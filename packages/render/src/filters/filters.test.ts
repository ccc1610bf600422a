import { describe, expect, it } from 'vitest';
import { coverCrop } from '../compile/geometry.ts';
import { hexColor, rgba, yuv709 } from './color.ts';
import { upright } from './crop.ts';
import { curveExpression } from './curve.ts';
import { num } from './number.ts';

/** Evaluates the small language of ffmpeg's expressions that curves use. */
function evaluate(expression: string, t: number): number {
  const names = ['t', 'lt', 'pick', 'pow'];
  const script = `return (${expression.replaceAll('if(', 'pick(')});`;
  const make = new Function(...names, script);
  return Number(
    make(
      t,
      (a: number, b: number) => a < b,
      (c: boolean, a: number, b: number) => (c ? a : b),
      Math.pow,
    ),
  );
}

describe('filters', () => {
  it('write numbers without exponents and refuse what is no number', () => {
    expect([num(1e-7), num(-0), num(1 / 3), num(1e6)]).toEqual(['0', '0', '0.333333', '1000000']);
    expect(() => num(Number.NaN)).toThrow('not finite');
  });

  it('follow a curve through all its points, also a thousand of them', () => {
    const points = Array.from({ length: 1000 }, (_, index) => ({
      frame: index * 3,
      value: Math.sin(index),
      ease: 'linear' as const,
    }));
    const expression = curveExpression(points, 't', (frame) => frame / 30);
    for (const { frame, value } of points) expect(evaluate(expression, frame / 30)).toBeCloseTo(value, 4);
    expect(evaluate(expression, -1)).toBeCloseTo(0, 5);
    expect(evaluate(expression, 1000)).toBeCloseTo(Math.sin(999), 5);
    const depth = [...expression].reduce(
      ({ now, most }, letter) => {
        const next = now + (letter === '(' ? 1 : letter === ')' ? -1 : 0);
        return { now: next, most: Math.max(most, next) };
      },
      { now: 0, most: 0 },
    );
    expect(depth.most).toBeLessThan(40);
  });

  it('hold and ease as asked', () => {
    const ends = (ease: 'hold' | 'ease_in' | 'ease_out' | 'ease_in_out') =>
      curveExpression(
        [
          { frame: 0, value: 0, ease },
          { frame: 30, value: 10, ease: 'linear' },
        ],
        't',
        (frame) => frame / 30,
      );
    expect(evaluate(ends('hold'), 0.9)).toBe(0);
    expect(evaluate(ends('ease_in'), 0.5)).toBeCloseTo(2.5);
    expect(evaluate(ends('ease_out'), 0.5)).toBeCloseTo(7.5);
    expect(evaluate(ends('ease_in_out'), 0.5)).toBeCloseTo(5);
  });

  it('build colours from numbers only', () => {
    expect(hexColor('#ff8800aa')).toBe('0xff8800');
    expect(rgba('#ff8800aa').alpha).toBe(0xaa);
    expect(yuv709(rgba('#FFFFFF')).map(Math.round)).toEqual([235, 128, 128]);
    expect(yuv709(rgba('#FF0000')).map(Math.round)).toEqual([63, 102, 240]);
  });

  it('cut the middle of the asked part to the ratio of the box', () => {
    const crop = coverCrop({ width: 400, height: 300 }, undefined, { x: 0, y: 0, width: 160, height: 90 });
    expect(crop.width).toBe(1);
    expect(crop.height).toBeCloseTo(0.75);
    expect(crop.y).toBeCloseTo(0.125);
  });

  it.each([
    [0, ''],
    [90, 'transpose=clock,sidedata=mode=delete:type=DISPLAYMATRIX'],
    [180, 'hflip,vflip,sidedata=mode=delete:type=DISPLAYMATRIX'],
    [270, 'transpose=cclock,sidedata=mode=delete:type=DISPLAYMATRIX'],
    [-90, 'transpose=cclock,sidedata=mode=delete:type=DISPLAYMATRIX'],
  ])('turn a picture of rotation %d upright', (rotation, filter) => {
    expect(upright(rotation)).toBe(filter);
  });
});
