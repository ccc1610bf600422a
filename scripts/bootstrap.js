// The one entry of `npm start`, `npm run make` and `npm test`. Plain JavaScript that Node 20 can run in a clone without
// node_modules: it installs what is missing, brings Node 24 and runs the real command under it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSystemPackages } from './system-packages.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.reelsmith-installed');
const WANTED_MAJOR = 24;

// Node's default young generation costs 110 MB at rest; the work is ffmpeg's, so a small one costs no speed.
const SERVICE_FLAGS = ['--max-semi-space-size=2'];

const COMMANDS = {
  start: { script: 'packages/reelsmith/src/main.ts', first: ['serve'], needs: ['run'], flags: SERVICE_FLAGS },
  make: { script: 'packages/reelsmith/src/main.ts', first: ['make'], needs: ['run'] },
  reelsmith: { script: 'packages/reelsmith/src/main.ts', first: [], needs: ['run'] },
  generate: { script: 'scripts/generate.ts', first: [], needs: [] },
  eval: { script: 'eval/main.ts', first: [], needs: [] },
  train: { script: 'scripts/train.ts', first: [], needs: [] },
  bench: { script: 'bench/main.ts', first: [], needs: ['run'] },
  check: { script: 'scripts/check.ts', first: [], needs: [] },
  test: { script: 'scripts/test.ts', first: [], needs: ['run', 'test'] },
  'test:long': { script: 'scripts/test.ts', first: ['--long'], needs: ['run', 'test'] },
};

function main() {
  const [name = 'start', ...rest] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) {
    fail(`"${name}" is not a command. Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  installPackages();
  const node = findNode();
  ensureSystemPackages(command.needs, say);
  // npm runs scripts in the repository's folder; files named on the command line are meant from where the person stands.
  if (command.script.startsWith('packages/') && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  runUnder(node, [...(command.flags ?? []), join(ROOT, command.script), ...command.first, ...rest]);
}

/** `npm ci` when node_modules does not match the lock file. Scripts stay off, except the one that fetches Node. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing packages (once, and after each update) ...');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  // Without the explicit flag this can report success and install nothing where scripts are switched off.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

function npm(args) {
  const cli = process.env.npm_execpath;
  const viaNode = cli !== undefined && /\.c?js$/.test(cli);
  // `npm run` puts the repository's own Node first; `npm ci` takes that away under our feet.
  const node = existsSync(process.execPath) ? process.execPath : 'node';
  const [file, first] = viaNode ? [node, [cli]] : ['npm', []];
  // stdout belongs to the command that follows (`make --json`), so npm's own words go to stderr.
  const done = spawnSync(file, [...first, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (done.error) fail(`npm could not be started (${done.error.message}). Install Node with npm, then try again.`);
  if (done.status !== 0) fail(`"npm ${args.join(' ')}" failed. Read its message above, then try again.`);
}

/** The repository's own Node 24, else the machine's when it is new enough. */
function findNode() {
  const candidates = [join(ROOT, 'node_modules', 'node', 'bin', 'node'), process.execPath];
  for (const candidate of candidates) {
    const asked = existsSync(candidate)
      ? spawnSync(candidate, ['-p', 'process.versions.node'], { encoding: 'utf8' })
      : undefined;
    if (asked?.status === 0 && Number.parseInt(asked.stdout, 10) >= WANTED_MAJOR) return candidate;
  }
  return fail(
    `Node ${WANTED_MAJOR} is needed and the npm package "node" has none for ${process.platform}-${process.arch}; this is ${process.version}. Install Node ${WANTED_MAJOR}, then try again.`,
  );
}

function runUnder(node, args) {
  const path = `${dirname(node)}:${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH: path, REELSMITH_ROOT: ROOT };
  // Replacing this process (Node >= 22.15) saves a waiting parent; older ones wait for the child and pass signals on.
  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.execve(node, [node, ...args], env);
  }
  const child = spawn(node, args, { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to the whole group already; only signals aimed at this process alone are passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)));
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(6);
}

main();
