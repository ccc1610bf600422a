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
  ['uploads', '拼接城市和海边', '海边接在城市后面|海边放在城市之后|海边前面放城市|城市和海边都要，森林跳过'],
  ['uploads', '按森林、海边、城市的顺序拼接', '森林开头，城市收尾|开头放森林，结尾放城市'],
  ['uploads', '拼接城市和森林，配上音乐', '除了海边全部上时间线，再配上歌'],
  ['photos', '做幻灯片，每张2秒，蛋糕那张5秒', '每张2秒，蛋糕放5秒|一张2秒，蛋糕那张停5秒'],
  ['slides', '转场换成擦除。每张照片6秒', '转场换成擦除，每张6秒'],
  ['slides', '日落放到最前面', '我想用日落开场，不要放最后'],
  ['trip', '城市移到最后', '把城市剪切出来粘到最后'],
  ['trip', '第一段移到第二位', '第一段挪到另外两段中间'],
  ['trip', '所有片段静音，加音乐', '全部静音，垫上音乐'],
  ['trip', '改成竖屏，铺满画面', '改成竖屏，裁切一下|竖屏，裁一下'],
  ['trip', '城市移到最后', '城市去掉，放到最后去|把城市拿掉，放最后|第一段拿下来，接到最后面|城市抽掉，插到森林后面'],
  ['trip', '城市移到最后', '城市不要放开头，放最后去'],
  ['trip', '交换城市和森林', '用城市换森林的位置|城市的位置换成森林的'],
  ['trip', '加音乐，音量50%', '歌放上去，一半音量|把歌放上去，音量一半|放上音乐，声音一半大'],
  ['photos', '做幻灯片，用花园、小狗和蛋糕', '每隔一张照片做成幻灯片|双数的照片做个幻灯片'],
  ['photos', '做幻灯片，厨房6秒，其他每张3秒', '幻灯片：厨房6秒，其他每张3秒|做幻灯片，厨房放6秒，剩下的都3秒'],
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
