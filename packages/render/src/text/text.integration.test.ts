import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import type { Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawFrame } from '../frame.ts';
import { type Bench, color, createBench, draft, type Film, segment, text, track } from '../testing.ts';
import { createFontShelf } from './fonts/font-book.ts';

const [WIDTH, HEIGHT] = [640, 180];
const PLAIN = { size: 0.2, outline: null } as const;
let bench: Bench;

beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

function filmOf(texts: Segment[], canvas = { width: WIDTH, height: HEIGHT, fps: 30 }): Promise<Film> {
  const length = Math.max(...texts.map((one) => one.startMs + one.durationMs));
  const tracks = texts.map((one) => track('text', 'text', [one]));
  const behind = track('video', 'main', [segment(color('#000000'), 0, length)]);
  return bench.film(draft([behind, ...tracks], { canvas }), { quality: 'high' });
}

type Rgb = readonly [number, number, number];
const isWhite = ([red, green, blue]: Rgb): boolean => Math.min(red, green, blue) > 110;
const isYellow = ([red, green, blue]: Rgb): boolean => red > 120 && green > 90 && blue < red - 60;

/** Pixels of a kind in each column. */
function columns(frame: Buffer, is: (pixel: Rgb) => boolean, width = WIDTH): number[] {
  const counts = new Array<number>(width).fill(0);
  for (let at = 0; at + 2 < frame.length; at += 3) {
    const x = (at / 3) % width;
    if (is([frame[at] ?? 0, frame[at + 1] ?? 0, frame[at + 2] ?? 0])) counts[x] = (counts[x] ?? 0) + 1;
  }
  return counts;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const first = (counts: readonly number[]): number => counts.findIndex((count) => count > 0);
const last = (counts: readonly number[]): number => counts.findLastIndex((count) => count > 0);

/** The same text by another engine: Skia, with its own shaping and order. */
function drawnBySkia(said: string, families: readonly string[], direction: 'ltr' | 'rtl'): number[] {
  const { face } = createFontShelf().book();
  for (const family of families) GlobalFonts.registerFromPath(face(family, 700)?.path ?? '', `Test ${family}`);
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#FFFFFF';
  context.font = `${0.2 * HEIGHT}px ${families.map((family) => `"Test ${family}"`).join(', ')}`;
  context.direction = direction;
  context.textAlign = 'center';
  context.fillText(said, WIDTH / 2, 100);
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  const counts = new Array<number>(WIDTH).fill(0);
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % WIDTH;
    if ((data[at + 3] ?? 0) > 110) counts[x] = (counts[x] ?? 0) + 1;
  }
  return counts;
}

