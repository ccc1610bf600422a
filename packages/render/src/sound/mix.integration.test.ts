import { join } from 'node:path';
import type { Draft, Segment } from '@reelsmith/core';
import type { UserDemuxer } from '@reelsmith/ffmpeg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { sampleOf } from '../rate.ts';
import { type Bench, color, createBench, draft, media, segment, track } from '../testing.ts';
import { BLOCK, createMixer } from './mixer.ts';
import { CHANNELS, SAMPLE_RATE, type Samples, silence } from './samples.ts';
import type { SoundShop } from './strip.ts';
import { left, levelOf, worstBeside } from './testing.ts';

const WAV = ['-c:a', 'pcm_f32le', '-f', 'wav'];
let bench: Bench;
const sound = (id: string, demuxer: UserDemuxer, source: string, seconds: number, codec: readonly string[]) =>
  bench.custom(id, demuxer, ['-f', 'lavfi', '-i', source, '-t', String(seconds), ...codec]);

beforeAll(async () => {
  bench = await createBench();
  const sine = (rate: number) => `sine=f=997:r=${rate},volume=6dB,aformat=channel_layouts=stereo`;
  await sound('tone', 'wav', sine(48_000), 12, WAV);
  await sound('tone44', 'wav', sine(44_100), 12, WAV);
  await sound('tone_aac', 'mov', sine(44_100), 12, ['-c:a', 'aac', '-b:a', '256k', '-f', 'ipod']);
  await sound('tone_mp3', 'mp3', sine(44_100), 12, ['-c:a', 'libmp3lame', '-q:a', '0', '-f', 'mp3']);
  await sound('tone_mkv', 'matroska', sine(44_100), 12, ['-c:a', 'aac', '-b:a', '256k', '-f', 'matroska']);
  await sound('low', 'wav', 'sine=f=311:r=48000,volume=6dB,aformat=channel_layouts=stereo', 12, WAV);
});
afterAll(() => bench.close());

function shown(id: string): Segment['source'] {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return media(asset);
}

