import { expect, test } from 'vitest';
import { outcome } from '../../testing/scenes.ts';

test.each([
  ['slides', 'delete clip 2 and clip 4', 'delete every other photo'],
  ['slides', 'delete clip 2 and clip 4', 'get rid of every second picture'],
  ['slides', 'delete clip 3', 'drop every third picture'],
  ['slides', 'delete clip 1, clip 3 and clip 5', 'remove the odd ones'],
  ['trip', 'make clip 2 black and white', 'make the even clips black and white'],
  ['slides', 'delete clip 2 and clip 4', '隔一张删一张'],
  ['slides', 'delete clip 2 and clip 4', '把偶数的照片删了'],
  ['slides', 'delete clip 1, clip 3 and clip 5', '单数的照片都不要了'],
  [
    'lesson',
    'move webcam.mp4 to the top left and make it a bit smaller',
    'webcam to the top left corner and a bit smaller',
  ],
] as const)('in %s, "%s" may be said as "%s"', (name, plainly, other) => {
  expect(outcome(other, name)).toEqual(outcome(plainly, name));
});
