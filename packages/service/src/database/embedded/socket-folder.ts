import { chmod, lstat, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST = 107;
const SOCKET = '/.s.PGSQL.5432';

/** A 0700 folder whose socket path the system accepts: `DATA_DIR/run`, else one in the temp folder, recorded. */
export async function socketFolder(dataDir: string): Promise<string> {
  const usual = join(dataDir, 'run');
  const fits = Buffer.byteLength(usual + SOCKET) <= LONGEST && /^[^,"']*$/.test(usual);
  if (!fits) return shortFolder(dataDir);
  await mkdir(usual, { recursive: true, mode: 0o700 });
  await chmod(usual, 0o700);
  return usual;
}

async function shortFolder(dataDir: string): Promise<string> {
  const record = join(dataDir, 'socket-folder');
  const known = (await readFile(record, 'utf8').catch(() => '')).trim();
  if (known !== '' && (await isPrivate(known))) return known;
  const made = await mkdtemp(join(tmpdir(), 'reelsmith-'));
  await writeFile(record, `${made}\n`, { mode: 0o600 });
  return made;
}

/** The temp folder is everybody's: only a folder that is really ours counts. */
async function isPrivate(folder: string): Promise<boolean> {
  const facts = await lstat(folder).catch(() => undefined);
  const owner = process.getuid?.() ?? facts?.uid;
  return facts?.isDirectory() === true && facts.uid === owner && (facts.mode & 0o077) === 0;
}
