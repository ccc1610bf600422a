import { median } from '../machine.ts';
import { JOB_NAMES, JOB_TITLES, type JobName } from './jobs.ts';
import type { Records, Run } from './records.ts';

/** The whole table of a benchmark, from what is there so far. */
export function report(records: Records): string {
  const { options, versions } = records;
  return [
    '# The render engine',
    '',
    `Machine: ${records.machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}. Started ${records.started}. Made by \`npm run bench\` with ${JSON.stringify(options)}.`,
    '',
    'Wall and processor seconds are medians (lowest to highest). A ratio is the median over rounds of one run against',
    'the other of the same round. "limit" decodes, scales and encodes (x264 veryfast, crf 21) as two single-threaded',
    'ffmpegs and nothing else; for J1 it encodes finished frames; for J4 it copies. "one graph" is one ffmpeg with one',
    'hand-written filter graph. Peers and the plain engine encode with libx264 veryfast, crf 21.',
    '',
    ...JOB_NAMES.flatMap((job) => coldTable(records.runs, job)),
    ...againTable(records.runs),
    ...firstTable(records.runs),
    ...bitsTable(records),
    ...peersTable(records.runs),
    ...notes(records),
  ].join('\n');
}

/** Bars of the render engine's acceptance: ratio to the limit, must and aim. */
const BARS: Partial<Record<JobName, Record<string, string>>> = {
  J1: { standard: '1.30 (aim 1.25)', high: '1.50' },
  J2: { standard: '0.85 (aim 0.78)', high: '1.10 (aim 1.05)' },
  J3: { standard: '0.85 (aim 0.78)', high: '1.10 (aim 1.05)' },
  J4: { 'copy: smart': '5' },
};

function coldTable(runs: readonly Run[], job: JobName): string[] {
  const here = runs.filter((run) => run.part === 'cold' && run.job === job);
  if (here.length === 0) return [];
  const rows = names(here).map((arm) => {
    const mine = here.filter((run) => run.arm === arm);
    const [toLimit, toStandard, toHigh] = ['limit', 'standard', 'high'].map((other) => ratio(here, arm, other));
    const bar = BARS[job]?.[arm] ?? '';
    const ssim = mine.find((run) => run.ssim !== undefined && Number.isFinite(run.ssim))?.ssim?.toFixed(4) ?? '';
    const cells = [arm, mine.length, spread(mine, 'wall'), spread(mine, 'cpu'), peak(mine), rate(mine), ssim];
    return row([...cells, toLimit ?? '', bar, toStandard ?? '', toHigh ?? '']);
  });
  const head = ['run', 'n', 'wall s', 'cpu s', 'peak MB', 'Mbit/s', 'SSIM', 'x limit', 'bar', 'x standard', 'x high'];
  return [`## ${job}: ${JOB_TITLES[job]}${scaled(here)}`, '', ...table(head, rows), ''];
}

function againTable(runs: readonly Run[]): string[] {
  const here = runs.filter((run) => run.part === 'again');
  if (here.length === 0) return [];
  const first = 'cold, filling the cache';
  const bars: Record<string, string> = { 'one title changed': '0.20 (aim 0.12)', 'nothing changed': '0.03' };
  const rows = names(here).map((arm) => {
    const mine = here.filter((run) => run.arm === arm);
    return row([arm, mine.length, spread(mine, 'wall'), spread(mine, 'cpu'), ratio(here, arm, first), bars[arm] ?? '']);
  });
  const head = ['J2 again, standard', 'n', 'wall s', 'cpu s', 'x cold', 'bar'];
  return [`## Exports of a film that was exported before${scaled(here)}`, '', ...table(head, rows), ''];
}

function firstTable(runs: readonly Run[]): string[] {
  const here = runs.filter((run) => run.part === 'first');
  if (here.length === 0) return [];
  const keys = [...new Set(here.map(({ job, arm }) => `${job}, ${arm}`))];
  const rows = keys.map((key) => {
    const mine = here.filter(({ job, arm }) => `${job}, ${arm}` === key);
    return row([key, mine.length, spread(mine, 'wall', 2), FIRST_BARS[mine[0]?.arm ?? ''] ?? '4 s']);
  });
  return ['## How soon something can be seen', '', ...table(['what', 'n', 'wall s (or times)', 'bar'], rows), ''];
}

const FIRST_BARS: Record<string, string> = {
  'one exact frame': '0.5 s',
  '360p preview, times real time': '12 x (aim 18 x)',
};

function bitsTable({ bits }: Records): string[] {
  if (bits.length === 0) return [];
  const rows = bits.map(({ job, what, bar, percent, mbit, ssim }) =>
    row([job, what, `${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`, bar, mbit.toFixed(2), ssim.toFixed(5)]),
  );
  const head = ['job', 'what', 'bits at equal SSIM', 'at most', 'Mbit/s', 'SSIM'];
  return ['## Bits at equal likeness to the unencoded frames', '', ...table(head, rows), ''];
}

function peersTable(runs: readonly Run[]): string[] {
  const here = runs.filter((run) => run.part === 'peers');
  if (here.length === 0) return [];
  const rows = JOB_NAMES.flatMap((job) => {
    const ofJob = here.filter((run) => run.job === job);
    return names(ofJob).map((arm) => {
      const mine = ofJob.filter((run) => run.arm === arm);
      const cells = [job, arm, mine.length, spread(mine, 'wall'), spread(mine, 'cpu'), peak(mine), rate(mine)];
      return row([...cells, ratio(ofJob, arm, 'standard'), ratio(ofJob, arm, 'high'), mine[0]?.note ?? '']);
    });
  });
  const head = ['job', 'tool', 'n', 'wall s', 'cpu s', 'peak MB', 'Mbit/s', 'x standard', 'x high', 'note'];
  return [`## Slow tools, on shorter films${scaled(here)}`, '', ...table(head, rows), ''];
}

function notes(records: Records): string[] {
  if (records.notes.length === 0) return [];
  return ['## Notes', '', ...records.notes.map((note) => `- ${note}`), ''];
}

function scaled(runs: readonly Run[]): string {
  const scale = runs[0]?.scale ?? 1;
  return scale === 1 ? '' : ` (every length x ${scale.toFixed(3)})`;
}

const names = (runs: readonly Run[]): string[] => [...new Set(runs.map(({ arm }) => arm))];
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows,
];

function spread(runs: readonly Run[], what: 'wall' | 'cpu', digits = 1): string {
  const values = runs.map((run) => run[what]).filter(Number.isFinite);
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
  const short = (value: number): string => value.toFixed(value < 10 ? Math.max(2, digits) : digits);
  return values.length === 1 ? short(middle) : `**${short(middle)}** (${short(low)} to ${short(high)})`;
}

const peak = (runs: readonly Run[]): string => Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0);
const rate = (runs: readonly Run[]): string => median(runs.map(({ mbit }) => mbit)).toFixed(2);

/** Median over rounds of one run's wall time against another's, and its spread. */
function ratio(runs: readonly Run[], arm: string, other: string): string {
  if (arm === other) return '';
  const pairs = runs
    .filter((run) => run.arm === arm)
    .flatMap((run) => {
      const match = runs.find((one) => one.arm === other && one.round === run.round);
      return match === undefined ? [] : [run.wall / match.wall];
    });
  if (pairs.length === 0) return '';
  const middle = median(pairs).toFixed(2);
  if (pairs.length === 1) return middle;
  return `**${middle}** (${Math.min(...pairs).toFixed(2)} to ${Math.max(...pairs).toFixed(2)})`;
}
