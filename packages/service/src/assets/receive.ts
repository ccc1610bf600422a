import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ReelsmithError } from '@reelsmith/protocol';
import { failpoint } from '../failpoints.ts';
import type { Storage } from '../storage/storage.ts';

const MB = 1_048_576;
const CHECK_EVERY_BYTES = 16 * MB;

/** A file that has come in whole and has no place yet. */
export interface Received {
  path: string;
  hash: string;
  bytes: number;
}

/** Writes a stream to a temporary file while hashing it; one chunk is in memory at a time. Nothing is left behind when
 *  it fails. @throws too_large, storage_full, bad_request for a stream that broke */
export async function receive(
  storage: Storage,
  input: { name: string; stream: Readable; limitBytes: number },
): Promise<Received> {
  await storage.checkRoom(0);
  const path = await storage.temporaryPath();
  try {
    return { path, ...(await write(storage, path, input)) };
  } catch (error) {
    input.stream.destroy();
    await rm(path, { force: true });
    throw outcomeOf(error, input.name);
  }
}

async function write(
  storage: Storage,
  path: string,
  input: { name: string; stream: Readable; limitBytes: number },
): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const piece of input.stream) {
      const chunk = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
      const before = bytes;
      bytes += chunk.length;
      if (bytes > input.limitBytes) throw tooLarge(input.name, input.limitBytes);
      if (Math.floor(bytes / CHECK_EVERY_BYTES) !== Math.floor(before / CHECK_EVERY_BYTES)) await storage.checkRoom(0);
      hash.update(chunk);
      await file.writeFile(chunk);
      if (before === 0) failpoint('upload_after_first_chunk');
    }
  } finally {
    await file.close();
  }
  if (bytes === 0) throw new ReelsmithError('bad_request', `${input.name} is empty. Choose a file with content.`);
  return { hash: hash.digest('hex'), bytes };
}

/** The sentence for a file over the limit. */
export function tooLarge(name: string, limitBytes: number): ReelsmithError {
  const limit = Math.floor(limitBytes / MB);
  const message = `${name} is larger than the limit of ${limit} MB. Trim or compress it, or raise MAX_UPLOAD_MB.`;
  return new ReelsmithError('too_large', message, { params: { limitBytes } });
}

function outcomeOf(error: unknown, name: string): Error {
  if (error instanceof ReelsmithError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new ReelsmithError('storage_full', `There is no room on the server's disk for ${name}. Free some space.`, {
      cause: error,
    });
  }
  return new ReelsmithError('bad_request', `${name} did not arrive whole. Send it again.`, { cause: error });
}
