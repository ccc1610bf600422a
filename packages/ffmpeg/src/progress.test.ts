import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Progress } from './job.ts';
import { createProgressReader } from './progress.ts';

const printed = [
  'frame=15\nfps=30.0\nout_time_us=500000\nspeed=1.5x\nprogress=continue\n',
  'frame=30\nfps=30.0\nout_time_us=1000000\nspeed=   2x\nprogress=end\n',
].join('');

describe('progress of a run', () => {
  it('is frames over expected frames', () => {
    const seen: Progress[] = [];
    createProgressReader({ totalFrames: 30 }, (progress) => seen.push(progress)).push(printed);
    expect(seen).toEqual([
      { frame: 15, outTimeMs: 500, ratio: 0.5, speed: 1.5 },
      { frame: 30, outTimeMs: 1000, ratio: 1, speed: 2 },
    ]);
  });

  it('is time over expected time where no frames are expected, and unknown where nothing is', () => {
    const bySeconds = createProgressReader({ totalSeconds: 4 });
    bySeconds.push(printed);
    expect(bySeconds.last.ratio).toBe(0.25);
    const unknown = createProgressReader({});
    unknown.push(printed);
    expect(unknown.last.ratio).toBeUndefined();
  });

  it('has ended only after ffmpeg said so', () => {
    const reader = createProgressReader({});
    reader.push(printed.slice(0, printed.indexOf('progress=end')));
    expect(reader.ended).toBe(false);
    reader.push('progress=end\n');
    expect(reader.ended).toBe(true);
  });

  it('reads the same however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: printed.length }), { maxLength: 12 }), (cuts) => {
        const reader = createProgressReader({ totalFrames: 30 });
        const at = [0, ...cuts.sort((a, b) => a - b), printed.length];
        for (const [index, from] of at.entries()) reader.push(printed.slice(from, at[index + 1] ?? from));
        expect([reader.ended, reader.last.frame, reader.last.outTimeMs]).toEqual([true, 30, 1000]);
      }),
    );
  });

  it('takes "N/A" for nothing yet', () => {
    const reader = createProgressReader({ totalFrames: 10 });
    reader.push('frame=0\nout_time_us=N/A\nspeed=N/A\nprogress=continue\n');
    expect(reader.last).toEqual({ frame: 0, outTimeMs: 0, ratio: 0, speed: 0 });
  });
});
