import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Client } from '@reelsmith/client';
import type { DeliveredFile } from '@reelsmith/protocol';
import { CommandFailure, EXIT } from '../failure.ts';
import type { Printer } from '../printer.ts';

/** Brings the film to `out`. */
export async function deliver(
  client: Client,
  file: DeliveredFile,
  { out, printer, signal }: { out: string; printer: Printer; signal: AbortSignal },
): Promise<void> {
  await writeWhole(out, signal, async (partial) => {
    const bytes = await download(client, file, { to: partial, printer, signal });
    if (bytes === file.bytes) return;
    throw new CommandFailure(EXIT.failed, `The download ended after ${bytes} of ${file.bytes} bytes.`, {
      hint: 'Nothing was written. Run it again.',
    });
  });
}

/** Lets `write` fill a file beside `out` and puts it in its place, so that there is a whole file or none. */
export async function writeWhole(
  out: string,
  signal: AbortSignal,
  write: (partial: string) => Promise<void>,
): Promise<void> {
  const partial = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    await write(partial);
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    if (signal.aborted) throw new CommandFailure(EXIT.interrupted, 'Stopped: nothing was written.', { cause: error });
    throw error;
  }
}

async function download(
  client: Client,
  file: DeliveredFile,
  { to, printer, signal }: { to: string; printer: Printer; signal: AbortSignal },
): Promise<number> {
  const response = await client.download(file.renderId, { signal });
  const handle = await open(to, 'w');
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      await handle.writeFile(chunk);
      bytes += chunk.length;
      printer.progress('downloading', bytes / Math.max(1, file.bytes));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return bytes;
}
