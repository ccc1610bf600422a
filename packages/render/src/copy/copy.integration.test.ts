import { join } from 'node:path';
import type { Asset, CopyMode } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, createBench, draft, SMALL } from '../testing.ts';
import { codeOf, cuts, lumaFrames, makeCoded, samplesOf, videoEncoders } from './testing.ts';

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
