import { expect, test } from 'vitest';
import { type ChineseStand, effectOf } from '../../testing/chinese.ts';

/** Where, one way of saying it, and other ways of making and shaping a film that do the same. */
const WAYS: readonly [ChineseStand, string, string][] = [
  ['uploads', '全部拼接，中间加1.5秒的叠化', '串起来吧，每个衔接处叠化一秒半|三段拼好，用1.5秒的叠化转场'],
  ['uploads', '全部拼接，最短的在前', '从短到长排好拼起来'],
  ['uploads', '拼接城市第2到第6秒和海边第3到第7秒', '城市2-6，然后海边3-7'],
  ['photos', '做幻灯片，顺序倒过来，每张2秒', '图片倒着顺序播，每张2s'],
  ['photos', '做幻灯片，每张3秒，加滑动转场', '照片轮播，一张3秒，滑动切换'],
  ['slides', '把蛋糕放到泳池后面', '蛋糕那张也加进来，放在泳池后面'],
  ['promo', '音乐音量调到20%', '音乐小点声，20%吧'],
  ['trip', '改成1:1，背景改成白色', '改成1比1，留白边不要黑边'],
  ['trip', '改成竖屏，两边虚化', '竖屏的，两边用模糊填上'],
  ['trip', '帧率改成24，分辨率4K', '要24帧，4K的'],
  ['trip', '改成方形', '做成方的，发抖音用|方的，放B站'],
];

test.each(WAYS)('at "%s", %j is understood', (stand, message) => {
  expect(effectOf(stand, message).changed).toBe(true);
});

test.each(
  WAYS.flatMap(([stand, message, ways]) => ways.split('|').map((way) => [way, message, stand] as const)),
)('%j does what %j does', (way, message, stand) => {
  expect(effectOf(stand, way).effect).toBe(effectOf(stand, message).effect);
});
