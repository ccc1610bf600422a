import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { OwnReport } from '@reelsmith/ffmpeg';
import { type Assembly, writeFilm } from '../mp4/write-film.ts';
import { asFailure } from './failure.ts';
import { StepFailed, type Workshop } from './run.ts';

/** Puts a film together out of samples of other files and publishes it when `flaw` finds nothing wrong with it. */
export function publishedFilm(
  { ffmpeg, signal }: Pick<Workshop, 'ffmpeg' | 'signal'>,
  film: Assembly & { readonly outputPath: string; readonly flaw: (report: OwnReport) => string | undefined },
  onRatio: (ratio: number) => void,
): Promise<{ bytes: number; report: OwnReport }> {
  return published(film.outputPath, signal, async (path) => {
    const bytes = await writeFilm(film, path, signal, onRatio);
    const probed = await ffmpeg.probeOwn(path, { signal });
    if (!probed.ok) throw new StepFailed(probed);
    const wrong = film.flaw(probed.report);
    if (wrong !== undefined) throw new StepFailed({ ok: false, reason: 'failed', detail: wrong });
    return { bytes, report: probed.report };
  });
}

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
