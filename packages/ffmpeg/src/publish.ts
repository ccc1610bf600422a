import { open, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure } from './failure.ts';
import type { OwnDemuxer } from './inputs.ts';
import type { FfmpegFailure, FfmpegJob, Muxer } from './job.ts';
import { probeOwnFile } from './probe.ts';
import type { OwnReport } from './probe-own.ts';
import type { World } from './world.ts';

/** How a file of a muxer is read back; undefined where its container says nothing worth checking. */
const READ_BACK: Partial<Record<Muxer, OwnDemuxer>> = {
  mp4: 'mov',
  mov: 'mov',
  ipod: 'mov',
  matroska: 'matroska',
  webm: 'matroska',
  mp3: 'mp3',
  wav: 'wav',
  flac: 'flac',
  adts: 'aac',
  avi: 'avi',
  gif: 'gif',
  nut: 'nut',
};

interface Made {
  readonly made: string;
  readonly output: { readonly path: string; readonly muxer: Muxer };
  readonly verify: FfmpegJob['verify'];
  readonly signal: AbortSignal | undefined;
  readonly intermediate: boolean;
}

/** Probes the finished file, lets the job look at it, makes it durable and gives it its name, in this order: a name never
 *  stands for half a file. */
export async function publish(
  world: World,
  { made, output, verify, signal, intermediate }: Made,
): Promise<{ ok: true; report?: OwnReport } | FfmpegFailure> {
  if (intermediate) {
    await rename(made, output.path);
    return { ok: true };
  }
  const demuxer = READ_BACK[output.muxer];
  const probed = demuxer === undefined ? undefined : await probeOwnFile(world, made, { demuxer, signal });
  if (probed?.ok === false) {
    return probed.reason === 'cancelled' ? probed : failure('failed', 'The finished file cannot be read back.');
  }
  const wrong = probed === undefined ? undefined : verify?.(probed.report);
  if (wrong !== undefined) return failure('failed', wrong);
  if (signal?.aborted === true) return failure('cancelled', 'The run was cancelled.');
  await sync(made);
  await rename(made, output.path);
  await sync(dirname(resolve(output.path)));
  return { ok: true, ...(probed === undefined ? {} : { report: probed.report }) };
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
