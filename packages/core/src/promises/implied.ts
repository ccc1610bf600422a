import type { Draft } from '../draft.ts';
import type { PlanPromise } from '../plan.ts';
import { checkPromises } from './check.ts';
import { subjectOf } from './subject.ts';

/** What goes without saying when a draft is changed from `before` to `after`: a film with no hole and no frozen picture;
 *  with music, no silence, and music that gives way to a voice; captions that stay; as many clips as were named. A promise
 *  that was made expressly about the same takes its place. */
export function impliedPromises(before: Draft, after: Draft, said: readonly PlanPromise[]): PlanPromise[] {
  const known = new Set(said.map(subjectOf));
  return candidates(before, after, said).filter((promise) => !known.has(subjectOf(promise)));
}

function candidates(before: Draft, after: Draft, said: readonly PlanPromise[]): PlanPromise[] {
  const shows = after.tracks.some(({ kind, segments }) => kind === 'video' && segments.length > 0);
  const music = said.some(({ kind }) => kind === 'music');
  const order = said.find(({ kind }) => kind === 'clipOrder');
  const count: PlanPromise[] = order?.kind === 'clipOrder' ? [{ kind: 'clips', count: order.assetIds.length }] : [];
  return [
    // "Put c first" names one of several: then the number is nobody's promise.
    ...count.filter((promise) => checkPromises(after, [promise])[0]?.state === 'kept'),
    ...(music && hasRole(after, 'voice') ? [{ kind: 'ducked' } as const] : []),
    ...(captionsOf(after) > captionsOf(before) ? [{ kind: 'captions' } as const] : []),
    ...(shows ? [{ kind: 'without', what: 'black' } as const, { kind: 'without', what: 'frozen' } as const] : []),
    ...(music && startsWithMusic(after) ? [{ kind: 'without', what: 'silence' } as const] : []),
  ];
}

/** Music that was asked to come in later leaves a silence that is wanted. */
function startsWithMusic(draft: Draft): boolean {
  const music = draft.tracks.filter(({ role }) => role === 'bgm').flatMap(({ segments }) => segments);
  return music.some(({ startMs }) => startMs < 2000);
}

function hasRole(draft: Draft, role: 'voice' | 'subtitle'): boolean {
  return draft.tracks.some((track) => track.role === role && track.segments.length > 0);
}

function captionsOf(draft: Draft): number {
  return draft.tracks.filter(({ role }) => role === 'subtitle').reduce((sum, { segments }) => sum + segments.length, 0);
}
