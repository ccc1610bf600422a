import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** A wish that the rules lose behind another, and the two one after the other. */
const ENGLISH: readonly [SceneName, string, readonly string[]][] = [
  ['lesson', 'clean the narration; zip through the screen recording', ['clean the narration', 'screen at 2x']],
];

const CHINESE: readonly [ChineseStand, string, readonly string[]][] = [
  ['lesson', '旁白去噪；录屏，仅0:10到0:20', ['旁白去噪', '录屏只保留0:10到0:20']],
];

test.each(ENGLISH)('in %s, %j leaves nothing undone', (scene, together, apart) => {
  expect(shownOf(conversed([together], sceneOf(scene)))).toBe(shownOf(conversed(apart, sceneOf(scene))));
});

test.each(CHINESE)('in %s, %j leaves nothing undone', (stand, together, apart) => {
  expect(shownOf(conversed([together], chineseStand(stand)))).toBe(shownOf(conversed(apart, chineseStand(stand))));
});

test('what one part keeps, another does not take away', () => {
  const scene = chineseStand('trip');
  expect(shownOf(conversed(['海边不要整段，前5秒就够了'], scene))).toBe(shownOf(conversed(['海边只保留前5秒'], scene)));
});
