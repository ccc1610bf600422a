import type { Draft } from '../draft.ts';
import { isTimed, sourceSpanMs } from '../material.ts';
import type { OperationOf } from '../operation.ts';
import { type Keyframes, mapKeyframes } from '../piece.ts';
import { change, type Refusal, refusal } from '../refusal.ts';
import { same } from '../same.ts';
import { endMs, type Keyframe, type Segment, type Source } from '../segment.ts';
import { findSegment, nameOf, ofSegment, without, withSegments, withTrack } from '../timeline.ts';
import { type Outcome, onSegment } from './outcome.ts';

/** Makes one segment of two that follow each other in time and in their material, and differ in nothing else.
 *
 *  ```
 *  | A | A' |   ->   |    A    |
 *      ^nextId
 *  ```
 */
export function join(draft: Draft, { segmentId, nextId }: OperationOf<'join'>): Outcome {
  return onSegment(draft, segmentId, 'any', ({ track, segment }) => {
    const found = findSegment(draft, nextId);
    if (found === undefined) return refusal('segment_not_found', { segmentId: nextId });
    const next = found.segment;
    if (found.track.id !== track.id || next.startMs !== endMs(segment)) {
      return refusal('not_adjacent', { name: nameOf(segment), other: nameOf(next) });
    }
    const differs = difference(segment, next);
    if (differs !== undefined) return { ok: false, refusal: differs };
    const joined = joinedOf(segment, next);
    const segments = track.segments
      .filter((other) => other.id !== nextId)
      .map((other) => (other.id === segmentId ? joined : other));
    return {
      ok: true,
      draft: withTrack(draft, withSegments(track, segments)),
      change: change('segments_joined', {
        ...ofSegment(track, joined),
        atMs: next.startMs,
        durationMs: joined.durationMs,
      }),
    };
  });
}

/** Fields that are a matter of time, of an edge, or joined below. */
const OF_TIME = new Set<keyof Segment>([
  'id',
  'name',
  'startMs',
  'durationMs',
  'sourceStartMs',
  'source',
  'words',
  'keyframes',
  'transitionIn',
  'fadeInMs',
  'fadeOutMs',
  'animationIn',
  'animationOut',
]);

function difference(first: Segment, second: Segment): Refusal | undefined {
  // Object.keys forgets the type of the keys; they are exactly those of the two segments.
  const keys = [...Object.keys(first), ...Object.keys(second)] as (keyof Segment)[];
  const field =
    keys.find((key) => !OF_TIME.has(key) && !same(first[key], second[key])) ??
    sourceDifference(first, second) ??
    edgeDifference(first, second);
  if (field === undefined) return undefined;
  return { code: 'differs', params: { name: nameOf(first), other: nameOf(second), field } };
}

function sourceDifference(first: Segment, second: Segment): keyof Segment | undefined {
  const bothWords = first.words !== undefined && second.words !== undefined;
  const bothText = first.source.kind === 'text' && second.source.kind === 'text';
  if (!same(first.source, second.source) && !(bothText && bothWords)) return 'source';
  if ((first.words === undefined) !== (second.words === undefined)) return 'words';
  return followsInSource(first, second) ? undefined : 'sourceStartMs';
}

/** A millisecond of timeline is lost at most when the source length of a part was rounded. */
function followsInSource(first: Segment, second: Segment): boolean {
  if (!isTimed(first) || first.freezeMs !== undefined) return first.sourceStartMs === second.sourceStartMs;
  const [earlier, later] = first.reversed === true ? [second, first] : [first, second];
  const expected = earlier.sourceStartMs + sourceSpanMs(earlier, 0, earlier.durationMs);
  const tolerance = Math.max(1, Math.ceil((first.speed?.num ?? 1) / (first.speed?.den ?? 1)));
  return Math.abs(later.sourceStartMs - expected) <= tolerance;
}

function edgeDifference(first: Segment, second: Segment): keyof Segment | undefined {
  if (second.transitionIn !== undefined) return 'transitionIn';
  if ((first.fadeOutMs ?? 0) > 0) return 'fadeOutMs';
  if ((second.fadeInMs ?? 0) > 0) return 'fadeInMs';
  if (first.animationOut !== undefined) return 'animationOut';
  return second.animationIn === undefined ? undefined : 'animationIn';
}

function joinedOf(first: Segment, second: Segment): Segment {
  const keyframes = joinedKeyframes(first, second);
  const { fadeOutMs, animationOut } = second;
  return {
    ...without(without(first, 'fadeOutMs'), 'keyframes'),
    durationMs: first.durationMs + second.durationMs,
    sourceStartMs: Math.min(first.sourceStartMs, second.sourceStartMs),
    source: joinedSource(first.source, second.source),
    ...(first.words === undefined ? {} : { words: [...first.words, ...laterWords(second, first.durationMs)] }),
    ...(keyframes === undefined ? {} : { keyframes }),
    ...(fadeOutMs === undefined ? {} : { fadeOutMs }),
    ...(animationOut === undefined ? {} : { animationOut }),
  };
}

function laterWords(segment: Segment, byMs: number) {
  return (segment.words ?? []).map((word) => ({ ...word, startMs: word.startMs + byMs }));
}

/** Two texts become one, with a space where both sides are written with spaces. */
function joinedSource(first: Source, second: Source): Source {
  if (first.kind !== 'text' || second.kind !== 'text' || same(first, second)) return first;
  const spaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(first.text) ? '' : ' ';
  return { kind: 'text', text: `${first.text}${spaced}${second.text}` };
}

function joinedKeyframes(first: Segment, second: Segment): Keyframes | undefined {
  if (first.keyframes === undefined && second.keyframes === undefined) return undefined;
  const later = mapKeyframes(second.keyframes ?? {}, (frames) => {
    return frames.map((frame) => ({ ...frame, atMs: frame.atMs + first.durationMs }));
  });
  const merged: Keyframes = { ...later };
  // As in `mapKeyframes`: the keys are those of `Keyframes`.
  for (const property of Object.keys(first.keyframes ?? {}) as (keyof Keyframes)[]) {
    merged[property] = atOneTimeOnce([...(first.keyframes?.[property] ?? []), ...(later[property] ?? [])]);
  }
  return merged;
}

/** At the cut both parts have a keyframe; the second knows how the curve goes on. */
function atOneTimeOnce(frames: Keyframe[]): Keyframe[] {
  return frames.filter((frame, index) => frames[index + 1]?.atMs !== frame.atMs);
}
