import { join } from 'node:path';
import type { Asset, CopyMode, Track } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, cuts, lumaFrames, makeCoded, samplesOf, videoEncoders } from '../testing/coded.ts';
import { type Bench, createBench, draft, SMALL } from '../testing.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

type Pieces = readonly (readonly [number, number])[];

async function coded(id: string, options: Parameters<typeof makeCoded>[1] = {}): Promise<Asset> {
  const path = join(bench.folder, `${id}.coded.mp4`);
  await makeCoded(path, options);
  return bench.custom(id, 'mov', ['-i', path, '-c', 'copy', '-f', 'mp4'], {
    videoCodec: 'h264',
    fps: Number(options.rate ?? 30),
  });
}

/** The numbers of the source's frames that the film must show. */
function wanted(pieces: Pieces, fps = 30): number[] {
  return pieces.flatMap(([from, to]) => {
    const first = Math.round((from * fps) / 1000);
    return Array.from({ length: Math.round((to * fps) / 1000) - first }, (_, index) => first + index);
  });
}

async function film(asset: Asset, pieces: Pieces, copy: CopyMode, fps = 30) {
  bench.started.length = 0;
  const made = await bench.film(draft(cuts(asset, pieces), { canvas: { ...SMALL, fps } }), { copy });
  return { ...made, frames: await lumaFrames(made.path), encoders: videoEncoders(bench.started) };
}

async function sameAsSource(asset: Asset, frames: readonly Buffer[]): Promise<number> {
  const source = await lumaFrames(join(bench.folder, asset.id));
  return frames.filter((frame) => source[codeOf(frame)]?.equals(frame) === true).length;
}

const at = (frame: number): number => Math.round((frame * 1000) / 30);
const ONE: Pieces = [[1300, 5233]];
const SEVERAL: Pieces = [
  [300, 2700],
  [3500, 5600],
  [1000, 2900],
];

describe('a film that only cuts one source', () => {
  let asset: Asset;
  beforeAll(async () => {
    asset = await coded('plain');
  });

  it('is copied when it keeps one stretch: no encoder runs, every frame is the source’s own to the bit', async () => {
    const { frames, encoders } = await film(asset, ONE, 'editList');
    expect(frames.map(codeOf)).toEqual(wanted(ONE));
    expect(await sameAsSource(asset, frames)).toBe(frames.length);
    expect(encoders).toBe(0);
  });

  it('keeps several stretches: inner cuts are encoded up to the next key frame, the rest is copied', async () => {
    const { frames, encoders } = await film(asset, SEVERAL, 'editList');
    expect(frames.map(codeOf)).toEqual(wanted(SEVERAL));
    expect(await sameAsSource(asset, frames)).toBeGreaterThan(frames.length * 0.7);
    expect(encoders).toBe(1);
  });

  it('keeps stretches of which a single frame has to be encoded', async () => {
    const pieces: Pieces = [[0, 1000], ...[29, 59, 89, 59, 29].map((frame) => [at(frame), at(frame + 20)] as const)];
    const { frames, encoders } = await film(asset, pieces, 'editList');
    expect(frames.map(codeOf)).toEqual(wanted(pieces));
    expect(encoders).toBe(1);
  });

  it.each([ONE, SEVERAL])('with "smart" shows the same frames to readers that ignore edit lists', async (...pieces) => {
    const { frames, path, encoders } = await film(asset, pieces, 'smart');
    expect(frames.map(codeOf)).toEqual(wanted(pieces));
    expect((await lumaFrames(path, ['-ignore_editlist', '1'])).map(codeOf)).toEqual(wanted(pieces));
    expect(await sameAsSource(asset, frames)).toBeGreaterThan(frames.length * 0.6);
    expect(encoders).toBe(1);
  });

  it('with "off" is encoded, and shows the same frames', async () => {
    const { frames, encoders } = await film(asset, ONE, 'off');
    expect(frames.map(codeOf)).toEqual(wanted(ONE));
    expect(encoders).toBeGreaterThan(0);
    expect(await sameAsSource(asset, frames)).toBe(0);
  });

  it('cut between two frames shows the same ones as when it is encoded', async () => {
    const pieces: Pieces = [[1316, 4350]];
    const [copied, drawn] = [await film(asset, pieces, 'editList'), await film(asset, pieces, 'off')];
    expect(copied.frames.map(codeOf)).toEqual(drawn.frames.map(codeOf));
    expect(copied.encoders).toBe(0);
  });

  it('keeps the sound’s own packets, in step with the picture to the sample', async () => {
    const { path } = await film(asset, ONE, 'editList');
    // ffmpeg decodes the last packet whole.
    const [own, source] = [await samplesOf(path), await samplesOf(join(bench.folder, asset.id))];
    const length = (118 / 30) * 48_000;
    expect(own.length - length).toBeGreaterThanOrEqual(0);
    expect(own.length - length).toBeLessThan(1024);
    const from = (39 / 30) * 48_000;
    const heard = own.subarray(0, length);
    const worst = heard.reduce((most, value, at) => Math.max(most, Math.abs(value - (source[from + at] ?? 0))), 0);
    expect(worst).toBeLessThan(1e-4);
  });
});

