import { expect, test } from 'vitest';
import { stage, told } from '../testing/studio.ts';

test.each([
  'add song.mp3 as background music, then make the music quieter',
  '配上song.mp3，然后音乐小声一点',
])('"%s" promises the level that was said last', (message) => {
  const { plan, draft } = told(message, stage('film'));
  const song = draft.tracks.find(({ role }) => role === 'bgm')?.segments[0];
  const levels = plan.promises.flatMap((promise) => (promise.kind === 'music' ? [promise.volume] : []));
  expect(levels).toEqual([song?.volume]);
  expect(song?.volume).toBeLessThan(0.35);
});
