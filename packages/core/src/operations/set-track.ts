import type { Draft, Track } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, refusal } from '../refusal.ts';
import { given } from '../same.ts';
import { findTrack, ofTrack, withTrack } from '../timeline.ts';
import { wrongRole } from './add-track.ts';
import type { Outcome } from './outcome.ts';

/** Changes name, sound or role of a track; what is not given stays. */
export function setTrack(draft: Draft, operation: OperationOf<'setTrack'>): Outcome {
  const track = findTrack(draft, operation.trackId);
  if (track === undefined) return refusal('track_not_found', { trackId: operation.trackId });
  const { name, muted, volume, role, duck } = operation;
  const fields = given({ name, muted, volume, role, duck });
  const after: Track = { ...track, ...fields };
  const wrong = wrongRole(after);
  if (wrong !== undefined) return { ok: false, refusal: wrong };
  return {
    ok: true,
    draft: withTrack(draft, after),
    change: change('track_set', {
      ...ofTrack(after),
      keys: Object.keys(fields).join(', '),
      muted: after.muted ?? false,
      volume: after.volume ?? 1,
      duck: after.duck ?? false,
    }),
  };
}
