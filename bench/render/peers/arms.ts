// Other tools on the jobs that they can express. They live in folders of their own and are no part of the product.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Arm, type Bench, oursArm } from '../cold.ts';
import type { JobName } from '../jobs.ts';
import { framesOf } from '../limit.ts';
import { type Command, measureSteps } from '../measure.ts';
import { megabits } from '../quality.ts';
import { benchFolder } from '../sources.ts';
import { output, runTool } from '../tools.ts';
import { editlySteps, systemNode } from './editly.ts';
import { meltSteps } from './melt.ts';
import { naiveSteps } from './naive.ts';
import { remotionSteps } from './remotion.ts';

type PeerJob = 'J1' | 'J2';
const isPeerJob = (job: JobName): job is PeerJob => job === 'J1' || job === 'J2';

/** MLT takes part in the rounds of the cold exports: its ratio is the one that is close. */
export async function meltArm(bench: Bench, job: JobName, note: (text: string) => void): Promise<Arm[]> {
  if (!isPeerJob(job)) return [];
  const version = await output('melt', ['--version']).catch(() => undefined);
  if (version === undefined) {
    note('MLT was not measured: there is no program `melt` (on Debian: apt-get install melt).');
    return [];
  }
  const film = join(bench.folder, `melt-${job}.mp4`);
  const steps = await meltSteps(job, bench.scale, bench.folder, film);
  return [peerArm('MLT', film, steps, bench, Math.min(3, bench.pairs))];
}

function peerArm(name: string, film: string, steps: Command[][], { folder }: Bench, rounds: number): Arm {
  return { name, rounds, output: film, measure: () => measureSteps(steps, folder) };
}

const SLOW_SCALE = 1 / 6;
const SLOW_ROUNDS = 3;
const QUALITIES = ['standard', 'high'] as const;

/** Slow tools, and ours beside them, on films of a sixth of the length. */
export async function measureSlow(bench: Bench, job: JobName, note: (text: string) => void): Promise<void> {
  const short = { ...bench, scale: SLOW_SCALE };
  const rounds = Math.min(SLOW_ROUNDS, bench.pairs);
  const arms = [
    ...QUALITIES.map((quality) => oursArm(short, { job, quality, copy: 'editList' }, quality, rounds)),
    ...(await slowArms(short, job, rounds, note)),
  ];
  const failed = new Set<string>();
  for (let round = 1; round <= rounds; round++) {
    for (const arm of arms.filter(({ name }) => !failed.has(name))) {
      try {
        await measureOne(short, job, arm, round);
      } catch (error) {
        failed.add(arm.name);
        note(`${arm.name} failed on ${job}: ${String(error).slice(0, 400)}`);
      }
    }
  }
}

async function measureOne(bench: Bench, job: JobName, arm: Arm, round: number): Promise<void> {
  const { wall, cpu, peakMb } = await arm.measure();
  const mbit = await megabits(arm.output, framesOf(job, bench.scale) / 30);
  bench.say(`${job} short, round ${round} ${arm.name}: ${wall.toFixed(1)} s`);
  bench.record({ part: 'peers', job, arm: arm.name, round, scale: bench.scale, wall, cpu, peakMb, mbit });
}

async function slowArms(bench: Bench, job: JobName, rounds: number, note: (text: string) => void): Promise<Arm[]> {
  const film = (name: string): string => join(bench.folder, `${name}-${job}.mp4`);
  const { folder, scale } = bench;
  const naive = peerArm('naive', film('naive'), await naiveSteps(job, scale, folder, film('naive')), bench, rounds);
  if (!isPeerJob(job)) return [naive];
  const all = {
    editly: await editlySteps(job, scale, { folder, output: film('editly'), installed: peerFolder('editly') }),
    Remotion: await remotionSteps(job, scale, { output: film('Remotion'), installed: peerFolder('remotion') }),
  };
  const installed = Object.entries(all).flatMap(([name, steps]) => {
    if (steps !== undefined) return [peerArm(name, film(name), steps, bench, rounds)];
    note(`${name} was not measured on ${job}: it could not be installed here.`);
    return [];
  });
  return [naive, ...installed];
}

function peerFolder(name: string): string {
  return join(benchFolder(), 'peers', name);
}

const PACKAGES = {
  editly: { install: ['editly@0.14.2'], compile: ['gl', 'canvas'] },
  remotion: {
    install: [
      ...['remotion@4.0.520', '@remotion/bundler@4.0.520', '@remotion/renderer@4.0.520'],
      ...['react@19.1.0', 'react-dom@19.1.0'],
    ],
    compile: [],
  },
} as const;

/** Installs the npm peers, each once, in its own folder. What fails is noted and left out. */
export async function installPeers(say: (text: string) => void, note: (text: string) => void): Promise<void> {
  for (const [name, { install, compile }] of Object.entries(PACKAGES)) {
    const folder = peerFolder(name);
    if (existsSync(join(folder, 'installed'))) continue;
    say(`installing ${name} into ${folder} ...`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"private":true}\n');
    try {
      await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...install], folder);
      if (compile.length > 0) {
        await npm(['rebuild', '--ignore-scripts=false', '--build-from-source', ...compile], folder);
      }
    } catch (error) {
      note(`${name} could not be installed: ${String(error).slice(-400)}`);
    }
    await writeFile(join(folder, 'installed'), '');
  }
}

/** Under the machine's own Node, which is also the one that runs them. */
function npm(args: readonly string[], folder: string): Promise<void> {
  const path = `PATH=${dirname(systemNode())}:${process.env.PATH ?? ''}`;
  return runTool('env', [path, 'npm', ...args], folder);
}
