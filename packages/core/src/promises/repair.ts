import { fitToLength } from '../compounds/fit-to-length.ts';
import { retrimMusic } from '../compounds/retrim-music.ts';
import { type Draft, draftDurationMs } from '../draft.ts';
import type { OfferedOperation } from '../operation.ts';
import type { CheckedPromise, PlanPromise } from '../plan.ts';
import { applyAll } from '../preview.ts';
import { checkPromises } from './check.ts';
import type { PromiseOf } from './checked.ts';

/** Operations that make broken promises of a draft true: the length is fitted again, the canvas, the level of the music
 *  and its giving way are set again. One that would not help, or would break another promise, is left out. */
export function repairPromises(draft: Draft, promises: readonly PlanPromise[]): OfferedOperation[] {
  const done: OfferedOperation[] = [];
  let current = draft;
  for (const promise of promises) {
    const before = checkPromises(current, promises);
    if (before.find((one) => one.promise === promise)?.state !== 'broken') continue;
    const operations = cure(current, promise);
    const seen = operations.length === 0 ? undefined : applyAll(current, operations);
    if (seen?.ok !== true || !helps(before, checkPromises(seen.draft, promises), promise)) continue;
    done.push(...operations);
    current = seen.draft;
  }
  return done;
}

/** True when the promise is kept now and none that was kept before is broken. */
function helps(before: readonly CheckedPromise[], after: readonly CheckedPromise[], promise: PlanPromise): boolean {
  const state = (all: readonly CheckedPromise[], one: PlanPromise) => all.find((other) => other.promise === one)?.state;
  if (state(after, promise) !== 'kept') return false;
  return before.every((one) => one.state !== 'kept' || state(after, one.promise) === 'kept');
}

function cure(draft: Draft, promise: PlanPromise): OfferedOperation[] {
  switch (promise.kind) {
    case 'length':
      return fitted(draft, promise.ms);
    case 'canvas':
      return [{ op: 'setCanvas', canvas: { width: promise.width, height: promise.height } }];
    case 'music':
      return levelled(draft, promise);
    case 'ducked':
      return draft.tracks
        .filter(({ role, duck }) => role === 'bgm' && duck !== true)
        .map(({ id }) => ({ op: 'setTrack', trackId: id, duck: true }));
    case 'clipOrder':
    case 'clips':
    case 'text':
    case 'captions':
    case 'textLanguage':
    case 'without':
      return [];
  }
}

function fitted(draft: Draft, targetMs: number): OfferedOperation[] {
  const fit = fitToLength(draft, { targetMs });
  if (!fit.ok || fit.operations.length === 0) return [];
  const seen = applyAll(draft, fit.operations);
  const music = seen.ok ? retrimMusic(seen.draft, { previousMs: draftDurationMs(draft) }) : undefined;
  return [...fit.operations, ...(music?.ok === true ? music.operations : [])];
}

function levelled(draft: Draft, { assetId, volume }: PromiseOf<'music'>): OfferedOperation[] {
  return draft.tracks
    .filter(({ kind, muted }) => kind === 'audio' && muted !== true)
    .flatMap((track) => {
      const wanted = Math.min(4, volume / (track.volume ?? 1));
      const own = track.segments.filter(({ source }) => source.kind === 'media' && source.assetId === assetId);
      if (!Number.isFinite(wanted)) return [];
      return own.map(({ id }): OfferedOperation => ({ op: 'setVolume', segmentId: id, volume: wanted }));
    });
}
