import { type Draft, draftAfter, draftDurationMs, isEmpty, touchedBy } from '@reelsmith/core';
import { ReelsmithError, type SpokenChange } from '@reelsmith/protocol';
import { and, eq } from 'drizzle-orm';
import { turns } from '../database/schema.ts';
import type { Parts } from '../parts.ts';
import type { Caller, FileToServe, StripRequest } from '../studio.ts';
import { movesOf } from '../turns/moves.ts';
import { draftOf, entriesOf, languageOf, type SessionRow, type TurnRow, toHistory } from '../turns/rows.ts';
import { sheetOf } from './sheets.ts';

/** Moments nearer to each other than this show the same. */
const APART_MS = 200;

/** A row of frames of the places that a turn changed, on the draft as it left it; of a plan that waits, as it would leave
 *  it. @throws not_found, nothing_to_export */
export async function stripOfTurn(
  parts: Parts,
  caller: Caller,
  { sessionId, turnId }: { sessionId: string; turnId: string },
  { count, width, format }: StripRequest,
): Promise<FileToServe> {
  const session = await parts.sessions.row(parts.db, caller, sessionId);
  const mine = and(eq(turns.id, turnId), eq(turns.sessionId, session.id));
  const [turn] = await parts.db.select().from(turns).where(mine);
  if (turn === undefined) throw new ReelsmithError('not_found', `There is no turn ${turnId} in this session.`);
  const done = await doneBy(parts, turn, session);
  if (done === undefined || isEmpty(done.draft)) {
    throw new ReelsmithError('nothing_to_export', 'This turn changed nothing that could be seen.');
  }
  const atMs = momentsOf(done, count);
  const { accountId } = caller;
  return sheetOf(parts, { accountId, draft: done.draft }, { atMs, count, columns: atMs.length, width, format });
}

interface Done {
  draft: Draft;
  touched: string[];
  changes: SpokenChange[];
}

async function doneBy(parts: Parts, turn: TurnRow, session: SessionRow): Promise<Done | undefined> {
  const rows = await entriesOf(parts.db, session.id);
  const draft = draftOf(session);
  if (turn.state === 'waiting_approval' && turn.plan !== null) {
    const language = languageOf(session, turn.plan.language);
    const seen = movesOf(turn.plan, { draft, entries: rows, language }, toHistory);
    if (!seen.ok) return undefined;
    const { moves } = seen;
    return {
      draft: seen.draft,
      touched: moves.flatMap(({ touched }) => touched),
      changes: moves.flatMap(({ changes }) => changes),
    };
  }
  const own = rows.filter(({ turnId }) => turnId === turn.id);
  const last = own.at(-1);
  const after = last === undefined ? undefined : draftAfter(draft, toHistory(rows), last.id);
  if (after === undefined) return undefined;
  const touched = own.flatMap(({ inverse }) => touchedBy(inverse));
  return { draft: after, touched, changes: own.flatMap(({ changes }) => changes) };
}

/** The middle of each segment that is new or different, and the place of each that is gone; at most `most`, spread. */
export function momentsOf({ draft, touched, changes }: Done, most: number): number[] {
  const ids = new Set(touched);
  const lastMs = Math.max(0, draftDurationMs(draft) - 1);
  const changed = draft.tracks
    .flatMap((track) => track.segments)
    .filter(({ id }) => ids.has(id))
    .map(({ startMs, durationMs }) => startMs + Math.floor(durationMs / 2));
  const gone = changes.flatMap(({ change: { code, params } }) =>
    code === 'segment_removed' && typeof params.startMs === 'number' ? [params.startMs] : [],
  );
  const moments: number[] = [];
  for (const ms of [...changed, ...gone].map((one) => Math.min(one, lastMs)).toSorted((a, b) => a - b)) {
    const before = moments.at(-1);
    if (before === undefined || ms - before >= APART_MS) moments.push(ms);
  }
  if (moments.length === 0) return [Math.floor(lastMs / 2)];
  const kept = Math.min(most, moments.length);
  return Array.from({ length: kept }, (_one, place) => moments[Math.floor((place * moments.length) / kept)] ?? 0);
}
