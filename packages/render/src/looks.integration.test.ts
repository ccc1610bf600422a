import { LOOK_PRESETS, type Look, type Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STILL_LIFE } from './testing/scenes.ts';
import { type Bench, color, createBench, draft, type Film, media, segment, track } from './testing.ts';

let bench: Bench;
const still = ['-frames:v', '1', '-c:v', 'png', '-f', 'image2', '-update', '1'];
beforeAll(async () => {
  bench = await createBench();
  await bench.custom('life', 'png_pipe', ['-f', 'lavfi', '-i', STILL_LIFE, ...still]);
});
afterAll(() => bench.close());

function life() {
  const asset = bench.assets.get('life');
  if (asset === undefined) throw new Error('No sample.');
  return media(asset);
}
const main = (...segments: Segment[]) => track('video', 'main', segments);

/** Averages over a picture: brightness, spread of brightness, colourfulness, red against blue, and detail. */
function measured(picture: Buffer, width: number) {
  const pixels = picture.length / 3;
  const lumas = new Float64Array(pixels);
  let [color, warmth] = [0, 0];
  for (let index = 0; index < pixels; index += 1) {
    const [red = 0, green = 0, blue = 0] = picture.subarray(index * 3, index * 3 + 3);
    lumas[index] = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    color += Math.max(red, green, blue) - Math.min(red, green, blue);
    warmth += red - blue;
  }
  const bright = lumas.reduce((sum, luma) => sum + luma, 0) / pixels;
  const spread = Math.sqrt(lumas.reduce((sum, luma) => sum + (luma - bright) ** 2, 0) / pixels);
  let [detail, corners] = [0, 0];
  for (let index = 1; index < pixels; index += 1) {
    if (index % width !== 0) detail += Math.abs((lumas[index] ?? 0) - (lumas[index - 1] ?? 0));
    if (index < width * 8 && (index % width < 12 || index % width >= width - 12)) corners += lumas[index] ?? 0;
  }
  return {
    bright,
    spread,
    color: color / pixels,
    warmth: warmth / pixels,
    detail: detail / pixels,
    corners: corners / 192,
  };
}
type Measured = ReturnType<typeof measured>;

async function lookOf(look: Look): Promise<Measured> {
  const film = await bench.film(draft([main(segment(life(), 0, 200, { look }))]), { quality: 'high' });
  const [picture = Buffer.alloc(0)] = await film.rgb([3]);
  return measured(picture, film.plan.width);
}

describe('a look', () => {
  const EXPECTED: readonly (readonly [string, Look, (now: Measured, plain: Measured) => boolean])[] = [
    ['brighter', { brightness: 0.3 }, (now, plain) => now.bright > plain.bright + 15],
    ['darker', { brightness: -0.3 }, (now, plain) => now.bright < plain.bright - 15],
    ['harder', { contrast: 0.4 }, (now, plain) => now.spread > plain.spread * 1.2],
    ['softer', { contrast: -0.4 }, (now, plain) => now.spread < plain.spread * 0.85],
    ['more colourful', { saturation: 0.5 }, (now, plain) => now.color > plain.color * 1.25],
    ['without colour', { saturation: -1 }, (now) => now.color < 4],
    ['warmer', { temperature: 0.5 }, (now, plain) => now.warmth > plain.warmth + 15],
    ['cooler', { temperature: -0.5 }, (now, plain) => now.warmth < plain.warmth - 15],
    ['sharper', { sharpen: 1 }, (now, plain) => now.detail > plain.detail * 1.15],
    ['blurred', { blur: 0.5 }, (now, plain) => now.detail < plain.detail * 0.85],
    ['dark in its corners', { vignette: 0.8 }, (now, plain) => now.corners < plain.corners * 0.7],
    [
      'grainy',
      { grain: 0.8 },
      (now, plain) => now.detail > plain.detail * 1.3 && Math.abs(now.bright - plain.bright) < 3,
    ],
  ];
  it.each(EXPECTED)('makes a picture %s', async (_name, look, holds) => {
    const [now, plain] = [await lookOf(look), await lookOf({})];
    expect(holds(now, plain), `${JSON.stringify(now)} against ${JSON.stringify(plain)}`).toBe(true);
  });

  it.each(
    LOOK_PRESETS.filter((preset) => preset !== 'none'),
  )('%s changes the picture and leaves it a picture', async (preset) => {
    const [now, plain] = [await lookOf({ preset }), await lookOf({})];
    const moved = Object.entries(now).map(([name, value]) => Math.abs(value - (plain[name as keyof Measured] ?? 0)));
    expect(Math.max(...moved)).toBeGreaterThan(4);
    expect(now.bright).toBeGreaterThan(40);
    expect(now.bright).toBeLessThan(190);
    expect(now.spread).toBeGreaterThan(20);
  });

  it('has the same grain in a frame, whatever else is in the film', async () => {
    const grainy = (startMs: number) => segment(life(), startMs, 3000, { look: { grain: 1 } });
    const alone = await bench.film(draft([main(grainy(0))]), { quality: 'high' });
    const later = await bench.film(draft([main(segment(color('#808080'), 0, 1500), grainy(1500))]), {
      quality: 'high',
    });
    const [a, other] = await alone.rgb([70, 71]);
    const [b] = await later.rgb([70 + 45]);
    const apart = (one?: Buffer, two?: Buffer): number =>
      (one ?? Buffer.alloc(1)).reduce((sum, value, at) => sum + Math.abs(value - (two?.[at] ?? 0)), 0) /
      (one?.length ?? 1);
    expect(apart(a, b)).toBeLessThan(apart(a, other) / 3);
  });

  it('by a colour table is what the table says, and a table that is none is refused in a sentence', async () => {
    const rows = [0, 1].flatMap((b) => [0, 1].flatMap((g) => [0, 1].map((r) => `${b} ${r} ${g}`)));
    const swap = `TITLE "red to green to blue to red"\nLUT_3D_SIZE 2\n${rows.join('\n')}\n`;
    const shown = [segment(color('#D02010'), 0, 300, { look: { lut: 'swap' } })];
    bench.luts.set('swap', { hash: '1', text: swap });
    const film = await bench.film(draft([main(...shown)]));
    expect(await film.pixel(4, 0.5, 0.5)).toSatisfy(([red, green, blue]: number[]) =>
      [Math.abs((red ?? 0) - 0x10), Math.abs((green ?? 0) - 0xd0), Math.abs((blue ?? 0) - 0x20)].every(
        (off) => off < 12,
      ),
    );
    bench.luts.set('swap', { hash: '2', text: 'LUT_3D_SIZE 2\n0 0 0\n' });
    await expect(bench.film(draft([main(...shown)]))).rejects.toThrow(
      "The colour table swap can't be used: it has 1 rows and needs 8.",
    );
    bench.luts.clear();
    expect((await bench.film(draft([main(...shown)]))).plan.warnings[0]).toContain('there is no table swap');
  });
});

