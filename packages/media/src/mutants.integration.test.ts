import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFfmpeg } from '@reelsmith/ffmpeg';
import { FORMAT_SAMPLES, makeSample } from '@reelsmith/ffmpeg/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMedia } from './create.ts';
import type { Media } from './media.ts';

const limits = {
  ...{ imageMegapixels: 100, videoMegapixels: 40, mediaDurationMs: 6 * 3_600_000, mediaStreams: 32 },
  ...{ audioChannels: 16, sampleRate: 384_000, framesPerSecond: 240 },
};
const PER_FORMAT = 5 * Number(process.env.SCALE ?? '1');
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

let folder: string;
let media: Media;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  media = createMedia({ ffmpeg: await createFfmpeg({ sandbox: 'auto' }), limits });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;
const at = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let flips = 0; flips < 20; flips += 1) copy[at(copy, random)] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const start = at(copy, random);
    return copy.fill(0, start, Math.min(copy.length, start + 200));
  },
  (bytes, random) => {
    const start = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start / 2), bytes.subarray(start)]);
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let flips = 0; flips < 4; flips += 1)
      copy[Math.floor(random() * Math.min(400, copy.length))] = Math.floor(random() * 256);
    return copy;
  },
];

describe(`a damaged upload (SEED=${SEED})`, () => {
  it.each(FORMAT_SAMPLES)('of %s is taken or refused with a sentence, never anything else', async (format) => {
    const path = join(folder, format);
    await makeSample(format, path, { seconds: 1 });
    const whole = await readFile(path);
    const random = randomOf(SEED + FORMAT_SAMPLES.indexOf(format));
    for (let count = 0; count < PER_FORMAT; count += 1) {
      const mutate = MUTATIONS[count % MUTATIONS.length];
      await writeFile(path, mutate?.(whole, random) ?? whole);
      const started = performance.now();
      const inspection = await media.inspect(path, { name: `a.${format}` });
      expect(performance.now() - started).toBeLessThan(30_000);
      if (inspection.ok) expect(inspection.kind).toBe('media');
      else expect(['unsupported_type', 'too_large']).toContain(inspection.code);
    }
  });
});
