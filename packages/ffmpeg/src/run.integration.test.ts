import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFfmpeg } from './create.ts';
import type { Ffmpeg } from './ffmpeg.ts';
import type { FfmpegJob, Progress } from './job.ts';
import { makeSample } from './testing.ts';

const limits = { outputSeconds: 20, outputBytes: 20e6, wallMs: 30_000, cpuSeconds: 30, memoryBytes: 4e9 };
const ENCODE = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p'];

let ffmpeg: Ffmpeg;
let folder: string;
let clip: string;
const pids: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  clip = join(folder, 'clip');
  await makeSample('mp4', clip, { seconds: 2 });
  ffmpeg = await createFfmpeg({ sandbox: 'auto', onSpawn: (child) => pids.push(child.pid ?? 0) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  pids.length = 0;
});

function jobOf(name: string, change: Partial<FfmpegJob> = {}): FfmpegJob {
  return {
    inputs: [{ kind: 'userMedia', path: clip, demuxer: 'mov' }],
    maps: ['0:v:0', '0:a:0'],
    outputOptions: [...ENCODE, '-c:a', 'aac'],
    output: { path: join(folder, name), muxer: 'mp4' },
    limits,
    ...change,
  };
}

/** A run that would take hours. */
function endless(name: string, change: Partial<FfmpegJob> = {}): FfmpegJob {
  return jobOf(name, {
    inputs: [{ kind: 'ownFilter', source: 'testsrc2=s=640x360:r=30' }],
    maps: ['0:v'],
    outputOptions: ENCODE,
    limits: { ...limits, outputSeconds: 100_000, outputBytes: 1e12, wallMs: 600_000, cpuSeconds: 600 },
    ...change,
  });
}

/** Nothing of a run is left: no folder, no file, no process of its group. */
function expectNothingOf(name: string): void {
  expect(readdirSync(folder).filter((entry) => entry.startsWith('.job-'))).toEqual([]);
  expect(existsSync(join(folder, name))).toBe(false);
  for (const pid of pids) expect(() => process.kill(-pid, 0)).toThrow('ESRCH');
}

describe('a run', () => {
  it('publishes a whole file and tells exactly what it is', async () => {
    const seen: Progress[] = [];
    const job = jobOf('whole.mp4', { totalFrames: 60, limits: { ...limits, outputSeconds: 2 } });
    const result = await ffmpeg.run(job, { onProgress: (progress) => seen.push(progress) });
    expect(result).toMatchObject({ ok: true, frames: 60 });
    if (!result.ok) return;
    expect(result.report?.streams.map((stream) => [stream.type, stream.packets > 50, stream.seconds])).toEqual([
      ['video', true, 2],
      ['audio', true, 2],
    ]);
    expect(seen.at(-1)).toMatchObject({ frame: 60, ratio: 1 });
    expect((await readFile(join(folder, 'whole.mp4'))).length).toBe(result.bytes);
  });

  it('is not published when the check of the file says no', async () => {
    const verify = (): string => 'The film has 60 frames instead of 61.';
    const result = await ffmpeg.run(jobOf('refused.mp4', { verify }));
    expect(result).toEqual({ ok: false, reason: 'failed', detail: 'The film has 60 frames instead of 61.' });
    expectNothingOf('refused.mp4');
  });

  it('keeps an earlier file of the same name until the new one is whole', async () => {
    const path = join(folder, 'kept.mp4');
    await writeFile(path, 'old');
    await ffmpeg.run(jobOf('kept.mp4', { verify: () => 'no' }));
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await ffmpeg.run(jobOf('kept.mp4'))).ok).toBe(true);
    expect((await readFile(path)).length).toBeGreaterThan(1000);
  });

  it('joins our own files by packet', async () => {
    const files = [{ path: clip }, { path: clip }];
    const inputs: FfmpegJob['inputs'] = [{ kind: 'ownConcat', demuxer: 'mov', files }];
    const result = await ffmpeg.run(jobOf('joined.mp4', { inputs, maps: ['0:v'], outputOptions: ['-c', 'copy'] }));
    expect(result.ok && result.report?.streams[0]?.packets).toBe(120);
  });

  it('reads frames that a producer writes', async () => {
    const frame = Buffer.alloc(64 * 36 * 4, 200);
    const stream = Readable.from(Array.from({ length: 25 }, () => frame));
    const options = { videoSize: '64x36', pixelFormat: 'rgba', framerate: 25 } as const;
    const inputs: FfmpegJob['inputs'] = [{ kind: 'ownPipe', format: 'rawvideo', stream, options }];
    const result = await ffmpeg.run(jobOf('piped.mp4', { inputs, maps: ['0:v'], outputOptions: ENCODE }));
    expect(result.ok && result.report?.streams[0]).toMatchObject({ packets: 25, seconds: 1 });
  });

  it('hands back what a measuring graph wrote', async () => {
    const graph = '[0:a]ebur128=metadata=1,ametadata=mode=print:file=loudness.txt[a]';
    const { output: _output, ...job } = jobOf('none', {
      graph,
      maps: ['[a]'],
      outputOptions: [],
      collect: ['loudness.txt'],
    });
    const result = await ffmpeg.run(job);
    expect(result.ok && result.collected['loudness.txt']).toMatch(/lavfi\.r128\.I=-\d+/);
  });
});

