import { execFile } from 'node:child_process';
import { chown, lstat, mkdir, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';

const run = promisify(execFile);
const NOBODY = 65_534;
const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000'];

/** How the server's programs are started: PostgreSQL refuses to run as root. */
export interface RunAs {
  prefix: readonly string[];
  identity: { uid?: number; gid?: number };
}

/** As ourselves, or, for root, as an ordinary user of a namespace in which root's own files are that user's. Where
 *  namespaces are refused: as `nobody`, when it can reach the programs and the folder. */
export async function chooseUser(binaries: Binaries, folders: readonly string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [], identity: {} };
  const inNamespace = { prefix: ['unshare', ...NAMESPACE], identity: {} };
  if (await answers(inNamespace, binaries)) return inNamespace;
  const unprivileged = { prefix: [], identity: { uid: NOBODY, gid: NOBODY } };
  if ((await answers(unprivileged, binaries)) && (await reaches(folders))) {
    for (const folder of folders) await give(folder);
    return unprivileged;
  }
  throw new Error(
    'The embedded database does not run as root here: user namespaces are refused and an unprivileged user cannot reach the data folder. Start Reelsmith as an ordinary user, or set DATABASE_URL.',
  );
}

async function answers(user: RunAs, binaries: Binaries): Promise<boolean> {
  const [program = binaries.postgres, ...rest] = [...user.prefix, binaries.postgres, '--version'];
  return run(program, rest, { ...user.identity, env: { ...process.env, ...binaries.environment } }).then(
    () => true,
    () => false,
  );
}

async function reaches(folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const parent = join(folder, '..');
    const seen = await run('test', ['-x', parent], { uid: NOBODY, gid: NOBODY }).then(
      () => true,
      () => false,
    );
    if (!seen) return false;
  }
  return true;
}

async function give(folder: string): Promise<void> {
  await chown(folder, NOBODY, NOBODY);
  for await (const entry of await opendir(folder, { recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!(await lstat(path)).isSymbolicLink()) await chown(path, NOBODY, NOBODY);
  }
}
