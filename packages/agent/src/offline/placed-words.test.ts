import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../testing/chinese.ts';
import { type SceneName, sceneOf } from '../testing/scenes.ts';
import { conversed, shownOf } from '../testing/studio.ts';

/** Where, one plain way, and other ways to the same film. */
const ENGLISH: readonly [SceneName, string, readonly string[]][] = [
  [
    'trip',
    'text "Off we go" at the start, text "Bye" at the end',
    ['at both ends a text: "Off we go" and "Bye"', 'put "Off we go" and "Bye" at the start and the end'],
  ],
  [
    'trip',
    'trim the beach to 6 seconds',
    ['trim the end of the beach so that it runs 6 seconds', 'cut the beach until it is 6 s'],
  ],
  ['promo', 'remove all transitions', ['hard cuts everywhere, I hate dissolves']],
  [
    'trip',
    'everything in black and white',
    ['everything in black and white, like an old movie my grandma would watch'],
  ],
];

const CHINESE: readonly [ChineseStand, string, readonly string[]][] = [
  [
    'trip',
    '第8秒到第11秒在左下角显示“海风”',
    ['第8秒到第11秒显示“海风”，放左下角', '第8秒到第11秒显示“海风”，放在左下角'],
  ],
  ['trip', '片头写“启程”，片尾写“再见”', ['首尾各写一行字：“启程”和“再见”', '开头结尾分别写上“启程”和“再见”']],
  ['slides', '删除第3张', ['中间那张删掉']],
];

test.each(
  ENGLISH.flatMap(([scene, plain, ways]) => ways.map((way) => [way, plain, scene] as const)),
)('%j does what %j does', (way, plain, scene) => {
  expect(shownOf(conversed([way], sceneOf(scene)))).toBe(shownOf(conversed([plain], sceneOf(scene))));
});

test.each(
  CHINESE.flatMap(([stand, plain, ways]) => ways.map((way) => [way, plain, stand] as const)),
)('%j does what %j does', (way, plain, stand) => {
  expect(shownOf(conversed([way], chineseStand(stand)))).toBe(shownOf(conversed([plain], chineseStand(stand))));
});

test.each([
  ['lose the one going into the forest', 'remove the transition into the forest'],
  ['only keep the one that goes into the forest', 'remove the transition into the beach'],
])('right after transitions were made, %j does what %j does', (way, plain) => {
  const scene = sceneOf('trip');
  const films = [way, plain].map((last) => shownOf(conversed(['crossfades everywhere', last], scene)));
  expect(films[0]).toBe(films[1]);
});

test('one more second goes off the end that was cut last', () => {
  const scene = sceneOf('trip');
  const films = ['take one more second off it', 'cut the last second of the beach'].map((last) =>
    shownOf(conversed(['cut the last 2 seconds of the beach', last], scene)),
  );
  expect(films[0]).toBe(films[1]);
});
