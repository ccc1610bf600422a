import { expect, test } from 'vitest';
import { stage, told } from '../../../testing/studio.ts';

/** How the pictures of an album go into its frame, each once. */
function fits(message: string): string {
  const { draft } = told(message, stage('album'));
  const { width, height } = draft.canvas;
  return `${width}x${height} ${[...new Set(draft.tracks[0]?.segments.map(({ fit }) => fit))].join(', ')}`;
}

test.each([
  ['crop it to 4:5', '裁剪成4:5', '1080x1350 cover'],
  ['crop the pictures to a square', '把图片裁成方形', '1080x1080 cover'],
  ['make it square with a blurred background', '改成方形，背景模糊', '1080x1080 blur'],
])('%s: what does not fit is cut off where cropping is asked for', (en, zh, wanted) => {
  expect(fits(en)).toBe(wanted);
  expect(fits(zh)).toBe(wanted);
});
