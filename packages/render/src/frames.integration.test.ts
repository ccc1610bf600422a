import type { Segment, Speed } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, createBench, draft, type Film, media, segment, track } from './testing.ts';

let bench: Bench;
/** A picture that is the number of its frame: eleven black or white blocks, and a white one that is always there. */
const CODE = "geq=lum='if(eq(floor(X/8),11)+mod(floor(N/pow(2,floor(X/8))),2),235,16)':cb=128:cr=128";
const SECONDS = 9;
const H264 = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-crf',
  '14',
  '-g',
  '24',
  '-bf',
  '2',
  '-pix_fmt',
  'yuv420p',
  '-f',
  'mp4',
];
const VP8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '2M', '-f', 'webm'];
/** Frames of the film at 60 a second that a file of variable rate has kept: 30 a second, then few, then still, then all. */
const kept = 'if(lt(n,120),not(mod(n,2)),if(lt(n,240),not(mod(n,7)),if(lt(n,400),not(n-240),1)))';

/** When a frame begins, by its number; VFR files are numbered at 60 a second. */
const SOURCES: Record<string, { readonly times: readonly number[]; readonly numbers: readonly number[] }> = {};

beforeAll(async () => {
  bench = await createBench();
  const rates: readonly (readonly [string, number, number])[] = [
    ...([
      ['24', 24, 1],
      ['25', 25, 1],
      ['2997', 30000, 1001],
      ['30', 30, 1],
      ['50', 50, 1],
      ['60', 60, 1],
    ] as const),
  ];
  for (const [name, num, den] of rates) {
    const input = ['-f', 'lavfi', '-i', `color=black:s=96x64:r=${num}/${den},${CODE}`, '-t', String(SECONDS)];
    await bench.custom(`fps${name}`, 'mov', [...input, ...H264]);
    const count = Math.floor((SECONDS * num) / den);
    const numbers = Array.from({ length: count }, (_, index) => index);
    SOURCES[`fps${name}`] = { numbers, times: numbers.map((frame) => (frame * den) / num) };
  }
  const base = [
    '-f',
    'lavfi',
    '-i',
    `color=black:s=96x64:r=60,${CODE},select='${kept}'`,
    '-vsync',
    'vfr',
    '-t',
    String(SECONDS),
  ];
  await bench.custom('vfr', 'mov', [...base, ...H264], { variableFrameRate: true });
  await bench.custom('vfr_webm', 'matroska', [...base, ...VP8], { variableFrameRate: true });
  const numbers = Array.from({ length: SECONDS * 60 }, (_, index) => index).filter((n) =>
    n < 120 ? n % 2 === 0 : n < 240 ? n % 7 === 0 : n < 400 ? n === 240 : true,
  );
  SOURCES.vfr = { numbers, times: numbers.map((frame) => frame / 60) };
  SOURCES.vfr_webm = SOURCES.vfr;
}, 120_000);
afterAll(() => bench.close());

/** Forty cuts over all sources, at odd places, some faster or slower. The same numbers every time. */
function fortyCuts(): Segment[] {
  const names = Object.keys(SOURCES);
  let at = 0;
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  return Array.from({ length: 41 }, (_, index) => {
    const asset = bench.assets.get(names[index % names.length] ?? '');
    if (asset === undefined) throw new Error('No sample.');
    const durationMs = 300 + next(500);
    const speed: Speed = { num: 1, den: 1 };
    if (index % 9 === 4) speed.num = 2;
    if (index % 11 === 7) speed.den = 2;
    const made = segment(media(asset), at, durationMs, { sourceStartMs: next(7000), speed, fit: 'cover' });
    at += durationMs;
    return made;
  });
}

async function numbersIn(film: Film): Promise<number[]> {
  const { frames, width } = film.plan;
  const pictures = await film.rgb(Array.from({ length: frames }, (_, index) => index));
  return pictures.map((picture) => {
    const lit = (block: number): boolean => (picture[(32 * width + block * 8 + 4) * 3] ?? 0) > 128;
    if (!lit(11)) return -1;
    return Array.from({ length: 11 }, (_, bit) => (lit(bit) ? 2 ** bit : 0)).reduce((sum, value) => sum + value, 0);
  });
}

/** Which frame of the source stands in the middle of a frame of the film. Where the source changes within a seventh of a
 *  frame of that moment, either is right. */
function wrongFrames(film: Film, shown: readonly number[]): string[] {
  const [layer] = film.plan.layers;
  const clips = layer?.kind === 'picture' ? layer.clips : [];
  const second = film.plan.rate.den / film.plan.rate.num;
  return clips.flatMap((clip) => {
    const { content, own } = clip;
    const source = content.kind === 'video' ? SOURCES[content.assetId] : undefined;
    if (content.kind !== 'video' || source === undefined) return ['no video'];
    const frame = (content.speed.num / content.speed.den) * second;
    return Array.from({ length: own.to - own.from }, (_, index) => index).flatMap((index) => {
      const middle = content.startMs / 1000 + (index + 0.5) * frame;
      const at = (moment: number): number => source.numbers[source.times.findLastIndex((time) => time <= moment)] ?? 0;
      const right = [at(middle - frame / 7), at(middle), at(middle + 0.002)];
      const found = shown[own.from + index] ?? -1;
      return right.includes(found) ? [] : [`${content.assetId} +${index}: ${found} instead of ${right}`];
    });
  });
}

