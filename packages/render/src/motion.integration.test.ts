import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { render } from './engine.ts';
import { createGraph } from './graph/builder.ts';
import { openInputs } from './graph/inputs.ts';
import { pictureGraph } from './graph/picture-graph.ts';
import type { MotionSource } from './graph/span.ts';
import { createMotionStudio } from './motion/studio.ts';
import { createMotionWorkers } from './motion/workers.ts';
import type { Frames, RenderPlan } from './plan.ts';
import { type Bench, createBench, draft, media, segment, track } from './testing.ts';

const run = promisify(execFile);
const WIDTH = 320;
const HEIGHT = 180;

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  const still = (source: string): string[] => ['-f', 'lavfi', '-i', source, '-frames:v', '1', '-f', 'image2'];
  // Stripes that lean, so that every row holds another part of a wave.
  const wave = "color=black:s=640x360,format=gray,geq=lum='128+100*cos(2*PI*(X+0.5+0.61*Y)/41)'";
  await bench.custom('wave', 'png_pipe', [...still(wave), '-c:v', 'png']);
  await bench.custom('photo', 'jpeg_pipe', [...still('testsrc2=s=900x700'), '-c:v', 'mjpeg', '-q:v', '2']);
  await bench.sample('clip', 'mp4', { seconds: 2 });
  const disk = "testsrc2=s=300x300,format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='255*lt(hypot(X-150,Y-150),120)'";
  await bench.custom('hole', 'png_pipe', [...still(disk), '-c:v', 'png'], { alpha: true });
});
afterAll(() => bench.close());

function still(id: string, more: Partial<Segment>, startMs = 0, durationMs = 1000): Segment {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return segment(media(asset), startMs, durationMs, more);
}

function planOf(...segments: Segment[]): RenderPlan {
  const output = { format: 'mp4', quality: 'standard' } as const;
  const compiled = compile(draft([track('video', 'main', segments)]), { assets: bench.assets, output });
  if (!compiled.ok) throw new Error('Not compiled.');
  return compiled.plan;
}

function graphOf(plan: RenderPlan, span: Frames, motion: MotionSource | undefined) {
  const sources = new Map(
    plan.sources.map((one) => [
      one.assetId,
      { ...one, path: `${bench.folder}/${one.assetId}`, matrix: 'auto' as const, asFilm: false },
    ]),
  );
  const graph = createGraph();
  const label = pictureGraph({ plan, sources, span, graph, motion });
  return { graph, label };
}

const limits = { outputSeconds: 60, outputBytes: 1e9, wallMs: 60_000, cpuSeconds: 60, memoryBytes: 12e9 };

/** The frames of a span as raw brightness, unencoded. */
async function frames(plan: RenderPlan, span: Frames, motion: MotionSource | undefined): Promise<Uint8Array[]> {
  const { graph, label } = graphOf(plan, span, motion);
  const path = `${bench.folder}/raw-${span.from}-${span.to}-${motion === undefined}`;
  const result = await bench.ffmpeg.run({
    inputs: await openInputs(graph.inputs),
    graph: graph.text(),
    maps: [`[${label}]`],
    outputOptions: ['-c:v', 'rawvideo', '-pix_fmt', 'yuv420p', '-frames:v', String(span.to - span.from)],
    output: { path, muxer: 'rawvideo' },
    limits,
    threads: 1,
  });
  if (!result.ok) throw new Error(result.detail);
  const { stdout } = await run('cat', [path], { encoding: 'buffer', maxBuffer: 1e9 });
  const bytes = WIDTH * HEIGHT * 1.5;
  return Array.from({ length: stdout.length / bytes }, (_, index) =>
    stdout.subarray(index * bytes, (index + 1) * bytes),
  );
}

async function withStudio<Result>(work: (motion: MotionSource) => Promise<Result>): Promise<Result> {
  const studio = createMotionStudio({ ffmpeg: bench.ffmpeg, folder: bench.folder, signal: undefined });
  if (studio === undefined) throw new Error('This machine cannot run the kernel.');
  try {
    return await work(studio);
  } finally {
    await studio.close();
  }
}

