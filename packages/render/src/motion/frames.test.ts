import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InputFailed } from '@reelsmith/ffmpeg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFrames } from './frames.ts';
import { type FrameJob, SLOTS } from './messages.ts';
import { createMotionWorkers, type MotionWorkers } from './workers.ts';

const raster = { width: 64, height: 32 };
const target = { width: 32, height: 32 };
const FRAME = 32 * 32 * 1.5;

let folder: string;
let rasterPath: string;
let workers: MotionWorkers;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frames-'));
  rasterPath = join(folder, 'still.yuv');
  // Brighter to the right: two levels a pixel.
  await writeFile(
    rasterPath,
    Uint8Array.from({ length: 64 * 32 * 1.5 }, (_, index) => (index < 2048 ? 2 * (index % 64) : 128)),
  );
});
afterEach(() => workers.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A window that goes one pixel to the right with every frame. */
function job(count: number, change: Partial<FrameJob> = {}): FrameJob {
  const windows = Float64Array.from({ length: count * 4 }, (_, at) => [Math.floor(at / 4), 0, 32, 32][at % 4] ?? 0);
  return { shape: { raster, target, alpha: false }, rasterPath, windows, ...change };
}

/** Counts what is drawn. */
function counted(real: MotionWorkers): { workers: MotionWorkers; drawn: () => number } {
  let drawn = 0;
  const connect: MotionWorkers['connect'] = (listener) => {
    const { id, line } = real.connect(listener);
    const send: typeof line.send = (order) => {
      drawn += order.type === 'draw' ? 1 : 0;
      line.send(order);
    };
    return { id, line: { ...line, send } };
  };
  return { workers: { ...real, connect }, drawn: () => drawn };
}

async function firstPixels(stream: AsyncIterable<unknown>): Promise<number[]> {
  const pixels: number[] = [];
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('A frame is bytes.');
    expect(chunk.length).toBe(FRAME);
    pixels.push(chunk[0] ?? -1);
  }
  return pixels;
}

describe('frames of a moving still', () => {
  it('come in order, each whole, side by side with those of others', async () => {
    workers = createMotionWorkers(2);
    const streams = Array.from({ length: 5 }, () => createFrames(workers, job(30)));
    const all = await Promise.all(streams.map(firstPixels));
    for (const pixels of all) expect(pixels).toEqual(Array.from({ length: 30 }, (_, frame) => 2 * frame));
  });

  it('are not drawn before the first is asked for, and never more ahead than there are slots', async () => {
    workers = createMotionWorkers(1);
    const counter = counted(workers);
    const stream = createFrames(counter.workers, job(30));
    await pause(50);
    expect(counter.drawn()).toBe(0);
    let read = 0;
    for await (const chunk of stream) {
      expect(chunk).toHaveLength(FRAME);
      read += 1;
      await pause(5);
      expect(counter.drawn()).toBeLessThanOrEqual(read + SLOTS);
    }
    expect(read).toBe(30);
  });

  it('keep their bytes until the next one is asked for, the last one for good', async () => {
    workers = createMotionWorkers(1);
    let at = 0;
    let last: unknown;
    for await (const chunk of createFrames(workers, job(20))) {
      await pause(3);
      if (!Buffer.isBuffer(chunk)) throw new TypeError('A frame is bytes.');
      expect(chunk[0]).toBe(2 * at);
      last = chunk;
      at += 1;
    }
    expect(at).toBe(20);
    await firstPixels(createFrames(workers, job(7)));
    expect(last).toMatchObject({ 0: 38 });
  });

  it('end at once when nobody wants them any more, and the thread serves others', async () => {
    workers = createMotionWorkers(1);
    const left = createFrames(workers, job(1000));
    await once(left, 'readable');
    left.destroy();
    expect(await firstPixels(createFrames(workers, job(10)))).toHaveLength(10);
  });

  it('fail with a sentence when the still is not there or is not what was said', async () => {
    workers = createMotionWorkers(1);
    const gone = createFrames(workers, job(3, { rasterPath: join(folder, 'gone') }));
    await expect(firstPixels(gone)).rejects.toThrow(new InputFailed('A still picture could not be moved.'));
    const other = job(3, { shape: { raster: { width: 66, height: 32 }, target, alpha: false } });
    await expect(firstPixels(createFrames(workers, other))).rejects.toThrow(InputFailed);
    expect(await firstPixels(createFrames(workers, job(4)))).toHaveLength(4);
  });

  it('fail with a sentence when their thread dies, and the next ones get a new thread', async () => {
    const dying = `data:text/javascript,${encodeURIComponent(
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));",
    )}`;
    workers = createMotionWorkers(1, new URL(dying));
    for (const _ of [1, 2]) {
      const streams = [createFrames(workers, job(3)), createFrames(workers, job(3))];
      for (const stream of streams) {
        await expect(firstPixels(stream)).rejects.toThrow('The part that moves still pictures ended unexpectedly.');
      }
    }
  });

  it('fail when the threads are closed under them', async () => {
    workers = createMotionWorkers(1);
    const stream = createFrames(workers, job(1000));
    await once(stream, 'readable');
    await workers.close();
    await expect(firstPixels(stream)).rejects.toThrow(InputFailed);
  });
});
