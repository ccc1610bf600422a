import { expect, test } from 'vitest';
import { type ChineseStand, effectOf } from '../../testing/chinese.ts';

/** Where, one way of saying it, and other ways that do the same. */
const WAYS: readonly [ChineseStand, string, string][] = [
  ['trip', '导出720p', '出一版720p|直接出720p|出个720p的|导出720p，我手机内存太小'],
  ['trip', '导出影片', '把成片给我|片子可以了，发给我吧'],
  ['trip', '影片从黑场淡入1秒，淡出到黑2秒', '片头从黑场淡入1秒，片尾2秒淡出到黑'],
  ['slides', '转场改成擦除', '用擦除代替叠化|转场用擦除，而不是叠化|用擦除取代叠化'],
  ['slides', '花园改成镜头往右平移', '花园那张改成向右平移'],
  ['trip', '导出第12秒的画面为png', '截取第 12 秒的画面，保存为 PNG。|截第12秒那一帧存成PNG，我拿去做封面'],
  [
    'uploads',
    '拼接三段视频，叠化1秒',
    '三个片段合成一支片，衔接处都用叠化，每个一秒|三段拼接，交叉淡化各1秒|三段接起来，中间叠化，每处1秒',
  ],
  ['slides', '删除泳池，所有转场换成黑场过渡', '泳池删掉，转场改成黑场过渡|泳池不要了，转场换成黑场过渡'],
  ['promo', '所有转场改成0.5秒', '两个转场都改成0.5秒|两处转场都缩到15帧|两个转场都是半秒'],
  ['trip', '交换海边和森林，城市静音', '城市静音；海边和森林互换位置|城市静音，海边和森林对调'],
  ['promo', '音乐音量20%，把海边和森林静音', '音乐音量20%；海边和森林静音|音乐降到两成，海边和森林静音'],
  ['trip', '海边剪掉前1秒，森林剪掉最后2秒', '海边开头剪1秒，森林结尾剪2秒|海边开头去掉1秒，森林结尾再去掉2秒'],
  ['lesson', '摄像头移到左上角', '把右下角的摄像头挪到左上角|右下角那个小窗移到左上|右下角的小窗挪到左上角'],
  ['trip', '海边和森林之间加闪白转场', '海边和森林之间闪个白|海边切到森林那一下闪个白'],
];

test.each(
  WAYS.flatMap(([stand, message, ways]) => ways.split('|').map((way) => [way, message, stand] as const)),
)('%j does what %j does', (way, message, stand) => {
  expect(effectOf(stand, way).effect).toBe(effectOf(stand, message).effect);
});