/** Where the waves of the first sample stand in a frame that shows them `scale` times as large as they are. */
function phase(frame: Uint8Array, scale: number): number {
  let re = 0;
  let im = 0;
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const angle = (2 * Math.PI * (x + 0.5 + 0.61 * (y + 0.5))) / (41 * scale);
      const window = Math.sin((Math.PI * (x + 0.5)) / WIDTH) ** 2;
      re += window * ((frame[y * WIDTH + x] ?? 0) - 126) * Math.cos(angle);
      im += window * ((frame[y * WIDTH + x] ?? 0) - 126) * Math.sin(angle);
    }
  }
  return (Math.atan2(im, re) / (2 * Math.PI)) * 41 * scale;
}

/** Mean difference of two frames in levels. */
function unlike(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const [index, level] of a.entries()) sum += Math.abs(level - (b[index] ?? 999));
  return sum / a.length;
}

describe('a still in motion', () => {
  it('pans by the same fraction of a pixel in every frame, across the borders of spans too', async () => {
    const plan = planOf(still('wave', { motion: { type: 'pan_right', amount: 0.1 }, fit: 'cover' }, 0, 3000));
    const spans = [
      { from: 0, to: 31 },
      { from: 31, to: 60 },
      { from: 60, to: 90 },
    ];
    const drawn = await withStudio((motion) => Promise.all(spans.map((span) => frames(plan, span, motion))));
    const scale = (WIDTH * 1.1) / 640;
    const places = drawn.flat().map((frame) => phase(frame, scale));
    const speed = (WIDTH * 0.1) / 89;
    const period = 41 * scale;
    const steps = places.slice(1).map((place, index) => ((((places[index] ?? 0) - place) % period) + period) % period);
    expect(steps).toHaveLength(89);
    for (const step of steps) expect(Math.abs(step / speed - 1)).toBeLessThan(0.05);
  });

  it('looks the same whichever span draws it, in transitions as well', async () => {
    const plan = planOf(
      still('photo', { motion: { type: 'zoom_in', amount: 0.3 } }, 0, 1500),
      still(
        'photo',
        {
          ...{ motion: { type: 'pan_up', amount: 0.2 }, fit: 'cover', look: { preset: 'warm', vignette: 0.5 } },
          ...{ sourceStartMs: 0, transitionIn: { type: 'crossfade', durationMs: 400 } },
        },
        1500,
        1500,
      ),
    );
    await withStudio(async (motion) => {
      const whole = await frames(plan, { from: 0, to: 90 }, motion);
      for (const span of [
        { from: 7, to: 30 },
        { from: 30, to: 60 },
        { from: 59, to: 90 },
      ]) {
        const part = await frames(plan, span, motion);
        for (const [index, frame] of part.entries()) expect(unlike(frame, whole[span.from + index])).toBe(0);
      }
    });
  });

  it.each<[string, string, Partial<Segment>]>([
    ['on its blurred copy', 'photo', { motion: { type: 'zoom_in', amount: 0.2 }, fit: 'blur' }],
    ['contained', 'photo', { motion: { type: 'pan_left', amount: 0.3 }, fit: 'contain' }],
    ['with holes', 'hole', { motion: { type: 'zoom_out', amount: 0.25 } }],
    [
      'keyed',
      'photo',
      { motion: { type: 'zoom_in', amount: 0.2 }, key: { color: '#00FF00', similarity: 0.2, blend: 0 } },
    ],
    ['graded', 'photo', { motion: { type: 'pan_down', amount: 0.2 }, look: { preset: 'cinematic' }, fit: 'cover' }],
    [
      'turned and half transparent',
      'photo',
      {
        ...{ motion: { type: 'zoom_in', amount: 0.2 } },
        placement: { x: 0.2, y: 0.1, width: 0.6, height: 0.8, rotation: 20, opacity: 0.5 },
      },
    ],
    ['that is a frozen frame', 'clip', { motion: { type: 'zoom_in', amount: 0.2 }, freezeMs: 700 }],
    [
      'whose crop wanders',
      'photo',
      {
        ...{ crop: { x: 0, y: 0.1, width: 0.5, height: 0.5 }, fit: 'cover' },
        keyframes: {
          crop_x: [
            { atMs: 0, value: 0 },
            { atMs: 900, value: 0.5 },
          ],
          crop_y: [
            { atMs: 0, value: 0.4, ease: 'ease_in' },
            { atMs: 900, value: 0 },
          ],
        },
      },
    ],
    [
      'whose crop wanders while it zooms',
      'photo',
      {
        ...{
          crop: { x: 0, y: 0.1, width: 0.5, height: 0.5 },
          fit: 'contain',
          motion: { type: 'zoom_in', amount: 0.4 },
        },
        keyframes: {
          crop_x: [
            { atMs: 0, value: 0 },
            { atMs: 900, value: 0.5 },
          ],
        },
      },
    ],
  ])('%s is what the filters draw, only smoother', async (_name, id, more) => {
    const plan = planOf(still(id, more));
    const filters = await frames(plan, { from: 0, to: 30 }, undefined);
    const moved = await withStudio((motion) => {
      expect(graphOf(plan, { from: 0, to: 30 }, motion).graph.text()).not.toContain('perspective');
      return frames(plan, { from: 0, to: 30 }, motion);
    });
    expect(moved).toHaveLength(30);
    for (const at of [0, 11, 29]) expect(unlike(moved[at], filters[at])).toBeLessThan(2.5);
    expect(unlike(moved[0], moved[29])).toBeGreaterThan(1);
  });

  it('is decoded once for all spans and is gone after the render', async () => {
    const from = bench.started.length;
    const before = (await readdir(bench.folder)).filter((name) => name.startsWith('still-')).length;
    await bench.film(
      draft([track('video', 'main', [still('photo', { motion: { type: 'zoom_in', amount: 0.2 } }, 0, 6000)])]),
    );
    const stills = bench.started.slice(from).filter((line) => line.includes('-f rawvideo file:out'));
    expect(stills).toHaveLength(1);
    const after = await readdir(bench.folder);
    expect(after.filter((name) => name.startsWith('render-'))).toEqual([]);
    expect(after.filter((name) => name.startsWith('still-')).length).toBe(before);
  });

  it('more often in one span than a run has pipes is left to the filters', async () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      still('photo', { motion: { type: 'zoom_in', amount: 0.2 } }, index * 100, 100),
    );
    const drawn = await withStudio((motion) => frames(planOf(...many), { from: 0, to: 33 }, motion));
    expect(drawn).toHaveLength(33);
  });
});

