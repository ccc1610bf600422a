import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Segment } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNotFormat } from '../engine/containers.ts';
import { type Bench, createBench, draft, media, segment, text, track } from '../testing.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('red', 'mp4', { seconds: 2, color: 'red', tone: 440 });
  await bench.sample('blue', 'mp4', { seconds: 2, color: 'blue', tone: 1000 });
});
afterAll(() => bench.close());

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}

/** Red, then blue, crossed over around 1 s, with a title in the last half second. */
function film() {
  const later = segment(shown('blue'), 1000, 1000, {
    sourceStartMs: 500,
    transitionIn: { type: 'crossfade', durationMs: 400 },
  });
  const title = segment(text('Title'), 1500, 500, { style: { size: 0.3 } });
  return draft([track('video', 'main', [segment(shown('red'), 0, 1000), later]), track('text', 'title', [title])]);
}

async function probed(path: string) {
  const entries = ['-show_streams', '-show_format', '-count_packets', '-of', 'json'];
  const { stdout } = await run('ffprobe', ['-v', 'error', ...entries, path]);
  // The shape is ffprobe's own; fields are compared one by one below.
  return JSON.parse(stdout) as { streams: Record<string, unknown>[]; format: { duration?: string } };
}

function expectColor(found: readonly number[], wanted: readonly number[], tolerance = 16): void {
  for (const [index, part] of wanted.entries()) {
    expect(Math.abs((found[index] ?? -999) - part), `${found} should be ${wanted}`).toBeLessThanOrEqual(tolerance);
  }
}

