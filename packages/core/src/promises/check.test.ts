import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import type { PlanPromise } from '../plan.ts';
import { clip, draftOf, sound, track, words } from '../testing/samples.ts';
import { checkPromises } from './check.ts';

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
  const [checked] = checkPromises(film, [promise]);
  expect(checked).toMatchObject(expected);
  expect(checked?.facts === undefined).toBe(found === undefined);
});

const mute = (id: string, startMs: number, durationMs: number) => clip(id, startMs, durationMs, { muted: true });
const captions = track('subtitle', words('one', 0, 1000));
const voice = track('voice', sound('v', 0, 3000));
const music = track('bgm', sound('song', 0, 6000));

test.each<[string, PlanPromise, Draft, string | undefined]>([
  ['as many clips', { kind: 'clips', count: 3 }, film, undefined],
  ['another number of clips', { kind: 'clips', count: 4 }, film, '3'],
  ['captions', { kind: 'captions' }, draftOf(captions), undefined],
  ['captions that are not there', { kind: 'captions' }, film, 'none'],
  ['texts in English', { kind: 'textLanguage', language: 'en' }, film, undefined],
  ['texts in Chinese', { kind: 'textLanguage', language: 'zh' }, film, 'Hi'],
  [
    'texts in Chinese with a number alone',
    { kind: 'textLanguage', language: 'zh' },
    draftOf(track('title', words('2026', 0, 1000))),
    undefined,
  ],
  [
    'Chinese where English was promised',
    { kind: 'textLanguage', language: 'en' },
    draftOf(track('title', words('夏天', 0, 1000))),
    '夏天',
  ],
  ['music that nobody speaks over', { kind: 'ducked' }, draftOf(music), undefined],
  ['music that gives way', { kind: 'ducked' }, draftOf({ ...music, duck: true }, voice), undefined],
  ['music that does not', { kind: 'ducked' }, draftOf(music, voice), 'as loud as alone'],
  ['no music', { kind: 'ducked' }, draftOf(voice), 'no music'],
  ['no black', { kind: 'without', what: 'black' }, film, undefined],
  [
    'no black, with a hole',
    { kind: 'without', what: 'black' },
    draftOf(track('main', clip('a', 0, 1000), clip('b', 3000, 1000))),
    '1000-3000 ms',
  ],
  [
    'no black, where a text stands alone',
    { kind: 'without', what: 'black' },
    draftOf(track('main', clip('a', 0, 1000), clip('b', 2000, 1000)), track('title', words('t', 1000, 1000))),
    undefined,
  ],
  ['no silence', { kind: 'without', what: 'silence' }, draftOf(track('main', mute('a', 0, 6000)), music), undefined],
  [
    'no silence, where the music ends',
    { kind: 'without', what: 'silence' },
    draftOf(track('main', mute('a', 0, 9000)), music),
    '6000-9000 ms',
  ],
  [
    'no silence, where clips sound',
    { kind: 'without', what: 'silence' },
    draftOf(track('main', clip('a', 0, 9000)), music),
    undefined,
  ],
])('a promise of %s', (_what, promise, draft, found) => {
  const expected = found === undefined ? { promise, state: 'kept' } : { promise, state: 'broken', found };
  expect(checkPromises(draft, [promise])[0]).toMatchObject(expected);
});

test('whether a picture stands still is seen on the file only', () => {
  const promise = { kind: 'without', what: 'frozen' } as const;
  expect(checkPromises(film, [promise])).toEqual([{ promise, state: 'unchecked' }]);
});
