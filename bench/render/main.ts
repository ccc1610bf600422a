// `npm run bench [-- render] [--jobs J1,J2] [--pairs 5] [--peers] [--short] [--name render]`
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineLine } from '../machine.ts';
import { measureAgain, measureFirst, measureFrames, measurePreview, measureStream } from './again.ts';
import { measureBits } from './bits.ts';
import { type Arm, type Bench, measureCold } from './cold.ts';
import { JOB_NAMES, type JobName } from './jobs.ts';
import { startEngine } from './measure.ts';
import { installPeers, measureSlow, meltArm } from './peers/arms.ts';
import { type Records, save } from './records.ts';
import { report } from './report.ts';
import { benchFolder, makeSources } from './sources.ts';
import { output } from './tools.ts';

const SHORT = 1 / 6;
/** The jobs whose ratios matter most come first. */
const ORDER: readonly JobName[] = ['J2', 'J3', 'J1', 'J4'];
const PARTS = ['cold', 'again', 'first', 'bits', 'peers'] as const;

/** Measures the render engine and writes `bench/results/NAME.md` and `.json`, after every run anew. */
export async function benchRender(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      jobs: { type: 'string', default: JOB_NAMES.join(',') },
      parts: { type: 'string', default: 'cold,again,first,bits' },
      pairs: { type: 'string', default: '5' },
      peers: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      name: { type: 'string' },
    },
  });
  const jobs = ORDER.filter((job) => values.jobs.split(',').includes(job));
  const parts = PARTS.filter((part) => (part === 'peers' ? values.peers : values.parts.split(',').includes(part)));
  const scale = values.short ? SHORT : 1;
  await makeSources(say);
  const folder = join(benchFolder(), `run-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const engine = await startEngine();
  const records: Records = {
    started: new Date().toISOString().slice(0, 16),
    machine: machineLine(),
    versions: { ffmpeg: await ffmpegVersion(), sandbox: `level ${engine.sandbox}` },
    options: { jobs, parts, pairs: Number(values.pairs), short: values.short },
    runs: [],
    bits: [],
    notes: [],
  };
  const keep = (): void => save(records, report(records), values.name ?? (values.short ? 'render-short' : 'render'));
  const bench: Bench = {
    engine,
    folder,
    scale,
    pairs: Number(values.pairs),
    say,
    record: (run) => {
      records.runs.push(run);
      keep();
    },
  };
  try {
    await measureParts(bench, { jobs, parts, records, keep });
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\n${report(records)}`);
}

interface What {
  readonly jobs: readonly JobName[];
  readonly parts: readonly (typeof PARTS)[number][];
  readonly records: Records;
  readonly keep: () => void;
}

async function measureParts(bench: Bench, { jobs, parts, records, keep }: What): Promise<void> {
  const note = (text: string): void => {
    if (!records.notes.includes(text)) records.notes.push(text);
    keep();
  };
  const peers = parts.includes('peers');
  if (peers) await installPeers(say, note);
  const more = async (job: JobName): Promise<Arm[]> => (peers ? meltArm(bench, job, note) : []);
  if (parts.includes('cold')) for (const job of jobs) await measureCold(bench, job, { more: await more(job), note });
  if (parts.includes('again') && jobs.includes('J2')) await measureAgain(bench);
  if (parts.includes('first')) {
    await measureFirst(bench);
    await measureFrames(bench);
    await measureStream(bench);
    await measurePreview(bench);
  }
  if (parts.includes('bits')) {
    for (const job of jobs.filter((one) => one !== 'J4')) {
      await measureBits(bench, job, (bits) => {
        records.bits.push(bits);
        keep();
      });
    }
  }
  if (peers) for (const job of jobs) await measureSlow(bench, job, note);
}

async function ffmpegVersion(): Promise<string> {
  return /version (\S+)/.exec((await output('ffmpeg', ['-version'])).stdout)?.[1] ?? 'unknown';
}

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}
