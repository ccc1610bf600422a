import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextClip } from '../plan.ts';
import { assFile } from './ass.ts';
import { escaped } from './escape.ts';
import { NO_FONTS } from './fonts/font-book.ts';
import { layOut } from './layout.ts';
import { assTime } from './times.ts';
import { createTypesetter } from './typefaces.ts';
import { wrap } from './wrap.ts';

const CANVAS = { width: 1280, height: 720, rate: { num: 30, den: 1 } };
const STYLE: TextClip['style'] = {
  x: 0.5,
  y: 0.5,
  size: 0.08,
  color: '#FFFFFF',
  font: 'Noto Sans',
  weight: 700,
  align: 'center',
};
const clipOf = (text: string, more: Partial<TextClip> = {}): TextClip => ({
  segmentId: 's',
  own: { from: 0, to: 60 },
  text,
  words: [],
  style: STYLE,
  ...more,
});
const events = (file: string): string[] => file.split('\n').filter((line) => line.startsWith('Dialogue:'));
const textsOf = (text: string, limit: number): string[] =>
  wrap(text, limit, createTypesetter(text, STYLE, NO_FONTS).width).map((line) =>
    line.map((unit) => unit.text).join(''),
  );

describe('the ASS file', () => {
  it('holds one event a text, whatever the text says: no byte of it opens a command, an event or a section', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '\\',
        'N',
        'p',
        '1',
        '\n',
        '\r',
        ',',
        '[',
        ']',
        'a',
        '世',
        ' ',
        ':',
        '\0',
        '\u2028',
      ),
    });
    const anything = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anything, (text) => {
        const file = assFile([clipOf(`x${text}`)], CANVAS);
        expect(events(file)).toHaveLength(1);
        const body = events(file)[0]?.split(',,').slice(1).join(',,') ?? '';
        const blocks = [...body.matchAll(/(?<!\\)\{[^}]*\}/g)].map(([block]) => block);
        for (const block of blocks)
          expect(block).toMatch(/^\{(\\(pos\([\d,-]+\)|b\d+|fn[\w ]+|fs[\d.]+|fsp[\d.-]+))+\}$/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{\\p1}', '\\{\\\u2060p1\\}'],
    ['a\\Nb', 'a\\\u2060Nb'],
    ['one\ntwo', 'one\\Ntwo'],
    ['100% %{x} "q" \'s\'', '100% %\\{x\\} "q" \'s\''],
  ])('writes %j as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it('takes nothing but a name for a font', () => {
    const file = assFile([clipOf('x', { style: { ...STYLE, font: 'Evil,{\\p1}\nDialogue: 0' } })], CANVAS);
    expect(file).toContain('Style: T0,Noto Sans,');
    expect(events(file)).toHaveLength(1);
  });

  it('changes to the family of a script and back', () => {
    const [event] = events(assFile([clipOf('Hi 世界 ok')], CANVAS));
    expect(event).toContain('{\\fnNoto Sans CJK SC');
    expect(event).toMatch(/\{\\fnNoto Sans\\fs[\d.]+\}ok$/);
  });

  it('lets a frame be the first and the last that shows a text', () => {
    expect(assTime(0, CANVAS.rate)).toBe('0:00:00.00');
    expect(assTime(3, CANVAS.rate)).toBe('0:00:00.09');
    expect(assTime(108_000, CANVAS.rate)).toBe('0:59:59.99');
  });

  it('slides in and out as two events that meet', () => {
    const slide = { type: 'slide_up', frames: 10 } as const;
    const lines = events(assFile([clipOf('x', { animationIn: slide, animationOut: slide })], CANVAS));
    const times = lines.map((line) => line.split(',').slice(1, 3));
    expect(lines).toHaveLength(2);
    expect(times[0]?.[1]).toBe(times[1]?.[0]);
  });
});

describe('lines', () => {
  it('break at spaces, and inside a word only when it is wider than a line', () => {
    expect(textsOf('one two three', 4.5).map((line) => line.trim())).toEqual(['one two', 'three']);
    expect(textsOf('abcdefghij', 3).length).toBeGreaterThan(1);
    expect(textsOf('abcdefghij', 3).join('')).toBe('abcdefghij');
  });

  it('break Chinese between words and never begin with a full stop', () => {
    const lines = textsOf('这是一个很长的中文句子，用来测试换行。第二句也很长！', 7);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.some((line) => /^[，。！]/.test(line))).toBe(false);
    expect(lines.join('')).toBe('这是一个很长的中文句子，用来测试换行。第二句也很长！');
  });

  it('stay on the canvas: a thousand characters become smaller, a corner moves inwards', () => {
    const long = layOut('Lorem ipsum dolor sit amet '.repeat(37), { style: STYLE }, CANVAS, NO_FONTS);
    expect(long.lines.length * long.em * 1.362).toBeLessThanOrEqual(CANVAS.height * 0.9);
    const corner = layOut('corner', { style: { ...STYLE, x: 0, y: 1 } }, CANVAS, NO_FONTS);
    expect(corner.x - corner.width / 2).toBeGreaterThanOrEqual(CANVAS.width * 0.05 - 1);
    expect(corner.y).toBeLessThan(CANVAS.height * 0.95);
  });
});
