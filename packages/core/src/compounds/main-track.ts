import type { Draft, Track, TrackRole } from '../draft.ts';
import { ROLE_KINDS } from '../draft.ts';
import { endMs } from '../segment.ts';
import type { MintId } from './compound.ts';
import type { Script } from './script.ts';

/** The track that carries the film: the first of role main. */
export function mainTrack(draft: Draft): Track | undefined {
  return draft.tracks.find((track) => track.role === 'main');
}

/** Where the last segment of a track ends; 0 for an empty one. Milliseconds. */
export function trackEndMs(track: Track | undefined): number {
  return Math.max(0, ...(track?.segments.map(endMs) ?? []));
}

/** The id of the first track of a role; it is made when missing: the main track below all, sound below the texts,
 *  everything else on top. */
export function ensureTrack(script: Script, role: TrackRole, mintId: MintId): string {
  const known = script.draft.tracks.find((track) => track.role === role);
  return known?.id ?? makeTrack(script, role, mintId);
}

/** Adds an empty track of a role and answers its id. */
export function makeTrack(script: Script, role: TrackRole, mintId: MintId): string {
  const id = mintId('trk');
  const kind = ROLE_KINDS[role];
  script.run({ op: 'addTrack', track: { id, kind, role, segments: [] }, index: placeFor(script.draft, role) });
  return id;
}

function placeFor(draft: Draft, role: TrackRole): number {
  if (role === 'main') return 0;
  const firstText = draft.tracks.findIndex((track) => track.kind === 'text');
  return ROLE_KINDS[role] === 'text' || firstText < 0 ? draft.tracks.length : firstText;
}
