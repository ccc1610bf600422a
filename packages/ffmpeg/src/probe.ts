import { lstat } from 'node:fs/promises';
import { inputName, probeArguments } from './argv.ts';
import { runChild } from './child.ts';
import { failure, failureOf, failureOfDisk } from './failure.ts';
import type { ProbeOwnResult, ProbeResult } from './ffmpeg.ts';
import type { OwnDemuxer, UserDemuxer } from './inputs.ts';
import type { FfmpegFailure } from './job.ts';
import { closeJobFolder, openJobFolder } from './job-folder.ts';
import { OWN_ENTRIES, readOwnReport } from './probe-own.ts';
import { probeEntries, readProbeReport } from './probe-report.ts';
import { launchOf } from './sandbox.ts';
import { PROBE_LIMITS } from './walls.ts';
import type { World } from './world.ts';

/** Asks a user's file what it claims to be. */
export async function probeUserFile(
  world: World,
  path: string,
  options: { readonly demuxer: UserDemuxer; readonly signal?: AbortSignal | undefined },
): Promise<ProbeResult> {
  const facts = await lstat(path).catch(() => undefined);
  if (facts?.isFile() !== true) return failure('bad_input', 'The input is not a file.');
  const answer = await askProbe(world, path, { ...options, entries: probeEntries(options.demuxer) });
  if (!answer.ok) return answer;
  const report = readProbeReport(answer.json, facts.size);
  return report === undefined ? failure('bad_input', 'The file says nothing that can be read.') : { ok: true, report };
}

/** Counts what a file of ours holds. */
export async function probeOwnFile(
  world: World,
  path: string,
  options: { readonly demuxer?: OwnDemuxer | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<ProbeOwnResult> {
  const facts = await lstat(path).catch(() => undefined);
  if (facts?.isFile() !== true) return failure('failed', 'The file is not there.');
  const demuxer = options.demuxer ?? 'mov';
  const answer = await askProbe(world, path, { ...options, demuxer, entries: OWN_ENTRIES });
  if (!answer.ok) return answer;
  const report = readOwnReport(answer.json, facts.size);
  return report === undefined ? failure('failed', 'The file says nothing that can be read.') : { ok: true, report };
}

interface Question {
  readonly demuxer: OwnDemuxer | UserDemuxer;
  readonly entries: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

async function askProbe(
  world: World,
  path: string,
  question: Question,
): Promise<{ ok: true; json: string } | FfmpegFailure> {
  try {
    return await ask(world, path, question);
  } catch (error) {
    return failureOfDisk(error);
  }
}

async function ask(world: World, path: string, { demuxer, entries, signal }: Question) {
  const links = [{ name: inputName(0), path }];
  const folder = await openJobFolder(world.scratch, world.level, { links, texts: [] });
  try {
    let json = '';
    const { cpuSeconds, memoryBytes, outputBytes: fileBytes, stdoutBytes, wallMs } = PROBE_LIMITS;
    const launch = launchOf(
      {
        binary: world.capabilities.ffprobePath,
        args: probeArguments(demuxer, entries),
        folder: folder.path,
        mounts: folder.mounts,
        limits: { cpuSeconds, memoryBytes, fileBytes },
      },
      world.level,
      world.view,
    );
    const onStdout = (text: string): void => {
      json += text;
    };
    const end = await runChild(launch, { wallMs, signal, onStdout, stdoutBytes, onSpawn: world.onSpawn });
    if (end.code === 0 && end.ended === undefined) return { ok: true as const, json };
    world.onFailure(end);
    const failed = failureOf(end);
    // ffprobe says 1 for everything that it cannot open.
    return end.code === 1 && failed.reason === 'failed' ? failure('bad_input', 'The file cannot be read.') : failed;
  } finally {
    await closeJobFolder(folder);
  }
}
