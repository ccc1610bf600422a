import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** Two wishes in one sentence, and the same one after the other. */
const ENGLISH: readonly [SceneName, string, readonly string[]][] = [
  [
    'promo',
    'swap "Summer Sale" for "Black Friday", everything square',
    ['change "Summer Sale" to "Black Friday"', 'make it square'],
  ],
];

const CHINESE: readonly [ChineseStand, string, readonly string[]][] = [
  ['trip', '画面稍微调亮，海边和森林都倒放', ['海边和森林都倒放', '画面稍微调亮']],
  ['slides', '日落调亮一点；想让花园和泳池换个位', ['日落调亮一点', '花园和泳池换个位']],
  ['slides', '转场全部去掉，图片也别慢慢放大了，静止就好', ['转场全部去掉', '图片不要动']],
];

test.each(ENGLISH)('in %s, %j is two wishes', (scene, together, apart) => {
  expect(shownOf(conversed([together], sceneOf(scene)))).toBe(shownOf(conversed(apart, sceneOf(scene))));
});

test.each(CHINESE)('in %s, %j is two wishes', (stand, together, apart) => {
  expect(shownOf(conversed([together], chineseStand(stand)))).toBe(shownOf(conversed(apart, chineseStand(stand))));
});

test('a list of names is one wish', () => {
  const [listed, linked] = ['mute the city, the beach and the forest', 'mute the city and the beach and the forest'];
  const scene = sceneOf('trip');
  expect(shownOf(conversed([listed], scene))).toBe(shownOf(conversed([linked], scene)));
});
