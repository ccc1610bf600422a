import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, color, createBench, draft, media, segment, track } from '../testing.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await bench.sample('red', 'mp4', { seconds: 2, color: 'red', tone: 440 });
  await bench.sample('song', 'mp3', { seconds: 8, tone: 880 });
});
afterAll(() => bench.close());

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}
const main = (...segments: Segment[]) => track('video', 'main', segments);

describe('sound', () => {
  const quiet = () => main(segment(color('#222222'), 0, 4000));

  it('is silence when there is none', async () => {
    const film = await bench.film(draft([main(segment(color('#222222'), 0, 500))]));
    expect(await film.level(0, 0.5)).toBeLessThan(-100);
  });

  it('follows volume, fades and keyframes', async () => {
    const song = segment(shown('song'), 0, 4000, {
      fadeOutMs: 1000,
      keyframes: {
        volume: [
          { atMs: 0, value: 1 },
          { atMs: 1000, value: 0 },
          { atMs: 2000, value: 0 },
          { atMs: 2100, value: 1 },
        ],
      },
    });
    const film = await bench.film(draft([quiet(), track('audio', 'bgm', [song])]));
    const full = await film.level(2.3, 2.9);
    expect((await film.level(0.45, 0.55)) - full).toBeCloseTo(-6, 0);
    expect(await film.level(1.2, 1.9)).toBeLessThan(-80);
    expect((await film.level(3.45, 3.55)) - full).toBeCloseTo(-6, 0);
  });

  it('reaches a loudness', async () => {
    const film = await bench.film(
      draft([quiet(), track('audio', 'bgm', [segment(shown('song'), 0, 4000, { volume: 0.3 })])], { loudness: -16 }),
    );
    const { stderr } = await run('ffmpeg', ['-nostdin', '-i', film.path, '-af', 'ebur128', '-f', 'null', '-']);
    const measured = Number([...stderr.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1]);
    expect(Math.abs(measured + 16)).toBeLessThan(0.5);
  });

  it('of music is lowered while somebody speaks', async () => {
    await bench.sample('voice', 'wav', { seconds: 1, tone: 300 });
    const film = await bench.film(
      draft([
        quiet(),
        track('audio', 'bgm', [segment(shown('song'), 0, 4000)], { duck: true }),
        track('audio', 'voice', [segment(shown('voice'), 1000, 1000)]),
      ]),
    );
    const music = (from: number, to: number) => film.level(from, to, 'bandpass=f=880:w=50');
    expect((await music(1.3, 1.9)) - (await music(0.3, 0.8))).toBeLessThan(-5);
    expect(Math.abs((await music(3.4, 3.9)) - (await music(0.3, 0.8)))).toBeLessThan(1);
  });

  it('keeps its pitch at another speed', async () => {
    const film = await bench.film(draft([main(segment(shown('red'), 0, 1000, { speed: { num: 2, den: 1 } }))]));
    expect(await film.level(0.2, 0.8, 'bandpass=f=440:w=40')).toBeGreaterThan(-25);
    expect(await film.level(0.2, 0.8, 'bandpass=f=880:w=40')).toBeLessThan(-45);
  });

  it.each([
    'mono',
    'surround_51',
    'surround_71',
    'rate_192k',
    'm4a',
    'aac',
  ] as const)('of a %s file is heard in full', async (kind) => {
    await bench.sample(kind, kind, { seconds: 1 });
    const film = await bench.film(draft([quiet(), track('audio', 'sfx', [segment(shown(kind), 0, 900)])]));
    expect(await film.level(0.2, 0.7)).toBeGreaterThan(-28);
    expect(await film.level(0.2, 0.7)).toBeLessThan(-15);
  });
});
