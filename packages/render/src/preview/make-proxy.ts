import type { MediaFacts } from '@reelsmith/core';
import type { FailureReason, Ffmpeg } from '@reelsmith/ffmpeg';
import { even } from '../compile/geometry.ts';
import { COLOR_OPTIONS } from '../engine/encoder.ts';
import { resolveSources } from '../engine/resolve.ts';
import { limitsFor, StepFailed, step } from '../engine/run.ts';
import { OPAQUE, resize, scaleTo, toneMap } from '../filters/color.ts';
import { chain } from '../filters/number.ts';
import { demuxerOf } from '../graph/inputs.ts';

/** Short side of a small copy. */
export const PROXY_SIDE = 360;

/** True for videos that are worth a small copy: larger than one, opaque, with an end of their own. */
export function wantsProxy({ kind, demuxer, alpha, width, height }: MediaFacts): boolean {
  return kind === 'video' && demuxer !== 'gif' && !alpha && Math.min(width, height) > PROXY_SIDE;
}

export interface ProxyOptions {
  readonly ffmpeg: Ffmpeg;
  readonly path: string;
  readonly facts: MediaFacts;
  readonly outputPath: string;
  readonly signal?: AbortSignal | undefined;
}

export type ProxyResult =
  | { readonly ok: true; readonly facts: MediaFacts }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

/** Makes the small copy of a video: its pictures alone, upright, in the film's colours, each at its own time, so that
 *  whoever picks frames by time picks the same ones. One core, quick to read from any place. */
export async function makeProxy({ ffmpeg, path, facts, outputPath, signal }: ProxyOptions): Promise<ProxyResult> {
  const asset = { assetId: 'original', hash: 'original', facts };
  const size = proxySize(facts);
  try {
    const source = [
      ...(await resolveSources([asset], { ffmpeg, resolve: () => ({ path, facts }), signal })).values(),
    ][0];
    if (source === undefined) throw new Error('A resolved source is gone.');
    const { decoder } = source;
    const scaled = facts.hdr
      ? chain(resize(size.width, size.height), toneMap())
      : scaleTo(size.width, size.height, OPAQUE, source.matrix);
    // What is shown first is shown from the beginning on, wherever its own time is.
    const graph = chain(facts.interlaced ? 'bwdif=mode=send_frame' : '', scaled, "setpts='if(eq(N,0),0,PTS)'");
    const seconds = facts.durationMs / 1000;
    const { bytes } = await step(
      { ffmpeg, signal },
      {
        inputs: [
          { kind: 'userMedia', path, demuxer: demuxerOf(source), options: decoder === undefined ? {} : { decoder } },
        ],
        graph: `[0:V:0]${graph}[out]`,
        maps: ['[out]'],
        outputOptions: [
          ...['-c:v', 'libx264', '-preset', 'ultrafast', '-crf', '24', '-g', '30', '-pix_fmt', 'yuv420p'],
          // Times finer than any rate: sources keep theirs, even or not.
          ...['-vsync', 'passthrough', '-enc_time_base', '1/90000', '-video_track_timescale', '90000'],
          ...COLOR_OPTIONS,
          ...['-map_metadata', '-1'],
        ],
        output: { path: outputPath, muxer: 'mp4' },
        limits: limitsFor(seconds, 3_000_000, 20),
        totalSeconds: seconds,
        threads: 1,
      },
    );
    return { ok: true, facts: factsOf(facts, size, bytes) };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ok: false, reason: error.failure.reason, message: error.failure.detail };
  }
}

function proxySize({ width, height }: MediaFacts): { width: number; height: number } {
  const scale = PROXY_SIDE / Math.min(width, height);
  return { width: even(width * scale), height: even(height * scale) };
}

function factsOf(facts: MediaFacts, size: { width: number; height: number }, bytes: number): MediaFacts {
  const { audioCodec: _codec, ...rest } = facts;
  return {
    ...rest,
    ...size,
    ...{ format: 'mp4', demuxer: 'mov', videoCodec: 'h264', pixelFormat: 'yuv420p', colorSpace: 'bt709' },
    ...{ rotation: 0, anamorphic: false, hdr: false, interlaced: false },
    ...{ hasAudio: false, audioChannels: 0, sampleRate: 0, bytes },
  };
}
