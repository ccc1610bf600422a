import type { Draft, Track } from './draft.ts';
import type { Ripple } from './operation.ts';
import { closedInside, pieceOf } from './piece.ts';
import type { Segment } from './segment.ts';
import { findTrack, shortestSegmentMs, withSegments } from './timeline.ts';

/** Time that is taken out of the timeline, or put in at a place. */
export type TimeEdit = { kind: 'close'; startMs: number; endMs: number } | { kind: 'open'; atMs: number; byMs: number };

interface Rippling {
  ripple: Ripple;
  /** The track that the edit is about. */
  trackId: string;
  /** The segment that the edit is about: the verb places it itself. */
  keepId?: string;
}

/** Lets the rest of the timeline follow an edit: nothing, the same track, or every track but background music. Music is
 *  no part of the film's time: an edit of a music track never moves others. */
export function ripple(draft: Draft, edit: TimeEdit, options: Rippling): Draft {
  if (options.ripple === 'none') return draft;
  const all = reachesAll(draft, options);
  const shortestMs = shortestSegmentMs(draft.canvas);
  const tracks = draft.tracks.map((track) => {
    const follows = track.id === options.trackId || (all && track.role !== 'bgm');
    return follows ? editedTrack(track, edit, { shortestMs, keepId: options.keepId }) : track;
  });
  return all ? withMarkers({ ...draft, tracks }, edit) : { ...draft, tracks };
}

/** True when the edit is one of the film's time: `ripple` is 'all' and the track no music track. */
export function reachesAll(draft: Draft, options: Rippling): boolean {
  return options.ripple === 'all' && findTrack(draft, options.trackId)?.role !== 'bgm';
}

function editedTrack(track: Track, edit: TimeEdit, options: { shortestMs: number; keepId: string | undefined }): Track {
  const segments = track.segments.flatMap((segment) => {
    if (segment.id === options.keepId) return [segment];
    return edit.kind === 'open' ? [opened(segment, edit)] : closed(segment, edit, options.shortestMs);
  });
  const unchanged =
    segments.length === track.segments.length && segments.every((segment, i) => segment === track.segments[i]);
  return unchanged ? track : withSegments(track, segments);
}

/** ```
 *  |  A  |B|   ->   |  A  |   |B|      what starts at or after x moves; what spans x stays
 *        ^x
 *  ``` */
function opened(segment: Segment, edit: { atMs: number; byMs: number }): Segment {
  return segment.startMs >= edit.atMs ? { ...segment, startMs: segment.startMs + edit.byMs } : segment;
}

/** ```
 *  |  A  |  B  | C |   ->   |  A |B | C |      what lies inside goes, what spans an edge loses that part
 *       ^a   ^b                  ^a
 *  ``` */
function closed(segment: Segment, range: { startMs: number; endMs: number }, shortestMs: number): Segment[] {
  const from = range.startMs - segment.startMs;
  const to = range.endMs - segment.startMs;
  if (from >= segment.durationMs) return [segment];
  if (to <= 0) return [{ ...segment, startMs: segment.startMs - (range.endMs - range.startMs) }];
  const left = remainder(segment, from, to);
  return left !== undefined && left.durationMs >= shortestMs ? [left] : [];
}

function remainder(segment: Segment, from: number, to: number): Segment | undefined {
  const lengthMs = segment.durationMs;
  if (from <= 0) {
    return to >= lengthMs ? undefined : { ...pieceOf(segment, to, lengthMs), startMs: segment.startMs + from };
  }
  return to >= lengthMs ? pieceOf(segment, 0, from) : closedInside(segment, from, to);
}

function withMarkers(draft: Draft, edit: TimeEdit): Draft {
  if (draft.markers === undefined) return draft;
  const markers = draft.markers.flatMap((marker) => {
    const atMs = markerAt(marker.atMs, edit);
    return atMs === undefined ? [] : [{ ...marker, atMs }];
  });
  return { ...draft, markers };
}

function markerAt(atMs: number, edit: TimeEdit): number | undefined {
  if (edit.kind === 'open') return atMs >= edit.atMs ? atMs + edit.byMs : atMs;
  if (atMs <= edit.startMs) return atMs;
  return atMs < edit.endMs ? undefined : atMs - (edit.endMs - edit.startMs);
}
