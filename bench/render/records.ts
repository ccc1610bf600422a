import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JobName } from './jobs.ts';

/** One measured run. */
export interface Run {
  readonly part: 'cold' | 'again' | 'first' | 'peers';
  readonly job: JobName;
  readonly arm: string;
  readonly round: number;
  readonly scale: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peakMb: number;
  readonly mbit: number;
  readonly ssim?: number | undefined;
  /** Why the wall time is not simply measured: the share that ran, and how the rest was reckoned. */
  readonly note?: string | undefined;
}

/** Bits of one encoder setting against another's curve at the same SSIM. */
export interface Bits {
  readonly job: JobName;
  readonly what: string;
  /** How much more is allowed; empty where nothing is asked for. */
  readonly bar: string;
  readonly percent: number;
  readonly mbit: number;
  readonly ssim: number;
}

export interface Records {
  readonly started: string;
  readonly machine: string;
  readonly versions: Record<string, string>;
  readonly options: Record<string, unknown>;
  readonly runs: Run[];
  readonly bits: Bits[];
  /** What could not be measured, and why. */
  readonly notes: string[];
}

const RESULTS = join(dirname(import.meta.dirname), 'results');

/** Written after every run: a benchmark that is ended keeps what it has. */
export function save(records: Records, table: string, name: string): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(records, undefined, 1)}\n`);
  writeFileSync(join(RESULTS, `${name}.md`), table);
}
