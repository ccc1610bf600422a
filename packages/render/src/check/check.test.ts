import { describe, expect, it } from 'vitest';
import { both, joinedRanges, without } from './ranges.ts';
import { createSilenceFinder } from './silences.ts';
import { readLook } from './span-look.ts';
import { blackStretches, stillStretches } from './stretches.ts';

const range = (from: number, to: number) => ({ from, to });

describe('ranges', () => {
  it('are joined, taken away and compared', () => {
    expect(joinedRanges([range(5, 8), range(0, 3), range(3, 4), range(6, 9)])).toEqual([range(0, 4), range(5, 9)]);
    expect(without([range(0, 10)], [range(2, 3), range(8, 20)])).toEqual([range(0, 2), range(3, 8)]);
    expect(without([range(0, 10)], [range(0, 10)])).toEqual([]);
    expect(both([range(0, 10), range(20, 30)], [range(5, 25)])).toEqual([range(5, 10), range(20, 25)]);
  });
});

describe('stretches', () => {
  const look = (mean: number[], change: number[]) => ({ mean, change, brightest: mean.map((value) => value + 2) });
  const seen = (...looks: ReturnType<typeof look>[]) => {
    let at = 0;
    return looks.map((one) => {
      const span = range(at, at + one.mean.length);
      at = span.to;
      return { span, look: one };
    });
  };

  it('of black go on over the joint of spans', () => {
    const film = seen(look([80, 16, 16], [0, 64, 0]), look([16, 16, 90], [0, 0, 74]));
    expect(blackStretches(film)).toEqual([range(1, 5)]);
  });

  it('of stillness go on over joints and key frames, and end where the next span shows something else', () => {
    const film = seen(look([80, 80, 80, 80, 80], [0, 3, 0, 0.4, 0]), look([80, 80], [0, 0]), look([120, 120], [0, 0]));
    expect(stillStretches(film)).toEqual([range(1, 7), range(7, 9)]);
  });

  it('are read from what a run wrote, or not at all when a frame is missing', () => {
    const entry = (avg: number) =>
      [
        `frame:0 pts:0 pts_time:0`,
        ...[`YAVG=${avg}`, `YMAX=${avg + 1}`, 'YDIF=0.5', 'UDIF=1e-05', 'VDIF=2'].map(
          (one) => `lavfi.signalstats.${one}`,
        ),
      ].join('\n');
    const text = `${entry(16)}\n${entry(30.5)}\n`;
    expect(readLook(text, 2)).toEqual({ mean: [16, 30.5], brightest: [17, 31.5], change: [2, 2] });
    expect(readLook(text, 3)).toBeUndefined();
  });
});

describe('silence', () => {
  it('is found to a tenth of a second, whatever the size of the blocks', () => {
    const samples = new Float32Array(2 * 48_000 * 2);
    for (let at = 0; at < samples.length; at += 1) samples[at] = at < 48_000 || at >= 144_000 ? 0.3 : 0.0001;
    const finder = createSilenceFinder();
    for (let at = 0; at < samples.length; at += 7777 * 2) finder.push(samples.slice(at, at + 7777 * 2));
    expect(finder.silences()).toEqual([{ from: 0.5, to: 1.5 }]);
  });
});
