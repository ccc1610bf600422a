import type { Draft } from './draft.ts';
import type { DraftHead, Restore } from './operation.ts';
import { same } from './same.ts';

/** The operation that turns `after` back into `before`. Empty `tracks` and no `draft`: they are equal. */
export function diffDraft(before: Draft, after: Draft): Restore {
  const tracks: Restore['tracks'] = [];
  for (const [index, track] of before.tracks.entries()) {
    const now = after.tracks.find((other) => other.id === track.id) ?? null;
    if (now === null || !same(track, now)) tracks.push({ trackId: track.id, index, before: track, after: now });
  }
  for (const [index, track] of after.tracks.entries()) {
    const known = before.tracks.some((other) => other.id === track.id);
    if (!known) tracks.push({ trackId: track.id, index, before: null, after: track });
  }
  const heads = { before: headOf(before), after: headOf(after) };
  return { op: 'restore', tracks, ...(same(heads.before, heads.after) ? {} : { draft: heads }) };
}

/** A draft without its tracks. */
export function headOf(draft: Draft): DraftHead {
  const { tracks: _tracks, ...head } = draft;
  return head;
}

/** True when there is nothing to take back. */
export function changesNothing(inverse: Restore): boolean {
  return inverse.tracks.length === 0 && inverse.draft === undefined;
}