describe('a run that is stopped', () => {
  it('is gone with its whole group when cancelled, and says so', async () => {
    const controller = new AbortController();
    const onProgress = (progress: Progress): void => {
      if (progress.frame > 10) controller.abort();
    };
    const result = await ffmpeg.run(endless('cancelled.mp4'), { signal: controller.signal, onProgress });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expectNothingOf('cancelled.mp4');
  });

  it('does not even start when it was cancelled before', async () => {
    const result = await ffmpeg.run(endless('never.mp4'), { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(pids).toEqual([]);
  });

  it.each<[string, Partial<FfmpegJob['limits']>, string]>([
    ['by the wall clock', { wallMs: 700 }, 'timeout'],
    ['by processor time', { cpuSeconds: 1 }, 'limit'],
    ['by the size of its output', { outputBytes: 200_000 }, 'limit'],
    ['by memory before it can load', { memoryBytes: 150e6 }, 'limit'],
  ])('ends %s and publishes nothing', async (_name, change, reason) => {
    const job = endless('limited.mp4');
    const started = Date.now();
    const result = await ffmpeg.run({ ...job, limits: { ...job.limits, ...change } });
    expect(result).toMatchObject({ ok: false, reason });
    expect(Date.now() - started).toBeLessThan(20_000);
    expectNothingOf('limited.mp4');
  });
});

describe('a run of large pictures', () => {
  it('ends by memory and publishes nothing', async () => {
    const job = endless('large.mp4', { inputs: [{ kind: 'ownFilter', source: 'color=red:s=7680x4320:r=30' }] });
    const limited = { ...job.limits, memoryBytes: 600e6, cpuSeconds: 20, wallMs: 20_000 };
    expect(await ffmpeg.run({ ...job, limits: limited })).toMatchObject({ ok: false, reason: 'limit' });
    expectNothingOf('large.mp4');
  });
});

describe('an input', () => {
  it('that is missing is bad input', async () => {
    const inputs: FfmpegJob['inputs'] = [{ kind: 'userMedia', path: join(folder, 'nothing'), demuxer: 'mov' }];
    expect(await ffmpeg.run(jobOf('x.mp4', { inputs }))).toMatchObject({ ok: false, reason: 'bad_input' });
  });

  it('that is a link planted in the data folder is not followed', async () => {
    const planted = join(folder, 'planted');
    await symlink(clip, planted);
    const inputs: FfmpegJob['inputs'] = [{ kind: 'userMedia', path: planted, demuxer: 'mov' }];
    expect(await ffmpeg.run(jobOf('x.mp4', { inputs }))).toMatchObject({ ok: false, reason: 'bad_input' });
    expect(await ffmpeg.probe(planted, { demuxer: 'mov' })).toMatchObject({ ok: false, reason: 'bad_input' });
  });

  it('that is not what it was taken for is refused without its words in the answer', async () => {
    const path = join(folder, 'text');
    await writeFile(path, 'SECRET words '.repeat(100));
    const probed = await ffmpeg.probe(path, { demuxer: 'mov' });
    expect(probed).toMatchObject({ ok: false, reason: 'bad_input' });
    expect(JSON.stringify(probed)).not.toMatch(/SECRET|\/tmp|in0/);
  });
});
