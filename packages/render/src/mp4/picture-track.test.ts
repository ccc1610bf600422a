import { describe, expect, it } from 'vitest';
import { filmHead } from './film.ts';
import type { AvcConfig } from './h264.ts';
import { pictureTrack, type Run } from './picture-track.ts';
import { arrange } from './pour.ts';

/** Samples of 100 bytes, of which every second is shown before the one in front of it. */
function runOf(count: number, shownFrom: number): Run {
  const table = {
    count,
    offsets: new Float64Array(count).map((_, index) => 100 * index),
    sizes: new Float64Array(count).fill(100),
    decode: new Float64Array(count).map((_, index) => 512 * index),
    composition: new Float64Array(count),
    durations: new Float64Array(count).fill(512),
    sync: new Uint8Array(count).map((_, index) => (index % 60 === 0 ? 1 : 0)),
  };
  const frames = Array.from({ length: count }, (_, index) => (index === 0 ? 0 : index + (index % 2 === 1 ? 1 : -1)));
  if (count % 2 === 0) frames[count - 1] = count - 1;
  return { file: 0, table, from: 0, to: count, frames, shown: { from: shownFrom, to: count } };
}

const config: AvcConfig = {
  ...{ profile: 100, compatibility: 0, level: 40, lengthSize: 4, sps: [], pps: [], rest: Buffer.alloc(0) },
};
const picture = { width: 320, height: 180, config, color: undefined };

describe('the picture of a copied film', () => {
  it('may be as long as a source may be: hours at 60 frames a second', () => {
    const count = 400_001;
    const track = pictureTrack([runOf(count, 25)], picture, { num: 60, den: 1 });
    expect(track.samples.length).toBe(count);
    expect(track.edits).toEqual([{ mediaTime: (25 + 1) * 512, ticks: (count - 25) * 512 }]);
    expect(track.samples.every(({ composition }) => composition >= 0)).toBe(true);
    const { positions, mediaBytes } = arrange([track]);
    const head = filmHead({ tracks: [track], positions, mediaBytes, clock: track.timescale });
    expect(head.length).toBeGreaterThan(4 * count);
  });
});
