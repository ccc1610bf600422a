import { apply } from './apply.ts';
import type { Draft } from './draft.ts';
import type { HistoryEntry } from './history.ts';
import type { Restore } from './operation.ts';
import { touchedBy } from './preview.ts';
import { type Change, type Refusal, refusal } from './refusal.ts';
import { changesNothing, diffDraft } from './restore.ts';

/** One change of an edit: what it did, what takes it back, and the drafts on both sides of it. */
export interface EntryChange {
  change: Change;
  inverse: Restore;
  before: Draft;
  after: Draft;
}

/** Some changes of an older edit, taken back while the rest of it and all later edits stay. `taken` has them in the order
 *  of `operations`. */
export type TakenBack =
  | { ok: true; draft: Draft; inverse: Restore; operations: Restore[]; taken: Change[]; touched: string[] }
  | { ok: false; refusal: Refusal };

/** The draft as it stood right after an entry; `entries` are all of the session, oldest first, `draft` is as they left
 *  it. Undefined when there is no such entry. */
export function draftAfter(draft: Draft, entries: readonly HistoryEntry[], entryId: string): Draft | undefined {
  const index = entries.findIndex(({ id }) => id === entryId);
  return index < 0 ? undefined : walkedBack(draft, entries.slice(index + 1));
}

function walkedBack(draft: Draft, entries: readonly HistoryEntry[]): Draft | undefined {
  let current = draft;
  for (const { inverse } of entries.toReversed()) {
    const applied = apply(current, inverse);
    if (!applied.ok) return undefined;
    current = applied.draft;
  }
  return current;
}

/** The changes of an edit one by one, in the order in which it tells them. */
export function changesOf(draft: Draft, entries: readonly HistoryEntry[], entryId: string): EntryChange[] {
  const index = entries.findIndex(({ id }) => id === entryId);
  const entry = entries[index];
  const first = entry === undefined ? undefined : walkedBack(draft, entries.slice(index));
  if (entry === undefined || first === undefined) return [];
  const changes: EntryChange[] = [];
  let before = first;
  for (const operation of entry.operations) {
    const applied = apply(before, operation);
    if (!applied.ok) continue;
    const { change, inverse, draft: after } = applied;
    changes.push({ change, inverse, before, after });
    before = after;
  }
  return changes;
}

/** Takes back the changes with these places (0 is the first), the last one first; all of them or none. Refused as
 *  `changed_since` where something depends on one of them: a later edit of the same, a place that is taken now, or clips
 *  put behind it that would be left with a hole before them. */
export function takeBackChanges(
  draft: Draft,
  entries: readonly HistoryEntry[],
  { entryId, changes }: { entryId: string; changes: readonly number[] },
): TakenBack {
  return without(draft, changesOf(draft, entries, entryId), changes);
}

function without(draft: Draft, all: readonly EntryChange[], places: readonly number[]): TakenBack {
  const taken: Change[] = [];
  const operations: Restore[] = [];
  let current = draft;
  for (const place of [...new Set(places)].toSorted((a, b) => b - a)) {
    const one = all[place];
    if (one === undefined) return refusal('out_of_range', { field: 'changes', asked: place, limit: all.length });
    const applied = apply(current, one.inverse);
    if (!applied.ok) return applied.refusal.code === 'nothing_to_change' ? refusal('changed_since') : applied;
    if (leavesHole(current, applied.draft, one)) return refusal('changed_since', { what: 'track' });
    current = applied.draft;
    operations.push(one.inverse);
    taken.push(one.change);
  }
  const inverse = diffDraft(draft, current);
  if (changesNothing(inverse)) return refusal('nothing_to_change');
  return { ok: true, draft: current, inverse, operations, taken, touched: touchedBy(inverse) };
}

/** Why changes can't be taken back alone: the latest change, of the same edit or of a later one, since which they can't.
 *  Undefined where nothing stands in the way. */
export function dependentChange(
  draft: Draft,
  entries: readonly HistoryEntry[],
  { entryId, changes }: { entryId: string; changes: readonly number[] },
): Change | undefined {
  const all = changesOf(draft, entries, entryId);
  const own = firstInTheWay(
    all,
    (then, place) =>
      without(
        then,
        all,
        changes.filter((one) => one <= place),
      ).ok,
    {
      from: Math.min(...changes),
      besides: changes,
    },
  );
  const index = entries.findIndex(({ id }) => id === entryId);
  const stands = (then: Draft): boolean => !without(then, all, changes).ok;
  let found = stands(all.at(-1)?.after ?? draft) ? own : undefined;
  for (const { id } of entries.slice(index + 1)) {
    const after = draftAfter(draft, entries, id);
    if (after === undefined || !stands(after)) found = undefined;
    else found ??= firstInTheWay(changesOf(draft, entries, id), (then) => !stands(then), { from: 0, besides: [] });
  }
  return found;
}

/** The first change behind which it does not work any more. */
function firstInTheWay(
  changes: readonly EntryChange[],
  works: (then: Draft, place: number) => boolean,
  { from, besides }: { from: number; besides: readonly number[] },
): Change | undefined {
  const inTheWay = changes.find(
    ({ after }, place) => place >= from && !besides.includes(place) && !works(after, place),
  );
  return inTheWay?.change;
}

/** True when more of the film is empty than before and the change had not closed that hole itself. */
function leavesHole(now: Draft, then: Draft, { before, after }: EntryChange): boolean {
  return holesMs(then) > holesMs(now) + Math.max(0, holesMs(before) - holesMs(after));
}

/** How much of the film is empty between its clips. */
export function holesMs(draft: Draft): number {
  let total = 0;
  for (const track of draft.tracks.filter(({ role }) => role === 'main')) {
    let endsMs = 0;
    for (const { startMs, durationMs } of track.segments) {
      total += Math.max(0, startMs - endsMs);
      endsMs = startMs + durationMs;
    }
  }
  return total;
}