describe('keyframes', () => {
  const over = (more: Partial<Segment>) => track('video', 'overlay', [segment(color('#FFFFFF'), 0, 2000, more)]);
  const below = () => main(segment(color('#000000'), 0, 2000));
  /** Left, right, top and bottom edge of what is bright, as fractions of the canvas. */
  async function brightBox(film: Film, frame: number) {
    const { width, height } = film.plan;
    const [picture = Buffer.alloc(0)] = await film.rgb([frame]);
    const lit = (x: number, y: number): boolean => (picture[(y * width + x) * 3] ?? 0) > 110;
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => y).some((y) => lit(x, y)),
    );
    const lines = Array.from({ length: height }, (_, y) => y).filter((y) => columns.some((x) => lit(x, y)));
    const [left = 0, top = 0] = [columns[0], lines[0]];
    return [left / width, ((columns.at(-1) ?? 0) + 1) / width, top / height, ((lines.at(-1) ?? 0) + 1) / height];
  }

  it('of place and size move and grow a picture', async () => {
    const keyframes = {
      x: [
        { atMs: 0, value: 0.1 },
        { atMs: 1000, value: 0.3 },
      ],
      y: [
        { atMs: 0, value: 0.1 },
        { atMs: 1000, value: 0.4 },
      ],
      width: [
        { atMs: 0, value: 0.2 },
        { atMs: 1000, value: 0.6 },
      ],
      height: [
        { atMs: 0, value: 0.2 },
        { atMs: 1000, value: 0.5 },
      ],
    };
    const film = await bench.film(
      draft([below(), over({ placement: { x: 0, y: 0, width: 0.2, height: 0.2 }, keyframes })]),
    );
    const near = async (frame: number, wanted: readonly number[]) => {
      for (const [index, edge] of (await brightBox(film, frame)).entries())
        expect(edge).toBeCloseTo(wanted[index] ?? 0, 1.5);
    };
    await near(0, [0.1, 0.3, 0.1, 0.3]);
    await near(15, [0.2, 0.6, 0.25, 0.6]);
    await near(45, [0.3, 0.9, 0.4, 0.9]);
  });

  it('of opacity let through what lies below, over and over', async () => {
    const opacity = [
      { atMs: 0, value: 0 },
      { atMs: 1000, value: 1 },
      { atMs: 1500, value: 0.25, ease: 'hold' as const },
    ];
    const film = await bench.film(draft([below(), over({ keyframes: { opacity } })]));
    const level = async (frame: number): Promise<number> => (await film.pixel(frame, 0.5, 0.5))[0];
    expect(await level(0)).toBeLessThan(6);
    expect(await level(15)).toSatisfy((value: number) => Math.abs(value - 128) < 10);
    expect(await level(30)).toBeGreaterThan(247);
    expect(await level(58)).toSatisfy((value: number) => Math.abs(value - 64) < 10);
  });

  it('of rotation turn it without dark edges', async () => {
    const rotation = [
      { atMs: 0, value: 0 },
      { atMs: 1000, value: 90 },
    ];
    const box = { x: 0.4, y: 0.1, width: 0.2, height: 0.8 };
    const white = main(segment(color('#FFFFFF'), 0, 2000));
    const film = await bench.film(draft([white, over({ placement: box, keyframes: { rotation } })]));
    const [picture = Buffer.alloc(1)] = await film.rgb([13]);
    expect(picture.reduce((least, value) => Math.min(least, value), 255)).toBeGreaterThan(240);
    const dark = await bench.film(draft([below(), over({ placement: box, keyframes: { rotation } })]));
    const [left = 0, right = 0] = await brightBox(dark, 40);
    expect(right - left).toBeCloseTo((0.8 * 180) / 320, 1);
  });

  it('of a crop lead the view over a film', async () => {
    const gradient =
      'gradients=s=320x180:c0=black:c1=white:x0=0:y0=0:x1=319:y1=0:d=3:speed=0.00001:r=30,format=yuv420p';
    const asset = await bench.custom('ramp', 'mov', [
      '-f',
      'lavfi',
      '-i',
      gradient,
      '-t',
      '2',
      '-c:v',
      'libx264',
      '-f',
      'mp4',
    ]);
    const keyframes = {
      crop_x: [
        { atMs: 0, value: 0 },
        { atMs: 1000, value: 0.5 },
      ],
    };
    const crop = { x: 0, y: 0.25, width: 0.5, height: 0.5 };
    const film = await bench.film(draft([main(segment(media(asset), 0, 1500, { crop, keyframes }))]));
    const middle = async (frame: number): Promise<number> => (await film.pixel(frame, 0.5, 0.5))[0] / 255;
    expect(await middle(0)).toBeCloseTo(0.25, 1);
    expect(await middle(15)).toBeCloseTo(0.5, 1);
    expect(await middle(40)).toBeCloseTo(0.75, 1);
  });
});

