import type { Draft } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { findTrack, ofTrack } from '../timeline.ts';
import type { Outcome } from './outcome.ts';

/** Takes a track away; one with segments only when `withSegments` says so. */
export function removeTrack(draft: Draft, { trackId, withSegments }: OperationOf<'removeTrack'>): Outcome {
  const track = findTrack(draft, trackId);
  if (track === undefined) return refusal('track_not_found', { trackId });
  const segments = track.segments.length;
  if (segments > 0 && !withSegments)
    return refusal('not_empty', { name: track.name ?? '', role: track.role, segments });
  return {
    ok: true,
    draft: { ...draft, tracks: draft.tracks.filter((other) => other.id !== trackId) },
    change: change('track_removed', { ...ofTrack(track), segments }),
  };
}
