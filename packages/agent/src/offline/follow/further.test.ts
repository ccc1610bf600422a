import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf, told } from '../../testing/studio.ts';

/** Where, what is said first, one plain way to the same film, and what goes on from it, several ways. */
const ENGLISH: readonly [SceneName, string, readonly string[], string][] = [
  [
    'trip',
    'fade to black at the end',
    ['fade to black at the end over 3 seconds'],
    'make it 3 seconds|3 seconds please|three seconds instead',
  ],
  [
    'trip',
    'crossfades everywhere',
    ['crossfades everywhere', 'make all transitions 1 second'],
    'one second please|make it 1 second|make that 1s',
  ],
  [
    'trip',
    'set the speed of the beach to 2x',
    ['set the speed of the beach to 4x'],
    'bit more|still not enough|even more',
  ],
  ['promo', 'set the opacity of the city to 40%', ['set the opacity of the city to 70%'], 'too much|a bit less'],
  [
    'trip',
    'make the beach black and white',
    [],
    "never mind, put it back|actually don't|forget it|revert that|put it back how it was",
  ],
  ['trip', 'make the beach black and white', [], 'go all the way back to how it was in the beginning'],
  ['trip', 'make the beach louder', ['delete the beach'], 'now bin it altogether'],
  ['trip', 'make it 60 fps', [], "actually don't|put it back"],
  [
    'trip',
    'time-compress the beach somewhat',
    ['set the speed of the forest to 2x'],
    'no, the last one|I meant the last clip',
  ],
  [
    'trip',
    'time-compress the beach somewhat',
    ['set the speed of the beach and the forest to 2x'],
    'the last one too|same for the last clip|and the last one as well',
  ],
];

const TIMED: readonly [SceneName, string, readonly string[], string][] = [
  [
    'trip',
    'add the text "Bon voyage" at 0:05',
    ['add the text "Bon voyage" at 0:15'],
    'Actually at 15|start at second 15|no, at 0:15',
  ],
  [
    'trip',
    'add the text "Bon voyage" at 0:05',
    ['add the text "Bon voyage" for the last 3 seconds'],
    'put it at the end',
  ],
];

const CHINESE: readonly [ChineseStand, string, readonly string[], string][] = [
  ['trip', '所有片段之间加叠化', ['所有片段之间加叠化', '转场都改成1秒'], '改成1秒|时长改成1秒|1秒就好|要1秒'],
  ['uploads', '城市和森林拼起来', ['城市和森林拼起来', '森林放最前面'], '等等，森林应该在前面'],
  ['trip', '第5秒写上“再见”', ['第8秒写上“再见”'], '改到第8秒'],
  ['trip', '片尾渐黑', ['片尾3秒渐黑'], '改成3秒|3秒就好'],
  ['trip', '海边调到2倍速', ['海边调到4倍速'], '还不够|再多一点'],
  ['trip', '海边改成黑白', [], '刚才那个不要了|算了，还是放回去|不要刚才那个|还是别了'],
  ['trip', '让海边走得悠闲点', ['让海边和森林走得悠闲点'], '最后一段也一样|最后一段同样处理'],
];

test.each(
  [...ENGLISH, ...TIMED].flatMap(([scene, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, scene] as const),
  ),
)('%j and then %j comes to %j', (first, way, plainly, scene) => {
  expect(shownOf(conversed([first, way], sceneOf(scene)))).toBe(shownOf(conversed(plainly, sceneOf(scene))));
});

test.each(
  CHINESE.flatMap(([stand, first, plainly, ways]) =>
    ways.split('|').map((way) => [first, way, plainly, stand] as const),
  ),
)('%j and then %j comes to %j', (first, way, plainly, stand) => {
  expect(shownOf(conversed([first, way], chineseStand(stand)))).toBe(shownOf(conversed(plainly, chineseStand(stand))));
});

test.each([
  ['cut the first 3 seconds of the beach', 'way too much', 'let clip 2 begin 1 seconds earlier'],
  ['get rid of the last 3 seconds of the beach', 'that was too much', 'make clip 2 1 seconds longer'],
])('after %j, %j asks by how much', (first, way, choice) => {
  const scene = sceneOf('trip');
  const earlier = [{ message: first, draft: scene.draft }];
  const { plan } = told(way, { ...scene, draft: conversed([first], scene), earlier, canUndo: true });
  expect(
    plan.steps.flatMap((step) => (step.kind === 'ask' ? step.choices : [])).map(({ message }) => message),
  ).toContain(choice);
});
