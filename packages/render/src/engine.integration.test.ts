import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { render } from './engine.ts';
import { type Bench, color, createBench, draft, media, segment, text, track } from './testing.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('clip', 'mp4', { seconds: 2 });
  await bench.sample('red', 'mp4', { seconds: 2, color: 'red', tone: 440 });
  await bench.sample('blue', 'mp4', { seconds: 2, color: 'blue', tone: 1000 });
});
afterAll(() => bench.close());

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}
const main = (...segments: Segment[]) => track('video', 'main', segments);

/** Every channel within `tolerance` of the wanted colour. */
function expectColor(found: readonly number[], wanted: readonly number[], tolerance = 12): void {
  for (const [index, part] of wanted.entries()) {
    expect(Math.abs((found[index] ?? -999) - part), `${found} should be ${wanted}`).toBeLessThanOrEqual(tolerance);
  }
}

async function streams(path: string) {
  const { stdout } = await run('ffprobe', ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', path]);
  // The shape is ffprobe's own; fields are compared one by one below.
  return JSON.parse(stdout) as { streams: Record<string, unknown>[] };
}

describe('the file', () => {
  it.each([24, 25, 29.97, 30])('is H.264 High and AAC with exactly the frames of the draft at %s fps', async (fps) => {
    const film = await bench.film(
      draft([main(segment(shown('clip'), 0, 1010), segment(shown('red'), 1010, 777))], {
        canvas: { width: 320, height: 180, fps },
      }),
    );
    const [video, sound] = (await streams(film.path)).streams;
    expect(video).toMatchObject({
      codec_name: 'h264',
      profile: 'High',
      pix_fmt: 'yuv420p',
      color_range: 'tv',
      color_space: 'bt709',
      color_primaries: 'bt709',
      color_transfer: 'bt709',
      nb_frames: String(film.plan.frames),
    });
    expect(sound).toMatchObject({ codec_name: 'aac', profile: 'LC', sample_rate: '48000', channels: 2 });
    const seconds = (film.plan.frames * film.plan.rate.den) / film.plan.rate.num;
    expect(Number(video?.duration)).toBeCloseTo(seconds, 4);
    expect(Number(sound?.duration)).toBeCloseTo(seconds, 4);
  });

  it('of sixty clips with transitions has every frame, and its sound is made once', async () => {
    const clips = Array.from({ length: 60 }, (_, index) =>
      segment(shown(index % 2 === 0 ? 'red' : 'blue'), index * 200, 200, {
        sourceStartMs: 500,
        ...(index % 2 === 0 ? {} : { transitionIn: { type: 'crossfade', durationMs: 100 } }),
      }),
    );
    const film = await bench.film(draft([main(...clips)]));
    expect(film.plan.frames).toBe(360);
    for (const at of [0, 30, 59])
      expectColor(await film.pixel(at * 6 + 2, 0.5, 0.5), at % 2 === 0 ? [255, 0, 0] : [0, 0, 255], 20);
  });
});

describe('pictures', () => {
  it('cross over centred on the cut and keep the length', async () => {
    const later = segment(shown('blue'), 1000, 1000, {
      sourceStartMs: 500,
      transitionIn: { type: 'crossfade', durationMs: 400 },
    });
    const film = await bench.film(draft([main(segment(shown('red'), 0, 1000), later)]));
    expect(film.plan.frames).toBe(60);
    expectColor(await film.pixel(22, 0.5, 0.5), [255, 0, 0]);
    expectColor(await film.pixel(30, 0.5, 0.5), [128, 0, 128], 24);
    expectColor(await film.pixel(38, 0.5, 0.5), [0, 0, 255]);
    expect(Math.abs((await film.level(0.9, 1.1)) - (await film.level(0.2, 0.5)))).toBeLessThan(1.5);
  });

  it('leave the background where nothing is, and stand over it where they are placed or have holes', async () => {
    await bench.sample('holes', 'alpha_png', { color: 'white' });
    const box = segment(color('#00FF00'), 0, 1000, {
      placement: { x: 0.5, y: 0.5, width: 0.25, height: 0.25, opacity: 0.5 },
    });
    const film = await bench.film(
      draft([main(segment(color('#0000FF'), 500, 500)), track('video', 'overlay', [box])], { background: '#FF0000' }),
    );
    expectColor(await film.pixel(5, 0.1, 0.1), [255, 0, 0]);
    expectColor(await film.pixel(5, 0.6, 0.6), [128, 128, 0]);
    expectColor(await film.pixel(20, 0.1, 0.1), [0, 0, 255]);
    expectColor(await film.pixel(20, 0.6, 0.6), [0, 128, 128]);
  });

  it.each([
    ['cover', [255, 0, 0]],
    ['contain', [0, 128, 0]],
    ['blur', [240, 0, 0]],
  ] as const)('fit a square by %s', async (fit, side) => {
    if (!bench.assets.has('square'))
      await bench.sample('square', 'mp4', { seconds: 1, width: 90, height: 90, color: 'red' });
    const film = await bench.film(draft([main(segment(shown('square'), 0, 300, { fit }))], { background: '#008000' }));
    expectColor(await film.pixel(4, 0.05, 0.5), side, 24);
    expectColor(await film.pixel(4, 0.5, 0.5), [255, 0, 0]);
  });

  it('play backwards, stand still and change speed by exact frames', async () => {
    // A bar that grows by a sixtieth of the width with every frame.
    const bar = [
      '-f',
      'lavfi',
      '-i',
      "color=black:s=240x136:r=30,geq=lum='if(lt(X,4*N),235,16)':cb=128:cr=128",
      '-t',
      '2',
    ];
    await bench.custom('ramp', 'mov', [...bar, '-c:v', 'libx264', '-qp', '1', '-pix_fmt', 'yuv420p', '-f', 'mp4']);
    const of = async (more: Partial<Segment>, frame: number): Promise<number> => {
      const film = await bench.film(draft([main(segment(shown('ramp'), 0, 1000, more))]));
      return (await film.lit(frame)) * 60;
    };
    expect(await of({}, 10)).toBeCloseTo(10, 0);
    expect(await of({ sourceStartMs: 500 }, 10)).toBeCloseTo(25, 0);
    expect(await of({ reversed: true }, 10)).toBeCloseTo(19, 0);
    expect(await of({ freezeMs: 1000 }, 25)).toBeCloseTo(30, 0);
    expect(await of({ speed: { num: 2, den: 1 } }, 20)).toBeCloseTo(40, 0);
    expect(await of({ speed: { num: 1, den: 2 } }, 20)).toBeCloseTo(10, 0);
  });

  it('fade from and to black, and overlays to what lies below', async () => {
    const over = segment(color('#0000FF'), 0, 1000, { fadeInMs: 1000 });
    const film = await bench.film(
      draft([main(segment(color('#FF0000'), 0, 1000)), track('video', 'overlay', [over])], { fadeOutMs: 300 }),
    );
    expectColor(await film.pixel(0, 0.5, 0.5), [255, 0, 0]);
    expectColor(await film.pixel(15, 0.5, 0.5), [128, 0, 128], 20);
    expect(Math.max(...(await film.pixel(29, 0.5, 0.5)))).toBeLessThan(60);
  });

  it.each([
    'rotated',
    'vfr',
    'odd_size',
    'hdr10',
    'hlg',
    'one_frame',
    'anamorphic',
    'interlaced',
    'fragmented',
    'late_audio',
    'gif',
    'webp',
    'jpg',
    'avi',
    'webm',
    'mkv',
  ] as const)('come out of a %s file', async (kind) => {
    await bench.sample(kind, kind, { seconds: 1 });
    const film = await bench.film(draft([main(segment(shown(kind), 0, 600))]));
    expect(film.plan.frames).toBe(18);
    expect(Math.max(...(await film.pixel(9, 0.5, 0.5)))).toBeGreaterThan(60);
  });

  it('zoom and key and change their look', async () => {
    const key = segment(color('#00FF00'), 0, 500, { key: { color: '#00FF00', similarity: 0.2, blend: 0 } });
    const mono = segment(color('#FF0000'), 0, 500, {
      look: { preset: 'mono' },
      motion: { type: 'zoom_in', amount: 0.3 },
    });
    const film = await bench.film(draft([main(mono), track('video', 'overlay', [key])]));
    const [red, green, blue] = await film.pixel(7, 0.5, 0.5);
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(8);
  });
});

describe('texts', () => {
  it('are drawn in their time and colour, and no byte of them reaches a command line or a graph', async () => {
    const words = "SECRETWORD {\\p1}m 0 0 l 9 9 %{localtime} '];[x]movie=y";
    const title = segment(text(words), 200, 400, { style: { color: '#FFFF00', size: 0.2 } });
    const from = bench.started.length;
    const film = await bench.film(draft([main(segment(color('#000000'), 0, 1000)), track('text', 'title', [title])]));
    for (const frame of [5, 18]) expect(await film.lit(frame)).toBe(0);
    for (const frame of [6, 17]) expect(await film.lit(frame)).toBeGreaterThan(0.01);
    const started = bench.started.slice(from).join('\n');
    expect(started.length).toBeGreaterThan(100);
    expect(started).not.toContain('SECRETWORD');
  });
});

describe('a render', () => {
  it('that is cancelled says so, publishes nothing and leaves nothing behind; progress never falls', async () => {
    const compiled = compile(
      draft([main(segment(shown('clip'), 0, 1900))], { canvas: { width: 1280, height: 720, fps: 30 } }),
      {
        assets: bench.assets,
        output: { format: 'mp4', quality: 'high' },
      },
    );
    if (!compiled.ok) throw new Error('Not compiled.');
    const abort = new AbortController();
    const fractions: number[] = [];
    const facts = bench.assets.get('clip')?.facts;
    if (facts === undefined) throw new Error('No sample.');
    const before = (await readdir(bench.folder)).length;
    const result = await render(compiled.plan, {
      ffmpeg: bench.ffmpeg,
      resolve: () => ({ path: `${bench.folder}/clip`, facts }),
      outputPath: `${bench.folder}/cancelled.mp4`,
      workFolder: bench.folder,
      signal: abort.signal,
      onProgress: ({ fraction }) => {
        fractions.push(fraction);
        if (fraction > 0.09) abort.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect((await readdir(bench.folder)).length).toBe(before);
  });
});