describe('pictures beside and over each other', () => {
  it('share the screen, and stand in a corner', async () => {
    const half = (x: number, value: string) =>
      track('video', 'overlay', [segment(color(value), 0, 500, { placement: { x, y: 0, width: 0.5, height: 1 } })]);
    const corner = segment(life(), 0, 500, { placement: { x: 0.7, y: 0.05, width: 0.25, height: 0.25 }, fit: 'cover' });
    const film = await bench.film(
      draft([
        main(segment(color('#000000'), 0, 500)),
        half(0, '#FF0000'),
        half(0.5, '#0000FF'),
        track('video', 'overlay', [corner]),
      ]),
    );
    expect((await film.pixel(5, 0.25, 0.6))[0]).toBeGreaterThan(240);
    expect((await film.pixel(5, 0.55, 0.6))[2]).toBeGreaterThan(240);
    expect((await film.pixel(5, 0.82, 0.1))[2]).toBeLessThan(200);
  });

  it('are cut out of a green screen with soft edges and no green on them', async () => {
    const figure =
      "color=0x20C040:s=640x360:r=1,format=gbrp,geq=r='if(lt(hypot(X-320,Y-180),110),214,32)':g='if(lt(hypot(X-320,Y-180),110),160,192)':b='if(lt(hypot(X-320,Y-180),110),132,64)',gblur=sigma=1.2,noise=alls=4:all_seed=3";
    const asset = await bench.custom('figure', 'png_pipe', ['-f', 'lavfi', '-i', figure, ...still]);
    const key = { color: '#20C040', similarity: 0.12, blend: 0.06 };
    const film = await bench.film(
      draft(
        [main(segment(color('#D0D0D0'), 0, 300)), track('video', 'overlay', [segment(media(asset), 0, 300, { key })])],
        {
          canvas: { width: 640, height: 360, fps: 30 },
        },
      ),
      { quality: 'high' },
    );
    const [picture = Buffer.alloc(0)] = await film.rgb([4]);
    let green = 0;
    for (let at = 0; at < picture.length; at += 3)
      if ((picture[at + 1] ?? 0) > Math.max(picture[at] ?? 0, picture[at + 2] ?? 0) + 12) green += 1;
    expect(green).toBeLessThan(150);
    expect((await film.pixel(4, 0.5, 0.5))[0]).toBeGreaterThan(200);
    expect((await film.pixel(4, 0.5, 0.5))[2]).toBeLessThan(160);
    expect(Math.min(...(await film.pixel(4, 0.1, 0.5)))).toBeGreaterThan(200);
  });
});
