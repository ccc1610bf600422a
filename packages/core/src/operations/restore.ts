import { type Draft, draftDurationMs, type Track } from '../draft.ts';
import { mergedFields, mergedSegment } from '../merge.ts';
import type { OperationOf } from '../operation.ts';
import { change, type Refusal, refusal } from '../refusal.ts';
import { headOf } from '../restore.ts';
import { same } from '../same.ts';
import type { Segment } from '../segment.ts';
import { brokenRule, settle } from '../settle.ts';
import { findTrack, withSegments } from '../timeline.ts';
import type { Outcome } from './outcome.ts';

type Entry = OperationOf<'restore'>['tracks'][number];

/** Takes an operation back: where the draft equals `after`, it becomes `before` again. Segments and track settings that
 *  the operation did not touch keep what later edits made of them; where a later edit touched the same, the answer is
 *  `changed_since`.
 *
 *  ```
 *  | A' |  B  | C' |   ->   | A | B | C' |      taking back what moved A and B, after C was changed
 *  ```
 */
export function restore(draft: Draft, operation: OperationOf<'restore'>): Outcome {
  const head = restoredHead(draft, operation);
  if (head === undefined) return refusal('changed_since', { what: 'film', name: draft.title });
  const tracks = restoredTracks(draft, operation.tracks);
  if ('ok' in tracks) return tracks;
  const restored = { ...head, tracks: tracks.tracks };
  const settled = tracks.merged ? settle(draft, restored) : restored;
  const broken = tracks.merged ? brokenRule(draft, settled) : undefined;
  if (broken !== undefined) return refusal('changed_since', broken.params);
  return {
    ok: true,
    draft: settled,
    change: change('restored', {
      tracks: operation.tracks.length,
      lengthBeforeMs: draftDurationMs(draft),
      lengthAfterMs: draftDurationMs(settled),
    }),
  };
}

function restoredHead(draft: Draft, { draft: heads }: OperationOf<'restore'>): Omit<Draft, 'tracks'> | undefined {
  if (heads === undefined) return headOf(draft);
  return mergedFields(headOf(draft), heads.before, heads.after);
}

type Restored = { tracks: Track[]; merged: boolean } | { ok: false; refusal: Refusal };

function restoredTracks(draft: Draft, entries: readonly Entry[]): Restored {
  let tracks = draft.tracks;
  let merged = false;
  for (const entry of entries) {
    const now = findTrack(draft, entry.trackId) ?? null;
    const exact = same(now, entry.after);
    const track = exact ? entry.before : mergedTrack(now, entry);
    if (track === undefined) return refusal('changed_since', { what: 'track', name: entry.after?.name ?? '' });
    merged ||= !exact;
    tracks = replaced(tracks, track, entry);
  }
  // In the order of their places, so that each index counts the tracks that stand before it.
  const returning = entries.filter((entry) => entry.after === null).toSorted((a, b) => a.index - b.index);
  for (const { before, index } of returning) {
    if (before !== null) tracks = tracks.toSpliced(index, 0, before);
  }
  return { tracks, merged };
}

/** Replaces or takes away a track that is there; one that comes back is put in afterwards. */
function replaced(tracks: Track[], track: Track | null, { trackId }: Entry): Track[] {
  if (track === null) return tracks.filter((other) => other.id !== trackId);
  return tracks.map((other) => (other.id === trackId ? track : other));
}

function mergedTrack(now: Track | null, { before, after }: Entry): Track | undefined {
  if (now === null || before === null || after === null) return undefined;
  const { segments: _now, ...head } = now;
  const { segments: _before, ...headBefore } = before;
  const { segments: _after, ...headAfter } = after;
  const fields = mergedFields(head, headBefore, headAfter);
  const segments = mergedSegments(now.segments, before.segments, after.segments);
  if (fields === undefined || segments === undefined) return undefined;
  return withSegments({ ...fields, segments }, segments);
}

function mergedSegments(now: Segment[], before: Segment[], after: Segment[]): Segment[] | undefined {
  const [ids, were, are] = [byId(now), byId(before), byId(after)];
  const touched = [...new Set([...were.keys(), ...are.keys()])].filter((id) => !same(were.get(id), are.get(id)));
  const taken = new Set(touched);
  const restored: Segment[] = [];
  for (const id of touched) {
    const [is, was, became] = [ids.get(id), were.get(id), are.get(id)];
    if (!same(is, became)) {
      const merged = is && was && became && mergedSegment(is, was, became);
      if (merged === undefined) return undefined;
      restored.push(merged);
    } else if (was !== undefined) restored.push(was);
  }
  return [...now.filter((segment) => !taken.has(segment.id)), ...restored];
}

function byId(segments: Segment[]): Map<string, Segment> {
  return new Map(segments.map((segment) => [segment.id, segment]));
}
