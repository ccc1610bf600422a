import { type Canvas, type Segment, TRANSITION_TYPES, type TransitionType } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, createBench, draft, type Film, media, segment, track } from './testing.ts';

let bench: Bench;
const still = ['-frames:v', '1', '-c:v', 'png', '-f', 'image2', '-update', '1'];
beforeAll(async () => {
  bench = await createBench();
  const bars = (from: string, to: string) =>
    `gradients=s=160x160:c0=${from}:c1=${to}:x0=0:y0=0:x1=159:y1=159:d=1,format=rgb24`;
  await bench.custom('warm', 'png_pipe', ['-f', 'lavfi', '-i', bars('0xff9040', '0xc03050'), ...still]);
  await bench.custom('cold', 'png_pipe', ['-f', 'lavfi', '-i', bars('0x3060c0', '0x50d0d0'), ...still]);
});
afterAll(() => bench.close());

const LENGTH = 20;
const EVERY = 30;
const cutOf = (index: number): number => (index + 1) * EVERY;

function shown(index: number) {
  const asset = bench.assets.get(index % 2 === 0 ? 'warm' : 'cold');
  if (asset === undefined) throw new Error('No sample.');
  return media(asset);
}

/** One clip after the other, with every transition once; transitions are 20 frames long. */
function clips(more: Partial<Segment> = {}): Segment[] {
  const later = TRANSITION_TYPES.map((type, index) =>
    segment(shown(index + 1), cutOf(index) * 40, EVERY * 40, {
      ...{ fit: 'cover' as const, transitionIn: { type, durationMs: LENGTH * 40 } },
      ...more,
    }),
  );
  return [segment(shown(0), 0, EVERY * 40, { fit: 'cover', ...more }), ...later];
}

interface Moment {
  readonly type: TransitionType;
  readonly before: Buffer;
  readonly after: Buffer;
  /** At a quarter, a half and three quarters. */
  readonly between: readonly [Buffer, Buffer, Buffer];
}

async function momentsOf(film: Film): Promise<Moment[]> {
  const offsets = [-12, 12, -5, 0, 5];
  const frames = await film.rgb(TRANSITION_TYPES.flatMap((_, index) => offsets.map((offset) => cutOf(index) + offset)));
  return TRANSITION_TYPES.map((type, index) => {
    const [before, after, first, middle, last] = frames.slice(index * 5, index * 5 + 5);
    if (!before || !after || !first || !middle || !last) throw new Error('A frame is missing.');
    return { type, before, after, between: [first, middle, last] };
  });
}

function difference(a: Buffer, b: Buffer): number {
  let sum = 0;
  for (const [index, value] of a.entries()) sum += Math.abs(value - (b[index] ?? 0));
  return sum / a.length;
}

/** Share of the pixels whose brightest channel is below 24. */
function dark(picture: Buffer): number {
  let count = 0;
  for (let at = 0; at < picture.length; at += 3)
    if (Math.max(picture[at] ?? 0, picture[at + 1] ?? 0, picture[at + 2] ?? 0) < 24) count += 1;
  return (count * 3) / picture.length;
}

type Model = (a: Buffer, b: Buffer, at: number, x: number, share: number) => number;
const value = (picture: Buffer, at: number): number => picture[at] ?? 0;

/** What some transitions are, written down once more as simply as possible. */
const MODELS: Partial<Record<TransitionType, (width: number) => Model>> = {
  crossfade: () => (a, b, at, _x, share) => value(a, at) * (1 - share) + value(b, at) * share,
  wipe_left: (width) => (a, b, at, x, share) => value(x < width * (1 - share) ? a : b, at),
  wipe_right: (width) => (a, b, at, x, share) => value(x < width * share ? b : a, at),
  slide_left: (width) => (a, b, at, x, share) => {
    const moved = Math.round(width * share);
    return x + moved < width ? value(a, at + moved * 3) : value(b, at - (width - moved) * 3);
  },
  dip_to_black: () => (a, b, at, _x, share) => {
    const kept = 1 - Math.max(0, Math.min(1, 1.3 * (1 - Math.abs(2 * share - 1))));
    return value(share < 0.5 ? a : b, at) * kept;
  },
  dip_to_white: () => (a, b, at, _x, share) => {
    const kept = 1 - Math.max(0, Math.min(1, 1.3 * (1 - Math.abs(2 * share - 1))));
    return value(share < 0.5 ? a : b, at) * kept + 255 * (1 - kept);
  },
};

