import type { Draft } from './draft.ts';
import type { EditOperation, Restore } from './operation.ts';
import { run } from './operations/run.ts';
import { type Change, type Refusal, refusal } from './refusal.ts';
import { changesNothing, diffDraft } from './restore.ts';
import { brokenRule, settle } from './settle.ts';

/** What `apply` answers: an outcome with the operation that takes it back. */
export type Applied = { ok: true; draft: Draft; inverse: Restore; change: Change } | { ok: false; refusal: Refusal };

/** Applies one operation to a draft. Pure: the draft given is never touched. An operation that would change nothing is
 *  refused as `nothing_to_change`. */
export function apply(draft: Draft, operation: EditOperation): Applied {
  const outcome = run(draft, operation);
  if (!outcome.ok) return outcome;
  // A restore puts back exactly what was there and holds the rules itself where it merges.
  const exact = operation.op === 'restore';
  const after = exact ? outcome.draft : settle(draft, outcome.draft);
  const broken = exact ? undefined : brokenRule(draft, after);
  if (broken !== undefined) return { ok: false, refusal: broken };
  const inverse = diffDraft(draft, after);
  if (changesNothing(inverse)) return refusal('nothing_to_change', { op: operation.op });
  return { ok: true, draft: after, inverse, change: withLosses(outcome.change, draft, after) };
}

/** A ripple may take away what lies within the time it closes: the change says how many. */
function withLosses(change: Change, before: Draft, after: Draft): Change {
  if (change.params.ripple !== 'all') return change;
  const left = new Set(after.tracks.flatMap((track) => track.segments.map((segment) => segment.id)));
  const lost = before.tracks
    .flatMap((track) => track.segments)
    .filter(({ id }) => !left.has(id) && id !== change.params.segmentId);
  return lost.length === 0 ? change : { ...change, params: { ...change.params, alsoRemoved: lost.length } };
}
