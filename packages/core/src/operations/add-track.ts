import { type Draft, ROLE_KINDS, type Track } from '../draft.ts';
import type { OperationOf } from '../operation.ts';
import { change, type Refusal, refusal } from '../refusal.ts';
import { findSegment, findTrack, ofTrack, withSegments } from '../timeline.ts';
import { beyondSource } from './insert.ts';
import { kindRefusal, type Outcome } from './outcome.ts';

const MOST_TRACKS = 100;

/** Adds a track, above all others or at `index` (0 is the lowest). It may bring segments.
 *
 *  ```
 *                   2 title
 *  1 main     ->    1 main
 *  ```
 */
export function addTrack(draft: Draft, { track, index }: OperationOf<'addTrack'>): Outcome {
  if (findTrack(draft, track.id) !== undefined) return refusal('id_taken', { id: track.id });
  if (draft.tracks.length >= MOST_TRACKS) return refusal('out_of_range', { field: 'tracks', limit: MOST_TRACKS });
  const wrong = wrongRole(track) ?? wrongSegments(draft, track);
  if (wrong !== undefined) return { ok: false, refusal: wrong };
  return {
    ok: true,
    draft: { ...draft, tracks: draft.tracks.toSpliced(index ?? draft.tracks.length, 0, inOrder(track)) },
    change: change('track_added', { ...ofTrack(track), segments: track.segments.length }),
  };
}

/** Refuses a role that no track of this kind can have: music is no picture. */
export function wrongRole({ kind, role, name }: Pick<Track, 'kind' | 'role' | 'name'>): Refusal | undefined {
  if (ROLE_KINDS[role] === kind) return undefined;
  return { code: 'wrong_kind', params: { name: name ?? '', what: kind, needs: ROLE_KINDS[role], role } };
}

function wrongSegments(draft: Draft, track: Track): Refusal | undefined {
  const ids = new Set<string>();
  for (const segment of track.segments) {
    if (ids.has(segment.id) || findSegment(draft, segment.id) !== undefined) {
      return { code: 'id_taken', params: { id: segment.id } };
    }
    ids.add(segment.id);
    const wrong = kindRefusal(track, segment) ?? beyondSource(segment);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function inOrder(track: Track): Track {
  return track.segments.length > 1 ? withSegments(track, track.segments) : track;
}
