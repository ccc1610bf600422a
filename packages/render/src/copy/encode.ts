import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { NORMAL_SPEED } from '@reelsmith/core';
import type { InputSpec } from '@reelsmith/ffmpeg';
import { timescaleOptions } from '../engine/encoder.ts';
import { together } from '../engine/pool.ts';
import { limitsFor, StepFailed, step, type Workshop } from '../engine/run.ts';
import { num } from '../filters/number.ts';
import { picked, renumbered } from '../filters/time.ts';
import type { ResolvedSource } from '../graph/span.ts';
import { ppsId, readSps, type Sps } from '../mp4/h264.ts';
import { readMovie, type VideoTrack } from '../mp4/movie.ts';
import { setsOf } from '../mp4/nal.ts';
import { framesOf, highest, type Run } from '../mp4/picture-track.ts';
import type { Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import type { Stretch } from './stretches.ts';

type Encoded = Extract<Stretch, { kind: 'encoded' }>;

/** What the stretches between copied ones became. */
export interface EncodedStretches {
  readonly runs: readonly Run[];
  /** Their parameter sets, under numbers that the source does not use. */
  readonly video: VideoTrack;
}

/** Every stretch opens the source once more. */
const STRETCHES_PER_RUN = 12;

/** Encodes stretches of the source again, nearly without loss and in the form of the source's own stream, each from a key
 *  frame of its own. Opened files are added to `files`. */
export async function encodeStretches(
  workshop: Workshop,
  stretches: readonly Encoded[],
  { source, video, files }: { source: ResolvedSource; video: VideoTrack; files: FileHandle[] },
): Promise<EncodedStretches | undefined> {
  const groups: Encoded[][] = [];
  for (let at = 0; at < stretches.length; at += STRETCHES_PER_RUN) {
    groups.push(stretches.slice(at, at + STRETCHES_PER_RUN));
  }
  const pathOf = (index: number): string => join(workshop.folder, `again${index}`);
  const left = groups.entries();
  await together(workshop.pool.size, workshop.signal, async (signal) => {
    const { value, done } = left.next();
    if (done === true) return false;
    const [index, group] = value;
    const part = { source, video, path: pathOf(index) };
    await workshop.pool.run(() => encodeGroup({ ...workshop, signal }, group, part));
    return true;
  });
  workshop.signal?.throwIfAborted();
  const runs: Run[] = [];
  let first: VideoTrack | undefined;
  for (const index of groups.keys()) {
    const file = await open(pathOf(index), 'r');
    files.push(file);
    const track = (await readMovie(file)).video;
    if (track === undefined) throw new Error('What was encoded for a cut cannot be read.');
    first ??= track;
    if (!setsOf(track.config).equals(setsOf(first.config)))
      throw new Error('Cuts of one film were encoded with different settings.');
    runs.push(...runsOf(track, groups[index] ?? [], { file: files.length - 1, rate: workshop.plan.rate }));
  }
  return first === undefined ? undefined : { runs, video: first };
}

/** Finds how the source begins to decode; half a second more than the frame itself needs. */
const PREROLL_SECONDS = 0.5;

async function encodeGroup(
  workshop: Workshop,
  group: readonly Encoded[],
  { source, video, path }: { source: ResolvedSource; video: VideoTrack; path: string },
): Promise<void> {
  const { rate } = workshop.plan;
  const inputs: InputSpec[] = group.map(({ startSeconds }) => ({
    kind: 'userMedia',
    path: source.path,
    demuxer: 'mov',
    options: { autorotate: false, seekSeconds: seekOf(startSeconds) },
  }));
  const parts = group.map(({ startSeconds, frames }, index) => {
    const offsetSeconds = startSeconds - seekOf(startSeconds);
    const pick = picked({ offsetSeconds, speed: NORMAL_SPEED, rate, count: frames });
    return `[${index}:v:0]${pick},setsar=1[p${index}]`;
  });
  const pads = group.map((_, index) => `[p${index}]`).join('');
  const total = group.reduce((sum, { frames }) => sum + frames, 0);
  // Joining does not know how long a stretch of one frame lasts, so frames are numbered after it.
  const joined = `concat=n=${group.length}:v=1:a=0,${renumbered(0, rate)}`;
  const starts = startsOf(group);
  const result = await step(workshop, {
    inputs,
    graph: `${parts.join(';\n')};\n${pads}${joined}[out]`,
    maps: ['[out]'],
    outputOptions: [
      ...encoderOptions(video),
      ...['-force_key_frames', starts.map((frame) => num(secondsOf(frame, rate))).join(',')],
      ...['-vsync', 'cfr', '-r', `${rate.num}/${rate.den}`, '-map_metadata', '-1'],
      ...[...timescaleOptions(rate), '-an', '-frames:v', String(total)],
    ],
    output: { path, muxer: 'mp4' },
    limits: limitsFor(secondsOf(total, rate), 40_000_000, 120),
    totalFrames: total,
    intermediate: true,
  });
  if (result.frames === total) return;
  const detail = `The cuts of the film have ${result.frames} frames and should have ${total}.`;
  throw new StepFailed({ ok: false, reason: 'failed', detail });
}

const seekOf = (seconds: number): number => Math.max(0, Math.floor((seconds - PREROLL_SECONDS) * 1000) / 1000);

function startsOf(group: readonly Encoded[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { frames } of group) {
    starts.push(at);
    at += frames;
  }
  return starts;
}

const BASELINE = 66;
const MAIN = 77;
const UNSPECIFIED = 2;

/** x264 in the form of the source: profile, reordering, colour. Its parameter sets get a number that is still free. */
function encoderOptions(video: VideoTrack): string[] {
  const [unit = Buffer.alloc(8)] = video.config.sps;
  const sps = readSps(unit);
  const profile = sps.profile === BASELINE ? 'baseline' : sps.profile === MAIN ? 'main' : 'high';
  const reorder = sps.profile === BASELINE ? 0 : (sps.reorderFrames ?? deepestReorder(video));
  const bFrames = reorder === 0 ? ['bframes=0'] : ['bframes=3', `b-pyramid=${reorder === 1 ? 'none' : 'normal'}`];
  const refs = Math.max(1, Math.min(4, sps.referenceFrames));
  const params = [`sps-id=${freeId(video)}`, ...bFrames, `ref=${refs}`, 'keyint=infinite', 'scenecut=0'];
  return [
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '16', '-profile:v', profile, '-pix_fmt', 'yuv420p'],
    ...['-forced-idr', '1', '-x264-params', params.join(':'), ...colorOptions(sps)],
  ];
}

