import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** A first message that touches a thing, a second one with that thing in the place of "@", and other words for the thing that must
 *  come to the same film. */
const ENGLISH_IT: readonly [SceneName, string, string, string, string][] = [
  ['trip', 'brighten the beach a bit', 'remove @', 'the beach', 'it|that one|the same clip|that clip|the same one'],
  ['trip', 'brighten the beach a bit', 'speed @ up by a factor of 2', 'the beach', 'that one|the same clip|it'],
  ['trip', 'brighten the city a bit', 'make @ two seconds shorter', 'the city', 'it|this one|the same shot'],
  ['trip', 'brighten the forest a bit', 'give @ warmer colours', 'the forest', 'the same clip|that one|it'],
];
const CHINESE_IT: readonly [ChineseStand, string, string, string, string][] = [
  ['trip', '把海边调亮一点', '把@删掉', '海边', '它|这段|那段|刚才那段|同一段'],
  ['trip', '把城市调亮一点', '@快进，四倍', '城市', '那段|刚才那段|同一段|这段'],
  ['trip', '把海边调亮一点', '@太长，剪到4秒', '海边', '它|那段|刚才那段'],
  ['trip', '把城市调亮一点', '@延长一秒', '城市', '它|那段|刚才那段'],
  ['trip', '把森林调亮一点', '@倒放', '森林', '那段|这个片段|同一段|刚才那个片段'],
  ['slides', '把泳池调亮一点', '把@去掉吧', '泳池', '这张|那张|刚才那张|这张照片'],
];

/** A step, words for going on with it or back, and whether the number that it changed goes on its way (1) or back (-1). */
const MORE_EN = ['a bit more', 'even more', 'still not enough', 'once more'];
const LESS_EN = ['that is too much', 'not that much', 'too much, back a bit'];
const MORE_ZH = ['再来一点', '再多一点', '还不够', '再来一次'];
const LESS_ZH = ['太多了', '过了，收一点', '没那么多', '有点过了，往回一点'];
const STEPS_EN = ['brighten the beach', 'make the beach darker', 'make the city a bit quieter'];
const STEPS_ZH = ['海边亮一点', '城市压暗一点', '城市小声一点', '城市缩短一秒'];

test.each(
  ENGLISH_IT.flatMap(([scene, first, then, thing, ways]) =>
    ways.split('|').map((way) => [first, then.replace('@', way), then.replace('@', thing), scene] as const),
  ),
)('after %j, %j says %j', (first, way, plainly, scene) => {
  const wanted = shownOf(conversed([first, plainly], sceneOf(scene)));
  expect(wanted).not.toBe(shownOf(conversed([first], sceneOf(scene))));
  expect(shownOf(conversed([first, way], sceneOf(scene)))).toBe(wanted);
});

test.each(
  CHINESE_IT.flatMap(([stand, first, then, thing, ways]) =>
    ways.split('|').map((way) => [first, then.replace('@', way), then.replace('@', thing), stand] as const),
  ),
)('after %j, %j says %j', (first, way, plainly, stand) => {
  const wanted = shownOf(conversed([first, plainly], chineseStand(stand)));
  expect(wanted).not.toBe(shownOf(conversed([first], chineseStand(stand))));
  expect(shownOf(conversed([first, way], chineseStand(stand)))).toBe(wanted);
});

test.each(
  STEPS_EN.flatMap((step) => [...MORE_EN, ...LESS_EN].map((way) => [step, way] as const)),
)('after %j, %j goes on the same way or back', (step, way) => {
  const films = [[], [step], [step, way]].map((messages) => measuresOf(conversed(messages, sceneOf('trip'))));
  expect(wayOf(films)).toBe(MORE_EN.includes(way) ? 1 : -1);
});

test.each(
  STEPS_ZH.flatMap((step) => [...MORE_ZH, ...LESS_ZH].map((way) => [step, way] as const)),
)('after %j, %j goes on the same way or back', (step, way) => {
  const films = [[], [step], [step, way]].map((messages) => measuresOf(conversed(messages, chineseStand('trip'))));
  expect(wayOf(films)).toBe(MORE_ZH.includes(way) ? 1 : -1);
});

type Film = ReturnType<typeof conversed>;

/** Brightness, contrast, volume and length of all clips together: a step changes one of them. */
function measuresOf(film: Film): number {
  return film.tracks
    .filter(({ role }) => role === 'main')
    .flatMap(({ segments }) => segments)
    .reduce((sum, { look, volume = 1, durationMs }) => {
      const { brightness = 0, contrast = 0 } = look ?? {};
      return sum + brightness + contrast + volume + durationMs / 1000;
    }, 0);
}

function wayOf([before = 0, once = 0, twice = 0]: readonly number[]): number {
  return Math.sign(Math.round((twice - once) * 1e6)) * Math.sign(Math.round((once - before) * 1e6));
}

test.each([
  ['make the city 4 seconds long', '3 seconds instead', 'make the city 3 seconds long'],
  ['let the song fade in over 3 seconds', '2 seconds instead', 'let the song fade in over 2 seconds'],
] as const)('%j and then %j is %j', (first, then, plainly) => {
  expect(shownOf(conversed([first, then], sceneOf('promo')))).toBe(shownOf(conversed([plainly], sceneOf('promo'))));
});

test.each([
  ['片段2静音', '第二段静音'],
  ['末尾那段倒放', '森林倒放'],
  ['片段1快放，2倍速', '城市快放，2倍速'],
] as const)('%j is %j', (way, plainly) => {
  expect(shownOf(conversed([way], chineseStand('trip')))).toBe(shownOf(conversed([plainly], chineseStand('trip'))));
});

test('what is to be left alone is not what "the same" or a correction is about', () => {
  const [first, again] = ['给城市打上模糊，别的不用', '给森林打上模糊'];
  expect(shownOf(conversed([first, '森林也来一下'], chineseStand('trip')))).toBe(
    shownOf(conversed([first, again], chineseStand('trip'))),
  );
});
