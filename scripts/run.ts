import { type StdioOptions, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Seconds a part took, for the budget that is printed at the end. */
export interface Timed {
  name: string;
  seconds: number;
  ok: boolean;
}

/** Runs a program of node_modules with its output shown; never throws for a program that fails. */
export function runTool(name: string, program: string, args: string[], env: Record<string, string> = {}): Timed {
  return runNode(name, [bin(program), ...args], env);
}

/** Runs a script of this folder. */
export function runScript(name: string, file: string, args: string[]): Timed {
  return runNode(name, [join(ROOT, 'scripts', file), ...args], {});
}

function runNode(name: string, args: string[], env: Record<string, string>): Timed {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit'];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
  return { name, seconds: (performance.now() - started) / 1000, ok: done.status === 0 };
}

/** The JavaScript file behind a package's command, so that it runs under the Node that runs us. */
function bin(program: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGE_OF[program] ?? program);
  const manifest: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[program];
  if (file === undefined) throw new Error(`${program} is not a command of ${folder}`);
  return join(folder, file);
}

const PACKAGE_OF: Record<string, string> = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
  depcruise: 'dependency-cruiser',
};

/** Prints what took how long, and gives the process its exit code. */
export function finish(parts: Timed[]): void {
  process.stdout.write('\n== time\n');
  for (const part of parts) {
    process.stdout.write(`${part.ok ? 'ok    ' : 'FAILED'} ${part.name.padEnd(24)} ${part.seconds.toFixed(1)} s\n`);
  }
  if (parts.some((part) => !part.ok)) process.exitCode = 1;
}
