// What pictures and films of the built-in scenes cost: the stills and the film that the product promises, then one still
// of every family and its moving frames.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GenerateAnswer, GenerateOrder } from './generate-ours.ts';
import { machineLine, median } from './machine.ts';
import { openAccount } from './render/account.ts';

const ROOT = dirname(import.meta.dirname);
const SEED = 5;
/** To try the benchmark itself, not to quote: nothing is written. */
const SHORT = process.argv.includes('--short');
const SIZE = SHORT ? { width: 640, height: 360 } : { width: 1920, height: 1080 };
const ROUNDS = SHORT ? 1 : 5;
const FRAMES = SHORT ? 3 : 60;
const FILM_SECONDS = SHORT ? 2 : 30;
const LAKE = 'sunset over a mountain lake';
const CITY = 'generate an image of a futuristic city at night';
const SCENES: readonly (readonly [string, string])[] = [
  ['mountains and lakes', LAKE],
  ['sea and beach', 'a sunny beach'],
  ['sea and beach, open sea', 'ocean waves in a storm'],
  ['city', 'a futuristic city at night'],
  ['city, rain', 'a city street in the rain at night'],
  ['sky', 'a blue sky with clouds'],
  ['space', 'a planet with rings in space'],
  ['abstract, threads', 'abstract flow lines'],
  ['abstract, liquid', 'abstract liquid'],
  ['abstract, layers', 'abstract waves'],
  ['abstract, lights', 'abstract bokeh'],
  ['abstract, points', 'abstract particles'],
];

interface Cost extends GenerateAnswer {
  /** Processor seconds of everything that was started. */
  readonly cpu: number;
}

interface Maker {
  ask(order: GenerateOrder): Promise<Cost>;
  close(): Promise<void>;
}

async function startMaker(): Promise<Maker> {
  const script = join(import.meta.dirname, 'generate-ours.ts');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const account = openAccount();
  account.add(child.pid ?? 0);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('The process that draws ended.');
    return value;
  };
  await read();
  return {
    ask: async (order) => {
      const before = account.cpu();
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const answer: GenerateAnswer = JSON.parse(await read());
      return { ...answer, cpu: account.cpu() - before };
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'close');
      account.close();
    },
  };
}

async function make(maker: Maker, folder: string, kind: 'image' | 'video', prompt: string, rounds: number) {
  const costs: Cost[] = [];
  const path = join(folder, 'made');
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const request = { id: 'bench', kind, prompt, seed: SEED, durationMs: FILM_SECONDS * 1000, ...SIZE };
    costs.push(await maker.ask({ do: 'make', request, path }));
    bytes = (await stat(path)).size;
    await rm(path);
  }
  return { seconds: median(costs.map((one) => one.seconds)), cpu: median(costs.map((one) => one.cpu)), bytes };
}

async function promised(maker: Maker, folder: string): Promise<string[]> {
  const rows: string[] = [];
  for (const prompt of [CITY, LAKE]) {
    const { seconds, cpu, bytes } = await make(maker, folder, 'image', prompt, ROUNDS);
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    rows.push(
      `| still, "${prompt}", median of ${ROUNDS} | ${seconds.toFixed(1)} s | ${cpu.toFixed(1)} s | ${size} | < 5 s |`,
    );
  }
  const { seconds, cpu, bytes } = await make(maker, folder, 'video', LAKE, 1);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  rows.push(
    `| ${FILM_SECONDS} s at 30 frames a second, "${LAKE}" | ${seconds.toFixed(1)} s | ${cpu.toFixed(1)} s | ${size} | < 60 s |`,
  );
  return rows;
}

async function scenes(maker: Maker, folder: string): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, prompt] of SCENES) {
    const still = await make(maker, folder, 'image', prompt, 1);
    const request = { id: 'bench', kind: 'video', prompt, seed: SEED, durationMs: 0, ...SIZE } as const;
    const { bakeMs, frameMs } = await maker.ask({ do: 'frames', request, count: FRAMES });
    const cells = [`${still.seconds.toFixed(1)} s`, `${still.cpu.toFixed(1)} s`, `${(bakeMs / 1000).toFixed(1)} s`];
    rows.push(`| ${name} | ${prompt} | ${cells.join(' | ')} | ${frameMs.toFixed(0)} ms |`);
  }
  return rows;
}

/** All of it, as a page. */
async function measure(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reelsmith-bench-generate-'));
  const maker = await startMaker();
  try {
    // Compiles what is compiled once.
    await make(maker, folder, 'image', CITY, 1);
    return [
      '# Built-in scenes',
      '',
      `Machine: ${machineLine()}. Made by \`npm run bench -- generate\`; ${SIZE.width}x${SIZE.height}, from asking the provider to the file.`,
      '',
      '| Made | Wall | Processor, all processes | File | Goal |',
      '|---|--:|--:|--:|--:|',
      ...(await promised(maker, folder)),
      '',
      `One still of each kind, and its moving frames: the mean of ${FRAMES}, in the form that the encoder takes, without the`,
      'encoder. Processor time is that of both threads together.',
      '',
      '| Family | Prompt | Still | Processor | of it baking | A moving frame, processor |',
      '|---|---|--:|--:|--:|--:|',
      ...(await scenes(maker, folder)),
      '',
    ].join('\n');
  } finally {
    await maker.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const text = await measure();
if (!SHORT) {
  mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(join(ROOT, 'bench/results/generate.md'), text);
}
process.stdout.write(text);
