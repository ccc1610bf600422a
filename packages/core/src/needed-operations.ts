import { apply } from './apply.ts';
import { canonicalJson } from './canonical.ts';
import type { Draft } from './draft.ts';
import type { OfferedOperation } from './operation.ts';

/** More of them are not tried one by one. */
const MOST_TRIED = 60;

/** Places of the operations that lead to the same film as all of them: what is put in and taken out again is left out with
 *  all that was set on it, and so is a value that is set anew. Operations before `from` are older; a track that was added
 *  and stays empty is no difference. Operations that do not fit the draft are all kept. */
export function neededOperations(draft: Draft, operations: readonly OfferedOperation[], from: number): number[] {
  let kept = operations.map((_one, place) => place);
  const all = replayed(draft, operations, kept);
  if (all === undefined) return kept;
  const wanted = withoutEmptyTracks(all.draft);
  kept = all.places;
  for (const left of candidates(operations, all.draft, from)) {
    const rest = kept.filter((place) => !left.has(place));
    if (rest.length === kept.length) continue;
    const tried = replayed(draft, operations, rest);
    if (tried !== undefined && withoutEmptyTracks(tried.draft) === wanted) kept = tried.places;
  }
  return kept;
}

/** The draft after these operations, and those of them that changed something. */
function replayed(
  draft: Draft,
  operations: readonly OfferedOperation[],
  kept: readonly number[],
): { draft: Draft; places: number[] } | undefined {
  let current = draft;
  const places: number[] = [];
  for (const place of kept) {
    const operation = operations[place];
    if (operation === undefined) continue;
    const applied = apply(current, operation);
    if (applied.ok) {
      current = applied.draft;
      places.push(place);
    } else if (applied.refusal.code !== 'nothing_to_change') return undefined;
  }
  return { draft: current, places };
}

/** What may be left out together: everything about what is not there in the end, then each older setting of something that
 *  is set again, then tracks that stay empty. */
function candidates(
  operations: readonly OfferedOperation[],
  after: Draft,
  from: number,
): readonly ReadonlySet<number>[] {
  const left = new Set(after.tracks.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const older = operations.slice(0, from);
  const gone = older.flatMap((one) => (one.op === 'insert' && !left.has(one.segment.id) ? [one.segment.id] : []));
  const placesOf = (ids: readonly string[]): Set<number> =>
    new Set(operations.flatMap((one, place) => (ids.includes(subjectOf(one) ?? '') ? [place] : [])));
  const again = older.flatMap((one, place) => {
    const key = settingOf(one);
    const later = key !== undefined && operations.slice(place + 1).some((other) => settingOf(other) === key);
    return later ? [new Set([place])] : [];
  });
  const empty = new Set(after.tracks.filter(({ segments }) => segments.length === 0).map(({ id }) => id));
  const tracks = operations.flatMap((one, place) =>
    one.op === 'addTrack' && empty.has(one.track.id) ? [new Set([place])] : [],
  );
  const single = gone.length > 1 ? gone.map((id) => placesOf([id])) : [];
  return [placesOf(gone), ...[...single, ...again, ...tracks].slice(0, MOST_TRIED)];
}

function subjectOf(operation: OfferedOperation): string | undefined {
  if (operation.op === 'insert') return operation.segment.id;
  return 'segmentId' in operation ? operation.segmentId : undefined;
}

function settingOf(operation: OfferedOperation): string | undefined {
  const subject = subjectOf(operation);
  const isFilm = operation.op === 'setMeta' || operation.op === 'setCanvas' || operation.op === 'setBackground';
  return subject === undefined && !isFilm ? undefined : `${operation.op} ${subject ?? ''}`;
}

function withoutEmptyTracks(draft: Draft): string {
  return canonicalJson({ ...draft, tracks: draft.tracks.filter(({ segments }) => segments.length > 0) });
}
