import type { MediaFacts } from '@reelsmith/core';
import type { Ffmpeg } from '@reelsmith/ffmpeg';
import { USER_DEMUXERS } from '@reelsmith/ffmpeg';
import type { InputMatrix } from '../filters/color.ts';
import type { ResolvedSource, Sources } from '../graph/span.ts';
import type { PlanSource } from '../plan.ts';
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
  const matrix = await matrixOf(source, found.path, options);
  return { ...source, path: found.path, matrix };
}

/** Files without a colour tag are read as players read them: BT.709 from 720 lines on, BT.601 below. */
async function matrixOf({ facts }: PlanSource, path: string, options: ResolveOptions): Promise<InputMatrix> {
  if (facts.kind !== 'video' || facts.demuxer === 'gif') return 'auto';
  const { colorSpace, pixelFormat } = facts.colorSpace === undefined ? await colorsOf(facts, path, options) : facts;
  const untagged = colorSpace === undefined || colorSpace === 'unknown';
  const rgb = /^(gbr|rgb|bgr|pal|argb|abgr)/.test(pixelFormat ?? '');
  if (!untagged || rgb) return 'auto';
  return Math.min(facts.width, facts.height) >= 720 ? 'bt709' : 'bt601';
}

/** For assets whose facts were measured before colours were among them. */
async function colorsOf(facts: MediaFacts, path: string, { ffmpeg, signal }: ResolveOptions) {
  const demuxer = USER_DEMUXERS.find((name) => name === facts.demuxer);
  const probed = demuxer === undefined ? undefined : await ffmpeg.probe(path, { demuxer, signal });
  const video = probed?.ok ? probed.report.streams.find((stream) => stream.type === 'video') : undefined;
  // A file that can't be probed is left to the run that reads it.
  return { colorSpace: video === undefined ? 'bt709' : video.colorSpace, pixelFormat: video?.pixelFormat };
}
