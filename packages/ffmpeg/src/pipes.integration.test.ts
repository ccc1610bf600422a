import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputFailed } from './feed.ts';
import { MOST_PIPES } from './inputs.ts';
import type { FfmpegJob, FfmpegResult, RunOptions } from './job.ts';
import { locate } from './locate.ts';
import { runJob } from './run.ts';
import { readSystemView } from './system-view.ts';
import { sandboxHolds } from './testing/sandbox-here.ts';
import type { World } from './world.ts';

const levels: readonly (0 | 1 | 3)[] = (await sandboxHolds()) ? [3, 1, 0] : [1, 0];
const limits = { outputSeconds: 20, outputBytes: 1e9, wallMs: 30_000, cpuSeconds: 30, memoryBytes: 4e9 };
const WIDTH = 320;
const HEIGHT = 180;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pipes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pids: number[] = [];

function run(level: 0 | 1 | 3, job: FfmpegJob, options: RunOptions = {}): Promise<FfmpegResult> {
  const found = locate(undefined);
  const capabilities = {
    ...{ version: '5.1', major: 5, minor: 1, ffmpegPath: found.ffmpeg, ffprobePath: found.ffprobe },
    ...{ encoders: new Set<string>(), filters: new Set<string>(), missing: [] },
  };
  const world: World = {
    capabilities,
    level,
    view: readSystemView([found.ffmpeg]),
    scratch: folder,
    onSpawn: (child) => pids.push(child.pid ?? 0),
    onFailure: () => undefined,
  };
  return runJob(world, job, options);
}

interface Source {
  readonly stream: Readable;
  /** Frames that were asked for so far. */
  asked(): number;
}

/** Frames of one grey level that are written into the same memory again and again. */
function grey(level: number, frames: number, failing?: Error): Source {
  const frame = Buffer.alloc(WIDTH * HEIGHT);
  let asked = 0;
  const stream = new Readable({
    highWaterMark: 1,
    read() {
      if (asked === frames) {
        if (failing === undefined) this.push(null);
        else this.destroy(failing);
        return;
      }
      asked += 1;
      frame.fill(level);
      this.push(frame);
    },
  });
  return { stream, asked: () => asked };
}

const pipe = ({ stream }: Source): FfmpegJob['inputs'][number] => ({
  kind: 'ownPipe',
  format: 'rawvideo',
  stream,
  options: { videoSize: `${WIDTH}x${HEIGHT}`, pixelFormat: 'gray', framerate: 25 },
});

/** All pipes one after the other, as the mean level of each frame. */
function joined(sources: readonly Source[], more: Partial<FfmpegJob> = {}): FfmpegJob {
  const pads = sources.map((_, index) => `[${index}:v:0]`).join('');
  const measure = 'signalstats,metadata=mode=print:key=lavfi.signalstats.YAVG:file=levels.txt';
  return {
    inputs: sources.map(pipe),
    graph: `${pads}concat=n=${sources.length}:v=1:a=0,${measure}[out]`,
    maps: ['[out]'],
    outputOptions: [],
    collect: ['levels.txt'],
    limits,
    ...more,
  };
}

function levelsOf(result: FfmpegResult): number[] {
  if (!result.ok) throw new Error(result.detail);
  return [...(result.collected['levels.txt'] ?? '').matchAll(/YAVG=([\d.]+)/g)].map((match) => Number(match[1]));
}

const RAW = ['-c:v', 'rawvideo', '-pix_fmt', 'gray'];
const ended = (): void => {
  for (const pid of pids) expect(() => process.kill(-pid, 0)).toThrow('ESRCH');
};

describe.each(levels)('pipes of a run at level %i', (level) => {
  it('are read side by side, up to the most that a run may have', async () => {
    const sources = Array.from({ length: MOST_PIPES }, (_, index) => grey(40 + 20 * index, 10));
    const found = levelsOf(await run(level, joined(sources)));
    expect(found).toEqual(sources.flatMap((_, index) => Array.from({ length: 10 }, () => 40 + 20 * index)));
  });

  it('are not read further than the run needs, and no failure when it has enough', async () => {
    const sources = [grey(60, 100_000), grey(90, 100_000)];
    const output = { path: join(folder, 'short.avi'), muxer: 'avi' } as const;
    const { collect: _collect, ...job } = joined(sources, { outputOptions: [...RAW, '-frames:v', '12'], output });
    expect(await run(level, { ...job, graph: '[0:v:0][1:v:0]hstack[out]' })).toMatchObject({ ok: true, frames: 12 });
    for (const source of sources) {
      expect(source.asked()).toBeLessThan(100);
      expect(source.stream.destroyed).toBe(true);
    }
  });

  it.each([
    ['in its own words', new InputFailed('The picture could not be moved.'), 'The picture could not be moved.'],
    ['in general words', new Error('ENOENT: /secret/path'), 'A producer of the run ended with an error.'],
  ])('whose producer fails end the run as a value, %s', async (_name, failing, detail) => {
    const sources = [grey(60, 50), grey(90, 20, failing)];
    const output = { path: join(folder, 'starved.avi'), muxer: 'avi' } as const;
    const { collect: _collect, ...job } = joined(sources, { outputOptions: RAW, output });
    expect(await run(level, { ...job, graph: '[0:v:0][1:v:0]hstack[out]' })).toEqual({
      ok: false,
      reason: 'failed',
      detail,
    });
    expect(existsSync(output.path)).toBe(false);
    expect(sources.every(({ stream }) => stream.destroyed)).toBe(true);
    ended();
  });

  it('end with the run when it is cancelled, also while a producer has nothing to say', async () => {
    const silent: Source = { stream: new Readable({ read: () => undefined }), asked: () => 0 };
    const sources = [grey(60, 100_000), silent];
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 400);
    const result = await run(level, joined(sources), { signal: controller.signal });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(sources.every(({ stream }) => stream.destroyed)).toBe(true);
    ended();
  });
});

describe('a run with too many pipes', () => {
  it('is refused, and its producers are stopped', async () => {
    const sources = Array.from({ length: MOST_PIPES + 1 }, () => grey(60, 5));
    expect(await run(1, joined(sources))).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'A run reads at most 8 pipes at once.',
    });
    expect(sources.every(({ stream }) => stream.destroyed)).toBe(true);
  });
});
