import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCoded } from '../testing/coded.ts';
import { UnreadableMovie } from './boxes.ts';
import { readSps } from './h264.ts';
import { type Movie, readMovie } from './movie.ts';

let folder: string;
let whole: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelsmith-movie-'));
  await makeCoded(join(folder, 'a.mp4'), { seconds: 2, more: ['-movflags', '+faststart'] });
  whole = await readFile(join(folder, 'a.mp4'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Buffer): Promise<Movie> {
  const path = join(folder, 'mutant');
  await writeFile(path, bytes);
  const file = await open(path, 'r');
  try {
    return await readMovie(file);
  } finally {
    await file.close();
  }
}

describe('the index of an MP4 file', () => {
  it('tells samples, times, key frames and settings of picture and sound', async () => {
    const { video, audio } = await read(whole);
    expect(video?.samples.count).toBe(60);
    expect([...(video?.samples.sync ?? [])].flatMap((sync, index) => (sync === 1 ? [index] : []))).toEqual([0, 30]);
    expect(video?.upright).toBe(true);
    const [unit = Buffer.alloc(0)] = video?.config.sps ?? [];
    expect(readSps(unit)).toMatchObject({ width: 320, height: 180, chromaFormat: 1, bitDepth: 8, framesOnly: true });
    expect(audio?.config).toMatchObject({ objectType: 2, sampleRate: 48_000, frameLength: 1024 });
    // The encoder's run-up is hidden by the file's own edit list.
    expect(audio?.originSeconds).toBeCloseTo(-1024 / 48_000, 6);
  });

  it('that is damaged is refused, whatever the damage', async () => {
    const index = whole.indexOf('moov');
    const end = whole.indexOf('mdat');
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    let refused = 0;
    for (let round = 0; round < 400; round += 1) {
      const mutant = Buffer.from(whole.subarray(0, round % 5 === 0 ? index + random(end - index) : whole.length));
      for (let flips = 1 + random(6); flips > 0; flips -= 1) {
        const at = index + random(Math.max(1, Math.min(end, mutant.length) - index));
        mutant[at] = random(3) === 0 ? 255 : random(256);
      }
      const known = await read(mutant).catch((error: unknown) => error);
      if (known instanceof Error) {
        expect(known).toBeInstanceOf(UnreadableMovie);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });
});
