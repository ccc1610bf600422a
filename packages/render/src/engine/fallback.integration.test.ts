import type { Ffmpeg, FfmpegJob, FfmpegSuccess } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, color, createBench, draft, segment, track } from '../testing.ts';
import { createPool } from './pool.ts';
import type { FinishedPiece } from './run.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

const film = () =>
  draft([
    track(
      'video',
      'main',
      ['#ff0000', '#00ff00', '#0000ff'].map((shade, at) => segment(color(shade), at * 2000, 2000)),
    ),
  ]);

const uses = (job: FfmpegJob): boolean => job.outputOptions?.includes('h264_videotoolbox') === true;
const PROBED: FfmpegSuccess = { ok: true, frames: 1, outTimeMs: 33, bytes: 0, collected: {} };

/** A machine whose hardware encoder draws `spans` spans and then breaks; -1: not even the frame that tries it out. */
function machine(spans: number): Ffmpeg {
  let left = spans;
  return {
    ...bench.ffmpeg,
    run: async (job, options) => {
      if (!uses(job)) return bench.ffmpeg.run(job, options);
      if (job.output === undefined && left >= 0) return PROBED;
      left -= 1;
      if (left < 0) return { ok: false, reason: 'failed', detail: 'ffmpeg ended with code 1.' };
      const outputOptions = ['-c:v', 'libx264', ...(job.outputOptions ?? []).slice(4)];
      return bench.ffmpeg.run({ ...job, outputOptions }, options);
    },
  };
}

describe('an encoder of the hardware', () => {
  it.each([
    [-1, 'does not work on this machine'],
    [0, 'broke off'],
    [1, 'broke off'],
  ])('that ends after %d spans is replaced by the processor for the whole film', async (spans, said) => {
    const pieces: FinishedPiece[] = [];
    const options = {
      ffmpeg: machine(spans),
      pool: createPool(1),
      onPiece: (piece: FinishedPiece) => pieces.push(piece),
    };
    const { made, pixel } = await bench.film(film(), { encoder: 'videotoolbox' }, options);
    expect(made.file.frames).toBe(180);
    expect(made.warnings).toEqual([expect.stringContaining(said)]);
    expect((await pixel(30, 0.5, 0.5))[0]).toBeGreaterThan(200);
    expect((await pixel(150, 0.5, 0.5))[2]).toBeGreaterThan(200);
    // Whoever plays along got pieces of one encoder only.
    expect(pieces.length).toBe(spans === 1 ? 1 : pieces[0]?.of);
  });
});
