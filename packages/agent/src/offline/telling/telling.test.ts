import { expect, test } from 'vitest';
import { type ChineseStand, chineseStand } from '../../testing/chinese.ts';
import { type SceneName, sceneOf } from '../../testing/scenes.ts';
import { conversed, shownOf } from '../../testing/studio.ts';

/** Messages before, what is said, and the plain words for it. */
const ENGLISH: readonly [SceneName, string, string, string][] = [
  ['trip', '', 'whatever comes right before the forest, no sound please', 'mute the beach'],
  ['trip', '', 'lose the clip that comes after city', 'delete the beach'],
  ['trip', '', 'run whatever is between the city and the forest in reverse', 'reverse the beach'],
  ['trip', '', "mute the thing that's showing at 22 sec", 'mute the forest'],
  ['trip', '', 'keep the sound of the beach, mute the rest', 'mute everything except the beach'],
  ['trip', '', 'the clips could be warmer, just leave out the forest', 'give the city and the beach warmer colours'],
  [
    'trip',
    '',
    'mute city, mute forest, and make these two black and white',
    'mute the city and the forest and make the city and the forest black and white',
  ],
  ['trip', 'mute the beach', 'also slow motion at half speed', 'play the beach at half speed'],
  ['trip', 'set the volume of the beach to 50%', 'and the city to 30%', 'set the volume of the city to 30%'],
  ['trip', 'delete the beach', 'put the beach back, I meant the forest', 'undo|delete the forest'],
  ['trip', 'delete the beach', "don't delete it, just mute it", 'undo|mute the beach'],
  ['trip', 'cut 3 seconds off the end of the city', 'not 3, 5', 'undo|cut 5 seconds off the end of the city'],
  ['trip', 'cut 3 seconds off the end of the city', '5 instead of 3', 'undo|cut 5 seconds off the end of the city'],
  ['trip', 'mute the city', 'oops, the beach one', 'undo|mute the beach'],
  ['trip', 'delete the clip', 'none of them', ''],
  ['trip', 'delete the clip', 'no. 2 please', 'delete the beach'],
  ['trip', 'delete the clip', 'first and third', 'delete the city and the forest'],
  ['trip', 'delete the clip', 'everything except the beach', 'delete the city and the forest'],
];
const CHINESE: readonly [ChineseStand, string, string, string][] = [
  ['trip', '', '排在森林前头的那段把声音关了', '海边静音'],
  ['trip', '', '去掉城市后面的那一段', '删掉海边'],
  ['trip', '', '播到22秒时的那段消音', '森林静音'],
  ['trip', '', '只有海边有声音，别的全静音', '除了海边全部静音'],
  ['trip', '', '中间那一段剪掉', '删掉海边'],
  ['trip', '', '首尾两段静音', '城市和森林静音'],
  ['trip', '', '城市和森林变黑白，都静音', '城市和森林变黑白，城市和森林静音'],
  ['trip', '海边静音', '速度也改成0.5倍', '海边速度改成0.5倍'],
  ['trip', '海边音量调到50%', '城市30%', '城市音量30%'],
  ['trip', '删掉海边', '别删，静音就行', '撤销|海边静音'],
  ['trip', '城市变黑白', '不要黑白，换成复古', '撤销|城市变复古'],
  ['trip', '城市和海边之间加叠化', '不对，是海边和森林之间', '撤销|海边和森林之间加叠化'],
  ['trip', '城市静音', '取消刚才的', '撤销'],
  ['trip', '删掉那个片段', '一个都不删', ''],
  ['trip', '删掉那个片段', '中间的', '删掉海边'],
  ['slides', '', '倒着数第二张，黑白', '小狗黑白'],
  ['slides', '', '拿掉泳池和小狗，剩下的都改成5秒', '删掉泳池和小狗|每张5秒'],
];

const told = (...messages: string[]): string[] =>
  messages.flatMap((said) => said.split('|')).filter((said) => said !== '');

test.each(ENGLISH)('%s: after %j, %j is %j', (scene, first, said, plainly) => {
  expect(shownOf(conversed(told(first, said), sceneOf(scene)))).toBe(
    shownOf(conversed(told(plainly === '' ? '' : first, plainly), sceneOf(scene))),
  );
});

test.each(CHINESE)('%s: after %j, %j is %j', (stand, first, said, plainly) => {
  expect(shownOf(conversed(told(first, said), chineseStand(stand)))).toBe(
    shownOf(conversed(told(plainly === '' ? '' : first, plainly), chineseStand(stand))),
  );
});
