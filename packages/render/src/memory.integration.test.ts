import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longDraft } from './testing/long-draft.ts';
import { treeMemoryMb } from './testing/tree-memory.ts';
import { type Bench, createBench, draft, media, segment, text, track } from './testing.ts';

/** 3 minutes of 60 clips; an hour of 500 when everything runs at length. */
const LONG = Number(process.env.SCALE ?? '1') > 1;
const [MINUTES, CLIPS] = LONG ? [60, 500] : [3, 60];
const MOST_MB = 1000;
/** What a heap may gain between two collections. */
const MOST_GROWN_MB = 100;

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('beach', 'mp4', { seconds: 12, width: 64, height: 36 });
  await bench.sample('street', 'mp4', { seconds: 12, width: 96, height: 54 });
  await bench.sample('song', 'mp3', { seconds: 61 });
});
afterAll(() => bench.close());

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe.runIf(existsSync('/proc/self/smaps_rollup'))('a long film', () => {
  it(`of ${MINUTES} minutes and ${CLIPS} clips needs no more memory at its end than at its beginning`, async () => {
    const [beach, street, music] = ['beach', 'street', 'song'].map((id) => bench.assets.get(id));
    if (beach === undefined || street === undefined || music === undefined) throw new Error('No sample.');
    const samples: { readonly fraction: number; readonly mb: number }[] = [];
    let fraction = 0;
    const timer = setInterval(() => samples.push({ fraction, mb: treeMemoryMb() }), 250);
    const onProgress = (progress: { fraction: number }): void => {
      fraction = progress.fraction;
    };
    const made = longDraft({ videos: [beach, street], music }, MINUTES, CLIPS);
    const film = await bench.film(made, {}, { onProgress }).finally(() => clearInterval(timer));
    const third = (from: number): number[] =>
      samples.filter((one) => one.fraction > from && one.fraction <= from + 0.3).map(({ mb }) => mb);
    const [first, last] = [third(0.03), third(0.63)];
    expect(film.made.file.frames).toBe(film.plan.frames);
    expect(Math.min(first.length, last.length)).toBeGreaterThan(5);
    expect(Math.max(...samples.map(({ mb }) => mb))).toBeLessThan(MOST_MB);
    expect(median(last) - median(first)).toBeLessThan(MOST_GROWN_MB);
  });
});

describe.runIf(existsSync('/proc/self/smaps_rollup'))('a film of 1920x1080', () => {
  it('takes less than a gigabyte more than before, with all that it starts', async () => {
    const source = (pattern: string) => [
      ...['-f', 'lavfi', '-i', `${pattern}=s=1920x1080:r=30`, '-t', '4', '-c:v', 'libx264', '-preset', 'ultrafast'],
      ...['-pix_fmt', 'yuv420p', '-g', '30', '-f', 'mp4'],
    ];
    const hill = await bench.custom('hill', 'mov', source('testsrc2'));
    const lake = await bench.custom('lake', 'mov', source('mandelbrot'));
    const crossed = { sourceStartMs: 500, transitionIn: { type: 'crossfade', durationMs: 600 } } as const;
    const clips = [segment(media(hill), 0, 3000), segment(media(lake), 3000, 3000, crossed)];
    const canvas = { width: 1920, height: 1080, fps: 30 };
    const title = segment(text('By the lake'), 500, 2000);
    const film = draft([track('video', 'main', clips), track('text', 'title', [title])], { canvas });
    const before = treeMemoryMb();
    const samples: number[] = [];
    const timer = setInterval(() => samples.push(treeMemoryMb()), 100);
    const { made } = await bench.film(film).finally(() => clearInterval(timer));
    expect(made.file).toMatchObject({ width: 1920, height: 1080, frames: 180 });
    expect(samples.length).toBeGreaterThan(5);
    const grown = Math.max(...samples) - before;
    // Two encoders at work hold more than this: less would mean that nobody looked at them.
    expect(grown).toBeGreaterThan(100);
    expect(grown).toBeLessThan(MOST_MB);
  });
});