function shopFor(film: Draft): SoundShop {
  const compiled = compile(film, { assets: bench.assets, output: { format: 'mp4', quality: 'standard' } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  const { plan } = compiled;
  const sources = plan.sources.map(
    (source) =>
      [source.assetId, { ...source, path: join(bench.folder, source.assetId), matrix: 'auto', asFilm: false }] as const,
  );
  return { plan, sources: new Map(sources), ffmpeg: bench.ffmpeg, folder: bench.folder, signal: undefined };
}

/** The mix of whole seconds [from, to) of a film. */
async function mixOf(film: Draft, fromSecond = 0, toSecond?: number): Promise<Samples> {
  const shop = shopFor(film);
  const end = toSecond === undefined ? sampleOf(shop.plan.frames, shop.plan.rate) : toSecond * SAMPLE_RATE;
  const from = fromSecond * SAMPLE_RATE;
  const mixer = createMixer(shop, { from, to: end });
  const whole = silence(Math.ceil((end - from) / BLOCK) * BLOCK);
  for (let at = 0; at * BLOCK < end - from; at += 1) {
    whole.set(await mixer.block(fromSecond + at), at * BLOCK * CHANNELS);
  }
  await mixer.close();
  return whole.subarray(0, (end - from) * CHANNELS);
}

const songs = (segments: Segment[], more = {}) => track('audio', 'bgm', segments, more);
const film = (fps: number, ...tracks: Draft['tracks']) => draft(tracks, { canvas: { width: 64, height: 36, fps } });

function apart(a: Samples, b: Samples): number {
  expect(a.length).toBe(b.length);
  let most = 0;
  for (let at = 0; at < a.length; at += 1) most = Math.max(most, Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
  return most;
}

/** Forty pieces of uneven length, in whole milliseconds, whose edges lie on no frame. */
function split(id: string, more: Partial<Segment> = {}): Segment[] {
  const speed = (more.speed?.num ?? 1) / (more.speed?.den ?? 1);
  const edges = Array.from({ length: 41 }, (_, index) => Math.round(index * 97.3 + 11 * Math.sin(index)));
  return edges.slice(1).map((edge, index) => {
    const from = edges[index] ?? 0;
    return segment(shown(id), from, edge - from, { sourceStartMs: Math.round(3000 + from * speed), ...more });
  });
}

describe('a sound that was split into forty pieces', () => {
  it.each([
    ['tone', 30],
    ['tone44', 29.97],
    ['tone_aac', 25],
    ['tone_mp3', 24],
    ['tone_mkv', 60],
  ])('of %s at %s fps is the sound that it was before', async (id, fps) => {
    const whole = split(id).reduce((sum, one) => sum + one.durationMs, 0);
    const one = await mixOf(film(fps, songs([segment(shown(id), 0, whole, { sourceStartMs: 3000 })])));
    const cut = await mixOf(film(fps, songs(split(id))));
    expect(levelOf(one, 0.5, 3)).toBeGreaterThan(-20);
    expect(apart(cut, one)).toBeLessThan(1e-6);
    expect(worstBeside(cut, 997, 0.1, 3.7)).toBeLessThan(-60);
  });

  it('is clean at another speed and backwards too', async () => {
    const fast = await mixOf(film(30, songs(split('tone', { speed: { num: 3, den: 2 } }))));
    expect(worstBeside(fast, 997, 0.1, 3.7)).toBeLessThan(-40);
    const back = split('tone', { reversed: true }).map((one, index, all) => ({
      ...one,
      sourceStartMs: all.slice(index + 1).reduce((sum, later) => sum + later.durationMs, 3000),
    }));
    expect(worstBeside(await mixOf(film(30, songs(back))), 997, 0.1, 3.7)).toBeLessThan(-60);
  });

  it('moves smoothly where the pieces have other volumes', async () => {
    const cut = split('tone').map((one, index) => ({ ...one, volume: index % 2 === 0 ? 1 : 0.5 }));
    const made = await mixOf(film(30, songs(cut)));
    // A step would be seen far from the tone; a rounded one of four milliseconds stays near it.
    expect(worstBeside(made, 997, 0.1, 3.7, 3000)).toBeLessThan(-75);
  });
});

describe('a speed that changes', () => {
  const speed = [
    { atMs: 0, value: 0.5 },
    { atMs: 4000, value: 2 },
  ];

  it.each([false, true])('leaves a tone as it was (backwards: %s)', async (reversed) => {
    const ramp = segment(shown('tone'), 0, 4000, { sourceStartMs: 2000, reversed, keyframes: { speed } });
    const made = await mixOf(film(30, songs([ramp])));
    expect(worstBeside(made, 997, 0.1, 3.9)).toBeLessThan(-40);
    expect(Math.abs(levelOf(made, 0.2, 0.6) - levelOf(made, 3.2, 3.6))).toBeLessThan(0.5);
  });

  it('goes on where it was split', async () => {
    const half = { atMs: 2003, value: 0.5 + 1.5 * (2003 / 4000) };
    const firstMs = Math.round(0.5 * 2003 + (1.5 * 2003 ** 2) / 8000);
    const pieces = [
      segment(shown('tone'), 0, 2003, { sourceStartMs: 2000, keyframes: { speed: [{ atMs: 0, value: 0.5 }, half] } }),
      segment(shown('tone'), 2003, 1997, {
        sourceStartMs: 2000 + firstMs,
        keyframes: {
          speed: [
            { ...half, atMs: 0 },
            { atMs: 1997, value: 2 },
          ],
        },
      }),
    ];
    expect(worstBeside(await mixOf(film(30, songs(pieces))), 997, 0.1, 3.9)).toBeLessThan(-40);
  });
});

describe('cuts between different places', () => {
  it('do not click', async () => {
    const pieces = Array.from({ length: 12 }, (_, index) =>
      segment(shown('tone'), index * 250, 250, { sourceStartMs: (index * 617) % 9000 }),
    );
    const made = await mixOf(film(30, songs(pieces)));
    expect(worstBeside(made, 997, 0.1, 2.9, 3000)).toBeLessThan(-75);
  });
});

describe('a crossfade', () => {
  const crossed = (transition: boolean, second: string, startMs: number) => [
    segment(shown('tone'), 0, 2000, { sourceStartMs: 1000 }),
    segment(shown(second), 2000, 2000, {
      sourceStartMs: startMs,
      ...(transition ? { transitionIn: { type: 'crossfade', durationMs: 1000 } } : {}),
    }),
  ];

  it('of two sounds has no dip', async () => {
    const made = await mixOf(film(30, songs(crossed(true, 'low', 3000))));
    const before = levelOf(made, 0.5, 1.4);
    for (const at of [1.6, 1.8, 2, 2.2, 2.4])
      expect(Math.abs(levelOf(made, at - 0.05, at + 0.05) - before)).toBeLessThan(0.7);
  });

  it('into the same sound changes nothing', async () => {
    const made = await mixOf(film(30, songs(crossed(true, 'tone', 3000))));
    const plain = await mixOf(film(30, songs([segment(shown('tone'), 0, 4000, { sourceStartMs: 1000 })])));
    expect(apart(made, plain)).toBeLessThan(1e-6);
  });

  it('of whole files, which have nothing beyond their ends, leaves no long hole', async () => {
    const pieces = [segment(shown('tone'), 0, 12_000), segment(shown('low'), 12_000, 1000)];
    const [first, second] = pieces;
    if (first === undefined || second === undefined) throw new Error('Two pieces.');
    const transitionIn = { type: 'crossfade', durationMs: 1000 } as const;
    const made = await mixOf(film(30, songs([first, { ...second, transitionIn }])), 11, 13);
    expect(levelOf(made, 0.85, 0.95)).toBeGreaterThan(levelOf(made, 0.2, 0.4) - 1);
    expect(worstBeside(made, 650, 0.1, 1.9, 3000)).toBeLessThan(-70);
  });
});

describe('a stretch of the film', () => {
  it('sounds like the whole film there, ducking and all', async () => {
    await sound('voice', 'wav', 'anoisesrc=r=48000:a=0.3:c=pink', 1, WAV);
    const all = film(
      30,
      track('video', 'main', [segment(color('#000000'), 0, 9000)]),
      songs([segment(shown('tone_aac'), 0, 9000, { sourceStartMs: 1234 })], { duck: true }),
      track('audio', 'voice', [segment(shown('voice'), 2500, 1000), segment(shown('voice'), 5200, 800)]),
    );
    const whole = await mixOf(all);
    for (const [from, to] of [
      [2, 3],
      [3, 4],
      [4, 6],
      [6, 9],
    ] as const) {
      const part = whole.subarray(from * SAMPLE_RATE * CHANNELS, to * SAMPLE_RATE * CHANNELS);
      expect(apart(await mixOf(all, from, to), part)).toBeLessThan(1e-4);
    }
  });
});

describe('volume', () => {
  it('moves from sample to sample', async () => {
    const volume = Array.from({ length: 30 }, (_, index) => ({
      atMs: index * 100,
      value: index % 2,
      ease: 'ease_in_out' as const,
    }));
    const made = await mixOf(film(30, songs([segment(shown('tone'), 0, 3000, { keyframes: { volume } })])));
    expect(worstBeside(made, 997, 0.1, 2.9, 200)).toBeLessThan(-60);
  });
});

describe('the beginning of a sound', () => {
  const beep = 'aevalsrc=exprs=0.5*sin(2*PI*1000*t)*gte(t\\,1):s=48000,aformat=channel_layouts=stereo';
  const onset = (samples: Samples): number => left(samples).findIndex((value) => Math.abs(value) > 0.1) / SAMPLE_RATE;

  it.each([
    ['wav', 'wav', WAV],
    ['m4a', 'mov', ['-c:a', 'aac', '-b:a', '192k', '-f', 'ipod']],
    ['mp3', 'mp3', ['-c:a', 'libmp3lame', '-b:a', '192k', '-f', 'mp3']],
    ['mkv', 'matroska', ['-c:a', 'flac', '-f', 'matroska']],
  ] as const)('stays where it was in a %s, also after a seek', async (name, demuxer, codec) => {
    await sound(`beep_${name}`, demuxer, beep, 5, codec);
    const from = (ms: number) =>
      mixOf(film(25, songs([segment(shown(`beep_${name}`), 0, 1500, { sourceStartMs: ms })])));
    expect(Math.abs(onset(await from(0)) - 1)).toBeLessThan(0.002);
    expect(Math.abs(onset(await from(737)) - 0.263)).toBeLessThan(0.002);
  });

  it('is less than eight milliseconds late in a webm, whose clock begins before its first sample', async () => {
    await sound('beep_webm', 'matroska', beep, 5, ['-c:a', 'libopus', '-b:a', '192k', '-f', 'webm']);
    for (const ms of [0, 737]) {
      const made = await mixOf(film(25, songs([segment(shown('beep_webm'), 0, 1500, { sourceStartMs: ms })])));
      expect(Math.abs(onset(made) + ms / 1000 - 1)).toBeLessThan(0.008);
    }
  });

  it('is as late as its file says', async () => {
    await bench.sample('late', 'late_audio', { seconds: 3 });
    const made = await mixOf(film(30, track('video', 'main', [segment(shown('late'), 0, 2500)])));
    expect(levelOf(made, 0, 0.45)).toBeLessThan(-80);
    expect(levelOf(made, 0.55, 2)).toBeGreaterThan(-30);
    expect(Math.abs(left(made).findIndex((value) => Math.abs(value) > 0.01) / SAMPLE_RATE - 0.5)).toBeLessThan(0.03);
  });
});

describe('a sound shorter than its picture', () => {
  it('ends in silence, and the film is as long as its pictures', async () => {
    await bench.custom('short', 'mov', [
      ...['-f', 'lavfi', '-i', 'color=red:s=64x36:r=30:d=3', '-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=1'],
      ...['-c:v', 'libx264', '-c:a', 'aac', '-f', 'mp4'],
    ]);
    const made = await mixOf(film(30, track('video', 'main', [segment(shown('short'), 0, 2900, { reversed: true })])));
    expect(made.length / CHANNELS).toBe(2.9 * SAMPLE_RATE);
    expect(levelOf(made, 0.1, 1.7)).toBeLessThan(-80);
    expect(levelOf(made, 2, 2.8)).toBeGreaterThan(-30);
  });
});

describe('noise reduction', () => {
  it('takes noise out of the pauses, leaves what is said, and moves nothing', async () => {
    const said = '0.4*sin(2*PI*600*t)*lt(mod(t\\,1)\\,0.5)';
    await sound('noisy', 'wav', `aevalsrc=exprs=${said}+0.02*(random(0)*2-1):s=48000`, 8, WAV);
    const mix = (denoise: boolean) =>
      mixOf(film(25, songs([segment(shown('noisy'), 0, 4000, { sourceStartMs: 3000, denoise })])));
    const [plain, clean] = [await mix(false), await mix(true)];
    expect(levelOf(clean, 2.65, 2.9)).toBeLessThan(levelOf(plain, 2.65, 2.9) - 6);
    expect(Math.abs(levelOf(clean, 2.1, 2.4) - levelOf(plain, 2.1, 2.4))).toBeLessThan(0.5);
    const onset = (samples: Samples): number =>
      left(samples).findIndex((value, at) => at > 0.8 * SAMPLE_RATE && Math.abs(value) > 0.2);
    expect(Math.abs(onset(clean) - onset(plain)) / SAMPLE_RATE).toBeLessThan(0.002);
  });
});
