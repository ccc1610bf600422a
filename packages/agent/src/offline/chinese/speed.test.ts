import { expect, test } from 'vitest';
import { type ChineseStand, effectOf } from '../../testing/chinese.ts';

/** Where, one way of saying it, and other ways of setting the pace that do the same. */
const WAYS: readonly [ChineseStand, string, string][] = [
  [
    'trip',
    '海边加速到4秒播完',
    '海边快进，4秒放完|海边用4秒放完|把海边压缩到4秒，用加速|海边加速，拉到4秒|海边10秒要压进4秒，靠加速|海边快放，四秒之内放完|海边4秒播完',
  ],
  [
    'trip',
    '森林延长到12秒',
    '森林要拉到12秒，不许放慢也不许循环|森林那段不要慢放，原速拉长到12秒|不要变速，森林延到12秒|森林延长到12秒，别慢放|森林拉长到12秒，不能变速也不能重复|森林原速延长到12秒',
  ],
  ['trip', '海边速度改成1.25倍', '海边加速四分之一|海边速度提高25%|海边速度加快四分之一|海边快25%'],
  ['trip', '海边速度改成0.8倍', '海边放慢五分之一|海边速度降低20%|把海边的速度减五分之一'],
  ['trip', '海边速度改成0.75倍', '海边放慢到原来的四分之三|海边放慢到四分之三'],
  ['trip', '每段短一秒', '节奏快点，每段少一秒|节奏快一点：每段短一秒'],
  ['trip', '城市恢复原速', '城市不要慢放|城市不要快进|城市不要变速'],
  [
    'trip',
    '海边放慢到一半',
    '海浪那里想要慢动作，海边速度放慢到一半|想要慢动作，海边放慢到一半|海边放慢到一半，其他的以后再慢慢调',
  ],
  ['trip', '城市加速到5秒放完', '把城市快放到只要5秒|城市通过变速缩到5秒'],
  ['trip', '城市速度改成2倍', '把城市的播放速度提高一倍'],
  ['trip', '第1段和第3段两倍速', '头尾两段2倍速|首尾两段两倍速'],
  ['trip', '海边正放一遍再倒放一遍', '海边正着放完以后，紧接着倒着再放一遍|海边正放完，倒着再来一遍'],
];

test.each(
  WAYS.flatMap(([stand, message, ways]) => ways.split('|').map((way) => [way, message, stand] as const)),
)('%j does what %j does', (way, message, stand) => {
  expect(effectOf(stand, way).effect).toBe(effectOf(stand, message).effect);
});
