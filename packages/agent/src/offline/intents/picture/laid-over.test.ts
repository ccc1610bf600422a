import { expect, test } from 'vitest';
import { chineseStand } from '../../../testing/chinese.ts';
import { phrasings } from '../../../testing/phrasings.ts';
import { conversed, shownOf, stage, told } from '../../../testing/studio.ts';

phrasings('trip', {
  'lay the forest as picture in picture over the beach': `
    use the forest as picture in picture on top of the beach | I want forest.webm as an inset over beach.mov
    lay the forest over the beach as a PiP | the forest small in the corner while the beach plays
    let the forest play small in the corner while the beach is on | shrink the forest into the corner of the beach clip`,
  'lay the beach as picture in picture over the city for the first 5 seconds': `
    Put the beach in the corner over the city for the first 5 seconds`,
  'lay the beach as picture in picture over the city in the top left corner': `
    show the beach as a small window in the top left over the city
    make the beach a little picture in the upper left corner of the city clip`,
});

phrasings('lesson', {
  'show the webcam full screen from 0 to 4 seconds': `
    put the webcam full screen for the first 4 seconds | webcam fullscreen until second 4, then back to the corner`,
});

test.each([
  ['trip', '把森林做成画中画，放在海边右下角', '用森林做画中画，叠在海边上面'],
  ['trip', '海边播放的时候把森林缩小放在角上', '用森林做画中画，叠在海边上面'],
  ['trip', '把海边叠加到城市上面，左上角，小一点', '把海边做成画中画叠在城市的左上角'],
  ['lesson', '前4秒让摄像头全屏', '0到4秒把摄像头全屏显示'],
  ['lesson', '开头4秒摄像头占满整个屏幕，之后回到角落', '0到4秒摄像头铺满画面'],
] as const)('%s: %s does what %s does', (name, way, plainly) => {
  expect(shownOf(conversed([way], chineseStand(name)))).toBe(shownOf(conversed([plainly], chineseStand(name))));
});

test('a clip that is laid over another one leaves the row of clips, and lies where the other one begins', () => {
  const { draft } = told('put the beach in the corner over the forest', stage('film'));
  const over = draft.tracks.find(({ role }) => role === 'overlay')?.segments ?? [];
  const main = draft.tracks.find(({ role }) => role === 'main')?.segments ?? [];
  expect(over.map(({ name }) => name)).toEqual(['beach.mov']);
  expect(main.map(({ name }) => name)).not.toContain('beach.mov');
  expect(over[0]?.startMs).toBe(main.find(({ name }) => name === 'forest.webm')?.startMs);
});

test('over which clip is asked where nobody says it', () => {
  const { plan } = told('make the beach picture in picture', stage('film'));
  expect(plan.intent).toBe('ask');
});
