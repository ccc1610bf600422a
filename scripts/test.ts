// `npm test`: the gates, then every kind of test, then one closing line. `--long` multiplies the random loops by 20.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checks } from './check.ts';
import { finish, ROOT, runTool, type Timed } from './run.ts';

const KINDS = ['unit', 'integration', 'kill', 'browser'];
const REPORTS = join(ROOT, '.cache', 'test-reports');
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  success: z.boolean(),
});

function main(): void {
  const long = process.argv.includes('--long');
  const only = KINDS.filter((kind) => process.argv.includes(`--${kind}`));
  mkdirSync(REPORTS, { recursive: true });
  const gates = only.length === 0 ? checks() : [];
  const env = { SCALE: long ? '20' : (process.env.SCALE ?? '1') };
  const tests = (only.length === 0 ? KINDS : only).map((kind) => runKind(kind, env));
  finish([...gates, ...tests.map((one) => one.timed)]);
  const sum = (pick: (one: Counts) => number) => tests.reduce((total, one) => total + pick(one.counts), 0);
  const gatesFailed = gates.filter((gate) => !gate.ok).length;
  process.stdout.write(
    `\n${sum((one) => one.passed)} passed, ${sum((one) => one.failed) + gatesFailed} failed, ${sum((one) => one.skipped)} skipped\n`,
  );
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function runKind(kind: string, env: Record<string, string>): { timed: Timed; counts: Counts } {
  const report = join(REPORTS, `${kind}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', kind, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const timed = runTool(`${kind} tests`, 'vitest', args, env);
  if (!existsSync(report)) return { timed: { ...timed, ok: false }, counts: { passed: 0, failed: 1, skipped: 0 } };
  const read = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  // A crash outside any test fails the run without a failed test; it must still count.
  const failed = read.numFailedTests + (timed.ok || read.numFailedTests > 0 ? 0 : 1);
  return { timed, counts: { passed: read.numPassedTests, failed, skipped: read.numPendingTests } };
}

main();
