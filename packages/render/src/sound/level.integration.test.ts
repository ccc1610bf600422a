import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Draft } from '@reelsmith/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { type Bench, createBench, draft, media, segment, track } from '../testing.ts';
import type { SoundFormat } from './encode.ts';
import { makeSound } from './film-sound.ts';

const run = promisify(execFile);
let bench: Bench;
beforeAll(async () => {
  bench = await createBench();
});
afterAll(() => bench.close());

const CHORD = '0.3*sin(2*PI*220*t)*exp(-3*mod(t\\,0.5))+0.3*sin(2*PI*331*t)+0.3*sin(2*PI*550*t)*exp(-9*mod(t\\,0.25))';
const CONTENTS: Record<string, string> = {
  music: `aevalsrc=exprs=${CHORD}:s=44100,aformat=channel_layouts=stereo`,
  // Syllables: noise of a voice's band that swells and falls, with pauses.
  speech:
    'anoisesrc=r=48000:c=pink:a=0.3:s=3,bandpass=f=900:width_type=h:w=1400,tremolo=f=4:d=0.95,tremolo=f=0.7:d=0.8',
  sine: 'sine=f=997:r=48000',
  noise: 'anoisesrc=r=48000:a=0.9:s=5',
  bursts: 'anoisesrc=r=48000:a=0.9:s=7,volume=volume=lt(mod(t\\,0.5)\\,0.06):eval=frame',
  bass: 'aevalsrc=exprs=0.9*sin(2*PI*50*t):s=48000',
};

function filmOf(id: string, more: Partial<Draft> = {}): Draft {
  const asset = bench.assets.get(id);
  if (asset === undefined) throw new Error(`No sample ${id}.`);
  return draft([track('audio', 'bgm', [segment(media(asset), 0, 6000)])], more);
}

async function soundOf(film: Draft, format: SoundFormat = 'm4a') {
  const compiled = compile(film, { assets: bench.assets, output: { format: 'mp4', quality: 'standard' } });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  const { plan } = compiled;
  const sources = plan.sources.map(
    (source) =>
      [source.assetId, { ...source, path: join(bench.folder, source.assetId), matrix: 'auto', asFilm: false }] as const,
  );
  const { ffmpeg, folder } = bench;
  const shop = { plan, sources: new Map(sources), ffmpeg, folder, signal: undefined };
  return makeSound(shop, { path: join(folder, `made.${format}`), format, last: true }, () => {});
}

/** Loudness and true peak of a file, as another tool hears them. */
async function heard(path: string) {
  const { stderr } = await run('ffmpeg', ['-nostdin', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const read = (pattern: RegExp): number => Number([...stderr.matchAll(pattern)].at(-1)?.[1]);
  return { lufs: read(/I:\s+(-?[\d.]+|-inf) LUFS/g), peak: read(/Peak:\s+(-?[\d.]+|-inf) dBFS/g) };
}

describe('the delivered sound', () => {
  it.each(Object.keys(CONTENTS))('of %s reaches its loudness, with no true peak above -1 dBTP', async (name) => {
    await bench.custom(name, 'wav', [
      '-f',
      'lavfi',
      '-i',
      CONTENTS[name] ?? '',
      '-t',
      '6',
      '-c:a',
      'pcm_f32le',
      '-f',
      'wav',
    ]);
    const made = await soundOf(filmOf(name, { loudness: -14 }));
    const { lufs, peak } = await heard(made.path);
    expect(peak).toBeLessThanOrEqual(-1);
    expect(Math.abs(lufs - (made.loudness?.lufs ?? 0))).toBeLessThan(0.3);
    expect(Math.abs(peak - (made.loudness?.truePeakDb ?? 0))).toBeLessThan(0.3);
    expect(Math.abs(lufs + 14)).toBeLessThan(0.5);
    expect(made.warnings).toEqual([]);
  });

  it('is told when its loudness cannot be reached', async () => {
    await bench.custom('clicks', 'wav', [
      ...[
        '-f',
        'lavfi',
        '-i',
        'aevalsrc=exprs=0.9*lt(mod(t\\,1)\\,0.001):s=48000',
        '-t',
        '6',
        '-c:a',
        'pcm_f32le',
        '-f',
        'wav',
      ],
    ]);
    const made = await soundOf(filmOf('clicks', { loudness: -14 }));
    expect(made.warnings[0]).toMatch(/^The film reaches -\d+\.\d LUFS instead of -14\.0 LUFS/);
    expect((await heard(made.path)).peak).toBeLessThanOrEqual(-1);
  });

  it.each(['mp3', 'wav'] as const)('comes as %s with the same care', async (format) => {
    const made = await soundOf(filmOf('speech', { loudness: -16 }), format);
    const { lufs, peak } = await heard(made.path);
    expect(Math.abs(lufs + 16)).toBeLessThan(0.5);
    expect(peak).toBeLessThanOrEqual(-1);
  });

  it('is left as mixed without a target, but never over its ceiling', async () => {
    const made = await soundOf(filmOf('sine'));
    expect(made.loudness?.gainDb).toBe(0);
    const loud = await soundOf(filmOf('noise'));
    expect((await heard(loud.path)).peak).toBeLessThanOrEqual(-1);
  });

  it('is as long as the pictures, to the sample', async () => {
    const film = filmOf('music', { canvas: { width: 64, height: 36, fps: 29.97 } });
    const made = await soundOf(film);
    const { stdout } = await run('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=duration_ts',
      '-of',
      'csv=p=0',
      made.path,
    ]);
    expect(Number(stdout.trim())).toBe(Math.round((180 * 48_000 * 1001) / 30_000));
  });
});
