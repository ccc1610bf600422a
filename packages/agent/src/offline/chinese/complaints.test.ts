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
  [
    'promo',
    '删掉海边',
    '把海边那段去掉，太糊了|删掉海边，太暗了|海边不要了，有点歪|去掉海边，颜色太冷了|海边删了，因为太暗',
  ],
  ['promo', '音乐拿掉', '音乐拿掉，太吵了|音乐去掉，有点吵'],
  ['promo', '海边调亮', '海边调亮，太暗了|海边调亮，有点暗'],
  ['promo', '海边加速', '海边加速，太慢了'],
  ['slides', '小狗那张延长一秒', '小狗那张再停一秒|小狗再放一秒|小狗那张再多给一秒|给小狗续一秒|小狗那张再留一秒'],
  ['promo', '第二条字幕改成绿色', '第10秒出来的那行字改成绿色|10秒那条字幕改成绿色|第10秒那行字改成绿色'],
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
