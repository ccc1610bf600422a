import type { Change, RecentEdit, ToldChange } from '@reelsmith/core';
import { liveEdits } from '@reelsmith/core';
import type { SpokenChange } from '@reelsmith/protocol';
import type { StoredEntry } from './rows.ts';

/** The changes worth reading, as they are told and counted: a track that was made for something is seen by what lies on
 *  it, and of several changes of one kind to one thing only the last one counts and stands for all of them. */
export function toldChanges(changes: readonly SpokenChange[]): ToldChange[] {
  const last = new Map<string, ToldChange>();
  for (const [place, { change, sentence }] of changes.entries()) {
    const key = subjectOf(change) ?? `${place}`;
    last.set(key, { change, sentence, places: [...(last.get(key)?.places ?? []), place] });
  }
  return [...last.values()].filter(({ change }) => change.code !== 'track_added' || changes.length === 1);
}

function subjectOf({ code, params }: Change): string | undefined {
  return typeof params.segmentId === 'string' ? `${code} ${params.segmentId}` : undefined;
}

/** As many edits as somebody looks back on. */
const LAST_EDITS = 20;

/** The edits that are not undone, newest first, for those who want to take back a part of one. What took something back
 *  is no edit of its own. */
export function recentEdits(entries: readonly StoredEntry[]): RecentEdit[] {
  const edits = liveEdits(entries).filter(({ of }) => of === undefined);
  return edits
    .slice(-LAST_EDITS)
    .toReversed()
    .map(({ id, row }) => ({ entryId: id, changes: toldChanges(row.changes) }));
}
