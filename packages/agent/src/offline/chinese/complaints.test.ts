import { expect, test } from 'vitest';
import { type ChineseStand, effectOf } from '../../testing/chinese.ts';

/** Where, a plain wish, and ways of saying it behind a complaint: what is to be done says the cure alone. */
const WAYS: readonly [ChineseStand, string, string][] = [
  [
    'promo',
    '音乐小声一点',
    '音乐太吵了，小声一点|音乐太大了，都听不清人说话，小点声|音乐有点儿吵，您给调小点|背景音乐太响，调低一点|音乐有点抢，压低一些|歌太吵了。关小点',
  ],
  ['promo', '音乐音量减半', '音乐太吵了，音量减一半|音乐声音太大，减半|音乐太响了，小一半'],
  ['promo', '音乐音量调到20%', '音乐太吵了，改成20%|音乐太响，调到20%就行|音乐有点大，20%就够了'],
  ['promo', '城市调亮一点', '城市太暗了，调亮一点|城市有点暗，调亮一点'],
  ['promo', '海边加速到2倍', '海边太慢了，加速到2倍|海边有点拖，调到2倍速'],
];

test.each(
  WAYS.flatMap(([stand, message, ways]) => ways.split('|').map((way) => [way, message, stand] as const)),
)('%j does what %j does', (way, message, stand) => {
  const wanted = effectOf(stand, message);
  expect(wanted.changed).toBe(true);
  expect(effectOf(stand, way).effect).toBe(wanted.effect);
});
