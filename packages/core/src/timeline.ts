import type { OfSegment, OfTrack, SegmentWhat } from './change-codes.ts';
import type { Canvas, Draft, Track } from './draft.ts';
import { endMs, type Segment } from './segment.ts';

/** A segment and the track it stands on. */
export interface Found {
  track: Track;
  segment: Segment;
  /** Its place on the track, 0 is the first. */
  index: number;
}

/** Longest name or text that a change or refusal carries, in code points. */
const LONGEST_NAME = 120;

/** The segment with this id, wherever it is. */
export function findSegment(draft: Draft, segmentId: string): Found | undefined {
  for (const track of draft.tracks) {
    const index = track.segments.findIndex((segment) => segment.id === segmentId);
    const segment = track.segments[index];
    if (segment !== undefined) return { track, segment, index };
  }
  return undefined;
}

/** The track with this id. */
export function findTrack(draft: Draft, trackId: string): Track | undefined {
  return draft.tracks.find((track) => track.id === trackId);
}

/** The draft with the track of the same id replaced. */
export function withTrack(draft: Draft, track: Track): Draft {
  return { ...draft, tracks: draft.tracks.map((other) => (other.id === track.id ? track : other)) };
}

/** The track with these segments, put in time order. */
export function withSegments(track: Track, segments: readonly Segment[]): Track {
  return { ...track, segments: segments.toSorted((a, b) => a.startMs - b.startMs) };
}

/** The draft with the segment of the same id replaced on its track. */
export function withSegment(draft: Draft, track: Track, segment: Segment): Draft {
  const segments = track.segments.map((other) => (other.id === segment.id ? segment : other));
  return withTrack(draft, withSegments(track, segments));
}

/** The segment that ends exactly where this one starts: the other side of its `transitionIn`. */
export function previousAtCut(track: Track, segment: Segment): Segment | undefined {
  return track.segments.find((other) => other.id !== segment.id && endMs(other) === segment.startMs);
}

/** Longest transition that fits between two adjoining segments, in milliseconds. Half of it lies on each side, so
 *  transitions at both ends of a segment cannot meet when neither is longer than the segment. */
export function longestTransitionMs(previous: Segment, segment: Segment): number {
  return Math.min(previous.durationMs, segment.durationMs);
}

/** Shortest segment of a canvas: any span of this length contains at least one frame. */
export function shortestSegmentMs(canvas: Canvas): number {
  return Math.ceil(1000 / canvas.fps);
}

/** What people call this segment: the words of a text, else its name. */
export function nameOf(segment: Segment): string {
  return shortened(segment.source.kind === 'text' ? segment.source.text : segment.name);
}

/** A text as a change or refusal carries it. */
export function shortened(text: string): string {
  const points = [...text];
  return points.length > LONGEST_NAME ? `${points.slice(0, LONGEST_NAME - 1).join('')}…` : text;
}

/** What kind of thing a segment shows. */
export function whatOf(segment: Segment): SegmentWhat {
  return segment.source.kind === 'media' ? segment.source.media : segment.source.kind;
}

/** Parameters of a change of this segment. */
export function ofSegment(track: Track, segment: Segment): OfSegment {
  return {
    segmentId: segment.id,
    name: nameOf(segment),
    what: whatOf(segment),
    role: track.role,
    startMs: segment.startMs,
  };
}

/** Parameters of a change of this track. */
export function ofTrack(track: Track): OfTrack {
  return { trackId: track.id, name: track.name ?? '', kind: track.kind, role: track.role };
}

/** A copy without one key. */
export function without<Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