describe('a render with stills in motion', () => {
  it('fails with a sentence when the thread that moves them dies', async () => {
    const dying = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));";
    const workers = createMotionWorkers(1, new URL(`data:text/javascript,${encodeURIComponent(dying)}`));
    const options = { ffmpeg: bench.ffmpeg, folder: bench.folder, signal: undefined, workers };
    const plan = planOf(still('photo', { motion: { type: 'zoom_in', amount: 0.2 } }));
    const drawn = frames(plan, { from: 0, to: 30 }, createMotionStudio(options));
    await expect(drawn).rejects.toThrow('The part that moves still pictures ended unexpectedly.');
    await workers.close();
  });

  it('that is cancelled says so and leaves nothing behind', async () => {
    const facts = bench.assets.get('photo')?.facts;
    if (facts === undefined) throw new Error('No sample.');
    const abort = new AbortController();
    const plan = planOf(still('photo', { motion: { type: 'zoom_in', amount: 0.2 } }, 0, 60_000));
    const result = await render(plan, {
      ffmpeg: bench.ffmpeg,
      resolve: () => ({ path: `${bench.folder}/photo`, facts }),
      outputPath: `${bench.folder}/cancelled.mp4`,
      workFolder: bench.folder,
      signal: abort.signal,
      onProgress: ({ fraction }) => {
        if (fraction > 0.15) abort.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect((await readdir(bench.folder)).filter((name) => /^render-|^cancelled/.test(name))).toEqual([]);
  });

  it('says that a picture cannot be read', async () => {
    await run('sh', ['-c', `head -c 300 ${bench.folder}/photo > ${bench.folder}/cut`]);
    const asset = bench.assets.get('photo');
    if (asset === undefined) throw new Error('No sample.');
    bench.assets.set('cut', { ...asset, id: 'cut', hash: 'cut' });
    const plan = planOf(still('cut', { motion: { type: 'zoom_in', amount: 0.2 } }));
    const drawn = withStudio((motion) => frames(plan, { from: 0, to: 30 }, motion));
    await expect(drawn).rejects.toThrow(/\.$/);
  });
});