describe('an export', () => {
  it('as webm is VP9 and Opus with the frames and the length of the film', async () => {
    const made = await bench.film(film(), { format: 'webm' });
    const { streams, format } = await probed(made.path);
    expect(streams).toHaveLength(2);
    expect(streams[0]).toMatchObject({ codec_name: 'vp9', width: 320, height: 180, nb_read_packets: '60' });
    expect(streams[1]).toMatchObject({ codec_name: 'opus', sample_rate: '48000', channels: 2 });
    expect(Number(format.duration)).toBeCloseTo(2, 1);
    expectColor(await made.pixel(5, 0.5, 0.5), [255, 0, 0]);
    expectColor(await made.pixel(30, 0.5, 0.5), [128, 0, 128], 30);
    expectColor(await made.pixel(59, 0.05, 0.05), [0, 0, 255]);
    expect(await made.level(0.2, 0.8)).toBeGreaterThan(-40);
  });

  it('that this machine cannot write is refused with the way out', () => {
    expect(whyNotFormat({ format: 'webm' }, new Set(['libx264', 'libopus']))).toContain('libvpx-vp9');
    expect(whyNotFormat({ format: 'webm' }, new Set(['libvpx-vp9', 'libopus']))).toBeUndefined();
    expect(whyNotFormat({ format: 'mp4' }, new Set())).toBeUndefined();
  });

  it('as gif repeats for ever, is small and slow unless asked otherwise, and shows the film', async () => {
    const small = await bench.film(film(), { format: 'gif' });
    const { streams, format } = await probed(small.path);
    expect(streams[0]).toMatchObject({ codec_name: 'gif', width: 320, height: 180, nb_read_packets: '25' });
    expect(Number(format.duration)).toBeCloseTo(2, 1);
    const asked = await bench.film(film(), { format: 'gif', fps: 10, shortSide: 144 });
    expect((await probed(asked.path)).streams[0]).toMatchObject({ width: 256, height: 144, nb_read_packets: '20' });
    const { stdout } = await run(
      'ffmpeg',
      [
        ...['-v', 'error', '-i', small.path, '-vf', 'select=eq(n\\,2),scale=1:1', '-frames:v', '1'],
        ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
      ],
      { encoding: 'buffer' },
    );
    expectColor([...stdout], [255, 0, 0], 20);
  });

  it.each([
    ['mp3', 'mp3'],
    ['wav', 'pcm_s24le'],
  ] as const)('as %s is the sound alone, as long as the film', async (format, codec) => {
    const made = await bench.film(film(), { format });
    const { streams, format: container } = await probed(made.path);
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({ codec_name: codec, sample_rate: '48000', channels: 2 });
    expect(Math.abs(Number(container.duration) - 2)).toBeLessThan(0.08);
    expect(await made.level(0.2, 0.8, 'bandpass=f=440:w=20')).toBeGreaterThan(-40);
    expect(await made.level(0.2, 0.8, 'bandpass=f=1000:w=20')).toBeLessThan(-50);
    expect(made.made.file).toMatchObject({ durationMs: 2000, width: 0, height: 0 });
  });

  it.each([
    'mp3',
    'wav',
    'png',
  ] as const)('as %s that is cancelled before it is done was never there', async (format) => {
    const stop = new AbortController();
    const outputPath = join(bench.folder, `stopped.${format}`);
    // What is published is read back first: then the finished file lies in its folder, without its name.
    const ffmpeg: Ffmpeg = {
      ...bench.ffmpeg,
      probeOwn: async (path, options) => {
        stop.abort();
        return bench.ffmpeg.probeOwn(path, options);
      },
    };
    const made = bench.film(film(), { format }, { ffmpeg, outputPath, signal: stop.signal });
    await expect(made).rejects.toThrow('cancelled');
    const left = (await readdir(bench.folder)).filter((name) => /^stopped|^\.job-/.test(name));
    expect(left).toEqual([]);
  });

  it.each(['png', 'jpg'] as const)('as %s is exactly the frame that the film shows then', async (format) => {
    const whole = await bench.film(film(), { quality: 'high' });
    for (const [atMs, frame] of [
      [200, 6],
      [1000, 30],
      [1100, 33],
      [1900, 57],
    ] as const) {
      const still = await bench.film(film(), { format, atMs });
      expect((await probed(still.path)).streams[0]).toMatchObject({ width: 320, height: 180 });
      const of = (path: string, pick: string) =>
        run(
          'ffmpeg',
          [
            ...['-v', 'error', '-i', path, '-vf', `${pick}format=rgb24,scale=16:9:flags=area`, '-frames:v', '1'],
            ...['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
          ],
          { encoding: 'buffer' },
        );
      const [{ stdout: drawn }, { stdout: exported }] = await Promise.all([
        of(still.path, ''),
        of(whole.path, `select=eq(n\\,${frame}),`),
      ]);
      const furthest = Math.max(...drawn.map((part, index) => Math.abs(part - (exported[index] ?? 0))));
      expect(furthest, `frame ${frame}`).toBeLessThan(14);
    }
  });

  it('as a picture without a moment is a poster: a frame between the transitions', async () => {
    const poster = await bench.film(film(), { format: 'jpg' });
    expect(poster.plan.still).toBe(15);
    expect(poster.made.file).toMatchObject({ durationMs: 0, frames: 1 });
  });

  it('reaches from 24 to 60 frames a second and 4K', async () => {
    const short = draft([track('video', 'main', [segment(shown('red'), 0, 200)])]);
    for (const fps of [24, 60]) {
      const made = await bench.film(short, { fps });
      expect((await probed(made.path)).streams[0]).toMatchObject({ r_frame_rate: `${fps}/1` });
    }
    const big = await bench.film(short, { shortSide: 2160, fps: 24 });
    expect((await probed(big.path)).streams[0]).toMatchObject({ width: 3840, height: 2160 });
  });

  it('for a platform has its size and says so when the shape is another', async () => {
    const fitting = await bench.film(draft([track('video', 'main', [segment(shown('red'), 0, 100)])]), {
      preset: 'youtube',
    });
    expect(fitting.made.file).toMatchObject({ width: 1920, height: 1080 });
    expect(fitting.made.warnings).toEqual([]);
    const other = await bench.film(draft([track('video', 'main', [segment(shown('red'), 0, 100)])]), {
      preset: 'tiktok',
      shortSide: 180,
    });
    expect(other.made.file).toMatchObject({ width: 320, height: 180 });
    expect(other.made.warnings.join()).toContain('tiktok');
  });
});
