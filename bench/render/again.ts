// Exports of a film that was exported before: with one title changed, and with nothing changed.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from './cold.ts';
import type { JobName } from './jobs.ts';
import { framesOf } from './limit.ts';
import type { Order } from './ours.ts';
import { megabits } from './quality.ts';

export async function measureAgain(bench: Bench): Promise<void> {
  const output = join(bench.folder, 'again.mp4');
  const cache = join(bench.folder, 'span-cache');
  const order = { job: 'J2', quality: 'standard', output, cache } as const;
  for (let round = 1; round <= bench.pairs; round++) {
    await rm(cache, { recursive: true, force: true });
    await one(bench, order, 'cold, filling the cache', round);
    await one(bench, { ...order, changed: true }, 'one title changed', round);
    await one(bench, { ...order, changed: true }, 'nothing changed', round);
  }
  await rm(cache, { recursive: true, force: true });
}

/** How long until the first stretch can be played, of a short film and of a long one. The rest is not waited for. */
export async function measureFirst(bench: Bench): Promise<void> {
  const output = join(bench.folder, 'first.mp4');
  for (let round = 1; round <= bench.pairs; round++) {
    for (const job of ['J2', 'J3', 'J4'] as const) {
      const order = { job, quality: 'standard', output, inOrder: true, onlyFirst: true } as const;
      await one(bench, order, `first stretch of ${secondsOf(job, bench)} s`, round, 'first');
    }
  }
}

/** One frame of each film, cold: no proxy, no cache. */
export async function measureFrames(bench: Bench): Promise<void> {
  const output = join(bench.folder, 'frame.jpg');
  const draw = (job: JobName, second: number, what: string, round: number): Promise<unknown> => {
    const frame = Math.round(second * 30);
    return one(bench, { job, quality: 'standard', output, frame }, what, round, 'first');
  };
  for (let round = 1; round <= bench.pairs; round++) {
    for (const job of ['J1', 'J2', 'J3'] as const) {
      // Another moment each time, spread over the film.
      const seconds = framesOf(job, bench.scale) / 30;
      await draw(job, ((round - 0.5) / bench.pairs) * seconds, 'one exact frame', round);
    }
    await draw('J2', IN_A_CROSSFADE * bench.scale, 'one frame in a crossfade', round);
  }
}

/** The middle of the first transition of J2, in seconds: two clips are opened for it. */
const IN_A_CROSSFADE = 10.5;

const LONG = 10;

/** How long somebody waits who opens the stream as the export begins, of a film and of one ten times as long. */
export async function measureStream(bench: Bench): Promise<void> {
  const output = join(bench.folder, 'stream.mp4');
  for (let round = 1; round <= bench.pairs; round++) {
    for (const times of [1, LONG]) {
      const length = (times * framesOf('J2', bench.scale)) / 30;
      const order = { job: 'J2', quality: 'standard', output, watched: true, times } as const;
      await one(bench, order, `first segments of the stream of ${length.toFixed(0)} s`, round, 'first');
    }
  }
}

/** How many times faster than it plays a preview is made, sound and all; its small copies are there already. */
export async function measurePreview(bench: Bench): Promise<void> {
  const order = {
    job: 'J2',
    quality: 'standard',
    output: join(bench.folder, 'preview.mp4'),
    scale: bench.scale,
  } as const;
  const workFolder = join(bench.folder, 'proxies');
  bench.say('J2: small copies ...');
  await bench.engine.render({ ...order, preview: 'prepare', workFolder });
  for (let round = 1; round <= bench.pairs; round++) {
    await rm(order.output, { force: true });
    const cost = await bench.engine.render({ ...order, preview: 'draw', workFolder });
    const times = framesOf('J2', bench.scale) / 30 / cost.seconds;
    bench.say(`J2 preview, round ${round}: ${cost.seconds.toFixed(2)} s, ${times.toFixed(1)} times real time`);
    const run = { part: 'first', job: 'J2', arm: '360p preview, times real time', round, scale: bench.scale } as const;
    bench.record({ ...run, wall: times, cpu: cost.cpu, peakMb: cost.peakMb, mbit: 0 });
  }
}

const secondsOf = (job: JobName, { scale }: Bench): string => (framesOf(job, scale) / 30).toFixed(0);

async function one(
  bench: Bench,
  order: Omit<Order, 'scale' | 'workFolder'>,
  arm: string,
  round: number,
  part: 'again' | 'first' = 'again',
): Promise<void> {
  const workFolder = join(bench.folder, 'work');
  await mkdir(workFolder, { recursive: true });
  await rm(order.output, { force: true });
  const { job } = order;
  const { scale } = bench;
  const cost = await bench.engine.render({ ...order, scale, workFolder });
  const wall = part === 'first' ? (cost.firstPieceSeconds ?? cost.seconds) : cost.wall;
  const mbit = part === 'first' ? 0 : await megabits(order.output, framesOf(job, scale) / 30);
  bench.say(`${job} ${arm}, round ${round}: ${wall.toFixed(2)} s`);
  bench.record({ part, job, arm, round, scale, wall, cpu: cost.cpu, peakMb: cost.peakMb, mbit });
}