const CANVASES: readonly Canvas[] = [
  { width: 160, height: 90, fps: 25 },
  { width: 90, height: 160, fps: 25 },
  { width: 100, height: 100, fps: 25 },
];
const DARK: readonly TransitionType[] = ['fade_black', 'dip_to_black', 'circle_crop', 'rectangle_crop'];

describe.each(CANVASES)('every transition on $width x $height', ({ width, height }) => {
  let moments: Moment[];
  beforeAll(async () => {
    const film = await bench.film(draft([track('video', 'main', clips())], { canvas: { width, height, fps: 25 } }), {
      quality: 'high',
    });
    moments = await momentsOf(film);
  }, 180_000);

  it.each(TRANSITION_TYPES)('%s begins as one picture, ends as the other and is neither in between', (type) => {
    const moment = moments.find((one) => one.type === type);
    if (moment === undefined) throw new Error('No moment.');
    const { before, after, between } = moment;
    const index = TRANSITION_TYPES.indexOf(type);
    const same = moments[index + 2] ?? moments[index - 2];
    expect(difference(before, same?.before ?? before)).toBeLessThan(4);
    expect(difference(after, same?.after ?? after)).toBeLessThan(4);
    expect(difference(before, after)).toBeGreaterThan(40);
    expect(difference(between[1], before)).toBeGreaterThan(6);
    expect(difference(between[1], after)).toBeGreaterThan(6);
    // Earlier in it there is more of the first, later more of the second.
    expect(difference(between[0], before)).toBeLessThan(difference(between[0], after) + 45);
    expect(difference(between[2], after)).toBeLessThan(difference(between[2], before) + 45);
    if (!DARK.includes(type)) for (const picture of between) expect(dark(picture)).toBeLessThan(0.03);
  });

  it.each(Object.keys(MODELS))('%s is what its name says', (name) => {
    const moment = moments.find(({ type }) => type === name);
    const model = MODELS[moment?.type ?? 'radial']?.(width);
    if (moment === undefined || model === undefined) throw new Error('No model.');
    const { before, after, between } = moment;
    for (const [index, picture] of between.entries()) {
      const share = name.startsWith('dip') ? (5 * (index + 1) + 0.5) / LENGTH : (5 * (index + 1)) / LENGTH;
      const wanted = Buffer.from(before.map((_, at) => model(before, after, at, Math.floor(at / 3) % width, share)));
      expect(difference(picture, wanted), `${(index + 1) * 25} %`).toBeLessThan(6);
    }
  });
});

describe('every transition between overlays', () => {
  it('leaves alone what shines through both pictures, and never draws black over it', async () => {
    const canvas = { width: 160, height: 90, fps: 25 };
    const placed = clips({ placement: { x: 0.25, y: 0.25, width: 0.5, height: 0.5, opacity: 0.6 } });
    const below = segment({ kind: 'color', color: '#20D020' }, 0, (TRANSITION_TYPES.length + 1) * EVERY * 40);
    const film = await bench.film(
      draft([track('video', 'main', [below]), track('video', 'overlay', placed)], { canvas }),
    );
    const names = (await momentsOf(film)).flatMap(({ type, before, between }) => {
      const pictures = [before, ...between];
      // xfade's own zoom makes the overlay as large as the canvas.
      const corner = pictures.some((picture) => Math.abs(value(picture, 1) - 208) > 14 || value(picture, 0) > 60);
      // Nothing brings its own black: what lies below shines through every point.
      const black = !type.endsWith('black') && pictures.some((picture) => dark(picture) > 0.01);
      return [
        ...(corner && type !== 'zoom_in' ? [`${type} changes the corner`] : []),
        ...(black ? [`${type} is black`] : []),
      ];
    });
    expect(names).toEqual([]);
  }, 180_000);
});
