import type { MediaFacts } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import type { ResolvedSource, Sources } from '../graph/span.ts';
import { movieAt, timeOf } from '../mp4/movie.ts';
import type { PlanSource } from '../plan.ts';
import { readingOf } from './reading.ts';
import { StepFailed } from './run.ts';

/** The file that holds an asset on this machine; undefined when it is gone. */
export type Resolve = (
  assetId: string,
) => Promise<{ path: string; facts: MediaFacts } | undefined> | { path: string; facts: MediaFacts } | undefined;

interface ResolveOptions {
  readonly ffmpeg: Ffmpeg;
  readonly resolve: Resolve;
  readonly signal?: AbortSignal | undefined;
}

/** Finds the files of a plan, and what has to be known of each before a graph is built. @throws StepFailed */
export async function resolveSources(wanted: readonly PlanSource[], options: ResolveOptions): Promise<Sources> {
  const resolved = await Promise.all(wanted.map((source) => resolveSource(source, options)));
  return new Map(resolved.map((source) => [source.assetId, source]));
}

async function resolveSource(source: PlanSource, options: ResolveOptions): Promise<ResolvedSource> {
  const found = await options.resolve(source.assetId);
  if (found === undefined) {
    const detail = `The file of the asset ${source.assetId} is gone. Upload it again.`;
    throw new StepFailed({ ok: false, reason: 'bad_input', detail });
  }
  const [reading, keyFrames] = await Promise.all([
    readingOf(source, found.path, options),
    source.facts.demuxer === 'mov' && source.facts.kind === 'video' ? readKeyFrames(found.path) : undefined,
  ]);
  return { ...source, path: found.path, ...reading, ...(keyFrames === undefined ? {} : { keyFrames }) };
}

/** Where a film of ours or of a camera can be opened, from its index alone; undefined for what the index does not tell.
 *  What is wrong with a file is said by the run that reads it. */
async function readKeyFrames(path: string): Promise<readonly number[] | undefined> {
  const video = (await movieAt(path))?.video;
  if (video === undefined) return undefined;
  const samples = Array.from(video.samples.sync.keys()).filter((sample) => video.samples.sync[sample] === 1);
  return samples.map((sample) => timeOf(video, sample)).toSorted((a, b) => a - b);
}
