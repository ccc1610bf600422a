import { expect, test } from 'vitest';
import type { PlanPromise } from './plan.ts';
import { checkPromises } from './promises.ts';
import { clip, draftOf, sound, track, words } from './testing/samples.ts';

const film = draftOf(
  track(
    'main',
    clip('a', 0, 4000),
    clip('b', 4000, 2000),
    clip('b2', 6000, 1000, { source: clip('b', 0, 1).source }),
    clip('c', 7000, 3000),
  ),
  track('bgm', sound('song', 0, 10_000, { volume: 0.35 })),
  track('title', words('Hi', 0, 1500), words('Hi again', 5000, 1000)),
  track('text', words('hi2', 1500, 1500, { source: { kind: 'text', text: 'Hi ' } })),
);

test.each<[string, PlanPromise, string | undefined]>([
  ['length', { kind: 'length', ms: 10_000, toleranceMs: 0 }, undefined],
  ['length within its tolerance', { kind: 'length', ms: 10_040, toleranceMs: 40 }, undefined],
  ['another length', { kind: 'length', ms: 12_000, toleranceMs: 40 }, '10000 ms'],
  ['canvas', { kind: 'canvas', width: 1920, height: 1080 }, undefined],
  ['another canvas', { kind: 'canvas', width: 1080, height: 1920 }, '1920x1080'],
  ['order, a clip in two pieces', { kind: 'clipOrder', assetIds: ['asset-a', 'asset-b', 'asset-c'] }, undefined],
  ['order with others between', { kind: 'clipOrder', assetIds: ['asset-a', 'asset-c'] }, undefined],
  ['another order', { kind: 'clipOrder', assetIds: ['asset-c', 'asset-a'] }, 'asset-a, asset-c'],
  ['a clip that is not there', { kind: 'clipOrder', assetIds: ['asset-x'] }, 'none of them'],
  ['text over two segments', { kind: 'text', text: 'Hi', fromMs: 0, toMs: 3000 }, undefined],
  ['text that ends early', { kind: 'text', text: 'Hi', fromMs: 0, toMs: 4000 }, '0-1500 ms, 1500-3000 ms'],
  ['text that is not there', { kind: 'text', text: 'Bye', fromMs: 0, toMs: 4000 }, 'not on the timeline'],
  ['music', { kind: 'music', assetId: 'asset-song', volume: 0.35 }, undefined],
  ['music at another volume', { kind: 'music', assetId: 'asset-song', volume: 1 }, '35 %'],
  ['music that is not there', { kind: 'music', assetId: 'asset-x', volume: 1 }, 'not on the timeline'],
])('a promise of %s', (_what, promise, found) => {
  const expected = found === undefined ? { promise, state: 'kept' } : { promise, state: 'broken', found };
  expect(checkPromises(film, [promise])).toEqual([expected]);
});
