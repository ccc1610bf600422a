import {
  type CheckedPromise,
  canonicalHashInput,
  checkPromises,
  type Draft,
  liveEdits,
  type PlanPromise,
  subjectOf,
} from '@reelsmith/core';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { renders, turns } from '../database/schema.ts';
import type { AssetsById, Database, Transaction } from '../parts.ts';
import type { NameOf } from '../words/promises.ts';
import { entriesOf, toHistory } from './rows.ts';

type Reader = Database | Transaction;

/** What a session was promised and still is: from all turns that are not undone, the latest about each subject. One that was
 *  kept and that a later edit of the same film broke was given up by whoever asked for that edit. */
export interface Standing {
  promises: PlanPromise[];
  givenUp: PlanPromise[];
}

/** The promises of a session for its draft. */
export async function standingPromises(db: Reader, sessionId: string, draft: Draft): Promise<Standing> {
  const live = liveEdits(toHistory(await entriesOf(db, sessionId)));
  const ids = [...new Set(live.flatMap(({ row }) => row.turnId ?? []))];
  const made = ids.length === 0 ? [] : await db.select().from(turns).where(inArray(turns.id, ids));
  const latest = new Map<string, { promise: PlanPromise; was: CheckedPromise['state'] }>();
  for (const id of ids) {
    const turn = made.find((one) => one.id === id);
    for (const promise of turn?.plan?.promises ?? []) {
      const checked = turn?.promises?.find((one) => isSame(one.promise, promise));
      latest.set(subjectOf(promise), { promise, was: checked?.state ?? 'kept' });
    }
  }
  const all = [...latest.values()];
  const now = checkPromises(
    draft,
    all.map(({ promise }) => promise),
  );
  const promises = now.map(({ promise }) => promise);
  const isGivenUp = now.map(({ state }, place) => state === 'broken' && all[place]?.was !== 'broken');
  return {
    promises: promises.filter((_one, place) => isGivenUp[place] !== true),
    givenUp: promises.filter((_one, place) => isGivenUp[place] === true),
  };
}

/** The same, each checked: on the last file that was made of exactly this draft, else on the draft. */
export async function checkedStanding(db: Reader, sessionId: string, draft: Draft): Promise<CheckedPromise[]> {
  const { promises } = await standingPromises(db, sessionId, draft);
  if (promises.length === 0) return [];
  const [last] = await db
    .select({ draft: renders.draft, result: renders.result })
    .from(renders)
    .where(and(eq(renders.sessionId, sessionId), eq(renders.state, 'succeeded'), eq(renders.purpose, 'export')))
    .orderBy(desc(renders.completedAt))
    .limit(1);
  const fresh = last !== undefined && canonicalHashInput(last.draft) === canonicalHashInput(draft);
  const onFile = fresh ? (last.result?.promises ?? []) : [];
  return checkPromises(draft, promises).map(
    (checked) => onFile.find(({ promise }) => isSame(promise, checked.promise)) ?? checked,
  );
}

/** Promises of now, and earlier ones about other things. */
export function mergedPromises(earlier: readonly PlanPromise[], now: readonly PlanPromise[]): PlanPromise[] {
  const subjects = new Set(now.map(subjectOf));
  return [...earlier.filter((promise) => !subjects.has(subjectOf(promise))), ...now];
}

function isSame(a: PlanPromise, b: PlanPromise): boolean {
  const sorted = (promise: PlanPromise): string => JSON.stringify(Object.entries(promise).toSorted());
  return sorted(a) === sorted(b);
}

/** Files by their names, for sentences. */
export function namesOf(assets: AssetsById): NameOf {
  return (assetId) => assets.get(assetId)?.name ?? assetId;
}