describe('a source', () => {
  const RATES: readonly (readonly [number, string])[] = [
    [24, '24'],
    [25, '25'],
    [29.97, '30000/1001'],
    [50, '50'],
    [60, '60'],
  ];
  it.each(RATES)('of %d frames a second is cut to the frame in both ways', async (fps, rate) => {
    const asset = await coded(`rate${fps}`, { rate, seconds: 4, video: ['-g', '16'] });
    const pieces: Pieces = [
      [700, 3000],
      [200, 3600],
    ];
    const exact = fps === 29.97 ? 30_000 / 1001 : fps;
    for (const mode of ['editList', 'smart'] as const) {
      const { frames } = await film(asset, pieces, mode, fps);
      const drawn = await film(asset, pieces, 'off', fps);
      expect(frames.map(codeOf)).toEqual(drawn.frames.map(codeOf));
      // A cut in the middle of a frame belongs to that frame.
      expect(frames.map(codeOf)[0]).toBe(Math.ceil(0.7 * exact - 0.57));
      expect(await sameAsSource(asset, frames)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['without B-frames', ['-bf', '0', '-profile:v', 'main']],
    ['of the baseline profile', ['-profile:v', 'baseline']],
    ['with flat B-frames', ['-x264-params', 'b-pyramid=none:bframes=2']],
    ['with many references', ['-x264-params', 'bframes=8:ref=8:b-adapt=2']],
  ])('%s is copied in both ways', async (name, video) => {
    const asset = await coded(name.replaceAll(' ', '-'), { video });
    for (const mode of ['editList', 'smart'] as const) {
      const { frames } = await film(asset, SEVERAL, mode);
      expect(frames.map(codeOf)).toEqual(wanted(SEVERAL));
      expect(await sameAsSource(asset, frames)).toBeGreaterThan(frames.length * 0.5);
    }
  });

  it('whose own edit list hides a beginning is counted from what it shows', async () => {
    const path = join(bench.folder, 'trimmed.coded.mp4');
    await makeCoded(path);
    const asset = await bench.custom('trimmed', 'mov', ['-ss', '1.3', '-i', path, '-c', 'copy', '-f', 'mp4']);
    const { frames, encoders } = await film(asset, [[500, 3500]], 'editList');
    const drawn = await film(asset, [[500, 3500]], 'off');
    expect(frames.map(codeOf)).toEqual(drawn.frames.map(codeOf));
    expect(codeOf(frames[0] ?? Buffer.alloc(0))).toBe(39 + 15);
    expect(encoders).toBe(0);
  });

  it.each([
    ['with open groups of pictures', ['-x264-params', 'open-gop=1:bframes=3:scenecut=0:keyint=30:min-keyint=30'], 20],
    ['whose frames come as they like', ['-vf', "select='not(eq(mod(n,7),3))'", '-vsync', 'vfr'], 6],
    ['that is interlaced', ['-flags', '+ildct+ilme', '-x264-params', 'tff=1'], 6],
  ])('%s is encoded', async (name, video, seconds) => {
    const asset = await coded(name.replaceAll(' ', '-'), { video, seconds });
    const { encoders } = await film(asset, [[(seconds - 3) * 1000 + 300, (seconds - 1) * 1000]], 'editList');
    expect(encoders).toBeGreaterThan(0);
  });

  it.each([
    ['44.1 kHz', ['-ar', '44100']],
    ['one channel', ['-ac', '1']],
  ])('with a sound of %s keeps its picture, and its sound becomes what that of every film is', async (name, more) => {
    const asset = await coded(name.replaceAll(' ', '-'), { more });
    const { frames, encoders, path } = await film(asset, ONE, 'editList');
    expect(encoders).toBe(0);
    expect(await sameAsSource(asset, frames)).toBe(frames.length);
    const probed = await bench.ffmpeg.probeOwn(path, {});
    const sound = probed.ok ? probed.report.streams.find(({ type }) => type === 'audio') : undefined;
    expect(sound).toMatchObject({ codec: 'aac', sampleRate: 48_000, channels: 2 });
    expect(sound?.seconds).toBeCloseTo(118 / 30, 3);
  });

  it('keeps its picture when only the sound is changed', async () => {
    const asset = await coded('louder');
    bench.started.length = 0;
    const [video] = cuts(asset, ONE);
    const quiet = { ...video, segments: video?.segments.map((one) => ({ ...one, volume: 0.25 })) } as Track; // whole but for the volume
    const { path } = await bench.film(draft([quiet]), {});
    const frames = await lumaFrames(path);
    expect(await sameAsSource(asset, frames)).toBe(118);
    const [own, source] = [await samplesOf(path), await samplesOf(join(bench.folder, asset.id))];
    const ratio = loudness(own.subarray(9600, 96_000)) / loudness(source.subarray(62_400 + 9600, 62_400 + 96_000));
    expect(ratio).toBeGreaterThan(0.24);
    expect(ratio).toBeLessThan(0.26);
  });
});

const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
