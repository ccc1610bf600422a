import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** Where, what is said first, one plain way to the same film, and what puts it right, several ways. */
const ENGLISH: readonly [SceneName, string, readonly string[], string][] = [
  ['promo', 'cut from 2s to 4s', ['cut from 2s to 6s'], 'no, to 6s|no, until 6 seconds|sorry, to 0:06|I meant to 6s'],
  ['promo', 'cut from 2s to 6s', ['cut from 4s to 6s'], 'no, from 4s|I meant from 0:04'],
  [
    'promo',
    'cut the first 2 seconds of the beach',
    ['cut the last 2 seconds of the beach'],
    'no, the end|I meant the end|meant the back not the front',
  ],
  ['promo', 'music at 90%', ['music at 60%'], 'ok too much, 60%|a bit too much, 60%|way too much. 60%'],
  [
    'promo',
    'make the beach black and white',
    ['make the beach and the first clip black and white'],
    'on the first as well',
  ],
];

const CHINESE: readonly [ChineseStand, string, readonly string[], string][] = [
  ['promo', '把2秒到4秒剪掉', ['把2秒到6秒剪掉'], '应该剪到6秒|不对，到6秒'],
  ['promo', '音乐开到90%', ['音乐开到60%'], '太多了，60%|过了，60%'],
];

test.each(
  ENGLISH.flatMap(([scene, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, scene] as const),
  ),
)('%j put right by %j comes to %j', (first, way, plainly, scene) => {
  expect(shownOf(conversed([first, way], sceneOf(scene)))).toBe(shownOf(conversed(plainly, sceneOf(scene))));
});

test.each(
  CHINESE.flatMap(([stand, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, stand] as const),
  ),
)('%j put right by %j comes to %j', (first, way, plainly, stand) => {
  expect(shownOf(conversed([first, way], chineseStand(stand)))).toBe(shownOf(conversed(plainly, chineseStand(stand))));
});
