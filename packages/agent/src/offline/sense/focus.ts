import type { PlannerContext, Track } from '@reelsmith/core';
import type { Focus } from './features.ts';

/** What kind of thing the conversation touched last; undefined at its beginning. */
export function focusOf({ draft, recentSegmentIds: [last], earlier = [] }: PlannerContext): Focus | undefined {
  if (last === undefined || earlier.length === 0) return undefined;
  for (const track of draft.tracks) {
    const segment = track.segments.find(({ id }) => id === last);
    if (segment === undefined) continue;
    const isPhoto = segment.source.kind === 'media' && segment.source.media === 'image';
    return OF_TRACK[track.kind]?.(track) ?? (isPhoto ? 'photo' : 'clip');
  }
  return undefined;
}

const OF_TRACK: Partial<Record<Track['kind'], (track: Track) => Focus | undefined>> = {
  text: () => 'text',
  audio: ({ role }) => (role === 'voice' ? 'voice' : 'music'),
  video: ({ role }) => (role === 'overlay' ? 'overlay' : undefined),
};
