import type { Draft, Track } from '../draft.ts';
import { isTimed, sourceSpanMs } from '../material.ts';
import type { OperationOf, Ripple } from '../operation.ts';
import { type Keyframes, mapKeyframes, pieceOf } from '../piece.ts';
import { change } from '../refusal.ts';
import { reachesAll } from '../ripple.ts';
import { endMs, type Segment, type Word } from '../segment.ts';
import { speedFactor, timelineLengthMs } from '../time.ts';
import { ofSegment, shortestSegmentMs, without, withSegments } from '../timeline.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Plays a segment faster or slower: it shows the same part of its material in another length. With ripple 'all',
 *  titles and pictures over it stay over the same moments.
 *
 *  ```
 *  |    A    |  B  |   ->   | A |  B  |      twice as fast, ripple 'track'
 *  ```
 */
export function setSpeed(draft: Draft, operation: OperationOf<'setSpeed'>): Outcome {
  return onSegment(draft, operation.segmentId, 'timed', ({ track, segment }) => {
    const { speed } = operation;
    const sourceMs = sourceSpanMs(segment, 0, segment.durationMs);
    const after: Segment = { ...withScaledTimes(segment, timelineLengthMs(sourceMs, speed)), speed };
    return {
      ok: true,
      draft: followed(draft, track, { before: segment, after, ripple: operation.ripple }),
      change: change('speed_set', {
        ...ofSegment(track, after),
        before: speedFactor(segment.speed),
        after: speedFactor(speed),
        beforeMs: segment.durationMs,
        afterMs: after.durationMs,
        ripple: operation.ripple,
      }),
    };
  });
}

/** Words and keyframes stay on the same moments of the material; one constant speed replaces a curve of speeds. */
function withScaledTimes(segment: Segment, durationMs: number): Segment {
  const scaled = (ms: number) => Math.round((ms * durationMs) / segment.durationMs);
  const { words, keyframes } = segment;
  return {
    ...segment,
    durationMs,
    ...(words === undefined ? {} : { words: words.map((word) => scaledWord(word, scaled)) }),
    ...(keyframes === undefined ? {} : { keyframes: scaledKeyframes(keyframes, scaled) }),
  };
}

type Rescale = (ms: number) => number;

function scaledWord(word: Word, scaled: Rescale): Word {
  const startMs = scaled(word.startMs);
  return { ...word, startMs, durationMs: scaled(word.startMs + word.durationMs) - startMs };
}

function scaledKeyframes(keyframes: Keyframes, scaled: Rescale): Keyframes {
  return mapKeyframes(without(keyframes, 'speed'), (frames) => {
    const moved = frames.map((frame) => ({ ...frame, atMs: scaled(frame.atMs) }));
    return moved.filter((frame, index) => moved[index + 1]?.atMs !== frame.atMs);
  });
}

function followed(draft: Draft, track: Track, edit: { before: Segment; after: Segment; ripple: Ripple }): Draft {
  const { before, after, ripple } = edit;
  const time = warp(before, after);
  const all = reachesAll(draft, { ripple, trackId: track.id });
  const shortestMs = shortestSegmentMs(draft.canvas);
  const tracks = draft.tracks.map((other) => {
    if (other.id === track.id) return withSegments(other, ownSegments(other, edit));
    return all && other.role !== 'bgm' ? warped(other, time, { edge: before, shortestMs }) : other;
  });
  if (!all || draft.markers === undefined) return { ...draft, tracks };
  return { ...draft, tracks, markers: draft.markers.map((marker) => ({ ...marker, atMs: time(marker.atMs) })) };
}

function ownSegments(track: Track, edit: { before: Segment; after: Segment; ripple: Ripple }): Segment[] {
  const byMs = edit.ripple === 'none' ? 0 : endMs(edit.after) - endMs(edit.before);
  return track.segments.map((segment) => {
    if (segment.id === edit.before.id) return edit.after;
    const follows = byMs !== 0 && segment.startMs >= endMs(edit.before);
    return follows ? { ...segment, startMs: segment.startMs + byMs } : segment;
  });
}

/** Where a moment goes: within the segment it scales, behind it it moves by the difference. */
function warp(before: Segment, after: Segment): Rescale {
  return (ms) => {
    if (ms <= before.startMs) return ms;
    if (ms >= endMs(before)) return ms + endMs(after) - endMs(before);
    return before.startMs + Math.round(((ms - before.startMs) * after.durationMs) / before.durationMs);
  };
}

function warped(track: Track, time: Rescale, { edge, shortestMs }: { edge: Segment; shortestMs: number }): Track {
  const segments = track.segments.flatMap((segment) => {
    if (endMs(segment) <= edge.startMs) return [segment];
    const moved = warpedSegment(segment, time);
    return moved.durationMs >= shortestMs ? [moved] : [];
  });
  return withSegments(track, segments);
}

/** Text, pictures and colours scale with the moments they cover; what plays keeps its own time, cut off where the next
 *  moment begins. */
function warpedSegment(segment: Segment, time: Rescale): Segment {
  const startMs = time(segment.startMs);
  const lengthMs = time(endMs(segment)) - startMs;
  if (isTimed(segment)) {
    return { ...pieceOf(segment, 0, Math.min(segment.durationMs, lengthMs)), startMs };
  }
  return { ...withScaledTimes(segment, lengthMs), startMs };
}