function colorOptions({ color }: Sps): string[] {
  if (color === undefined) return [];
  const named = (option: string, value: number): string[] => (value === UNSPECIFIED ? [] : [option, String(value)]);
  return [
    ...['-color_range', color.full ? 'pc' : 'tv'],
    ...named('-color_primaries', color.primaries),
    ...named('-color_trc', color.transfer),
    ...named('-colorspace', color.matrix),
  ];
}

/** How many frames are decoded before one that is shown earlier, found in the first samples. */
function deepestReorder({ samples }: VideoTrack): number {
  const times = Array.from(samples.decode.subarray(0, 300), (time, index) => time + (samples.composition[index] ?? 0));
  return times.reduce((most, time, index) => {
    const ahead = times.slice(0, index).filter((other) => other > time).length;
    return Math.max(most, ahead);
  }, 0);
}

/** x264 gives both kinds of parameter sets the same number. */
function freeId({ config }: VideoTrack): number {
  const taken = new Set([...config.sps.map((unit) => readSps(unit).id), ...config.pps.map(ppsId)]);
  const free = Array.from({ length: 32 }, (_, id) => id).find((id) => id > 0 && !taken.has(id));
  return free ?? 31;
}

/** Cuts what was encoded in one go into its stretches. */
function runsOf(video: VideoTrack, group: readonly Encoded[], { file, rate }: { file: number; rate: Rate }): Run[] {
  const { samples, config } = video;
  const all = framesOf(video, rate);
  return startsOf(group).map((start, index) => {
    const count = group[index]?.frames ?? 0;
    const frames = all.slice(start, start + count).map((frame) => frame - start);
    if (samples.sync[start] !== 1 || frames[0] !== 0 || highest(frames) !== count - 1) {
      throw new Error('A cut was not encoded on its own.');
    }
    return {
      file,
      table: samples,
      from: start,
      to: start + count,
      frames,
      shown: { from: 0, to: count },
      prefix: setsOf(config),
    };
  });
}
