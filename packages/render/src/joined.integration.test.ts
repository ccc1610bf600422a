import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Draft } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOSSLESS } from './engine/containers.ts';
import { chooseEncoder } from './engine/encoder.ts';
import { createPool } from './engine/pool.ts';
import type { EncoderProfile } from './engine/profile.ts';
import { resolveSources } from './engine/resolve.ts';
import type { Workshop } from './engine/run.ts';
import { drawSpan, planSpan } from './engine/span-task.ts';
import { spansOf } from './graph/spans.ts';
import { createMotionStudio } from './motion/studio.ts';
import type { RenderPlan } from './plan.ts';
import { type Bench, createBench, draft, media, segment, text, track } from './testing.ts';
import { createFontShelf } from './text/fonts/font-book.ts';
import { createTextStudio } from './text/studio.ts';

const run = promisify(execFile);
let bench: Bench;

beforeAll(async () => {
  bench = await createBench();
  // A hand-held look at something with edges at every size, and the noise of a sensor.
  const walk = (at: string): string[] => {
    const pan = "crop=320:180:x='80+60*sin(t*1.3)+3*sin(t*9)':y='45+30*cos(t*0.9)+2*sin(t*11)'";
    const scene = `mandelbrot=s=480x270:r=30:${at}:end_pts=2000,${pan},gblur=0.6,noise=alls=4:allf=t:all_seed=7`;
    return [
      ...['-f', 'lavfi', '-i', scene, '-f', 'lavfi', '-i', 'sine=f=440:r=48000', '-t', '6'],
      ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '16', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-f', 'mp4'],
    ];
  };
  await bench.custom('coast', 'mov', walk('start_scale=0.4:start_x=-0.75:start_y=0.1'));
  await bench.custom('woods', 'mov', walk('start_scale=0.05:start_x=-1.25:start_y=0.05'));
});
afterAll(() => bench.close());

function film(): Draft {
  const [coast, woods] = [bench.assets.get('coast'), bench.assets.get('woods')];
  if (coast === undefined || woods === undefined) throw new Error('No sample.');
  const crossed = { sourceStartMs: 700, transitionIn: { type: 'crossfade', durationMs: 600 } } as const;
  const clips = [segment(media(coast), 0, 4500, { sourceStartMs: 300 }), segment(media(woods), 4500, 3500, crossed)];
  const title = segment(text('From the coast'), 1200, 4000, { animationIn: { type: 'slide_up', durationMs: 600 } });
  return draft([track('video', 'main', clips), track('text', 'title', [title])]);
}

/** The film as one span, drawn by the same graph; returns its path. */
async function unspanned(plan: RenderPlan, profile: EncoderProfile, name: string): Promise<string> {
  const { ffmpeg, folder, assets } = bench;
  const resolve = (id: string) => {
    const facts = assets.get(id)?.facts;
    return facts === undefined ? undefined : { path: join(folder, id), facts };
  };
  const motion = createMotionStudio({ ffmpeg, folder, signal: undefined });
  const workshop: Workshop = {
    ...{ plan, ffmpeg, folder, motion, signal: undefined, cache: undefined, pool: createPool(1) },
    sources: await resolveSources(plan.sources, { ffmpeg, resolve }),
    texts: createTextStudio(() => createFontShelf().book(ffmpeg.fontFolders), folder),
    inOrder: () => false,
    onPiece: () => {},
  };
  const path = join(folder, `${name}.mp4`);
  const task = planSpan(workshop, { from: 0, to: plan.frames }, profile);
  await drawSpan(workshop, { task, profile, path }, () => {});
  await motion?.close();
  return path;
}

/** Likeness of all frames, 0 to 1. */
async function ssim(path: string, reference: string): Promise<number> {
  const counted = (input: number): string => `[${input}:v]settb=1/30,setpts=N[v${input}]`;
  const graph = `${counted(0)};${counted(1)};[v0][v1]ssim`;
  const { stderr } = await run('ffmpeg', ['-nostdin', '-i', path, '-i', reference, '-lavfi', graph, '-f', 'null', '-']);
  return Number(/SSIM.*All:([\d.]+)/.exec(stderr)?.[1] ?? '0');
}

async function packets(path: string): Promise<{ pts: number; dts: number; duration: number }[]> {
  const args = ['-v', 'error', '-select_streams', 'v', '-show_entries', 'packet=pts,dts,duration', '-of', 'json', path];
  // The shape is ffprobe's own; every number is compared below.
  return (JSON.parse((await run('ffprobe', args)).stdout) as { packets: [] }).packets;
}

const stepsOf = (values: readonly number[]): Set<number> =>
  new Set(values.slice(1).map((value, index) => value - (values[index] ?? 0)));

describe.each(['standard', 'high'] as const)('spans joined into a film of quality %s', (quality) => {
  it('are as like the unencoded frames as a film that was drawn in one go', async () => {
    const joined = await bench.film(film(), { quality });
    expect(spansOf(joined.plan).length).toBeGreaterThanOrEqual(3);
    const { profile } = await chooseEncoder(bench.ffmpeg, joined.plan, undefined);
    const whole = await unspanned(joined.plan, profile, `whole-${quality}`);
    const exact = await unspanned(joined.plan, LOSSLESS, `exact-${quality}`);
    const [inSpans, inOne] = [await ssim(joined.path, exact), await ssim(whole, exact)];
    expect(inOne).toBeGreaterThan(0.9);
    expect(Math.abs(inSpans - inOne), `${inSpans} and ${inOne}`).toBeLessThanOrEqual(0.001);
  });

  it('have one clock: every packet is one frame long and comes one frame after the one before it', async () => {
    const { path, plan } = await bench.film(film(), { quality });
    const found = await packets(path);
    expect(found.length).toBe(plan.frames);
    expect(stepsOf(found.map(({ pts }) => pts).toSorted((a, b) => a - b))).toEqual(new Set([512]));
    expect(stepsOf(found.map(({ dts }) => dts))).toEqual(new Set([512]));
    expect(new Set(found.map(({ duration }) => duration))).toEqual(new Set([512]));
    const { stdout } = await run('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=duration',
      '-of',
      'csv=p=0',
      path,
    ]);
    expect(stdout.trim().split('\n')).toEqual(['8.000000', '8.000000']);
  });
});
