import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** 32 bytes of this installation, made once, readable by its owner only. */
export async function serverSecret(dataDir: string): Promise<Buffer> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'secret');
  const known = await readSecret(file);
  if (known !== undefined) return known;
  const made = await writeAside(file, randomBytes(32).toString('hex'));
  await link(made, file).catch(() => undefined);
  await rm(made, { force: true });
  const secret = await readSecret(file);
  if (secret === undefined) throw new Error('The secret in the data folder is damaged; restore it from a backup.');
  return secret;
}

/** Writes the token that the command line and MCP read. */
export async function writeLocalToken(dataDir: string, token: string): Promise<void> {
  const file = join(dataDir, 'local-token');
  await rename(await writeAside(file, `${token}\n`), file);
}

/** The local token of an earlier start; undefined when there is none. */
export async function readLocalToken(dataDir: string): Promise<string | undefined> {
  const text = await readFile(join(dataDir, 'local-token'), 'utf8').catch(() => '');
  return text.trim() === '' ? undefined : text.trim();
}

async function readSecret(file: string): Promise<Buffer | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const secret = Buffer.from(text.trim(), 'hex');
  if (secret.length !== 32) throw new Error('The secret in the data folder is damaged; restore it from a backup.');
  return secret;
}

/** A finished, synced file beside `file`, not yet under its name. */
async function writeAside(file: string, text: string): Promise<string> {
  const path = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return path;
}
