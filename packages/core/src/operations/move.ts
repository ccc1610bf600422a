import type { Draft, Track } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { reachesAll } from '../ripple.ts';
import { endMs, type Segment } from '../segment.ts';
import { findTrack, ofSegment, withSegments } from '../timeline.ts';
import { kindRefusal, type Outcome, onSegment } from './outcome.ts';

/** Moves a segment so that it starts at `startMs` afterwards. With ripple the gap it leaves closes and room opens where
 *  it goes; with 'all', segments of other tracks that start within its time travel with it.
 *
 *  ```
 *  |  A  | B |  C  |   ->   |  C  |  A  | B |
 *            ^segmentId     ^startMs
 *  ```
 */
export function move(draft: Draft, operation: OperationOf<'move'>): Outcome {
  return onSegment(draft, operation.segmentId, 'any', ({ track, segment }) => {
    const target = operation.trackId === undefined ? track : findTrack(draft, operation.trackId);
    if (target === undefined) return refusal('track_not_found', { trackId: operation.trackId ?? '' });
    const wrong = kindRefusal(target, segment);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const moved = { ...segment, startMs: operation.startMs };
    const lifted = liftedOff(draft, track, segment);
    return {
      ok: true,
      draft: placed(travelled(lifted, segment, { target, operation, from: track }), target.id, moved),
      change: change('segment_moved', {
        ...ofSegment(target, moved),
        beforeMs: segment.startMs,
        afterMs: operation.startMs,
        toTrack: target.id !== track.id,
        ripple: operation.ripple,
      }),
    };
  });
}

function liftedOff(draft: Draft, track: Track, segment: Segment): Draft {
  const left = track.segments.filter((other) => other.id !== segment.id);
  return { ...draft, tracks: draft.tracks.map((other) => (other === track ? { ...track, segments: left } : other)) };
}

function placed(draft: Draft, trackId: string, segment: Segment): Draft {
  const tracks = draft.tracks.map((track) => {
    return track.id === trackId ? withSegments(track, [...track.segments, segment]) : track;
  });
  return { ...draft, tracks };
}

function travelled(
  draft: Draft,
  segment: Segment,
  { target, operation, from }: { target: Track; operation: OperationOf<'move'>; from: Track },
): Draft {
  if (operation.ripple === 'none') return draft;
  const all = reachesAll(draft, { ripple: operation.ripple, trackId: from.id });
  const time = travel(segment, operation.startMs);
  const tracks = draft.tracks.map((track) => {
    if (all && track.role !== 'bgm') return shifted(track, time.travels);
    if (track.id === from.id && track.id === target.id) return shifted(track, (ms) => time.opens(time.closes(ms)));
    if (track.id === from.id) return shifted(track, time.closes);
    return track.id === target.id ? shifted(track, time.opens) : track;
  });
  if (!all || draft.markers === undefined) return { ...draft, tracks };
  return { ...draft, tracks, markers: draft.markers.map((marker) => ({ ...marker, atMs: time.travels(marker.atMs) })) };
}

function shifted(track: Track, at: (startMs: number) => number): Track {
  const segments = track.segments.map((segment) => {
    const startMs = at(segment.startMs);
    return startMs === segment.startMs ? segment : { ...segment, startMs };
  });
  return segments.every((segment, index) => segment === track.segments[index]) ? track : withSegments(track, segments);
}

/** Where a time goes when the stretch of `segment` is lifted out and put in again at `startMs`. */
function travel(segment: Segment, startMs: number) {
  const [from, to] = [segment.startMs, endMs(segment)];
  const closes = (ms: number) => (ms >= to ? ms - (to - from) : ms);
  const opens = (ms: number) => (ms >= startMs ? ms + (to - from) : ms);
  const travels = (ms: number) => (ms >= from && ms < to ? ms + startMs - from : opens(closes(ms)));
  return { closes, opens, travels };
}