/** How alike two profiles are, 0 to 1, at the best of some small shifts. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const at = (shift: number): number => {
    const shared = a.map((value, x) => Math.min(value, b[x + shift] ?? 0));
    return (2 * sum(shared)) / Math.max(1, sum(a) + sum(b));
  };
  return Math.max(...Array.from({ length: 25 }, (_, index) => at(index - 12)));
}

describe('scripts', () => {
  it.each([
    ['Latin', 'Hello AVA', ['Noto Sans'], 'ltr'],
    ['Chinese', '你好，世界', ['Noto Sans CJK SC'], 'ltr'],
    ['Japanese', 'こんにちは漢字', ['Noto Sans CJK JP'], 'ltr'],
    ['Korean', '안녕하세요', ['Noto Sans CJK KR'], 'ltr'],
    ['Arabic', 'مرحبا بالعالم', ['Noto Sans Arabic'], 'rtl'],
    ['Arabic with Latin and digits', 'مرحبا ABC 12 عالم', ['Noto Sans', 'Noto Sans Arabic'], 'rtl'],
    ['Hebrew with Latin, digits and a full stop', 'שלום ABC 12 עולם.', ['Noto Sans', 'Noto Sans Hebrew'], 'rtl'],
    ['Devanagari', 'नमस्ते दुनिया', ['Noto Sans Devanagari'], 'ltr'],
    ['Thai', 'สวัสดีชาวโลก', ['Noto Sans Thai'], 'ltr'],
  ] as const)('are shaped and ordered as another engine does it: %s', async (_name, said, families, direction) => {
    const film = await filmOf([segment(text(said), 0, 100, { style: PLAIN })]);
    const [frame = Buffer.alloc(0)] = await film.rgb([1]);
    const drawn = columns(frame, isWhite);
    const wanted = drawnBySkia(said, families, direction);
    expect(likeness(drawn, wanted)).toBeGreaterThan(0.8);
    // What is compared can tell: the same ink in the other order is not alike.
    if (direction === 'rtl') expect(likeness(drawn.toReversed(), wanted)).toBeLessThan(0.75);
    expect(film.plan.warnings).toEqual([]);
  });
});

describe('emoji', () => {
  it.each([
    ['center', 'AAAA \u{1F600} BBBB'],
    ['left', 'AAAA \u{1F600} BBBB'],
    ['right', 'AAAA \u{1F600} BBBB'],
    ['center', 'שלום \u{1F600} עולם'],
    ['center', 'مرحبا \u{1F600} عالم'],
  ] as const)('stand in the gap that their line leaves: %s, %s', async (align, said) => {
    const film = await filmOf([segment(text(said), 0, 100, { style: { ...PLAIN, align } })]);
    const [frame = Buffer.alloc(0)] = await film.rgb([1]);
    const [letters, picture] = [columns(frame, isWhite), columns(frame, isYellow)];
    const [from, to] = [first(picture), last(picture)];
    const before = from - last(letters.slice(0, from));
    const after = first(letters.slice(to + 1)) + 1;
    // A space and the bearings of the letters on each side: about a third of an em of 36 pixels.
    for (const gap of [before, after]) {
      expect(gap).toBeGreaterThan(4);
      expect(gap).toBeLessThan(24);
    }
    expect(Math.abs(before - after)).toBeLessThan(10);
    expect(to - from).toBeGreaterThan(30);
  });

  it('are one picture each: flags, skin tones and families', async () => {
    const wide = async (said: string): Promise<number> => {
      const film = await filmOf([segment(text(said), 0, 100, { style: PLAIN })]);
      const [frame = Buffer.alloc(0)] = await film.rgb([1]);
      const counts = columns(frame, (pixel) => Math.max(...pixel) > 60);
      return last(counts) - first(counts);
    };
    for (const one of ['\u{1F1E9}\u{1F1EA}', '\u{1F44B}\u{1F3FD}', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}']) {
      const width = await wide(one);
      expect(width).toBeGreaterThan(25);
      expect(width).toBeLessThan(50);
    }
  });

  it('move and fade with their text, the same in an export and in one frame of it', async () => {
    const animationIn = { type: 'slide_right', durationMs: 1000 } as const;
    const animationOut = { type: 'pop', durationMs: 1000 } as const;
    const film = await filmOf([segment(text('AA \u{1F600}'), 500, 4000, { style: PLAIN, animationIn, animationOut })]);
    const frames = await film.rgb([20, 30, 44, 90, 125]);
    const [early, middle, late, rest, going] = frames.map((frame) => columns(frame, isYellow));
    expect(sum(early ?? [])).toBe(0);
    expect(first(late ?? [])).toBeGreaterThan(first(middle ?? []) + 8);
    expect(last(going ?? []) - first(going ?? [])).toBeLessThan((last(rest ?? []) - first(rest ?? [])) * 0.85);
    const outputPath = `${bench.folder}/one.png`;
    const { ffmpeg, folder } = bench;
    const resolve = () => undefined;
    const options = { ffmpeg, resolve, outputPath, workFolder: folder, format: 'png' } as const;
    for (const [index, at] of [30, 44, 90].entries()) {
      const alone = await drawFrame(film.plan, at, options);
      expect(alone.ok).toBe(true);
      const same = difference(await pixelsOf(outputPath), frames[index + 1]);
      expect(same).toBeLessThan(difference(frames[1], frames[2]) / 3);
    }
  });
});

/** Mean difference of two frames, levels of 255. */
function difference(a: Buffer = Buffer.alloc(0), b: Buffer = Buffer.alloc(0)): number {
  return a.reduce((total, value, at) => total + Math.abs(value - (b[at] ?? 0)), 0) / Math.max(1, a.length);
}

