import { NORMAL_SPEED } from '@reelsmith/core';
import type { PictureClip, PlanSource, Rate } from '../plan.ts';
import { secondsOf } from '../rate.ts';
import { sourceTimeOf } from './ramp.ts';

/** Where to open a video for some frames of a clip, and how far from there its first frame lies. */
export interface Opening {
  readonly seekSeconds: number;
  readonly offsetSeconds: number;
}

type Video = Extract<PictureClip['content'], { kind: 'video' }>;

/** A file is never opened later than this before its end: past it nothing would come, and no last frame to hold. */
const TAIL_SECONDS = 0.2;

/** Material time, in seconds, of `frame`; for reversed clips the earlier end of `count` frames from there on. */
export function materialSeconds(content: Video, frame: number, count: number, rate: Rate): number {
  return sourceTimeOf(content, content.reversed ? frame + count : frame, rate);
}

/** Where a file is opened for a moment: in whole milliseconds, never after it. */
export const seekable = (seconds: number): number => Math.floor(seconds * 1000) / 1000;

/** Opening for `count` frames from `frame` (counted from the clip's own start). */
export function openingOf(content: Video, source: PlanSource, frame: number, count: number, rate: Rate): Opening {
  const wanted = materialSeconds(content, frame, count, rate);
  const length = source.facts.durationMs / 1000;
  if (content.loops)
    return { seekSeconds: 0, offsetSeconds: length > 0 ? ((wanted % length) + length) % length : wanted };
  // The reader gives out all frames from the key frame before on, so the one on screen at this moment is among them.
  const latest = Math.max(0, length - TAIL_SECONDS);
  const seekSeconds = seekable(Math.max(0, Math.min(wanted, latest)));
  return { seekSeconds, offsetSeconds: wanted - seekSeconds };
}

/** Opening for the one frame that is held. */
export function stillOpening(atMs: number, source: PlanSource, rate: Rate): Opening {
  const content: Video = {
    kind: 'video',
    assetId: source.assetId,
    startMs: Math.max(0, Math.min(atMs, source.facts.durationMs - 1000 * secondsOf(1, rate))),
    lengthMs: 0,
    speed: NORMAL_SPEED,
    reversed: false,
    loops: source.facts.demuxer === 'gif',
  };
  return openingOf(content, source, 0, 1, rate);
}

/** For a ramp: seconds of material between the first of `count` frames and each edge after it; for reversed clips in the
 *  order of the material. */
export function edgesOf(content: Video, frame: number, count: number, rate: Rate): number[] | undefined {
  if (content.ramp === undefined) return undefined;
  const first = materialSeconds(content, frame, count, rate);
  const edges = Array.from({ length: count + 1 }, (_, index) => sourceTimeOf(content, frame + index, rate));
  return (content.reversed ? edges.toReversed() : edges).map((edge) => edge - first);
}
