// What the service costs while nobody uses it: start, memory and processor time of the whole process tree.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { machineLine, median, processTree, pssMb, readProc, sleep } from './machine.ts';

const ROOT = dirname(import.meta.dirname);
const STARTS = 5;
const SETTLE_SECONDS = 60;
const WATCH_SECONDS = 30;
const PORT = 18_787;

interface Running {
  child: ChildProcess;
  readyMs: number;
}

async function start(dataDir: string): Promise<Running> {
  const started = performance.now();
  // As `npm start` does it: the bootstrap becomes the service.
  const main = join(ROOT, 'scripts/bootstrap.js');
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(PORT) };
  const child = spawn(process.execPath, [main, 'start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { child, readyMs: performance.now() - started };
    if (child.exitCode !== null) throw new Error('the service ended at start');
    await sleep(10);
  }
}

async function stop({ child }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Seconds of processor time that the processes have used so far; clock ticks are a hundredth of a second. */
function cpuSeconds(pids: number[]): number {
  const fields = pids.map((pid) => readProc(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? []);
  return fields.reduce((sum, one) => sum + Number(one[11] ?? 0) + Number(one[12] ?? 0), 0) / 100;
}

async function measure(dataDir: string): Promise<string[]> {
  const first = await start(dataDir);
  await stop(first);
  const later: number[] = [];
  for (let count = 0; count < STARTS; count++) {
    const again = await start(dataDir);
    later.push(again.readyMs);
    await stop(again);
  }
  const running = await start(dataDir);
  await sleep(SETTLE_SECONDS * 1000);
  const pids = processTree(running.child.pid ?? 0);
  const [memory, before] = [pssMb(pids), cpuSeconds(pids)];
  await sleep(WATCH_SECONDS * 1000);
  const busy = ((cpuSeconds(pids) - before) / WATCH_SECONDS) * 100;
  await stop(running);
  const spread = `${(Math.min(...later) / 1000).toFixed(2)} to ${(Math.max(...later) / 1000).toFixed(2)}`;
  return [
    `| first start, new data folder, until ready | ${(first.readyMs / 1000).toFixed(2)} s | < 8 s |`,
    `| later start until ready, median of ${STARTS} (${spread}) | ${(median(later) / 1000).toFixed(2)} s | < 3 s |`,
    `| memory of the process tree (PSS) after ${SETTLE_SECONDS} s idle | ${memory.toFixed(0)} MB | < 300 MB |`,
    `| processor while idle, over ${WATCH_SECONDS} s | ${busy.toFixed(2)} % of a core | < 2 % |`,
  ];
}

const dataDir = await mkdtemp(join(tmpdir(), 'reelsmith-bench-'));
try {
  const rows = await measure(dataDir);
  const machine = machineLine();
  const text = [
    '# The service at rest',
    '',
    `Machine: ${machine}. Made by \`npm run bench\`.`,
    '',
    '| What | Measured | Goal |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(join(ROOT, 'bench/results/idle.md'), text);
  process.stdout.write(text);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
