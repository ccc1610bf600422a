// Cold exports in rounds: limit, standard, high and the plain engine one after the other, again and again, so that what
// disturbs the machine disturbs all of them.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { J2_TRANSITION, type JobName, j2Cuts, j2Titles, placed } from './jobs.ts';
import { framesOf, limitSteps } from './limit.ts';
import { type Cost, type Engine, measureSteps } from './measure.ts';
import { oneGraphSteps } from './one-graph.ts';
import type { Answer, Order } from './ours.ts';
import { likenessToSource, megabits, rawFrames } from './quality.ts';
import type { Run } from './records.ts';
import { sourcePath } from './sources.ts';

/** What all parts of the benchmark share. */
export interface Bench {
  readonly engine: Engine;
  readonly folder: string;
  readonly scale: number;
  readonly pairs: number;
  readonly say: (text: string) => void;
  readonly record: (run: Run) => void;
}

export interface Arm {
  readonly name: string;
  /** Rounds it takes part in; slow ones stay out of later ones. */
  readonly rounds: number;
  readonly output: string;
  readonly measure: () => Promise<Cost>;
}

interface More {
  readonly more: readonly Arm[];
  readonly note: (text: string) => void;
}

export async function measureCold(bench: Bench, job: JobName, { more, note }: More): Promise<void> {
  const arms = [...(await coldArms(bench, job)), ...more];
  const failed = new Set<string>();
  for (let round = 1; round <= bench.pairs; round++) {
    for (const arm of arms.filter(({ name, rounds }) => round <= rounds && !failed.has(name))) {
      try {
        await measureArm(bench, job, arm, round);
      } catch (error) {
        // What fails is said and left out: nobody sits beside a benchmark.
        failed.add(arm.name);
        bench.say(`${job} ${arm.name} failed: ${String(error)}`);
        note(`${job} ${arm.name} failed: ${String(error).slice(0, 400)}`);
      }
    }
  }
}

async function measureArm(bench: Bench, job: JobName, arm: Arm, round: number): Promise<void> {
  const { wall, cpu, peakMb } = await arm.measure();
  const seconds = framesOf(job, bench.scale) / 30;
  const mbit = await megabits(arm.output, seconds);
  const ssim = round === 1 && job === 'J2' ? await likenessOfJ2(arm.output, bench.scale) : undefined;
  const run: Run = { part: 'cold', job, arm: arm.name, round, scale: bench.scale, wall, cpu, peakMb, mbit, ssim };
  bench.say(`${job} round ${round} ${arm.name}: ${wall.toFixed(1)} s, cpu ${cpu.toFixed(1)}, ${peakMb.toFixed(0)} MB`);
  bench.record(run);
}

async function coldArms(bench: Bench, job: JobName): Promise<Arm[]> {
  const { folder, pairs } = bench;
  const raw = join(folder, 'frames-J1.yuv');
  if (job === 'J1') await finishedFrames(bench, raw);
  const limit = await limitSteps(job, bench.scale, folder, raw);
  const arms: Arm[] = [
    {
      name: 'limit',
      rounds: pairs,
      output: join(folder, `limit-${job}.mp4`),
      measure: () => measureSteps(limit, folder),
    },
  ];
  if (job === 'J4') {
    const modes = ['editList', 'smart'] as const;
    return [...arms, ...modes.map((copy) => oursArm(bench, { job, quality: 'standard', copy }, `copy: ${copy}`))];
  }
  const graph = await oneGraphSteps(job, bench.scale, folder);
  return [
    ...arms,
    oursArm(bench, { job, quality: 'standard' }, 'standard'),
    oursArm(bench, { job, quality: 'high' }, 'high'),
    {
      name: 'one graph',
      rounds: Math.min(2, pairs),
      output: join(folder, `one-graph-${job}.mp4`),
      measure: () => measureSteps(graph, folder),
    },
  ];
}

/** The engine as an arm; `name` is also its file's. */
export function oursArm(
  bench: Bench,
  order: Omit<Order, 'scale' | 'output' | 'workFolder'>,
  name: string,
  rounds = bench.pairs,
): Omit<Arm, 'measure'> & { readonly measure: () => Promise<Cost & Answer> } {
  const output = join(bench.folder, `ours-${order.job}-${name.replaceAll(/\W+/g, '-')}.mp4`);
  const workFolder = join(bench.folder, 'work');
  const measure = async () => {
    await rm(output, { force: true });
    await mkdir(workFolder, { recursive: true });
    return bench.engine.render({ ...order, scale: bench.scale, output, workFolder });
  };
  return { name, rounds, output, measure };
}

/** The frames of J1 as our engine draws them, not encoded: the limit of a film that is drawn from pictures. */
async function finishedFrames(bench: Bench, raw: string): Promise<void> {
  bench.say('J1: drawing its frames once for the limit ...');
  const arm = oursArm(bench, { job: 'J1', quality: 'high', crf: 0 }, 'lossless');
  await arm.measure();
  await rawFrames(arm.output, raw);
  await rm(arm.output);
}

/** In the second clip of J2 between its title and the next transition every tool shows the material as it is. */
async function likenessOfJ2(film: string, scale: number): Promise<number> {
  const clip = placed(j2Cuts(scale))[1];
  const title = j2Titles(scale)[1];
  if (clip === undefined || title === undefined) return Number.NaN;
  const at = title.at + title.seconds + 0.1;
  const seconds = Math.min(6, clip.at + clip.seconds - J2_TRANSITION / 2 - 0.1 - at);
  if (seconds < 0.3) return Number.NaN;
  const source = { path: sourcePath(clip.file), at: clip.from + (at - clip.at) };
  return likenessToSource({ path: film, at }, source, seconds);
}
