import { type ChildProcess, spawn } from 'node:child_process';
import { access, chown, mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { readPidFile, stopLeftover, stopServer } from './leftover.ts';
import { socketFolder } from './socket-folder.ts';
import { chooseUser, type RunAs } from './user.ts';

const START_TIMEOUT_MS = 20_000;
const LOG_BYTES = 4 * 1_048_576;
const USER = 'reelsmith';
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '16MB',
  max_connections: '40',
  io_method: 'sync',
  jit: 'off',
  huge_pages: 'off',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A running server of our own. */
export interface EmbeddedServer {
  /** For `pg` and pg-boss. */
  connection: { host: string; port: number; user: string; database: string };
  /** The server's process now; it changes when the server was restarted. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

interface Place {
  folder: string;
  socket: string;
  log: string;
  binaries: Binaries;
  user: RunAs;
}

/** Starts PostgreSQL on `dataDir` and keeps it running until `stop`. The caller holds the lock of the folder.
 *  `onRestart` hears that the server had died and is back. */
export async function startEmbedded(options: {
  dataDir: string;
  onRestart?: ((reason: string) => void) | undefined;
}): Promise<EmbeddedServer> {
  const place = await prepare(options.dataDir);
  let stopping = false;
  let child = await launch(place);
  let reviving: Promise<void> = Promise.resolve();

  const watch = (watched: ChildProcess) =>
    watched.once('exit', (code, signal) => {
      if (!stopping) reviving = revive(`${signal ?? `exit ${code}`}`);
    });
  const revive = async (reason: string) => {
    for (let pauseMs = 50; !stopping; pauseMs = Math.min(pauseMs * 2, 5000)) {
      await sleep(pauseMs);
      try {
        child = await launch(place);
        watch(child);
        options.onRestart?.(reason);
        return;
      } catch {
        // Tried again after a longer pause; queries fail meanwhile, each with its own error.
      }
    }
  };
  watch(child);
  return {
    connection: { host: place.socket, port: 5432, user: USER, database: 'postgres' },
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      await reviving;
      if (child.pid !== undefined) await stopServer(child.pid);
    },
  };
}

async function prepare(dataDir: string): Promise<Place> {
  const folder = join(dataDir, 'postgres');
  const socket = await socketFolder(dataDir);
  const binaries = await findBinaries(dataDir);
  const draftFolder = join(dataDir, 'postgres.new');
  const log = join(dataDir, 'postgres.log');
  const known = await exists(join(folder, 'PG_VERSION'));
  const user = await chooseUser(binaries, known ? [folder, socket] : [draftFolder, socket]);
  const place = { folder, socket, log, binaries, user };
  if (!known) {
    await initialise({ ...place, folder: draftFolder });
    // A start that was killed half way leaves only the draft, never a broken database.
    await rename(draftFolder, folder);
  }
  const logged = await stat(log).catch(() => undefined);
  if (logged !== undefined && logged.size > LOG_BYTES) await truncate(log, 0);
  await stopLeftover(folder);
  return place;
}

async function initialise(place: Place): Promise<void> {
  await rm(place.folder, { recursive: true, force: true });
  await mkdir(place.folder, { mode: 0o700 });
  const { uid, gid } = place.user.identity;
  if (uid !== undefined && gid !== undefined) await chown(place.folder, uid, gid);
  const child = await run(place, place.binaries.initdb, [
    ...['-D', place.folder, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'],
  ]);
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`The embedded database could not be made (${await lastLine(place.log)}).`);
}

/** Starts until it is ready. A pid file or shared memory of a server that is just dying goes away by itself. */
async function launch(place: Place): Promise<ChildProcess> {
  const until = performance.now() + START_TIMEOUT_MS;
  while (true) {
    const settings = Object.entries({ ...SETTINGS, unix_socket_directories: place.socket });
    const args = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = await run(place, place.binaries.postgres, ['-D', place.folder, ...args]);
    if (await becomesReady(place, child, until)) {
      child.unref();
      return child;
    }
    if (performance.now() > until) {
      if (child.pid !== undefined) await stopServer(child.pid);
      throw new Error(
        `The embedded database did not start (${await lastLine(place.log)}). Its log is postgres.log in the data folder.`,
      );
    }
    await sleep(200);
    await stopLeftover(place.folder);
  }
}

async function becomesReady(place: Place, child: ChildProcess, until: number): Promise<boolean> {
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    const told = await readPidFile(place.folder);
    if (told?.ready === true && told.pid === child.pid) return true;
    await sleep(8);
  }
  return false;
}

/** In a session of its own: Ctrl-C in a terminal is for us, we then stop the server in order. */
async function run(place: Place, program: string, args: string[]): Promise<ChildProcess> {
  const log = await open(place.log, 'a', 0o600);
  try {
    const [first = program, ...rest] = [...place.user.prefix, program, ...args];
    const child = spawn(first, rest, {
      ...place.user.identity,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { PATH: process.env.PATH, LC_ALL: 'C', ...place.binaries.environment },
    });
    child.on('error', () => undefined);
    return child;
  } finally {
    await log.close();
  }
}

async function lastLine(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim().split('\n').at(-1)?.slice(-300) ?? 'no message';
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
