import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Canvas, Segment } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, createBench, draft, type Film, media, segment, track } from '../testing.ts';
import { SAMPLE_RATE } from './samples.ts';

const run = promisify(execFile);
const [WIDTH, HEIGHT] = [64, 36];
/** A film rate at which edges lie on no millisecond. */
const ODD = '24000/1001';

let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
  await flashesAndBeeps('slow', { rate: ODD, seconds: 20.02, every: 2.002, long: 1.001 / 24 });
  await flashesAndBeeps('fast', { rate: '60', seconds: 12, every: 1, long: 0.1 });
});
afterAll(() => bench.close());

/** White and a tone at the same moments, black and silence between them. */
async function flashesAndBeeps(
  id: string,
  { rate, seconds, every, long }: Record<'seconds' | 'every' | 'long', number> & { rate: string },
) {
  const now = (t: string, early: number): string => `lt(mod(${t}+${early},${every}),${long})`;
  const video = `color=black:s=${WIDTH}x${HEIGHT}:r=${rate},drawbox=c=white:t=fill:enable='${now('t', 0.001)}',format=yuv420p`;
  const sound = `aevalsrc='0.5*sin(2*PI*1000*t)*${now('t', 0)}':s=48000:c=stereo`;
  await bench.custom(id, 'mov', [
    ...['-f', 'lavfi', '-i', video, '-f', 'lavfi', '-i', sound, '-t', String(seconds)],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-g', '48', '-c:a', 'aac', '-b:a', '192k', '-f', 'mp4'],
  ]);
}

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}

async function decoded(film: Film, args: readonly string[]): Promise<Buffer> {
  const options = { encoding: 'buffer', maxBuffer: 1e9 } as const;
  return (await run('ffmpeg', ['-nostdin', '-v', 'error', '-i', film.path, ...args, '-'], options)).stdout;
}

interface Moment {
  readonly from: number;
  readonly to: number;
}
const middle = ({ from, to }: Moment): number => (from + to) / 2;

/** Seconds between which the picture is white, as the file's own time stamps say. */
async function flashes(film: Film): Promise<Moment[]> {
  const { num, den } = film.plan.rate;
  const raw = await decoded(film, ['-vf', `fps=${num}/${den}:start_time=0,format=gray`, '-f', 'rawvideo']);
  const size = WIDTH * HEIGHT;
  const white = (frame: number): boolean => (raw[frame * size + size / 2] ?? 0) > 128;
  return moments(raw.length / size, white, 1).map(({ from, to }) => ({
    from: (from * den) / num,
    to: (to * den) / num,
  }));
}

/** Seconds between which there is a tone. */
async function beeps(film: Film): Promise<Moment[]> {
  const raw = await decoded(film, ['-af', 'aresample=48000:async=1:first_pts=0', '-ac', '1', '-f', 'f32le']);
  const wave = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
  const loud = (at: number): boolean => Math.abs(wave[at] ?? 0) > 0.15;
  const found = moments(wave.length, loud, 0.02 * SAMPLE_RATE);
  return found.map(({ from, to }) => ({ from: from / SAMPLE_RATE, to: to / SAMPLE_RATE }));
}

/** Runs of places where something is so, with gaps shorter than `gap` left out. */
function moments(count: number, is: (at: number) => boolean, gap: number): Moment[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    if (!is(at)) continue;
    const last = found.at(-1);
    if (last !== undefined && at - last.to < gap) last.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}

describe('picture and sound', () => {
  it.each(['off', 'editList'] as const)('are together to the end of ten minutes of cuts (copy: %s)', async (copy) => {
    // Lengths in whole milliseconds, so that every cut lies beside a frame and is rounded to one.
    const cuts: Segment[] = [];
    for (let at = 0; cuts.length < 120; at += cuts.at(-1)?.durationMs ?? 0) {
      const durationMs = 4700 + ((cuts.length * 137) % 601);
      const sourceStartMs = 1001 * ((cuts.length * 5) % 13);
      cuts.push(segment(shown('slow'), at, durationMs, { sourceStartMs }));
    }
    const canvas: Canvas = { width: WIDTH, height: HEIGHT, fps: 23.976 };
    const film = await bench.film(draft([track('video', 'main', cuts)], { canvas }), { copy });
    const seen = await flashes(film);
    const heard = await beeps(film);
    const offsets = seen.flatMap(({ from }) => {
      const [beep] = heard.toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from));
      return beep === undefined ? [] : [{ at: from, ms: 1000 * (beep.from - from) }];
    });
    const end = film.plan.frames / (24_000 / 1001);
    expect(end).toBeGreaterThan(590);
    const worst = [0, 0.5, 0.9].map((share) => {
      const some = offsets.filter(({ at }) => at >= share * end && at < (share + 0.1) * end);
      return some.length < 20 ? Number.NaN : Math.max(...some.map(({ ms }) => Math.abs(ms)));
    });
    for (const ms of worst) expect(ms).toBeLessThan(10);
  });

  it.each([false, true])('are together while the speed changes (backwards: %s)', async (reversed) => {
    const speed = [
      { atMs: 0, value: 0.5 },
      { atMs: 6000, value: 2 },
    ];
    const ramp = segment(shown('fast'), 0, 6000, { sourceStartMs: 500, reversed, keyframes: { speed } });
    const canvas: Canvas = { width: WIDTH, height: HEIGHT, fps: 60 };
    const film = await bench.film(draft([track('video', 'main', [ramp])], { canvas }));
    expect(film.made.warnings).toEqual([]);
    const [seen, heard] = [await flashes(film), await beeps(film)];
    // 7.5 s of material go by: 0.5 t + t^2 / 8.
    const wanted = [1, 2, 3, 4, 5, 6, 7].map((second) => {
      const gone = reversed ? 8 - (second + 0.05) : second + 0.05 - 0.5;
      return 4 * (Math.sqrt(0.25 + gone / 2) - 0.5);
    });
    const expected = reversed ? wanted.toReversed() : wanted;
    expect([seen.length, heard.length]).toEqual([expected.length, expected.length]);
    for (const [index, moment] of expected.entries()) {
      const beep = middle(heard[index] ?? { from: -1, to: -1 });
      expect(Math.abs(beep - moment)).toBeLessThan(0.02);
      expect(Math.abs(beep - middle(seen[index] ?? { from: 9, to: 9 }))).toBeLessThan(0.02);
    }
  });
});
