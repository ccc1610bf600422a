import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { folderName } from './alphabet.ts';
import { ffmpegArguments, OUTPUT_NAME, pipeDescriptors } from './argv.ts';
import { runChild } from './child.ts';
import { failure, failureOf, failureOfDisk } from './failure.ts';
import type { Feed } from './feed.ts';
import { MOST_PIPES } from './inputs.ts';
import type { FfmpegFailure, FfmpegJob, FfmpegResult, FfmpegSuccess, RunOptions } from './job.ts';
import { closeJobFolder, filesOf, firstMissingInput, type JobFolder, openJobFolder } from './job-folder.ts';
import { createProgressReader, type ProgressReader } from './progress.ts';
import { publish } from './publish.ts';
import { launchOf } from './sandbox.ts';
import { WALLS } from './walls.ts';
import type { World } from './world.ts';

/** One run from a job to a published file. Every expected trouble is a value; only a bug of the caller is thrown. */
export async function runJob(world: World, job: FfmpegJob, options: RunOptions = {}): Promise<FfmpegResult> {
  const feeds = feedsOf(job);
  try {
    const missing = await firstMissingInput(job);
    if (missing !== undefined) return failure('bad_input', `Input ${missing} of the run is not a file.`);
    if (feeds.length > MOST_PIPES) return failure('failed', `A run reads at most ${MOST_PIPES} pipes at once.`);
    return await runInFolder(world, job, options);
  } catch (error) {
    return failureOfDisk(error);
  } finally {
    // Also when the process was never started.
    for (const { stream } of feeds) stream.destroy();
  }
}

function feedsOf(job: FfmpegJob): Feed[] {
  const descriptors = pipeDescriptors(job.inputs);
  return job.inputs.flatMap((input, index) => {
    const descriptor = descriptors[index];
    return input.kind === 'ownPipe' && descriptor !== undefined ? [{ descriptor, stream: input.stream }] : [];
  });
}

async function runInFolder(world: World, job: FfmpegJob, options: RunOptions): Promise<FfmpegResult> {
  const parent = job.output === undefined ? world.scratch : dirname(resolve(job.output.path));
  // Built before the folder: a refused argument leaves nothing behind.
  const args = ffmpegArguments(job, world.capabilities.major);
  const folder = await openJobFolder(parent, world.level, filesOf(job));
  try {
    const progress = createProgressReader(job, options.onProgress);
    const failed = await encode(world, job, args, folder, progress, options);
    if (failed) return failed;
    return await finish(world, job, folder, progress, options);
  } finally {
    await closeJobFolder(folder);
  }
}

async function encode(
  world: World,
  job: FfmpegJob,
  args: readonly string[],
  folder: JobFolder,
  progress: ProgressReader,
  options: RunOptions,
): Promise<FfmpegFailure | undefined> {
  const { cpuSeconds, memoryBytes, outputBytes } = job.limits;
  const limits = { cpuSeconds, memoryBytes, fileBytes: outputBytes + WALLS.collectBytes };
  const binary = world.capabilities.ffmpegPath;
  const end = await runChild(
    launchOf(
      { binary, args, folder: folder.path, mounts: folder.mounts, limits, device: job.device },
      world.level,
      world.view,
    ),
    {
      wallMs: job.limits.wallMs,
      signal: options.signal,
      feeds: feedsOf(job),
      onStdout: (text) => progress.push(text),
      stdoutBytes: Number.POSITIVE_INFINITY,
      onSpawn: world.onSpawn,
    },
  );
  if (end.code === 0 && end.ended === undefined && progress.ended) return undefined;
  world.onFailure(end);
  return end.code === 0 && end.ended === undefined
    ? failure('failed', 'ffmpeg ended without saying that it was done.')
    : failureOf(end);
}

async function finish(
  world: World,
  job: FfmpegJob,
  folder: JobFolder,
  progress: ProgressReader,
  options: RunOptions,
): Promise<FfmpegResult> {
  const collected = await collect(job, folder);
  const { frame: frames, outTimeMs } = progress.last;
  const base = { ok: true, frames, outTimeMs, bytes: 0, collected } satisfies FfmpegSuccess;
  const { output } = job;
  if (output === undefined || output.muxer === 'null') return base;
  const made = join(folder.path, OUTPUT_NAME);
  const facts = await stat(made).catch(() => undefined);
  if (facts === undefined || facts.size === 0) return failure('failed', 'The run wrote nothing.');
  if (facts.size >= job.limits.outputBytes) return failure('limit', 'The run wrote a larger file than it may.');
  const published = await publish(world, {
    made,
    output,
    verify: job.verify,
    signal: options.signal,
    intermediate: job.intermediate === true,
  });
  if (!published.ok) return published;
  const report = published.report === undefined ? {} : { report: published.report };
  return { ...base, bytes: facts.size, ...report };
}

async function collect(job: FfmpegJob, folder: JobFolder): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of job.collect ?? []) {
    const path = join(folder.path, folderName(name));
    const facts = await stat(path).catch(() => undefined);
    texts[name] = facts !== undefined && facts.size <= WALLS.collectBytes ? await readFile(path, 'utf8') : '';
  }
  return texts;
}
