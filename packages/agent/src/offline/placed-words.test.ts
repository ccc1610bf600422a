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
  ['recording', 'play the interview at 1.5x', ['run the whole interview one and a half times as fast']],
  ['trip', 'make the city 2 seconds longer', ['give the city two more seconds at its end']],
  ['trip', 'cut the last 3 seconds of the forest', ['no export yet, just cut the last 3 secs off the forest']],
  [
    'trip',
    'cut the first 2 seconds and the last 3 seconds',
    ['the first 2 seconds and the last 3 seconds are junk, remove them'],
  ],
  ['photos', 'a slideshow of all photos, 18 seconds', ['i want all my pics shown in exactly 18 secs']],
  ['promo', 'put all texts at the top', ['get the words out of her face, top please']],
  ['promo', 'make the last text larger', ['The last text: make it larger']],
  ['promo', 'all texts larger', ['the texts are too small to read on a phone']],
  [
    'promo',
    'a black box behind all texts',
    ['Each of the three texts needs a black box behind it so people can read them'],
  ],
  [
    'promo',
    'the music starts at 0:05',
    ["don't start the music until 0:05", "the music shouldn't start until second 5"],
  ],
  ['trip', 'everything warmer. mute the beach', ['mute the beach; everything warmer']],
  ['lesson', 'webcam half the size', ['webcam half as wide']],
  ['trip', 'make the forest black and white', ['whatever is playing at 0:22, make it black and white']],
  ['trip', 'reverse the order of the clips', ['flip the order of the clips so the last one is first and so on']],
  ['lesson', 'remove the webcam', ['remove the little window on top of the screen recording']],
  ['lesson', 'webcam to the bottom left, mute the webcam', ['webcam to the bottom left, mute its sound']],
];

const CHINESE: readonly [ChineseStand, string, readonly string[]][] = [
  [
    'trip',
    '第8秒到第11秒在左下角显示“海风”',
    ['第8秒到第11秒显示“海风”，放左下角', '第8秒到第11秒显示“海风”，放在左下角'],
  ],
  ['trip', '片头写“启程”，片尾写“再见”', ['首尾各写一行字：“启程”和“再见”', '开头结尾分别写上“启程”和“再见”']],
  ['slides', '删除第3张', ['中间那张删掉']],
  ['trip', '海边只留前7秒', ['海边太长了，留前7秒就行']],
  ['slides', '把蛋糕加到最后', ['还有一张蛋糕没用到，也加进来吧，放在最后']],
  ['lesson', '删掉摄像头', ['盖在录屏上的那个小窗去掉']],
  ['lesson', '剪掉前5秒和最后5秒', ['录课开头5秒和最后5秒都是废的，去掉']],
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
