import { describe, expect, test } from 'vitest';
import { draftDurationMs } from '../draft.ts';
import type { PlanPromise } from '../plan.ts';
import { applyAll } from '../preview.ts';
import { clip, draftOf, sound, track, words } from '../testing/samples.ts';
import { checkPromises } from './check.ts';
import { impliedPromises } from './implied.ts';
import { repairPromises } from './repair.ts';

const film = draftOf(
  track('main', clip('a', 0, 6000), clip('b', 6000, 6000)),
  track('bgm', sound('song', 0, 12_000, { volume: 0.8 })),
  track('voice', sound('v', 0, 3000)),
);
const length: PlanPromise = { kind: 'length', ms: 8000, toleranceMs: 40 };
const level: PlanPromise = { kind: 'music', assetId: 'asset-song', volume: 0.35 };

function repaired(promises: readonly PlanPromise[], draft = film) {
  const operations = repairPromises(draft, promises);
  const seen = operations.length === 0 ? undefined : applyAll(draft, operations);
  const after = seen?.ok === true ? seen.draft : draft;
  return { operations, after, states: checkPromises(after, promises).map(({ state }) => state) };
}

describe('a broken promise', () => {
  test('of a length is kept by fitting again, with the music', () => {
    const { after, states } = repaired([length]);
    expect(states).toEqual(['kept']);
    expect(draftDurationMs(after)).toBe(8000);
    expect(after.tracks.find(({ role }) => role === 'bgm')?.segments[0]?.durationMs).toBe(8000);
  });

  test('of the level of music and of its giving way is kept by setting it again', () => {
    const { states, operations } = repaired([level, { kind: 'ducked' }]);
    expect(states).toEqual(['kept', 'kept']);
    expect(operations.map(({ op }) => op)).toEqual(['setVolume', 'setTrack']);
  });

  test('of the canvas is kept by setting it', () => {
    expect(repaired([{ kind: 'canvas', width: 1080, height: 1920 }]).states).toEqual(['kept']);
  });

  test.each<[string, PlanPromise[]]>([
    ['there is too little material for', [{ kind: 'length', ms: 60_000, toleranceMs: 40 }]],
    ['a text is missing for', [{ kind: 'text', text: 'Hi', fromMs: 0, toMs: 1000 }]],
    ['another promise would be broken by', [{ kind: 'text', text: 'Late', fromMs: 9000, toMs: 12_000 }, length]],
  ])('that %s stays broken and nothing is changed', (_why, promises) => {
    const late = { ...film, tracks: [...film.tracks, track('title', words('Late', 9000, 3000))] };
    const { operations, states } = repaired(promises, late);
    expect([operations, states.at(-1)]).toEqual([[], 'broken']);
  });

  test('that is kept is left alone', () => {
    expect(repairPromises(film, [{ kind: 'length', ms: 12_000, toleranceMs: 40 }])).toEqual([]);
  });
});

describe('what goes without saying', () => {
  const bare = draftOf();
  test('is a film without holes; with music no silence, and music that gives way to the voice', () => {
    expect(impliedPromises(bare, film, [level])).toEqual([
      { kind: 'ducked' },
      { kind: 'without', what: 'black' },
      { kind: 'without', what: 'frozen' },
      { kind: 'without', what: 'silence' },
    ]);
  });

  test('is the number of the clips when all of them are named', () => {
    const both: PlanPromise = { kind: 'clipOrder', assetIds: ['asset-a', 'asset-b'] };
    const one: PlanPromise = { kind: 'clipOrder', assetIds: ['asset-a'] };
    expect(impliedPromises(bare, film, [both])).toContainEqual({ kind: 'clips', count: 2 });
    expect(impliedPromises(bare, film, [one]).map(({ kind }) => kind)).not.toContain('clips');
  });

  test('is that captions which were made are there', () => {
    const captioned = { ...film, tracks: [...film.tracks, track('subtitle', words('one', 0, 1000))] };
    expect(impliedPromises(film, captioned, [])).toContainEqual({ kind: 'captions' });
    expect(impliedPromises(captioned, captioned, [])).not.toContainEqual({ kind: 'captions' });
  });

  test('is nothing about silence when the music was asked to come in later', () => {
    const later = draftOf(track('main', clip('a', 0, 9000)), track('bgm', sound('song', 5000, 4000)));
    expect(impliedPromises(bare, later, [level])).not.toContainEqual({ kind: 'without', what: 'silence' });
  });

  test('gives way to what was said about the same', () => {
    const said: PlanPromise[] = [{ kind: 'without', what: 'black' }];
    expect(impliedPromises(bare, film, said).filter(({ kind }) => kind === 'without')).toHaveLength(1);
  });

  test('is nothing for a film of sound alone', () => {
    expect(impliedPromises(bare, draftOf(track('bgm', sound('song', 0, 5000))), [])).toEqual([]);
  });
});
