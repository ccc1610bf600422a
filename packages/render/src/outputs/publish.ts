import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { asFailure } from '../copy/failure.ts';

/** Lets `make` write a file beside its place and moves it there when it is done: what fails, or is cancelled, was never
 *  there. */
export async function published<Result>(
  outputPath: string,
  signal: AbortSignal | undefined,
  make: (path: string) => Promise<Result>,
): Promise<Result> {
  const place = dirname(resolve(outputPath));
  try {
    // The same kind of folder as every run has: what a kill leaves is swept with those.
    const folder = await mkdtemp(join(place, '.job-'));
    try {
      const path = join(folder, 'out');
      const result = await make(path);
      signal?.throwIfAborted();
      await rename(path, outputPath);
      await sync(place);
      return result;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    throw asFailure(error, signal);
  }
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
