import { LONGEST_DRAFT_MS } from './defaults.ts';
import type { Draft, Track } from './draft.ts';
import type { Refusal } from './refusal.ts';
import { endMs, type Segment } from './segment.ts';
import { longestTransitionMs, nameOf, shortestSegmentMs } from './timeline.ts';

const MOST_SEGMENTS = 5000;
const LONGEST_SOURCE_MS = 86_400_000;

/** Holds the rules of a track after a verb: what it changed must be in order, apart, long enough and in range. */
export function brokenRule(before: Draft, after: Draft): Refusal | undefined {
  const shortestMs = shortestSegmentMs(after.canvas);
  for (const track of changedTracks(before, after)) {
    const known = new Set(before.tracks.find((other) => other.id === track.id)?.segments ?? []);
    const broken = brokenTrack(track, known, shortestMs);
    if (broken !== undefined) return broken;
  }
  const late = after.markers?.find((marker) => marker.atMs > LONGEST_SOURCE_MS);
  if (late === undefined) return undefined;
  return { code: 'out_of_range', params: { name: late.name, startMs: late.atMs, limitMs: LONGEST_SOURCE_MS } };
}

function changedTracks(before: Draft, after: Draft): Track[] {
  const known = new Set(before.tracks);
  return after.tracks.filter((track) => !known.has(track));
}

function brokenTrack(track: Track, known: ReadonlySet<Segment>, shortestMs: number): Refusal | undefined {
  if (track.segments.length > MOST_SEGMENTS) return { code: 'out_of_range', params: { limit: MOST_SEGMENTS } };
  for (const [index, segment] of track.segments.entries()) {
    const next = track.segments[index + 1];
    if (next !== undefined && endMs(segment) > next.startMs) return overlap(segment, next, known);
    const broken = known.has(segment) ? undefined : brokenSegment(segment, shortestMs);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

/** Names the segment that was changed first, and what is in its way. */
function overlap(earlier: Segment, later: Segment, known: ReadonlySet<Segment>): Refusal {
  const [changed, other] = known.has(later) ? [earlier, later] : [later, earlier];
  return {
    code: 'overlap',
    params: {
      name: nameOf(changed),
      startMs: changed.startMs,
      endMs: endMs(changed),
      other: nameOf(other),
      otherStartMs: other.startMs,
      otherEndMs: endMs(other),
    },
  };
}

function brokenSegment(segment: Segment, shortestMs: number): Refusal | undefined {
  const name = nameOf(segment);
  if (segment.durationMs < shortestMs) {
    return { code: 'too_short', params: { name, durationMs: segment.durationMs, shortestMs } };
  }
  if (segment.startMs < 0 || endMs(segment) > LONGEST_DRAFT_MS) {
    return { code: 'out_of_range', params: { name, startMs: segment.startMs, limitMs: LONGEST_DRAFT_MS } };
  }
  if (segment.sourceStartMs > LONGEST_SOURCE_MS) {
    return { code: 'out_of_range', params: { name, sourceStartMs: segment.sourceStartMs, limitMs: LONGEST_SOURCE_MS } };
  }
  return undefined;
}

/** Makes what depends on lengths fit again after an edit of time: a transition is at most as long as the shorter of its
 *  two segments (one that stands apart is kept as it is: it is not drawn), fades and animations end within theirs. */
export function settle(before: Draft, after: Draft): Draft {
  const changed = new Set(changedTracks(before, after));
  if (changed.size === 0) return after;
  return { ...after, tracks: after.tracks.map((track) => (changed.has(track) ? settledTrack(track) : track)) };
}

function settledTrack(track: Track): Track {
  const segments = track.segments.map((segment, index) => {
    const previous = track.segments[index - 1];
    return settledEdges(settledTransition(segment, previous));
  });
  return segments.every((segment, index) => segment === track.segments[index]) ? track : { ...track, segments };
}

function settledTransition(segment: Segment, previous: Segment | undefined): Segment {
  const { transitionIn } = segment;
  if (transitionIn === undefined || previous === undefined || endMs(previous) !== segment.startMs) return segment;
  const limitMs = longestTransitionMs(previous, segment);
  if (transitionIn.durationMs <= limitMs) return segment;
  return { ...segment, transitionIn: { ...transitionIn, durationMs: limitMs } };
}

/** Fades and animations share the length of the segment, the first has its part first. */
function settledEdges(segment: Segment): Segment {
  let settled = segment;
  const [fadeInMs, fadeOutMs] = shared(segment.durationMs, segment.fadeInMs ?? 0, segment.fadeOutMs ?? 0);
  if (segment.fadeInMs !== undefined && segment.fadeInMs !== fadeInMs) settled = { ...settled, fadeInMs };
  if (segment.fadeOutMs !== undefined && segment.fadeOutMs !== fadeOutMs) settled = { ...settled, fadeOutMs };
  const { animationIn, animationOut } = segment;
  const [inMs, outMs] = shared(segment.durationMs, animationIn?.durationMs ?? 0, animationOut?.durationMs ?? 0);
  if (animationIn !== undefined && animationIn.durationMs !== inMs) {
    settled = { ...settled, animationIn: { ...animationIn, durationMs: inMs } };
  }
  if (animationOut !== undefined && animationOut.durationMs !== outMs) {
    settled = { ...settled, animationOut: { ...animationOut, durationMs: outMs } };
  }
  return settled;
}

function shared(lengthMs: number, firstMs: number, secondMs: number): [number, number] {
  const first = Math.min(firstMs, lengthMs);
  return [first, Math.min(secondMs, lengthMs - first)];
}
