import type { Draft, Track } from './draft.ts';
import { wrongRole } from './operations/add-track.ts';
import { kindRefusal } from './operations/outcome.ts';
import type { Refusal } from './refusal.ts';
import { brokenRule } from './settle.ts';
import { withSegments } from './timeline.ts';

/** What is wrong with a draft that came from outside and already fits its schema: segments that overlap, are shorter
 *  than a frame or stand on a track of another kind, ids that are there twice. Segments must be in time order
 *  (`inTimeOrder` puts them so). */
export function invalidDraft(draft: Draft): Refusal | undefined {
  return takenId(draft) ?? wrongKind(draft) ?? brokenRule({ ...draft, tracks: [] }, draft);
}

/** The draft with the segments of each track in the order of time. */
export function inTimeOrder(draft: Draft): Draft {
  return { ...draft, tracks: draft.tracks.map((track) => withSegments(track, track.segments)) };
}

function takenId(draft: Draft): Refusal | undefined {
  const segments = draft.tracks.flatMap((track) => track.segments);
  for (const things of [draft.tracks, segments, draft.markers ?? []]) {
    const ids = new Set<string>();
    for (const { id } of things) {
      if (ids.has(id)) return { code: 'id_taken', params: { id } };
      ids.add(id);
    }
  }
  return undefined;
}

function wrongKind(draft: Draft): Refusal | undefined {
  for (const track of draft.tracks) {
    const wrong = wrongRole(track) ?? wrongSegment(track);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongSegment(track: Track): Refusal | undefined {
  for (const segment of track.segments) {
    const wrong = kindRefusal(track, segment);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
