import { expect, test } from 'vitest';
import { withoutCourtesies } from './courtesies.ts';

test.each([
  ['ok so: captions a bit smaller', 'captions a bit smaller'],
  ['Hi! One more thing: everything in sepia', 'everything in sepia'],
  ['alright. no, the other one', 'no, the other one'],
  ['go ahead and put it on the others too', 'put it on the others too'],
  ['the second one thanks', 'the second one'],
  ['make it red, if possible. Thank you very much!!', 'make it red'],
  ['对了，说错了，是8秒', '说错了，是8秒'],
  ['那就再来一条', '再来一条'],
  ['把海边静音，谢谢啦～', '把海边静音'],
])('what is said around a wish is left out: %s', (message, wish) => {
  expect(withoutCourtesies(message)).toBe(wish);
});

test.each([
  'thanks!',
  'hi',
  'ok',
  '好的，谢谢',
  'one more photo at the end',
  'look at the beach',
  'sorry, green',
  'no, the first',
  'first: 3 seconds',
  '那就是说第二段',
  'add the text "thanks"',
  '加上“谢谢”',
])('nothing is left out of "%s"', (message) => {
  expect(withoutCourtesies(message)).toBe(message);
});
