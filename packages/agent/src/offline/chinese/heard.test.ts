import { expect, test } from 'vitest';
import { type ChineseStand, effectOf } from '../../testing/chinese.ts';

/** Where, one way of saying it, and other ways of saying who is heard, and when, that do the same. */
const WAYS: readonly [ChineseStand, string, string][] = [
  ['trip', '除了森林全部静音', '就听森林的声音，其余的关掉|森林留着，其他的都关掉声音|其他片段静音，保留森林的声音'],
  ['trip', '海边静音', '海边去声音|海边关声'],
  ['trip', '添加音乐，到20秒为止', '前20秒配音乐|音乐从头放到20秒|加音乐，到森林开始就停'],
  ['trip', '从第10秒开始添加音乐', '音乐铺上，但10秒才进'],
  ['promo', '音乐到16秒停', '第三段不要音乐|森林开始的时候音乐停掉|最后一段别放音乐'],
  ['promo', '前8秒不要音乐', '开头八秒先没有音乐'],
  ['promo', '第10秒到第14秒音乐静音', '音乐在10秒到14秒停一下'],
  ['promo', '删除最后一个文字，音乐淡出2秒', '音乐2秒淡出，末尾文字不要'],
];

test.each(WAYS)('at "%s", %j is understood', (stand, message) => {
  expect(effectOf(stand, message).changed).toBe(true);
});

test.each(
  WAYS.flatMap(([stand, message, ways]) => ways.split('|').map((way) => [way, message, stand] as const)),
)('%j does what %j does', (way, message, stand) => {
  expect(effectOf(stand, way).effect).toBe(effectOf(stand, message).effect);
});