describe('a film of forty cuts', () => {
  it.each([24, 25, 29.97, 30, 50, 60])('shows the right frame of every source at %s fps', async (fps) => {
    const canvas = { width: 96, height: 64, fps };
    const film = await bench.film(draft([track('video', 'main', fortyCuts())], { canvas }), { quality: 'high' });
    expect(wrongFrames(film, await numbersIn(film))).toEqual([]);
  }, 120_000);

  it('holds the last frame where material ends, in whichever span that is', async () => {
    const asset = bench.assets.get('fps30');
    if (asset === undefined) throw new Error('No sample.');
    const long = segment(media(asset), 0, 7000, { sourceStartMs: 8500, fit: 'cover' });
    const film = await bench.film(
      draft([track('video', 'main', [long])], { canvas: { width: 96, height: 64, fps: 30 } }),
    );
    expect((await numbersIn(film)).slice(20)).toSatisfy(
      (numbers: number[]) => numbers.length === 190 && numbers.every((number) => number === 269),
    );
  });

  it('follows speed keyframes, forwards and backwards, to the frame', async () => {
    const asset = bench.assets.get('fps60');
    if (asset === undefined) throw new Error('No sample.');
    const speed = [
      { atMs: 500, value: 1 },
      { atMs: 1500, value: 3, ease: 'ease_in_out' as const },
      { atMs: 2500, value: 0.5 },
    ];
    const speedAt = (second: number): number => {
      if (second < 0.5) return 1;
      if (second < 1.5) return 1 + 2 * (second - 0.5);
      const share = Math.min(1, second - 1.5);
      return 3 - 2.5 * share ** 2 * (3 - 2 * share);
    };
    const gone = (frame: number): number =>
      Array.from({ length: frame * 50 }, (_, index) => speedAt((index + 0.5) / 1500) / 1500).reduce((a, b) => a + b, 0);
    for (const reversed of [false, true]) {
      const ramp = segment(media(asset), 0, 3000, {
        sourceStartMs: 1000,
        fit: 'cover',
        reversed,
        keyframes: { speed },
      });
      const canvas = { width: 96, height: 64, fps: 30 };
      const film = await bench.film(draft([track('video', 'main', [ramp])], { canvas }));
      const wrong = (await numbersIn(film)).flatMap((found, frame) => {
        const wanted = reversed ? 60 * (1 + gone(90) - gone(frame + 1)) : 60 * (1 + gone(frame));
        return Math.abs(found - wanted) <= 3 ? [] : [`${frame}: ${found} instead of ${wanted.toFixed(1)}`];
      });
      expect(wrong).toEqual([]);
    }
  });

  it('stands on its last frame, and says so, where speed keyframes run past the end of the material', async () => {
    const asset = bench.assets.get('fps30');
    if (asset === undefined) throw new Error('No sample.');
    const speed = [
      { atMs: 0, value: 0.5 },
      { atMs: 3000, value: 2.5 },
    ];
    for (const reversed of [false, true]) {
      const more = { sourceStartMs: 7000, fit: 'cover', reversed, keyframes: { speed }, name: 'x' } as const;
      const clip = segment(media(asset), 0, 3000, more);
      const canvas = { width: 96, height: 64, fps: 30 };
      const film = await bench.film(draft([track('video', 'main', [clip])], { canvas }));
      const gone = (frame: number): number => 0.5 * (frame / 30) + (frame / 30) ** 2 / 3;
      const wrong = (await numbersIn(film)).flatMap((found, frame) => {
        const exact = 30 * (reversed ? 11.5 - gone(frame + 1) : 7 + gone(frame));
        const wanted = Math.min(269, exact);
        return Math.abs(found - wanted) <= 1.5 ? [] : [`${frame}: ${found} instead of ${wanted.toFixed(1)}`];
      });
      expect(wrong).toEqual([]);
      const held = reversed ? '2.07' : '1.17';
      expect(film.plan.warnings).toContain(
        `"x" shows more than its material has: its last picture stands for ${held} s.`,
      );
    }
  });

  it('turns the same frames around when it plays backwards', async () => {
    const asset = bench.assets.get('fps30');
    if (asset === undefined) throw new Error('No sample.');
    const back = segment(media(asset), 0, 3000, { sourceStartMs: 1000, reversed: true, fit: 'cover' });
    const film = await bench.film(
      draft([track('video', 'main', [back])], { canvas: { width: 96, height: 64, fps: 30 } }),
    );
    expect(await numbersIn(film)).toEqual(Array.from({ length: 90 }, (_, index) => 119 - index));
  });
});