async function pixelsOf(path: string): Promise<Buffer> {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(path), 0, 0);
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
  return Buffer.from(data.filter((_, index) => index % 4 !== 3));
}

describe('animations', () => {
  it.each([
    24, 25, 30, 60, 29.97,
  ])('change the word in the frame in which it is said, at %d frames a second', async (fps) => {
    const words = ['HHHH', 'HHHH', 'HHHH'].map((said, index) => ({
      text: said,
      startMs: index * 500,
      durationMs: 500,
    }));
    const film = await filmOf([segment(text('HHHH HHHH HHHH'), 1000, 1500, { style: PLAIN, words })], {
      width: WIDTH,
      height: HEIGHT,
      fps,
    });
    const starts = [1000, 1500, 2000].map((ms) => Math.round((ms * film.plan.rate.num) / film.plan.rate.den / 1000));
    for (const [index, start] of starts.entries()) {
      const [before, now] = await film.rgb([start - 1, start]);
      const middle = (frame: Buffer | undefined): number => {
        const counts = columns(frame ?? Buffer.alloc(0), isYellow);
        return sum(counts.map((count, x) => count * x)) / Math.max(1, sum(counts));
      };
      expect(middle(now)).toBeGreaterThan(middle(before) + 60);
      if (index === 0) expect(middle(before)).toBe(0);
    }
  });

  it('write letter by letter and word by word', async () => {
    for (const type of ['typewriter', 'word_by_word'] as const) {
      const animationIn = { type, durationMs: 1000 };
      const film = await filmOf([segment(text('HHH HHH HHH'), 0, 1500, { style: PLAIN, animationIn })]);
      const frames = await film.rgb([0, 9, 10, 19, 20, 29, 40]);
      const ends = frames.map((frame) => last(columns(frame, isWhite)));
      expect(ends[0]).toBeGreaterThan(0);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      const steps = new Set(ends.map((end) => Math.round(end / 8))).size;
      if (type === 'word_by_word') expect(steps).toBe(3);
      else expect(steps).toBeGreaterThan(4);
    }
  });

  it('fade evenly and end with the text', async () => {
    const fade = { type: 'fade', durationMs: 500 } as const;
    const film = await filmOf([
      segment(text('HHHH'), 0, 1500, { style: PLAIN, animationIn: fade, animationOut: fade }),
    ]);
    const frames = await film.rgb([3, 6, 9, 12, 20, 33, 36, 39, 42]);
    const light = frames.map((frame) => frame.reduce((most, value) => Math.max(most, value), 0));
    const wanted = [0.2, 0.4, 0.6, 0.8, 1, 0.8, 0.6, 0.4, 0.2].map((share) => share * 255);
    for (const [index, value] of wanted.entries()) expect(Math.abs((light[index] ?? 0) - value)).toBeLessThan(30);
  });
});

describe('a box', () => {
  it('surrounds its text, emoji and all, and has round corners', async () => {
    const style = { ...PLAIN, background: '#0000FF' } as const;
    const film = await filmOf([segment(text('AAAA \u{1F600}'), 0, 100, { style })]);
    const [frame = Buffer.alloc(0)] = await film.rgb([1]);
    const blue = columns(frame, ([red, , value]) => value > 120 && red < 100);
    const ink = columns(frame, (pixel) => isWhite(pixel) || isYellow(pixel));
    const [left, right] = [first(blue), last(blue)];
    const room = [first(ink) - left, right - last(ink)];
    for (const one of room) expect(one).toBeGreaterThan(7);
    expect(Math.abs((room[0] ?? 0) - (room[1] ?? 0))).toBeLessThan(8);
    expect(blue[left] ?? 0).toBeLessThan((blue[left + 9] ?? 0) * 0.85);
  });
});
